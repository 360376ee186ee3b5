"""Who opens the staff pages, and when they close."""

import logging
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import StaffClosed, StaffUnconfirmed
from app.domain.staff import StaffState
from app.services.access.audit import WhoIsIn
from app.services.access.door import CONFIRMED_S, TIMEOUT_S, StaffService
from app.store import Database, StaffPins, open_database
from tests.support.inline_jobs import InlineJobs
from tests.support.staff_door import PIN, SECOND, SECOND_PIN, WHO, WRONG_PIN, HandBootClock, a_lock, set_pin

BADGE, OTHER_BADGE, STRANGER = "0123456789abcdef", "00ff00ff00ff00ff", "fedcba9876543210"


class Notes:
    """A journal."""

    def __init__(self) -> None:
        self.events: list[tuple[str, dict[str, object]]] = []

    def write(self, event: str, **fields: object) -> None:
        self.events.append((event, fields))


class Actions:
    """An audit log."""

    def __init__(self) -> None:
        self.events: list[tuple[str, dict[str, object]]] = []

    def write(self, action: str, /, **detail: object) -> None:
        self.events.append((action, detail))


class Door:
    """The service, and everything that moves it."""

    def __init__(self, *, timeout_s: float = TIMEOUT_S, second_person: bool = False) -> None:
        self.database: Database = open_database(Path(":memory:"))
        self.journal, self.audit = Notes(), Actions()
        self.clock = HandBootClock()
        self.staff = StaffService(
            frozenset({BADGE, OTHER_BADGE}),
            lock=a_lock(self.database, self.clock),
            jobs=InlineJobs(),
            journal=self.journal,
            audit=self.audit,
            who=WhoIsIn(),
            timeout_s=timeout_s,
            second_person=second_person,
            clock_s=self.clock.now_s,
        )

    def enter_wrong(self, times: int) -> None:
        for _ in range(times):
            self.staff.ask()
            self.staff.enter(WRONG_PIN)

    def open(self) -> None:
        self.staff.ask()
        self.staff.enter(PIN)
        assert self.staff.is_open


@pytest.fixture
def door(qapp: object) -> Door:
    door = Door()
    set_pin(door.database)
    return door


@pytest.mark.parametrize("by", ["badge", "screen"])
def test_a_badge_or_a_long_press_asks_and_the_pin_opens(qtbot: QtBot, door: Door, by: str) -> None:
    staff = door.staff
    with pytest.raises(StaffClosed, match="give a PIN"):
        staff.require_open()
    if by == "badge":
        assert staff.present_badge(BADGE)
    else:
        staff.ask()
    assert staff.state is StaffState.ASKING
    assert not staff.is_open
    with pytest.raises(StaffClosed):
        staff.require_open()
    with qtbot.waitSignals([staff.opened, staff.changed]):
        staff.enter(PIN)
    staff.require_open()
    with qtbot.waitSignal(staff.closed) as closed:
        staff.close()
    assert closed.args == ["staff"]
    assert staff.seconds_left == 0
    told = [("staff_opened", {"by": by}), ("staff_closed", {"reason": "staff"})]
    assert door.audit.events == told
    assert [event for event, _ in door.journal.events] == ["staff_asked", "staff_opened", "staff_closed"]


def test_a_strange_badge_asks_for_nothing_and_a_pin_out_of_turn_is_not_taken(door: Door) -> None:
    assert not door.staff.present_badge(STRANGER)
    assert not door.staff.present_badge("")
    door.staff.enter(PIN)
    assert door.staff.state is StaffState.CLOSED
    assert door.journal.events == []


