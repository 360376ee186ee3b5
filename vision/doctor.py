"""Checks of the camera for `doctor`: the real child process, locked in as in the shop, must send a sign of life."""

import select
import time
from collections.abc import Sequence
from errno import ENOENT
from pathlib import Path
from typing import Final

from app.domain.camera_figures import SandboxReport
from app.domain.findings import Finding, Verdict
from app.domain.scans import DeviceState
from vision.messages import CameraHealth, LockTold
from vision.pose.check import check_pose_model
from vision.pose.rate import sustained_fps
from vision.process.parent import start_vision
from vision.process.sandbox import landlock_abi
from vision.process.system_calls import is_available
from vision.process.told import lock_in_words
from vision.settings import VisionSettings

_PATIENCE_S: Final = 8.0
_FPS_MIN: Final = 7.0


def check_camera(settings: VisionSettings, *, is_on: bool) -> Sequence[Finding]:
    """Start the camera process as the mirror does and report its sandbox and, where a camera is wanted, its picture."""
    is_on = is_on and (settings.codes or settings.gestures)
    sandbox, health = _listen(settings, wants_picture=is_on)
    return (
        _sandbox_finding(sandbox, required=settings.require_sandbox),
        _camera_finding(settings, health, is_on=is_on),
    )


def sandbox_report(settings: VisionSettings) -> SandboxReport | None:
    """Start the camera process as the mirror does and return what holds it; None where it does not say in time."""
    return _listen(settings, wants_picture=False)[0]


def check_model(settings: VisionSettings) -> Sequence[Finding]:
    """Where arms are to be followed: load the pose model in a process of its own, time it, tell the rate to expect."""
    if not settings.gestures:
        return (Finding("pose model", Verdict.ABSENT, "not needed: arms are not followed"),)
    check = check_pose_model(Path(settings.pose_model))
    if not check.ok:
        return (Finding("pose model", Verdict.FAILED, check.detail),)
    fps = sustained_fps(settings.pose_fps, check.frame_ms / 1000)
    detail = f"{check.frame_ms:.0f} ms a frame; arms can be followed {fps:.3g} times a second"
    if fps < _FPS_MIN:
        detail += ", too seldom for swipes: use a faster machine, or set camera.gestures to off"
    verdict = Verdict.OK if fps >= settings.pose_fps else Verdict.LIMITED
    return (Finding("pose model", verdict, detail),)


def _listen(settings: VisionSettings, *, wants_picture: bool) -> tuple[SandboxReport | None, CameraHealth | None]:
    sandbox: SandboxReport | None = None
    health: CameraHealth | None = None
    child = start_vision(settings)
    deadline = time.monotonic() + _PATIENCE_S
    try:
        while time.monotonic() < deadline:
            select.select([child.connection_fileno()], [], [], 0.2)
            for message in child.receive():
                if isinstance(message, SandboxReport):
                    sandbox = message
                elif isinstance(message, CameraHealth):
                    health = message
            is_ready = health is not None and health.state is DeviceState.READY
            is_lost = health is not None and health.state is DeviceState.OFFLINE
            if is_lost or (sandbox is not None and (is_ready or not wants_picture)):
                break
    except EOFError:
        pass
    finally:
        child.stop()
    return sandbox, health


def _sandbox_finding(report: SandboxReport | None, *, required: bool) -> Finding:
    waits = report is None  # without a camera the process waits unlocked, and has nothing to see
    if report is None:
        report = lock_in_words(LockTold(landlock_abi(), 1, 0, 0 if is_available() else ENOENT, 0))
    if not report.supported:
        return Finding("sandbox", Verdict.FAILED if required else Verdict.LIMITED, report.detail)
    when = "applied before a camera is opened" if waits else ", ".join(report.restrictions)
    return Finding("sandbox", Verdict.OK, f"Landlock {report.abi} and a list of system calls: {when}")


def _camera_finding(settings: VisionSettings, health: CameraHealth | None, *, is_on: bool) -> Finding:
    if not is_on:
        return Finding("camera", Verdict.ABSENT, "off in this placement or configuration")
    if health is not None and health.state is DeviceState.READY:
        return Finding(
            "camera", Verdict.OK, f"{health.detail}: {health.width}×{health.height}, {health.fps:.0f} a second"
        )
    detail = health.detail if health is not None and health.detail else "no picture came"
    verdict = Verdict.LIMITED if settings.source == "auto" else Verdict.FAILED
    return Finding("camera", verdict, detail)  # the process names the source, without any password in its address
