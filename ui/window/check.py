"""The screen's part of the examination: is there a display, and who draws on it."""

import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from app.domain.findings import Finding, Verdict
from app.runtime.process.last_words import without_screen

_PROBE: Final = "from PySide6.QtGui import QGuiApplication; QGuiApplication(['psyche'])"
_PROBED_WITHIN_S: Final = 20.0


def check_display() -> Sequence[Finding]:
    """Open Qt's platform and say which screen and which renderer the mirror would get."""
    if (trouble := _trouble()) is not None:
        return (Finding("display", Verdict.FAILED, trouble),)
    application = cast("QGuiApplication", QGuiApplication.instance() or QGuiApplication(["psyche"]))
    screen = application.primaryScreen()
    size = screen.size()
    where = f"{size.width()}×{size.height()}, {screen.refreshRate():.0f} Hz ({application.platformName()})"
    return (Finding("display", Verdict.OK, where), _renderer())


def _trouble() -> str | None:
    """Return why no window can be opened; tried by another process, because Qt ends the one that cannot."""
    try:
        probe = subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", _PROBE], capture_output=True, text=True, timeout=_PROBED_WITHIN_S, check=False
        )
    except subprocess.TimeoutExpired:
        return f"the window system has not answered for {_PROBED_WITHIN_S:.0f} s; start it again"
    if probe.returncode == 0:
        return None
    lines = [line for line in probe.stderr.splitlines() if "platform plugin could be initialized" in line]
    return without_screen((lines or [*probe.stderr.splitlines(), "it ended without a word"])[0], os.environ)


def _renderer() -> Finding:
    window = QQuickWindow()
    window.resize(16, 16)
    window.show()
    api = window.rendererInterface().graphicsApi()
    window.close()
    if api is QSGRendererInterface.GraphicsApi.Software:
        return Finding("renderer", Verdict.LIMITED, "software rendering: no effects, and more load on the processor")
    return Finding("renderer", Verdict.OK, f"{api.name} by the scene graph")
