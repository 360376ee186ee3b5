"""The program's log."""

from pathlib import Path

from ui.admin.frame.page import StaffPage
from ui.admin.log.view_model import LogViewModel

PAGE = StaffPage(
    name="log",
    title="Log",
    qml=Path(__file__).with_name("LogPage.qml"),
    view_model=LogViewModel,
)
