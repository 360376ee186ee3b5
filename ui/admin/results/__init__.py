"""Whether the mirror sells: what was tried, what was bought, and what suggestions bring."""

from pathlib import Path

from ui.admin.frame.page import StaffPage
from ui.admin.results.view_model import ResultsPageViewModel

PAGE = StaffPage(
    name="results",
    title="Results",
    qml=Path(__file__).with_name("ResultsPage.qml"),
    view_model=ResultsPageViewModel,
)
