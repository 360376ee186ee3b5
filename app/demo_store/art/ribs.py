"""Ribbed trims: neckbands, cuffs, waistbands, with the ribs running the right way."""

import itertools

from app.demo_store.art import colour as tone
from app.demo_store.art.geometry import Point, segments, side
from app.demo_store.art.sheet import Sheet


def along(path: str, count: int) -> list[Point]:
    """Return points evenly spread (by parameter) along an open path of curves and lines."""
    parsed = segments(path)
    pieces: list[tuple[Point, ...]] = []
    here = parsed[0][1][0]
    for _, points in parsed[1:]:
        pieces.append((here, *points))
        here = points[-1]
    found = []
    for index in range(count):
        place = index / max(1, count - 1) * len(pieces)
        number = min(int(place), len(pieces) - 1)
        found.append(_bezier(pieces[number], place - number))
    return found


def _bezier(points: tuple[Point, ...], share: float) -> Point:
    while len(points) > 1:
        points = tuple(
            (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share) for a, b in itertools.pairwise(points)
        )
    return points[0]


def ribs(sheet: Sheet, outline: str, one: str, other: str, count: int) -> None:
    """Draw ribs from one edge of a band to the other, cut to its outline."""
    pairs = list(zip(along(one, count), along(other, count), strict=True))
    path = "".join(f"M{a[0]:.1f} {a[1]:.1f}L{b[0]:.1f} {b[1]:.1f}" for a, b in pairs)
    drawn = sheet.warp(path)
    dark, light = tone.darker(sheet.ink.base, 0.6), tone.lighter(sheet.ink.base, 0.5)
    marks = (
        f'<path d="{drawn}" stroke="{dark}" stroke-width="2.6" stroke-opacity=".42" fill="none"/>'
        f'<path d="{drawn}" stroke="{light}" stroke-width="2" stroke-opacity=".3" fill="none" transform="translate(3 0)"/>'
    )
    sheet.add(sheet.clipped(outline, marks))


def band(
    sheet: Sheet, one: str, other: str, count: int, *, sign: int = 1, roundness: float = 14, shadow: float = 0.36
) -> None:
    """Lay a ribbed band between two edges that run the same way (given for the right side)."""
    from app.demo_store.art.geometry import data, reverse

    back = reverse(segments(other))
    outline = side(data([*segments(one), ("L", back[0][1]), *back[1:], ("Z", ())]), sign)
    sheet.part(outline, cloth="", print_="", roundness=roundness, shadow=shadow)
    ribs(sheet, outline, side(one, sign), side(other, sign), count)
