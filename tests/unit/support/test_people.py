from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.support.people import EVERYDAY, GESTURES, MOVES, Move, Performance, Scene, film, record
from tests.support.people.choreography import Choreography, Manner
from tests.support.people.figure import Posture, joints, place
from tests.support.people.looks import somebody
from tests.support.people.mesh import Body, Part, load_template, shape_body
from tests.support.people.moves import perform
from tests.support.people.recording import wrist_in_zone
from tests.support.people.scripts import everyday_scripts, gesture_scripts
from tests.support.people.tables import read_table, write_table
from vision.capture.opencv import cv2
from vision.gestures.pointer import ZONE_BOTTOM, ZONE_INSIDE, ZONE_OUTSIDE, ZONE_TOP

SMALL = Scene(seed=3, size=(120, 160), fps=5.0)


@pytest.fixture(scope="module")
def body() -> Body:
    return shape_body({"universal-male-young-averagemuscle-averageweight": 1.0}, 1.8)


def standing(**wrists: tuple[float, float, float]) -> Posture:
    hanging = (0.14, -0.94, 0.12)
    return Posture({side: np.array(wrists.get(side, hanging)) for side in "lr"})


def test_the_body_stands_on_the_floor_and_is_as_high_as_asked(body: Body) -> None:
    skin = body.vertices[body.template.faces[body.template.part == Part.SKIN]]

    assert body.vertices[:, 1].min() == pytest.approx(0.0, abs=1e-6)
    assert skin[..., 1].max() == pytest.approx(1.8, abs=1e-6)
    assert body.joints["shoulder_l"][0] > 0.1 > body.joints["shoulder_r"][0]


def test_every_vertex_follows_some_segment_in_whole(body: Body) -> None:
    total = np.zeros(len(body.vertices))
    for index, weight in load_template().moved_by:
        total[index] += weight

    assert total == pytest.approx(1.0)


@pytest.mark.parametrize("side", ["l", "r"])
def test_a_wrist_comes_to_where_it_is_sent(body: Body, side: str) -> None:
    goal = (0.6, -0.2, 0.4)
    outward = 1 if side == "l" else -1

    at_rest = joints(body, standing())
    moved = joints(body, standing(**{side: goal}))

    way = (moved[f"wrist_{side}"] - at_rest[f"shoulder_{side}"]) / body.arm_m
    assert way == pytest.approx(np.array(goal) * (outward, 1, 1), abs=0.01)


@pytest.mark.parametrize("goal", [(0.1, 0.8, 0.2), (-0.5, 0.0, 0.6), (3.0, 0.0, 0.0), (0.0, 0.0, 0.02)])
def test_bones_keep_their_length_wherever_the_hand_is_sent(body: Body, goal: tuple[float, float, float]) -> None:
    moved = place(body, standing(r=goal)).joints

    for first, second in (("shoulder_r", "elbow_r"), ("elbow_r", "wrist_r")):
        assert np.linalg.norm(moved[first] - moved[second]) == pytest.approx(body.length_m(first, second), rel=1e-6)


def test_a_turned_body_turns_to_its_left(body: Body) -> None:
    posture = standing()
    posture.yaw_rad = 0.5

    turned = joints(body, posture)

    assert turned["mouth"][0] > 0.02
    assert turned["shoulder_r"][2] > turned["shoulder_l"][2]


def test_a_sitting_body_has_its_knees_before_it_and_its_feet_on_the_floor(body: Body) -> None:
    posture = standing()
    posture.sitting = True

    sat = joints(body, posture)

    assert sat["knee_l"][2] > sat["hip_l"][2] + 0.3
    assert abs(sat["ankle_l"][1] - body.joints["ankle_l"][1]) < 0.12


def test_children_are_smaller() -> None:
    child = somebody(np.random.default_rng(1), child=True).body
    adult = somebody(np.random.default_rng(1)).body

    assert child.vertices[:, 1].max() < 1.5 < adult.vertices[:, 1].max()


