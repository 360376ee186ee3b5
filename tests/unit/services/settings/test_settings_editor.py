"""Settings changed at the mirror: checked as a whole, kept over a restart, taken back; no reason to stay dark."""

import logging
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.config import Config, with_overrides
from app.domain.errors import StaffClosed, StaffUnconfirmed
from app.domain.findings import Verdict
from app.runtime.data.paths import DataDirectory
from app.runtime.gui_thread import GuiThread
from app.runtime.jobs import Jobs
from app.services.settings.choices import HISTORY_MAX, chosen_over, keep, kept_choices
from app.services.settings.editor import SettingsEditor
from app.services.support.doctor import check_choices
from app.store import Database, Settings, open_database
from app.store.staff_file import staff_path

CONFIGURED = Config.model_validate({"kiosk": {"dwell_s": 1.0, "languages": ("fr", "en", "de")}})
CABIN = Config.model_validate({"kiosk": {"placement": "cabin"}})
THEN = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


@dataclass
class Desk:
    """The editor over a real database and real jobs."""

    editor: SettingsEditor
    settings: Settings
    database: Database
    gui_thread: GuiThread
    jobs: Jobs
    directory: DataDirectory
    qtbot: QtBot
    audit: list[tuple[str, object]]
    is_open: bool = True

    def saved(self) -> None:
        self.qtbot.waitUntil(lambda: not self.editor.is_saving)

    def key(self, path: str) -> object:
        return next(key.value for key in self.editor.editable() if key.path == path)

    def again(self, configured: Config = CONFIGURED) -> Config:
        """What the next start goes by."""
        return chosen_over(configured, self.directory).config


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    directory = DataDirectory(tmp_path)
    database = open_database(directory.database)
    gui_thread = GuiThread()
    jobs = Jobs(gui_thread)
    settings = Settings(database)
    audit: list[tuple[str, object]] = []

    def require_open() -> None:
        if not found.is_open:
            raise StaffClosed("The staff pages are closed.")

    editor = SettingsEditor(
        configured=CONFIGURED,
        running=CONFIGURED,
        settings=settings,
        jobs=jobs,
        require_open=require_open,
        record=lambda action, **detail: audit.append((action, detail)),
    )
    found = Desk(editor, settings, database, gui_thread, jobs, directory, qtbot, audit)
    yield found
    gui_thread.close()
    jobs.stop()
    editor.stop()
    database.close()


def test_a_change_is_shown_kept_told_and_needs_a_restart(desk: Desk) -> None:
    assert not any(key.is_pending for key in desk.editor.editable())
    assert desk.editor.change("kiosk.dwell_s", "0,5") == ""
    assert desk.editor.is_saving
    dwell = next(key for key in desk.editor.editable() if key.path == "kiosk.dwell_s")
    assert (dwell.configured, dwell.chosen, dwell.running, dwell.default) == (1.0, 0.5, 1.0, 0.8)
    assert dwell.is_pending
    assert (dwell.minimum, dwell.maximum, dwell.unit) == (0.3, 2.0, "s")
    assert any(key.is_pending for key in desk.editor.editable())
    desk.saved()
    assert desk.again().kiosk.dwell_s == 0.5
    assert desk.audit == [("settings_changed", {"values": {"kiosk.dwell_s": 0.5}})]


def test_what_is_configured_already_is_no_choice(desk: Desk) -> None:
    desk.editor.change("kiosk.dwell_s", 0.5)
    desk.editor.change("kiosk.dwell_s", 1.0)
    desk.saved()
    assert kept_choices(desk.settings).values == {}
    assert not any(key.is_chosen for key in desk.editor.editable())


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("kiosk.dwell_s", 9, "allowed is a number from 0.3 to 2"),
        ("kiosk.language", "it", "kiosk.languages"),
        ("kiosk.theme", "nightclub", "maison"),
        ("kiosk.languages", "fr, xx", "there is no such choice"),
        ("kiosk.placement", "floor", "staff may not change"),
        ("presence.stay_rssi_dbm", -10, "not above presence.arrive_rssi_dbm"),
        ("nonsense", 1, "staff may not change"),
    ],
)
def test_a_refused_change_changes_nothing_and_says_why(desk: Desk, path: str, value: object, said: str) -> None:
    before = desk.editor.editable()
    assert said in desk.editor.change(path, value)  # type: ignore[arg-type]
    assert desk.editor.editable() == before
    assert not desk.editor.is_saving
    assert desk.audit == []


