"""A phone held before a screen: what its camera sees of it, and what two readers make of that."""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from pyzbar.pyzbar import ZBarSymbol, decode

DISTANCE_MM = 500
_MM_A_PIXEL = 2 * DISTANCE_MM * np.tan(np.radians(34.5)) / 1920
"""A preview of 1920 pixels across a field of 69 degrees, the main camera of most phones."""
_BLUR = 0.9
_NOISE = 6
_TURN = 0.06

Picture = NDArray[np.uint8]


def seen_by_phone(screen: QImage, pixels_per_mm: float, *, turned: bool = True) -> Picture:
    """Return a screen as a camera sees it from half a metre: blurred, from aside, with noise."""
    grey = screen.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    scale = 1 / pixels_per_mm / _MM_A_PIXEL
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    picture = cv2.resize(rows[:, : grey.width()], None, fx=scale, fy=scale, interpolation=way)
    height, width = picture.shape
    if turned:
        corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
        seen = corners + np.array([[0, 0], [-_TURN, _TURN], [0, -_TURN], [_TURN, 0]], np.float32) * min(width, height)
        picture = cv2.warpPerspective(picture, cv2.getPerspectiveTransform(corners, seen), (width, height))
    picture = cv2.GaussianBlur(picture, (0, 0), _BLUR)
    noise = np.random.default_rng(7).normal(0, _NOISE, picture.shape)
    return np.clip(picture.astype(np.float64) * 0.8 + 20 + noise, 0, 255).astype(np.uint8)


def read_by_zbar(picture: Picture) -> list[str]:
    """Return the QR codes that zbar reads, as near as a phone's own zoom lets it look."""
    for seen in _zoomed(picture):
        if found := decode(seen, [ZBarSymbol.QRCODE]):
            return [str(code.data, "utf-8") for code in found]
    return []


def read_by_opencv(picture: Picture) -> list[str]:
    """Return the QR code that OpenCV reads by one of its detectors, as near as a phone's own zoom lets it look."""
    for seen in _zoomed(picture):
        for detector in (cv2.QRCodeDetectorAruco(), cv2.QRCodeDetector()):
            text, _, _ = detector.detectAndDecode(seen)
            if text:
                return [text]
    return []


def _zoomed(picture: Picture) -> Iterator[Picture]:
    for scale in (1.0, 0.5, 2.0):
        yield cv2.resize(
            picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        )  # type: ignore[misc]
