"""The staff's side: answers, shifts, codes, all behind the door and in the audit log."""

from collections.abc import Callable

import pytest

from app.domain.errors import StaffClosed
from app.domain.pickup_codes import CodeProblem, draw_code
from app.domain.requests import (
    NotStepped,
    RefusalReason,
    Request,
    RequestKind,
    RequestState,
    ReturnReason,
    What,
    WhyNotStepped,
)
from app.services.requests.desk import RequestDesk
from app.services.requests.service import new_key
from tests.support.shop import HERE, Shop, a_level, a_product
from tests.support.staff_door import WHO

pytestmark = pytest.mark.usefixtures("qapp")

SHIRT = What("shirt", "shirt-navy-M", return_reason=ReturnReason.TOO_SMALL)


@pytest.fixture
def shop() -> Shop:
    shop = Shop(a_product("shirt"))
    shop.count(a_level("shirt-navy-M", 2))
    shop.put_on_shift()
    shop.session.touch()
    return shop


def asked(shop: Shop, kind: RequestKind) -> Request:
    shop.requests.place(kind, SHIRT, new_key())
    return shop.requests.mine[0]


def test_every_answer_is_told_by_first_name_and_audited(shop: Shop) -> None:
    request = asked(shop, RequestKind.BRING)
    shop.present_badge()
    shop.request_desk.accept(request.id)
    shop.request_desk.on_my_way(request.id)
    shop.request_desk.here(request.id)

    (done,) = shop.requests.mine
    assert [(step.state, step.who) for step in done.steps[1:]] == [
        (RequestState.ACCEPTED, WHO),
        (RequestState.ON_THE_WAY, WHO),
        (RequestState.DONE, WHO),
    ]
    assert [(who, action, detail) for who, action, detail in shop.answered] == [
        (WHO, "request_answered", {"request": request.id, "kind": "bring", "state": state})
        for state in ("accepted", "on_the_way", "done")
    ]


def test_an_answer_after_a_withdrawal_says_so_and_is_not_audited(shop: Shop) -> None:
    refused: list[NotStepped] = []
    shop.request_desk.not_stepped.connect(refused.append)
    request = asked(shop, RequestKind.HELP)
    shop.present_badge()
    shop.requests.withdraw(request.id)
    shop.request_desk.accept(request.id)
    shop.request_desk.accept(999)

    assert [one.why for one in refused] == [WhyNotStepped.OVER, WhyNotStepped.UNKNOWN]
    assert shop.requests.mine[0].state is RequestState.WITHDRAWN
    assert shop.answered == []


def test_of_a_withdrawal_and_an_answer_at_once_the_first_holds(shop: Shop) -> None:
    request = asked(shop, RequestKind.HELP)
    shop.present_badge()
    shop.request_jobs._held = True
    shop.requests.withdraw(request.id)
    shop.request_desk.accept(request.id)
    shop.request_jobs.run()

    assert [step.state for step in shop.requests.mine[0].steps] == [RequestState.PLACED, RequestState.WITHDRAWN]


def test_a_refused_hold_is_free_again(shop: Shop) -> None:
    request = asked(shop, RequestKind.HOLD_HERE)
    shop.present_badge()
    shop.request_desk.cannot(request.id, RefusalReason.DAMAGED)

    assert shop.availability.here("shirt")["shirt-navy-M"].quantity == 2
    assert shop.answered[-1][-1] == {
        "request": request.id,
        "kind": "hold_here",
        "state": "refused",
        "reason": "damaged",
    }


@pytest.mark.parametrize(
    "act",
    [
        lambda desk: desk.accept(1),
        lambda desk: desk.on_my_way(1),
        lambda desk: desk.here(1),
        lambda desk: desk.cannot(1, RefusalReason.SOLD),
        lambda desk: desk.go_on_shift(),
        lambda desk: desk.go_off_shift(WHO),
        lambda desk: desk.find("KM7RB4"),
    ],
)
def test_nothing_is_answered_while_the_pages_are_closed(shop: Shop, act: Callable[[RequestDesk], object]) -> None:
    request = asked(shop, RequestKind.BRING)
    with pytest.raises(StaffClosed):
        act(shop.request_desk)

    assert shop.request_board.request(request.id) == request
    assert shop.answered == []


def test_a_shift_begins_and_ends_and_each_is_audited(shop: Shop) -> None:
    shop.present_badge()
    desk = shop.request_desk
    assert desk.is_on_shift
    desk.go_off_shift(WHO)
    assert (desk.is_on_shift, desk.on_shift) == (False, ())
    desk.go_on_shift()
    shop.put_on_shift("Sam")

    assert desk.on_shift == (WHO, "Sam")
    desk.go_off_shift("Sam")
    assert [(action, detail) for _, action, detail in shop.answered] == [
        ("shift_ended", {"is_own": True}),
        ("shift_begun", {}),
        ("shift_ended", {"is_own": False}),
    ]


def test_a_code_is_found_as_long_as_it_stands_for_something(shop: Shop) -> None:
    held, back = asked(shop, RequestKind.HOLD_HERE), asked(shop, RequestKind.RETURN)
    shop.present_badge()
    find = shop.request_desk.find

    assert find(f" {held.code[:3].lower()}-{held.code[3:]}") == held
    assert find(back.code) == back
    strange = next(code for code in iter(lambda: draw_code("LYO01"), "") if code not in {held.code, back.code})
    assert find(strange) is CodeProblem.NOT_OURS
    gone = next(code for code in iter(lambda: draw_code(HERE), "") if code not in {held.code, back.code})
    assert find(gone) is None
    assert find("x" * 4000) is CodeProblem.NO_CODE


def test_a_board_that_cannot_be_read_says_why_and_recovers(shop: Shop) -> None:
    with shop.database.staff_transaction() as connection:
        connection.execute("ALTER TABLE request RENAME TO elsewhere")
    shop.request_board.refresh()
    shop.request_board.run(lambda: shop.database.read("SELECT * FROM request"))
    assert "no such table" in shop.request_desk.failure
    with shop.database.staff_transaction() as connection:
        connection.execute("ALTER TABLE elsewhere RENAME TO request")
    shop.request_board.refresh()

    assert shop.request_desk.failure == ""
