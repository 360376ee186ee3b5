"""The program's log."""

from pathlib import Path

from ui.admin.frame.page import PageTools, StaffPage
from ui.admin.log.view_model import LogViewModel


def _view_model(tools: PageTools) -> LogViewModel:
    return LogViewModel(log=tools.services.log, bundle=tools.services.support_bundle, page=tools.page)


PAGE = StaffPage(
    name="log",
    title="Log",
    qml=Path(__file__).with_name("LogPage.qml"),
    view_model=_view_model,
)
