"""Check of the pose model for `doctor`: loaded and run once in a process of its own."""

import json
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from vision.settings import POSE_MODEL

_ROOT: Final = Path(__file__).resolve().parents[2]
_TIMEOUT_S: Final = 60.0
_FRAMES: Final = 20


@dataclass(frozen=True, slots=True)
class PoseCheck:
    """The outcome: `load_s` from the start of the process to a loaded model, `frame_ms` for a frame with a person."""

    ok: bool
    detail: str
    load_s: float
    frame_ms: float


def check_pose_model(model: Path = POSE_MODEL, timeout_s: float = _TIMEOUT_S) -> PoseCheck:
    """Load the model and time its frames in a child process; never raises for a model that does not work."""
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
        reason = lines[-1].rpartition("DeviceMisconfigured: ")[2][:200]
        return PoseCheck(False, f"the pose model does not work: {reason}", 0.0, 0.0)


_BOOT: Final = "import sys; sys.path.insert(0, {root!r}); from vision.pose.check import main; main()"


def main() -> None:
    """Run in the child: the arguments are the model and the monotonic second of the start; write one line of JSON."""
    import numpy as np

    from vision.pose.estimator import PoseEstimator

    estimator = PoseEstimator(Path(sys.argv[1]), confidence=0.0)  # takes anything for a person, and follows it
    load_s = time.monotonic() - float(sys.argv[2])
    frame = np.zeros((360, 640, 3), dtype=np.uint8)
    estimator.track(frame, 0)
    times_ms = []
    for at_ms in range(100, 100 * (_FRAMES + 1), 100):
        began_s = time.monotonic()
        estimator.track(frame, at_ms)
        times_ms.append((time.monotonic() - began_s) * 1000)
    frame_ms = statistics.median(times_ms)
    estimator.close()
    sys.stdout.write(json.dumps({"load_s": round(load_s, 2), "frame_ms": round(frame_ms, 1)}) + "\n")
    sys.stdout.flush()
