"""What shoppers ask for, and who is there to come."""

from pathlib import Path

from app.domain.today import AttentionKind
from ui.admin.frame.page import StaffPage
from ui.admin.requests.view_model import RequestsPageViewModel

PAGE = StaffPage(
    name="requests",
    title="Requests",
    qml=Path(__file__).with_name("RequestsPage.qml"),
    view_model=RequestsPageViewModel,
    attention=frozenset({AttentionKind.REQUEST_LATE, AttentionKind.LEFT_BEHIND}),
)
