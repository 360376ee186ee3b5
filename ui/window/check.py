"""The screen's part of the examination: is there a display, and who draws on it."""

import os
from collections.abc import Sequence
from typing import cast

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from app.domain.findings import Finding, Verdict


def check_display() -> Sequence[Finding]:
    """Open Qt's platform and say which screen and which renderer the mirror would get."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM")):
        advice = "start it in a graphical session, or set QT_QPA_PLATFORM (eglfs on a bare screen)"
        return (Finding("display", Verdict.FAILED, f"neither DISPLAY nor WAYLAND_DISPLAY is set: {advice}"),)
    application = cast("QGuiApplication", QGuiApplication.instance() or QGuiApplication(["psyche"]))
    screen = application.primaryScreen()
    size = screen.size()
    where = f"{size.width()}×{size.height()}, {screen.refreshRate():.0f} Hz ({application.platformName()})"
    return (Finding("display", Verdict.OK, where), _renderer())


def _renderer() -> Finding:
    window = QQuickWindow()
    window.resize(16, 16)
    window.show()
    api = window.rendererInterface().graphicsApi()
    window.close()
    if api is QSGRendererInterface.GraphicsApi.Software:
        return Finding("renderer", Verdict.LIMITED, "software rendering: no effects, and more load on the processor")
    return Finding("renderer", Verdict.OK, f"{api.name} by the scene graph")
