"""Draw docs/images/architecture.svg out of the imports of the program: `python docs/draw_architecture.py`.

A room is a box, an arrow says who imports whom and in how many places. Rooms are placed by hand; a test holds that the
picture has the rooms and the arrows of the code.
"""

import math
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import grimp

PICTURE: Final = Path(__file__).with_name("images") / "architecture.svg"
KNOWN_TO_ALL: Final = "app.domain"
"""Arrows to it are left out."""

_WIDTH, _HEIGHT = 1240, 900
_BOX_HEIGHT = 46
_HOUSES: Final = {
    "ui": ("ui/", "the screen", 20, 440, "#eef4fb"),
    "app": ("app/", "the product without a window", 480, 470, "#f4f7ec"),
    "vision": ("vision/", "camera’s process", 970, 250, "#fbf1ea"),
}
_TOP, _BOTTOM = 20, 850


@dataclass(frozen=True, slots=True)
class Place:
    """Where a room stands: the middle of its box, how wide it is, and what it is in two or three words."""

    x: int
    y: int
    width: int
    words: str


_PLACES: Final = {
    "ui.gallery": Place(120, 120, 150, "every state as a picture"),
    "ui.recovery": Place(350, 120, 170, "when no window will stand"),
    "ui.window": Place(235, 240, 160, "application, shell"),
    "ui.pages": Place(110, 370, 140, "what shoppers see"),
    "ui.admin": Place(270, 370, 130, "behind the PIN"),
    "ui.tray": Place(400, 370, 100, "demo garments"),
    "ui.arms": Place(180, 490, 140, "pointer, hints"),
    "ui.frame": Place(110, 600, 140, "round every page"),
    "ui.input": Place(400, 500, 100, "touch, keys"),
    "ui.derivations": Place(230, 710, 160, "facts to words"),
    "ui.theme": Place(400, 640, 100, "look, sizes"),
    "ui.models": Place(180, 805, 170, "bases of view models"),
    "app.commands": Place(715, 120, 180, "the command line"),
    "app.hub": Place(900, 120, 112, "phones of staff"),
    "app.fleet": Place(900, 320, 112, "mirror to hub"),
    "app.services": Place(715, 260, 250, "owners of what changes"),
    "app.demo_store": Place(550, 400, 112, "invented shop"),
    "app.connectors": Place(550, 510, 112, "the shop’s feeds"),
    "app.store": Place(668, 400, 100, "SQLite"),
    "app.recommend": Place(668, 510, 112, "what goes with it"),
    "app.identification": Place(868, 510, 136, "code or tag to GTIN"),
    "app.devices": Place(790, 400, 118, "readers, presence"),
    "app.config": Place(800, 640, 140, "psyche.toml"),
    "app.runtime": Place(590, 640, 160, "threads, files, logs"),
    "app.domain": Place(715, 785, 420, "plain values, standard library only: every room may import it"),
    "vision.doctor": Place(1095, 120, 130, "tries the camera"),
    "vision.process": Place(1095, 240, 150, "child, sandbox"),
    "vision.pose": Place(1035, 370, 110, "bodies"),
    "vision.codes": Place(1155, 370, 110, "QR, bar codes"),
    "vision.gestures": Place(1035, 510, 112, "arms to gestures"),
    "vision.capture": Place(1155, 510, 110, "frames"),
    "vision": Place(1095, 660, 220, "messages, settings"),
}


def import_graph() -> grimp.ImportGraph:
    """Return who imports whom in the three packages."""
    root = str(Path(__file__).resolve().parents[1])
    if root not in sys.path:
        sys.path.insert(0, root)
    return grimp.build_graph(*_HOUSES, cache_dir=None)


def rooms_of(graph: grimp.ImportGraph) -> dict[str, str]:
    """Return the room of each module: the package on the second floor that it is in.

    Of the files beside these packages, one that imports a package of its house is a room of its own; the others are
    one together, which has the name of the house.
    """
    packages = {module for module in graph.modules if module.count(".") == 1 and graph.find_children(module)}
    rooms = {}
    for module in graph.modules - _HOUSES.keys():
        second = ".".join(module.split(".")[:2])
        stands_on = {".".join(found.split(".")[:2]) for found in graph.find_modules_directly_imported_by(module)}
        is_above = any(package in stands_on for package in packages if package.startswith(module.split(".")[0]))
        rooms[module] = second if second in packages or is_above else module.split(".")[0]
    return rooms


def arrows_of(graph: grimp.ImportGraph) -> Counter[tuple[str, str]]:
    """Return how many imports lead from a room to another, without those to the room that all may know."""
    rooms = rooms_of(graph)
    return Counter(
        (room, rooms[imported])
        for module, room in rooms.items()
        for imported in graph.find_modules_directly_imported_by(module)
        if rooms.get(imported, room) not in {room, KNOWN_TO_ALL}
    )


def draw(graph: grimp.ImportGraph) -> str:
    """Return the picture. Raises SystemExit for a room that has no place yet."""
    rooms, arrows = set(rooms_of(graph).values()), arrows_of(graph)
    if rooms != _PLACES.keys():
        raise SystemExit(f"_PLACES of {Path(__file__).name} lacks or no longer needs {sorted(rooms ^ _PLACES.keys())}.")
    return "\n".join((*_head(), *_houses(), *_arrows(arrows), *_rooms(), *_foot()))


