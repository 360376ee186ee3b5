"""A network stream, fetched by a process of its own: it has the socket and no model, the one that sees has no socket.

The pictures cross by memory that both share, made before either is locked in; a datagram says where the newest one
lies. The fetching process is locked in as well: TCP to the port of its address, and nothing else.
"""

import mmap
import os
import select
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vision.capture.sources import StreamSource
from vision.messages import LockTold, decode, encode
from vision.process.sandbox import belong_to, hush, lock_in
from vision.settings import VisionSettings, settings_from_packet, settings_to_packet

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_ROOT: Final = Path(__file__).resolve().parents[2]
_SLOTS: Final = 3
_NEWEST: Final = struct.Struct("=BII")  # slot, height, width
_LARGER_MAX: Final = 1.5
_OPEN_TIMEOUT_MS: Final = 3_000
_READ_TIMEOUT_MS: Final = 2_000
_FIRST_PICTURE_S: Final = 5.0
_LOCK_TIMEOUT_S: Final = 10.0
_TRIES: Final = 12
_PAUSE_S: Final = 3.0
_PACKET_MAX: Final = 65_536
_BOOT: Final = "import sys; sys.path.insert(0, {root!r}); from vision.process.stream import main; main()"


def _slot_bytes(settings: VisionSettings) -> int:
    return round(_LARGER_MAX * max(settings.width, settings.height)) ** 2 * 3


class FetchedStream:
    """The end of the process that sees; it is asked like an OpenCV capture (`grab`, `retrieve`)."""

    def __init__(self, source: StreamSource, settings: VisionSettings, on_gone: Callable[[], object]) -> None:
        """Start the fetching process and wait until it has locked itself in; OSError where it does not say so.

        To be called before this process is locked in. `on_gone` is called when the fetching process has ended, which
        it does after a minute without pictures: its host's name may stand for another address by then.
        """
        self._on_gone = on_gone
        self._slot_bytes = _slot_bytes(settings)
        memory = os.memfd_create("psyche-stream", os.MFD_CLOEXEC)
        os.ftruncate(memory, _SLOTS * self._slot_bytes)
        self._connection, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            numbers = [str(theirs.fileno()), str(memory), str(os.getpid()), str(source.port)]
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [sys.executable, "-P", "-s", "-c", _BOOT.format(root=str(_ROOT)), *numbers],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(), memory),
            )
        self._memory = mmap.mmap(memory, _SLOTS * self._slot_bytes, mmap.MAP_SHARED, mmap.PROT_READ)
        os.close(memory)
        self._connection.settimeout(_LOCK_TIMEOUT_S)
        self._connection.send(settings_to_packet(settings, source=source.url))
        told = decode(self._connection.recv(_PACKET_MAX))
        if not isinstance(told, LockTold):
            raise OSError("the process that fetches the stream does not tell how it is locked in")
        self.lock = told
        self._connection.setblocking(False)
        self._newest: bytes = b""
        self._began_s = time.monotonic()

    def grab(self) -> bool:
        """Wait for the next picture; False where none comes in time."""
        timeout_s = _READ_TIMEOUT_MS / 1000 if self._newest else _FIRST_PICTURE_S
        if not select.select([self._connection], [], [], timeout_s)[0]:
            return False
        try:
            while packet := self._connection.recv(_PACKET_MAX):
                self._newest = packet
        except BlockingIOError:
            return bool(self._newest)
        self._on_gone()
        return False

    def retrieve(self) -> "tuple[bool, npt.NDArray[np.uint8] | None]":
        """Return a copy of the newest picture (BGR)."""
        import numpy as np

        slot, height, width = _NEWEST.unpack(self._newest)
        if slot >= _SLOTS or not 0 < height * width * 3 <= self._slot_bytes:
            return False, None
        shape = (height, width, 3)
        return True, np.ndarray(shape, np.uint8, self._memory, slot * self._slot_bytes).copy()

    def release(self) -> None:
        """Forget what came; the process goes on fetching, for it cannot be started again within the lock."""
        self._newest = b""


def main() -> None:
    """Fetch, with arguments: descriptors of the connection and of the memory, the parent, the port of the stream."""
    connection, memory = socket.socket(fileno=int(sys.argv[1])), int(sys.argv[2])
    belong_to(int(sys.argv[3]), b"psyche-stream")
    settings = settings_from_packet(connection.recv(_PACKET_MAX))
    slot_bytes = _slot_bytes(settings)
    shared = mmap.mmap(memory, _SLOTS * slot_bytes)
    os.close(memory)
    connection.setblocking(False)
    hush()
    connection.send(encode(lock_in(connect_port=int(sys.argv[4]))))
    for _ in range(_TRIES):
        _fetch(settings, connection, shared, slot_bytes)
        time.sleep(_PAUSE_S)


def _fetch(settings: VisionSettings, connection: socket.socket, shared: mmap.mmap, slot_bytes: int) -> None:
    """Put pictures into the slots in turn, until none comes any more."""
    import numpy as np

    from vision.capture.opencv import cv2

    options = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_TIMEOUT_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_TIMEOUT_MS]
    video = cv2.VideoCapture(settings.source, cv2.CAP_FFMPEG, options)
    side = round(_LARGER_MAX * max(settings.width, settings.height))
    due_s, slot = 0.0, 0
    while video.grab():
        now_s = time.monotonic()
        if now_s < due_s - 0.25 / settings.fps:
            continue
        due_s = max(due_s + 1 / settings.fps, now_s)
        ok, image = video.retrieve()
        if not ok or image is None or image.ndim != 3:  # noqa: PLR2004 - height, width, colours
            break
        scale = side / max(image.shape[:2])
        if scale < 1:
            image = cv2.resize(image, None, fx=scale, fy=scale)
        slot = (slot + 1) % _SLOTS
        np.ndarray(image.shape, np.uint8, shared, slot * slot_bytes)[:] = image
        try:
            connection.send(_NEWEST.pack(slot, *image.shape[:2]))
        except BlockingIOError:
            continue  # the other process is busy: it will hear of the next one
    video.release()
