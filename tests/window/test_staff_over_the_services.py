"""The real window over real services and a simulated hook: a badge opens pages for staff, and they tell the truth."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.config import Config, KioskConfig, ScansConfig, StaffConfig, StoreConfig
from app.devices.registry import driver_config
from app.domain.intents import Intent
from app.domain.scans import CardScan
from app.domain.staff import StaffState
from app.identification import CardHasher
from app.runtime.data.installation_key import installation_key
from tests.support.mirror_here import MirrorHere
from tests.support.pages import page_of
from tests.support.staff_door import PIN, set_pin
from ui.models.kinds import Kiosk
from ui.pages.garments.view_model import GarmentsViewModel

_BADGE, _STRANGER = "04a1b2c3d4e5f6", "04ffffffffffff"
_GTINS = ("03612345678904", "03612345678911")


class Attended(MirrorHere):
    """One mirror without a catalogue, with a simulated hook, and somebody with a badge."""

    def __init__(self, data: Path, qtbot: QtBot) -> None:
        badge = CardHasher(installation_key(data / "installation.key")).of_uid(_BADGE)
        config = Config(
            kiosk=KioskConfig(language="en", languages=("en", "fr")),
            store=StoreConfig(catalogue="imported"),
            scans=ScansConfig(staff_badges=(badge,)),
            staff=StaffConfig(corner_hold_s=0.5),
            devices=(driver_config("simulated")(driver="simulated", name="hook"),),
        )
        super().__init__(qtbot, data, config)
        set_pin(self.services.database)
        self.show()
        self.mirror.window.requestActivate()
        self.until(self.mirror.window.isActive)

    def tap_card(self, uid: str) -> None:
        self.services.identification.receive((CardScan("hook", uid, "", 1),))

    def open_with_badge(self) -> None:
        """Show the badge, which opens nothing yet, and give the PIN."""
        self.tap_card(_BADGE)
        assert self.services.staff.state is StaffState.ASKING
        assert not self.kiosk.admin.staff.props.open
        self.services.staff.enter(PIN)
        self.until(lambda: self.kiosk.admin.staff.props.open)

    def hang(self, *gtins: str) -> None:
        assert self.services.tray is not None
        for gtin in gtins:
            self.services.tray.place(gtin)


@pytest.fixture
def attended(tmp_path: Path, qtbot: QtBot) -> Iterator[Attended]:
    attended = Attended(tmp_path, qtbot)
    yield attended
    attended.close()


def test_a_badge_opens_what_no_other_card_does_and_tags_are_seen_live(attended: Attended) -> None:
    staff = attended.kiosk.admin.staff
    attended.tap_card(_STRANGER)
    assert not staff.props.open
    assert attended.kiosk.notices.props.kind == Kiosk.Notice.UnknownCard
    attended.open_with_badge()
    attended.hang(*_GTINS)
    staff.openPage("devices")
    devices = attended.kiosk.admin.page("devices")
    attended.until(lambda: devices.props.tagCount == len(_GTINS) and all(tag.present for tag in devices.tags.rows))
    attended.until(lambda: [row.deviceState for row in devices.devices.rows] == [Kiosk.DeviceState.Ready])
    attended.until(lambda: devices.devices.rows[0].readsPerS > 0)
    assert (devices.props.selected, devices.props.hearsTags) == ("hook", True)
    assert {(tag.title, tag.zone) for tag in devices.tags.rows} == {("", int(Kiosk.Zone.Own))}
    # The garments that staff hung are the next shopper's, whose page waits below.
    staff.close()
    assert page_of(attended.kiosk, GarmentsViewModel).props.pieces == len(_GTINS)


def test_arms_and_keys_of_a_shopper_at_rest_do_not_disturb_staff(attended: Attended) -> None:
    attended.open_with_badge()
    attended.mirror._perform(Intent.BACK)
    attended.qtbot.wait(50)
    assert attended.kiosk.admin.staff.props.open
    # The first key of a mirror at rest wakes it and is lost; here it is staff's and acts at once.
    QTest.keyClick(attended.mirror.window, Qt.Key.Key_Escape)
    assert not attended.kiosk.admin.staff.props.open
    assert not attended.kiosk.session.props.active


def test_a_calibration_begins_listens_and_is_let_go_when_the_pages_close(attended: Attended) -> None:
    attended.hang(_GTINS[0])
    attended.open_with_badge()
    attended.kiosk.admin.staff.openPage("devices")
    attended.until(lambda: attended.kiosk.admin.page("devices").props.tagCount == 1)
    before = attended.services.identification.presence_settings
    attended.kiosk.admin.page("devices").openCalibration()
    attended.kiosk.admin.page("calibration").listenHere()
    seen = attended.kiosk.admin.page("calibration")
    attended.until(lambda: seen.props.reads > 0 and seen.props.plotted)
    assert seen.props.step == Kiosk.CalibrationStep.ListeningHere
    assert (seen.props.device, seen.props.tags) == ("hook", 1)
    attended.kiosk.admin.staff.close()
    assert seen.props.step == Kiosk.CalibrationStep.Ready
    assert not seen.props.plotted
    assert attended.services.identification.presence_settings == before


def test_the_held_corner_asks_for_staff_and_is_no_shoppers_tap(attended: Attended) -> None:
    window, left, none = attended.mirror.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    corner = QPoint(4, 4)
    QTest.mousePress(window, left, none, corner)
    attended.until(lambda: attended.services.staff.state is StaffState.ASKING)
    QTest.mouseRelease(window, left, none, corner)
    assert not attended.kiosk.session.props.active
    # What arms want neither presses a key of the door nor closes it.
    for intent in Intent:
        attended.mirror._perform(intent)
    attended.qtbot.wait(50)
    assert attended.services.staff.state is StaffState.ASKING
    for digit in PIN:
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0.value + int(digit)))
    QTest.keyClick(window, Qt.Key.Key_Return)
    attended.until(lambda: attended.kiosk.admin.staff.props.open)
    assert attended.kiosk.admin.staff.props.page == "today"
    attended.kiosk.admin.staff.close()
    QTest.mouseClick(window, left, none, corner)
    assert attended.kiosk.session.props.active


def test_a_device_is_listened_to_over_the_services(attended: Attended) -> None:
    devices = attended.kiosk.admin.page("devices")
    attended.open_with_badge()
    attended.kiosk.admin.staff.openPage("devices")
    devices.test.listen()
    attended.hang(_GTINS[0])
    attended.until(lambda: devices.test.props.step == Kiosk.DeviceTest.Heard)
    assert devices.test.props.kind == "tag"
    attended.kiosk.admin.staff.close()
    assert devices.test.props.step == Kiosk.DeviceTest.Idle
