"""Any state of any page as a picture, from the real window without devices."""

from typing import cast

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItemGrabResult, QQuickWindow

from app.services.kiosk import KioskServices
from ui.gallery.leading import Leading, NotDrawnError, Shot
from ui.gallery.standing import standing
from ui.window.application import Mirror, Screen

NOT_WRITTEN = "the picture could not be made or written; check the folder and the log."


def draw(services: KioskServices, screen: Screen, shot: Shot) -> QImage:
    """Open the mirror, bring it into the state, and return what its window shows; ends the services.

    Needs a QGuiApplication. Raises NotDrawnError.
    """
    mirror = Mirror(services, screen, standing(services, shot.state, shot.gtins))
    problem = Leading(mirror, shot).lead()
    image = None if problem else _picture(mirror.window)
    end(mirror)
    if image is None:
        raise NotDrawnError(problem or NOT_WRITTEN)
    return image


def end(mirror: Mirror) -> None:
    """Close the mirror and its services, and let nothing of them stay."""
    mirror.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for left in (mirror.kiosk, mirror, mirror.services):  # else its pages would be derived anew, of no database
        shiboken6.delete(left)


def _picture(window: QQuickWindow) -> QImage | None:
    # PySide's stubs call it a shared pointer; what comes is the result that it points to.
    grab = cast("QQuickItemGrabResult | None", window.contentItem().grabToImage())
    if grab is None:
        return None
    loop = QEventLoop()
    grab.ready.connect(loop.quit)
    loop.exec()
    return grab.image()
