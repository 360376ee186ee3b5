"""Where codes were read, as boxes (left, top, right, bottom), and which readings can be of one code."""

from typing import Final

Box = tuple[float, float, float, float]

_REACH: Final = 0.3  # of its length, how tall at least the bars are taken to be above and below a reading


def centre_within(one: Box, other: Box) -> bool:
    """Return whether the middle of one lies in the other."""
    across, down = (one[0] + one[2]) / 2, (one[1] + one[3]) / 2
    return other[0] <= across <= other[2] and other[1] <= down <= other[3]


def near(one: Box, other: Box) -> bool:
    """Return whether two readings can be of one bar code."""
    (a_left, a_top, a_right, a_bottom), (b_left, b_top, b_right, b_bottom) = thickened(one), thickened(other)
    return a_left <= b_right and b_left <= a_right and a_top <= b_bottom and b_top <= a_bottom


def thickened(box: Box) -> Box:
    """Return what the bars may take up: a reading may be a thin line across bars that are much taller."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    lacking = max(0.0, _REACH * max(width, height) - min(width, height))
    if width >= height:
        return left, top - lacking, right, bottom + lacking
    return left - lacking, top, right + lacking, bottom
