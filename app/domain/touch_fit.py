"""From five touched marks to the affine map that puts touch right: least squares in closed form."""

import math
from collections.abc import Sequence
from typing import Final

from app.domain.screen import TouchFit

Point = tuple[float, float]
Affine = tuple[float, float, float, float, float, float]

TARGETS: Final[tuple[Point, ...]] = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9), (0.5, 0.5))
"""Where the marks are, in shares of the window."""

IDENTITY: Final[Affine] = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
_TO_DEVICE: Final[dict[int, Affine]] = {
    0: IDENTITY,
    90: (0.0, -1.0, 1.0, 1.0, 0.0, 0.0),
    180: (-1.0, 0.0, 1.0, 0.0, -1.0, 1.0),
    270: (0.0, 1.0, 0.0, -1.0, 0.0, 1.0),
}
"""From shares of the window to shares of the panel, by how far the picture is turned clockwise on it."""

_RESIDUAL_MAX_MM: Final = 5.0
_RIGHT_MM: Final = 3.0
_AREA_RANGE: Final = (0.25, 4.0)
_SINGULAR: Final = 1e-9


def fit_touch(
    touched: Sequence[Point],
    targets: Sequence[Point],
    *,
    size_mm: Point,
    rotation: int = 0,
    present: Affine = IDENTITY,
) -> TouchFit:
    """Return the map from where fingers were reported to the marks that they hit, both in shares of the window.

    `size_mm` is the window's, `present` the matrix that libinput applies already: the new one takes its place. Marks
    that were touched all in one line or one spot tell nothing; then the map is the identity and not usable.
    """
    before_mm = _root_mean_square_mm(touched, targets, size_mm)
    rows = [_least_squares(touched, [target[axis] for target in targets]) for axis in (0, 1)]
    if rows[0] is None or rows[1] is None:
        return TouchFit(IDENTITY, present, before_mm, before_mm, is_usable=False, is_needed=before_mm > _RIGHT_MM)
    matrix: Affine = (*rows[0], *rows[1])
    residual_mm = _root_mean_square_mm([apply(matrix, point) for point in touched], targets, size_mm)
    least, most = _AREA_RANGE
    area = abs(matrix[0] * matrix[4] - matrix[1] * matrix[3])
    to_device = _TO_DEVICE[rotation]
    device = compose(compose(to_device, compose(matrix, _inverse(to_device))), present)
    return TouchFit(
        matrix,
        device,
        before_mm,
        residual_mm,
        is_usable=residual_mm <= _RESIDUAL_MAX_MM and least <= area <= most,
        is_needed=before_mm > _RIGHT_MM,
    )


def apply(matrix: Affine, point: Point) -> Point:
    """Return where a point goes."""
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + b * y + c, d * x + e * y + f


def compose(second: Affine, first: Affine) -> Affine:
    """Return the map that does `first`, then `second`."""
    a, b, c, d, e, f = second
    k, m, n, p, q, r = first
    return (
        a * k + b * p,
        a * m + b * q,
        a * n + b * r + c,
        d * k + e * p,
        d * m + e * q,
        d * n + e * r + f,
    )


def _inverse(matrix: Affine) -> Affine:
    a, b, c, d, e, f = matrix
    area = a * e - b * d
    return e / area, -b / area, (b * f - c * e) / area, -d / area, a / area, (c * d - a * f) / area


def _least_squares(points: Sequence[Point], values: Sequence[float]) -> tuple[float, float, float] | None:
    """Return p, q, r with p·x + q·y + r nearest to the values; None where the points do not span a plane.

    Taken about the mean, so that two unknowns are left.
    """
    count = len(points)
    mean_x, mean_y = (math.fsum(point[axis] for point in points) / count for axis in (0, 1))
    mean_value = math.fsum(values) / count
    xx = math.fsum((x - mean_x) ** 2 for x, _ in points)
    yy = math.fsum((y - mean_y) ** 2 for _, y in points)
    xy = math.fsum((x - mean_x) * (y - mean_y) for x, y in points)
    xv = math.fsum((x - mean_x) * (value - mean_value) for (x, _), value in zip(points, values, strict=True))
    yv = math.fsum((y - mean_y) * (value - mean_value) for (_, y), value in zip(points, values, strict=True))
    area = xx * yy - xy * xy
    if area <= _SINGULAR:
        return None
    p, q = (xv * yy - yv * xy) / area, (yv * xx - xv * xy) / area
    return p, q, mean_value - p * mean_x - q * mean_y


def _root_mean_square_mm(points: Sequence[Point], targets: Sequence[Point], size_mm: Point) -> float:
    width_mm, height_mm = size_mm
    squares = [
        ((x - to_x) * width_mm) ** 2 + ((y - to_y) * height_mm) ** 2
        for (x, y), (to_x, to_y) in zip(points, targets, strict=True)
    ]
    return math.sqrt(math.fsum(squares) / len(squares))
