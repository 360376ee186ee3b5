"""Draw docs/images/requests.svg out of the steps that the program allows: `python docs/draw_requests.py`.

A state is a box, a step an arrow in the colour of whoever takes it; which states a kind has, stands in the
table below. States are placed by hand; a test holds that the picture has the steps of the code.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Final

_ROOT: Final = str(Path(__file__).resolve().parents[1])
if _ROOT not in sys.path:
    sys.path.insert(0, _ROOT)

from app.domain.requests import HAS_CODE, MOVES, Actor, Moves, RequestKind, RequestState  # noqa: E402 - found above

PICTURE: Final = Path(__file__).with_name("images") / "requests.svg"

_WIDTH, _ROW, _TABLE_TOP = 1180, 26, 500
_BOX: Final = (150, 44)
_PLACES: Final = {
    RequestState.PLACED: (130, 90),
    RequestState.ACCEPTED: (440, 90),
    RequestState.ON_THE_WAY: (750, 90),
    RequestState.DONE: (1060, 90),
    RequestState.REFUSED: (200, 390),
    RequestState.WITHDRAWN: (460, 390),
    RequestState.EXPIRED: (720, 390),
    RequestState.SESSION_ENDED: (980, 390),
}
_COLOURS: Final = {Actor.SHOPPER: "#1f6f8b", Actor.STAFF: "#8a5a00", Actor.MIRROR: "#777"}
_COLUMNS: Final = (("kind", 40), ("code", 170), ("goes through", 250), ("ends", 560))


def steps_of(
    moves: Mapping[RequestKind, Moves],
) -> dict[tuple[RequestState, RequestState], tuple[Actor, list[RequestKind]]]:
    """Return for each step who takes it, and the kinds that have it."""
    steps: dict[tuple[RequestState, RequestState], tuple[Actor, list[RequestKind]]] = {}
    for kind, of_kind in moves.items():
        for before, followers in of_kind.items():
            for after, actor in followers.items():
                steps.setdefault((before, after), (actor, []))[1].append(kind)
    return steps


def draw(moves: Mapping[RequestKind, Moves]) -> str:
    """Return the picture."""
    steps = steps_of(moves)
    height = _TABLE_TOP + _ROW * (len(moves) + 2)
    return "\n".join((*_head(height), *_arrows(steps), *_boxes(), *_legend(), *_table(moves), "</svg>\n"))


def _head(height: int) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
        ' font-family="Inter, Helvetica, Arial, sans-serif">'
    )
    yield '<rect width="100%" height="100%" fill="#fff"/>'
    for actor, colour in _COLOURS.items():
        yield (
            f'<marker id="{actor.value}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9"'
            f' markerUnits="userSpaceOnUse" orient="auto"><path d="M0 1L10 5L0 9z" fill="{colour}"/></marker>'
        )


def _arrows(steps: Mapping[tuple[RequestState, RequestState], tuple[Actor, Sequence[RequestKind]]]) -> Iterator[str]:
    width, height = _BOX
    for (before, after), (actor, _) in steps.items():
        (x1, y1), (x2, y2) = _PLACES[before], _PLACES[after]
        if y1 != y2:
            spread = list(_PLACES).index(before) * 22 - 22  # arrows into one box do not end in one point
            way = f"M{x1} {y1 + height // 2}C{x1} {y1 + 150} {x2 + spread} {y2 - 150} {x2 + spread} {y2 - height // 2}"
        elif x2 - x1 < 2 * width + 20:  # the next one
            way = f"M{x1 + width // 2} {y1}L{x2 - width // 2} {y2}"
        else:
            way = f"M{x1} {y1 - height // 2}C{x1 + 60} {y1 - 75} {x2 - 60} {y2 - 75} {x2} {y2 - height // 2}"
        yield (
            f'<path data-from="{before.value}" data-to="{after.value}" fill="none" stroke="{_COLOURS[actor]}"'
            f' stroke-width="1.6" marker-end="url(#{actor.value})" d="{way}"/>'
        )


def _boxes() -> Iterator[str]:
    width, height = _BOX
    for state, (x, y) in _PLACES.items():
        yield (
            f'<rect x="{x - width // 2}" y="{y - height // 2}" width="{width}" height="{height}" rx="6" fill="#fff"'
            ' stroke="#000" stroke-width="1.2"/>'
        )
        yield (
            f'<text x="{x}" y="{y + 5}" font-size="16" font-weight="bold" text-anchor="middle">'
            f"{_words(state.value)}</text>"
        )


def _legend() -> Iterator[str]:
    for number, (actor, colour) in enumerate(_COLOURS.items()):
        x, y = 40 + 190 * number, _TABLE_TOP - 45
        yield f'<path stroke="{colour}" stroke-width="3" d="M{x} {y - 5}L{x + 30} {y - 5}"/>'
        yield f'<text x="{x + 38}" y="{y}" font-size="14">{actor.value}</text>'


def _table(moves: Mapping[RequestKind, Moves]) -> Iterator[str]:
    for words, x in _COLUMNS:
        yield f'<text x="{x}" y="{_TABLE_TOP}" font-size="13" font-weight="bold">{words}</text>'
    for number, (kind, of_kind) in enumerate(moves.items(), 1):
        reached = {after for followers in of_kind.values() for after in followers} | of_kind.keys()
        row = (
            _words(kind.value),
            "yes" if kind in HAS_CODE else "",
            _listed(reached & of_kind.keys()),
            _listed(reached - of_kind.keys()),
        )
        for (_, x), words in zip(_COLUMNS, row, strict=True):
            yield f'<text x="{x}" y="{_TABLE_TOP + _ROW * number}" font-size="13">{words}</text>'


def _listed(states: AbstractSet[RequestState]) -> str:
    return ", ".join(_words(state.value) for state in RequestState if state in states)


def _words(name: str) -> str:
    return name.replace("_", " ")


if __name__ == "__main__":
    PICTURE.write_text(draw(MOVES), encoding="utf-8")
