"""Turns positions of keys into characters, for the layout that the scanner is set to.

A position is a Linux evdev key code (an X11 or Wayland key code less 8), the same for a place on every keyboard, so
that the operating system's layout plays no part.
"""

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from app.devices.keyboard.sense import bare, named_in

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
SEPARATOR_KEY: Final = 66
"""F8, by which some scanners write a group separator between the elements of a GS1 code."""

KEYPAD: Final[Mapping[int, str]] = dict(
    zip((71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 55, 98), "789-456+1230.*/", strict=True)
)
ROWS: Final = (41, *range(2, 14), *range(16, 28), *range(30, 41), 43, 86, *range(44, 54))
"""The 48 places of the main block: number row, then the three rows of letters, with the ISO key left of Z."""

_ISO_KEY: Final = 86
_DEAD_MARKS: Final = {"^": "\u0302", "¨": "\u0308", "`": "\u0300", "´": "\u0301"}
_ALTERNATE_CODE_MAX: Final = 255
_GROUP_SEPARATOR: Final = "\x1d"
_CONTROLS: Final = range(0x40, 0x60)
"""The characters that Ctrl makes a control character of."""

_PLAIN: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ./:_+-")


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
    """What a scan says, and the layout that the scanner seems to be set to where that is not the configured one.

    `host` is the layout of the operating system by which the keys were written already, where that did it.
    """

    text: str
    suspected: LayoutName | None = None
    host: LayoutName | None = None


def decode(strokes: Iterable[Stroke], layout: Layout) -> str:
    """Return the characters; control characters come from Ctrl and a letter, and from ALT with digits."""
    written: list[str] = []
    dead, group, digits, capitals, separates = "", 0, "", False, False
    for stroke in strokes:
        if group and stroke.alt != group:
            written.append(_by_number(digits))
            group, digits = 0, ""
        if stroke.position == CAPS_LOCK:
            capitals = not capitals
            continue
        if stroke.position == SEPARATOR_KEY:
            separates = bool(written)  # at either end it is framing
            continue
        if separates:
            written.append(_GROUP_SEPARATOR)
            separates = False
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


def understand(
    strokes: Sequence[Stroke], configured: LayoutName, unframed: Callable[[str], str] = lambda text: text
) -> Decoded:
    """Return the text under the configured layout, or under others where all that make sense name the same article.

    That is asked only where the configured layout gives neither an article number, proven by its check digit, nor an
    address. Where the others do not agree the text stays, and the layout that would fit is told. `unframed` takes off
    what the scanner is set to put around a code.
    """
    text = unframed(decode(strokes, LAYOUTS[configured]))
    if named_in(text):
        return Decoded(text)
    readings: dict[str, Decoded] = {}
    for reading in _readings(strokes, text):
        unframed_text = unframed(reading.text)
        readings.setdefault(unframed_text, Decoded(unframed_text, reading.suspected, reading.host))
    readings.pop(text, None)
    sensible = [reading for other, reading in readings.items() if named_in(other)]
    # What a check digit proves counts more than what merely looks like an address.
    sensible = [reading for reading in sensible if named_in(reading.text).isdigit()] or sensible
    if len({named_in(reading.text) for reading in sensible}) == 1:
        return sensible[0]
    fitting = sensible or _fitting(text, readings.values())
    return Decoded(text, fitting[0].suspected, fitting[0].host) if fitting else Decoded(text)


def _readings(strokes: Sequence[Stroke], text: str) -> Iterable[Decoded]:
    """Yield what a scan says under each layout.

    Where the operating system has made characters of all keys, each layout by which it can have done so is undone.
    """
    if any(stroke.position is not None for stroke in strokes):
        for name, layout in LAYOUTS.items():
            yield Decoded(decode(strokes, layout), name)
        return
    for host in LAYOUTS:
        places = _PLACES[host]
        if all(character in places for character in text):
            placed = [places[character] for character in text]
            for name, layout in LAYOUTS.items():
                if name != host:
                    yield Decoded(decode(placed, layout), name, host)


def _fitting(text: str, readings: Iterable[Decoded]) -> list[Decoded]:
    """Return the readings that look like a code where what was read does not."""
    bare_text = bare(text)
    if not any(character.isalnum() and character.isascii() for character in bare_text):
        digits = [reading for reading in readings if bare(reading.text).isascii() and bare(reading.text).isdigit()]
        return digits if len({reading.text for reading in digits}) == 1 else []
    if bare_text.isascii():
        return []
    return [reading for reading in readings if bare(reading.text) and _PLAIN.issuperset(bare(reading.text))]


def _character(stroke: Stroke, layout: Layout, *, capitals: bool) -> str:
    if stroke.position is None:
        return stroke.text
    altgr = stroke.altgr or (stroke.control and stroke.alt > 0)  # how keyboards without AltGr press it
    character = layout.character(stroke.position, shift=stroke.shift, altgr=altgr)
    if stroke.control and not altgr:
        # Scanners press Ctrl with the key of the US layout, whatever they are set to.
        return _control(character) or _control(LAYOUTS["us"].character(stroke.position, shift=False, altgr=False))
    swapped = character.swapcase()
    return swapped if capitals and len(swapped) == 1 else character


def _control(character: str) -> str:
    """Return the control character of a key under Ctrl, or nothing where it has none, as with `-` or `ß`."""
    code = ord(character.upper()) if len(character) == 1 and character.isascii() else 0
    return chr(code - _CONTROLS.start) if code in _CONTROLS else ""


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


def _places(layout: Layout) -> Mapping[str, Stroke]:
    """Return the press that writes each character: of several the simplest, on a key that all keyboards have."""
    places = {" ": Stroke(SPACE)}
    for positions in ([position for position in ROWS if position != _ISO_KEY], [_ISO_KEY]):
        for altgr, shift in ((False, False), (False, True), (True, False)):
            for position in positions:
                if character := layout.character(position, shift=shift, altgr=altgr):
                    places.setdefault(character, Stroke(position, "", shift, altgr))
    return places


_PLACES: Final = {name: _places(layout) for name, layout in LAYOUTS.items()}
