"""The day's figures and what needs somebody."""

from pathlib import Path

from ui.admin.frame.page import PageTools, StaffPage
from ui.admin.today.view_model import TodayViewModel


def _view_model(tools: PageTools) -> TodayViewModel:
    return TodayViewModel(
        today=tools.services.today,
        page=tools.page,
        leads=tools.leads,
        language=tools.language,
        now=tools.services.availability.now,
    )


PAGE = StaffPage(
    name="today",
    title="Today",
    qml=Path(__file__).with_name("TodayPage.qml"),
    view_model=_view_model,
)
