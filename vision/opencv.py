"""OpenCV, imported in one place: importing it sets two variables that would lead a Qt in the same process astray."""

import os

import cv2

for _variable in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_variable, None)

__all__ = ["cv2"]
