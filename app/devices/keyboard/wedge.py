"""Tells a scanner that plays a keyboard from a person at a keyboard, by how keys follow one another.

A scanner writes evenly and fast, and lets go of each key before it presses the next: a keystroke is one report with the
key and one without. A person who is as fast for a moment has the next key down before the last one is up (rollover
typing: Dhakal et al., Observations on Typing from 136 Million Keystrokes, CHI 2018). So keys that write are held back
for a moment, and let through in their order when they turn out to be a person's.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import Final, Self

from app.devices.keyboard.keys import Key, KeyKind, Modifiers, kind_of
from app.devices.keyboard.layouts import CAPS_LOCK, SEPARATOR_KEY, Stroke
from app.devices.keyboard.slow_numbers import NumberPace, PressedAt, is_article_number, may_be_number

_MS: Final = 1_000_000
_STORED_STROKES: Final = 2000


@dataclass(frozen=True, slots=True)
class WedgeRules:
    """What distinguishes a scan from typing. Times in milliseconds.

    `person_ms`: how long a key is held back at most while nothing speaks for a scanner, which has pressed
    `presumed_keys` in that time, or let go of the first and pressed the second within `late_ms`. After that, a scan may
    take `slow_ms` a key so far, and pauses of `pause_ms`; it is taken for one from `min_characters` on, at an average
    and median of `fast_ms`. Keys that overlap and are down for longer than `roll_dwell_ms` are rolled by a person; one
    down for longer than `person_dwell_ms` and `person_dwell_ratio` times the scan's others is a person's too.
    `after_ms`: for how long after a scan's last character a late Enter or Tab belongs to it. A run of one key alone is
    a scan's beginning for `same_key_limit` presses.

    Slower still, at `number.key_ms` on average, come the digits of an article number: nobody types them like that.
    """

    min_characters: int = 6
    person_ms: float = 80.0
    presumed_keys: int = 3
    late_ms: float = 55.0
    slow_ms: float = 40.0
    fast_ms: float = 35.0
    pause_ms: float = 80.0
    after_ms: float = 150.0
    roll_dwell_ms: float = 30.0
    person_dwell_ms: float = 35.0
    person_dwell_ratio: float = 3.0
    same_key_limit: int = 41
    number: NumberPace = field(default_factory=NumberPace)

    @classmethod
    def for_pace(cls, slowest_ms: float, slowest_number_ms: float) -> Self:
        """Return the rules that take any scan up to `slowest_ms` a key, and numbers up to `slowest_number_ms`."""
        usual = cls()
        share = max(1.0, slowest_ms / usual.fast_ms)
        return cls(
            fast_ms=slowest_ms,
            slow_ms=usual.slow_ms * share,
            late_ms=usual.late_ms * share,
            person_ms=max(usual.person_ms * share, slowest_number_ms + 20),
            pause_ms=usual.pause_ms * share,
            after_ms=usual.after_ms * share,
            number=NumberPace(slowest_number_ms),
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """Result of a key or of time passing: whether the key is kept, keys released before it, and scans that ended."""

    keeps: bool = False
    released: tuple[Key, ...] = ()
    scans: tuple[tuple[Stroke, ...], ...] = ()


@dataclass(slots=True, eq=False)
class _Press:
    """A held press: what it writes, until when it was down, and how many other keys that write came meanwhile."""

    key: Key
    kind: KeyKind
    stroke: Stroke
    released_ns: int | None = None
    overlaps: int = 0

    @property
    def dwell_ms(self) -> float:
        """For how long it was down; infinite while it still is."""
        return float("inf") if self.released_ns is None else (self.released_ns - self.key.at_ns) / _MS


@dataclass(slots=True)
class _Held:
    """One held event; `press` is the held press it belongs to, None for the release of a key that went on already."""

    key: Key
    press: _Press | None


@dataclass(slots=True)
class _Burst:
    """What is held back, oldest first."""

    events: deque[_Held] = field(default_factory=deque)
    presses: deque[_Press] = field(default_factory=deque)
    is_scan: bool = False
    may_be_number: bool = False

    def writing(self) -> list[_Press]:
        return [press for press in self.presses if press.kind is KeyKind.WRITES]


class WedgeRecogniser:
    """Tells a scan's keys from a person's, which go on; keys come in the order of their times, from one thread.

    Arrows, Escape, Enter, Tab and the like are never held back; in the middle of held keys they let these go on first.
    """

    def __init__(self, rules: WedgeRules | None = None) -> None:
        self._rules = rules or WedgeRules()
        self._modifiers = Modifiers()
        self._burst = _Burst()
        self._down: dict[int, _Press] = {}
        self._swallowed: set[int] = set()
        self._ends_until_ns = 0

    @property
    def deadline_ns(self) -> int | None:
        """When `advance` has something to do unless a key comes first; None while nothing is held."""
        presses = self._burst.presses
        if not presses:
            return None
        if self._burst.is_scan:
            return presses[-1].key.at_ns + int(self._rules.pause_ms * _MS)
        deadline_ns = presses[0].key.at_ns + int(self._patience_ms() * _MS)
        if self._burst.may_be_number:
            deadline_ns = max(deadline_ns, presses[-1].key.at_ns + int(self._rules.number.pause_ms * _MS))
        return deadline_ns

    def advance(self, now_ns: int) -> Outcome:
        """Process the time passed: end a silent scan, release keys that nothing followed fast enough."""
        released: list[Key] = []
        scans: list[tuple[Stroke, ...]] = []
        while (deadline_ns := self.deadline_ns) is not None and now_ns >= deadline_ns:
            if self._burst.is_scan:
                last_ns = self._burst.presses[-1].key.at_ns
                self._end(released, scans)
                self._ends_until_ns = last_ns + int(self._rules.after_ms * _MS) if scans else 0
            else:
                self._let_oldest_go(released)
        return Outcome(released=tuple(released), scans=tuple(scans))

    def feed(self, key: Key) -> Outcome:
        """Process one key; what `Outcome.released` holds comes before it."""
        before = self.advance(key.at_ns)
        released, scans = list(before.released), list(before.scans)
        if key.repeats:
            keeps = self._on_repeat(key, released)
        elif key.is_press:
            keeps = self._on_press(key, released, scans)
        else:
            keeps = self._on_release(key)
        self._modifiers.follow(key)
        return Outcome(keeps, tuple(released), tuple(scans))

    def _on_press(self, key: Key, released: list[Key], scans: list[tuple[Stroke, ...]]) -> bool:
        self._swallowed.discard(key.code)
        kind = kind_of(key, has_alt=self._modifiers.has_alt)
        if kind is KeyKind.ENDS and self._ends_the_scan(key, released, scans):
            return True
        if kind in (KeyKind.ENDS, KeyKind.OTHER):
            if not self._burst.is_scan:
                self._let_all_go(released)
            return False
        self._hold(_Press(key, kind, self._modifiers.stroke(key)))
        self._judge(released)
        return True

    def _on_release(self, key: Key) -> bool:
        press = self._down.pop(key.code, None)
        if key.code in self._swallowed:
            self._swallowed.discard(key.code)
            return True
        if press is not None:
            press.released_ns = key.at_ns
        if not self._burst.events:
            return False
        self._burst.events.append(_Held(key, press if press in self._burst.presses else None))
        return True

    def _on_repeat(self, key: Key, released: list[Key]) -> bool:
        """Process a key that repeats: a person leans on it."""
        if key.code in self._swallowed:
            return True
        if not self._burst.is_scan:
            self._let_all_go(released)
            return False
        press = self._down.get(key.code)
        if press is None or press not in self._burst.presses:
            return False
        self._burst.events.append(_Held(key, press))
        return True

    def _ends_the_scan(self, key: Key, released: list[Key], scans: list[tuple[Stroke, ...]]) -> bool:
        """Whether this Enter or Tab belongs to a scan, which it ends if it is still going on."""
        if self._burst.is_scan or self._is_number():
            self._end(released, scans)
            if not scans:
                return False
        elif self._burst.events or key.at_ns >= self._ends_until_ns:
            return False
        self._ends_until_ns = key.at_ns + int(self._rules.pause_ms * _MS)
        self._swallowed.add(key.code)
        return True

    def _hold(self, press: _Press) -> None:
        if press.kind is KeyKind.WRITES:
            for other in self._down.values():
                other.overlaps += other.kind is KeyKind.WRITES
        self._down[press.key.code] = press
        self._burst.events.append(_Held(press.key, press))
        self._burst.presses.append(press)

    def _patience_ms(self) -> float:
        """Return for how long the oldest of the held keys is held."""
        rules, presses = self._rules, self._burst.presses
        if len(presses) >= rules.presumed_keys:
            return max(rules.person_ms, rules.slow_ms * len(presses))
        if len(presses) > 1 and presses[0].released_ns is not None and not presses[0].overlaps:
            gap_ms = (presses[1].key.at_ns - presses[0].key.at_ns) / _MS
            if gap_ms <= rules.late_ms:
                return rules.slow_ms * rules.presumed_keys
        return rules.person_ms

    def _judge(self, released: list[Key]) -> None:
        """Decide what can be decided now about what is held."""
        if self._burst.is_scan:
            return
        writing = self._burst.writing()
        count = len(writing)
        rolled = sum(press.overlaps > 0 and press.dwell_ms > self._rules.roll_dwell_ms for press in writing)
        codes = {press.key.code for press in writing}
        if rolled > 1 and 2 * rolled > count:
            self._let_oldest_go(released)
            self._judge(released)
        elif len(codes) == 1 and count >= self._rules.same_key_limit:
            self._let_all_go(released)
        elif count >= self._rules.min_characters and len(codes) > 1:
            self._burst.is_scan = rolled <= max(2, count // 4) and self._is_fast(writing)
        self._burst.may_be_number = not self._burst.is_scan and may_be_number(
            [_struck(press) for press in self._burst.writing()], self._rules.number
        )

    def _is_number(self) -> bool:
        """Whether the slow digits that are held are an article number."""
        return self._burst.may_be_number and is_article_number([press.stroke for press in self._burst.writing()])

    def _is_fast(self, writing: Sequence[_Press]) -> bool:
        times = [press.key.at_ns for press in writing]
        gaps_ms = [(after - before) / _MS for before, after in pairwise(times)]
        fast_ms = self._rules.fast_ms
        return (
            sum(gaps_ms) <= fast_ms * len(gaps_ms) + fast_ms / 7
            and median(gaps_ms) <= fast_ms
            and max(gaps_ms) <= self._rules.pause_ms
        )

    def _end(self, released: list[Key], scans: list[tuple[Stroke, ...]]) -> None:
        """Take the scan out of what is held; a person's keys in it go on."""
        burst, self._burst = self._burst, _Burst()
        persons = self._persons(burst.writing())
        strokes = tuple(
            press.stroke
            for press in burst.presses
            if (press.kind is KeyKind.WRITES or press.key.code in (CAPS_LOCK, SEPARATOR_KEY)) and press not in persons
        )
        if len(strokes) < self._rules.min_characters:
            released.extend(held.key for held in burst.events)
            self._forget(burst.presses)
            return
        released.extend(held.key for held in burst.events if held.press is None or held.press in persons)
        self._swallowed.update(
            press.key.code for press in burst.presses if press.released_ns is None and press not in persons
        )
        self._forget(burst.presses)
        scans.append(strokes[:_STORED_STROKES])

    def _persons(self, writing: Sequence[_Press]) -> list[_Press]:
        """Return the presses that a person made while the scanner wrote: held for much longer than a scanner does."""
        dwells_ms = [press.dwell_ms for press in writing if press.released_ns is not None]
        if 2 * len(dwells_ms) < len(writing):
            return []  # whoever sends these keys tells of no releases
        limit_ms = max(self._rules.person_dwell_ms, self._rules.person_dwell_ratio * median(dwells_ms))

        def is_a_persons(press: _Press) -> bool:
            is_between = not press.overlaps and press is not writing[0] and press is not writing[-1]
            return press.overlaps > 1 or (press.dwell_ms > limit_ms and not is_between)

        return [press for press in writing if is_a_persons(press)]

    def _let_oldest_go(self, released: list[Key]) -> None:
        """Let the oldest press go on, and the releases up to the next press."""
        press = self._burst.presses.popleft()
        events = self._burst.events
        while events and (events[0].press is press or not events[0].key.is_press):
            released.append(events.popleft().key)
        self._forget((press,))
        for held in events:
            if held.press is press:
                held.press = None

    def _let_all_go(self, released: list[Key]) -> None:
        released.extend(held.key for held in self._burst.events)
        self._forget(self._burst.presses)
        self._burst = _Burst()

    def _forget(self, presses: Iterable[_Press]) -> None:
        """Let go of presses that are held no more: their releases are judged on their own."""
        for press in presses:
            if self._down.get(press.key.code) is press:
                del self._down[press.key.code]


def _struck(press: _Press) -> PressedAt:
    return PressedAt(press.stroke, press.key.at_ns / _MS, press.dwell_ms, overlaps=press.overlaps > 0)
