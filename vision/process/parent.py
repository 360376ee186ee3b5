"""Start the camera's process and hear from it, without ever waiting for it.

The parent's side of one `SOCK_SEQPACKET` socket pair: a packet is a message of `vision.messages`. What the child says
before it locks itself in, and so before there is any picture, goes by a pipe into this process's log, as bounded lines;
the lock closes the pipe.
"""

import contextlib
import logging
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from app.domain.camera_figures import SandboxReport
from vision.messages import PACKET_MAX_BYTES, HealthTold, LockTold, MessageRefused, Noted, Told, decode
from vision.notes import sentence
from vision.process.told import health_in_words, lock_in_words
from vision.settings import VisionSettings, settings_to_packet

_ROOT: Final = Path(__file__).resolve().parents[2]
_RECEIVE_MAX: Final = 256
_LOG_LINES_MAX: Final = 20
_LOG_LINE_CHARS_MAX: Final = 300
_NOTES_A_SECOND: Final = 5

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
            [sys.executable, "-P", "-s", "-c", BOOT.format(root=str(_ROOT)), str(theirs.fileno()), str(os.getpid())],
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
    child = VisionChild(process, ours, log_read, settings.source)
    with contextlib.suppress(OSError):  # a child that is dead already: the end of the connection says so
        ours.send(settings_to_packet(settings))
    _log.info("camera process %d started", process.pid)
    return child


BOOT = "import sys; sys.path.insert(0, {root!r}); from vision.process.child import main; main()"


class VisionChild:
    """A running camera process, seen from its parent."""

    def __init__(self, process: subprocess.Popen[bytes], connection: socket.socket, log_fd: int, source: str) -> None:
        self._process = process
        self._source = source
        self._lock: SandboxReport | None = None
        self._noted_s = 0.0
        self._noted = 0
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

    def receive(self) -> tuple[Told, ...]:
        """Return what has arrived, without waiting; EOFError once, when the process has gone and all is read."""
        messages: list[Told] = []
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

    def _read_packet(self, packet: bytes, *, truncated: bool) -> Told | None:
        try:
            message = decode(b"" if truncated else packet)
        except MessageRefused as refusal:
            self._log(logging.WARNING, f"{refusal}; dropped")
            return None
        match message:
            case HealthTold():
                return health_in_words(message, self._source, self._lock)
            case LockTold():
                self._lock = lock_in_words(message)
                return self._lock
            case Noted():
                self._log(logging.WARNING, sentence(message.note, message.number, source=self._source))
                return None
        return message

    def _log(self, level: int, text: str) -> None:
        """Log a few lines a second, whatever the child does."""
        now_s = time.monotonic()
        if now_s - self._noted_s >= 1.0:
            self._noted_s, self._noted = now_s, 0
        self._noted += 1
        if self._noted <= _NOTES_A_SECOND:
            _log.log(level, "camera process %d: %s", self.pid, text)

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
        """Log what was said before the lock, one reading at most each time."""
        if self._log_fd < 0:
            return
        try:
            said = os.read(self._log_fd, _LOG_LINES_MAX * _LOG_LINE_CHARS_MAX)
        except (BlockingIOError, OSError):
            return
        for line in said.decode("utf-8", "replace").splitlines():
            if line.strip():
                self._log(logging.WARNING, line[:_LOG_LINE_CHARS_MAX])
