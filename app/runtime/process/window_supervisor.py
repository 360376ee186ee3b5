"""The parent of the window: starts it, reads its beats, ends it when it hangs, and starts the next one."""

import logging
import os
import select
import signal
import socket
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from types import FrameType, TracebackType
from typing import Self

from app.domain.restarts import Restarts
from app.runtime.logs.journal import Journal
from app.runtime.process.heartbeat import RESTORED_WITHIN_S, Beat, OpenPage
from app.runtime.process.sd_notify import SdNotify
from app.runtime.process.supervision import Death, DeathKind, Ending, LifeSigns, SupervisionTimes, ending_of
from app.runtime.process.window_process import RecoveryPage, WindowProcess

_log = logging.getLogger(__name__)
_LOOK_S = 1.0
_TOLD_DEATHS = 3
_WORDS = {
    DeathKind.KILLED: "was ended from outside",
    DeathKind.FAILED: "failed",
    DeathKind.REFUSED: "refused its configuration",
    DeathKind.SILENT: "froze",
    DeathKind.NO_FRAME: "painted nothing any more",
    DeathKind.NEVER_STARTED: "did not start",
    DeathKind.NO_STORE: "cannot open its data",
}
_SPEAKING = (DeathKind.KILLED, DeathKind.FAILED, DeathKind.REFUSED)
"""Kinds whose detail, a signal or an exit code, says the same in every language."""


