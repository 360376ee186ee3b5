"""The camera as it may be found: trying gestures and codes, in the dark, without its sandbox, absent."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.domain.camera_figures import CameraFigures, CodeCount, CodeMeaning, GestureCount
from app.domain.gestures import Engagement, Gesture, View
from app.domain.scans import DeviceState, DeviceStatus, Symbology
from ui.admin.frame.states import CAMERA, HELD, NOT_HELD, staff_state
from ui.models.states import State

# Somebody who stands 2 m away and raises a hand, in heights of the picture.
_RAISING = (
    *(0.67, 0.2, 0.6, 0.3, 0.74, 0.3, 0.57, 0.43, 0.84, 0.34, 0.56, 0.55, 0.86, 0.17),
    *(0.63, 0.57, 0.71, 0.57, 0.62, 0.77, 0.72, 0.77, 0.62, 0.95, 0.72, 0.95),
)
_OFFLINE = DeviceStatus(
    "camera",
    "camera",
    DeviceState.OFFLINE,
    "camera: /dev/video0 gives no picture for 4 s. Check its cable; tried again in 3 s.",
    0,
)
_NOT_SEEN = tuple(GestureCount(gesture, 0, 0) for gesture in Gesture)


def _camera(figures: CameraFigures, **facts: object) -> State:
    given = {
        "figures": figures,
        "gestures": _NOT_SEEN,
        "codes": (),
        "engagement": Engagement.NOBODY,
        "joints": (),
        **facts,
    }
    return staff_state("camera", camera_page=given)


def _seen(**figures: Any) -> State:
    return _camera(replace(CAMERA, **figures))


STATES: Mapping[str, State] = {
    "camera": _camera(CAMERA),
    "camera_trying": _camera(
        CAMERA,
        gestures=tuple(
            GestureCount(gesture, count, 1) for gesture, count in zip(Gesture, (4, 1, 0, 7, 6, 0), strict=True)
        ),
        codes=(
            CodeCount(Symbology.EAN13, CodeMeaning.ARTICLE, 5, 9),
            CodeCount(Symbology.QR, CodeMeaning.ARTICLE, 2, 8),
            CodeCount(Symbology.QR, CodeMeaning.OTHER, 1, 7),
            CodeCount(Symbology.CODE128, CodeMeaning.UNKNOWN_ARTICLE, 1, 6),
        ),
        engagement=Engagement.DRIVING,
        joints=_RAISING,
    ),
    "camera_dark": _seen(light=9, view=View.TOO_DARK),
    "camera_covered": _seen(light=2, view=View.COVERED),
    "camera_open_sandbox": _seen(sandbox=NOT_HELD),
    "camera_codes": _seen(follows_arms=False, poses_per_s=0.0, view=None),
    "camera_offline": _camera(CameraFigures(status=_OFFLINE, reads_codes=True, follows_arms=True, sandbox=HELD)),
    "camera_cabin": _camera(CameraFigures(is_forbidden=True)),
    "camera_off": _camera(CameraFigures()),
}
