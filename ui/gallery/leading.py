"""A mirror led into any state of any page, as a shopper would bring it there, and waited for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, QRectF, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.domain.errors import PsycheError
from app.domain.garments import GarmentIdentity
from ui.gallery.arms import Acting
from ui.gallery.standing import press_all
from ui.input.input_bridge import InputBridge
from ui.models.states import State
from ui.window.application import Mirror

_PATIENCE_MS = 120_000
REST_MS: Final = 900
_LOOK_MS = 100
_QUIET_LOOKS = 3


class NotDrawnError(PsycheError):
    """The state was not reached, or nothing of it could be taken."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture to take: the page's name, its state, and the GTINs of the state's garments, first brought first."""

    page: str
    state: State
    gtins: Sequence[str]
    is_accessible: bool = False


def unfinished(window: QQuickWindow) -> str:
    """Return what in view is still to come, as an object's name or class: a picture not decoded, a page half come."""
    view = QRectF(0, 0, window.width(), window.height())
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if not item.isVisible():
            continue
        waiting += item.childItems()
        if _is_unfinished(item) and item.mapRectToScene(item.boundingRect()).intersects(view):
            return item.objectName() or item.metaObject().className()
    return ""


def _is_unfinished(item: QQuickItem) -> bool:
    if item.property("settled") is False:  # a photo, from its fetching to its last pixel
        return True
    shown = item.property("shown")  # a page that comes or goes
    return isinstance(shown, float) and 0 < shown < 1


class Leading(QObject):
    """Brings the mirror into a state and waits until all of it is to be seen and has rested for `rest_ms`."""

    def __init__(self, mirror: Mirror, shot: Shot, rest_ms: int = REST_MS) -> None:
        """Do nothing yet; the mirror is not shown before `lead`."""
        super().__init__()
        self._mirror = mirror
        self._shot = shot
        self._rest_ms = rest_ms
        self._loop = QEventLoop(self)
        self._acting: Acting | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._check_finished)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)
        self._then: Callable[[], None] = self._loop.quit
        self._quiet = 0
        self._problem = ""

    def lead(self) -> str:
        """Return once the state is reached, with what was wrong or "". Needs a QGuiApplication."""
        QTimer.singleShot(0, self._begin)
        self._patience.start(_PATIENCE_MS)
        self._loop.exec()
        self._patience.stop()
        self._looks.stop()
        return self._problem

    def _begin(self) -> None:
        """Bring the garments and press what leads to the state."""
        mirror, state = self._mirror, self._shot.state
        mirror.show_still()
        if state.arms is not None:
            self._acting = Acting(state.arms, mirror.kiosk.gestures_view, mirror.window)
            self._acting.reached.connect(self._on_reached)
            self._acting.missed.connect(lambda name: self._fail(f"there is nothing called {name} to point at."))
            bridge = InputBridge(mirror.window, mirror.services.session, lambda: False, self)
            mirror.kiosk.gestures_view.intended.connect(bridge.perform)
        if self._shot.is_accessible:
            mirror.kiosk.settings.toggleAccessible()
        if state.staff_page:
            press_all(mirror.kiosk, state, self._shot.gtins)
            self._when_finished(self._loop.quit)
            return
        self._bring_all()
        if state.scan is not None:
            mirror.services.identification.noticed.emit(state.scan)
        if state.is_leaving:
            mirror.services.session.fade(self._shot.gtins[-1])
        if state.is_idle:
            mirror.services.session.warn_now()
        self._when_finished(self._on_page)

    def _bring_all(self) -> None:
        state, gtins = self._shot.state, self._shot.gtins
        for gtin in gtins[:1] if state.is_notice else gtins:
            self._bring(gtin)
        if state.unknown_gtin:
            self._bring(state.unknown_gtin)
        press_all(self._mirror.kiosk, state, gtins)
        if state.is_notice:
            self._mirror.services.session.touch()
            for gtin in gtins[1:]:
                self._bring(gtin)
        for piece in range(1, state.pieces):
            self._bring(gtins[-1], piece)

    def _bring(self, gtin: str, piece: int = 0) -> None:
        services = self._mirror.services
        identity = GarmentIdentity(gtin)
        articles = services.catalogue.articles(identity)
        services.session.arrive(f"{gtin}/{piece}" if piece else gtin, identity, articles)

    def _when_finished(self, then: Callable[[], None]) -> None:
        """Go on once all in view has come, and has been there for a moment."""
        self._then = then
        QTimer.singleShot(self._rest_ms, self._looks.start)

    def _on_page(self) -> None:
        name, page = self._mirror.kiosk.navigation.props.pageName, self._shot.page
        if name != page:
            self._fail(f"nothing in this catalogue leads to the page {page} in this state; it would show {name}.")
        elif self._acting is None:
            self._loop.quit()
        else:
            self._acting.begin()

    def _on_reached(self) -> None:
        """Take what the arms do at once: a ring fills on while one waits."""
        self._then, self._quiet = self._loop.quit, _QUIET_LOOKS - 1
        self._looks.start()
        self._check_finished()

    def _check_finished(self) -> None:
        self._quiet = 0 if self._missing() else self._quiet + 1
        if self._quiet >= _QUIET_LOOKS:
            self._looks.stop()
            self._then()

    def _missing(self) -> str:
        fetching = "a picture" if self._mirror.services.pictures.is_fetching else ""  # whose tile may not say so
        reading = "how words are hyphenated" if self._mirror.kiosk.fitting_view.is_reading else ""
        return fetching or reading or unfinished(self._mirror.window)

    def _give_up(self) -> None:
        missing = self._missing() or "the state of the page"
        self._fail(f"after {_PATIENCE_MS // 1000} s this was still not there: {missing}.")

    def _fail(self, problem: str) -> None:
        self._problem = problem
        if self._acting is not None:
            self._acting.stop()  # the window it points at goes
        self._loop.quit()
