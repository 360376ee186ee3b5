"""Whether the pose model works here, for `doctor`: loaded and run once in a process of its own."""

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MODEL: Final = Path(__file__).resolve().parents[1] / "assets" / "models" / "pose_landmarker_full.task"
_ROOT: Final = Path(__file__).resolve().parents[1]
_TIMEOUT_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class PoseCheck:
    """The outcome: `load_s` from the start of the process to a loaded model, `frame_ms` for one empty picture."""

    ok: bool
    detail: str
    load_s: float
    frame_ms: float


def check_pose_model(model: Path = MODEL, timeout_s: float = _TIMEOUT_S) -> PoseCheck:
    """Load the model and look at one empty picture in a child process; never raises for a model that does not work."""
    if not model.is_file():
        return PoseCheck(False, f"{model.name} is missing. Run make setup", 0.0, 0.0)
    command = [sys.executable, "-P", "-c", _BOOT.format(root=str(_ROOT)), str(model), str(time.monotonic())]
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=timeout_s)  # noqa: S603 - our own module
    except subprocess.TimeoutExpired:
        return PoseCheck(False, f"the model did not load within {timeout_s:.0f} s", 0.0, 0.0)
    except OSError as error:
        return PoseCheck(False, f"no process could be started ({error.strerror})", 0.0, 0.0)
    try:
        result = json.loads(done.stdout.splitlines()[-1])
        return PoseCheck(True, "loaded and run", float(result["load_s"]), float(result["frame_ms"]))
    except (ValueError, IndexError, KeyError, TypeError):
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines() or [f"exit code {done.returncode}"]
        return PoseCheck(False, f"the model does not load: {lines[-1][:200]}. Run make setup again", 0.0, 0.0)


_BOOT: Final = "import sys; sys.path.insert(0, {root!r}); from vision.pose_check import main; main()"


def main() -> None:
    """Run in the child: the arguments are the model and the monotonic second of the start; write one line of JSON."""
    import types

    for name in ("matplotlib", "matplotlib.pyplot"):  # only MediaPipe's drawing wants it, and it costs seconds
        sys.modules[name] = types.ModuleType(name)
    import numpy as np
    from mediapipe import Image, ImageFormat
    from mediapipe.tasks.python.core.base_options import BaseOptions
    from mediapipe.tasks.python.vision import PoseLandmarker, PoseLandmarkerOptions

    options = PoseLandmarkerOptions(base_options=BaseOptions(model_asset_path=sys.argv[1]))
    with PoseLandmarker.create_from_options(options) as landmarker:
        load_s = time.monotonic() - float(sys.argv[2])
        began_s = time.monotonic()
        landmarker.detect(Image(image_format=ImageFormat.SRGB, data=np.zeros((256, 256, 3), dtype=np.uint8)))
        frame_ms = (time.monotonic() - began_s) * 1000
    sys.stdout.write(json.dumps({"load_s": round(load_s, 2), "frame_ms": round(frame_ms, 1)}) + "\n")
    sys.stdout.flush()
