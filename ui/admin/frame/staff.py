"""The staff's pages: which one is open, the devices, and what the chosen one hears."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.services.access.door import StaffService
from app.services.devices.calibration import CalibrationService
from app.services.devices.readings import ReadingsService
from ui.admin.devices.derivation import TAGS_LISTED, DeviceRow, TagRow, device_row, level, tag_rows
from ui.admin.frame.staff_guard import for_staff
from ui.models.kinds import Kiosk
from ui.models.ports import DevicesPort
from ui.models.records import RecordListModel
from ui.models.registration import Property, QmlUncreatable
from ui.models.view_model import ViewModel

QML_IMPORT_NAME = "Psyche.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_COUNTDOWN_S = 20
_TICK_MS = 500


@dataclass(frozen=True, slots=True)
class StaffProps:
    """What QML sees. `secondsLeft` is told near the time-out only, else 0; levels are heights in the tags' plots."""

    page: int = int(Kiosk.StaffPage.Today)
    secondsLeft: int = 0
    selected: str = ""
    selectedState: int = int(Kiosk.DeviceState.Connecting)
    selectedDetail: str = ""
    selectedLastScan: int = int(Kiosk.ScanKind.Nothing)
    selectedLastAgeS: int = -1
    hearsTags: bool = False
    tagCount: int = 0
    moreTags: int = 0
    arriveDbm: int = 0
    stayDbm: int = 0
    arriveLevel: float = 0.0
    stayLevel: float = 0.0
    open: bool = False


@QmlElement
@QmlUncreatable("KioskViewModel.staff")
class StaffViewModel(ViewModel):
    """Every slot asks the service first whether staff are there."""

    pageChanged = Signal()
    selectedChanged = Signal()
    selectedStateChanged = Signal()
    openChanged = Signal()
    devices = Property(RecordListModel, attrgetter("_rows"), constant=True)
    tags = Property(RecordListModel, attrgetter("_tags"), constant=True)

    props: StaffProps

    def __init__(
        self,
        *,
        staff: StaffService,
        devices: DevicesPort,
        readings: ReadingsService,
        calibration: CalibrationService,
        clock_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """Follow the services; `clock_ns` is the monotonic clock of the devices' states."""
        super().__init__(StaffProps(), parent)
        self._staff = staff
        self._devices = devices
        self._readings = readings
        self._calibration = calibration
        self._clock_ns = clock_ns
        self._chosen = ""
        self._shown_page = Kiosk.StaffPage.Today
        self._rows = RecordListModel(DeviceRow, "device", self)
        self._tags = RecordListModel(TagRow, "epc", self)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._refresh)
        staff.opened.connect(self._on_opened)
        staff.closed.connect(self._on_closed)
        for source in (devices.changed, readings.changed, calibration.changed):
            source.connect(self._refresh)
        if staff.is_open:
            self._on_opened()

    @property
    def guard(self) -> StaffService:
        """Who knows whether staff are there."""
        return self._staff

    @Slot(str)
    @for_staff
    def select(self, device: str) -> None:
        """Show what another device hears."""
        self._chosen = device
        self._refresh()

    @Slot(int)
    @for_staff
    def openPage(self, page: int) -> None:
        """Show another page of the menu; a calibration that was going on is let go."""
        if page not in set(Kiosk.StaffPage) - {Kiosk.StaffPage.Calibration}:
            return
        if self._shown_page is Kiosk.StaffPage.Calibration:
            self._calibration.cancel()
        self._show(Kiosk.StaffPage(page))

    @Slot()
    @for_staff
    def openCalibration(self) -> None:
        """Calibrate the chosen device."""
        if self.props.hearsTags:
            self._calibration.begin(self.props.selected)
            self._show(Kiosk.StaffPage.Calibration)

    @Slot()
    @for_staff
    def openDevices(self) -> None:
        """Leave the calibration; thresholds stay as they are."""
        self._calibration.cancel()
        self._show(Kiosk.StaffPage.Devices)

    @Slot()
    @for_staff
    def back(self) -> None:
        """Close the page on top."""
        if self._shown_page is Kiosk.StaffPage.Calibration:
            self.openDevices()
        else:
            self.close()

    @Slot()
    @for_staff
    def close(self) -> None:
        """Give the mirror back to the shopper."""
        self._staff.close()

    @Slot()
    @for_staff
    def touch(self) -> None:
        """Note that somebody is still there."""
        self._staff.touch()
        self._refresh()

    # QML could call what is connected to a signal too: it asks for itself as well.
    def _on_opened(self) -> None:
        if not self._staff.is_open:
            return
        self._shown_page = Kiosk.StaffPage.Today
        self._readings.watch(True)
        self._timer.start()
        self._refresh()

    def _on_closed(self) -> None:
        if self._staff.is_open:
            return
        self._timer.stop()
        self._readings.watch(False)
        self._chosen = ""
        # What is on the page stays while it goes.
        self._apply(StaffProps(page=int(self._shown_page)))

    def _show(self, page: Kiosk.StaffPage) -> None:
        self._shown_page = page
        self._refresh()

    def _refresh(self) -> None:
        if not self._staff.is_open:
            return
        statuses = self._devices.statuses
        selected = self._chosen_of([status.device for status in statuses])
        activities = {status.device: self._readings.of(status.device) for status in statuses}
        now_ns = self._clock_ns()
        rows = tuple(
            device_row(status, activities[status.device], now_ns, selected=status.device == selected)
            for status in statuses
        )
        self._rows.replace(rows)
        heard = activities[selected].tags if selected else ()
        self._tags.replace(tag_rows(heard))
        row = next((row for row in rows if row.selected), None)
        left_s = self._staff.seconds_left
        arrive_dbm, stay_dbm = self._calibration.current
        self._apply(
            StaffProps(
                page=int(self._shown_page),
                secondsLeft=left_s if left_s <= _COUNTDOWN_S else 0,
                selected=selected,
                selectedState=int(Kiosk.DeviceState.Connecting) if row is None else row.deviceState,
                selectedDetail="" if row is None else row.detail,
                selectedLastScan=0 if row is None else row.lastScan,
                selectedLastAgeS=-1 if row is None else row.lastAgeS,
                hearsTags=selected in self._calibration.readers,
                tagCount=len(heard),
                moreTags=max(0, len(heard) - TAGS_LISTED),
                arriveDbm=round(arrive_dbm),
                stayDbm=round(stay_dbm),
                arriveLevel=level(arrive_dbm),
                stayLevel=level(stay_dbm),
                open=True,
            )
        )

    def _chosen_of(self, devices: list[str]) -> str:
        """Return the device chosen, else the first that hears tags, else the first."""
        if self._chosen in devices:
            return self._chosen
        hearing = [device for device in devices if device in self._calibration.readers]
        return next(iter((*hearing, *devices)), "")
