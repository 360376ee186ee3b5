"""The privacy sheet."""

from pathlib import Path

from app.domain.today import AttentionKind
from ui.admin.frame.page import StaffPage
from ui.admin.privacy.view_model import PrivacyPageViewModel

PAGE = StaffPage(
    name="privacy",
    title="Privacy",
    qml=Path(__file__).with_name("PrivacyPage.qml"),
    view_model=PrivacyPageViewModel,
    attention=frozenset({AttentionKind.SANDBOX_MISSING}),
)
