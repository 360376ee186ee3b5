"""MediaPipe's pose task, imported in one place: without matplotlib, which only its drawing wants and costs seconds."""

import sys
import types
from typing import Final

_STUBBED: Final = tuple(name for name in ("matplotlib", "matplotlib.pyplot") if name not in sys.modules)
for _name in _STUBBED:
    sys.modules[_name] = types.ModuleType(_name)

from mediapipe import Image, ImageFormat  # noqa: E402
from mediapipe.tasks.python.components.containers.landmark import NormalizedLandmark  # noqa: E402
from mediapipe.tasks.python.core.base_options import BaseOptions  # noqa: E402
from mediapipe.tasks.python.vision import PoseLandmarker, PoseLandmarkerOptions, RunningMode  # noqa: E402

for _name in _STUBBED:
    sys.modules.pop(_name, None)

__all__ = [
    "BaseOptions",
    "Image",
    "ImageFormat",
    "NormalizedLandmark",
    "PoseLandmarker",
    "PoseLandmarkerOptions",
    "RunningMode",
]
