"""Staff's later choice wins over the file, and a kept value that cannot be used keeps no mirror from starting."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.config import Config
from app.config.presence import PresenceConfig
from app.domain.calibration import CalibrationProposal
from app.domain.findings import Verdict
from app.runtime.data.paths import DataDirectory
from app.services.devices.thresholds import ThresholdSource, forget_choice, keep_proposal, thresholds_in_force
from app.services.support.doctor import check_presence
from app.store import Database, Settings, open_database
from app.store.updating import migrations

THEN = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
TAKE_OVER = dict(migrations())[5].read_text(encoding="utf-8")
PROPOSAL = CalibrationProposal(-58.0, -63.0, None, 0.01, 0.02, is_separable=True)


@pytest.fixture
def directory(tmp_path: Path) -> DataDirectory:
    return DataDirectory(tmp_path)


@pytest.fixture
def database(directory: DataDirectory) -> Iterator[Database]:
    database = open_database(directory.database)
    yield database
    database.close()


def test_the_file_decides_until_staff_have_calibrated(database: Database) -> None:
    settings = Settings(database)
    written = PresenceConfig(arrive_rssi_dbm=-55.0, leave_after_s=5.0)
    configured = Config(presence=written)
    assert thresholds_in_force(Config(), settings).source is ThresholdSource.DEFAULT
    in_force = thresholds_in_force(configured, settings)
    assert (in_force.source, in_force.presence, in_force.refused) == (ThresholdSource.FILE, written, "")
    keep_proposal(settings, PROPOSAL, THEN)
    in_force = thresholds_in_force(configured, settings)
    assert (in_force.source, in_force.chosen_at) == (ThresholdSource.STAFF, THEN)
    assert in_force.presence.arrive_rssi_dbm == -58.0
    assert in_force.presence.stay_rssi_dbm == -63.0
    assert in_force.presence.leave_after_s == 5.0
    assert in_force.presence.neighbour_margin_db == PresenceConfig().neighbour_margin_db
    assert forget_choice(settings, THEN)
    assert thresholds_in_force(configured, settings).presence == written
    assert not forget_choice(settings, THEN)


def test_a_margin_is_kept_with_the_thresholds(database: Database) -> None:
    settings = Settings(database)
    keep_proposal(settings, CalibrationProposal(-58.0, -63.0, 5.0, 0, 0, is_separable=True), THEN)
    assert thresholds_in_force(Config(), settings).presence.neighbour_margin_db == 5.0


@pytest.mark.parametrize(
    "value",
    [
        {"arrive_rssi_dbm": 12.0},
        {"stay_rssi_dbm": -50.0},
        {"arrive_rssi_dbm": "loud"},
        {"arrive_rssi_dbm": True},
        {"arrive_rssi_dbm": []},
        {"arrive_rssi_dbm": {"dbm": -60.0}},
        {"neighbour_margin_db": 400},
        {"of_an_older_version": 1.0},
    ],
)
def test_a_kept_value_out_of_range_is_told_once_and_ignored(
    directory: DataDirectory, database: Database, value: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    kept = {f"config.presence.{key}": kept for key, kept in value.items()}
    Settings(database).rewrite("config.presence", lambda _: kept, THEN)
    caplog.set_level(logging.WARNING)
    in_force = thresholds_in_force(Config(), Settings(database))
    assert (in_force.source, in_force.presence) == (ThresholdSource.DEFAULT, PresenceConfig())
    assert in_force.refused
    assert len(caplog.records) == 1
    (finding,) = check_presence(Config(), directory)
    assert finding.verdict is Verdict.LIMITED
    assert "cannot be used" in finding.detail


def test_what_one_value_held_before_is_taken_over_key_by_key(database: Database) -> None:
    """As the version wrote it that knew calibration alone."""
    found = {"arrive_rssi_dbm": -57.5, "stay_rssi_dbm": -64, "neighbour_margin_db": 4.0}
    settings = Settings(database)
    settings.rewrite("presence", lambda _: {"presence.thresholds": found}, THEN)
    database.connection().executescript(TAKE_OVER)
    in_force = thresholds_in_force(Config(), settings)
    assert (in_force.source, in_force.chosen_at) == (ThresholdSource.STAFF, THEN)
    assert {key: getattr(in_force.presence, key) for key in found} == found
    assert settings.under("presence") == {}


@pytest.mark.parametrize("damaged", ["{", "[1]", "3", "null", '"x"'])
def test_a_damaged_value_of_before_keeps_nothing_from_opening(database: Database, damaged: str) -> None:
    database.connection().execute("INSERT INTO setting VALUES ('presence.thresholds', ?, 0)", (damaged,))
    database.connection().executescript(TAKE_OVER)
    assert thresholds_in_force(Config(), Settings(database)).source is ThresholdSource.DEFAULT


def test_a_store_that_cannot_be_read_leaves_the_file_in_force(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    database.connection().execute("DROP TABLE setting")
    in_force = thresholds_in_force(Config(), Settings(database))
    assert in_force.presence == PresenceConfig()
    assert in_force.refused
    assert len(caplog.records) == 1


def test_doctor_says_where_thresholds_come_from_and_how_to_undo_that(directory: DataDirectory) -> None:
    (finding,) = check_presence(Config(), directory)
    assert "built-in defaults" in finding.detail
    assert not directory.database.exists()
    written = Config(presence=PresenceConfig(arrive_rssi_dbm=-55.0))
    (finding,) = check_presence(written, directory)
    assert "as configured" in finding.detail
    database = open_database(directory.database)
    keep_proposal(Settings(database), PROPOSAL, THEN)
    database.close()
    (finding,) = check_presence(written, directory)
    assert finding.verdict is Verdict.OK
    for part in ("-58 dBm", "-63 dBm", "2026-11-20 09:30 UTC", "over the configuration's", "calibrate --forget"):
        assert part in finding.detail
    directory.database.write_bytes(b"no database at all")
    (finding,) = check_presence(written, directory)
    assert finding.verdict is Verdict.LIMITED
