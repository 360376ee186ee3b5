"""What staff chose, in the services as `main.py run` builds them."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import app.runtime.logs.logging
import main
import ui.window.application
from app.config import Config
from app.config.staff import StaffConfig
from app.config.store import StoreConfig
from app.domain.errors import StaffClosed, StaffUnconfirmed
from app.domain.scans import CodeScan, Symbology
from app.runtime.data.paths import DataDirectory
from app.services.camera.camera import VisionProcess
from app.services.camera.handover import DriverPlace
from app.services.kiosk import KioskServices
from app.services.settings.choices import keep
from app.store import Settings, open_database
from tests.support.staff_door import PIN, set_pin

CODE = CodeScan("camera", Symbology.EAN13, "9521234000013", 1)
CHOICES = {"kiosk.dwell_s": 0.5, "camera.codes": "on", "kiosk.theme": "gone", "presence.arrive_rssi_dbm": -50.0}


@pytest.fixture(autouse=True)
def _the_log_stays_the_tests_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app.runtime.logs.logging, "configure_logging", lambda *_: None)


class Diary:
    """What was written down."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, dict[str, object]]] = []

    def write(self, event: str, **fields: object) -> None:
        self.lines.append((event, fields))

    def close(self) -> None:
        """Nothing is open."""


def no_child(_driver: DriverPlace | None, _age_s: float) -> VisionProcess:
    raise OSError("there is no camera here")


@contextmanager
def a_mirror(folder: Path, diary: Diary, *, second_person: bool = False) -> Iterator[KioskServices]:
    services = KioskServices(
        Config(store=StoreConfig(catalogue="imported"), staff=StaffConfig(second_person=second_person)),
        DataDirectory(folder),
        journal=diary,
        ready_made_demo=folder / "none",
        start_vision=no_child,
    )
    try:
        yield services
    finally:
        services.stop()


def test_what_is_behind_the_door_asks_the_door_and_what_is_dangerous_the_second_person(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with a_mirror(tmp_path, Diary(), second_person=True) as services:
        services.program.has_parent = True
        editor, files, power = services.settings_editor, services.staff_files, services.power
        dangerous: list[Callable[[], object]] = [
            lambda: editor.import_("[kiosk]\ndwell_s = 0.5"),
            power.restart_program,
            power.shut_down,
        ]
        others: list[Callable[[], object]] = [
            lambda: editor.change("kiosk.dwell_s", 0.5),
            lambda: editor.forget("kiosk.dwell_s"),
            editor.undo,
            files.write_settings,
            files.read_settings,
            lambda: files.write_sheet("fr"),
            services.support_bundle.write,
            power.screen_off,
            power.screen_on,
            lambda: services.device_tests.retry("hook"),
            lambda: services.device_tests.listen("hook"),
        ]

        def refuse_all() -> None:
            for action in (*dangerous, *others):
                with pytest.raises(StaffClosed):
                    action()

        set_pin(services.database)
        refuse_all()
        services.staff.ask()
        refuse_all()
        services.staff.enter(PIN)
        refuse_all()  # while the PIN is being judged
        qtbot.waitUntil(lambda: services.staff.is_open)
        for action in dangerous:
            with pytest.raises(StaffUnconfirmed):
                action()
        services.staff.close()
        refuse_all()
        assert editor.history == ()
        assert not editor.is_saving
        assert not services.support_bundle.is_writing
        assert not services.screen_schedule.is_dark


def test_codes_that_staff_try_out_open_nothing_for_the_shopper(tmp_path: Path, qtbot: QtBot) -> None:
    diary = Diary()
    with a_mirror(tmp_path, diary) as services:
        assert services.camera is not None
        services.camera_page.open()
        services.camera.code_seen.emit(CODE)
        assert [code.count for code in services.camera_page.codes] == [1]
        assert services.session.garments == ()
        assert not diary.lines
        services.staff.closed.emit("staff")
        assert not services.camera_page.is_open
        services.camera.code_seen.emit(CODE)
        assert [event for event, _ in diary.lines if event == "code_read"] == ["code_read"]


def test_presence_goes_by_what_staff_chose_at_once(tmp_path: Path, qtbot: QtBot) -> None:
    with a_mirror(tmp_path, Diary()) as services:
        with pytest.raises(StaffClosed):
            services.settings_editor.change("presence.leave_after_s", 9)
        assert services.settings_editor.change_all({"presence.leave_after_s": 9}) == ""
        assert services.identification.presence_settings.leave_after_s == 9.0
        qtbot.waitUntil(lambda: not services.settings_editor.is_saving)
    with a_mirror(tmp_path, Diary()) as services:
        assert services.identification.presence_settings.leave_after_s == 9.0


def test_a_start_goes_by_the_file_then_staff_then_the_command_line(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    database = open_database(DataDirectory(tmp_path).database)
    keep(Settings(database), CHOICES, datetime.now(UTC))
    database.close()
    file = tmp_path / "psyche.toml"
    file.write_text('[kiosk]\ndwell_s = 1.5\nidle_warning_s = 33.0\n[store]\ncatalogue = "imported"\n')
    seen: list[Config] = []

    def run(build: Callable[[], KioskServices], *_: object) -> int:
        services = build()
        seen.append(services.config)
        dwell = next(key for key in services.settings_editor.editable() if key.path == "kiosk.dwell_s")
        assert (dwell.configured, dwell.running, dwell.is_pending) == (1.5, 0.5, False)
        assert [refused.path for refused in services.settings_editor.refused] == ["kiosk.theme"]
        assert services.identification.presence_settings.arrive_rssi_dbm == -50.0
        services.stop()
        return 0

    monkeypatch.setattr(ui.window.application, "run", run)
    caplog.set_level(logging.WARNING)
    assert main.main(["run", "--config", str(file), "--data", str(tmp_path), "--camera", "off"]) == 0
    (config,) = seen
    assert sum("gone" in message for message in caplog.messages) == 1
    assert (config.kiosk.dwell_s, config.kiosk.idle_warning_s, config.kiosk.theme) == (0.5, 33.0, "maison")
    assert (config.camera.codes, config.camera.source) == ("on", "off")
    file.write_text('[kiosk]\nplacement = "cabin"\n[store]\ncatalogue = "imported"\n')
    monkeypatch.setattr(ui.window.application, "run", lambda build, *_: 0)
    assert main.main(["run", "--config", str(file), "--data", str(tmp_path)]) == 0, "it starts all the same"
    assert any("CNIL" in message for message in caplog.messages)
