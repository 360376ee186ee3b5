"""The camera's process itself: waits for its camera, locks itself in, then sees.

The order matters. Nothing that starts a thread (NumPy, OpenCV) is imported before the lock, and no camera is opened
before it. A camera or file that comes back as another one, after the lock, is out of reach: the process ends and is
started anew.
"""

import contextlib
import ctypes
import faulthandler
import logging
import math
import os
import resource
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
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
from vision.messages import CameraHealth, Heartbeat
from vision.outbox import Outbox
from vision.process.sandbox import lock_in
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
_PR_SET_PDEATHSIG: Final = 1
_PR_SET_NAME: Final = 15
_NICENESS: Final = 10
_PACKET_MAX: Final = 65_536

_log = logging.getLogger("vision")


def main() -> None:
    """Run with two arguments: the descriptor of the connection, and the parent's process id."""
    _belong_to(int(sys.argv[2]))
    faulthandler.enable()
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s:%(message)s")
    connection = socket.socket(fileno=int(sys.argv[1]))
    connection.settimeout(_SETTINGS_TIMEOUT_S)
    settings = settings_from_packet(connection.recv(_PACKET_MAX))
    outbox = Outbox(connection)
    try:
        source = _await_source(settings, outbox)
        _lock(settings, source, outbox)
    except SourceRefused as refusal:
        _log.error("%s", refusal)
        outbox.send(CameraHealth(DeviceState.MISCONFIGURED, str(refusal)[:300], 0.0, 0, 0))
        sys.exit(EXIT_MISCONFIGURED)
    _see(settings, source, outbox)


def _belong_to(parent_pid: int) -> None:
    """End with the parent, show a name in process lists, and leave the processor to the window."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    libc.prctl(_PR_SET_NAME, b"psyche-vision", 0, 0, 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if os.getppid() != parent_pid:
        os._exit(EXIT_START_AGAIN)
    os.nice(_NICENESS)


def _await_source(settings: VisionSettings, outbox: Outbox) -> DeviceSource | FileSource | StreamSource:
    """Wait, on one thread and almost without work, until there is something to open."""
    if not (settings.codes or settings.gestures):
        raise SourceRefused("the camera is not used: neither codes nor arm gestures are on")
    beats = 0
    told = ""
    while True:
        if beats % _SCAN_EVERY == 0:
            source = find_source(settings.source)
            if not isinstance(source, MissingSource):
                return source
            if source.detail != told:
                told = source.detail
                _log.info("camera offline: %s", told)
                outbox.send(CameraHealth(DeviceState.OFFLINE, told[:300], 0.0, 0, 0))
        outbox.send(Heartbeat(time.monotonic_ns(), 0, 0, 0, outbox.dropped, 0.0, 0.0, _resident_mb(), 0))
        beats += 1
        if outbox.wait_for_end(_HEARTBEAT_S):
            sys.exit(EXIT_START_AGAIN)


def _lock(settings: VisionSettings, source: DeviceSource | FileSource | StreamSource, outbox: Outbox) -> None:
    """Lock the process in, with a door for this source alone; SourceRefused where that is demanded and cannot be."""
    readable = [Path(settings.pose_model)] if settings.gestures else []
    if isinstance(source, DeviceSource):
        listable = [path.parent for path in source.paths]
        report = lock_in(readable=readable, devices=source.paths, listable=listable)
    elif isinstance(source, FileSource):
        report = lock_in(readable=[*readable, source.path])
    else:
        report = lock_in(readable=readable, connect_port=source.port)
    outbox.send(report)
    if report.supported:
        _log.info("locked in by Landlock %d: %s", report.abi, ", ".join(report.restrictions))
        return
    _log.warning("not locked in: %s", report.detail)
    if settings.require_sandbox:
        raise SourceRefused(f"privacy.require_sandbox is on and {report.detail}")


def _see(settings: VisionSettings, source: Source, outbox: Outbox) -> None:
    from vision.capture.camera import Camera
    from vision.capture.newest_frames import Progress
    from vision.capture.opencv import cv2
    from vision.codes.pipeline import Pipeline
    from vision.pose.pipeline import PosePipeline

    cv2.setNumThreads(1)
    camera = Camera(settings, _same_or_again(settings, _identity(source), outbox), outbox.send)
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
    outbox.send(CameraHealth(DeviceState.MISCONFIGURED, trouble[:300], 0.0, 0, 0))
    outbox.flush()
    os._exit(EXIT_MISCONFIGURED)


def _same_or_again(
    settings: VisionSettings, locked: frozenset[tuple[int, int]], outbox: Outbox
) -> Callable[[], Source]:
    """Return a search for the source that ends the process where what it finds lies outside the lock."""

    def find() -> Source:
        source = find_source(settings.source)
        if not isinstance(source, MissingSource | StreamSource) and not _identity(source) <= locked:
            _log.info("the camera has come back as another one: starting again, locked to it")
            outbox.flush()
            os._exit(EXIT_START_AGAIN)
        return source

    return find


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
            _log.error("the camera's driver does not answer: starting again")
            outbox.send(CameraHealth(DeviceState.OFFLINE, "the camera's driver does not answer", 0.0, 0, 0))
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
    from vision.capture.scene import thumbnail

    frame = camera.newest(0, 0.0)
    return 0 if frame is None else round(float(thumbnail(frame.image).mean()))


def _resident_mb() -> float:
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0.0
    return round(pages * resource.getpagesize() / 1e6, 1)
