"""The screen's hours among the real services: whoever uses the mirror, and staff who darken it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.config import Config, StoreConfig
from app.domain.staff import StaffState
from app.runtime.data.paths import DataDirectory
from app.runtime.logs.journal import SilentJournal
from app.services.kiosk import KioskServices


@pytest.fixture
def services(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[KioskServices]:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)  # nothing here switches a real panel
    config = Config(store=StoreConfig(catalogue="imported"))
    services = KioskServices(
        config, DataDirectory(tmp_path), journal=SilentJournal(), ready_made_demo=tmp_path / "none", start_vision=None
    )
    services.start()
    yield services
    services.stop()


def test_nobody_is_before_a_screen_that_staff_darkened(services: KioskServices) -> None:
    services.session.touch()
    services.staff.ask()
    services.screen_schedule.turn_off()
    assert services.screen_schedule.is_dark
    assert not services.session.is_active
    assert services.staff.state is StaffState.CLOSED
    services.session.touch()
    assert not services.screen_schedule.is_dark


def test_staff_who_ask_for_the_pages_light_it(services: KioskServices) -> None:
    services.screen_schedule.turn_off()
    services.staff.ask()
    assert services.staff.state is StaffState.ASKING
    assert not services.screen_schedule.is_dark


@pytest.mark.parametrize("comes", ["staff", "the dark"])
def test_who_is_done_gives_way_to_staff_and_to_the_dark(services: KioskServices, comes: str) -> None:
    services.session.touch()
    services.session.part()
    if comes == "staff":
        services.staff.ask()
    else:
        services.screen_schedule.turn_off()
    services.session.carry_on()
    assert (services.session.is_active, services.session.is_parting) == (False, False)


def test_a_session_that_is_carried_on_outlasts_staff(services: KioskServices) -> None:
    services.session.touch()
    services.staff.ask()
    assert services.session.is_active
