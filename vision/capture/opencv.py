"""OpenCV, imported in one place: with a limit to what it unpacks, and without what would lead Qt astray.

Importing it sets two variables that point a Qt in the same process, or in one started from it, to OpenCV's own plugins.
"""

import os
from typing import Final

PIXELS_MAX: Final = 50_000_000
os.environ["OPENCV_IO_MAX_IMAGE_PIXELS"] = str(PIXELS_MAX)

import cv2  # noqa: E402

for _variable in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_variable, None)

__all__ = ["PIXELS_MAX", "cv2", "reason_of"]


def reason_of(error: Exception) -> str:
    """Return the first line of what a library says went wrong; OpenCV and MediaPipe say many."""
    return (str(error).splitlines() or ["no reason given"])[0][:120]
