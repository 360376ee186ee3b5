"""A real Main.qml over the shop in memory."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.shop import Shop
from ui.arms.teaching import HintTimes
from ui.frame.display import Panel
from ui.frame.inputs import Inputs
from ui.window.kiosk import KioskSettings, KioskViewModel
from ui.window.painted import Presentation
from ui.window.shell import create_engine, destroy_engine

NEVER = HintTimes(begin_s=3600, hesitation_s=3600)
PORTRAIT = (540, 960)
LANDSCAPE = (960, 540)
_TEXTS = (
    "ThemedText",
    "BodyText",
    "TitleText",
    "DisplayText",
    "HeadingText",
    "StaffText",
    "StaffTitle",
    "StaffParagraph",
    "StaffNote",
    "StaffAlert",
)


class OpenMirror:
    """One mirror in a window, and the means of a shopper."""

    def __init__(
        self,
        shop: Shop,
        qtbot: QtBot,
        size: tuple[int, int],
        languages: tuple[str, ...],
        hints: HintTimes | None = None,
        **changed: Any,
    ) -> None:
        """`changed` are other settings of KioskSettings than the tests' own."""
        self.shop = shop
        self.qtbot = qtbot
        settings = KioskSettings(
            panel=Panel(*size, diagonal_inches=43, viewing_distance_m=1.5),
            languages=languages,
            inputs=Inputs(can_tag=True, can_scan=True),
            reduce_motion=True,
            hints=hints or NEVER,
        )
        self.kiosk = KioskViewModel(shop.kiosk_services, replace(settings, **changed), shop.clock)
        self.engine: QQmlApplicationEngine = create_engine(self.kiosk)
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.painted: list[tuple[str, str]] = []
        self.kiosk.painted.watch(window)
        self.kiosk.painted.page_painted.connect(lambda page, gtin: self.painted.append((page, gtin)))
        self.frames = 0
        window.frameSwapped.connect(self._on_frame, Qt.ConnectionType.QueuedConnection)
        window.resize(*size)
        window.show()
        window.requestActivate()

    def _on_frame(self) -> None:
        self.frames += 1

    def close(self) -> None:
        destroy_engine(self.engine, self.kiosk)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shiboken6.delete(self.kiosk)  # else its pages would be derived anew each minute, as long as the tests last

    def settle(self) -> None:
        """Let the page that was opened come in, and whatever is laid out late, until nothing is painted any more."""
        page = self.kiosk.navigation.props.pageName
        self.qtbot.waitUntil(lambda: bool(self.painted) and self.painted[-1][0] == page)
        self.frame()
        for _ in range(4):  # what never rests, as a pulse, is not waited for
            before = self.frames
            self.qtbot.wait(50)
            if self.frames == before:
                return

    def frame(self) -> None:
        """Let what has just changed be laid out and painted, however long that takes."""
        shown = Presentation(self.window, self.window)
        with self.qtbot.waitSignal(shown.presented):
            pass
        shown.deleteLater()

    def items(self, condition: Callable[[QQuickItem], bool]) -> list[QQuickItem]:
        """What can be seen in the window, in the order of the tree."""
        found = []
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop(0)
            if not item.isVisible() or item.opacity() == 0:
                continue
            if condition(item):
                found.append(item)
            waiting = [*item.childItems(), *waiting]
        return found

    def item(self, name: str) -> QQuickItem:
        (found,) = self.items(lambda item: item.objectName() == name)
        return found

    def texts(self) -> list[str]:
        return [str(item.property("text")) for item in self.items(is_text)]

    def targets(self) -> list[QQuickItem]:
        """Whatever can be acted on."""
        return self.items(lambda item: item.property("keyDown") is not None and item.isEnabled())

    def place(self, item: QQuickItem) -> QRectF:
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def tap(self, name: str) -> None:
        self.tap_at(self.place(self.item(name)).center().toPoint())

    def tap_at(self, place: QPoint) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.window, left, none, place)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)

    def theme(self, name: str) -> object:
        """Return what Theme says now."""
        theme = self.engine.singletonInstance("ui.theme", "Theme")
        assert isinstance(theme, QObject)
        return theme.property(name)

    def focused(self) -> str:
        item = self.window.activeFocusItem()
        return "" if item is None else item.objectName()


def is_text(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith(_TEXTS) and bool(item.property("text"))
