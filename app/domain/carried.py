"""What a shopper takes away as a code: which articles, and as which text."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final
from urllib.parse import quote

from app.domain.gtin import gtin14
from app.domain.legible import legible

PLACEHOLDERS: Final = ("{gtins}", "{skus}", "{ids}")
"""Where the numbers of the articles stand in a web shop's address: all of one kind, with a comma between them."""

_SHORTENINGS: Final = ((200, True), (32, True), (20, True), (20, False), (12, False))
"""How many characters of a title at most, and whether with its colour: less where an article would be missing."""
_ELLIPSIS: Final = "…"


@dataclass(frozen=True, slots=True)
class CarriedArticle:
    """One article on the shopper's list; `colour`, `size` and `gtin` (14 digits) are empty where there are none.

    `price` is worded already. `pieces` of it are with the shopper, 1 where none is.
    """

    id: str
    sku: str
    gtin: str
    title: str
    colour: str = ""
    size: str = ""
    price: str = ""
    pieces: int = 1


class TillCode(Enum):
    """How the till reads what is to be bought."""

    OFF = "off"
    GTINS = "gtins"
    """Each piece's GTIN as its label has it, one after the other."""
    GS1 = "gs1"
    """GS1 element strings: `01` and 14 digits for each piece, without separators, which this one needs none of."""


@dataclass(frozen=True, slots=True)
class CodeText:
    """The text of a code, and how many of the articles that were to be in it there was no room for."""

    text: str
    left_out: int = 0


def number_in_list(pattern: str, article: CarriedArticle) -> str:
    """Return the number by which an address with this `pattern` names an article; empty where it has none."""
    if "{gtins}" in pattern:
        return till_number(article.gtin)
    return article.sku if "{skus}" in pattern else article.id


def shop_address(pattern: str, articles: Sequence[CarriedArticle], most_bytes: int) -> CodeText:
    """Return the web shop's page with as many of the articles, the first ones, as `most_bytes` allow.

    Those without such a number are not in it. Its text is empty where there is no room for one.
    """
    placeholder = next(name for name in PLACEHOLDERS if name in pattern)
    numbers = [quote(number, safe="") for number in (number_in_list(pattern, one) for one in articles) if number]
    return _longest(
        len(numbers), most_bytes, lambda count, _missing: pattern.replace(placeholder, ",".join(numbers[:count]))
    )


def plain_list(heading: str, articles: Sequence[CarriedArticle], most_bytes: int) -> CodeText:
    """Return the articles as lines that any phone shows, as many of them, the first ones, as `most_bytes` allow.

    Lines are shortened before an article is left out; how many were, the last line says. Empty where none fits.
    """
    best = CodeText("", len(articles))
    for longest, with_colour in _SHORTENINGS:
        lines = [_line(article, longest, with_colour=with_colour) for article in articles]

        def written(count: int, missing: int, lines: Sequence[str] = lines) -> str:
            more = (f"+ {missing}",) if missing else ()
            return "\n".join((*((legible(heading),) if heading else ()), *lines[:count], *more))

        found = _longest(len(articles), most_bytes, written)
        if found.left_out < best.left_out:
            best = found
        if not best.left_out:
            break
    return best


def till_number(gtin: str) -> str:
    """Return a GTIN-14 as a label has it and a till reads it: 8 or 13 digits; 14 of a larger unit."""
    for length in (8, 13):
        short = gtin[-length:]
        if gtin and not gtin[:-length].strip("0") and gtin14(short) == gtin:
            return short
    return gtin


def till_text(code: TillCode, separator: str, articles: Iterable[CarriedArticle], most_bytes: int) -> CodeText:
    """Return what the till is to read; it is all of the pieces or, where they are too many, nothing."""
    gtins = [article.gtin for article in articles if article.gtin for _ in range(article.pieces)]
    if code is TillCode.GS1:
        text = "".join(f"01{gtin}" for gtin in gtins)
    else:
        text = separator.join(till_number(gtin) for gtin in gtins)
    # A till that is given a part would sell a part.
    return CodeText(text) if len(text.encode()) <= most_bytes else CodeText("", len(gtins))


def _longest(count: int, most_bytes: int, written: Callable[[int, int], str]) -> CodeText:
    """Return the text of as many as fit; `written` gives it for so many, of which so many are missing."""
    for kept in range(count, 0, -1):
        text = written(kept, count - kept)
        if len(text.encode()) <= most_bytes:
            return CodeText(text, count - kept)
    return CodeText("", count)


def _line(article: CarriedArticle, longest: int, *, with_colour: bool) -> str:
    colour = legible(article.colour) if with_colour else ""
    words = (_shortened(legible(article.title), longest), colour, legible(article.size))
    pieces = f"{article.pieces} × " if article.pieces > 1 else ""
    return pieces + ", ".join(word for word in (*words, " ".join(legible(article.price).split())) if word)


def _shortened(title: str, longest: int) -> str:
    return title if len(title) <= longest else title[: longest - 1].rstrip() + _ELLIPSIS
