"""What cameras and pose models make of people: joints lost, sides confused, a hand outside the picture, a poster."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from tests.support.pose_tables import PoseTable
from vision.gestures.poses import LANDMARKS, Landmark, Pose

_GUESSED: Final = 0.35  # of the shoulders' span: how far from its place a lost joint is guessed to be
_UNSEEN: Final = 0.1
_ARMS: Final = range(Landmark.LEFT_ELBOW, Landmark.RIGHT_INDEX + 3)
_CONFUSED_FRAMES: Final = 3

Poses = Iterator[Pose | None]


def with_lost_joints(table: PoseTable, seed: int, share: float = 0.2) -> PoseTable:
    """Return the table with that share of the arms' joints guessed, in each frame others."""
    chance = np.random.default_rng([seed, 51])

    def lost(pose: Pose) -> Pose:
        span = float(np.linalg.norm(pose.points[Landmark.LEFT_SHOULDER] - pose.points[Landmark.RIGHT_SHOULDER]))
        points, visibility = pose.points.copy(), pose.visibility.copy()
        for joint in _ARMS:
            if chance.random() < share:
                points[joint] += chance.normal(0, _GUESSED * span, 2)
                visibility[joint] = _UNSEEN
        return Pose(points, visibility, pose.aspect)

    return _each(table, lost)


def with_lost_frames(table: PoseTable, seed: int, share: float = 0.2) -> PoseTable:
    """Return the table without a person in that share of its frames."""
    chance = np.random.default_rng([seed, 52])
    return replace(
        table, frames=tuple((at_s, None if chance.random() < share else pose) for at_s, pose in table.frames)
    )


def with_confused_sides(table: PoseTable, seed: int, share: float = 0.02) -> PoseTable:
    """Return the table with left and right exchanged for one to three frames, which begin at that share of them."""
    chance = np.random.default_rng([seed, 53])
    order = np.arange(LANDMARKS)
    for left in range(Landmark.LEFT_SHOULDER, LANDMARKS, 2):
        order[[left, left + 1]] = [left + 1, left]
    left_over = 0

    def confused(pose: Pose) -> Pose:
        nonlocal left_over
        if left_over == 0 and chance.random() < share:
            left_over = int(chance.integers(1, _CONFUSED_FRAMES + 1))
        if left_over == 0:
            return pose
        left_over -= 1
        return Pose(pose.points[order], pose.visibility[order], pose.aspect)

    return _each(table, confused)


def at_the_edge(table: PoseTable, seed: int, share: float = 0.3) -> PoseTable:
    """Return the table as seen by a camera that cuts that share of the picture off: hands leave it and are guessed."""
    chance = np.random.default_rng([seed, 54])
    at_left = bool(chance.random() < 0.5)

    def cut(pose: Pose) -> Pose:
        aspect = (1 - share) * pose.aspect
        points = pose.points - (share * pose.aspect if at_left else 0.0, 0.0)
        span = float(np.linalg.norm(points[Landmark.LEFT_SHOULDER] - points[Landmark.RIGHT_SHOULDER]))
        outside = (points[:, 0] < 0) | (points[:, 0] > aspect)
        points[outside] += chance.normal(0, 0.1 * span, (int(outside.sum()), 2))
        return Pose(points, np.where(outside, _UNSEEN, pose.visibility), aspect)

    return _each(table, cut)


def mirrored(table: PoseTable, _seed: int = 0) -> PoseTable:
    """Return the table as a camera gives it whose mirror images are not declared."""
    return _each(table, Pose.mirrored)


def poster(table: PoseTable, seed: int) -> PoseTable:
    """Return a picture of each of the table's moments in turn for ten seconds: somebody who never moves."""
    chance = np.random.default_rng([seed, 56])
    frames = []
    for number, (at_s, _) in enumerate(table.frames):
        pose = table.frames[number - number % 150][1]
        if pose is not None:
            pose = Pose(pose.points + chance.normal(0, 0.0005, pose.points.shape), pose.visibility, pose.aspect)
        frames.append((at_s, pose))
    return PoseTable(table.name, table.person, tuple(frames), ())


def _each(table: PoseTable, change: Callable[[Pose], Pose]) -> PoseTable:
    return replace(table, frames=tuple((at_s, None if pose is None else change(pose)) for at_s, pose in table.frames))
