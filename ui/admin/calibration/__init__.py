"""Calibrating a reader."""

from pathlib import Path

from ui.admin.calibration.view_model import CalibrationViewModel
from ui.admin.frame.page import PageTools, StaffPage


def _view_model(tools: PageTools) -> CalibrationViewModel:
    return CalibrationViewModel(tools.services.calibration, tools.page)


PAGE = StaffPage(
    name="calibration",
    title="Calibration",
    qml=Path(__file__).with_name("CalibrationPage.qml"),
    view_model=_view_model,
    within="devices",
)
