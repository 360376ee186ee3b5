"""The steps of requests: who may take which, and what is left out of them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from app.domain.requests import (
    MOVES,
    OPEN,
    REFUSALS,
    Actor,
    NotStepped,
    Promise,
    RefusalReason,
    Request,
    RequestKind,
    RequestState,
    Step,
    What,
    WhyNotStepped,
    is_key,
    step,
)

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
KEY = "0123456789abcdef0123456789abcdef"


def a_request(kind: RequestKind = RequestKind.BRING, promise: Promise = Promise.FIRM) -> Request:
    return Request(1, KEY, kind, What("shirt", "shirt-M"), "Cabin 3", promise, (Step(RequestState.PLACED, NOON),))


def taken(request: Request, *states: RequestState) -> Request:
    """The request after these steps, each by whoever may take it."""
    for state in states:
        actor = MOVES[request.kind][request.state][state]
        why = REFUSALS[request.kind][0] if state is RequestState.REFUSED else None
        after = step(request, state, actor, request.changed_at + timedelta(seconds=10), who="Léa", why=why)
        assert isinstance(after, Request)
        request = after
    return request


def test_a_garment_is_brought_in_four_steps_each_with_its_time() -> None:
    brought = taken(a_request(), RequestState.ACCEPTED, RequestState.ON_THE_WAY, RequestState.DONE)

    assert [(one.state.value, (one.at - NOON).seconds) for one in brought.steps] == [
        ("placed", 0),
        ("accepted", 10),
        ("on_the_way", 20),
        ("done", 30),
    ]
    assert (brought.who, brought.is_open) == ("Léa", False)


@pytest.mark.parametrize("kind", RequestKind)
def test_nobody_takes_a_step_that_is_not_theirs_or_that_the_state_does_not_have(kind: RequestKind) -> None:
    reached = {RequestState.PLACED: a_request(kind)}
    waiting = [RequestState.PLACED]
    while waiting:
        before = waiting.pop()
        for state in MOVES[kind].get(before, {}):
            if state not in reached:
                reached[state] = taken(reached[before], state)
                waiting.append(state)

    for (state, request), wanted, actor in product(reached.items(), RequestState, Actor):
        why = REFUSALS[kind][0] if wanted is RequestState.REFUSED and REFUSALS[kind] else None
        after = step(request, wanted, actor, NOON, who="", why=why)
        is_allowed = MOVES[kind].get(state, {}).get(wanted) is actor
        assert isinstance(after, Request) is is_allowed, (state, wanted, actor)
    assert all(state in MOVES[kind] for state in reached if state in OPEN)


def test_an_answer_after_a_withdrawal_comes_too_late_and_changes_nothing() -> None:
    withdrawn = taken(a_request(), RequestState.WITHDRAWN)

    assert step(withdrawn, RequestState.ACCEPTED, Actor.STAFF, NOON) == NotStepped(WhyNotStepped.OVER, withdrawn)


def test_a_refusal_has_a_reason_of_its_kind() -> None:
    asked = a_request(RequestKind.HELP)

    for why in (None, RefusalReason.SOLD):
        refused = step(asked, RequestState.REFUSED, Actor.STAFF, NOON, why=why)
        assert refused == NotStepped(WhyNotStepped.NOT_FROM_HERE, asked)
    refused = step(asked, RequestState.REFUSED, Actor.STAFF, NOON, why=RefusalReason.NOBODY_FREE)
    assert isinstance(refused, Request)
    assert refused.reason is RefusalReason.NOBODY_FREE


def test_of_a_clock_that_was_set_back_no_step_is_earlier_than_the_one_before() -> None:
    accepted = step(a_request(), RequestState.ACCEPTED, Actor.STAFF, NOON - timedelta(hours=1))

    assert isinstance(accepted, Request)
    assert accepted.changed_at == NOON


def test_what_nobody_can_promise_yet_holds_nothing_and_ends_with_the_session() -> None:
    asked = a_request(RequestKind.HOLD_HERE, Promise.LOOK)
    held = taken(asked, RequestState.ACCEPTED)

    assert [(one.is_promised, one.is_held, one.outlives_session) for one in (asked, held)] == [
        (False,) * 3,
        (True,) * 3,
    ]
    assert a_request(RequestKind.HOLD_HERE).is_held


def test_a_late_request_is_late_until_it_is_over() -> None:
    late = replace(a_request(), is_late=True)

    assert taken(late, RequestState.ACCEPTED).is_late
    assert not taken(late, RequestState.WITHDRAWN).is_late


@pytest.mark.parametrize("text", ["", "x" * 32, "0" * 31, "0" * 33, "A" * 32, "anne@example.com", f"{KEY}\n"])
def test_a_key_that_could_say_something_is_none(text: str) -> None:
    assert is_key(KEY)
    assert not is_key(text)
