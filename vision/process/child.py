"""The camera's process itself: waits for its camera, locks itself in, then sees.

The order matters. Nothing that starts a thread (NumPy, OpenCV) is imported before the lock, and no camera is opened
before it. A camera or file that comes back as another one, after the lock, is out of reach: the process ends and is
started anew.
"""

import contextlib
import math
import os
import resource
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from app.domain.scans import DeviceState
from vision.capture.sources import (
    DeviceSource,
    FileSource,
    MissingSource,
    Source,
    SourceRefused,
    StreamSource,
    find_source,
)
from vision.messages import HealthTold, Heartbeat, Noted
from vision.notes import Note
from vision.outbox import Outbox
from vision.process.sandbox import belong_to, hush, lock_in
from vision.process.stream import FetchedStream
from vision.process.told import lock_in_words
from vision.settings import VisionSettings, settings_from_packet

if TYPE_CHECKING:
    from vision.capture.camera import Camera
    from vision.capture.newest_frames import Progress
    from vision.pose.pipeline import PosePipeline

EXIT_START_AGAIN: Final = 0
EXIT_MISCONFIGURED: Final = 3
_HEARTBEAT_S: Final = 1.0
_SCAN_EVERY: Final = 2  # heartbeats
_SETTINGS_TIMEOUT_S: Final = 10.0
_STUCK_S: Final = 4.0
_NICENESS: Final = 10
_PACKET_MAX: Final = 65_536


def main() -> None:
    """Run with two arguments: the descriptor of the connection, and the parent's process id."""
    belong_to(int(sys.argv[2]), b"psyche-vision")
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(_NICENESS)
    connection = socket.socket(fileno=int(sys.argv[1]))
    connection.settimeout(_SETTINGS_TIMEOUT_S)
    settings = settings_from_packet(connection.recv(_PACKET_MAX))
    outbox = Outbox(connection)
    try:
        source = _await_source(settings, outbox)
        stream = FetchedStream(source, settings, _start_again) if isinstance(source, StreamSource) else None
        _lock(settings, source, stream, outbox)
    except SourceRefused as refusal:
        outbox.send(_told(DeviceState.MISCONFIGURED, refusal.note))
        sys.exit(EXIT_MISCONFIGURED)
    _see(settings, source, stream, outbox)


def _await_source(settings: VisionSettings, outbox: Outbox) -> DeviceSource | FileSource | StreamSource:
    """Wait, on one thread and almost without work, until there is something to open."""
    if not (settings.codes or settings.gestures):
        raise SourceRefused(Note.UNUSED)
    beats = 0
    told = Note.NOTHING
    while True:
        if beats % _SCAN_EVERY == 0:
            source = find_source(settings.source)
            if isinstance(source, StreamSource):
                source = source.looked_up() or MissingSource(Note.NO_STREAM)
            if not isinstance(source, MissingSource):
                return source
            if source.note is not told:
                told = source.note
                outbox.send(_told(DeviceState.OFFLINE, told, source.number))
        outbox.send(Heartbeat(time.monotonic_ns(), 0, 0, 0, outbox.dropped, 0.0, 0.0, _resident_mb(), 0))
        beats += 1
        if outbox.wait_for_end(_HEARTBEAT_S):
            sys.exit(EXIT_START_AGAIN)


def _lock(
    settings: VisionSettings,
    source: DeviceSource | FileSource | StreamSource,
    stream: FetchedStream | None,
    outbox: Outbox,
) -> None:
    """Lock the process in, with a door for this source alone; SourceRefused where that is demanded and cannot be."""
    hush()
    readable = [Path(settings.pose_model)] if settings.gestures else []
    if isinstance(source, DeviceSource):
        lock = lock_in(readable=readable, devices=source.paths, listable=[path.parent for path in source.paths])
    elif isinstance(source, FileSource):
        lock = lock_in(readable=[*readable, source.path])
    else:
        lock = lock_in(readable=readable)
    if stream is not None:
        lock = replace(
            lock,
            files_error=lock.files_error or stream.lock.files_error,
            calls_error=lock.calls_error or stream.lock.calls_error,
            port=stream.lock.port,
        )
    outbox.send(lock)
    if settings.require_sandbox and not lock_in_words(lock).supported:
        raise SourceRefused(Note.NOT_LOCKED_IN)


