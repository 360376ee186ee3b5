"""Pictures and videos of codes, drawn by the test itself."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import zxingcpp

from vision.capture.opencv import cv2

Image = npt.NDArray[np.uint8]
FPS = 15.0


def code_picture(text: str, kind: zxingcpp.BarcodeFormat, *, scale: int = 3) -> Image:
    """Return a printed code with its quiet zone, grey."""
    drawn = zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(text, kind), scale=scale, add_quiet_zones=True)
    return np.array(drawn, dtype=np.uint8)


def scene(*codes: Image, width: int = 640, height: int = 480, gap: int = 30) -> Image:
    """Return a grey BGR picture with these codes beside each other."""
    picture = np.full((height, width, 3), 90, dtype=np.uint8)
    left = gap
    for code in codes:
        picture[gap : gap + code.shape[0], left : left + code.shape[1]] = code[:, :, np.newaxis]
        left += code.shape[1] + gap
    return picture


def write_video(path: Path, frames: list[Image], fps: float = FPS) -> Path:
    """Write the frames as Motion JPEG."""
    height, width = frames[0].shape[:2]
    video = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, (width, height))
    assert video.isOpened()
    for frame in frames:
        video.write(frame)
    video.release()
    return path


def write_code_video(path: Path, text: str, kind: zxingcpp.BarcodeFormat, *, empty: int = 5, shown: int = 20) -> Path:
    """Write a video that shows nothing first, then one code."""
    return write_video(path, [scene()] * empty + [scene(code_picture(text, kind))] * shown)
