"""When a window counts as dead, and when the next one is started: rules over times that are handed in.

Nothing here reads a clock or touches a process; `window_supervisor` does. All times are seconds of one monotonic clock.
"""

import signal
from collections import deque
from dataclasses import dataclass
from enum import Enum

from app.runtime.process.heartbeat import EXIT_ASKED, EXIT_REFUSED, EXIT_RESTART, Beat


@dataclass(frozen=True, slots=True)
class SupervisionTimes:
    """When a window is given up and when it is started again, in seconds.

    A window is started again `restart_s` after its death. The `deaths`-th death within `within_s` brings the recovery
    page, and slower tries: `slow_first_s`, doubled up to `slow_max_s`. One that holds for `held_s` ends that.
    `silent_s` is how long a window may say nothing, or paint nothing while a frame is due; before it has said its first
    word it may take `starting_s` (tables are being changed, the demo store is made).
    """

    restart_s: float = 3.0
    deaths: int = 3
    within_s: float = 300.0
    slow_first_s: float = 10.0
    slow_max_s: float = 300.0
    held_s: float = 300.0
    silent_s: float = 10.0
    starting_s: float = 120.0
    own_pause_s: float = 3.0
    stacks_s: float = 0.5
    terminate_s: float = 3.0
    stop_s: float = 15.0


class DeathKind(Enum):
    """What a window died of, as the recovery page tells staff."""

    KILLED = "killed"
    FAILED = "failed"
    REFUSED = "refused"
    SILENT = "silent"
    NO_FRAME = "no_frame"
    NEVER_STARTED = "never_started"


@dataclass(frozen=True, slots=True)
class Death:
    """A window's end that nobody asked for; `detail` is for the log: a signal's name or an exit code."""

    kind: DeathKind
    detail: str = ""


class Ending(Enum):
    """An end that was asked for."""

    ASKED = "asked"
    RESTART = "restart"


def ending_of(exit_code: int) -> Ending | Death:
    """Return what an exit code means; negative ones are signals, as `subprocess` gives them."""
    if exit_code == EXIT_ASKED:
        return Ending.ASKED
    if exit_code == EXIT_RESTART:
        return Ending.RESTART
    if exit_code == EXIT_REFUSED:
        return Death(DeathKind.REFUSED, f"exit code {exit_code}")
    if exit_code < 0:
        try:
            name = signal.Signals(-exit_code).name
        except ValueError:
            name = f"signal {-exit_code}"
        return Death(DeathKind.KILLED, name)
    return Death(DeathKind.FAILED, f"exit code {exit_code}")


@dataclass(frozen=True, slots=True)
class Retry:
    """When the next window is started, and whether the recovery page is shown until it stands."""

    delay_s: float
    is_recovering: bool
    deaths: int


class Restarts:
    """Counts deaths and says how long to wait after each."""

    def __init__(self, times: SupervisionTimes) -> None:
        self._times = times
        self._deaths: deque[float] = deque()
        self._slow_tries = 0
        self._started_s: float | None = None

    @property
    def is_recovering(self) -> bool:
        """Whether windows are dying too often."""
        return self._slow_tries > 0

    def started(self, now_s: float) -> None:
        """Note that a window was started."""
        self._started_s = now_s

    def has_held(self, now_s: float) -> bool:
        """Return whether the window has lived long enough for its ancestors to be forgotten, and forget them."""
        if self._started_s is None or now_s - self._started_s < self._times.held_s:
            return False
        self._deaths.clear()
        self._slow_tries = 0
        return True

    def died(self, now_s: float) -> Retry:
        """Note a death and return what follows."""
        self.has_held(now_s)
        self._started_s = None
        self._deaths.append(now_s)
        while now_s - self._deaths[0] > self._times.within_s:
            self._deaths.popleft()
        if not self._slow_tries and len(self._deaths) < self._times.deaths:
            return Retry(self._times.restart_s, is_recovering=False, deaths=len(self._deaths))
        delay_s = min(self._times.slow_first_s * 2.0 ** min(self._slow_tries, 60), self._times.slow_max_s)
        self._slow_tries += 1
        return Retry(delay_s, is_recovering=True, deaths=len(self._deaths))


class LifeSigns:
    """Judges one window by its beats: is it alive, silent, or painting nothing although a frame is due."""

    def __init__(self, times: SupervisionTimes, started_s: float) -> None:
        self._times = times
        self._looked_s = started_s
        self._limit_from_s = started_s
        self._has_beaten = False
        self._frames = -1
        self._due_since_s: float | None = None

    @property
    def has_beaten(self) -> bool:
        """Whether the window has said anything yet."""
        return self._has_beaten

    def take(self, beat: Beat, now_s: float) -> None:
        """Take a beat that arrived now."""
        self._has_beaten = True
        self._limit_from_s = now_s
        if not beat.frame_due or beat.frames != self._frames:
            self._due_since_s = now_s if beat.frame_due else None
        elif self._due_since_s is None:
            self._due_since_s = now_s
        self._frames = beat.frames

    def look(self, now_s: float) -> Death | None:
        """Return what the window has died of by now; None while it lives.

        To be called often: where the caller itself stood still (the machine slept), nothing that could not be heard
        meanwhile is held against the window.
        """
        pause_s = now_s - self._looked_s
        self._looked_s = now_s
        if pause_s > self._times.own_pause_s:
            self._limit_from_s = now_s
            self._due_since_s = None if self._due_since_s is None else now_s
            return None
        if not self._has_beaten:
            if now_s - self._limit_from_s > self._times.starting_s:
                return Death(DeathKind.NEVER_STARTED, f"no word for {self._times.starting_s:.0f} s")
            return None
        if now_s - self._limit_from_s > self._times.silent_s:
            return Death(DeathKind.SILENT, f"its loop stood still for {self._times.silent_s:.0f} s")
        if self._due_since_s is not None and now_s - self._due_since_s > self._times.silent_s:
            return Death(DeathKind.NO_FRAME, f"no frame for {self._times.silent_s:.0f} s while one was due")
        return None
