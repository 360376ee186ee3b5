"""What a walk sees of a real window: how texts are laid out and cut, what covers, what scrolls, where the focus is."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from ui.gallery.walk.judging import judged
from ui.gallery.walk.looking import Looker
from ui.gallery.walk.scene import Scene, Text
from ui.gallery.walk.watching import Watcher

ROOT = Path(__file__).parents[2]
Opened = Callable[[str], tuple[Looker, Watcher]]

WINDOW = """
import QtQuick
import ui.components

Window {{
    color: "black"
    height: 800
    visible: true
    width: 600

    component Words: Text {{
        color: "white"
        font.pixelSize: 20
        textFormat: Text.PlainText
    }}

    {items}
}}
"""


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    engines: list[QQmlApplicationEngine] = []

    def open_window(items: str) -> tuple[Looker, Watcher]:
        engine = QQmlApplicationEngine()
        engines.append(engine)
        engine.addImportPath(str(ROOT))
        engine.loadData(WINDOW.format(items=items).encode())
        (window,) = engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        qtbot.waitUntil(lambda: window.isExposed() and window.contentItem().width() == window.width())
        looker = Looker(engine, window)
        return looker, Watcher(engine, window, looker, lambda: qtbot.wait(30))

    yield open_window
    for engine in engines:
        engine.deleteLater()
    qtbot.wait(1)


def kinds(scene: Scene) -> list[str]:
    return [finding.kind for finding in judged(scene)]


def only(scene: Scene) -> Text:
    (text,) = scene.texts
    return text


def test_a_text_that_fits_is_seen_as_it_is(opened: Opened) -> None:
    scene = opened('Words { objectName: "here"; text: "Linen shirt"; x: 100; y: 50 }')[0].look()
    text = only(scene)
    assert (text.name, text.words, kinds(scene)) == ("here", "Linen shirt", [])
    (ink,) = text.ink
    assert ink.x >= 100
    assert 50 < ink.y < ink.bottom < 80
    assert text.colour == pytest.approx((1, 1, 1, 1))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('wrapMode: Text.Wrap; text: "a word or two more than one line"', []),
        ('wrapMode: Text.Wrap; text: "Heavyweight"', ["broken"]),
        ('wrapMode: Text.Wrap; text: "Heavy\\u00adweight"', []),
        ('wrapMode: Text.Wrap; text: "T-shirt-dress"', []),
        ('wrapMode: Text.Wrap; text: "再生棉宽松直筒牛仔裤"', []),
        ('wrapMode: Text.Wrap; text: "129 000,00 KZT"', []),
        ('wrapMode: Text.Wrap; text: "129\\u00a0000,00"', ["broken"]),
        ('elide: Text.ElideRight; text: "Heavyweight"', ["cut"]),
        ('elide: Text.ElideRight; maximumLineCount: 1; wrapMode: Text.Wrap; text: "a word or two"', ["cut"]),
        ('text: "Heavyweight"', ["cut"]),
        ('fontSizeMode: Text.HorizontalFit; minimumPixelSize: 4; text: "Heavyweight"', []),
        ('width: implicitWidth; x: 550; text: "Heavyweight"', ["cut"]),
        ('width: implicitWidth; y: 785; text: "Heavyweight"', ["cut"]),
        ('visible: false; text: "Heavyweight"', []),
        ('opacity: 0.01; text: "Heavyweight"', []),
    ],
)  # fmt: skip
def test_words_are_judged_as_they_are_laid_out(opened: Opened, text: str, found: list[str]) -> None:
    assert kinds(opened(f"Words {{ width: 100; {text} }}".replace("width: 100; width", "width"))[0].look()) == found


def test_a_line_at_the_end_stands_where_it_is_drawn(opened: Opened) -> None:
    items = (
        "Words { width: 300; horizontalAlignment: Text.AlignRight; lineHeightMode: Text.FixedHeight; lineHeight: 50;"
    )
    text = only(opened(f'{items} text: "one\\ntwo" }}')[0].look())
    one, two = text.ink
    assert one.right == pytest.approx(300, abs=1)
    assert two.y - one.y == pytest.approx(50, abs=6)


def test_what_a_scroller_shows_later_is_not_cut_and_what_it_clips_aside_is(opened: Opened) -> None:
    items = """
    Flickable {{
        clip: true; contentHeight: 2000; contentWidth: width; height: 300; width: 300
        Words {{ x: {x}; y: 900; text: "Heavyweight" }}
    }}
    """
    assert kinds(opened(items.format(x=0))[0].look()) == []
    assert kinds(opened(items.format(x=250))[0].look()) == ["cut"]


def test_what_is_essential_is_judged_as_if_nothing_were_scrolled(opened: Opened) -> None:
    items = """
    Flickable {{
        clip: true; contentHeight: 2000; contentWidth: width; contentY: {scrolled}; height: 300; width: 300
        Item {{ readonly property bool essential: true; height: 50; width: 50; y: {y} }}
    }}
    """
    assert kinds(opened(items.format(scrolled=0, y=200))[0].look()) == []
    assert kinds(opened(items.format(scrolled=400, y=200))[0].look()) == []
    assert kinds(opened(items.format(scrolled=400, y=600))[0].look()) == ["fold"]


def test_a_surface_hides_and_a_line_does_not(opened: Opened) -> None:
    lower = 'Words { text: "lower" } '
    assert kinds(opened(lower + 'Words { text: "upper" }')[0].look()) == ["overlap"]
    veil = 'Rectangle { anchors.fill: parent; color: "black" } Words { text: "upper" }'
    assert kinds(opened(lower + veil)[0].look()) == []
    line = 'Rectangle { color: "gray"; height: 2; width: 300; y: 12 }'
    assert [len(scene.covers) for scene in (opened(lower + line)[0].look(),)] == [0]
    behind = 'Rectangle { anchors.fill: parent; color: "black"; z: -1 } Words { text: "upper" }'
    assert kinds(opened(lower + behind)[0].look()) == ["overlap"]


@pytest.mark.parametrize(
    ("ground", "found"),
    [("black", []), ("#909090", ["contrast"]), ("white", ["contrast"])],
)
def test_contrast_is_that_of_what_is_really_beneath(opened: Opened, ground: str, found: list[str]) -> None:
    looker, watcher = opened(f'Rectangle {{ anchors.fill: parent; color: "{ground}" }} Words {{ text: "Linen" }}')
    scene = looker.look()
    assert [finding.kind for finding in watcher.contrasts(scene)] == found
    (item,) = (looker.items[text.number] for text in scene.texts)
    assert item.opacity() == 1


def test_words_that_fade_are_judged_as_faint_as_they_are(opened: Opened) -> None:
    looker, watcher = opened('Item { opacity: 0.3; Words { text: "Linen" } }')
    assert [finding.kind for finding in watcher.contrasts(looker.look())] == ["contrast"]


@pytest.mark.parametrize(
    ("ground", "ring", "found"),
    [("black", "white", []), ("#d8d0c8", "#d4af6e", ["focus"]), ("black", "transparent", ["focus"])],
)
def test_the_focus_is_judged_by_what_its_ring_changes(opened: Opened, ground: str, ring: str, found: list[str]) -> None:
    looker, watcher = opened(f"""
    Rectangle {{ anchors.fill: parent; color: "{ground}" }}
    Item {{
        id: button
        activeFocusOnTab: true; height: 90; objectName: "button"; width: 90; x: 200; y: 300
        Rectangle {{
            anchors.fill: parent; anchors.margins: -5
            border.color: "{ring}"; border.width: 3; color: "transparent"; visible: button.activeFocus
        }}
    }}
    """)
    assert QColor(ring).isValid()
    findings = watcher.focus(looker.look())
    assert [(finding.kind, finding.what) for finding in findings] == [(kind, "button") for kind in found]


def test_the_ring_of_the_list_that_an_item_is_in_is_not_taken_for_what_is_beneath(opened: Opened) -> None:
    looker, watcher = opened("""
    FocusScope {
        id: list
        activeFocusOnTab: true; height: 300; width: 300; x: 100; y: 100
        Item {
            id: button
            activeFocusOnTab: true; height: 90; objectName: "button"; width: 300
            FocusRing { around: button }
        }
        FocusRing { around: list }
    }
    """)
    assert not watcher.focus(looker.look())


def test_a_page_that_has_scrolled_to_the_focus_is_put_back(opened: Opened) -> None:
    looker, watcher = opened("""
    Flickable {
        id: page
        contentHeight: 3000; contentWidth: width; height: 300; width: 300
        Item {
            activeFocusOnTab: true; height: 90; width: 90; y: 2000
            onActiveFocusChanged: if (activeFocus) page.contentY = 1900
        }
    }
    """)
    watcher.focus(looker.look())
    (scroller,) = looker.scrollers
    assert scroller.property("contentY") == 0
