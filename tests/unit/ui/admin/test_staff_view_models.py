"""What staff see and may do: devices, what they hear, a calibration; nothing at all while their pages are closed."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Q_ARG, QMetaMethod, QMetaObject, QObject, Qt

from app.domain.calibration import CalibrationProblem, CalibrationStep
from app.domain.scans import DeviceState, DeviceStatus, Zone
from app.services.devices.readings import LastScan
from tests.support.shop import Shop, a_product
from tests.support.staff_door import a_door
from tests.support.staff_services import PROPOSAL, a_reading, a_tag, hear
from ui.admin.calibration.derivation import derive_columns, derive_scale
from ui.admin.calibration.view_model import CalibrationViewModel, one_in
from ui.admin.devices.derivation import HISTORY_SLOTS, SILENT, TAGS_LISTED, level, slots, tag_rows
from ui.admin.frame.staff import StaffViewModel
from ui.frame.display import Panel
from ui.gallery.held import calls_of, change
from ui.models.kinds import Kiosk
from ui.window.kiosk import KioskSettings, KioskViewModel

SETTINGS = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",))
_STEPS = Kiosk.CalibrationStep


@pytest.fixture
def shop(qapp: object) -> Shop:
    shop = Shop(a_product("shirt"))
    now_ns = shop.clock()
    shop.report(
        DeviceStatus("scanner", "serial_barcode", DeviceState.MISCONFIGURED, "no such port", now_ns - 90_000_000_000),
        DeviceStatus("hook", "llrp", DeviceState.READY, "", now_ns - 4_000_000_000),
    )
    return shop


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    return KioskViewModel(shop.kiosk_services, SETTINGS, shop.clock)


def devices_opened(kiosk: KioskViewModel, shop: Shop) -> Any:
    shop.present_badge()
    kiosk.admin.staff.openPage("devices")
    return kiosk.admin.page("devices")


def call(model: QObject, slot: QMetaMethod) -> None:
    """Call it as QML does."""
    kinds = [bytes(kind.data()).decode() for kind in slot.parameterTypes()]
    arguments = [Q_ARG(int, 1) if kind == "int" else Q_ARG(str, "hook") for kind in kinds]
    name = bytes(slot.name().data()).decode()
    assert QMetaObject.invokeMethod(model, name, Qt.ConnectionType.DirectConnection, *arguments)


def slots_of(model: QObject) -> list[QMetaMethod]:
    """What QML could call: the slots, and what Python has connected to signals."""
    meta = model.metaObject()
    own = range(QObject().metaObject().methodCount(), meta.methodCount())
    methods = [meta.method(index) for index in own]
    return [method for method in methods if method.methodType() is QMetaMethod.MethodType.Slot]


def is_public(slot: QMetaMethod) -> bool:
    return not bytes(slot.name().data()).startswith(b"_")


def test_every_slot_is_done_once_staff_are_here(
    shop: Shop, kiosk: KioskViewModel, caplog: pytest.LogCaptureFixture
) -> None:
    for model in (kiosk.admin.page("calibration"), kiosk.admin.page("devices"), kiosk.admin.staff):
        for slot in filter(is_public, slots_of(model)):
            devices_opened(kiosk, shop)
            call(model, slot)
    assert {"begin", "listen_here", "listen_next_door", "apply", "cancel"} <= {
        name for name, *_ in calls_of(shop.calibration)
    }
    assert caplog.records == []


def test_devices_are_told_with_state_since_and_what_they_read(shop: Shop, kiosk: KioskViewModel) -> None:
    devices = devices_opened(kiosk, shop)
    assert calls_of(shop.readings, "watch")[-1] == ("watch", True)
    code = a_reading(last_age_s=7.9, scan=LastScan("code", 7.9))
    hear(shop.readings, hook=a_reading(a_tag(), reads_per_s=212.0), scanner=code)
    scanner, hook = devices.devices.rows
    assert (scanner.device, scanner.driver, scanner.detail) == ("scanner", "serial_barcode", "no such port")
    assert scanner.deviceState == Kiosk.DeviceState.Misconfigured
    assert (scanner.forS, scanner.lastAgeS, scanner.lastScan) == (90, 7, "code")
    assert (hook.deviceState, hook.forS, hook.readsPerS) == (Kiosk.DeviceState.Ready, 4, 212.0)
    # The first that hears tags is the one to look at.
    assert (scanner.selected, hook.selected) == (False, True)
    assert (devices.props.selected, devices.props.hearsTags, devices.props.tagCount) == ("hook", True, 1)
    devices.select("scanner")
    assert not devices.props.hearsTags
    assert devices.tags.rows == ()


def test_a_device_never_read_has_no_last_read(shop: Shop, kiosk: KioskViewModel) -> None:
    devices = devices_opened(kiosk, shop)
    assert [row.lastAgeS for row in devices.devices.rows] == [-1, -1]


def test_no_device_leaves_the_page_empty(qapp: object) -> None:
    shop = Shop(a_product("shirt"))
    kiosk = KioskViewModel(shop.kiosk_services, SETTINGS, shop.clock)
    devices = devices_opened(kiosk, shop)
    assert (devices.props.selected, devices.devices.rows) == ("", ())
    devices.openCalibration()
    assert kiosk.admin.staff.props.page != "calibration"


def test_tags_tell_what_and_where_and_how_strong() -> None:
    here = a_tag(1, label="Shirt", rssi_dbm=-50.4)
    unknown = a_tag(2, label="", rssi_dbm=-55.0)
    away = a_tag(3, label="Coat", zone=Zone.NEIGHBOUR, antenna=4, rssi_dbm=-71.0, is_present=False)
    rows = tag_rows([away, unknown, here])
    assert [row.title for row in rows] == ["Shirt", "", "Coat"]
    assert [row.lastDigits for row in rows] == ["000001", "000002", "000003"]
    assert [row.rssiDbm for row in rows] == [-50, -55, -71]
    assert (rows[2].zone, rows[2].antenna, rows[2].present) == (Kiosk.Zone.Neighbour, 4, False)


def test_of_many_tags_the_strongest_are_listed(shop: Shop, kiosk: KioskViewModel) -> None:
    devices = devices_opened(kiosk, shop)
    hear(shop.readings, hook=a_reading(*(a_tag(number, rssi_dbm=-40.0 - 0.1 * number) for number in range(64))))
    assert devices.tags.count == TAGS_LISTED
    assert (devices.props.tagCount, devices.props.moreTags) == (
        64,
        64 - TAGS_LISTED,
    )
    assert min(row.rssiDbm for row in devices.tags.rows) == -44


def test_a_plot_has_the_strongest_of_each_quarter_of_a_second_and_silence_between() -> None:
    plot = slots([(19.9, -62.5), (0.2, -80.0), (0.1, -40.0), (25.0, -40.0)])
    assert len(plot) == HISTORY_SLOTS
    assert (plot[0], plot[-1]) == (0.5, 1.0)
    assert set(plot[1:-1]) == {SILENT}
    assert (level(-120.0), level(0.0)) == (0.0, 1.0)


def test_a_countdown_is_shown_near_the_end_only(shop: Shop) -> None:
    for timeout_s, shown in ((120.0, False), (15.0, True)):
        shop.staff = a_door(timeout_s=timeout_s)
        kiosk = KioskViewModel(shop.kiosk_services, SETTINGS, shop.clock)
        shop.present_badge()
        assert (0 < kiosk.admin.staff.props.secondsLeft <= 15) is shown


def test_pages_that_close_let_go_of_everything(shop: Shop, kiosk: KioskViewModel) -> None:
    devices = devices_opened(kiosk, shop)
    hear(shop.readings, hook=a_reading(a_tag()))
    devices.openCalibration()
    assert calls_of(shop.calibration, "begin") == [("begin", "hook")]
    assert kiosk.admin.staff.props.page == "calibration"
    shop.staff.close()
    assert not kiosk.admin.staff.props.open
    assert ("watch", True) not in calls_of(shop.readings, "watch")[-1:]
    shop.present_badge()
    assert kiosk.admin.staff.props.page == "today"


def test_back_leaves_the_calibration_first_then_the_pages(shop: Shop, kiosk: KioskViewModel) -> None:
    devices = devices_opened(kiosk, shop)
    devices.openCalibration()
    kiosk.admin.staff.back()
    assert calls_of(shop.calibration)[-1] == ("cancel",)
    assert kiosk.admin.staff.props.open
    kiosk.admin.staff.back()
    assert not shop.staff.is_open


def test_a_calibration_is_told_step_by_step(shop: Shop, kiosk: KioskViewModel) -> None:
    seen = kiosk.admin.page("calibration")
    assert (seen.props.plotted, seen.props.arriveNow, seen.props.stayNow) == (False, -62, -68)
    change(
        shop.calibration,
        step=CalibrationStep.LISTENING_HERE,
        device="hook",
        seconds_left=6,
        reads=80,
        tags=2,
        here=(-50.0, -52.0),
    )
    assert (seen.props.step, seen.props.secondsLeft, seen.props.reads, seen.props.tags) == (
        _STEPS.ListeningHere,
        6,
        80,
        2,
    )
    assert seen.props.plotted
    change(shop.calibration, step=CalibrationStep.READY, problem=CalibrationProblem.NOTHING_HEARD, here=())
    assert seen.props.problem == Kiosk.CalibrationProblem.NothingHeard
    change(
        shop.calibration,
        step=CalibrationStep.PROPOSED,
        problem=None,
        here=(-50.0,),
        next_door=(-70.0,),
        proposal=PROPOSAL,
    )
    assert seen.props.separable
    assert (seen.props.arriveProposed, seen.props.stayProposed, seen.props.marginProposed) == (-58, -63, 4)
    assert (seen.props.missOneIn, seen.props.strayOneIn) == (170, 0)
    assert 0 < seen.props.stayProposedPlace < seen.props.arriveProposedPlace < 1


def test_thresholds_that_would_not_do_are_not_offered(shop: Shop, kiosk: KioskViewModel) -> None:
    calibration = kiosk.admin.page("calibration")
    change(
        shop.calibration,
        step=CalibrationStep.PROPOSED,
        here=(-50.0,),
        next_door=(-51.0,),
        proposal=replace(PROPOSAL, is_separable=False),
    )
    assert not calibration.props.separable
    assert (calibration.props.arriveProposed, calibration.props.arriveProposedPlace) == (0, -1.0)


@pytest.mark.parametrize("step", CalibrationStep)
@pytest.mark.parametrize("problem", [None, *CalibrationProblem])
def test_every_step_and_every_problem_has_its_kind(
    shop: Shop, kiosk: KioskViewModel, step: CalibrationStep, problem: CalibrationProblem | None
) -> None:
    change(shop.calibration, step=step, problem=problem)
    assert _STEPS(kiosk.admin.page("calibration").props.step).name.lower() == step.value.replace("_", "")
    expected = "nothing" if problem is None else problem.value.replace("_", "")
    assert Kiosk.CalibrationProblem(kiosk.admin.page("calibration").props.problem).name.lower() == expected


@pytest.mark.parametrize(
    ("share", "times"), [(0.0, 0), (0.0009, 0), (0.001, 1000), (0.006, 170), (0.03, 35), (0.31, 3), (1.0, 1)]
)
def test_shares_are_said_as_once_in_so_many_times(share: float, times: int) -> None:
    assert one_in(share) == times


def test_two_distributions_share_one_scale() -> None:
    here, next_door = (-50.5, -51.0, -51.9, -45.0), (-70.0, -70.0)
    scale = derive_scale((*here, *next_door, -62.0))
    columns = derive_columns(here, next_door, scale)
    assert scale.high_dbm - scale.low_dbm == 2 * len(columns) >= 30
    assert max(column.nextDoor for column in columns) == 1.0
    by_strength = {column.dbm: column for column in columns}
    assert by_strength[-70].nextDoor == 1.0
    assert by_strength[-52].here == 0.75
    assert by_strength[-46].here == 0.25
    assert all(column.here == column.nextDoor == 0 for column in derive_columns((), (), scale))


def test_one_strength_alone_has_a_scale_too() -> None:
    scale = derive_scale((-62.0,))
    assert scale.high_dbm - scale.low_dbm >= 30
    assert 0 < scale.place(-62.0) < 1


def test_the_view_models_of_staff_are_what_the_window_is_given(kiosk: KioskViewModel) -> None:
    assert isinstance(kiosk.admin.staff, StaffViewModel)
    assert isinstance(kiosk.admin.page("calibration"), CalibrationViewModel)
