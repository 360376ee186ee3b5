"""Readers and scanners, and testing one."""

from pathlib import Path

from app.domain.today import AttentionKind
from ui.admin.devices.view_model import DevicesPageViewModel
from ui.admin.frame.page import StaffPage

PAGE = StaffPage(
    name="devices",
    title="Devices",
    qml=Path(__file__).with_name("DevicesPage.qml"),
    view_model=DevicesPageViewModel,
    attention=frozenset({AttentionKind.DEVICE_MISCONFIGURED, AttentionKind.DEVICE_OFFLINE}),
)
