"""Any state of any page as a picture, from the real window without devices."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickItemGrabResult, QQuickWindow

from app.domain.errors import PsycheError
from app.domain.garments import GarmentIdentity
from app.domain.meanings import ScanNotice
from app.services.demonstration.staff_scenes import StaffPose
from app.services.kiosk import KioskServices
from ui.frame.navigation_rules import Reached
from ui.gallery.arms import ArmsPose, PosedArms
from ui.gallery.setup import lead_setup
from ui.gallery.staff import PosedPorts, lead
from ui.input.input_bridge import InputBridge
from ui.window.application import Mirror, Screen

_log = logging.getLogger(__name__)

_PATIENCE_MS = 60_000
_SETTLE_MS = 900
_LOOK_MS = 100
_QUIET_LOOKS = 3
_UNKNOWN_GTIN = "09529999999993"


class Scene(Protocol):
    """What is to be seen besides the page."""

    @property
    def is_leaving(self) -> bool:
        """Whether the last garment is being taken away."""

    @property
    def is_idle(self) -> bool:
        """Whether the idle warning shows."""

    @property
    def is_notice(self) -> bool:
        """Whether the last garment arrives while the shopper reads."""

    @property
    def pieces(self) -> int:
        """How many pieces of the last garment are there."""

    @property
    def scan(self) -> ScanNotice | None:
        """What was just scanned that opens no garment."""

    @property
    def staff(self) -> StaffPose | None:
        """What staff find, whose pages are open."""

    @property
    def arms(self) -> ArmsPose | None:
        """Who stands before a camera that follows arms, and what they do."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture to take: the page's name, its scene, and the GTINs brought to the mirror, first brought first."""

    page: str
    scene: Scene
    gtins: Sequence[str]
    is_accessible: bool = False


def draw(build_services: Callable[[], KioskServices], screen: Screen, shot: Shot, out: Path) -> int:
    """Open the mirror, bring it into the state, and save what its window shows to `out` (PNG or JPEG by its name)."""
    application = QGuiApplication(["psyche"])
    services = build_services()
    posed = None if shot.scene.staff is None else PosedPorts(services, shot.scene.staff, _titles(services, shot.gtins))
    mirror = Mirror(services, screen, posed)
    painter = _Painter(mirror, shot, out)
    QTimer.singleShot(0, painter.begin)
    QTimer.singleShot(_PATIENCE_MS, painter.give_up)
    code = application.exec()
    mirror.close()
    if painter.problem or not painter.is_saved:
        problem = painter.problem or "the picture could not be made or written; check the folder and the log."
        message = f"{out}: {problem}"
        raise PsycheError(message)
    return code


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


def _titles(services: KioskServices, gtins: Sequence[str]) -> tuple[str, ...]:
    variants = (services.catalogue.variant_by_gtin(gtin) for gtin in gtins)
    products = (services.catalogue.product(variant.product_id) for variant in variants if variant is not None)
    return tuple(product.title for product in products if product is not None)