def acted(name: str, side: str = "right", seed: int = 5) -> Choreography:
    chance = np.random.default_rng(seed)
    stage = Choreography(chance, Manner.drawn(chance))
    perform(stage, Move(name, "left" if side == "left" else "right"))
    return stage


@pytest.mark.parametrize("name", MOVES)
def test_every_movement_takes_time_and_arms_stay_within_reach(name: str) -> None:
    stage = acted(name)

    assert stage.now_s > 0.3
    for arm in stage.arms.values():
        for stroke in arm.strokes:
            assert np.linalg.norm(stroke.goal) < 1.4
            assert stroke.end_s > stroke.start_s


@pytest.mark.parametrize("name", GESTURES)
def test_gestures_are_labelled_and_everyday_movements_are_not(name: str) -> None:
    (label,) = acted(name).labels

    assert label.gesture == {"wave": "raise_hand"}.get(name, name)
    assert 0 <= label.start_s < label.end_s


@pytest.mark.parametrize("name", EVERYDAY)
def test_everyday_movements_have_no_label(name: str) -> None:
    assert acted(name).labels == []


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("towards", ["left", "right"])
def test_a_swipe_moves_either_hand_to_the_side_it_is_called_after(side: str, towards: str) -> None:
    stage = acted(f"swipe_{towards}", side)
    (label,) = stage.labels
    to_own_left = 1 if side == "left" else -1  # outward is to the left for the left arm

    path = stage.arms[side]
    way = to_own_left * (path.at(label.end_s)[0] - path.at(label.start_s)[0])

    assert label.side == side
    assert (way > 0.8) if towards == "left" else (way < -0.8)
    assert label.end_s - label.start_s < 0.7


def test_the_zone_is_the_pointers_own() -> None:
    shoulders_and_hips = np.array([[60.0, 50.0], [40.0, 50.0], [55.0, 80.0], [45.0, 80.0]])  # S is 20 pixels

    wide = [wrist_in_zone(shoulders_and_hips, "right", (x, 0.5))[0] for x in (0.0, 1.0)]
    high = [wrist_in_zone(shoulders_and_hips, "left", (0.5, y))[1] for y in (0.0, 1.0)]

    assert wide[0] - wide[1] == pytest.approx(20 * (ZONE_OUTSIDE - ZONE_INSIDE))  # a right hand is on the left
    assert high[1] - high[0] == pytest.approx(20 * (ZONE_TOP - ZONE_BOTTOM))


def test_an_unknown_movement_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"'backflip'.*raise_hand"):
        Move("backflip")


def test_a_picture_is_turned_by_right_angles_only() -> None:
    with pytest.raises(ValueError, match="45"):
        Scene(rotation=45)


def test_the_same_seed_gives_the_same_pictures() -> None:
    first, again = (list(film([Move("rest", seconds=0.5)], SMALL)[0]) for _ in range(2))

    assert len(first) == len(again) > 0
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))


def test_another_seed_gives_somebody_else() -> None:
    pictures = [next(film([Move("rest", seconds=0.5)], replace(SMALL, seed=seed))[0]) for seed in (3, 4)]

    assert not np.array_equal(pictures[0], pictures[1])


def test_a_clip_is_written_with_its_labels(tmp_path: Path) -> None:
    shown = record(tmp_path / "clip.avi", [Move("raise_hand", "left")], SMALL)
    video = cv2.VideoCapture(str(shown.path))

    assert [label.gesture for label in shown.labels] == ["raise_hand"]
    assert video.get(cv2.CAP_PROP_FRAME_COUNT) == round(shown.seconds * 5)
    assert (video.get(cv2.CAP_PROP_FRAME_WIDTH), video.get(cv2.CAP_PROP_FRAME_HEIGHT)) == (120, 160)
    video.release()


