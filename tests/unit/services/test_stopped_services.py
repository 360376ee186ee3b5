"""Services that were stopped do nothing any more, whoever still holds them."""

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.config import Config, StoreConfig
from app.devices.drivers.simulated.reader import SimulatedConfig
from app.runtime.data.paths import DataDirectory
from app.runtime.logs.journal import SilentJournal
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
