"""When a window counts as dead, and when the next one is started: pure rules over given times.

Nothing here reads a clock or touches a process; `window_supervisor` does. All times are seconds of one monotonic clock.
"""

import signal
from dataclasses import dataclass
from enum import Enum

from app.domain.restarts import RestartRule
from app.runtime.process.heartbeat import EXIT_ASKED, EXIT_NO_STORE, EXIT_REFUSED, EXIT_RESTART, Beat


@dataclass(frozen=True, slots=True)
class SupervisionTimes(RestartRule):
    """When a window is given up and when it is restarted, in seconds; slow restarts show the recovery page.

    `silent_s` is how long a window may say nothing, or paint nothing while a frame is due; before it has said its first
    word it may take `starting_s` (tables are being changed, the demo store is made).
    """

    restart_s: float = 3.0
    deaths: int = 3
    within_s: float = 300.0
    first_s: float = 10.0
    longest_s: float = 300.0
    held_s: float | None = 300.0
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
    NO_STORE = "no_store"


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
    if exit_code == EXIT_NO_STORE:
        return Death(DeathKind.NO_STORE, f"exit code {exit_code}")
    if exit_code < 0:
        try:
            name = signal.Signals(-exit_code).name
        except ValueError:
            name = f"signal {-exit_code}"
        return Death(DeathKind.KILLED, name)
    return Death(DeathKind.FAILED, f"exit code {exit_code}")


class LifeSigns:
    """Judges one window by its beats: is it alive, silent, or painting nothing although a frame is due."""

    def __init__(self, times: SupervisionTimes, started_s: float) -> None:
        self._times = times
        self._checked_s = started_s
        self._limit_from_s = started_s
        self._has_beaten = False
        self._frames = -1
        self._due_since_s: float | None = None

    def add_beat(self, beat: Beat, now_s: float) -> None:
        """Process a beat that arrived now."""
        self._has_beaten = True
        self._limit_from_s = now_s
        if not beat.frame_due or beat.frames != self._frames:
            self._due_since_s = now_s if beat.frame_due else None
        elif self._due_since_s is None:
            self._due_since_s = now_s
        self._frames = beat.frames

    def check(self, now_s: float) -> Death | None:
        """Return what the window has died of by now; None while it lives.

        To be called often: where the caller itself stood still (the machine slept), nothing that could not be heard
        meanwhile is held against the window.
        """
        pause_s = now_s - self._checked_s
        self._checked_s = now_s
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
