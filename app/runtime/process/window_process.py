"""A window and a recovery page as child processes of the program that watches over them."""

import contextlib
import json
import logging
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence

from app.runtime.process.heartbeat import PACKET_MAX_BYTES, Beat, OpenPage, Order, OrderKind, decode_beat, encode_order

_log = logging.getLogger(__name__)
_GOODBYE_S = 3.0
_LAST_WAIT_S = 5.0


class WindowProcess:
    """`main.py run … --supervised FD`, in a process group of its own."""

    def __init__(self, command: Sequence[str], reopen: OpenPage | None = None) -> None:
        """Start it; `reopen` is handed over by the line alone, where no list of processes shows it. Raises OSError."""
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and program
                [*command, "--supervised", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                process_group=0,
            )
        except OSError:
            self._line.close()
            raise
        finally:
            theirs.close()
        self._line.setblocking(False)
        if reopen is not None:
            self.order(Order(OrderKind.REOPEN, reopen))

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def fileno(self) -> int:
        """Return the descriptor that becomes readable with each beat and at the end."""
        return self._line.fileno()

    def exit_code(self) -> int | None:
        """Return the exit code, negative for a signal, None while it runs."""
        return self._process.poll()

    def beats(self) -> list[Beat]:
        """Return the beats that have arrived, without waiting."""
        beats: list[Beat] = []
        while True:
            try:
                packet = self._line.recv(PACKET_MAX_BYTES)
            except OSError:
                return beats
            if not packet:
                return beats
            try:
                beats.append(decode_beat(packet))
            except ValueError as error:
                _log.warning("window %d: a beat makes no sense: %s", self.pid, error)

    def order(self, order: Order) -> None:
        """Tell the window what to do; one that has gone hears nothing."""
        with contextlib.suppress(OSError):
            self._line.send(encode_order(order), socket.MSG_NOSIGNAL)

    def ask_to_end(self) -> None:
        """Ask for an orderly end, without waiting for it."""
        self._signal(signal.SIGTERM)

    def end_frozen(self, stacks_s: float, terminate_s: float) -> None:
        """Have the stacks of all its threads written to the log, then end it, by force where it must be."""
        for number, patience_s in ((signal.SIGUSR1, stacks_s), (signal.SIGTERM, terminate_s)):
            self._signal(number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(patience_s)
                return
        self.kill()

    def kill(self) -> None:
        """End it and its process group at once, also where it is stopped.

        One that a driver holds in the kernel does not end; it is given up, not waited for.
        """
        if self._process.poll() is None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)
            try:
                self._process.wait(_LAST_WAIT_S)
            except subprocess.TimeoutExpired:
                _log.error("window %d cannot be killed: a driver holds it", self.pid)

    def close(self) -> None:
        """Let go of the line; the process has ended."""
        self._line.close()

    def _signal(self, number: signal.Signals) -> None:
        if self._process.poll() is None:
            self._process.send_signal(number)


class RecoveryPage:
    """`main.py recovery`: a tiny window of its own; what it is to show comes as a line of JSON each."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def show(self, fields: dict[str, object]) -> None:
        """Show the page, or what is new on the one that is shown; where no window can be had, the log says so."""
        line = json.dumps(fields).encode() + b"\n"
        if self._process is not None and not self._send_line(self._process, line):
            self.hide()  # it has died, or reads no more
        if self._process is None:
            try:
                self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and program
                    self._command, stdin=subprocess.PIPE, bufsize=0, process_group=0
                )
            except OSError as error:
                _log.warning("the recovery page cannot be shown: %s", error)
                return
            self._send_line(self._process, line)

    def _send_line(self, process: subprocess.Popen[bytes], line: bytes) -> bool:
        """Write without ever waiting; return whether the line was taken as a whole."""
        assert process.stdin is not None  # noqa: S101 - asked for above
        if process.poll() is not None:
            return False
        try:
            os.set_blocking(process.stdin.fileno(), False)
            return process.stdin.write(line) == len(line)
        except OSError:
            return False

    def hide(self) -> None:
        """Take the page away."""
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None  # noqa: S101
        with contextlib.suppress(OSError):
            process.stdin.close()  # which ends it
        try:
            process.wait(_GOODBYE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def program(*arguments: str) -> list[str]:
    """Return the command that runs this program with other arguments."""
    return [sys.executable, os.path.abspath(sys.argv[0]), *arguments]  # noqa: PTH100 - a link stays a link