def test_changes_are_taken_back_one_by_one_also_after_a_restart(desk: Desk) -> None:
    desk.editor.change("kiosk.dwell_s", 0.5)
    desk.editor.change("kiosk.dwell_s", 0.6)
    desk.editor.change("display.reduce_motion", True)
    desk.saved()
    second = SettingsEditor(configured=CONFIGURED, running=CONFIGURED, settings=desk.settings, jobs=desk.jobs)
    assert [past.paths for past in second.history] == [
        ("display.reduce_motion",),
        ("kiosk.dwell_s",),
        ("kiosk.dwell_s",),
    ]
    for wanted in (0.6, 0.5, 1.0):
        assert second.undo() == ""
        assert next(key.value for key in second.editable() if key.path == "kiosk.dwell_s") == wanted
        if wanted == 0.6:
            assert not second.config.display.reduce_motion
    desk.qtbot.waitUntil(lambda: not second.is_saving)
    assert second.undo() != ""
    assert desk.again() == CONFIGURED
    assert kept_choices(desk.settings).history == ()


def test_the_history_is_bounded(desk: Desk) -> None:
    for number in range(HISTORY_MAX + 5):
        desk.editor.change("display.brightness", 30 + number)
    desk.saved()
    assert len(desk.editor.history) == len(kept_choices(desk.settings).history) == HISTORY_MAX


def test_forgetting_goes_back_to_the_configuration_but_never_breaks_it(desk: Desk) -> None:
    desk.editor.change("kiosk.languages", "fr, it")
    desk.editor.change("kiosk.language", "it")
    assert "kiosk.languages" in desk.editor.forget("kiosk.languages")
    assert desk.editor.forget("kiosk.language") == ""
    assert desk.editor.forget("kiosk.languages") == ""
    assert desk.editor.forget("kiosk.dwell_s") == ""
    assert "no such setting" in desk.editor.forget("nonsense")
    desk.saved()
    assert desk.again() == CONFIGURED


def test_what_needs_no_restart_takes_effect_and_is_taken_back_at_once(desk: Desk) -> None:
    heard: list[float] = []
    desk.editor.took_effect.connect(lambda config: heard.append(config.presence.arrive_rssi_dbm))
    desk.editor.change("kiosk.dwell_s", 0.5)
    assert heard == []
    desk.editor.change("presence.arrive_rssi_dbm", -58)
    desk.editor.undo()
    assert heard == [-58.0, -62.0]
    assert [key.path for key in desk.editor.editable() if key.is_pending] == ["kiosk.dwell_s"]


def test_a_closed_door_lets_nothing_through(desk: Desk) -> None:
    desk.is_open = False
    for change in (
        lambda: desk.editor.change("kiosk.dwell_s", 0.5),
        lambda: desk.editor.forget("kiosk.dwell_s"),
        lambda: desk.editor.import_("[kiosk]\ndwell_s = 0.5"),
        desk.editor.undo,
    ):
        with pytest.raises(StaffClosed):
            change()
    assert not desk.editor.is_saving


def test_a_file_is_taken_over_only_where_a_second_person_agreed(desk: Desk) -> None:
    def nobody_agreed() -> None:
        raise StaffUnconfirmed("somebody else")

    desk.editor._require_confirmed = nobody_agreed
    with pytest.raises(StaffUnconfirmed):
        desk.editor.import_("[kiosk]\ndwell_s = 0.5")
    assert not desk.editor.is_saving
    assert desk.editor.change("kiosk.dwell_s", 0.5) == ""