class _Painter(QObject):
    """Leads the mirror into the state, waits until it has been painted, and takes the picture."""

    def __init__(self, mirror: Mirror, shot: Shot, out: Path) -> None:
        super().__init__()
        self._mirror = mirror
        self._shot = shot
        self._out = out
        self._grab: QQuickItemGrabResult | None = None
        self._arms: PosedArms | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._then: Callable[[], None] = self._take
        self._quiet = 0
        self.is_saved = False
        self.problem = ""

    def begin(self) -> None:
        """Bring the garments and open the page."""
        mirror, shot = self._mirror, self._shot
        mirror.show_still()
        if shot.scene.arms is not None:
            self._arms = PosedArms(shot.scene.arms, mirror.kiosk.gestures_view, mirror.window)
            self._arms.reached.connect(self._on_reached)
            bridge = InputBridge(mirror.window, mirror.services.session, lambda: False, self)
            mirror.kiosk.gestures_view.intended.connect(bridge.perform)
        if shot.is_accessible:
            mirror.kiosk.settings.toggleAccessible()
        if shot.scene.staff is not None:
            self._attend(shot.scene.staff)
            return
        self._bring_all()
        if shot.scene.scan is not None:
            mirror.services.identification.noticed.emit(shot.scene.scan)
        if shot.scene.is_leaving:
            mirror.services.session.fade(shot.gtins[-1])
        if shot.scene.is_idle:
            mirror.services.session.warn_now()
        self._when_finished(self._on_page)

    def give_up(self) -> None:
        """End without a picture, and say what it waited for."""
        missing = unfinished(self._mirror.window) or "the state of the page"
        self._fail(f"after {_PATIENCE_MS // 1000} s this was still not there: {missing}.")

    def _when_finished(self, then: Callable[[], None]) -> None:
        """Go on once all in view has come, and has been there for a moment."""
        self._then = then
        QTimer.singleShot(_SETTLE_MS, self._looks.start)

    def _on_page(self) -> None:
        name, page = self._mirror.kiosk.navigation.props.pageName, self._shot.page
        if name != page:
            self._fail(f"nothing in this catalogue leads to the page {page} in this state; it would show {name}.")
        elif self._arms is None:
            self._take()
        else:
            self._arms.act()

    def _on_reached(self) -> None:
        """Take what the arms do at once: a ring fills on while one waits."""
        self._then, self._quiet = self._take, _QUIET_LOOKS - 1
        self._look()
        if self._grab is None:
            self._looks.start()

    def _look(self) -> None:
        self._quiet = 0 if unfinished(self._mirror.window) else self._quiet + 1
        if self._quiet >= _QUIET_LOOKS:
            self._looks.stop()
            self._then()

    def _fail(self, problem: str) -> None:
        self.problem = problem
        QGuiApplication.exit(1)

    def _attend(self, pose: StaffPose) -> None:
        lead(self._mirror.kiosk, pose)
        if pose.door is None:
            lead_setup(self._mirror.kiosk, pose.setup, self._shot.gtins)
        self._when_finished(self._take)

    def _bring_all(self) -> None:
        shot = self._shot
        first, rest = shot.gtins[:1], shot.gtins[1:]
        for gtin in first if shot.scene.is_notice else shot.gtins:
            self._bring(gtin)
        self._open_page()
        if shot.scene.is_notice:
            self._mirror.services.session.touch()
            for gtin in rest:
                self._bring(gtin)
        for piece in range(1, shot.scene.pieces):
            self._bring(shot.gtins[-1], piece)

    def _bring(self, gtin: str, piece: int = 0) -> None:
        services = self._mirror.services
        variant = services.catalogue.variant_by_gtin(gtin)
        services.session.arrive(f"{gtin}/{piece}" if piece else gtin, GarmentIdentity(gtin), variant)

    def _open_page(self) -> None:
        navigation = self._mirror.kiosk.navigation
        match navigation.reached(self._shot.page):
            case Reached.ALL_GARMENTS:
                navigation.openGarments()
            case Reached.FROM_A_PRODUCT:
                navigation.open(self._shot.page)
            case Reached.BY_UNKNOWN_GARMENT:
                self._bring(_UNKNOWN_GTIN)
            case Reached.BY_ARTICLE if navigation.page_name != self._shot.page and self._shot.gtins:
                variant = self._mirror.services.catalogue.variant_by_gtin(self._shot.gtins[-1])
                if variant is not None:
                    navigation.openProduct(variant.product_id, variant.id)
            case _:
                pass

    def _take(self) -> None:
        # PySide's stubs call it a shared pointer; what comes is the result that it points to.
        self._grab = cast("QQuickItemGrabResult | None", self._mirror.window.contentItem().grabToImage())
        if self._grab is None:
            QGuiApplication.exit(1)
            return
        self._grab.ready.connect(self._save)

    def _save(self) -> None:
        self.is_saved = self._grab is not None and self._grab.saveToFile(str(self._out))
        QGuiApplication.quit()
