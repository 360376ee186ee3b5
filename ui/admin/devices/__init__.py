"""Readers and scanners, and testing one."""

from pathlib import Path

from app.domain.today import AttentionKind
from ui.admin.devices.view_model import DevicesPageViewModel
from ui.admin.frame.page import PageTools, StaffPage


def _view_model(tools: PageTools) -> DevicesPageViewModel:
    return DevicesPageViewModel(
        page=tools.page,
        devices=tools.services.devices,
        readings=tools.services.readings,
        calibration=tools.services.calibration,
        tests=tools.services.device_tests,
        clock_ns=tools.clock_ns,
    )


PAGE = StaffPage(
    name="devices",
    title="Devices",
    qml=Path(__file__).with_name("DevicesPage.qml"),
    view_model=_view_model,
    attention=frozenset({AttentionKind.DEVICE_MISCONFIGURED, AttentionKind.DEVICE_OFFLINE}),
)