def test_settings_go_to_another_mirror_as_a_file(desk: Desk, tmp_path: Path) -> None:
    desk.editor.change("kiosk.theme", "atelier")
    desk.editor.change("display.diagonal_inches", 32)
    text = desk.editor.export()
    desk.editor.undo()
    desk.editor.undo()
    plan = desk.editor.plan_import(text)
    assert [(change.path, change.before, change.after) for change in plan.differences] == [
        ("kiosk.theme", '"maison"', '"atelier"'),
        ("display.diagonal_inches", "", "32.0"),
    ]
    assert desk.key("kiosk.theme") == "maison", "a plan changes nothing"
    assert desk.editor.import_(text) == plan
    desk.saved()
    assert desk.again().kiosk.theme == "atelier"
    assert desk.editor.history[0].paths[0] == "kiosk.hook_side", "an import is one change"
    desk.editor.undo()
    desk.saved()
    assert desk.again() == CONFIGURED
    path = tmp_path / "psyche.toml"
    path.write_text(text, encoding="utf-8")
    from app.config import load_config

    assert load_config(path, {}, lambda _: pytest.fail("no device")).display.diagonal_inches == 32.0


@pytest.mark.parametrize(
    "text",
    [
        "[kiosk]\ndwell_s = 0.5\ntheme = 'no'",
        "[kiosk]\ndwell_s = 0.5\nlanguage = 'es'",
        "x",
        "#" * 20_000,
        "[kiosk]\nidle_answer_s = " + "1" * 5000,
        "[kiosk]\nidle_answer_s = " + "9" * 4000,
        "[display]\nbrightness = -" + "9" * 4000,
        "[kiosk]\ndwell_s = nan",
        "[kiosk]\ndwell_s = inf",
        "x = " + "[" * 9000,
        '\ufeff[kiosk]\ntheme = "\x00"',
    ],
)
def test_an_import_is_refused_as_a_whole(desk: Desk, text: str) -> None:
    plan = desk.editor.import_(text)
    assert plan.problem
    assert plan.differences == ()
    assert desk.key("kiosk.dwell_s") == 1.0


def test_a_file_full_of_mistakes_is_told_in_a_few_words(desk: Desk) -> None:
    problem = desk.editor.plan_import("\n".join(f"key_{number} = 1" for number in range(1000))).problem
    assert problem.endswith("… and 990 more like these.")
    assert len(problem.splitlines()) == 11
    assert len(desk.editor.plan_import(f"[kiosk]\n{'k' * 15_000} = 1").problem) < 300


