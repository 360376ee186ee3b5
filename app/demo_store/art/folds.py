"""Where cloth folds: drapes that hang, bends at elbow and knee, drags that point to where the cloth is held."""

from random import Random

from app.demo_store.art.geometry import Point
from app.demo_store.art.sheet import Fold


def drapes(draw: Random, left: float, right: float, top: float, bottom: float, count: int, *, lift: float = 0.55,
           width: float = 18, flare: float = 1.0, blur: int = 18) -> list[Fold]:  # fmt: skip
    """Return long hanging folds between two edges, ridge and valley in turn; `flare` spreads them towards the hem."""
    made = []
    for index in range(count):
        share = (index + 0.5) / count + draw.uniform(-0.25, 0.25) / count
        x = left + (right - left) * share
        middle = (left + right) / 2
        foot = middle + (x - middle) * flare + draw.uniform(-14, 14)
        start = top + draw.uniform(0, 0.3) * (bottom - top)
        bend = ((x + foot) / 2 + draw.uniform(-16, 16), (start + bottom) / 2)
        sign = 1 if index % 2 else -1
        made.append(
            Fold(
                (x, start),
                bend,
                (foot, bottom + 30),
                width * draw.uniform(0.7, 1.25),
                sign * lift * draw.uniform(0.7, 1.15),
                blur,
            )
        )
    return made


def flutes(
    draw: Random, left: float, right: float, y: float, rise: float, count: int, *, lift: float = 0.6, width: float = 15
) -> list[Fold]:
    """Return the short waves of a hem, broadest at the edge."""
    made = []
    for index in range(count):
        x = left + (right - left) * (index + 0.5) / count + draw.uniform(-8, 8)
        height = rise * draw.uniform(0.5, 1.1)
        made.append(
            Fold(
                (x, y - height),
                (x + draw.uniform(-8, 8), y - height * 0.2),
                (x + draw.uniform(-4, 4), y + 50),
                width,
                lift if index % 2 else -lift,
                12,
            )
        )
    return made


def bends(
    draw: Random,
    inner: Point,
    outer: Point,
    spread: float,
    count: int,
    *,
    lift: float = 0.7,
    width: float = 8,
    blur: int = 7,
) -> list[Fold]:
    """Return the creases of a bent joint: from its inner side they fan out towards the outer one."""
    made = []
    for index in range(count):
        along = (index / max(1, count - 1) - 0.5) * spread
        lean = along * 0.75 + draw.uniform(-0.12, 0.12) * spread
        start = (inner[0] + draw.uniform(-3, 5) * (1 if outer[0] > inner[0] else -1), inner[1] + along * 0.55)
        share = draw.uniform(0.55, 0.98)
        end = (start[0] + (outer[0] - inner[0]) * share, start[1] + lean + draw.uniform(-14, 4))
        bend = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + draw.uniform(6, 20))
        made.append(
            Fold(
                start,
                bend,
                end,
                width * draw.uniform(0.75, 1.3),
                (lift if index % 2 else -lift) * draw.uniform(0.75, 1.1),
                blur,
            )
        )
    return made


def drags(
    draw: Random,
    point: Point,
    towards: Point,
    count: int,
    *,
    spread: float = 60,
    lift: float = 0.55,
    width: float = 9,
    blur: int = 9,
) -> list[Fold]:
    """Return folds that run from where the cloth is held into the open."""
    made = []
    for index in range(count):
        offset = (index - (count - 1) / 2) * spread
        end = (towards[0] + draw.uniform(-10, 10), towards[1] + offset)
        bend = ((point[0] * 0.6 + end[0] * 0.4), (point[1] * 0.35 + end[1] * 0.65) + 12)
        made.append(
            Fold(
                (point[0], point[1] + index * 9),
                bend,
                end,
                width * draw.uniform(0.8, 1.25),
                lift if index % 2 else -lift,
                blur,
            )
        )
    return made


def crumple(
    draw: Random, left: float, right: float, top: float, bottom: float, count: int, *, lift: float = 0.4
) -> list[Fold]:
    """Return small irregular creases, as in washed linen."""
    made = []
    for _ in range(count):
        x, y = draw.uniform(left, right), draw.uniform(top, bottom)
        dx, dy = draw.uniform(-55, 55), draw.uniform(20, 95)
        bend = (x + dx * 0.4 + draw.uniform(-18, 18), y + dy * 0.5)
        made.append(
            Fold(
                (x, y),
                bend,
                (x + dx, y + dy),
                draw.uniform(4, 8),
                draw.choice((lift, -lift)) * draw.uniform(0.6, 1.2),
                6,
            )
        )
    return made


def mirrored(folds: list[Fold], sign: int) -> list[Fold]:
    """Return folds of the right side for the side `sign` (1 right, -1 left)."""
    if sign > 0:
        return folds
    return [
        Fold(
            (-fold.start[0], fold.start[1]),
            (-fold.bend[0], fold.bend[1]),
            (-fold.end[0], fold.end[1]),
            fold.width,
            fold.lift,
            fold.blur,
        )
        for fold in folds
    ]
