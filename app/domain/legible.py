"""Words that others wrote, as they may stand beside other words: nothing in them moves or covers what is round them."""

import re
import unicodedata
from typing import Final

# What most texts are made of; neither controls nor combining marks are among it.
_PLAIN: Final = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u202f-\u205e\u20a0-\u20cf\u2100-\u2bff]*"
)
_BREAKS: Final = re.compile("[ \t-\r\x1c-\x1e\x85\u2028\u2029]+")
# Controls, and what only turns the direction of the words after it; scripts have their direction without it.
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
# Three that are neither letter nor blank in a row: a stack of marks, or punctuation, which is left as it is.
_STACK: Final = re.compile("[^\\w\\s\x00-\u02ff]{3,}")
# Marks that go on letters of any script; two on one is what languages that are read have once they are composed.
_ANYWHERE: Final = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_MOST_ANYWHERE: Final = 2
# Hebrew with points and accents, Arabic with vowels, Tibetan: no letter carries more.
_MOST: Final = 4


def legible(text: str) -> str:
    """Return `text` in one line, without controls of direction, with no more marks on a letter than it can bear."""
    if _PLAIN.fullmatch(text):
        return text
    text = _BREAKS.sub(" ", _UNSEEN.sub("", text)).strip(" ")
    return _STACK.sub(_thinned, unicodedata.normalize("NFC", text)) if _STACK.search(text) else text


def is_plain(json_text: str) -> bool:
    """Return whether every text in a piece of JSON is legible as it stands: it holds plain letters and no escapes."""
    if "\\" in json_text or "\x7f" in json_text:
        return False
    return json_text.isascii() or _PLAIN.fullmatch(json_text) is not None


def _thinned(stack: re.Match[str]) -> str:
    kept: list[str] = []
    carried: list[str] = []
    for letter in stack.group():
        match unicodedata.category(letter):
            case "Mn" | "Me":
                of_any_script = _ANYWHERE.match(letter) is not None
                if letter in carried or len(carried) >= _MOST:
                    continue
                if of_any_script and sum(_ANYWHERE.match(mark) is not None for mark in carried) >= _MOST_ANYWHERE:
                    continue
                carried.append(letter)
            case "Mc" | "Cf":  # has a place of its own, or none: the letter before it is still the one that carries
                pass
            case _:
                carried.clear()
        kept.append(letter)
    return "".join(kept)
