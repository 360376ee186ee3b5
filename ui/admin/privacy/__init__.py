"""The privacy sheet."""

from pathlib import Path

from app.domain.today import AttentionKind
from ui.admin.frame.page import PageTools, StaffPage
from ui.admin.privacy.view_model import PrivacyPageViewModel


def _view_model(tools: PageTools) -> PrivacyPageViewModel:
    return PrivacyPageViewModel(
        sheet=tools.services.privacy_sheet,
        camera=tools.services.camera_page,
        files=tools.services.staff_files,
        page=tools.page,
        language=tools.language,
        language_changed=tools.services.catalogue.changed,
    )


PAGE = StaffPage(
    name="privacy",
    title="Privacy",
    qml=Path(__file__).with_name("PrivacyPage.qml"),
    view_model=_view_model,
    attention=frozenset({AttentionKind.SANDBOX_MISSING}),
)
