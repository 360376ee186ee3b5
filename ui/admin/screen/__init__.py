"""The panel, and patterns to judge it by."""

from pathlib import Path

from app.domain.today import AttentionKind
from ui.admin.frame.page import PageTools, StaffPage
from ui.admin.screen.view_model import ScreenPageViewModel


def _view_model(tools: PageTools) -> ScreenPageViewModel:
    return ScreenPageViewModel(
        screen=tools.services.screen_page, editor=tools.services.settings_editor, page=tools.page
    )


PAGE = StaffPage(
    name="screen",
    title="Screen",
    qml=Path(__file__).with_name("ScreenPage.qml"),
    view_model=_view_model,
    attention=frozenset({AttentionKind.SCREEN_SCHEDULE}),
)