def _head() -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}"'
        ' font-family="Inter, Helvetica, Arial, sans-serif">'
    )
    yield '<rect width="100%" height="100%" fill="#fff"/>'
    for name, colour in (("needed", "#444"), ("implied", "#aaa")):
        yield (
            f'<marker id="{name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9"'
            f' markerUnits="userSpaceOnUse" orient="auto"><path d="M0 1L10 5L0 9z" fill="{colour}"/></marker>'
        )


def _houses() -> Iterator[str]:
    for name, words, x, width, fill in _HOUSES.values():
        yield f'<rect x="{x}" y="{_TOP}" width="{width}" height="{_BOTTOM - _TOP}" rx="10" fill="{fill}"/>'
        left, line = x + 16, _TOP + 32
        yield f'<text x="{left}" y="{line}" font-size="20" font-weight="bold">{name}</text>'
        yield f'<text x="{left + 14 * len(name)}" y="{line}" font-size="14">{words}</text>'


def _rooms() -> Iterator[str]:
    for room, place in _PLACES.items():
        x, y = place.x - place.width / 2, place.y - _BOX_HEIGHT / 2
        yield f'<g data-room="{room}">'
        yield (
            f'<rect x="{x}" y="{y}" width="{place.width}" height="{_BOX_HEIGHT}" rx="6" fill="#fff" stroke="#000"'
            ' stroke-width="1.2"/>'
        )
        name = room.partition(".")[2] or "what both sides know"
        yield (
            f'<text x="{place.x}" y="{place.y - 3}" font-size="15" font-weight="bold" text-anchor="middle">'
            f"{name}</text>"
        )
        yield f'<text x="{place.x}" y="{place.y + 14}" font-size="11.5" text-anchor="middle">{place.words}</text></g>'


def _arrows(arrows: Mapping[tuple[str, str], int]) -> Iterator[str]:
    """Draw first the faint arrows, which only shorten a way that the others go too."""
    labels = []
    for is_needed in (False, True):
        for (source, target), count in sorted(arrows.items()):
            if _is_needed(source, target, arrows) is not is_needed:
                continue
            (x1, y1), (x2, y2) = _ends(_PLACES[source], _PLACES[target])
            bend = (y2 - y1) * 0.35
            colour, name = ("#444", "needed") if is_needed else ("#aaa", "implied")
            yield (
                f'<path data-from="{source}" data-to="{target}" fill="none" stroke="{colour}"'
                f' stroke-width="{0.8 + 0.45 * math.log2(count):.1f}" marker-end="url(#{name})"'
                f' d="M{x1:.0f} {y1:.0f}C{x1:.0f} {y1 + bend:.0f} {x2:.0f} {y2 - bend:.0f} {x2:.0f} {y2:.0f}"/>'
            )
            x, y = x1 + (x2 - x1) * 0.784, y1 + (y2 - y1) * 0.77  # seven tenths along the curve
            if is_needed:
                labels += [
                    f'<rect x="{x - 9:.0f}" y="{y - 7:.0f}" width="18" height="14" rx="4" fill="#fff"/>',
                    f'<text x="{x:.0f}" y="{y + 4:.0f}" font-size="11" text-anchor="middle">{count}</text>',
                ]
    yield from labels


def _is_needed(source: str, target: str, arrows: Mapping[tuple[str, str], int]) -> bool:
    """Return whether no longer way leads from one room to the other."""
    seen, ahead = {source}, [after for before, after in arrows if before == source and after != target]
    while ahead:
        room = ahead.pop()
        if room == target:
            return False
        if room not in seen:
            seen.add(room)
            ahead += [after for before, after in arrows if before == room]
    return True


def _ends(source: Place, target: Place) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return where an arrow leaves one box and enters another: at top and bottom, or at the sides of the same row."""
    if abs(source.y - target.y) < _BOX_HEIGHT:
        side = 1 if target.x > source.x else -1
        return (source.x + side * source.width / 2, source.y), (target.x - side * target.width / 2, target.y)
    down = 1 if target.y > source.y else -1
    return (
        (_towards(source, target), source.y + down * _BOX_HEIGHT / 2),
        (_towards(target, source), target.y - down * _BOX_HEIGHT / 2),
    )


def _towards(place: Place, other: Place) -> float:
    """Return the point of a box's edge that lies a little in the direction of another box."""
    reach = place.width / 2 - 12
    return place.x + max(-reach, min(reach, (other.x - place.x) * 0.35))


def _foot() -> Iterator[str]:
    legend = (
        "An arrow: imports, with their number. Dark: no other way leads there; grey: a short cut of a way that does."
        " Not drawn: arrows to app.domain; main.py, which imports all three; QML."
    )
    yield f'<text x="20" y="{_HEIGHT - 18}" font-size="12.5">{legend}</text></svg>\n'


if __name__ == "__main__":
    PICTURE.write_text(draw(import_graph()), encoding="utf-8")
