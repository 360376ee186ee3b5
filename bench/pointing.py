"""Choosing targets by arm, simulated: the multi-direction tapping task of ISO 9241-411 with a synthetic arm.

What is real: the recogniser with its pointer filter and zone, the place in the window, magnetism and dwell. What is a
model: the person (tests/support/people/aiming.py), with the jitter of landmarks measured on real people. So this
compares ways of pointing and finds those that cannot work; how quick shoppers are it cannot say. `--measure DIR`
measures the jitter anew.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from app.domain.gestures import Arm
from tests.support.mirror_process import verdict
from tests.support.people.aiming import AimingArm, Jitter, pose_with_wrist
from tests.support.people.mesh import Floats
from ui.arms.pointing import Pointed, Pointing, Rect, snapped
from vision.gestures.body import BodyMeasure
from vision.gestures.observation import Place
from vision.gestures.poses import Pose
from vision.gestures.recogniser import GestureRecogniser

JITTER: Final = Jitter(quick=0.0044, slow=0.0091)
"""Median over 56 windows of a second in which a hand rests (`--measure` on 26 real clips, MediaPipe full, 15 fps)."""
_JITTER_LARGE: Final = Jitter(quick=0.0088, slow=0.0125)
"""The same, of the window at three quarters: poor light, small in the picture."""
_WIDTH, _HEIGHT = 1080, 1920
_PX_PER_MM: Final = float(np.hypot(_WIDTH, _HEIGHT)) / (43 * 25.4)
_ZONE_BEYOND: Final = 0.05  # ui/arms/ArmLayer.qml: how the zone lies over an upright window
_ZONE_TOP_PX: Final = _HEIGHT / 3 - 1.3 * 60 * _PX_PER_MM
_INSET_MM: Final = 24.0
_TARGETS: Final = 11
_RINGS_MM: Final = (260.0, 380.0)
_PEOPLE: Final = 24
_GIVE_UP_S: Final = 8.0
_SELECTED_LIMIT: Final = 98.0


@dataclass(frozen=True)
class Trial:
    """One target: how long it took, None where it was not chosen, and how many others were chosen first.

    `along_mm` is where the pointer was then, on the way from the last target, 0 at this one; `way_mm` the way's length.
    """

    seconds: float | None
    along_mm: float
    way_mm: float
    unwanted: int


@dataclass(frozen=True)
class Result:
    """A condition's figures: shares in %, seconds, bit/s with the dwell and without it."""

    trials: int
    selected: float
    unwanted: float
    seconds: float
    throughput: float
    throughput_moving: float


