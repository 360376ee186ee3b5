"""The real camera process on videos of people, seen from its parent."""

import random
from pathlib import Path

import numpy as np
import pytest
import zxingcpp

from app.domain.gestures import Arm, Engagement, Gesture, SwipeFlaw, View
from app.domain.scans import DeviceState
from tests.peers.conftest import Clip
from tests.support.code_video import scene, write_code_video, write_video
from tests.support.hearing import Heard, Start
from tests.support.people import Move
from vision.messages import (
    CodeSeen,
    GestureSeen,
    Heartbeat,
    PersonSeen,
    PointerLost,
    PointerMoved,
    SwipeMissed,
    ViewChanged,
)
from vision.settings import POSE_MODEL, VisionSettings

pytestmark = pytest.mark.skipif(not POSE_MODEL.is_file(), reason="the pose model has not been fetched: make setup")

RAISE_AND_SWIPE = (
    Move("rest", seconds=1.5), Move("raise_hand", "left"), Move("rest", seconds=0.5), Move("swipe_left", "right"),
    Move("rest", seconds=1.0),
)  # fmt: skip
RAISE_AND_POINT = (
    Move("rest", seconds=1.5), Move("raise_hand", "left"), Move("rest", seconds=0.5),
    Move("point", "right", seconds=2.5, at=(0.6, 0.4)), Move("lower", "right"), Move("rest", seconds=1.0),
)  # fmt: skip
RAISE_AND_NEARLY_SWIPE = (
    Move("rest", seconds=1.5), Move("raise_hand", "left"), Move("rest", seconds=0.5), Move("swipe_short", "right"),
    Move("rest", seconds=1.0),
)  # fmt: skip
SEED = 5


def _watching(video: Path, **settings: object) -> VisionSettings:
    return VisionSettings(source=str(video), gestures=True, codes=False, **settings)  # type: ignore[arg-type] # checked by the dataclass


def _gestures(heard: Heard) -> list[Gesture]:
    return [seen.gesture for seen in heard.said(GestureSeen)]


def _places(heard: Heard, engagement: Engagement) -> list[float]:
    return [person.x for person in heard.said(PersonSeen) if person.engagement is engagement]


def test_a_raised_hand_engages_and_a_swipe_is_told(start: Start, clip: Clip) -> None:
    heard = start(_watching(clip(RAISE_AND_SWIPE, seed=SEED), require_sandbox=True))
    heard.until(lambda _: Gesture.SWIPE_LEFT in _gestures(heard))
    assert _gestures(heard)[:2] == [Gesture.RAISE_HAND, Gesture.SWIPE_LEFT]
    engagements = list(dict.fromkeys(person.engagement for person in heard.said(PersonSeen)))
    assert engagements[0] is Engagement.PRESENT
    assert engagements[-1] is Engagement.DRIVING
    person = heard.said(PersonSeen)[-1]
    assert len(person.joints) == 26
    assert 0.2 < person.x < 0.55, "in heights of the picture"
    assert [said.view for said in heard.said(ViewChanged)] == [View.CLEAR]
    beat = heard.said(Heartbeat)[-1]
    assert beat.posed > 20
    assert beat.pose_ms > 0
    assert beat.searched == 0
    assert 10 < beat.light < 250


def test_a_swipe_of_a_driver_that_was_too_short_is_told_with_its_reason(start: Start, clip: Clip) -> None:
    heard = start(_watching(clip(RAISE_AND_NEARLY_SWIPE, seed=SEED)))
    heard.until(lambda _: heard.said(SwipeMissed))
    assert heard.said(SwipeMissed)[0].flaw is SwipeFlaw.TOO_SHORT
    assert set(_gestures(heard)) == {Gesture.RAISE_HAND}


