"""What the camera's process sees and holds to."""

from pathlib import Path

from app.domain.today import AttentionKind
from ui.admin.camera.view_model import CameraPageViewModel
from ui.admin.frame.page import StaffPage

PAGE = StaffPage(
    name="camera",
    title="Camera",
    qml=Path(__file__).with_name("CameraPage.qml"),
    view_model=CameraPageViewModel,
    attention=frozenset({AttentionKind.CAMERA_COVERED, AttentionKind.CAMERA_DARK, AttentionKind.CAMERA_MIRRORED}),
)
