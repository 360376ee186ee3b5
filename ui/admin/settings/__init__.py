"""Settings that staff may change."""

from pathlib import Path

from ui.admin.frame.page import PageTools, StaffPage
from ui.admin.settings.view_model import SettingsPageViewModel
from ui.derivations.setting_rows import measures


def _view_model(tools: PageTools) -> SettingsPageViewModel:
    return SettingsPageViewModel(
        editor=tools.services.settings_editor,
        files=tools.services.staff_files,
        page=tools.page,
        second_person=tools.second_person,
        effective=lambda: measures(tools.services.screen_page),
    )


PAGE = StaffPage(
    name="settings",
    title="Settings",
    qml=Path(__file__).with_name("SettingsPage.qml"),
    view_model=_view_model,
)
