"""What the titles of a product's articles share."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_SEPARATORS = " \t,;:/|\\·•~_-\u2010\u2011\u2012\u2013\u2014\u2015\u2022、・،؛，；：／｜"
_OPEN, _CLOSE = "([{（［【「『〈《", ")]}）］】」』〉》"
_SEPARATOR_CLASS = re.escape(_SEPARATORS)
_EMPTY_BRACKETS = re.compile(rf"[{re.escape(_OPEN)}][{_SEPARATOR_CLASS}]*[{re.escape(_CLOSE)}]")
_AFTER_OPEN = re.compile(rf"([{re.escape(_OPEN)}])[{_SEPARATOR_CLASS}]+")
_BEFORE_CLOSE = re.compile(rf"[{_SEPARATOR_CLASS}]+([{re.escape(_CLOSE)}])")
_STRONG = ",;:/|\\·•،؛、，"
_RUNS = re.compile(
    rf"\s*([{re.escape(_STRONG)}]|\s[-\u2013\u2014])[{_SEPARATOR_CLASS}]*[{re.escape(_STRONG)}\-\u2013\u2014]"
)
_BLANKS = re.compile(r"\s{2,}")
_DANGLING = frozenset((
    "in", "with", "and", "of", "size", "color", "colour", "en", "de", "du", "des", "et",
    "avec", "taille", "couleur", "coloris", "mit", "und", "der", "farbe", "grösse", "e", "di", "da",
    "con", "colore", "taglia", "y", "talla", "em", "com", "cor", "tamanho", "w", "z", "i",
    "kolor", "rozmiar", "kleur", "maat", "met", "и", "в", "с", "цвет", "размер", "لون", "مقاس",
    "و",
))  # fmt: skip
"""Words, case-folded, that end nothing: what they lead to differs between the articles."""
_SHORTEST = 3
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI")


class Worded(NamedTuple):
    """The title of one article, and what else tells it from others: colour, size, material, pattern."""

    title: str
    features: tuple[str, ...] = ()


def shared_title(articles: Sequence[Worded], brand: str = "") -> str:
    """Return what the titles share, without the words of colour and size; the first title where that says nothing.

    "Slim Jeans - Blue / 32" and "Slim Jeans - Red / 34" share "Slim Jeans"; "Blue Tee" and "Red Tee" share "Tee".
    """
    titles = tuple(dict.fromkeys(article.title for article in articles))
    first = titles[0]
    if len(titles) == 1:
        return first
    beginning = _beginning(titles)
    features = _features(articles)
    short = _without_ending(beginning, features)
    if _tells(short, brand) and not _is_more_than(features, (title[len(beginning) :] for title in titles)):
        return short
    for everywhere in (False, True):
        rests = {_tidy(_without(article, everywhere=everywhere)) for article in articles}
        if len(rests) == 1 and _tells(rest := rests.pop(), brand):
            return rest
    if not _tells(short, brand):
        rests = {_tidy(_without(article, everywhere=True)) for article in articles}
        short = _beginning(tuple(rests)) if "" not in rests else ""
    return short if _tells(short, brand) else first


def _beginning(titles: Sequence[str]) -> str:
    """Return the whole words with which all begin, tidied."""
    least, most = min(titles), max(titles)
    end = next((place for place, pair in enumerate(zip(least, most, strict=False)) if pair[0] != pair[1]), len(least))
    while end and not all(_is_boundary(title, end) for title in (least, most)):
        end -= 1
    text = least[:end]
    depth = [place for place, character in enumerate(text) if character in _OPEN]
    closed = sum(character in _CLOSE for character in text)
    if len(depth) > closed:
        text = text[: depth[closed]]
    return _tidy(text)


def _is_boundary(title: str, place: int) -> bool:
    """Return whether a word ends before `place`; scripts without blanks change from one kind of letter to another."""
    if place == len(title):
        return True
    before, after = title[place - 1], title[place]
    if after in "'’" and place + 1 < len(title) and _is_of_word(title[place + 1]):
        return False
    if not (_is_of_word(before) and _is_of_word(after)):
        return before not in "'’" or not _is_of_word(after)
    kinds = _unspaced(before), _unspaced(after)
    return kinds[0] != kinds[1]


def _is_of_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M") or character == "ー"


def _unspaced(character: str) -> str:
    if character.isascii():
        return ""
    name = unicodedata.name(character, "")
    return next((script for script in _UNSPACED if name.startswith(script)), "")


def _features(articles: Iterable[Worded]) -> frozenset[str]:
    return frozenset(
        word
        for article in articles
        for feature in article.features
        for word in (feature.casefold(), *re.split(rf"[{_SEPARATOR_CLASS}]+", feature.casefold()))
        if word
    )


def _is_more_than(features: frozenset[str], rests: Iterable[str]) -> bool:
    """Return whether any of the rests says more than colours and sizes."""
    for rest in rests:
        for word in re.split(rf"[{_SEPARATOR_CLASS}{re.escape(_OPEN + _CLOSE)}.]+", rest.casefold()):
            if word and word not in features and word not in _DANGLING:
                return True
    return False


def _without_ending(text: str, features: frozenset[str]) -> str:
    """Return a title without the colours and sizes at its end, as long as something stays that tells."""
    kept = text
    while True:
        cut = next((feature for feature in features if _ends_with(kept, feature)), None)
        if cut is None:
            return kept
        shorter = _tidy(kept[: len(kept) - len(cut)])
        if not _tells(shorter, ""):
            return kept
        kept = shorter


def _ends_with(text: str, feature: str) -> bool:
    folded = text.casefold()
    place = len(folded) - len(feature)
    return len(folded) == len(text) and place > 0 and folded.endswith(feature) and _is_boundary(text, place)


def _without(article: Worded, *, everywhere: bool) -> str:
    """Return the title without the article's own colour and size: where they stand last, or everywhere."""
    title = article.title
    for feature in sorted(article.features, key=len, reverse=True):
        title = _without_feature(title, feature, everywhere=everywhere)
    return title


def _without_feature(title: str, feature: str, *, everywhere: bool) -> str:
    folded, wanted = title.casefold(), feature.casefold()
    if not wanted or len(folded) != len(title):
        return title
    end = len(title)
    while (place := folded.rfind(wanted, 0, end)) >= 0:
        after = place + len(wanted)
        starts = place == 0 or _is_boundary(title, place)
        if starts and _is_boundary(title, after) and title[place - 1 : place] not in ("'", "’"):
            title = f"{title[:place]}{title[after:]}"
            folded = title.casefold()
            if not everywhere:
                break
        end = place
    return title


def _tidy(text: str) -> str:
    """Return a title without empty brackets, doubled separators, and separators or small words at its ends."""
    text = _EMPTY_BRACKETS.sub(" ", text)
    text = _AFTER_OPEN.sub(r"\1", _BEFORE_CLOSE.sub(r"\1", text))
    text = _BLANKS.sub(" ", _RUNS.sub(r"\1", text))
    while True:
        text = text.strip(_SEPARATORS)
        if text and text[-1] in _OPEN:
            text = text[:-1]
            continue
        head, blank, word = text.rpartition(" ")
        if not (blank and word.casefold() in _DANGLING):
            return text
        text = head


def _tells(text: str, brand: str) -> bool:
    """Return whether this says what a thing is: more than a brand, an article or a letter."""
    letters = [character for character in text if character.isalpha()]
    if text.casefold() == brand.casefold():
        return False
    if any(_unspaced(character) for character in letters):
        return len(letters) > 1
    return len(letters) >= _SHORTEST and any(len(word) >= _SHORTEST for word in text.split())