class WindowSupervisor:
    """Keeps one window alive until it is asked to end. Plain Python in one thread."""

    def __init__(
        self,
        command: Sequence[str],
        recovery_command: Sequence[str],
        *,
        journal: Journal,
        notify: SdNotify | None = None,
        times: SupervisionTimes | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`command` runs a window, `recovery_command` the page for when none will stand."""
        self._command = command
        self._journal = journal
        self._notify = notify or SdNotify()
        self._times = times or SupervisionTimes()
        self._clock = clock
        self._restarts = Restarts(self._times)
        self._recovery = RecoveryPage(recovery_command)
        self._window: WindowProcess | None = None
        self._signs = LifeSigns(self._times, clock())
        self._has_painted = False
        self._pinged_s = float("-inf")
        self._retry_at_s = clock()
        self._stop_by_s: float | None = None
        self._left: tuple[OpenPage, float] | None = None
        self._died_at: deque[str] = deque(maxlen=_TOLD_DEATHS)

    def run(self) -> int:
        """Work until SIGTERM, SIGINT or the window's own end; return the exit code."""
        with _Signals() as signals:
            try:
                while True:
                    self._wait(signals)
                    now_s = self._clock()
                    if signals.pop_request() and self._stop(now_s):
                        return 0
                    if self._act_if_due(now_s):
                        return 0
            finally:
                self._notify.stopping()
                self._recovery.hide()
                if self._window is not None:
                    self._window.kill()
                    self._window.close()

    def _wait(self, signals: "_Signals") -> None:
        window = self._window
        until_s = _LOOK_S if window is not None else min(_LOOK_S, max(0.0, self._retry_at_s - self._clock()))
        # A line that has ended stays readable: then only the end of the process is news, and SIGCHLD tells it.
        doors = [signals.fileno()] if window is None else [signals.fileno(), window.fileno()]
        ready = select.select(doors, [], [], until_s)[0]
        signals.drain()
        if window is None or window.fileno() not in ready:
            return
        beats = window.beats()
        for beat in beats:
            self._on_beat(beat)
        if not beats and window.exit_code() is None:
            time.sleep(0.05)  # its line has ended and it has not yet

    def _act_if_due(self, now_s: float) -> bool:
        """Do what is due; return whether all is over."""
        self._forget(now_s)
        if self._window is not None:
            return self._check_window(self._window, now_s)
        if self._stop_by_s is not None:
            return True
        if now_s >= self._retry_at_s:
            self._start(now_s)
        self._ping(now_s)
        return False

    def _check_window(self, window: WindowProcess, now_s: float) -> bool:
        code = window.exit_code()
        if code is not None:
            return self._ended(ending_of(code), now_s)
        if self._stop_by_s is not None:
            if now_s > self._stop_by_s:
                _log.error("window %d does not end: killed", window.pid)
                window.kill()
                return window.exit_code() is None  # nothing more can be done
            return False
        death = self._signs.check(now_s)
        if death is not None:
            _log.error("window %d %s: %s; its stacks follow", window.pid, _WORDS[death.kind], death.detail)
            window.end_frozen(self._times.stacks_s, self._times.terminate_s)
            return self._ended(death, self._clock())
        if self._restarts.is_slow and self._restarts.has_held(now_s):
            _log.info("window %d has held: all is as it should be", window.pid)
        self._ping(now_s)
        return False

    def _ping(self, now_s: float) -> None:
        if now_s - self._pinged_s >= _LOOK_S:
            self._pinged_s = now_s
            self._notify.watchdog()

    def _start(self, now_s: float) -> None:
        reopen = None
        if self._left is not None:
            page, at_s = self._left
            reopen = replace(page, quiet_s=page.quiet_s + now_s - at_s)
        self._left = None
        self._has_painted = False
        self._signs = LifeSigns(self._times, now_s)
        self._restarts.started(now_s)
        try:
            self._window = WindowProcess(self._command, reopen)
        except OSError as error:
            self._ended(Death(DeathKind.NEVER_STARTED, error.strerror or str(error)), now_s)
            return
        _log.info("window %d started", self._window.pid)
        self._journal.write("window_started", pid=self._window.pid)
        self._notify.status("The window is starting.")

    def _on_beat(self, beat: Beat) -> None:
        now_s = self._clock()
        self._signs.add_beat(beat, now_s)
        self._left = None if beat.open is None else (beat.open, now_s)
        if not beat.page:
            return
        if not self._has_painted:
            self._has_painted = True
            self._recovery.hide()
        self._notify.ready()  # again, where it was not heard
        self._notify.status(f"Shows the page {beat.page}; {beat.rss_mb:.0f} MB; camera {beat.vision or 'off'}.")

    def _forget(self, now_s: float) -> None:
        """Forget the shopper's page once it is too old to be restored."""
        if self._left is not None and self._left[0].quiet_s + now_s - self._left[1] >= RESTORED_WITHIN_S:
            self._left = None

    def _ended(self, ending: Ending | Death, now_s: float) -> bool:
        """Note that the window has gone; return whether all is over."""
        window, self._window = self._window, None
        if window is not None:
            for beat in window.beats():
                self._on_beat(beat)
            window.close()
        if self._stop_by_s is not None or ending is Ending.ASKED:
            return True
        if ending is Ending.RESTART and self._has_painted:
            _log.info("the window asked to be started anew")
            self._left = None
            self._retry_at_s = now_s
            return False
        death = ending if isinstance(ending, Death) else Death(DeathKind.FAILED, "asked for a restart at once")
        self._follow(death, now_s)
        return False

    def _follow(self, death: Death, now_s: float) -> None:
        retry = self._restarts.died(now_s)
        self._retry_at_s = now_s + retry.delay_s
        self._died_at.append(datetime.now().astimezone().strftime("%H:%M"))
        words = f"The window {_WORDS[death.kind]} ({death.detail}); starting again in {retry.delay_s:.0f} s."
        _log.error("%s", words)
        self._journal.write(
            "window_died",
            kind=death.kind.value,
            detail=death.detail,
            retry_s=retry.delay_s,
            recovering=retry.is_slow,
        )
        self._notify.status(words)
        if retry.is_slow:
            self._left = None
            self._recovery.show(
                {
                    "reason": death.kind.value,
                    "detail": death.detail if death.kind in _SPEAKING else "",
                    "retry_in": retry.delay_s,
                    "times": list(self._died_at),
                }
            )
            self._notify.ready()  # the unit stands, and is not to be started over and over

    def _stop(self, now_s: float) -> bool:
        """Begin to end in order, or by force when told twice; return whether all is over."""
        if self._stop_by_s is not None and self._window is not None:
            self._window.kill()
            return True
        self._notify.stopping()
        self._notify.status("Ending.")
        self._stop_by_s = now_s + self._times.stop_s
        self._recovery.hide()
        if self._window is None:
            return True
        self._window.ask_to_end()
        return False


class _Signals:
    """Handles SIGTERM and SIGINT as requests to end and SIGCHLD as a reason to wake; restores the old handlers."""

    _ASKING = (signal.SIGTERM, signal.SIGINT)

    def __init__(self) -> None:
        self._read_end, self._write_end = socket.socketpair()
        self._read_end.setblocking(False)
        self._write_end.setblocking(False)
        self._requests: list[int] = []

    def __enter__(self) -> Self:
        self._wakeup = signal.set_wakeup_fd(self._write_end.fileno(), warn_on_full_buffer=False)
        self._old = {number: signal.signal(number, self._note) for number in (*self._ASKING, signal.SIGCHLD)}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._old.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup)
        self._read_end.close()
        self._write_end.close()

    def fileno(self) -> int:
        """Return the descriptor that becomes readable with a signal."""
        return self._read_end.fileno()

    def drain(self) -> None:
        """Take note of the signals that have come."""
        try:
            while os.read(self._read_end.fileno(), 64):
                pass
        except BlockingIOError:
            return

    def pop_request(self) -> bool:
        """Return whether an end was asked for since the last call."""
        requests, self._requests = self._requests, []
        for number in requests:
            _log.info("told to end by %s", signal.Signals(number).name)
        return bool(requests)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        if number in self._ASKING:
            self._requests.append(number)  # told to the log later: a handler may interrupt the log's own writing
