"""Start the camera's process and hear from it, without ever waiting for it.

The parent's side of one `SOCK_SEQPACKET` socket pair: a packet is a message of `vision.messages`. What the child's
libraries and its crash handler say goes by a pipe, as bounded lines of text, into this process's log.
"""

import contextlib
import logging
import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import Final

from vision.messages import PACKET_MAX_BYTES, Message, MessageRefused, decode
from vision.settings import VisionSettings, settings_to_packet

_ROOT: Final = Path(__file__).resolve().parents[2]
_RECEIVE_MAX: Final = 256
_LOG_LINES_MAX: Final = 20
_LOG_LINE_CHARS_MAX: Final = 300
_CHATTER: Final = re.compile(r"([IWEF](?=\d{4} )|(?:INFO|WARNING|ERROR)(?=: ))")
"""How MediaPipe and TensorFlow begin a line of their log; ours have no space after the colon."""

_log = logging.getLogger(__name__)


def start_vision(settings: VisionSettings) -> "VisionChild":
    """Start the camera's process and return at once; OSError where no process can be had.

    Call it from a thread that lives as long as the process shall: the kernel ends the process with that thread.
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    log_read, log_write = os.pipe()
    try:
        os.set_blocking(log_write, False)
        os.set_blocking(log_read, False)
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "PYTHON"))}
        environment |= {"OPENBLAS_NUM_THREADS": "1", "OPENCV_LOG_LEVEL": "ERROR"}
        process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            [sys.executable, "-P", "-s", "-c", _BOOT.format(root=str(_ROOT)), str(theirs.fileno()), str(os.getpid())],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=log_write,
            pass_fds=(theirs.fileno(),),
            env=environment,
            start_new_session=True,
        )
    except OSError:
        ours.close()
        os.close(log_read)
        raise
    finally:
        theirs.close()
        os.close(log_write)
    ours.setblocking(False)
    child = VisionChild(process, ours, log_read)
    with contextlib.suppress(OSError):  # a child that is dead already: the end of the connection says so
        ours.send(settings_to_packet(settings))
    _log.info("camera process %d started", process.pid)
    return child


_BOOT: Final = "import sys; sys.path.insert(0, {root!r}); from vision.process.child import main; main()"


class VisionChild:
    """A running camera process, seen from its parent."""

    def __init__(self, process: subprocess.Popen[bytes], connection: socket.socket, log_fd: int) -> None:
        self._process = process
        self._connection = connection
        self._log_fd = log_fd
        self._ended = False
        self._end_told = False

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def ended(self) -> bool:
        """Whether the other end has gone: nothing more will be received."""
        return self._ended

    def connection_fileno(self) -> int:
        """Return the descriptor that becomes readable with each message and at the end; -1 after `stop`."""
        return self._connection.fileno()

    def receive(self) -> tuple[Message, ...]:
        """Return what has arrived, without waiting; EOFError once, when the process has gone and all is read."""
        messages: list[Message] = []
        while not self._ended and len(messages) < _RECEIVE_MAX:
            try:
                packet, _, flags, _ = self._connection.recvmsg(PACKET_MAX_BYTES)
            except (BlockingIOError, InterruptedError):
                break
            except OSError:
                packet, flags = b"", 0
            if not packet:
                self._ended = not messages  # what was read comes out first, the end with the next call
                break
            if message := self._read_packet(packet, truncated=bool(flags & socket.MSG_TRUNC)):
                messages.append(message)
        self._relay_log()
        if self._ended and not self._end_told:
            self._end_told = True
            raise EOFError("the camera process has gone")
        return tuple(messages)

    def _read_packet(self, packet: bytes, *, truncated: bool) -> Message | None:
        try:
            return decode(b"" if truncated else packet)
        except MessageRefused as refusal:
            _log.warning("camera process %d: %s; dropped", self.pid, refusal)
            return None

    def is_alive(self) -> bool:
        """Return whether the process runs (stopped by a signal counts as running)."""
        return self._process.poll() is None

    def exit_code(self) -> int | None:
        """Return the exit code, negative for a signal, None while it runs."""
        return self._process.poll()

    def kill(self) -> None:
        """End the process at once, even where it hangs or is stopped."""
        self._process.kill()

    def stop(self, timeout_s: float = 2.0) -> None:
        """Ask the process to end, end it after `timeout_s`, and let go of everything; safe to call again."""
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(timeout_s)
            except subprocess.TimeoutExpired:
                _log.warning("camera process %d did not end within %.1f s: killed", self.pid, timeout_s)
                self._process.kill()
                self._process.wait()
        self._relay_log()
        self._connection.close()
        if self._log_fd >= 0:
            os.close(self._log_fd)
            self._log_fd = -1

    def _relay_log(self) -> None:
        if self._log_fd < 0:
            return
        try:
            text = os.read(self._log_fd, 65_536).decode("utf-8", "replace")
        except (BlockingIOError, OSError):
            return
        lines = [line for line in text.splitlines() if line.strip()]
        for line in lines[:_LOG_LINES_MAX]:
            level, text = _read_log_line(line)
            _log.log(level, "camera process %d: %s", self.pid, text[:_LOG_LINE_CHARS_MAX])
        if len(lines) > _LOG_LINES_MAX:
            _log.info("camera process %d: %d more lines left out", self.pid, len(lines) - _LOG_LINES_MAX)


def _read_log_line(line: str) -> tuple[int, str]:
    """Return level and text of a line: our own, the chatter of the model's libraries (debug), or a crash's words."""
    if chatter := _CHATTER.match(line):
        return (logging.WARNING if chatter[1] in {"E", "F", "ERROR"} else logging.DEBUG), line
    level_name, separator, rest = line.partition(":")
    level = logging.getLevelNamesMapping().get(level_name) if separator else None
    return (logging.INFO, line) if level is None else (level, rest)
