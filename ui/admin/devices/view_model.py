"""The page of devices: what each is doing, and what the chosen one hears."""

from dataclasses import dataclass
from operator import attrgetter

from app.domain.scans import DeviceState
from ui.admin.devices.derivation import TAGS_LISTED, DeviceRow, TagRow, device_row, level, tag_rows
from ui.admin.devices.device_test import DeviceTestViewModel
from ui.admin.door.guard import for_staff
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.models.kinds import number_of
from ui.models.records import record_list
from ui.models.registration import Property, seen_by_qml

_CALIBRATION = "calibration"
_TICK_MS = 500


@dataclass(frozen=True, slots=True)
class DevicesPageProps:
    """What QML sees; levels are heights in the tags' plots."""

    selected: str = ""
    selectedState: int = number_of(DeviceState.CONNECTING)
    selectedLastScan: str = ""
    selectedLastAgeS: int = -1
    hearsTags: bool = False
    tagCount: int = 0
    moreTags: int = 0
    arriveDbm: int = 0
    stayDbm: int = 0
    arriveLevel: float = 0.0
    stayLevel: float = 0.0


@seen_by_qml
class DevicesPageViewModel(StaffPageViewModel):
    """Readings are gathered from the moment the door opens, so that the plots are full when the page is opened."""

    devices = record_list(DeviceRow, "device")
    tags = record_list(TagRow, "epc")
    test = Property(DeviceTestViewModel, attrgetter("test_view"), constant=True)

    props: DevicesPageProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(DevicesPageProps(), tools.page)
        services = tools.services
        self.test_view = DeviceTestViewModel(services.device_tests, tools.page)
        self._devices = services.devices
        self._readings = services.readings
        self._calibration = services.calibration
        self._clock_ns = tools.clock_ns
        self._chosen = ""
        self.guard.opened.connect(self._on_door)
        self.guard.closed.connect(self._on_door)
        for source in (services.devices.changed, services.readings.changed, services.calibration.changed):
            source.connect(self._refresh)
        self._on_door()
        tools.page.follow(entered=self._on_entered, left=self._on_left, again=self._refresh, every_ms=_TICK_MS)

    @for_staff(str)
    def select(self, device: str) -> None:
        """Show what another device hears."""
        self._chosen = device
        self._refresh()

    @for_staff()
    def openCalibration(self) -> None:
        """Calibrate the chosen device."""
        if self.props.hearsTags:
            self._page.leave_for(_CALIBRATION, self.props.selected)

    def _on_door(self) -> None:
        self._readings.watch(self.guard.is_open)
        if not self.guard.is_open:
            self._chosen = ""
            self._apply(DevicesPageProps())

    def _on_entered(self) -> None:
        self._chosen = self._page.subject or self._chosen
        self._refresh()

    def _on_left(self) -> None:
        self.test_view.follow("", self.props.selectedState)

    def _refresh(self) -> None:
        if not self._page.is_shown:
            return
        statuses = self._devices.statuses
        selected = self._chosen_of([status.device for status in statuses])
        activities = {status.device: self._readings.of(status.device) for status in statuses}
        now_ns = self._clock_ns()
        rows = tuple(
            device_row(status, activities[status.device], now_ns, selected=status.device == selected)
            for status in statuses
        )
        self.devices.replace(rows)
        heard = activities[selected].tags if selected else ()
        self.tags.replace(tag_rows(heard))
        row = next((row for row in rows if row.selected), None)
        arrive_dbm, stay_dbm = self._calibration.current
        self._apply(
            DevicesPageProps(
                selected=selected,
                selectedState=number_of(DeviceState.CONNECTING) if row is None else row.deviceState,
                selectedLastScan="" if row is None else row.lastScan,
                selectedLastAgeS=-1 if row is None else row.lastAgeS,
                hearsTags=selected in self._calibration.readers,
                tagCount=len(heard),
                moreTags=max(0, len(heard) - TAGS_LISTED),
                arriveDbm=round(arrive_dbm),
                stayDbm=round(stay_dbm),
                arriveLevel=level(arrive_dbm),
                stayLevel=level(stay_dbm),
            )
        )
        self.test_view.follow(selected, self.props.selectedState)

    def _chosen_of(self, devices: list[str]) -> str:
        """Return the device chosen, else the first that hears tags, else the first."""
        if self._chosen in devices:
            return self._chosen
        hearing = [device for device in devices if device in self._calibration.readers]
        return next(iter((*hearing, *devices)), "")