@pytest.mark.parametrize("pin", ["", "48291", "4829150", "٤٨٢٩١٥", "482915\n", "x" * 100_000, "000000"])
def test_what_is_not_the_pin_opens_nothing_and_is_written_down_nowhere(
    door: Door, pin: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    door.staff.ask()
    door.staff.enter(pin)
    assert (door.staff.state, door.staff.wrong_pin) == (StaffState.ASKING, True)
    assert [event for event, _ in door.journal.events] == ["staff_asked", "staff_refused"]
    written = f"{door.journal.events} {door.audit.events} {caplog.text}"
    assert not pin or pin not in written


def test_without_any_pin_nothing_opens_and_one_that_is_set_meanwhile_does(qapp: object) -> None:
    door = Door()
    door.staff.present_badge(BADGE)
    assert not door.staff.has_pins
    door.staff.enter(PIN)
    assert not door.staff.is_open
    set_pin(door.database)
    door.staff._on_tick()
    assert door.staff.has_pins
    door.staff.enter(PIN)
    assert door.staff.is_open


def test_wrong_ones_make_everybody_wait_and_a_badge_lifts_the_wait_for_one_try(door: Door) -> None:
    staff = door.staff
    door.enter_wrong(3)
    assert staff.wait_s == 5
    staff.enter(PIN)  # not taken
    assert not staff.is_open
    door.clock.seconds += 5
    door.enter_wrong(1)
    assert staff.wait_s == 10
    staff.present_badge(BADGE)
    assert staff.wait_s == 0
    staff.enter(WRONG_PIN)
    assert staff.wait_s == 20  # counted, and the lift is used up
    staff.present_badge(BADGE)
    staff.enter(PIN)
    assert staff.is_open
    staff.close()
    assert staff.wait_s == 0


def test_a_badge_shown_again_and_again_is_no_way_round_but_another_badge_still_opens(door: Door) -> None:
    staff = door.staff
    taken = 0
    for _ in range(200):
        staff.present_badge(BADGE)
        refused = len(door.journal.events)
        staff.enter(WRONG_PIN)
        taken += len(door.journal.events) > refused
    assert taken == 3
    staff.present_badge(OTHER_BADGE)
    staff.enter(PIN)
    assert staff.is_open


def test_dangerous_actions_wait_for_somebody_else_for_a_minute(qapp: object) -> None:
    door = Door(second_person=True)
    set_pin(door.database)
    set_pin(door.database, SECOND_PIN, SECOND)
    staff = door.staff
    with pytest.raises(StaffClosed):
        staff.require_confirmed()
    staff.confirm(SECOND_PIN)
    door.open()
    with pytest.raises(StaffUnconfirmed, match="somebody else"):
        staff.require_confirmed()
    staff.confirm(PIN)  # one's own
    assert (staff.is_confirmed, staff.wrong_pin) == (False, True)
    staff.confirm(SECOND_PIN)
    staff.require_confirmed()
    assert ("staff_confirmed", {"by": SECOND}) in door.audit.events
    door.clock.seconds += CONFIRMED_S
    assert not staff.is_confirmed
    staff.confirm(SECOND_PIN)
    staff.close()
    door.open()
    assert not staff.is_confirmed


def test_opening_anew_does_not_clear_the_second_persons_wait(qapp: object) -> None:
    door = Door(second_person=True)
    set_pin(door.database)
    set_pin(door.database, SECOND_PIN, SECOND)
    for _ in range(3):
        door.open()
        door.staff.confirm(WRONG_PIN)
        door.staff.close()
    door.open()
    assert door.staff.wait_s == 5
    door.staff.confirm(SECOND_PIN)
    assert not door.staff.is_confirmed
    door.clock.seconds += 5
    door.staff.confirm(SECOND_PIN)
    assert door.staff.is_confirmed


def test_without_the_setting_one_person_is_enough(door: Door) -> None:
    door.open()
    door.staff.require_confirmed()


def test_pages_left_alone_close_by_themselves_and_a_touch_puts_that_off(qtbot: QtBot) -> None:
    door = Door(timeout_s=0.05)
    set_pin(door.database)
    staff = door.staff
    staff.touch()
    assert staff.state is StaffState.CLOSED
    door.open()
    with qtbot.waitSignal(staff.closed) as closed:
        staff.touch()
    assert closed.args == ["timeout"]
    assert door.journal.events[-1] == ("staff_closed", {"reason": "timeout"})
    with qtbot.assertNotEmitted(staff.closed):
        staff.ask()
        qtbot.waitUntil(lambda: staff.state is StaffState.CLOSED)


def test_taking_away_the_pin_in_use_closes_the_pages(qtbot: QtBot, door: Door) -> None:
    door.open()
    StaffPins(door.database).remove(WHO)
    with qtbot.waitSignal(door.staff.closed) as closed:
        pass
    assert closed.args == ["removed"]


def test_a_pin_judged_after_the_pad_was_left_opens_nothing(door: Door) -> None:
    late = InlineJobs(held=True)
    door.staff._jobs = late
    door.staff.ask()
    door.staff.enter(PIN)
    door.staff.enter(PIN)  # one at a time
    assert door.staff.is_checking
    door.staff.close()
    door.staff.ask()
    assert len(late.waiting) == 1
    late.run()
    assert (door.staff.state, door.staff.is_checking) == (StaffState.ASKING, False)


def test_a_badge_shown_while_a_pin_is_judged_does_not_close_the_pad_before_it_is(qtbot: QtBot) -> None:
    door = Door(timeout_s=0.05)
    set_pin(door.database)
    late = InlineJobs(held=True)
    door.staff._jobs = late
    door.staff.ask()
    door.staff.enter(PIN)
    door.staff.present_badge(BADGE)
    qtbot.wait(150)
    assert door.staff.state is StaffState.ASKING
    late.run()
    assert door.staff.is_open