def test_an_arm_that_points_moves_the_pointer_and_one_that_hangs_loses_it(start: Start, clip: Clip) -> None:
    heard = start(_watching(clip(RAISE_AND_POINT, seed=SEED)))
    heard.until(lambda _: heard.said(PointerLost))
    moved = heard.said(PointerMoved)
    assert len(moved) >= 15
    assert {pointer.arm for pointer in moved[3:]} == {Arm.RIGHT}
    middle = moved[len(moved) // 2]
    assert abs(middle.x - 0.6) < 0.2
    assert abs(middle.y - 0.4) < 0.2
    assert all(0 <= pointer.x <= 1 and 0 <= pointer.y <= 1 for pointer in moved)


@pytest.mark.parametrize(
    ("circumstances", "settings"),
    [
        ({"rotation": 90}, {"rotation": 270}),
        ({"mirrored": True}, {"mirrored": True}),
        ({"rotation": 270, "mirrored": True}, {"rotation": 90, "mirrored": True}),
        ({"fps": 5.0, "seed": 6}, {}),  # of 18 drawn swipes at 5 to 15 a second 15 are told; this one is at each
        ({"size": (320, 240), "distance_m": 2.2}, {}),
        ({"sleeves_like_wall": True}, {}),
    ],
    ids=["hung sideways", "mirrored", "sideways and mirrored", "5 a second", "320x240", "sleeves like the wall"],
)
def test_poor_circumstances(
    start: Start, clip: Clip, circumstances: dict[str, object], settings: dict[str, object]
) -> None:
    heard = start(_watching(clip(RAISE_AND_SWIPE, **{"seed": SEED} | circumstances), **settings))
    heard.until(lambda _: len(_gestures(heard)) >= 2)
    assert _gestures(heard)[:2] == [Gesture.RAISE_HAND, Gesture.SWIPE_LEFT]


def test_in_low_light_a_raised_hand_still_engages(start: Start, clip: Clip) -> None:
    heard = start(_watching(clip(RAISE_AND_SWIPE, seed=SEED, light=0.25)))
    heard.until(lambda _: _gestures(heard))
    assert _gestures(heard)[0] is Gesture.RAISE_HAND


@pytest.mark.parametrize(("level", "view"), [(3, View.TOO_DARK), (120, View.COVERED)])
def test_a_camera_that_sees_nothing_says_so(start: Start, tmp_path: Path, level: int, view: View) -> None:
    noise = np.random.default_rng(3)
    frames = [np.clip(noise.normal(level, 4, (480, 640, 3)), 0, 255).astype(np.uint8) for _ in range(15)]
    heard = start(_watching(write_video(tmp_path / "nothing.avi", frames)))
    heard.until(lambda _: heard.said(ViewChanged))
    assert heard.said(ViewChanged)[0].view is view
    assert not heard.said(PersonSeen)


def test_a_hand_before_the_camera_is_told_and_its_going_too(start: Start, clip: Clip, tmp_path: Path) -> None:
    room = [np.asarray(frame) for frame in _frames(clip([Move("rest", seconds=2.5)], seed=SEED, size=(640, 480)))]
    flat = [np.full_like(room[0], 90) for _ in room]
    heard = start(_watching(write_video(tmp_path / "covered.avi", [*room, *flat])))
    heard.until(lambda _: len(heard.said(ViewChanged)) >= 3)
    first, second, third = (said.view for said in heard.said(ViewChanged)[:3])  # wherever in the loop it began
    assert {first, second} == {View.CLEAR, View.COVERED}
    assert third is first
    heard.until(lambda _: Engagement.NOBODY in [person.engagement for person in heard.said(PersonSeen)])


def _frames(video: Path) -> list[np.ndarray[tuple[int, ...], np.dtype[np.uint8]]]:
    from vision.capture.opencv import cv2

    capture, frames = cv2.VideoCapture(str(video)), []
    while (read := capture.read())[0]:
        frames.append(np.asarray(read[1], dtype=np.uint8))
    capture.release()
    return frames


def test_a_poster_of_a_person_who_raises_a_hand_drives_nothing_and_is_nobody_in_the_end(
    start: Start, clip: Clip, tmp_path: Path
) -> None:
    frames = _frames(clip([Move("raise_hand", "left", seconds=4.0)], seed=SEED, still=True))
    noise = np.random.default_rng(3)
    picture = frames[len(frames) // 2].astype(np.int16)
    poster = [np.clip(picture + noise.normal(0, 3, picture.shape), 0, 255).astype(np.uint8) for _ in range(15)]
    heard = start(_watching(write_video(tmp_path / "poster.avi", poster)))
    heard.until(lambda _: heard.said(PersonSeen) and heard.said(PersonSeen)[-1].engagement is Engagement.NOBODY, 60.0)
    assert set(_gestures(heard)) <= {Gesture.RAISE_HAND}, "a raised hand it shows indeed"
    posed = heard.said(Heartbeat)[-1].posed
    beats = len(heard.said(Heartbeat))
    heard.until(lambda _: len(heard.said(Heartbeat)) >= beats + 5)
    assert heard.said(PersonSeen)[-1].engagement is Engagement.NOBODY
    assert heard.said(Heartbeat)[-1].posed - posed < 60, "before a picture it rests: at full rate it were 75"


def test_of_two_side_by_side_the_one_who_raises_a_hand_drives_and_the_other_does_nothing(
    start: Start, clip: Clip
) -> None:
    moves = (Move("rest", seconds=4.0), Move("raise_hand", "left"), Move("rest", seconds=3.0))
    beside = (Move("rest", seconds=3.0), Move("talk"), Move("hair"), Move("rest"))
    video = clip(moves, seed=SEED, size=(640, 480), distance_m=2.6, bystander=beside, bystander_at_m=(0.75, 0.5))
    heard = start(_watching(video))
    heard.until(lambda _: len(_places(heard, Engagement.DRIVING)) >= 40)
    assert set(_gestures(heard)) == {Gesture.RAISE_HAND}
    driving = _places(heard, Engagement.DRIVING)
    assert all(abs(x - 640 / 480 / 2) < 0.15 for x in driving), "the one in the middle of the picture"


@pytest.mark.parametrize(
    ("aside_m", "is_child"), [(0.5, False), (0.75, False), (1.0, False), (0.5, True)], ids=["50", "75", "100", "child"]
)
def test_whoever_drives_goes_on_and_a_neighbour_who_swipes_fires_nothing(
    start: Start, clip: Clip, aside_m: float, *, is_child: bool
) -> None:
    moves = (Move("rest", seconds=2.0), Move("raise_hand", "left"), Move("rest", seconds=6.0))
    beside = (Move("rest", seconds=5.0), Move("swipe_left", "right"), Move("swipe_right", "left"), Move("rest"))
    circumstances = {"size": (640, 480), "distance_m": 2.6, "bystander": beside, "bystander_at_m": (aside_m, 0.0)}
    heard = start(_watching(clip(moves, seed=SEED, bystander_is_child=is_child, **circumstances)))
    heard.until(lambda _: len(_places(heard, Engagement.DRIVING)) >= 80, 120.0)
    assert set(_gestures(heard)) == {Gesture.RAISE_HAND}
    driving = _places(heard, Engagement.DRIVING)
    assert all(abs(x - 640 / 480 / 2) < 0.15 for x in driving), "the one in the middle of the picture"


def test_an_empty_room_lets_the_model_rest(start: Start, tmp_path: Path) -> None:
    heard = start(_watching(write_video(tmp_path / "empty.avi", [scene()] * 15)))
    heard.until(lambda _: heard.said(Heartbeat) and heard.said(Heartbeat)[-1].frames >= 60)
    before = heard.said(Heartbeat)[-1]
    heard.until(lambda _: heard.said(Heartbeat)[-1].frames >= before.frames + 90)
    after = heard.said(Heartbeat)[-1]
    assert after.posed - before.posed <= 6
    assert not heard.said(PersonSeen)


def test_a_damaged_video_of_a_person_does_no_harm(start: Start, clip: Clip, tmp_path: Path) -> None:
    content = bytearray(clip(RAISE_AND_SWIPE, seed=SEED).read_bytes())
    chance = random.Random(7)
    for _ in range(400):
        content[chance.randrange(len(content) // 10, len(content))] = chance.randrange(256)
    damaged = tmp_path / "damaged.avi"
    damaged.write_bytes(content[: 2 * len(content) // 3])
    heard = start(_watching(damaged))
    heard.until(lambda _: heard.said(Heartbeat) and heard.said(Heartbeat)[-1].posed >= 60, 60.0)
    assert heard.said(PersonSeen)


@pytest.mark.parametrize(
    "content", [None, b"not a model", POSE_MODEL.read_bytes()[:3_000_000] if POSE_MODEL.is_file() else b""]
)
def test_without_the_model_codes_are_still_read_and_staff_are_told(
    start: Start, tmp_path: Path, content: bytes | None
) -> None:
    model = tmp_path / "pose.task"
    if content is not None:
        model.write_bytes(content)
    video = write_code_video(tmp_path / "video.avi", "9780201379624", zxingcpp.BarcodeFormat.EAN13, shown=15)
    heard = start(VisionSettings(source=str(video), gestures=True, pose_model=str(model)))
    heard.until(lambda _: heard.said(CodeSeen))
    heard.until(lambda _: any("make setup" in health.detail for health in heard.health(DeviceState.READY)))
    assert not heard.said(PersonSeen)


def test_without_the_model_and_without_codes_the_camera_stays_off(start: Start, clip: Clip, tmp_path: Path) -> None:
    heard = start(_watching(clip(RAISE_AND_SWIPE, seed=SEED), pose_model=str(tmp_path / "none.task")))
    heard.until_end()
    assert "make setup" in heard.health(DeviceState.MISCONFIGURED)[0].detail
    heard.child.stop()
    assert heard.child.exit_code() == 3


def test_with_gestures_off_no_model_is_loaded(start: Start, clip: Clip) -> None:
    heard = start(VisionSettings(source=str(clip(RAISE_AND_SWIPE, seed=SEED))))
    heard.until(lambda _: heard.said(Heartbeat) and heard.said(Heartbeat)[-1].searched >= 5)
    assert "mediapipe" not in Path(f"/proc/{heard.child.pid}/maps").read_text(encoding="utf-8")
    assert heard.said(Heartbeat)[-1].posed == 0


def test_with_nothing_to_do_no_camera_is_opened(start: Start, clip: Clip) -> None:
    heard = start(VisionSettings(source=str(clip(RAISE_AND_SWIPE, seed=SEED)), codes=False))
    heard.until_end()
    assert "not used" in heard.health(DeviceState.MISCONFIGURED)[0].detail
    assert not heard.health(DeviceState.READY)


def test_after_the_driver_has_left_somebody_else_takes_over_by_raising_a_hand(start: Start, clip: Clip) -> None:
    moves = (Move("rest"), Move("raise_hand", "left"), Move("rest"), Move("walk_out"), Move("rest", seconds=5.0))
    beside = (Move("rest", seconds=8.0), Move("raise_hand", "right"), Move("rest"))
    video = clip(moves, seed=SEED, size=(640, 480), distance_m=2.4, bystander=beside, bystander_at_m=(0.9, 0.2))
    heard = start(_watching(video))
    heard.until(lambda _: len(_gestures(heard)) >= 2, 60.0)
    assert _gestures(heard)[:2] == [Gesture.RAISE_HAND] * 2
    driving = _places(heard, Engagement.DRIVING)
    assert min(driving) < 0.45 < driving[0], "first the one in the middle, then the one to the left"
