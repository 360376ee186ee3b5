"""What the examination says of gestures: on, or off and why."""

import pytest

from app.config import CameraConfig, Config, KioskConfig, Placement
from app.domain.findings import Verdict
from app.services.support.doctor import check_gestures


def test_they_are_on_and_how() -> None:
    camera = CameraConfig(gestures="on", mirrored=True)
    (finding,) = check_gestures(Config(camera=camera, kiosk=KioskConfig(placement="counter", dwell_s=1.2)))
    assert finding.verdict is Verdict.OK
    assert "mirror images" in finding.detail
    assert "1.2 s" in finding.detail


@pytest.mark.parametrize(
    ("placement", "camera", "why"),
    [
        ("cabin", CameraConfig(), 'kiosk.placement = "cabin"'),
        ("floor", CameraConfig(source="off"), "the camera is off by configuration"),
        ("window", CameraConfig(gestures="off"), 'camera.gestures = "off"'),
        ("counter", CameraConfig(), 'wait for camera.gestures = "on"'),
    ],
)
def test_they_are_off_and_why(placement: Placement, camera: CameraConfig, why: str) -> None:
    (finding,) = check_gestures(Config(kiosk=KioskConfig(placement=placement), camera=camera))
    assert finding.verdict is Verdict.ABSENT
    assert why in finding.detail