def _told(state: DeviceState, note: Note, number: int = 0) -> HealthTold:
    return HealthTold(state, note, number, Note.NOTHING, 0.0, 0, 0)


def _see(settings: VisionSettings, source: Source, stream: FetchedStream | None, outbox: Outbox) -> None:
    from vision.capture.camera import Camera
    from vision.capture.newest_frames import Progress
    from vision.capture.opencv import cv2
    from vision.codes.pipeline import Pipeline
    from vision.pose.pipeline import PosePipeline

    cv2.setNumThreads(1)
    camera = Camera(settings, _same_or_again(settings, source, outbox), outbox.send, stream)
    codes = Pipeline(settings, camera, outbox) if settings.codes else None
    arms = PosePipeline(settings, camera, outbox) if settings.gestures else None
    unused = Progress(alive_s=math.inf)
    at_work = (camera, codes.progress if codes else unused, arms.progress if arms else unused, outbox)
    threading.Thread(target=_watch, args=at_work, name="watch", daemon=True).start()
    camera.start()
    if arms is not None and codes is None:
        _only_follow(arms, outbox)
    if arms is not None:
        arms.start()
    if codes is not None:
        codes.run()


def _only_follow(arms: "PosePipeline", outbox: Outbox) -> NoReturn:
    """Follow persons on this thread; where the model cannot work, there is no use for a camera at all."""
    trouble = arms.run()
    outbox.send(_told(DeviceState.MISCONFIGURED, trouble))
    outbox.flush()
    os._exit(EXIT_MISCONFIGURED)


def _same_or_again(settings: VisionSettings, locked: Source, outbox: Outbox) -> Callable[[], Source]:
    """Return a search for the source that ends the process where what it finds lies outside the lock."""
    identity = _identity(locked)

    def find() -> Source:
        source = locked if isinstance(locked, StreamSource) else find_source(settings.source)
        if not isinstance(source, MissingSource | StreamSource) and not _identity(source) <= identity:
            outbox.send(Noted(Note.ANOTHER_CAMERA, 0))
            outbox.flush()
            _start_again()
        return source

    return find


def _start_again() -> NoReturn:
    os._exit(EXIT_START_AGAIN)


def _identity(source: Source) -> frozenset[tuple[int, int]]:
    """Return the inodes that a source stands for: what a lock holds to, whatever the name."""
    paths = source.paths if isinstance(source, DeviceSource) else ()
    if isinstance(source, FileSource):
        paths = (source.path,)
    found = []
    for path in paths:
        with contextlib.suppress(OSError):
            status = path.stat()
            found.append((status.st_dev, status.st_ino))
    return frozenset(found)


def _watch(camera: "Camera", codes: "Progress", arms: "Progress", outbox: Outbox) -> None:
    """Beat while the work goes on, and end the process when the parent has gone or a driver holds the camera."""
    while not outbox.wait_for_end(_HEARTBEAT_S):
        now_s = time.monotonic()
        if camera.is_stalled(now_s):
            outbox.send(_told(DeviceState.OFFLINE, Note.DRIVER_HANGS))
            os._exit(1)
        if now_s - min(codes.alive_s, arms.alive_s) > _STUCK_S:
            continue  # no heartbeat: the parent draws the conclusion
        outbox.send(
            Heartbeat(
                time.monotonic_ns(),
                camera.frames,
                codes.count,
                arms.count,
                outbox.dropped,
                round(codes.mean_ms, 2),
                round(arms.mean_ms, 2),
                _resident_mb(),
                _light(camera),
            )
        )
    os._exit(EXIT_START_AGAIN)


def _light(camera: "Camera") -> int:
    """Return the mean grey of the newest frame: one number a second is all that leaves of a picture."""
    frame = camera.newest(0, 0.0)
    return 0 if frame is None else round(float(frame.small.mean()))


def _resident_mb() -> float:
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0.0
    return round(pages * resource.getpagesize() / 1e6, 1)