def test_choices_of_another_version_are_ignored_one_by_one(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    choices = {"kiosk.dwell_s": 0.5, "kiosk.theme": "of_old", "kiosk.vanished": True, "camera.fps": 99}
    keep(desk.settings, choices, THEN)
    caplog.set_level(logging.WARNING)
    config = desk.again()
    assert config.kiosk.dwell_s == 0.5
    assert (config.kiosk.theme, config.camera.fps) == ("maison", 15)
    assert sum("ignored" in record.message for record in caplog.records) == 3
    (finding,) = check_choices(CONFIGURED, desk.directory)
    assert finding.verdict is Verdict.LIMITED
    assert all(path in finding.detail for path in choices)
    desk.editor.refresh()
    assert {refused.path for refused in desk.editor.refused} == {"kiosk.theme", "kiosk.vanished", "camera.fps"}
    assert desk.editor.change("display.reduce_motion", True) == "", "they are in nobody's way"
    for refused in desk.editor.refused:
        assert desk.editor.forget(refused.path) == ""
    desk.saved()
    assert desk.editor.refused == ()
    (finding,) = check_choices(CONFIGURED, desk.directory)
    assert finding.verdict is Verdict.OK


def test_a_mirror_moved_into_a_cabin_forgets_its_camera(desk: Desk) -> None:
    desk.editor.change("camera.codes", "on")
    desk.saved()
    assert desk.again().reads_codes_by_camera
    assert not desk.again(CABIN).uses_camera


def test_staff_win_over_the_file_and_the_command_line_over_staff(desk: Desk) -> None:
    desk.editor.change("kiosk.language", "en")
    desk.saved()
    assert desk.again().kiosk.language == "en"
    assert with_overrides(desk.again(), language="de").kiosk.language == "de"
    assert with_overrides(desk.again(), camera_source="off").kiosk.language == "en"


def test_what_the_command_line_changes_meanwhile_shows_and_is_not_undone_by_the_mirror(desk: Desk) -> None:
    keep(desk.settings, {"store.stale_after_min": 30.0}, THEN)
    desk.editor.change("kiosk.dwell_s", 0.5)
    desk.saved()
    assert desk.key("store.stale_after_min") == 30.0
    assert kept_choices(desk.settings).values == {"store.stale_after_min": 30.0, "kiosk.dwell_s": 0.5}
    assert [past.paths for past in desk.editor.history] == [("kiosk.dwell_s",), ("store.stale_after_min",)]


def test_what_is_taken_back_is_what_was_seen(desk: Desk) -> None:
    desk.editor.change("kiosk.dwell_s", 0.5)
    desk.saved()
    keep(desk.settings, {"store.stale_after_min": 30.0}, THEN)
    assert "meanwhile" in desk.editor.undo()
    assert not desk.editor.is_saving
    assert (desk.key("store.stale_after_min"), desk.key("kiosk.dwell_s")) == (30.0, 0.5)
    assert desk.editor.history[0].paths == ("store.stale_after_min",)
    assert desk.editor.undo() == ""
    desk.saved()
    assert kept_choices(desk.settings).values == {"kiosk.dwell_s": 0.5}


def test_a_disk_that_takes_nothing_is_told_and_nothing_seems_changed(desk: Desk) -> None:
    desk.database.connection().execute(
        "CREATE TRIGGER staff.full BEFORE INSERT ON setting BEGIN SELECT RAISE(FAIL, 'no'); END"
    )
    heard: list[int] = []
    desk.editor.took_effect.connect(lambda config: heard.append(config.display.brightness))
    assert desk.editor.change("display.brightness", 50) == ""
    desk.saved()
    assert "no" in desk.editor.save_problem
    assert desk.key("display.brightness") == 100
    assert heard == [50, 100]
    assert [action for action, _ in desk.audit] == ["settings_changed", "settings_not_kept"]
    desk.database.connection().execute("DROP TRIGGER full")
    assert desk.editor.change("display.brightness", 50) == ""
    desk.saved()
    assert (desk.editor.save_problem, desk.again().display.brightness) == ("", 50)


def test_a_change_just_before_the_end_is_still_written(desk: Desk) -> None:
    blocker = sqlite3.connect(staff_path(desk.directory.database), isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    desk.editor.change("kiosk.dwell_s", 0.5)
    desk.editor.change("kiosk.theme", "atelier")
    blocker.execute("ROLLBACK")
    blocker.close()
    desk.gui_thread.close()
    desk.jobs.stop()
    desk.editor.stop()
    assert (desk.again().kiosk.dwell_s, desk.again().kiosk.theme) == (0.5, "atelier")
    assert len(kept_choices(desk.settings).history) == 2


@pytest.mark.parametrize("value", ['"x"', "[1, 2]", '[{"at_s": "x"}]', '[{"at_s": 1, "before": 3}]', "{", "1e999"])
def test_a_damaged_history_is_no_history(desk: Desk, value: str) -> None:
    desk.database.connection().execute("INSERT INTO setting VALUES ('config_history', ?, 0)", (value,))
    desk.editor.refresh()
    assert desk.editor.history == ()
    assert desk.editor.change("kiosk.dwell_s", 0.5) == ""
    desk.saved()
    assert len(desk.editor.history) == 1


def test_doctor_says_what_is_chosen(desk: Desk) -> None:
    (finding,) = check_choices(CONFIGURED, desk.directory)
    assert finding.verdict is Verdict.ABSENT
    keep(desk.settings, {"kiosk.dwell_s": 0.5}, THEN + timedelta(days=1))
    (finding,) = check_choices(CONFIGURED, desk.directory)
    assert (finding.verdict, "kiosk.dwell_s" in finding.detail) == (Verdict.OK, True)
    desk.database.connection().execute("ALTER TABLE setting RENAME COLUMN value TO gone")
    (finding,) = check_choices(CONFIGURED, desk.directory)
    assert finding.verdict is Verdict.LIMITED
