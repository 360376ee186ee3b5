"""An article's pictures on their stage, in a window of their own, and the fingers that touch it."""

from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.catalogue.picture_looks import local_url
from ui.window.shell import prepare_engine

_PRODUCT = Path(__file__).resolve().parents[2] / "ui" / "pages" / "product"
_QML = f"""
import QtQuick
import ui.theme
import "{_PRODUCT.as_uri()}"

Window {{
    property alias pictures: stage.pictures
    property alias product: stage.product
    property alias title: stage.title
    property alias loading: stage.loading

    color: Theme.ground

    PictureStage {{
        id: stage

        anchors.fill: parent
        loading: false
        objectName: "pictureStage"
        pictures: []
        title: ""
    }}
}}
"""


def kept(folder: Path, name: str, picture: Image.Image) -> str:
    """Save it and return its URL, as the program gives it to a page."""
    path = folder / name
    picture.save(path)
    return local_url(path)


class PhotoWindow:
    """The stage, as large as the window."""

    def __init__(self, qtbot: QtBot, size: tuple[int, int]) -> None:
        self.qtbot = qtbot
        self.engine = QQmlApplicationEngine()
        prepare_engine(self.engine)
        theme = self.engine.singletonInstance("ui.theme", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme
        self.engine.loadData(_QML.encode(), QUrl())
        (window,) = self.engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        self.window = window
        window.resize(*size)
        theme.setProperty("windowSize", window.size())
        theme.setProperty("capHeightPx", size[0] / 25)
        window.show()
        window.requestActivate()
        qtbot.waitUntil(window.isExposed)

    def show(
        self, *pictures: str, title: str = "Linen shirt", product: str = "shirt", is_loading: bool = False
    ) -> None:
        """Show an article's pictures, and wait for the one looked at unless it is still to come."""
        for name, value in (
            ("product", product),
            ("title", title),
            ("loading", is_loading),
            ("pictures", list(pictures)),
        ):
            self.window.setProperty(name, value)
        self.settle()

    def settle(self) -> None:
        """Wait for the picture looked at, and until nothing moves any more."""
        if not self.window.property("loading"):
            self.qtbot.waitUntil(lambda: bool(self.stage.property("settled")))
        before = QImage()
        for _ in range(20):
            self.qtbot.wait(60)
            seen = self.window.grabWindow()
            if seen == before:
                return
            before = seen

    @property
    def stage(self) -> QQuickItem:
        return self.found("pictureStage")

    @property
    def index(self) -> int:
        return int(str(self.stage.property("index")))

    @property
    def closeness(self) -> float:
        return self.hero("closeness")

    def hero(self, name: str) -> float:
        return float(str(self.found("hero").property(name)))

    def found(self, name: str) -> QQuickItem:
        (item,) = self.all_named(name)
        return item

    def all_named(self, name: str) -> list[QQuickItem]:
        return [item for item in self.all_items() if item.objectName() == name]

    def all_items(self) -> list[QQuickItem]:
        """What is seen, in the order of the tree."""
        found, waiting = [], [self.window.contentItem()]
        while waiting:
            item = waiting.pop(0)
            if item.isVisible():
                found.append(item)
                waiting = [*item.childItems(), *waiting]
        return found

    def framed(self, item: QQuickItem) -> QImage:
        """What is seen of an item and a little round it."""
        place = item.mapRectToScene(item.boundingRect()).adjusted(-4, -4, 4, 4).toRect()
        return self.window.grabWindow().copy(place)

    def colour(self, across: float, down: float) -> QColor:
        """What is seen at a place, 0 to 1."""
        image = self.window.grabWindow()
        return image.pixelColor(round(across * (image.width() - 1)), round(down * (image.height() - 1)))

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)

    def wait_between_touches(self) -> None:
        """Let the time pass in which another touch would make a double one."""
        self.qtbot.wait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 50)

    def tap(self, place: QPoint, count: int = 1) -> None:
        """Touch it with one finger, once or several times in a row."""
        device = QTest.createTouchDevice()
        for _ in range(count):
            QTest.touchEvent(self.window, device).press(0, place, self.window).commit()
            QTest.touchEvent(self.window, device).release(0, place, self.window).commit()

    def drag(self, *ways: tuple[QPoint, QPoint], steps: int = 12) -> None:
        """Each finger goes from its first place to its last, all at the same time."""
        device = QTest.createTouchDevice()
        for step in range(steps + 2):
            sequence = QTest.touchEvent(self.window, device)
            for finger, (begin, end) in enumerate(ways):
                place = begin + (end - begin) * min(step, steps) / steps
                move = sequence.press if step == 0 else sequence.release if step > steps else sequence.move
                move(finger, place, self.window)
            sequence.commit()
            self.qtbot.wait(5)

    def close(self) -> None:
        for root in self.engine.rootObjects():
            shiboken6.delete(root)
        shiboken6.delete(self.engine)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def differing(one: QImage, other: QImage) -> Sequence[tuple[int, int]]:
    """Return the places in which two pictures of one size differ."""
    return [
        (x, y)
        for y in range(one.height())
        for x in range(one.width())
        if one.pixelColor(x, y) != other.pixelColor(x, y)
    ]
