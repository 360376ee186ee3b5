"""Restarting and switching off."""

from pathlib import Path

from ui.admin.frame.page import StaffPage
from ui.admin.power.view_model import PowerViewModel

PAGE = StaffPage(
    name="power",
    title="Power",
    qml=Path(__file__).with_name("PowerPage.qml"),
    view_model=PowerViewModel,
)
