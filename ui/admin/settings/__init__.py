"""Settings that staff may change."""

from pathlib import Path

from ui.admin.frame.page import StaffPage
from ui.admin.settings.view_model import SettingsPageViewModel

PAGE = StaffPage(
    name="settings",
    title="Settings",
    qml=Path(__file__).with_name("SettingsPage.qml"),
    view_model=SettingsPageViewModel,
)
