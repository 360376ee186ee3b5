"""Calibrating a reader."""

from pathlib import Path

from ui.admin.calibration.view_model import CalibrationViewModel
from ui.admin.frame.page import StaffPage

PAGE = StaffPage(
    name="calibration",
    title="Calibration",
    qml=Path(__file__).with_name("CalibrationPage.qml"),
    view_model=CalibrationViewModel,
    within="devices",
)
