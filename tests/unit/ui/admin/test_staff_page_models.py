"""What the door, the day, the log, power and a device's test tell the screen; and what they let go of when staff go."""

import logging
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject

from app.domain.device_tests import TestStep
from app.domain.errors import PowerUnavailable
from app.domain.scans import DeviceState, DeviceStatus
from app.domain.today import Attention, AttentionKind
from tests.support.shop import NOW, Shop, a_product
from tests.support.staff_door import PIN, SECOND_PIN, WRONG_PIN, a_door
from tests.support.staff_services import write
from ui.frame.display import Panel
from ui.gallery.held import calls_of, change, give
from ui.models.kinds import Kiosk
from ui.models.states import Emits
from ui.window.kiosk import KioskSettings, KioskViewModel

SETTINGS = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",))
POWER = Kiosk.PowerAction


@pytest.fixture
def shop(qapp: object) -> Shop:
    shop = Shop(a_product("shirt"))
    shop.report(
        DeviceStatus("hook", "llrp", DeviceState.READY, "", 0), DeviceStatus("door", "pcsc", DeviceState.READY, "", 0)
    )
    return shop


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    return KioskViewModel(shop.kiosk_services, SETTINGS, shop.clock)


def press(model: QObject, pin: str) -> None:
    for digit in pin:
        model.digit(int(digit))  # type: ignore[attr-defined]
    model.enter()  # type: ignore[attr-defined]


def opened(kiosk: KioskViewModel, shop: Shop, page: str) -> KioskViewModel:
    shop.present_badge()
    kiosk.admin.staff.openPage(page)
    return kiosk


def test_digits_are_counted_and_only_as_many_as_a_pin_can_have(kiosk: KioskViewModel) -> None:
    entry = kiosk.admin.entry
    entry.ask()
    for digit in (4, 8, -1, 10, 2):
        entry.digit(digit)
    assert (entry.props.length, entry.props.ready) == (3, False)
    entry.erase()
    for _ in range(20):
        entry.digit(9)
    assert (entry.props.length, entry.props.ready) == (12, True)
    entry.enter()
    assert (entry.props.length, entry.props.wrong) == (0, True)


def test_the_door_takes_digits_only_while_it_asks(shop: Shop, kiosk: KioskViewModel) -> None:
    entry = kiosk.admin.entry
    press(entry, PIN)
    assert (entry.props.state, entry.props.length) == (Kiosk.StaffState.Closed, 0)
    entry.ask()
    assert entry.props.state == Kiosk.StaffState.Asking
    press(entry, PIN[:5])
    assert (entry.props.length, entry.props.ready, entry.props.wrong) == (5, False, False)
    press(entry, WRONG_PIN[5:])
    assert (entry.props.length, entry.props.wrong) == (0, True)
    entry.digit(1)
    assert not entry.props.wrong
    entry.erase()
    press(entry, PIN)
    assert entry.props.state == Kiosk.StaffState.Open
    assert PIN not in repr(entry.props)


def test_the_door_that_closes_forgets_the_digits(shop: Shop, kiosk: KioskViewModel) -> None:
    kiosk.admin.entry.ask()
    kiosk.admin.entry.digit(4)
    kiosk.admin.entry.cancel()
    kiosk.admin.entry.ask()
    assert kiosk.admin.entry.props.length == 0


def test_pages_of_the_menu_only_are_opened(shop: Shop, kiosk: KioskViewModel) -> None:
    shop.present_badge()
    assert kiosk.admin.staff.props.page == "today"
    for page in ("calibration", "", "nowhere"):
        kiosk.admin.staff.openPage(page)
        assert kiosk.admin.staff.props.page == "today"


def test_the_day_is_told_newest_last(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "today")
    today = kiosk.admin.page("today")
    assert (today.props.sessions, today.props.garments) == (12, 34)
    days = today.days.rows
    assert (len(days), days[-1].isToday, days[-1].weekday, days[0].share) == (14, True, "V", 1.0)
    assert [day.isToday for day in days].count(True) == 1


@pytest.mark.parametrize("kind", AttentionKind)
def test_every_attention_has_its_kind_and_its_page(shop: Shop, kiosk: KioskViewModel, kind: AttentionKind) -> None:
    opened(kiosk, shop, "today")
    change(shop.today, attention=(Attention(kind, "hook", NOW - timedelta(seconds=90), count=2),))
    (row,) = kiosk.admin.page("today").attention.rows
    assert Kiosk.AttentionKind(row.attentionKind).name.lower() == kind.value.replace("_", "")
    assert (row.subject, row.many, row.forS) == ("hook", 2, 90)
    kiosk.admin.page("today").openDetails(row.key)
    assert kiosk.admin.staff.props.page == (row.page or "today")


