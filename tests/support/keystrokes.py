"""Keys as scanners and people press them: models of timing, for benches and tests.

**Scanners.** A keystroke is one USB report with the key and one without ("two reports be sent for every keystroke",
Microscan MS-4 manual), so no two keys that write are down at once. A character takes `period_ms`; reports go out on the
host's polling grid, some a frame late; a radio gathers several reports into one delivery.

**People.** Intervals between presses are log-normal around `interval_ms`, hold times normal around `dwell_ms`, so keys
overlap as soon as the interval is shorter than the hold: the fastest typists roll over 40 to 70 % of their keys (Dhakal
et al., Observations on Typing from 136 Million Keystrokes, CHI 2018). Hold times of 75 to 140 ms are usual in published
logs of typing. Nobody types 60 ms a key for long (200 words a minute); the model does.
"""

import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from app.devices.keyboard.keys import Key
from app.devices.keyboard.layouts import LAYOUTS, ROWS, SPACE, LayoutName

SHIFT, CONTROL, ALT, ALTGR, ENTER, TAB = 42, 29, 56, 100, 28, 15
MS = 1_000_000
_KEYPAD_DIGITS = dict(zip("0123456789", (82, 79, 80, 81, 75, 76, 77, 71, 72, 73), strict=True))


@dataclass(frozen=True, slots=True)
class Scanner:
    """One scanner: how it is set up, and how its reports travel."""

    period_ms: float = 8.0
    layout: LayoutName = "us"
    ending: Literal["enter", "tab", "none"] = "enter"
    poll_ms: float = 1.0
    late_share: float = 0.0
    late_ms: float = 8.0
    gathered: int = 1
    shift_alone: bool = False
    by_number: bool = False

    def scan(self, text: str, at_ns: int, dice: random.Random) -> list[Key]:
        """Return the keys of one code, from `at_ns` on. ValueError for a character the layout does not have."""
        reports: list[tuple[float, list[tuple[int, bool]]]] = []
        at_ms = 0.0
        for character in text:
            keys = self._reports(character)
            reports.extend((at_ms + self.period_ms * step / len(keys), changes) for step, changes in enumerate(keys))
            at_ms += self.period_ms
        if self.ending != "none":
            code = ENTER if self.ending == "enter" else TAB
            reports += [(at_ms, [(code, True)]), (at_ms + self.period_ms / 2, [(code, False)])]
        return _keys(self._delivered(reports, at_ns, dice))

    def _reports(self, character: str) -> list[list[tuple[int, bool]]]:
        """Return the reports of one character, each the keys that change."""
        if self.by_number:
            digits = [_KEYPAD_DIGITS[digit] for digit in f"{ord(character):03d}"]
            return [
                [(ALT, True)],
                *([(digit, is_press)] for digit in digits for is_press in (True, False)),
                [(ALT, False)],
            ]
        position, held = place_of(character, self.layout)
        down, up = [(key, True) for key in held], [(key, False) for key in held]
        if held and self.shift_alone:
            return [down, [(position, True)], [(position, False)], up]
        return [[*down, (position, True)], [(position, False), *up]]

    def _delivered(
        self, reports: Sequence[tuple[float, list[tuple[int, bool]]]], at_ns: int, dice: random.Random
    ) -> list[tuple[int, int, bool]]:
        delivered, delay_ms, last_ms = [], 0.0, 0.0
        times = [at_ms for at_ms, _ in reports]
        for index, (_, changes) in enumerate(reports):
            together_ms = times[min(len(times) - 1, index // self.gathered * self.gathered + self.gathered - 1)]
            delay_ms = self.late_ms if dice.random() < self.late_share else max(0.0, delay_ms - self.late_ms / 4)
            last_ms = max(last_ms, math.ceil((together_ms + delay_ms) / self.poll_ms) * self.poll_ms)
            delivered += [(at_ns + int(last_ms * MS), code, is_press) for code, is_press in changes]
        return delivered


@dataclass(frozen=True, slots=True)
class Typist:
    """One person at a keyboard; `spread` is the standard deviation of the logarithm of the intervals."""

    interval_ms: float = 200.0
    spread: float = 0.35
    dwell_ms: float = 105.0
    dwell_spread_ms: float = 20.0
    layout: LayoutName = "us"
    least_interval_ms: float = 0.0

    def type(self, text: str, at_ns: int, dice: random.Random) -> list[Key]:
        """Return the keys of a text, from `at_ns` on."""
        changes: list[tuple[int, int, bool]] = []
        last: dict[int, int] = {}
        for character in text:
            position, held = place_of(character, self.layout)
            dwell_ns = int(max(30.0, dice.gauss(self.dwell_ms, self.dwell_spread_ms)) * MS)
            at_ns = max(at_ns, last.get(position, 0) + 20 * MS)  # a finger has to lift before it strikes again
            changes += [(at_ns - 30 * MS, key, True) for key in held]
            changes += [(at_ns, position, True), (at_ns + dwell_ns, position, False)]
            changes += [(at_ns + dwell_ns + MS, key, False) for key in held]
            last[position] = at_ns + dwell_ns
            interval_ms = self.interval_ms * math.exp(dice.gauss(-(self.spread**2) / 2, self.spread))
            at_ns += int(max(self.least_interval_ms, interval_ms) * MS)
        return _keys(sorted(changes, key=lambda change: change[0]))


def place_of(character: str, layout: LayoutName) -> tuple[int, tuple[int, ...]]:
    """Return the position that writes a character, and what must be held with it."""
    if character == " ":
        return SPACE, ()
    if "\x01" <= character <= "\x1a":
        return place_of(chr(ord(character) + 0x60), layout)[0], (CONTROL,)
    for held in ((), (SHIFT,), (ALTGR,), (ALTGR, SHIFT)):
        for position in ROWS:
            if LAYOUTS[layout].character(position, shift=SHIFT in held, altgr=ALTGR in held) == character:
                return position, held
    raise ValueError(f"no key of layout {layout} writes {character!r}")


def merged(*streams: Iterable[Key]) -> list[Key]:
    """Return the keys of several hands and devices in the order of their times."""
    return sorted((key for stream in streams for key in stream), key=lambda key: key.at_ns)


def _keys(changes: Iterable[tuple[int, int, bool]]) -> list[Key]:
    return [Key(code, "", is_press, at_ns, token=index) for index, (at_ns, code, is_press) in enumerate(changes)]
