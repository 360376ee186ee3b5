"""The real window over real services and a simulated hook: a badge opens pages for staff, and they tell the truth."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.config import Config, KioskConfig, ScansConfig, StoreConfig
from app.devices.registry import driver_config
from app.domain.intents import Intent
from app.domain.scans import CardScan
from app.domain.staff import StaffState
from app.identification import CardHasher
from app.runtime.installation_key import installation_key
from app.runtime.journal import SilentJournal
from app.runtime.paths import DataDirectory
from app.services.kiosk import KioskServices
from tests.fakes.staff_door import PIN, set_pin
from ui.application import Mirror, Screen
from ui.viewmodels.kinds import Kiosk

_BADGE, _STRANGER = "04a1b2c3d4e5f6", "04ffffffffffff"
_GTINS = ("03612345678904", "03612345678911")
_LONG_MS = 20_000


class Attended:
    """One mirror without a catalogue, with a simulated hook, and somebody with a badge."""

    def __init__(self, data: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        directory = DataDirectory(data)
        badge = CardHasher(installation_key(directory.installation_key)).of_uid(_BADGE)
        config = Config(
            kiosk=KioskConfig(language="en", languages=("en", "fr")),
            store=StoreConfig(catalogue="imported"),
            scans=ScansConfig(staff_badges=(badge,)),
            devices=(driver_config("simulated")(driver="simulated", name="hook"),),
        )
        self.services = KioskServices(
            config, directory, journal=SilentJournal(), ready_made_demo=data / "none", start_vision=None
        )
        set_pin(self.services.database)
        self.mirror = Mirror(self.services, Screen((540, 960), is_fullscreen=False))
        self.kiosk = self.mirror.kiosk
        self.mirror.show()
        self.mirror.window.requestActivate()
        self.until(self.mirror.window.isActive)

    def close(self) -> None:
        self.mirror.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=_LONG_MS)

    def tap_card(self, uid: str) -> None:
        self.services.identification.observe((CardScan("hook", uid, "", 1),))

    def open_with_badge(self) -> None:
        """Show the badge, which opens nothing yet, and give the PIN."""
        self.tap_card(_BADGE)
        assert self.services.staff.state is StaffState.ASKING
        assert not self.kiosk.staff.open
        self.services.staff.enter(PIN)
        self.until(lambda: self.kiosk.staff.open)

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
    staff = attended.kiosk.staff
    attended.tap_card(_STRANGER)
    assert not staff.open
    assert attended.kiosk.notices.kind == Kiosk.Notice.UnknownCard
    attended.open_with_badge()
    attended.hang(*_GTINS)
    attended.until(lambda: staff.tagCount == len(_GTINS) and all(tag.present for tag in staff.tags.rows))
    attended.until(lambda: [row.deviceState for row in staff.devices.rows] == [Kiosk.DeviceState.Ready])
    attended.until(lambda: staff.devices.rows[0].readsPerS > 0)
    assert (staff.selected, staff.hearsTags) == ("hook", True)
    assert {(tag.title, tag.zone) for tag in staff.tags.rows} == {("", int(Kiosk.Zone.Own))}
    # The garments that staff hung are the next shopper's, whose page waits below.
    staff.close()
    assert attended.kiosk.garments.pieces == len(_GTINS)


def test_arms_and_keys_of_a_shopper_at_rest_do_not_disturb_staff(attended: Attended) -> None:
    attended.open_with_badge()
    attended.mirror._perform(Intent.BACK)
    attended.qtbot.wait(50)
    assert attended.kiosk.staff.open
    # The first key of a mirror at rest wakes it and is lost; here it is staff's and acts at once.
    QTest.keyClick(attended.mirror.window, Qt.Key.Key_Escape)
    assert not attended.kiosk.staff.open
    assert not attended.kiosk.session.active


def test_a_calibration_begins_listens_and_is_let_go_when_the_pages_close(attended: Attended) -> None:
    attended.hang(_GTINS[0])
    attended.open_with_badge()
    attended.until(lambda: attended.kiosk.staff.tagCount == 1)
    before = attended.services.identification.presence_settings
    attended.kiosk.staff.openCalibration()
    attended.kiosk.calibration.listenHere()
    seen = attended.kiosk.calibration
    attended.until(lambda: seen.reads > 0 and seen.plotted)
    assert seen.step == Kiosk.CalibrationStep.ListeningHere
    assert (seen.device, seen.tags) == ("hook", 1)
    attended.kiosk.staff.close()
    assert seen.step == Kiosk.CalibrationStep.Ready
    assert not seen.plotted
    assert attended.services.identification.presence_settings == before
