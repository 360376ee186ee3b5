"""The picture of the rooms is true, no module stands on itself, and no page on another."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import grimp
import pytest

from docs.draw_architecture import PICTURE, arrows_of, draw, import_graph, rooms_of

ROOT = Path(__file__).parents[3]
SHARED_BY_STAFF_PAGES = {"frame", "door", "controls"}
NOT_YET = {"calibration imports devices", "screen imports settings"}
DRAW_ANEW = "run `python docs/draw_architecture.py` and look at docs/images/architecture.svg"


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return import_graph()


def drawn(picture: str) -> tuple[set[str], set[tuple[str, str]]]:
    """The rooms and the arrows of a picture; their weights may grow old."""
    elements = list(ET.fromstring(picture).iter())  # noqa: S314 - our own
    rooms = {found for element in elements if (found := element.get("data-room"))}
    return rooms, {(found, element.attrib["data-to"]) for element in elements if (found := element.get("data-from"))}


def test_the_picture_shows_the_rooms_and_arrows_of_the_code(graph: grimp.ImportGraph) -> None:
    rooms, arrows = drawn(PICTURE.read_text(encoding="utf-8"))
    assert rooms == set(rooms_of(graph).values()), DRAW_ANEW
    assert arrows == set(arrows_of(graph)), DRAW_ANEW


def test_what_is_drawn_is_what_is_found(graph: grimp.ImportGraph) -> None:
    rooms, arrows = drawn(draw(graph))
    assert {"app.store", "ui.pages", "vision.capture"} <= rooms
    assert {("app.services", "app.store"), ("ui.window", "ui.pages")} <= arrows
    assert not any(target == "app.domain" for _, target in arrows)


def test_no_modules_import_each_other_in_a_circle(graph: grimp.ImportGraph) -> None:
    assert circles(graph) == [], "move what both need into a module below them"


@pytest.mark.parametrize("room", ["pages", "admin"])
def test_no_page_imports_the_qml_of_another(room: str) -> None:
    names = {path.name for path in (ROOT / "ui" / room).iterdir() if path.is_dir()} - SHARED_BY_STAFF_PAGES
    found = {
        f"{name} imports {other}"
        for name in names
        for path in (ROOT / "ui" / room / name).glob("*.qml")
        for other in re.findall(rf"^import ui\.{room}\.(\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
        if other in names - {name}
    }
    assert found - NOT_YET == set(), "what two pages share goes down to ui.components or ui.admin.controls"


def test_a_circle_would_be_found() -> None:
    graph = grimp.ImportGraph()
    for importer, imported in (("a", "b"), ("b", "c"), ("c", "b"), ("c", "d")):
        graph.add_import(importer=importer, imported=imported)
    assert circles(graph) == [["b", "c"]]


def circles(graph: grimp.ImportGraph) -> list[list[str]]:
    """The modules that can reach each other, group by group."""
    left = {module: set(graph.find_modules_directly_imported_by(module)) for module in graph.modules}
    while ends := {module for module, imports in left.items() if not imports & left.keys()}:
        left = {module: imports for module, imports in left.items() if module not in ends}
    while starts := left.keys() - set().union(*left.values()):
        left = {module: imports for module, imports in left.items() if module not in starts}
    found: list[list[str]] = []
    while left:
        module = min(left)
        group = sorted({module} | (reached(module, left) & {other for other in left if module in reached(other, left)}))
        if len(group) > 1:
            found.append(group)
        left = {other: imports for other, imports in left.items() if other not in group}
    return found


def reached(module: str, imports: dict[str, set[str]]) -> set[str]:
    """All that a module imports, directly or through others."""
    seen: set[str] = set()
    ahead = [module]
    while ahead:
        new = (imports.get(ahead.pop(), set()) & imports.keys()) - seen
        seen |= new
        ahead += new
    return seen
