"""Services that were stopped do nothing any more, whoever still holds them."""

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.config import Config, StoreConfig
from app.devices.drivers.simulated.reader import SimulatedConfig
from app.domain.errors import StoreUnavailable
from app.runtime.data.paths import DataDirectory
from app.runtime.logs.journal import SilentJournal
from app.services.ground import Ground
from app.services.kiosk import KioskServices


def test_no_timer_runs_on_and_reads_the_closed_database(tmp_path: Path, qtbot: QtBot) -> None:
    """A connection opened after the end would never be closed."""
    services = KioskServices(
        Config(store=StoreConfig(catalogue="imported"), devices=(SimulatedConfig(driver="simulated", name="hook"),)),
        DataDirectory(tmp_path),
        journal=SilentJournal(),
        ready_made_demo=tmp_path / "none",
        start_vision=None,
    )
    services.start()
    services.session.touch()
    services.staff.ask()
    assert any(timer.isActive() for timer in services.findChildren(QTimer))
    services.stop()
    assert not any(timer.isActive() for timer in services.findChildren(QTimer))
    qtbot.wait(1500)  # staff's door looked at its PINs once a second
    assert services.database._connections == []


def test_a_start_that_fails_half_way_waits_for_the_jobs_it_began(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A damaged page met by a later part: a job begun before it told a thread of the screen that was gone by then."""
    begun, ended = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        time.sleep(0.3)
        ended.set()

    def meet_damage(ground: Ground, *_: object, **__: object) -> None:
        ground.jobs.submit(work, lambda _: None)
        assert begun.wait(5)
        message = "page 4 is damaged"
        raise StoreUnavailable(message)

    monkeypatch.setattr("app.services.kiosk.RemotePart", meet_damage)
    with pytest.raises(StoreUnavailable):
        KioskServices(
            Config(store=StoreConfig(catalogue="imported")),
            DataDirectory(tmp_path),
            journal=SilentJournal(),
            ready_made_demo=tmp_path / "none",
            start_vision=None,
        )
    assert ended.is_set()
    assert not caplog.records
