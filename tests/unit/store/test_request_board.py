"""What is open stands on the board, however much has come and gone after it: at a mirror, and at the hub."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.requests import Actor, Promise, RequestKind, RequestState, What
from app.services.requests.service import new_key
from app.store import HubRequests, RequestTable, open_database
from app.store.requests.table import Draft

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)


def test_a_hold_is_not_pushed_off_by_what_has_been_over_since() -> None:
    table = RequestTable(open_database(Path(":memory:")), "PAR01")
    hold = table.place(Draft(new_key(), 0, "", RequestKind.HOLD_HERE, What("p", "v", "PAR01"), Promise.FIRM), NOW)
    table.end_session(0, NOW, has_left=True)
    for visit in range(1, 521):
        at = NOW + timedelta(seconds=visit)
        asked = table.place(Draft(new_key(), visit, "", RequestKind.HELP, What(), Promise.FIRM), at)
        table.take_step(asked.id, RequestState.WITHDRAWN, Actor.SHOPPER, at)
        table.end_session(visit, at, has_left=True)
    board = table.board(NOW)
    assert len(board) == 500
    assert board[-1].id == hold.id
    assert [one.id for one in board] == sorted((one.id for one in board), reverse=True)


def test_an_open_request_is_not_pushed_off_the_phones_by_what_has_been_over_since() -> None:
    requests = HubRequests(open_database(Path(":memory:")))
    requests.keep(1, "0" * 32, "{}", steps=1, is_open=True, age_s=300, now_s=1000.0)
    for number in range(1, 221):
        requests.keep(1, f"{number:032x}", "{}", steps=2, is_open=False, age_s=10, now_s=1000.0 + number)
    board = requests.board(1300.0)
    assert len(board) == 200
    assert board[-1].key == "0" * 32
    assert [one.placed_s for one in board] == sorted((one.placed_s for one in board), reverse=True)
