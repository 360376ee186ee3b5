"""Restarting and switching off."""

from pathlib import Path

from ui.admin.frame.page import PageTools, StaffPage
from ui.admin.power.view_model import PowerViewModel


def _view_model(tools: PageTools) -> PowerViewModel:
    return PowerViewModel(power=tools.services.power, page=tools.page, second_person=tools.second_person)


PAGE = StaffPage(
    name="power",
    title="Power",
    qml=Path(__file__).with_name("PowerPage.qml"),
    view_model=_view_model,
)
