"""Article numbers that a slow scanner types, over Bluetooth for example: digits alone, evenly, and a right check digit.

At 60 ms a key a scan comes no faster than a person's keys may. But nobody types 8 to 18 digits like that, lets go of
each key well before the next, and hits the check digit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.devices.keyboard.layouts import KEYPAD, Stroke
from app.devices.keyboard.sense import number_in

_FEWEST_KEYS: Final = 2
_MOST_DIGITS: Final = 18
_ROW: Final = {position: str((position - 1) % 10) for position in range(2, 12)}
_JITTER_MS: Final = 40.0
_TOLERANCE: Final = 1.15
_LATE_SHARE: Final = 0.2
_DOWN_SHARE: Final = 0.7
"""A person's key is down for longer than this share of the slowest pace: 42 ms."""


@dataclass(frozen=True, slots=True)
class NumberPace:
    """Milliseconds a key of a number may take on average."""

    key_ms: float = 60.0

    @property
    def pause_ms(self) -> float:
        """The longest pause between two keys."""
        return self.key_ms + _JITTER_MS


@dataclass(frozen=True, slots=True)
class PressedAt:
    """One press: when it came, for how long it was down (infinite while it still is), and whether others came then."""

    stroke: Stroke
    at_ms: float
    dwell_ms: float
    overlaps: bool


def may_be_number(presses: Sequence[PressedAt], pace: NumberPace) -> bool:
    """Whether these presses can be the beginning of a number, two of them at least."""
    if not _FEWEST_KEYS <= len(presses) <= _MOST_DIGITS or len({press.stroke.shift for press in presses}) > 1:
        return False
    if any(press.overlaps or not _digit(press.stroke) for press in presses):
        return False
    gaps_ms = [after.at_ms - before.at_ms for before, after in pairwise(presses)]
    down_ms = sum(press.dwell_ms for press in presses[:-1])
    return (
        sum(gaps_ms) <= pace.key_ms * (len(gaps_ms) * _TOLERANCE + _LATE_SHARE)
        and max(gaps_ms) < pace.pause_ms
        and down_ms <= pace.key_ms * len(gaps_ms) * _DOWN_SHARE
    )


def is_article_number(strokes: Sequence[Stroke]) -> bool:
    """Whether the digits are an article number with its right check digit, an add-on behind it or not."""
    return bool(number_in("".join(map(_digit, strokes))))


def _digit(stroke: Stroke) -> str:
    """Return the digit of a key: of the number row, with Shift on some layouts, of the keypad, or as it was written."""
    if stroke.altgr or stroke.control:
        return ""
    if stroke.position is None:
        return stroke.text if stroke.text.isascii() and stroke.text.isdigit() else ""
    digit = _ROW.get(stroke.position) or KEYPAD.get(stroke.position, "")
    return digit if digit.isdigit() else ""
