"""The day's figures and what needs somebody."""

from pathlib import Path

from ui.admin.frame.page import StaffPage
from ui.admin.today.view_model import TodayViewModel

PAGE = StaffPage(
    name="today",
    title="Today",
    qml=Path(__file__).with_name("TodayPage.qml"),
    view_model=TodayViewModel,
)
