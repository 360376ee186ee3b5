import numpy as np
import pytest

from app.domain.gestures import Arm
from bench.pointing import _window_px, _zone_place, simulate, wrist_jitter
from tests.support.people.aiming import AimingArm, Jitter, pose_with_wrist
from vision.gestures.body import BodyMeasure

STEADY = Jitter(0.0, 0.0)


@pytest.mark.parametrize(("is_right", "arm"), [(True, Arm.RIGHT), (False, Arm.LEFT)])
def test_the_pose_has_the_wrist_where_it_is_said_to_be(is_right: bool, arm: Arm) -> None:
    body = BodyMeasure().measure(pose_with_wrist(np.array([1.1, -0.4]), is_right=is_right), 0.0)

    assert body is not None
    to_the_right = 1.1 if is_right else -1.1
    assert body.arms[arm].from_chest == pytest.approx((to_the_right, -0.4))


def test_window_and_zone_are_one_place() -> None:
    assert _window_px(*_zone_place(np.array([300.0, 1500.0]))) == pytest.approx((300.0, 1500.0))


def test_a_hand_comes_to_rest_near_what_it_aims_at() -> None:
    arm = AimingArm(np.random.default_rng(2), STEADY, is_right=True)
    arm.aim((0.5, 0.5), 0.0)

    places = [arm.live(frame / 15, None, is_there=False) for frame in range(1, 30)]

    assert np.linalg.norm(places[2] - places[0]) == 0.0  # nobody reacts at once
    assert places[-1] == pytest.approx((0.65, -0.45), abs=0.35)


def test_a_steady_arm_chooses_every_target_and_a_trembling_one_takes_longer() -> None:
    steady = simulate(60.0, dwell_s=0.8, rate=15.0, jitter=STEADY, seed=1, people=2)
    trembling = simulate(60.0, dwell_s=0.8, rate=15.0, jitter=Jitter(0.05, 0.08), seed=1, people=2)

    assert steady.trials == trembling.trials == 44
    assert steady.selected >= 95.0
    assert steady.seconds < trembling.seconds
    assert steady.throughput > trembling.throughput


def test_jitter_is_measured_as_it_was_put_in() -> None:
    chance = np.random.default_rng(4)
    noisy = [
        (frame / 15, pose_with_wrist(np.array([0.9, -0.3]) + chance.normal(0, 0.01, 2), is_right=True))
        for frame in range(300)
    ]
    moving = [(at_s, pose_with_wrist(np.array([0.5 + 0.3 * at_s, -0.3]), is_right=True)) for at_s, _ in noisy]

    trembling = [quick for quick, _ in wrist_jitter(noisy) if quick > 1e-9]  # the other hand is quite still
    assert np.median(trembling) == pytest.approx(0.01, rel=0.2)
    assert all(quick < 1e-9 for quick, _ in wrist_jitter(moving))
