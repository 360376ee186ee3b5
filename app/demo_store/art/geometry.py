"""Outlines and folds as SVG path data, in garment coordinates: x from the centre line, y down, 1200 by 1600 in all."""

import math
import re

WIDTH, HEIGHT = 1200, 1600
CENTRE = WIDTH / 2

_TOKEN = re.compile(r"[MLCQZ]|-?\d+(?:\.\d+)?")

Point = tuple[float, float]
Segment = tuple[str, tuple[Point, ...]]


def segments(path: str) -> list[Segment]:
    """Parse absolute `M L C Q Z` path data; a letter may stand for several segments."""
    counts = {"M": 1, "L": 1, "C": 3, "Q": 2}
    parsed: list[Segment] = []
    tokens = _TOKEN.findall(path)
    command, index = "M", 0
    while index < len(tokens):
        if tokens[index].isalpha():
            command = tokens[index]
            index += 1
            if command == "Z":
                parsed.append(("Z", ()))
                continue
        numbers = [float(token) for token in tokens[index : index + 2 * counts[command]]]
        parsed.append((command, tuple(zip(numbers[::2], numbers[1::2], strict=True))))
        index += len(numbers)
    return parsed


def reverse(parsed: list[Segment]) -> list[Segment]:
    """Return an open path walked from its end to its start."""
    ends = [points[-1] for _, points in parsed]
    walked: list[Segment] = [("M", (ends[-1],))]
    for index in range(len(parsed) - 1, 0, -1):
        command, points = parsed[index]
        walked.append((command, (*reversed(points[:-1]), ends[index - 1])))
    return walked


def mirror(parsed: list[Segment]) -> list[Segment]:
    """Return the path on the other side of the centre line."""
    return [(command, tuple((-x, y) for x, y in points)) for command, points in parsed]


def whole(half: str) -> str:
    """Close a half outline (centre top, round the right side, centre bottom) with its mirror image."""
    right = segments(half)
    left = reverse(mirror(right))
    return data([*right, ("L", left[0][1]), *left[1:], ("Z", ())])


def side(path: str, sign: int) -> str:
    """Return the path as it is (`sign` 1) or mirrored (`sign` -1)."""
    return path if sign > 0 else data(mirror(segments(path)))


def data(parsed: list[Segment]) -> str:
    """Return path data, still in garment coordinates."""
    return " ".join(command + " ".join(f"{x:.1f} {y:.1f}" for x, y in points) for command, points in parsed)


def spline(points: list[Point], *, start: bool = False) -> str:
    """Return a smooth curve through points, as path data that begins at the first (`start`) or goes on from it."""
    parts = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"] if start else []
    for index in range(len(points) - 1):
        before, here = points[max(0, index - 1)], points[index]
        there, after = points[index + 1], points[min(len(points) - 1, index + 2)]
        one = (here[0] + (there[0] - before[0]) / 6, here[1] + (there[1] - before[1]) / 6)
        two = (there[0] - (after[0] - here[0]) / 6, there[1] - (after[1] - here[1]) / 6)
        parts.append(f"C{one[0]:.1f} {one[1]:.1f} {two[0]:.1f} {two[1]:.1f} {there[0]:.1f} {there[1]:.1f}")
    return " ".join(parts)


def spindle(start: Point, bend: Point, end: Point, width: float) -> str:
    """Return a lens along a quadratic curve: the shape of a fold, broad in the middle and gone at its ends."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / length * width, dx / length * width
    one, other = (bend[0] + nx, bend[1] + ny), (bend[0] - nx, bend[1] - ny)
    return data([("M", (start,)), ("Q", (one, end)), ("Q", (other, start)), ("Z", ())])


class Warp:
    """The slight asymmetry of a real garment: moves every point a few pixels, smoothly, the same in all its parts."""

    def __init__(self, phase: float, amount: float = 1.0) -> None:
        """`phase` tells garments apart; `amount` 1 is about five pixels."""
        self._phase = phase
        self._amount = amount

    def __call__(self, path: str) -> str:
        """Return path data in picture coordinates."""
        return data([(command, tuple(self.point(x, y) for x, y in points)) for command, points in segments(path)])

    def point(self, x: float, y: float) -> Point:
        """Return where a point of the garment lies in the picture."""
        phase, amount = self._phase, self._amount
        return (
            CENTRE + x + amount * (4.0 * math.sin(y / 230 + phase) + 1.8 * math.sin(y / 71 + 2 * phase)),
            y + amount * (3.5 * math.sin(x / 170 + 1.7 * phase) + 1.2 * math.sin(x / 53 + phase)),
        )


def bounds(paths: list[str], margin: float = 0.0) -> tuple[float, float, float, float]:
    """Return x, y, width and height of a box round all points, control points too."""
    points = [point for path in paths for _, found in segments(path) for point in found]
    left, right = min(x for x, _ in points) - margin, max(x for x, _ in points) + margin
    top, bottom = min(y for _, y in points) - margin, max(y for _, y in points) + margin
    return left, top, right - left, bottom - top
