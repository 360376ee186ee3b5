"""Turns positions of keys into characters, for the layout that the scanner is set to.

A position is a Linux evdev key code (an X11 or Wayland key code less 8), the same for a place on every keyboard, so
that the operating system's layout plays no part.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

LayoutName = Literal["us", "uk", "fr", "de", "es", "it"]

CAPS_LOCK: Final = 58
SPACE: Final = 57
ENTER_POSITIONS: Final = frozenset({28, 96})
TAB_POSITIONS: Final = frozenset({15})
SHIFT_POSITIONS: Final = frozenset({42, 54})
CONTROL_POSITIONS: Final = frozenset({29, 97})
ALT_POSITION: Final = 56
ALTGR_POSITION: Final = 100
FUNCTION_POSITIONS: Final = frozenset((*range(59, 69), 87, 88, *range(183, 195)))
KEYPAD: Final[Mapping[int, str]] = dict(
    zip((71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 55, 98), "789-456+1230.*/", strict=True)
)
ROWS: Final = (41, *range(2, 14), *range(16, 28), *range(30, 41), 43, 86, *range(44, 54))
"""The 48 places of the main block: number row, then the three rows of letters, with the ISO key left of Z."""

_DEAD_MARKS: Final = {"^": "\u0302", "¨": "\u0308", "`": "\u0300", "´": "\u0301"}
_ALTERNATE_CODE_MAX: Final = 255


@dataclass(frozen=True, slots=True)
class Stroke:
    """One press of a key that writes: `position`, None where only `text` is known, with what was held down meanwhile.

    `alt` is 0, or the number of the ALT press during which it came: digits of one such press are one character.
    """

    position: int | None
    text: str = ""
    shift: bool = False
    altgr: bool = False
    control: bool = False
    alt: int = 0


@dataclass(frozen=True, slots=True)
class Layout:
    """One national layout: the 48 characters of `ROWS` without and with Shift, and those with AltGr by plain character.

    A key that writes one of `dead` waits for the next one; what AltGr writes of `dead_third` is followed by a blank.
    """

    name: LayoutName
    plain: str
    shifted: str
    third: Mapping[str, str]
    third_shifted: Mapping[str, str] = field(default_factory=dict)
    dead: str = ""
    dead_third: str = ""

    def character(self, position: int, *, shift: bool, altgr: bool) -> str:
        """Return what the key writes, or nothing."""
        if position == SPACE:
            return " "
        index = _INDEX.get(position)
        if index is None:
            return KEYPAD.get(position, "")
        if altgr:
            return (self.third_shifted if shift else self.third).get(self.plain[index], "")
        return (self.shifted if shift else self.plain)[index]


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a scan says, and the layout that the scanner seems to be set to where that is not the configured one."""

    text: str
    suspected: LayoutName | None = None


def decode(strokes: Iterable[Stroke], layout: Layout) -> str:
    """Return the characters; control characters come from Ctrl and a letter, and from ALT with digits."""
    written: list[str] = []
    dead, group, digits, capitals = "", 0, "", False
    for stroke in strokes:
        if group and stroke.alt != group:
            written.append(_by_number(digits))
            group, digits = 0, ""
        if stroke.position == CAPS_LOCK:
            capitals = not capitals
            continue
        keypad = KEYPAD.get(stroke.position or 0, "")
        if stroke.alt and keypad.isdigit():
            group, digits = stroke.alt, digits + keypad
            continue
        character = _character(stroke, layout, capitals=capitals)
        if dead:
            character, dead = _composed(dead, character), ""
        elif (
            character
            and stroke.position in _INDEX
            and character in (layout.dead_third if stroke.altgr else layout.dead)
        ):
            dead, character = character, ""
        written.append(character)
    return "".join((*written, dead, _by_number(digits) if group else ""))


def understand(strokes: Sequence[Stroke], configured: LayoutName) -> Decoded:
    """Return the text under the configured layout, or under the one other that alone makes sense of it.

    That is so when the configured layout gives neither an article number nor an address, and all layouts that give one
    give the same. Where the others merely agree that these are digits the text stays, and the suspicion is told.
    """
    text = decode(strokes, LAYOUTS[configured])
    if _makes_sense(text) or any(stroke.position is None for stroke in strokes):
        return Decoded(text)
    others: dict[str, LayoutName] = {}
    for name, layout in LAYOUTS.items():
        others.setdefault(decode(strokes, layout), name)
    others.pop(text, None)
    sensible = [other for other in others if _makes_sense(other)]
    if len(sensible) == 1:
        return Decoded(sensible[0], others[sensible[0]])
    digits = [other for other in others if _bare(other).isascii() and _bare(other).isdigit()]
    if len(digits) == 1 and not any(character.isalnum() and character.isascii() for character in _bare(text)):
        return Decoded(text, others[digits[0]])
    return Decoded(text)


