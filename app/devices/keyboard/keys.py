"""Keys as a keyboard sends them, and what each can be in a scan."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from app.devices.keyboard.layouts import (
    ALT_POSITION,
    ALTGR_POSITION,
    CAPS_LOCK,
    CONTROL_POSITIONS,
    ENTER_POSITIONS,
    FUNCTION_POSITIONS,
    KEYPAD,
    ROWS,
    SHIFT_POSITIONS,
    SPACE,
    TAB_POSITIONS,
    Stroke,
)

UNPLACED: Final = 0x10000
"""Codes from here on name keys whose position is not known."""

_MODIFIERS: Final = SHIFT_POSITIONS | CONTROL_POSITIONS | {ALT_POSITION, ALTGR_POSITION}
_WRITING: Final = frozenset((*ROWS, SPACE))


@dataclass(frozen=True, slots=True)
class Key:
    """One key pressed or released at `at_ns` (monotonic).

    `code` is its position (evdev), or any number from `UNPLACED` that is its own; `text` is what it writes where the
    sender knows. `repeats` tells that it is still down and repeats itself. `token` is the sender's own.
    """

    code: int
    text: str
    is_press: bool
    at_ns: int
    repeats: bool = False
    token: object = None


class KeyKind(Enum):
    """What part a key can have in a scan."""

    WRITES = "writes"
    ACCOMPANIES = "accompanies"
    """Shift, AltGr, Ctrl, Alt, Caps Lock, and the function keys that some scanners put around a code."""
    ENDS = "ends"
    OTHER = "other"


class Modifiers:
    """Tracks the modifier keys held down, and returns what a key pressed now writes."""

    def __init__(self) -> None:
        self._down: set[int] = set()
        self._alt = 0

    def follow(self, key: Key) -> None:
        """Process any key."""
        if key.code not in _MODIFIERS or key.repeats:
            return
        if key.is_press:
            self._alt += key.code == ALT_POSITION and key.code not in self._down
            self._down.add(key.code)
        else:
            self._down.discard(key.code)

    def stroke(self, key: Key) -> Stroke:
        """Return the press of `key` with what is held down now."""
        return Stroke(
            position=None if key.code >= UNPLACED else key.code,
            text=key.text,
            shift=not self._down.isdisjoint(SHIFT_POSITIONS),
            altgr=ALTGR_POSITION in self._down,
            control=not self._down.isdisjoint(CONTROL_POSITIONS),
            alt=self._alt if self.has_alt else 0,
        )

    @property
    def has_alt(self) -> bool:
        """Whether Alt (not AltGr) is down."""
        return ALT_POSITION in self._down


def kind_of(key: Key, *, has_alt: bool) -> KeyKind:
    """Return what part `key` can have; a keypad without Num Lock moves the cursor, except under Alt."""
    if key.code in _MODIFIERS or key.code in FUNCTION_POSITIONS or key.code == CAPS_LOCK:
        return KeyKind.ACCOMPANIES
    if key.code in ENTER_POSITIONS or key.code in TAB_POSITIONS:
        return KeyKind.ENDS
    if key.code in KEYPAD:
        return KeyKind.WRITES if has_alt or (key.text and key.text.isprintable()) else KeyKind.OTHER
    if key.code in _WRITING or (key.code >= UNPLACED and key.text and key.text.isprintable()):
        return KeyKind.WRITES
    return KeyKind.OTHER
