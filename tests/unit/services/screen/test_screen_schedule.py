"""A screen that follows its hours, and people before its hours."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from app.config import ScreenConfig
from app.domain.errors import DeviceUnavailable
from app.domain.weekly_schedule import WeeklySchedule, WeeklyWindow
from app.runtime.gui_thread import GuiThread
from app.runtime.jobs import Jobs
from app.services.screen.panel_power import PanelCommand, find_panel_command
from app.services.screen.schedule import ScreenScheduleService

OPEN = datetime(2026, 11, 20, 12, tzinfo=UTC)  # a Friday
CLOSED = datetime(2026, 11, 20, 23, tzinfo=UTC)


class Panel:
    """A panel that notes what it was told."""

    def __init__(self) -> None:
        self.told: list[bool] = []
        self.is_broken = False

    def switch(self, *, on: bool) -> None:
        self.told.append(on)
        if self.is_broken:
            raise DeviceUnavailable("no panel")


class Room:
    """The screen with a clock, somebody before it or nobody, and a journal."""

    def __init__(self, rules: ScreenConfig) -> None:
        self.now = OPEN
        self.is_in_use = False
        self.panel = Panel()
        self.written: list[tuple[str, object]] = []
        self.gui_thread = GuiThread()
        self.jobs = Jobs(self.gui_thread)
        self.service = ScreenScheduleService(
            WeeklySchedule((WeeklyWindow.parse("mon-fri 08:30-20:00"),), ZoneInfo("Europe/Paris")),
            rules,
            is_in_use=lambda: self.is_in_use,
            now=lambda: self.now,
            clock_ns=lambda: round(self.now.timestamp() * 1e9),
            power=self.panel,
            jobs=self.jobs,
            journal=self,
        )

    def write(self, event: str, **fields: object) -> None:
        self.written.append((event, fields["why"]))

    def wait(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.service.check()

    def leave(self) -> None:
        self.is_in_use = False
        self.service.note_end()

    def come(self) -> None:
        self.is_in_use = True
        self.service.note_use()

    def close(self) -> None:
        self.gui_thread.close()
        self.service.stop()
        self.jobs.stop()


@pytest.fixture
def room(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Room]:
    room = Room(getattr(request, "param", ScreenConfig(stays_on_s=60)))
    room.service.start()
    yield room
    room.close()


unwoken = pytest.mark.parametrize("room", [ScreenConfig(wakes_on_use=False)], indirect=True)


def test_it_follows_its_hours_and_the_panel_follows_it(room: Room, qtbot: QtBot) -> None:
    assert not room.service.is_dark
    room.now = CLOSED
    room.service.check()
    assert room.service.is_dark
    qtbot.waitUntil(lambda: room.panel.told == [False])
    room.now = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)  # Monday, 08:30 in Paris
    room.service.check()
    qtbot.waitUntil(lambda: room.panel.told == [False, True])
    assert room.written == [("screen_darkened", "schedule"), ("screen_lit", "schedule")]
    assert room.service.next_change == datetime(2026, 11, 23, 19, tzinfo=UTC)


def test_nobody_is_left_in_the_dark(room: Room) -> None:
    room.come()
    room.now = CLOSED
    room.service.check()
    assert not room.service.is_dark
    room.wait(3600)
    room.leave()
    room.wait(59)
    assert not room.service.is_dark
    room.wait(2)
    assert room.service.is_dark


def test_use_lights_it_for_a_while(room: Room) -> None:
    room.now = CLOSED
    room.service.check()
    room.come()
    assert not room.service.is_dark
    room.leave()
    room.wait(61)
    assert room.service.is_dark
    assert [event for event, _ in room.written] == ["screen_darkened", "screen_lit", "screen_darkened"]


@unwoken
def test_use_does_not_light_it_where_that_is_not_wanted(room: Room) -> None:
    room.now = CLOSED
    room.service.check()
    room.come()
    room.wait(10)
    assert room.service.is_dark
    room.service.wake()  # staff
    assert not room.service.is_dark


def test_staff_darken_it_until_it_is_used(room: Room) -> None:
    room.service.turn_off()
    room.wait(3600)
    assert room.service.is_dark
    room.come()
    assert not room.service.is_dark
    room.leave()
    room.wait(3600)
    assert not room.service.is_dark  # its hours hold again
    assert room.written == [("screen_darkened", "staff"), ("screen_lit", "use")]


@unwoken
def test_what_staff_darkened_comes_back_with_the_next_hours(room: Room) -> None:
    room.service.turn_off()
    room.now = CLOSED
    room.service.check()
    room.now = datetime(2026, 11, 23, 8, tzinfo=UTC)
    room.service.check()
    assert not room.service.is_dark


def test_a_panel_that_refuses_leaves_a_black_page(room: Room, qtbot: QtBot) -> None:
    room.panel.is_broken = True
    room.service.turn_off()
    qtbot.waitUntil(lambda: room.panel.told == [False])
    qtbot.wait(20)
    room.come()
    qtbot.waitUntil(lambda: room.panel.told == [False, True])  # it may have gone off before it refused
    room.leave()
    room.service.turn_off()
    assert room.service.is_dark
    for _ in range(3):
        qtbot.wait(20)
        room.wait(5)
    assert room.panel.told == [False, True]


def test_a_panel_that_went_off_is_switched_on_until_it_obeys(
    room: Room, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    room.service.turn_off()
    qtbot.waitUntil(lambda: room.panel.told == [False])
    qtbot.wait(20)
    room.panel.is_broken = True
    room.come()
    for tries in (1, 2, 3):
        qtbot.waitUntil(lambda tries=tries: room.panel.told.count(True) == tries)  # type: ignore[misc]
        qtbot.wait(20)
        room.wait(5)
    room.panel.is_broken = False
    assert caplog.text.count("no panel") == 1
    qtbot.wait(20)
    room.wait(5)
    qtbot.wait(20)
    told = len(room.panel.told)
    room.wait(5)
    qtbot.wait(20)
    assert len(room.panel.told) == told  # it is on
    room.leave()
    room.service.turn_off()
    qtbot.waitUntil(lambda: room.panel.told[-1] is False)


def test_quick_changes_end_as_the_screen_does(room: Room, qtbot: QtBot) -> None:
    room.service.turn_off()
    room.come()
    room.service.turn_off()
    qtbot.waitUntil(lambda: bool(room.panel.told) and room.panel.told[-1] is False)
    room.service.stop()
    assert room.panel.told[-1] is True  # what comes next is seen


def test_commands_of_the_window_system_are_run_and_their_refusals_told() -> None:
    command = PanelCommand("sh", ("sh", "-c", "exit 0"), ("sh", "-c", "echo no output >&2; exit 3"))
    command.switch(on=True)
    with pytest.raises(DeviceUnavailable, match="sh refused \\(no output\\)"):
        command.switch(on=False)
    with pytest.raises(DeviceUnavailable, match="cannot be run"):
        PanelCommand("gone", ("/nowhere/xset",), ()).switch(on=True)
    assert find_panel_command({}) is None


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"on": ["mon 09:00-09:00"]}, "whole day"),
        ({"time_zone": "Europe/Atlantis"}, "no such time zone"),
        ({"time_zone": "../../etc/passwd"}, "no such time zone"),
        ({"stays_on_s": 1}, "greater than or equal"),
    ],
)
def test_a_wrong_configuration_is_refused(values: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        ScreenConfig.model_validate(values, strict=False)


def test_without_a_zone_the_machine_s_is_taken() -> None:
    schedule = ScreenConfig(on=("daily 00:00-12:00",)).schedule
    here = datetime(2026, 11, 20, 6).astimezone()
    assert schedule.is_on(here)
    assert not schedule.is_on(here + timedelta(hours=7))
