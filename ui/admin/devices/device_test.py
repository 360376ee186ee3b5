"""Trying a device out: connect again, and wait for the next thing it reads."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from app.domain.device_tests import TestStep
from app.services.access.door import StaffService
from app.services.devices.device_tests import DeviceTests
from ui.admin.frame.staff import StaffViewModel
from ui.admin.frame.staff_guard import for_staff
from ui.models.kinds import Kiosk
from ui.models.registration import QmlUncreatable
from ui.models.view_model import ViewModel

QML_IMPORT_NAME = "Psyche.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_STEPS = {
    TestStep.IDLE: Kiosk.DeviceTest.Idle,
    TestStep.LISTENING: Kiosk.DeviceTest.Listening,
    TestStep.HEARD: Kiosk.DeviceTest.Heard,
    TestStep.SILENT: Kiosk.DeviceTest.Silent,
}
_KINDS = {"tag": Kiosk.ScanKind.Tag, "code": Kiosk.ScanKind.Code, "card": Kiosk.ScanKind.Card}


@dataclass(frozen=True, slots=True)
class DeviceTestProps:
    """What QML sees of the test of `device`; `afterS` is how long it took until something of `kind` was heard."""

    device: str = ""
    step: int = int(Kiosk.DeviceTest.Idle)
    kind: int = int(Kiosk.ScanKind.Nothing)
    afterS: float = 0.0
    secondsLeft: int = 0
    canRetry: bool = False
    retried: bool = False


@QmlElement
@QmlUncreatable("KioskViewModel.deviceTest")
class DeviceTestViewModel(ViewModel):
    """Tests the device that is chosen on the page of devices, and ends when that page or another device is chosen."""

    props: DeviceTestProps

    def __init__(
        self, *, tests: DeviceTests, staff: StaffService, pages: StaffViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(DeviceTestProps(), parent)
        self._tests = tests
        self._staff = staff
        self._pages = pages
        self._is_retried = False
        tests.changed.connect(self._refresh)
        for source in (pages.openChanged, pages.pageChanged, pages.selectedChanged):
            source.connect(self._on_page)
        pages.selectedStateChanged.connect(self._on_state)
        self._refresh()

    @property
    def guard(self) -> StaffService:
        """Who knows whether staff are there."""
        return self._staff

    @Slot()
    @for_staff
    def retry(self) -> None:
        """Connect the chosen device again at once."""
        self._tests.retry(self._pages.props.selected)
        self._is_retried = True
        self._refresh()

    @Slot()
    @for_staff
    def listen(self) -> None:
        """Wait for what the chosen device reads next."""
        if self._pages.props.selected:
            self._tests.listen(self._pages.props.selected)

    @Slot()
    @for_staff
    def stop(self) -> None:
        """End the test and put its result away."""
        self._tests.stop()

    def _on_page(self) -> None:
        """Let go of a test that nobody looks at any more."""
        props = self._pages.props
        is_shown = self._staff.is_open and props.page == Kiosk.StaffPage.Devices
        if not is_shown or props.selected != self.props.device:
            self._is_retried = False
            if self._tests.step is not TestStep.IDLE and (not is_shown or props.selected != self._tests.device):
                self._tests.stop()
        self._refresh()

    def _on_state(self) -> None:
        self._is_retried = False
        self._refresh()

    def _refresh(self) -> None:
        tests, selected = self._tests, self._pages.props.selected
        self._apply(
            DeviceTestProps(
                device=selected,
                step=int(_STEPS[tests.step]),
                kind=int(_KINDS.get(tests.kind, Kiosk.ScanKind.Nothing)),
                afterS=tests.after_s,
                secondsLeft=tests.seconds_left,
                canRetry=tests.can_retry(selected),
                retried=self._is_retried,
            )
        )
