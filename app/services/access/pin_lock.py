"""The lock of the staff pages: each try is counted before it is checked; after wrong ones the next has to wait."""

import logging
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

from app.domain.errors import StoreUnavailable
from app.runtime.process.boot_clock import BootClock
from app.services.access.pins import find_pin, is_plausible
from app.store import StaffPins, StaffTries, Tries

_log = logging.getLogger(__name__)

FREE_TRIES: Final = 2
FIRST_DELAY_S: Final = 5.0
LONGEST_DELAY_S: Final = 3600.0
BLIND_DELAY_S: Final = 60.0
"""How long each try waits while none can be counted on the disk, the first one too."""
SCREEN: Final = "screen"
SECOND: Final = "second"


def delay_s(wrong: int) -> float:
    """Return how long nothing is taken after so many wrong PINs in a row: none after two, 5 s, 10 s, … up to 1 h."""
    if wrong <= FREE_TRIES:
        return 0.0
    return min(LONGEST_DELAY_S, FIRST_DELAY_S * 2.0 ** min(wrong - FREE_TRIES - 1, 16))


@dataclass(frozen=True, slots=True)
class Tried:
    """Outcome of one PIN: not checked because of a wait, or wrong (`label` empty), or right (the holder's label)."""

    is_taken: bool
    label: str = ""
    wrong: int = 0
    """Wrong ones in a row on this lane, this one included; 0 when it was right."""


class PinLock:
    """Judges PINs, from any thread.

    Tries are counted by lane. Who comes from the screen shares one lane with everybody; each badge has one of its own,
    so that strangers who made the screen wait do not keep out whoever holds a badge, and a lost badge gains its finder
    no more than the screen's pace. The second person's PIN has a lane of its own too, which the first one's PIN does
    not clear. Time is the machine's since it was switched on: setting its clock changes nothing, and after another
    start a wait is served again from its beginning.
    """

    def __init__(self, pins: StaffPins, tries: StaffTries, clock: BootClock) -> None:
        """Read nothing yet; whoever starts the program calls `restore_waits` soon, off the GUI thread."""
        self._pins = pins
        self._tries = tries
        self._clock = clock
        self._since_s = clock.now_s()
        self._lock = threading.Lock()
        self._blind_until_s: float | None = None
        self._blind_wrong = 0

    def restore_waits(self) -> None:
        """Serve the waits of an earlier start of the machine from their beginning, once and not at each start here."""
        boot, since_s = self._clock.boot, self._since_s
        with suppress(StoreUnavailable):
            lanes = [tries.lane for tries in self._tries.all() if tries.boot != boot]
            if lanes:
                self._tries.count(
                    lanes,
                    lambda known: [
                        replace(tries, boot=boot, until_s=since_s + delay_s(tries.wrong))
                        for tries in known
                        if tries.boot != boot
                    ],
                )

    def labels(self) -> tuple[str, ...]:
        """Return who has a PIN. Raises StoreUnavailable."""
        return self._pins.labels()

    @property
    def is_blind(self) -> bool:
        """Whether tries cannot be counted on the disk, and each one waits for that."""
        return self._blind_until_s is not None

    def wait_s(self, badge: str = "") -> float:
        """Return the seconds until a PIN is taken again, after a badge (its fingerprint) was shown or without one."""
        return self._wait_on(_lanes(badge))

    def second_wait_s(self) -> float:
        """Return the seconds until a second person's PIN is taken."""
        return self._wait_on((SECOND,))

    def try_pin(self, pin: str, badge: str = "") -> Tried:
        """Try a PIN at the door, once. Blocks for as long as hashing takes. Raises StoreUnavailable."""
        return self._try(pin, _lanes(badge), nobody="")

    def try_second(self, pin: str, first: str) -> Tried:
        """Try the PIN of somebody else than `first`, whose own counts for nothing. Raises StoreUnavailable."""
        return self._try(pin, (SECOND,), nobody=first)

    def _try(self, pin: str, lanes: Sequence[str], nobody: str) -> Tried:
        with self._lock:
            wrong = self._count(lanes)
            if not wrong:
                return Tried(is_taken=False)
            label = find_pin(pin if is_plausible(pin) else "", self._pins.all()) or ""
            if not label or label == nobody:
                return Tried(is_taken=True, wrong=wrong)
            self._blind_wrong = 0
            with suppress(StoreUnavailable):  # they stay counted: the next wrong one waits sooner
                self._tries.forget(lanes)
            return Tried(is_taken=True, label=label)

    def _count(self, lanes: Sequence[str]) -> int:
        """Count a try as wrong; return how many in a row that makes, 0 when none may be made now."""
        wrong = 0

        def judge(known: Sequence[Tries]) -> Sequence[Tries]:
            nonlocal wrong
            counted = {tries.lane: tries for tries in known}
            waits = [self._left_s(counted[lane]) if lane in counted else 0.0 for lane in lanes]
            if min(waits) > 0:
                return ()
            now_s, boot = self._clock.now_s(), self._clock.boot
            new = []
            for lane in lanes:
                count = counted[lane].wrong + 1 if lane in counted else 1
                new.append(Tries(lane, count, boot, now_s + delay_s(count)))
            wrong = min(tries.wrong for tries, wait in zip(new, waits, strict=True) if not wait)
            return new

        try:
            self._tries.count(lanes, judge)
        except StoreUnavailable as error:
            return self._count_blindly(error)
        if wrong:
            self._blind_until_s = None
            self._blind_wrong = 0
        return wrong

    def _count_blindly(self, error: StoreUnavailable) -> int:
        """Let a try through that cannot be counted on the disk, slowly enough that being killed gains nothing.

        The first one waits as well: whoever makes the program start again begins with that wait.
        """
        now_s = self._clock.now_s()
        if self._blind_until_s is None:
            _log.warning("wrong PINs cannot be counted, each try waits %.0f s: %s", BLIND_DELAY_S, error)
            self._blind_until_s = now_s + BLIND_DELAY_S
        if now_s < self._blind_until_s:
            return 0
        self._blind_wrong += 1
        self._blind_until_s = now_s + max(BLIND_DELAY_S, delay_s(self._blind_wrong))
        return self._blind_wrong

    def _wait_on(self, lanes: Sequence[str]) -> float:
        try:
            known = {tries.lane: tries for tries in self._tries.of(lanes)}
        except StoreUnavailable:
            known = {}
        stored_s = min(self._left_s(known[lane]) if lane in known else 0.0 for lane in lanes)
        blind_until_s = self._blind_until_s
        blind_s = 0.0 if blind_until_s is None else blind_until_s - self._clock.now_s()
        return max(stored_s, blind_s, 0.0)

    def _left_s(self, tries: Tries) -> float:
        delay = delay_s(tries.wrong)
        until_s = tries.until_s if tries.boot == self._clock.boot else self._since_s + delay
        return max(0.0, min(until_s - self._clock.now_s(), delay))


def _lanes(badge: str) -> tuple[str, ...]:
    return (SCREEN, f"badge {badge}") if badge else (SCREEN,)
