"""Trying a device out: connect again, and wait for the next thing it reads."""

from dataclasses import dataclass

from app.domain.device_tests import TestStep
from app.domain.scans import DeviceState
from app.services.devices.device_tests import DeviceTests
from ui.admin.door.guard import for_staff
from ui.admin.frame.shown_page import ShownPage, StaffPageViewModel
from ui.models.kinds import number_of
from ui.models.registration import seen_by_qml


@dataclass(frozen=True, slots=True)
class DeviceTestProps:
    """What QML sees of the test of `device`; `afterS` is how long it took to hear a `tag`, `code` or `card`."""

    device: str = ""
    step: int = number_of(TestStep.IDLE)
    kind: str = ""
    afterS: float = 0.0
    secondsLeft: int = 0
    canRetry: bool = False
    retried: bool = False


@seen_by_qml
class DeviceTestViewModel(StaffPageViewModel):
    """Tests the device that is chosen on the page of devices, and ends when that page or another device is chosen."""

    props: DeviceTestProps

    def __init__(self, tests: DeviceTests, page: ShownPage) -> None:
        super().__init__(DeviceTestProps(), page)
        self._tests = tests
        self._state = number_of(DeviceState.CONNECTING)
        self._is_retried = False
        tests.changed.connect(self._refresh)
        self._refresh()

    def follow(self, device: str, state: int) -> None:
        """Take the device that is chosen, with its state; none when the page is left."""
        if (device, state) != (self.props.device, self._state):
            self._is_retried = False
        if self._tests.step is not TestStep.IDLE and device != self._tests.device:
            self._tests.stop()
        self._state = state
        self._refresh(device)

    @for_staff()
    def retry(self) -> None:
        """Connect the chosen device again at once."""
        self._tests.retry(self.props.device)
        self._is_retried = True
        self._refresh()

    @for_staff()
    def listen(self) -> None:
        """Wait for what the chosen device reads next."""
        if self.props.device:
            self._tests.listen(self.props.device)

    @for_staff()
    def stop(self) -> None:
        """End the test and put its result away."""
        self._tests.stop()

    def _refresh(self, device: str | None = None) -> None:
        tests = self._tests
        device = self.props.device if device is None else device
        self._apply(
            DeviceTestProps(
                device=device,
                step=number_of(tests.step),
                kind=tests.kind,
                afterS=tests.after_s,
                secondsLeft=tests.seconds_left,
                canRetry=tests.can_retry(device),
                retried=self._is_retried,
            )
        )
