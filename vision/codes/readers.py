"""The decoders: ZXing and ZBar behind one shape of result."""

import ctypes.util
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import zxingcpp

from app.domain.scans import Symbology
from vision.codes.variants import Gray

_UPCA_DIGITS: Final = 12
_END: Final = 0.25  # of a bar code's length, in which ZBar's lines end: half a code is read by itself, and ends inside
_FORMATS: Final = zxingcpp.BarcodeFormat
_ZXING_SYMBOLOGIES: Final = {
    _FORMATS.EAN13: Symbology.EAN13,
    _FORMATS.UPCA: Symbology.EAN13,
    _FORMATS.EAN8: Symbology.EAN8,
    _FORMATS.UPCE: Symbology.UPCE,
    _FORMATS.QRCode: Symbology.QR,
    _FORMATS.QRCodeModel1: Symbology.QR,
    _FORMATS.QRCodeModel2: Symbology.QR,
    _FORMATS.MicroQRCode: Symbology.QR,
    _FORMATS.RMQRCode: Symbology.QR,
    _FORMATS.DataMatrix: Symbology.DATA_MATRIX,
    _FORMATS.Code128: Symbology.CODE128,
    _FORMATS.ITF: Symbology.ITF,
    _FORMATS.ITF14: Symbology.ITF,
    _FORMATS.DataBar: Symbology.DATABAR,
    _FORMATS.DataBarOmni: Symbology.DATABAR,
    _FORMATS.DataBarStk: Symbology.DATABAR,
    _FORMATS.DataBarStkOmni: Symbology.DATABAR,
    _FORMATS.DataBarLtd: Symbology.DATABAR,
    _FORMATS.DataBarExp: Symbology.DATABAR,
    _FORMATS.DataBarExpStk: Symbology.DATABAR,
}
_ZXING_SEARCHED: Final = zxingcpp.BarcodeFormats(
    [
        _FORMATS.EAN13,
        _FORMATS.UPCA,
        _FORMATS.EAN8,
        _FORMATS.UPCE,
        _FORMATS.QRCode,
        _FORMATS.MicroQRCode,
        _FORMATS.DataMatrix,
        _FORMATS.Code128,
        _FORMATS.ITF,
        _FORMATS.DataBar,
    ]
)
_ZBAR_SYMBOLOGIES: Final = {
    "EAN13": Symbology.EAN13,
    "UPCA": Symbology.EAN13,
    "EAN8": Symbology.EAN8,
    "UPCE": Symbology.UPCE,
    "QRCODE": Symbology.QR,
    "CODE128": Symbology.CODE128,
    "I25": Symbology.ITF,
}


@dataclass(frozen=True, slots=True)
class Read:
    """One code that one decoder found in one picture; `points` (n by 2) are x, y in that picture."""

    decoder: str
    symbology: Symbology
    value: str
    points: npt.NDArray[np.float64]

    def corners(self) -> npt.NDArray[np.float64]:
        """Return four corners, along a bar code first; of a decoder that tells a box, those of the box."""
        if len(self.points) != 2:  # noqa: PLR2004 - two points span a box
            return self.points
        (left, top), (right, bottom) = self.points
        corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
        return corners if right - left >= bottom - top else corners[[0, 3, 2, 1]]


def read_with_zxing(picture: Gray) -> list[Read]:
    """Return what ZXing finds in any direction, light on dark too."""
    reads = []
    for code in zxingcpp.read_barcodes(picture, formats=_ZXING_SEARCHED, text_mode=zxingcpp.TextMode.Plain):
        symbology = _ZXING_SYMBOLOGIES.get(code.format, Symbology.OTHER)
        value = code.text
        if symbology is Symbology.UPCE and isinstance(code.extra, dict):
            value = str(code.extra.get("UPCE", value))
        if symbology is Symbology.EAN13 and len(value) == _UPCA_DIGITS:
            value = "0" + value
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        points = np.array([(corner.x, corner.y) for corner in corners], dtype=np.float64)
        if value:
            reads.append(Read("zxing", symbology, value, points))
    return reads


def read_with_zbar(picture: Gray) -> list[Read]:
    """Return what ZBar finds; nothing where its library is not installed.

    ZBar guesses the encoding of a QR code that is not ASCII, often wrongly: those are left to ZXing.
    """
    zbar = _zbar()
    if zbar is None:
        return []
    decode, symbols = zbar
    reads = []
    for code in decode(picture, symbols=symbols):
        symbology = _ZBAR_SYMBOLOGIES.get(code.type)
        if symbology is None or not code.data or not code.data.isascii():
            continue
        value = code.data.decode("ascii")
        if symbology is Symbology.EAN13 and len(value) == _UPCA_DIGITS:
            value = "0" + value
        left, top, width, height = code.rect
        points = np.array([(left, top), (left + width, top + height)], dtype=np.float64)
        if symbology is not Symbology.QR and min(width, height) > 0:
            points = _bar_corners(np.array(code.polygon, dtype=np.float64))
        reads.append(Read("zbar", symbology, value, points))
    return reads


def _bar_corners(hull: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return the four corners, along the bar code first, within the hull (n by 2) of where lines across it ended.

    The box round a code that is held askew has ends beside the bars.
    """
    along = int(np.ptp(hull, axis=0).argmax())
    places = hull[:, along]
    reach = _END * np.ptp(places)
    first, last = hull[places <= places.min() + reach], hull[places >= places.max() - reach]
    upper_first, upper_last = (end[end[:, 1 - along].argmin()] for end in (first, last))
    lower_first, lower_last = (end[end[:, 1 - along].argmax()] for end in (first, last))
    return np.array([upper_first, upper_last, lower_last, lower_first])


def has_zbar() -> bool:
    """Return whether the second reader can be asked."""
    return _zbar() is not None


@cache
def _zbar() -> tuple[Callable[..., Sequence[Any]], list[Any]] | None:
    """Load ZBar by its name: the usual look-up starts programs and writes files, which a locked-in process may not."""
    look_up = ctypes.util.find_library
    ctypes.util.find_library = lambda name: "libzbar.so.0" if name == "zbar" else look_up(name)
    try:
        from pyzbar import pyzbar
    except (ImportError, OSError):
        return None
    finally:
        ctypes.util.find_library = look_up
    return pyzbar.decode, [pyzbar.ZBarSymbol[name] for name in _ZBAR_SYMBOLOGIES]
