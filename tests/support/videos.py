"""Videos made for benches and tests: what a camera would see when a code is held before it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import zxingcpp

from vision.capture.opencv import cv2

FRAMES_PER_S = 15
_SIZE = (1280, 720)


def write_code_video(path: Path, values: Sequence[str], *, blank_s: float, shown_s: float) -> None:
    """Write a 15 fps Motion JPEG video: for each value a noisy room without, then with, its QR code."""
    noise = np.random.default_rng(7)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), FRAMES_PER_S, _SIZE)
    if not writer.isOpened():
        message = f"{path}: OpenCV cannot write Motion JPEG here"
        raise RuntimeError(message)
    try:
        for value in values:
            symbol = qr_picture(value, 320)
            for shown, seconds in ((False, blank_s), (True, shown_s)):
                for _ in range(round(seconds * FRAMES_PER_S)):
                    frame = noise.integers(70, 110, (_SIZE[1], _SIZE[0], 3), dtype=np.uint8)
                    if shown:
                        frame[200 : 200 + symbol.shape[0], 480 : 480 + symbol.shape[1]] = symbol[:, :, None]
                    writer.write(frame)
    finally:
        writer.release()


def write_empty_room(path: Path, *, size: tuple[int, int] = _SIZE) -> None:
    """Write two seconds, 15 fps Motion JPEG, of a room in which nothing moves but the camera's noise."""
    width, height = size
    noise = np.random.default_rng(11)
    room = np.repeat(np.linspace(90, 170, width)[np.newaxis, :, np.newaxis], height, axis=0)
    room[height // 2 :, width // 5 : width // 3] = 50
    room[height // 6 :, 3 * width // 4 :] = 210
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), FRAMES_PER_S, size)
    if not writer.isOpened():
        message = f"{path}: OpenCV cannot write Motion JPEG here"
        raise RuntimeError(message)
    for _ in range(2 * FRAMES_PER_S):
        writer.write(np.clip(room + noise.normal(0, 3, (height, width, 3)), 0, 255).astype(np.uint8))
    writer.release()


def qr_picture(value: str, size_px: int) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    """Return a QR code with its quiet zone as a grey picture of about `size_px` pixels a side."""
    barcode = zxingcpp.create_barcode(value, zxingcpp.BarcodeFormat.QRCode)
    small = np.array(barcode.to_image(scale=1, add_quiet_zones=True), dtype=np.uint8)
    factor = max(1, size_px // small.shape[0])
    return np.kron(small, np.ones((factor, factor), dtype=np.uint8))