def main() -> int:
    """Run; return 0 where the limit is kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=9241)
    parser.add_argument("--measure", type=Path, help="a folder with labels.csv and clips of real people")
    arguments = parser.parse_args()
    if arguments.measure:
        _print_jitter(arguments.measure)
        return 0
    print(f"simulated: {_PEOPLE} synthetic arms, rings of {_TARGETS} targets, 43 inch panel {_WIDTH} by {_HEIGHT}")
    print(
        f"{'targets':<10}{'dwell':>7}{'rate':>6}{'jitter':>8}{'trials':>8}{'chosen':>9}{'unwanted':>10}{'time':>8}{'bit/s':>7}{'moving':>8}"
    )
    conditions = [(60.0, 0.8, 15.0, JITTER), (40.0, 0.8, 15.0, JITTER), (80.0, 0.8, 15.0, JITTER)]
    conditions += [(60.0, 0.5, 15.0, JITTER), (60.0, 0.8, 7.5, JITTER), (60.0, 0.8, 15.0, _JITTER_LARGE)]
    results = []
    for target_mm, dwell_s, rate, jitter in conditions:
        result = simulate(target_mm, dwell_s=dwell_s, rate=rate, jitter=jitter, seed=arguments.seed)
        results.append(result)
        print(
            f"{target_mm:<3.0f} mm    {dwell_s:>5.1f} s{rate:>6.1f}{jitter.quick:>8.4f}{result.trials:>8}"
            f"{result.selected:>8.1f}%{result.unwanted:>9.1f}%{result.seconds:>6.2f} s"
            f"{result.throughput:>7.2f}{result.throughput_moving:>8.2f}"
        )
    return (
        0
        if verdict("60 mm chosen without an unwanted dwell", results[0].selected, _SELECTED_LIMIT, "%", at_most=False)
        else 1
    )


def simulate(
    target_mm: float, *, dwell_s: float, rate: float, jitter: Jitter, seed: int, people: int = _PEOPLE
) -> Result:
    """Return what `people` arms make of rings of targets of this size."""
    trials: list[list[Trial]] = []
    for number in range(people):
        chance = np.random.default_rng([seed, number])
        for ring_mm in _RINGS_MM:
            session = _Session(AimingArm(chance, jitter, is_right=number % 2 == 0), dwell_s, rate)
            trials.append(list(session.tap(ring_mm, target_mm)))
    flat = [trial for ring in trials for trial in ring]
    right = [trial for trial in flat if trial.seconds is not None and not trial.unwanted]
    times_s = [trial.seconds for trial in flat if trial.seconds is not None]
    rates = [_throughput(ring, 0.0) for ring in trials]
    moving = [_throughput(ring, dwell_s) for ring in trials]
    return Result(
        len(flat), 100 * len(right) / len(flat), 100 * sum(bool(trial.unwanted) for trial in flat) / len(flat),
        float(np.mean(times_s)), float(np.mean(rates)), float(np.mean(moving)),
    )  # fmt: skip


def _throughput(ring: Sequence[Trial], without_s: float) -> float:
    """Return the effective throughput in bit/s (ISO 9241-411): by the spread of where was chosen."""
    done = [(trial.seconds, trial.along_mm, trial.way_mm) for trial in ring if trial.seconds is not None]
    if len(done) < 3:
        return 0.0
    seconds, along_mm, way_mm = (np.array(column) for column in zip(*done, strict=True))
    width_mm = 4.133 * float(np.std(along_mm, ddof=1))
    difficulty = np.log2(float(np.mean(way_mm + along_mm)) / width_mm + 1)
    return float(difficulty / np.mean(seconds - without_s))


class _Session:
    """One arm before one window."""

    def __init__(self, arm: AimingArm, dwell_s: float, rate: float) -> None:
        self._arm, self._rate = arm, rate
        hanging = pose_with_wrist(np.array([0.55, -1.45]), is_right=arm.is_right)
        body = BodyMeasure().measure(hanging, 0.0)
        assert body is not None
        self._recogniser = GestureRecogniser(driver=Place(body.place.x, body.place.y, body.place.scale))
        self._pointing = Pointing(dwell_s, pixels_per_mm=_PX_PER_MM)
        self._frame = 0
        self._pointer: tuple[float, float] | None = None
        self._shown: tuple[float, float] | None = None
        self._pointed = Pointed()

    def tap(self, ring_mm: float, target_mm: float) -> Iterator[Trial]:
        """Yield the trials of a ring: always the target farthest from the last one. The first only leads there."""
        centre = np.array([_WIDTH / 2, (_ZONE_TOP_PX + _HEIGHT) / 2])
        angles = np.arange(_TARGETS) * 2 * np.pi / _TARGETS
        middles = centre + ring_mm / 2 * _PX_PER_MM * np.column_stack([np.sin(angles), -np.cos(angles)])
        side = target_mm * _PX_PER_MM
        targets = [Rect(x - side / 2, y - side / 2, side, side) for x, y in middles]
        order = [step * (_TARGETS // 2) % _TARGETS for step in range(_TARGETS + 1)]
        before = self._choose(order[0], targets, middles, middles[order[0]] - (1.0, 0.0))
        for index, last in zip(order[1:], order, strict=False):
            before = self._choose(index, targets, middles, middles[last])
            yield before

    def _choose(self, index: int, targets: list[Rect], middles: Floats, last: Floats) -> Trial:
        way = middles[index] - last
        began_s = self._frame / self._rate
        self._arm.aim(_zone_place(middles[index]), began_s)
        unwanted = 0
        while self._frame / self._rate - began_s < _GIVE_UP_S:
            at_s = self._step(index, targets)
            if self._pointed.fired and self._pointed.index == index:
                assert self._pointer is not None
                miss_mm = (np.array(self._pointer) - middles[index]) / _PX_PER_MM
                along_mm = float(miss_mm @ way / np.linalg.norm(way))
                return Trial(at_s - began_s, along_mm, float(np.linalg.norm(way)) / _PX_PER_MM, unwanted)
            unwanted += self._pointed.fired
        return Trial(None, 0.0, float(np.linalg.norm(way)) / _PX_PER_MM, unwanted)

    def _step(self, index: int, targets: list[Rect]) -> float:
        """Take the next frame of the camera and return its time."""
        self._frame += 1
        at_s = self._frame / self._rate
        wrist = self._arm.live(at_s, self._shown, is_there=self._pointed.index == index)
        pose = pose_with_wrist(wrist, is_right=self._arm.is_right)
        pointer = self._recogniser.update(pose, at_s).pointer
        if pointer is None:
            self._pointing.lift(at_s)
            self._pointed, self._pointer, self._shown = Pointed(), None, None
            return at_s
        self._pointer = _window_px(pointer.x, pointer.y)
        self._pointed = self._pointing.move(*self._pointer, at_s, targets)
        drawn = self._pointer
        if self._pointed.index is not None:
            drawn = snapped(*drawn, targets[self._pointed.index], _INSET_MM * _PX_PER_MM)
        self._shown = _zone_place(np.array(drawn))
        return at_s


def _window_px(x: float, y: float) -> tuple[float, float]:
    bottom_px = _HEIGHT * (1 + _ZONE_BEYOND)
    across = (x * (1 + 2 * _ZONE_BEYOND) - _ZONE_BEYOND) * _WIDTH
    down = _ZONE_TOP_PX + y * (bottom_px - _ZONE_TOP_PX)
    return min(max(across, 0.0), float(_WIDTH)), min(max(down, 0.0), float(_HEIGHT))


def _zone_place(pixel: Floats) -> tuple[float, float]:
    bottom_px = _HEIGHT * (1 + _ZONE_BEYOND)
    across = (float(pixel[0]) / _WIDTH + _ZONE_BEYOND) / (1 + 2 * _ZONE_BEYOND)
    return across, (float(pixel[1]) - _ZONE_TOP_PX) / (bottom_px - _ZONE_TOP_PX)


def wrist_jitter(poses: Sequence[tuple[float, Pose]]) -> list[tuple[float, float]]:
    """Return (quick, slow) in S for each window of a second in which a well seen wrist rests; `poses` with their times.

    Quick is what second differences leave of white noise (their variance is six times its own), slow what is left of
    the deviation from a straight line.
    """
    measure, rows = BodyMeasure(), []
    for at_s, pose in poses:
        if (body := measure.measure(pose, at_s)) is not None:
            rows.append(
                [at_s, *(value for arm in Arm for value in (*body.arms[arm].from_chest, body.arms[arm].visibility))]
            )
    table, found = np.array(rows), []
    if len(table) < 6:
        return []
    window = max(6, round(1 / float(np.median(np.diff(table[:, 0])))))
    for first in range(0, len(table) - window + 1, window // 2):
        part = table[first : first + window]
        times = part[:, 0] - part[0, 0]
        for column in (1, 4):
            places = part[:, column : column + 2]
            slope, start = np.polyfit(times, places, 1)
            if times[-1] > 1.6 or part[:, column + 2].min() < 0.8 or np.hypot(*slope) > 0.12:
                continue
            rest = places - np.outer(times, slope) - start
            quick = float(np.sqrt((np.diff(places, 2, axis=0) ** 2).mean() / 6))
            found.append((quick, float(np.sqrt(max(0.0, (rest**2).mean() - quick**2)))))
    return found


def _print_jitter(folder: Path) -> None:
    from tests.support.people.tables import read_table
    from vision.pose.clip import frames
    from vision.pose.estimator import PoseEstimator
    from vision.settings import POSE_MODEL

    found = []
    for clip in read_table(folder):
        estimator = PoseEstimator(POSE_MODEL)
        seen = ((at_s, estimator.track(picture, round(at_s * 1000))) for at_s, picture in frames(clip.path))
        found += wrist_jitter([(at_s, pose) for at_s, pose in seen if pose is not None])
        estimator.close()
    for name, column in zip(("quick", "slow"), np.array(found).reshape(-1, 2).T, strict=True):
        middle, large = np.quantile(column, (0.5, 0.75)) if len(column) else (np.nan, np.nan)
        print(f"{name}: median {middle:.4f} S, at three quarters {large:.4f} S, {len(column)} windows")


if __name__ == "__main__":
    sys.exit(main())
