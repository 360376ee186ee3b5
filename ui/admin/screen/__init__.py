"""The panel, and patterns to judge it by."""

from pathlib import Path

from app.domain.today import AttentionKind
from ui.admin.frame.page import StaffPage
from ui.admin.screen.view_model import ScreenPageViewModel

PAGE = StaffPage(
    name="screen",
    title="Screen",
    qml=Path(__file__).with_name("ScreenPage.qml"),
    view_model=ScreenPageViewModel,
    attention=frozenset({AttentionKind.SCREEN_SCHEDULE}),
)
