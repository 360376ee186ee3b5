"""What the merchandisers' rules do to a product."""

from pathlib import Path

from ui.admin.frame.page import StaffPage
from ui.admin.suggestions.view_model import SuggestionsPageViewModel

PAGE = StaffPage(
    name="suggestions",
    title="Suggestions",
    qml=Path(__file__).with_name("SuggestionsPage.qml"),
    view_model=SuggestionsPageViewModel,
)