def _character(stroke: Stroke, layout: Layout, *, capitals: bool) -> str:
    if stroke.position is None:
        return stroke.text
    character = layout.character(stroke.position, shift=stroke.shift, altgr=stroke.altgr)
    if stroke.control and not stroke.altgr:
        code = ord(character.upper()) if len(character) == 1 else 0
        return chr(code - 0x40) if 0x40 <= code < 0x60 else ""  # noqa: PLR2004 - the column of control characters
    return character.swapcase() if capitals and character.isalpha() else character


def _by_number(digits: str) -> str:
    """Return the character of ALT and its number: in code page 1252 with a leading zero, else in 437."""
    number = int(digits)
    if number > _ALTERNATE_CODE_MAX:
        return ""
    return bytes((number,)).decode("cp1252" if digits.startswith("0") else "cp437", "ignore")


def _composed(dead: str, character: str) -> str:
    if character == " ":
        return dead
    composed = unicodedata.normalize("NFC", character + _DEAD_MARKS.get(dead, ""))
    return composed if len(composed) == 1 and character else dead + character


_AIM_IDENTIFIER = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_ADDRESS = re.compile(r"https?://[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]+)?([/?#].*)?|urn:epc:id:\w+:[0-9.]+", re.IGNORECASE)
_ARTICLE_DIGITS: Final = (8, 12, 13, 14)


def _bare(text: str) -> str:
    """Return the text without framing and symbology identifier."""
    text = text.strip("\x02\x03\r\n\t ")
    return text[3:] if _AIM_IDENTIFIER.match(text) else text


def _makes_sense(text: str) -> bool:
    text = _bare(text)
    if text.isascii() and text.isdigit():
        return len(text) in _ARTICLE_DIGITS and _check_digit_is_right(text)
    return _ADDRESS.fullmatch(text) is not None


def _check_digit_is_right(digits: str) -> bool:
    """Whether the last digit is the GS1 check digit of the others."""
    weighted = sum(int(digit) * (3, 1)[place % 2] for place, digit in enumerate(reversed(digits[:-1])))
    return (weighted + int(digits[-1])) % 10 == 0


_INDEX: Final = {position: index for index, position in enumerate(ROWS)}


def _third(pairs: str) -> Mapping[str, str]:
    """Read pairs of the plain character and the one with AltGr."""
    return {pair[0]: pair[1] for pair in pairs.split()}


LAYOUTS: Final[Mapping[LayoutName, Layout]] = {
    "us": Layout(
        "us",
        "`1234567890-=qwertyuiop[]asdfghjkl;'\\<zxcvbnm,./",
        '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|>ZXCVBNM<>?',
        {},
    ),
    "uk": Layout(
        "uk",
        "`1234567890-=qwertyuiop[]asdfghjkl;'#\\zxcvbnm,./",
        '¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~|ZXCVBNM<>?',
        _third("`¦ 4€"),
    ),
    "fr": Layout(
        "fr",
        "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù*<wxcvbn,;:!",
        "~1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µ>WXCVBN?./§",
        _third("é~ \"# '{ ([ -| è` _\\ ç^ à@ )] =} e€ $¤"),
        dead="^¨",
        dead_third="~`",
    ),
    "de": Layout(
        "de",
        "^1234567890ß´qwertzuiopü+asdfghjklöä#<yxcvbnm,.-",
        "°!\"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ'>YXCVBNM;:_",
        _third("2² 3³ 7{ 8[ 9] 0} ß\\ q@ e€ +~ <| mµ"),
        dead="^´`",
    ),
    "es": Layout(
        "es",
        "º1234567890'¡qwertyuiop`+asdfghjklñ´ç<zxcvbnm,.-",
        'ª!"·$%&/()=?¿QWERTYUIOP^*ASDFGHJKLÑ¨Ç>ZXCVBNM;:_',
        _third("º\\ 1| 2@ 3# 4~ 6¬ e€ `[ +] ´{ ç}"),
        dead="`^´¨",
        dead_third="~",
    ),
    "it": Layout(
        "it",
        "\\1234567890'ìqwertyuiopè+asdfghjklòàù<zxcvbnm,.-",
        '|!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°§>ZXCVBNM;:_',
        _third("e€ è[ +] ò@ à#"),
        _third("è{ +}"),
    ),
}
