"""What is known of a picture before it is decoded: the garment's own colour, and the ground it is photographed on.

It travels as the fragment of the picture's URL, which names no other file, such as
`#size=1200x1600&tone=5a6b7c&ground=d6d0c8-aaa094&free=9-11`.
"""

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

_SIDE: Final = 64  # pixels; what a look is taken of
_CALM: Final = 26  # of 255: by so much the ground of a photograph may be uneven
_CALM_SHARE: Final = 0.85  # of the border that must be ground: a hem or a shoe may touch it
_SHADOW: Final = 30  # what lies below a garment is ground too
_LEAST_GARMENT: Final = 0.03  # of the picture; with less that differs from the ground, all of it is looked at
_OPAQUE: Final = 128
_LOOK: Final = re.compile(
    r"size=\d+x\d+&tone=[0-9a-f]{6}(?:&ground=[0-9a-f]{6}-[0-9a-f]{6})?(?:&clear)?&free=\d{1,3}-\d{1,3}"
)
_TONE: Final = re.compile(r"#size=.*&tone=([0-9a-f]{6})")

_Colour = tuple[float, float, float]
_Pixel = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class PictureLook:
    """What a few pixels tell of a picture.

    `size` is its own, in pixels; `tone` the garment's colour; `ground` what the photograph ends in above and below,
    None where that is no calm ground; `is_clear` one whose ground is transparent; `free` how much of its height, in
    percent, is empty at the head and at the foot.
    """

    size: tuple[int, int]
    tone: _Colour
    ground: tuple[_Colour, _Colour] | None
    is_clear: bool
    free: tuple[int, int]

    @property
    def fragment(self) -> str:
        """How a URL says it."""
        width, height = self.size
        ground = "" if self.ground is None else f"&ground={_hex(self.ground[0])}-{_hex(self.ground[1])}"
        clear = "&clear" if self.is_clear else ""
        return f"size={width}x{height}&tone={_hex(self.tone)}{ground}{clear}&free={self.free[0]}-{self.free[1]}"


def local_url(path: Path) -> str:
    """Return the URL of a picture on this machine with what is known of it, which a kept picture keeps beside it.

    Decodes a few pixels where it is not known yet: for a job. A file that Qt cannot decode has a plain URL.
    """
    kept = path.with_suffix(".look") if path.suffix == ".picture" else None
    fragment = ""
    if kept is not None:
        with suppress(OSError, UnicodeDecodeError):
            fragment = kept.read_text(encoding="ascii").strip()
    if not _LOOK.fullmatch(fragment):
        look = look_at(path)
        fragment = "" if look is None else look.fragment
        if kept is not None and fragment:
            with suppress(OSError):  # a full disk: looked at again when the program starts
                kept.write_text(fragment, encoding="ascii")
    return f"{path.as_uri()}#{fragment}" if fragment else path.as_uri()


def tone_in(url: str) -> str:
    """Return the garment's colour (`#rrggbb`) out of such a URL, empty where it says none."""
    found = _TONE.search(url)
    return f"#{found[1]}" if found else ""


def look_at(path: Path) -> PictureLook | None:
    """Return the look of a picture file, or None where Qt cannot decode it."""
    size, image = _decoded_small(path)
    if image.isNull():
        return None
    rows = _rows(image)
    is_clear = _share_of(alpha < _OPAQUE for *_, alpha in _border(rows)) > 1 - _CALM_SHARE
    ground = None if is_clear else _ground(rows)
    return PictureLook(
        size=(size.width(), size.height()),
        tone=_tone(rows, ground),
        ground=ground,
        is_clear=is_clear,
        free=(_free(rows, is_clear=is_clear), _free(rows[::-1], is_clear=is_clear)),
    )


def _decoded_small(path: Path) -> tuple[QSize, QImage]:
    """Return the picture's own size, as it is looked at, and a few pixels of it."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _SIDE:
        reader.setScaledSize(size.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    is_turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    return size.transposed() if is_turned else size, reader.read().convertToFormat(QImage.Format.Format_RGBA8888)


def _rows(image: QImage) -> Sequence[Sequence[_Pixel]]:
    width, stride, data = image.width(), image.bytesPerLine(), bytes(image.constBits())
    lines = (data[y * stride : y * stride + 4 * width] for y in range(image.height()))
    return [list(zip(line[0::4], line[1::4], line[2::4], line[3::4], strict=True)) for line in lines]


def _border(rows: Sequence[Sequence[_Pixel]]) -> list[_Pixel]:
    return [*rows[0], *rows[-1], *(row[0] for row in rows), *(row[-1] for row in rows)]


def _ground(rows: Sequence[Sequence[_Pixel]]) -> tuple[_Colour, _Colour] | None:
    """Return the colours of the ground above and below, between which it may run from one to the other."""
    top, bottom = _corners(rows[0]), _corners(rows[-1])
    last = max(1, len(rows) - 1)
    expected = [_between(top, bottom, y / last) for y in range(len(rows))]
    border = [
        *((pixel, top) for pixel in rows[0]),
        *((pixel, bottom) for pixel in rows[-1]),
        *((row[side], expected[y]) for y, row in enumerate(rows) for side in (0, -1)),
    ]
    calm = _share_of(_distance(pixel, colour) <= _CALM for pixel, colour in border)
    return (top, bottom) if calm >= _CALM_SHARE else None


def _corners(row: Sequence[_Pixel]) -> _Colour:
    """Return the colour of both ends of a row, where nobody stands."""
    end = max(1, len(row) // 5)
    return _median((*row[:end], *row[-end:]))


def _tone(rows: Sequence[Sequence[_Pixel]], ground: tuple[_Colour, _Colour] | None) -> _Colour:
    last = max(1, len(rows) - 1)
    opaque = garment = [[pixel for pixel in row if pixel[3] >= _OPAQUE] for row in rows]
    if ground is not None:
        behind = (_between(*ground, y / last) for y in range(len(rows)))
        garment = [
            [pixel for pixel in row if _distance(pixel, colour) > _CALM]
            for row, colour in zip(opaque, behind, strict=True)
        ]
        if sum(map(len, garment)) < _LEAST_GARMENT * sum(map(len, opaque)):
            garment = opaque
    pixels = [pixel for row in garment for pixel in row]
    return _median(pixels or rows[0])  # not the mean, which shadows and a print dull


def _median(pixels: Sequence[_Pixel]) -> _Colour:
    red, green, blue = (sorted(pixel[part] for pixel in pixels)[len(pixels) // 2] for part in range(3))
    return red, green, blue


def _free(rows: Sequence[Sequence[_Pixel]], *, is_clear: bool) -> int:
    """Return how much of the height, in percent, is nothing but ground from the first row on."""
    empty = 0
    for row in rows:
        ends = _between(row[0][:3], row[-1][:3], 0.5)
        if any(pixel[3] >= _OPAQUE if is_clear else _distance(pixel, ends) > _SHADOW for pixel in row):
            break
        empty += 1
    return 100 * empty // len(rows)


def _distance(pixel: Sequence[float], colour: _Colour) -> float:
    red, green, blue = colour
    return max(abs(pixel[0] - red), abs(pixel[1] - green), abs(pixel[2] - blue))


def _between(one: Sequence[float], other: Sequence[float], share: float) -> _Colour:
    left = 1 - share
    return left * one[0] + share * other[0], left * one[1] + share * other[1], left * one[2] + share * other[2]


def _share_of(flags: Iterable[bool]) -> float:
    marks = list(flags)
    return sum(marks) / max(1, len(marks))


def _hex(colour: _Colour) -> str:
    return "".join(f"{round(part):02x}" for part in colour)