def test_a_turned_camera_gives_a_lying_picture_and_a_mirrored_one_the_other_side() -> None:
    scenes = SMALL, replace(SMALL, rotation=90), replace(SMALL, mirrored=True)
    plain, turned, flipped = (next(film([Move("rest", seconds=0.3)], scene)[0]) for scene in scenes)

    assert np.array_equal(np.rot90(plain, -1), turned)
    assert np.array_equal(plain[:, ::-1], flipped)


def test_little_light_gives_dark_pictures() -> None:
    dark = next(film([Move("rest", seconds=0.3)], Scene(seed=3, size=(120, 160), light=0.1))[0])

    assert dark.mean() < 30


def test_a_bystander_is_in_the_picture_and_has_labels_of_their_own() -> None:
    scene = Scene(seed=3, size=(120, 160), fps=5.0, bystander=[Move("wave")])

    _, shown = film([Move("rest", seconds=2.0)], scene)

    assert shown.labels == ()
    assert {label.gesture for label in shown.bystander_labels} == {"raise_hand"}


def test_another_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.mp4 or \.avi"):
        record(tmp_path / "clip.mov", [Move("rest")], SMALL)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot write"):
        record(tmp_path / "nowhere" / "clip.avi", [Move("rest", seconds=0.3)], SMALL)


def test_tables_are_read_as_they_were_written(tmp_path: Path) -> None:
    gesture, nothing = (record(tmp_path / f"{name}.avi", [Move(name)], SMALL) for name in ("both_up", "hips"))
    write_table(tmp_path / "labels.csv", [gesture, nothing])

    clips = read_table(tmp_path)

    assert [clip.path.name for clip in clips] == ["both_up.avi", "hips.avi"]
    assert [(label.gesture, label.side) for label in clips[0].labels] == [("both_up", "both")]
    assert clips[0].labels[0].start_s == pytest.approx(gesture.labels[0].start_s, abs=0.001)
    assert clips[1].labels == ()


@pytest.mark.parametrize("line", ["clip.avi,swipe_left,left,soon,later,15,1,1,2,0", "clip.avi,swipe_left"])
def test_a_line_that_cannot_be_understood_is_told_by_its_number(tmp_path: Path, line: str) -> None:
    table = tmp_path / "labels.csv"
    table.write_text(f"file,gesture,side,start_s,end_s,fps,width,height,distance_m,yaw_rad\n{line}\n", encoding="utf-8")

    with pytest.raises(ValueError, match="line 2"):
        read_table(tmp_path)


def test_a_clip_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("file,gesture,side,start_s,end_s\nlost.avi,,,,\n", encoding="utf-8")

    with pytest.raises(FileNotFoundError, match=r"lost\.avi"):
        read_table(tmp_path)


def test_scripts_hold_every_gesture_as_often_as_asked_after_a_raised_hand() -> None:
    scripts = list(gesture_scripts(np.random.default_rng(1), 3))
    names = [move.name for script in scripts for move in script]

    assert all([move.name for move in script][:2] == ["rest", "raise_hand"] for script in scripts)
    assert all(names.count(gesture) >= 3 for gesture in GESTURES)
    assert [names.count(name) for name in EVERYDAY] == [0] * len(EVERYDAY)


def test_everyday_scripts_hold_no_gesture() -> None:
    names = [move.name for script in everyday_scripts(np.random.default_rng(1), 2) for move in script]

    assert not set(names) & set(GESTURES)
    assert all(names.count(name) == 2 for name in EVERYDAY)


def test_what_was_shown_says_when_each_movement_was() -> None:
    shown: Performance = film([Move("rest", seconds=1.0), Move("point", at=(0.5, 0.5)), Move("lower")], SMALL)[1]

    names, starts, ends = zip(*((move.name, start, end) for move, start, end in shown.acts), strict=True)
    assert names == ("rest", "point", "lower")
    assert starts[1] == pytest.approx(1.0)
    assert list(starts[1:]) == pytest.approx(list(ends[:-1]))
