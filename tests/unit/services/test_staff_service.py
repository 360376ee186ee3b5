"""Who opens the staff pages, and when they close."""

import logging

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import StaffClosed
from app.services.staff import TIMEOUT_S, StaffService

BADGE, STRANGER = "0123456789abcdef", "fedcba9876543210"


class Notes:
    def __init__(self) -> None:
        self.events: list[tuple[str, dict[str, object]]] = []

    def write(self, event: str, **fields: object) -> None:
        self.events.append((event, fields))


@pytest.fixture
def notes() -> Notes:
    return Notes()


def a_service(notes: Notes, timeout_s: float = TIMEOUT_S) -> StaffService:
    return StaffService(frozenset({BADGE}), journal=notes, timeout_s=timeout_s)


def test_an_enrolled_badge_opens_the_pages_and_leaving_closes_them(qtbot: QtBot, notes: Notes) -> None:
    staff = a_service(notes)
    with pytest.raises(StaffClosed, match="present an enrolled badge"):
        staff.require_open()
    with qtbot.waitSignal(staff.opened):
        assert staff.present_badge(BADGE)
    assert staff.is_open
    staff.require_open()
    with qtbot.waitSignal(staff.closed) as closed:
        staff.close()
    assert closed.args == ["staff"]
    assert not staff.is_open
    with pytest.raises(StaffClosed):
        staff.require_open()


@pytest.mark.parametrize("badges", [frozenset({BADGE}), frozenset()])
def test_a_strange_badge_opens_nothing(qtbot: QtBot, notes: Notes, badges: frozenset[str]) -> None:
    staff = StaffService(badges, journal=notes)
    assert not staff.present_badge(STRANGER)
    assert not staff.present_badge("")
    assert not staff.is_open
    assert notes.events == []


def test_pages_left_alone_close_by_themselves_and_a_touch_puts_that_off(qtbot: QtBot, notes: Notes) -> None:
    staff = a_service(notes, timeout_s=0.05)
    staff.touch()
    assert not staff.is_open
    staff.present_badge(BADGE)
    with qtbot.waitSignal(staff.closed) as closed:
        staff.touch()
    assert closed.args == ["timeout"]
    assert notes.events[-1] == ("staff_closed", {"reason": "timeout"})


def test_each_change_is_told_once_and_without_the_badge(
    qtbot: QtBot, notes: Notes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    staff = a_service(notes)
    staff.present_badge(BADGE)
    staff.present_badge(BADGE)
    staff.close()
    staff.close()
    assert notes.events == [("staff_opened", {}), ("staff_closed", {"reason": "staff"})]
    assert [record.getMessage() for record in caplog.records] == [
        "staff pages opened by a badge",
        "staff pages closed: staff",
    ]