def test_the_log_is_watched_while_its_page_is_open_only(shop: Shop, kiosk: KioskViewModel) -> None:
    write(shop.log, logging.DEBUG, "main", "quiet")
    assert ("watch", True) not in calls_of(shop.log, "watch")[-1:]
    opened(kiosk, shop, "log")
    log = kiosk.admin.page("log")
    write(shop.log, logging.CRITICAL, "main", "loud")
    assert [(row.words, row.level) for row in log.lines.rows] == [("loud", Kiosk.LogLevel.Error)]
    log.togglePause()
    write(shop.log, logging.INFO, "ui", "later")
    assert (log.lines.count, log.props.newer) == (1, 1)
    log.setModule("ui")
    assert [row.words for row in log.lines.rows] == ["later"]
    kiosk.admin.staff.openPage("power")
    assert ("watch", True) not in calls_of(shop.log, "watch")[-1:]
    shop.staff.close()
    assert (log.props.module, log.props.paused, log.props.level) == ("", False, Kiosk.LogLevel.Info)


def test_power_does_nothing_that_was_not_asked_twice(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "power")
    power = kiosk.admin.page("power")
    power.confirm()
    power.ask(int(POWER.ScreenOff))
    power.confirm()
    for nonsense in (0, 77):
        kiosk.admin.page("power").ask(nonsense)
    assert (kiosk.admin.page("power").props.asked, calls_of(shop.power)) == (POWER.Nothing, [])
    kiosk.admin.page("power").ask(int(POWER.RestartProgram))
    kiosk.admin.staff.openPage("today")
    kiosk.admin.staff.openPage("power")
    kiosk.admin.page("power").confirm()
    assert calls_of(shop.power) == []
    kiosk.admin.page("power").ask(int(POWER.RestartProgram))
    kiosk.admin.page("power").confirm()
    assert calls_of(shop.power) == [("restart_program",)]


def refuse() -> None:
    raise PowerUnavailable("polkit says no")


def test_what_power_refuses_is_said(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "power")
    give(shop.power, shut_down=refuse)
    kiosk.admin.page("power").ask(int(POWER.ShutDown))
    kiosk.admin.page("power").confirm()
    assert (
        kiosk.admin.page("power").props.failed,
        kiosk.admin.page("power").props.failure,
        kiosk.admin.page("power").props.doing,
    ) == (
        POWER.ShutDown,
        "polkit says no",
        0,
    )


def test_a_file_of_settings_is_taken_over_when_a_second_person_agrees(shop: Shop) -> None:
    shop.staff = a_door(second_pin=SECOND_PIN)
    give(shop.staff_files, read_settings=Emits("settings_read", ("[kiosk]\nidle_answer_s = 45\n",)))
    kiosk = opened(KioskViewModel(shop.kiosk_services, SETTINGS, shop.clock), shop, "settings")
    page, second = kiosk.admin.page("settings"), kiosk.admin.secondPerson
    page.showFile(True)
    page.readFile()
    page.takeOver()
    press(second, PIN)
    assert (second.props.asked, page.props.taken, shop.settings_editor.history) == (True, 0, ())
    press(second, SECOND_PIN)
    assert (second.props.asked, page.props.taken) == (False, 1)


def test_a_second_person_is_asked_and_forgotten(shop: Shop) -> None:
    shop.staff = a_door(second_pin=SECOND_PIN)
    kiosk = opened(KioskViewModel(shop.kiosk_services, SETTINGS, shop.clock), shop, "power")
    power = kiosk.admin.page("power")
    second = kiosk.admin.secondPerson
    power.ask(int(POWER.ShutDown))
    power.confirm()
    assert second.props.asked
    press(second, PIN)
    assert (second.props.asked, second.props.wrong, calls_of(shop.power)) == (True, True, [])
    second.cancel()
    press(second, SECOND_PIN)
    assert (second.props.asked, calls_of(shop.power)) == (False, [])
    kiosk.admin.page("power").confirm()
    press(second, SECOND_PIN)
    assert calls_of(shop.power) == [("shut_down",)]
    kiosk.admin.page("power").ask(int(POWER.ShutDown))
    shop.staff.close()
    assert not second.props.asked


def test_a_test_ends_when_nobody_looks_at_that_device(shop: Shop, kiosk: KioskViewModel) -> None:
    opened(kiosk, shop, "devices")
    devices = kiosk.admin.page("devices")
    devices.test.listen()
    assert calls_of(shop.device_tests, "listen") == [("listen", "hook")]
    change(shop.device_tests, device="hook", step=TestStep.LISTENING)
    assert devices.test.props.step == Kiosk.DeviceTest.Listening
    change(shop.device_tests, step=TestStep.HEARD, kind="card", after_s=0.5)
    assert (devices.test.props.kind, devices.test.props.afterS) == (
        "card",
        0.5,
    )
    devices.select("door")
    stops = len(calls_of(shop.device_tests, "stop"))
    assert stops > 0
    change(shop.device_tests, device="door", step=TestStep.LISTENING)
    shop.staff.close()
    assert len(calls_of(shop.device_tests, "stop")) > stops
