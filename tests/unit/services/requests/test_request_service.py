"""The shopper's side: what is offered, promised and placed, and what becomes of it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from app.domain.errors import StoreUnavailable
from app.domain.requests import (
    NotPlaced,
    NotStepped,
    Promise,
    RefusalReason,
    Request,
    RequestKind,
    RequestState,
    ReturnReason,
    What,
    WhyNotPlaced,
    WhyNotStepped,
)
from app.domain.stores import StockLevel
from app.services.requests.rules import MOST_OPEN
from app.services.requests.service import new_key
from app.store.requests.table import Draft
from tests.support.shop import HERE, Shop, a_level, a_product, a_store
from tests.support.staff_door import WHO

pytestmark = pytest.mark.usefixtures("qapp")

SHIRT = What("shirt", "shirt-navy-M")
LYON = (45.76, 4.84)
LILLE = (50.63, 3.07)


class Told:
    """What the service told of each key."""

    def __init__(self, shop: Shop) -> None:
        self.placed: list[Request] = []
        self.refused: list[NotPlaced] = []
        self.not_withdrawn: list[NotStepped] = []
        shop.requests.placed.connect(lambda _, request: self.placed.append(request))
        shop.requests.not_placed.connect(lambda _, refused: self.refused.append(refused))
        shop.requests.not_withdrawn.connect(self.not_withdrawn.append)


@pytest.fixture
def shop() -> Shop:
    """A cabin with somebody in it, somebody on shift, two navy shirts here, three other stores."""
    shop = Shop(a_product("shirt"))
    shop.open_stores(
        a_store(HERE), a_store("LYO01", place=LYON), a_store("LIL01", place=LILLE), a_store("NIC01", place=None)
    )
    shop.count(a_level("shirt-navy-M", 2), a_level("shirt-navy-M", 3, store="LYO01"))
    shop.put_on_shift()
    shop.session.touch()
    return shop


@pytest.fixture
def told(shop: Shop) -> Told:
    return Told(shop)


def ask(shop: Shop, kind: RequestKind, what: What = SHIRT) -> Request | NotPlaced:
    """Place a request and return what became of it."""
    told = Told(shop)
    shop.requests.place(kind, what, new_key())
    return told.placed[0] if told.placed else told.refused[0]


def asked(shop: Shop, kind: RequestKind, what: What = SHIRT) -> Request:
    outcome = ask(shop, kind, what)
    assert isinstance(outcome, Request)
    return outcome


def free(shop: Shop, store: str = HERE) -> int | None:
    """How many navy shirts in M count as free in a store."""
    levels = {row.store.code: row.level for row in shop.availability.nearby("shirt-navy-M")}
    level = levels[store]
    return None if level is None else level.quantity


def test_what_is_placed_is_on_the_disk_before_anybody_is_told(shop: Shop) -> None:
    on_disk: list[int] = []
    shop.requests.changed.connect(lambda: on_disk.append(shop.database.read("SELECT count(*) FROM request_step")[0][0]))
    shop.requests.place(RequestKind.BRING, SHIRT, new_key())

    assert on_disk == [1]
    (mine,) = shop.requests.mine
    assert (mine.kind, mine.state, mine.promise) == (RequestKind.BRING, RequestState.PLACED, Promise.FIRM)


def test_two_taps_at_once_are_one_request(shop: Shop, told: Told) -> None:
    key = new_key()
    shop.request_jobs._held = True  # the first is still on its way to the disk
    shop.requests.place(RequestKind.BRING, SHIRT, key)
    shop.requests.place(RequestKind.BRING, SHIRT, key)
    assert shop.requests.is_placing(key)
    shop.requests.place(RequestKind.BRING, SHIRT, new_key())  # a page that draws a key for each tap
    shop.request_jobs.run()

    assert len({request.id for request in told.placed}) == len(shop.requests.mine) == 1
    assert not shop.requests.is_placing(key)


def test_a_key_placed_again_later_gives_what_stands(shop: Shop, told: Told) -> None:
    key = new_key()
    shop.requests.place(RequestKind.HELP, What(), key)
    shop.request_board.run(lambda: shop.request_board.shifts.end(WHO))
    shop.requests.place(RequestKind.HELP, What(), key)

    assert [request.id for request in told.placed] == [told.placed[0].id] * 2
    assert told.refused == []


@pytest.mark.parametrize("key", ["", "anne@example.com", "0" * 4000])
def test_a_key_that_could_say_something_is_refused(shop: Shop, key: str) -> None:
    with pytest.raises(ValueError, match="new_key"):
        shop.requests.place(RequestKind.HELP, What(), key)


def test_with_nobody_on_shift_nothing_is_offered_but_the_web_shop(shop: Shop) -> None:
    assert shop.requests.offered == frozenset(RequestKind)
    shop.request_board.run(lambda: shop.request_board.shifts.end(WHO))

    assert shop.requests.offered == {RequestKind.DELIVER}
    assert ask(shop, RequestKind.HELP) == NotPlaced(WhyNotPlaced.NOT_OFFERED)


def test_who_forgot_to_go_off_shift_is_gone_the_next_morning(shop: Shop) -> None:
    shop.clock.pass_s(15 * 3600)
    shop.request_board.refresh()

    assert shop.requests.offered == {RequestKind.DELIVER}


def test_whose_pin_was_removed_is_not_on_shift(shop: Shop) -> None:
    with shop.database.staff_transaction() as connection:
        connection.execute("DELETE FROM staff_pin")
    shop.request_board.refresh()

    assert shop.requests.offered == {RequestKind.DELIVER}


def test_what_is_held_counts_as_free_no_more_and_has_a_code(shop: Shop) -> None:
    held = asked(shop, RequestKind.HOLD_HERE)

    assert held.promise is Promise.FIRM
    assert len(held.code) == 6
    assert free(shop) == 1
    shop.requests.withdraw(held.id)
    assert free(shop) == 2


def test_a_hold_ends_the_hours_configured_after_closing(shop: Shop) -> None:
    held = asked(shop, RequestKind.HOLD_HERE)
    closing = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)  # 19:30 in Paris

    assert held.until == closing + timedelta(hours=24)
    shop.clock.pass_s((held.until - shop.clock.now()).total_seconds() - 1)
    shop.waiting.check()
    assert free(shop) == 1
    shop.clock.pass_s(1)
    shop.waiting.check()
    assert [request.state for request in shop.request_board.requests] == [RequestState.EXPIRED]
    assert free(shop) == 2


def test_what_was_collected_is_free_again_only_by_another_count(shop: Shop) -> None:
    held = asked(shop, RequestKind.HOLD_HERE)
    shop.present_badge()
    shop.request_desk.accept(held.id)
    shop.request_desk.here(held.id)

    assert free(shop) == 1
    shop.clock.pass_s(60)
    shop.count(replace(a_level("shirt-navy-M", 1), counted_at=shop.clock.now()))
    assert free(shop) == 1


def test_a_second_visit_cannot_hold_the_last_piece_and_is_told_the_next_best_store(shop: Shop) -> None:
    shop.count(a_level("shirt-navy-M", 1))
    first = asked(shop, RequestKind.HOLD_HERE)
    shop.session.end("done")
    shop.session.touch()

    assert shop.requests.prospect(RequestKind.HOLD_HERE, SHIRT) == NotPlaced(WhyNotPlaced.SOLD_OUT, "LYO01")
    assert ask(shop, RequestKind.HOLD_HERE) == NotPlaced(WhyNotPlaced.SOLD_OUT, "LYO01")
    assert first.code not in [request.code for request in shop.requests.mine]


@pytest.mark.parametrize("kind", [RequestKind.BRING, RequestKind.HOLD_HERE])
def test_what_was_sold_between_look_and_tap_is_told_with_the_next_best_store(shop: Shop, kind: RequestKind) -> None:
    assert shop.requests.prospect(kind, SHIRT) is Promise.FIRM
    shop.count(a_level("shirt-navy-M", 0))

    assert ask(shop, kind) == NotPlaced(WhyNotPlaced.SOLD_OUT, "LYO01")
    assert shop.requests.mine == ()


def test_a_stale_figure_elsewhere_is_no_next_best_store(shop: Shop) -> None:
    shop.clock.pass_s(7200)
    shop.count(replace(a_level("shirt-navy-M", 0), counted_at=shop.clock.now()))

    assert ask(shop, RequestKind.BRING) == NotPlaced(WhyNotPlaced.SOLD_OUT)


@pytest.mark.parametrize("levels", [(), (a_level("shirt-navy-L", None),), (a_level("shirt-navy-L", 5, age_s=7200),)])
@pytest.mark.parametrize("kind", [RequestKind.BRING, RequestKind.HOLD_HERE])
def test_what_a_figure_cannot_carry_is_a_question_to_staff(
    shop: Shop, kind: RequestKind, levels: tuple[StockLevel, ...]
) -> None:
    shop.count(*levels)
    large = What("shirt", "shirt-navy-L")

    assert shop.requests.prospect(kind, large) is Promise.LOOK
    request = asked(shop, kind, large)
    assert (request.promise, request.is_held) == (Promise.LOOK, False)


def test_another_store_is_asked_by_staff_before_anything_is_promised(shop: Shop) -> None:
    there = replace(SHIRT, store_code="LYO01")
    request = asked(shop, RequestKind.HOLD_THERE, there)
    assert (request.promise, request.is_promised, free(shop, "LYO01")) == (Promise.LOOK, False, 3)

    shop.present_badge()
    shop.request_desk.accept(request.id)
    (promised,) = shop.requests.mine
    assert (promised.is_promised, free(shop, "LYO01")) == (True, 2)


def test_the_piece_in_hand_is_the_last_known_and_never_sold_out(shop: Shop) -> None:
    shop.count(a_level("shirt-navy-M", 0))
    shop.bring("shirt", 4)

    assert ask(shop, RequestKind.BRING) == NotPlaced(WhyNotPlaced.LAST_IS_WITH_YOU, "LYO01")
    held = asked(shop, RequestKind.HOLD_HERE)
    assert held.promise is Promise.LOOK


def test_a_figure_carries_a_promise_also_where_the_feed_of_stores_lacks_this_one(shop: Shop) -> None:
    shop.open_stores(a_store("LYO01"))
    shop.count(a_level("shirt-navy-S", 2))

    assert asked(shop, RequestKind.BRING, What("shirt", "shirt-navy-S")).promise is Promise.FIRM


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        (RequestKind.BRING, What("trousers", "trousers-navy-M")),
        (RequestKind.BRING, What("shirt", "shirt-pink-M")),
        (RequestKind.BRING, What()),
        (RequestKind.HOLD_THERE, replace(SHIRT, store_code="XXX")),
        (RequestKind.HOLD_THERE, SHIRT),
    ],
)
def test_what_the_catalogue_does_not_know_is_not_asked_for(shop: Shop, kind: RequestKind, what: What) -> None:
    assert ask(shop, kind, what) == NotPlaced(WhyNotPlaced.UNKNOWN_ARTICLE)


def test_a_visit_has_an_end_of_its_wishes(shop: Shop) -> None:
    many = [f"shirt-{colour}-{size}" for colour in ("white", "navy") for size in "SML"]
    for variant in many:
        asked(shop, RequestKind.HOLD_HERE, What("shirt", variant))
        asked(shop, RequestKind.RETURN, What("shirt", variant, return_reason=ReturnReason.TOO_SMALL))

    assert len(shop.requests.mine) == MOST_OPEN
    assert ask(shop, RequestKind.HELP) == NotPlaced(WhyNotPlaced.TOO_MANY)


def test_a_full_disk_is_told_in_one_word_and_leaves_nothing_half_written(shop: Shop) -> None:
    held = asked(shop, RequestKind.HOLD_HERE)
    fill(shop)
    rows = shop.database.read("SELECT count(*) FROM request")
    other = What("shirt", "shirt-white-S")

    for kind in (RequestKind.HOLD_HERE, RequestKind.RETURN, RequestKind.BRING):
        assert ask(shop, kind, other) == NotPlaced(WhyNotPlaced.NOT_STORED)
    assert "disk is full" in shop.request_desk.failure
    assert shop.database.read("SELECT count(*) FROM request") == rows
    assert shop.database.read("SELECT count(DISTINCT request_id) FROM request_step") == rows
    assert [request.id for request in shop.requests.mine] == [held.id]


def fill(shop: Shop) -> None:
    """Give the file of requests no more room than it has, and use that up."""
    shop.database.connection().execute("PRAGMA staff.max_page_count = 1")  # SQLite takes the size it has
    table, now = shop.request_board.table, shop.clock.now()
    with suppress(StoreUnavailable):
        for visit in range(10_000):
            table.place(Draft(new_key(), visit, "x" * 40, RequestKind.HELP, What(), Promise.FIRM), now)
        pytest.fail("there was always room")


def test_a_withdrawal_of_what_is_over_or_another_visits_is_told(shop: Shop, told: Told) -> None:
    request = asked(shop, RequestKind.BRING)
    shop.present_badge()
    shop.request_desk.accept(request.id)
    shop.request_desk.here(request.id)
    shop.requests.withdraw(request.id)
    shop.requests.withdraw(999)

    assert [one.why for one in told.not_withdrawn] == [WhyNotStepped.OVER, WhyNotStepped.UNKNOWN]


def test_the_clock_set_back_makes_nothing_younger_and_no_answer_longer(shop: Shop) -> None:
    request = asked(shop, RequestKind.BRING)
    shop.clock.pass_s(100)
    shop.clock.set_back(3600)
    shop.request_board.refresh()
    shop.waiting.check()
    (waiting,) = shop.requests.mine
    assert (shop.requests.age_s(waiting), waiting.is_late) == (100, False)

    shop.clock.pass_s(20)
    shop.waiting.check()
    (late,) = shop.requests.mine
    assert (shop.requests.age_s(request), late.is_late) == (120, True)
    shop.present_badge()
    shop.request_desk.accept(request.id)
    (accepted,) = shop.requests.mine
    assert accepted.changed_at == accepted.placed_at


def test_what_nobody_answers_is_late_then_over(shop: Shop) -> None:
    asked(shop, RequestKind.HELP)
    seen: list[tuple[RequestState, bool]] = []
    for seconds in (119, 1, 239, 1):
        shop.clock.pass_s(seconds)
        shop.waiting.check()
        (request,) = shop.requests.mine
        seen.append((request.state, request.is_late))

    placed, expired = RequestState.PLACED, RequestState.EXPIRED
    assert seen == [(placed, False), (placed, True), (placed, True), (expired, False)]


def test_what_could_not_be_written_is_tried_again_after_a_minute(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    asked(shop, RequestKind.HELP)
    shop.clock.pass_s(120)
    with monkeypatch.context() as full:
        full.setattr(shop.request_board.table, "note_late", refuse)
        shop.waiting.check()
    assert shop.request_desk.failure == "full"
    seen = []
    for _ in range(62):
        shop.waiting.check()
        seen.append((shop.request_desk.failure == "", shop.requests.mine[0].is_late))

    assert (seen[0], seen[-1]) == ((True, False), (True, True))
    assert sum(is_late for _, is_late in seen) == 2


def refuse(_: object) -> None:
    raise StoreUnavailable("full")


def test_who_accepted_and_does_not_come_is_late_by_a_time_of_its_own(shop: Shop) -> None:
    request = asked(shop, RequestKind.BRING)
    shop.present_badge()
    shop.request_desk.accept(request.id)
    shop.clock.pass_s(479)
    shop.waiting.check()
    assert not shop.requests.mine[0].is_late
    shop.clock.pass_s(1)
    shop.waiting.check()
    assert shop.requests.mine[0].is_late


def test_the_end_of_a_visit_ends_what_only_it_waited_for(shop: Shop) -> None:
    for kind in (RequestKind.BRING, RequestKind.HELP, RequestKind.TAKE_BACK, RequestKind.HOLD_HERE, RequestKind.RETURN):
        asked(shop, kind, What("shirt", "shirt-navy-M", count=3, return_reason=ReturnReason.OTHER))
    unsure = asked(shop, RequestKind.HOLD_HERE, What("shirt", "shirt-white-S"))
    shop.session.part()
    assert shop.requests.mine == ()
    shop.session.end("done")

    states = {one.kind: one.state for one in shop.request_board.requests if one.id != unsure.id}
    ended, placed = RequestState.SESSION_ENDED, RequestState.PLACED
    assert states == {
        RequestKind.BRING: ended,
        RequestKind.HELP: ended,
        RequestKind.TAKE_BACK: placed,
        RequestKind.HOLD_HERE: placed,
        RequestKind.RETURN: placed,
    }
    assert [one.state for one in shop.request_board.requests if one.id == unsure.id] == [ended]
    assert {one.session for one in shop.request_board.requests} == {None}
    shop.session.touch()
    assert shop.requests.mine == ()


def test_who_fell_silent_while_waiting_finds_it_again_with_a_touch(shop: Shop) -> None:
    brought = asked(shop, RequestKind.BRING)
    asked(shop, RequestKind.HOLD_HERE)
    shop.session.end("idle")
    assert ids(shop) == []

    shop.session.touch()
    assert ids(shop) == [brought.id]
    shop.requests.withdraw(brought.id)
    assert ids(shop) == []


def ids(shop: Shop) -> list[int]:
    return [request.id for request in shop.requests.mine]


def test_who_carries_on_finds_everything(shop: Shop) -> None:
    asked(shop, RequestKind.HOLD_HERE)
    shop.session.part()
    shop.session.carry_on()

    assert len(shop.requests.mine) == 1


def test_after_a_restart_the_page_that_is_opened_again_has_its_requests(shop: Shop) -> None:
    placed = asked(shop, RequestKind.HOLD_HERE)
    shop.clock.pass_s(30)
    restart(shop)
    shop.requests.resume()
    shop.session.touch()

    assert [request.code for request in shop.requests.mine] == [placed.code]
    assert shop.requests.age_s(placed) == 30


def test_after_a_restart_somebody_else_sees_no_code(shop: Shop) -> None:
    brought = asked(shop, RequestKind.BRING)
    asked(shop, RequestKind.HOLD_HERE)
    restart(shop)
    shop.session.touch()

    assert [request.id for request in shop.requests.mine] == [brought.id]
    assert shop.database.read("SELECT count(*) FROM request WHERE session IS NOT NULL") == [(0,)]


def restart(shop: Shop) -> None:
    """End the program without a word, and start it again."""
    shop.begin_anew()


def test_what_was_refused_says_why_until_the_visit_ends(shop: Shop) -> None:
    request = asked(shop, RequestKind.BRING)
    shop.present_badge()
    shop.request_desk.cannot(request.id, RefusalReason.NOT_FOUND)

    (refused,) = shop.requests.mine
    assert (refused.state, refused.reason, refused.who) == (RequestState.REFUSED, RefusalReason.NOT_FOUND, WHO)


def test_the_web_shop_is_a_link_and_nobody_is_asked() -> None:
    shop = Shop(a_product("shirt"))
    shop.ask_by(deliver_url="https://shop.example/a?i={gtin}&s={sku}")
    shop.session.touch()
    gtin = shop.article("shirt").gtin

    assert shop.requests.link(What("shirt", "shirt-white-S")) == f"https://shop.example/a?i={gtin}&s=shirt-white-S"
    asked(shop, RequestKind.DELIVER, What("shirt", "shirt-white-S"))
    shop.session.end("idle")
    assert [request.state for request in shop.request_board.requests] == [RequestState.SESSION_ENDED]


def test_every_column_of_every_row_is_free_of_personal_data(shop: Shop) -> None:
    """Each value is a number, a time, an id of the catalogue, one of a few words, the place, or a staff label."""
    for kind in RequestKind:
        ask(shop, kind, replace(SHIRT, store_code="LYO01", return_reason=ReturnReason.FAULTY))
    shop.present_badge()
    for request in shop.request_board.requests:
        shop.request_desk.accept(request.id)
    words = {kind.value for kind in RequestKind} | {state.value for state in RequestState}
    words |= {promise.value for promise in Promise} | {reason.value for reason in ReturnReason}
    words |= {"shirt", "shirt-navy-M", HERE, "LYO01", "", WHO}
    checks: dict[str, Callable[[object], bool]] = {
        "client_key": lambda value: isinstance(value, str) and len(value) == 32 and int(value, 16) >= 0,
        "code": lambda value: value is None or (isinstance(value, str) and len(value) == 6),
    }

    def is_harmless(value: object) -> bool:
        return value is None or isinstance(value, int) or value in words

    for table in ("request", "request_step", "on_shift"):
        columns = [row[1] for row in shop.database.read(f"PRAGMA table_info({table})")]
        rows = shop.database.read(f"SELECT * FROM {table}")  # noqa: S608
        assert rows
        for row in rows:
            for column, value in zip(columns, row, strict=True):
                assert checks.get(column, is_harmless)(value), (table, column, value)


def test_what_has_been_over_for_a_week_is_gone(shop: Shop) -> None:
    asked(shop, RequestKind.BRING)
    shop.session.end("done")
    for days, rows in ((6, 1), (2, 0)):
        shop.clock.pass_s(days * 86400)
        restart(shop)
        shop.waiting.check()
        assert shop.database.read("SELECT count(*) FROM request") == [(rows,)]
    assert shop.database.read("SELECT count(*) FROM request_step") == [(0,)]


def test_hours_that_nobody_knows_end_a_hold_in_the_night(shop: Shop) -> None:
    shop.open_stores(a_store(HERE, opening=()))
    held = asked(shop, RequestKind.HOLD_HERE)

    assert held.until is not None
    night = held.until.astimezone(UTC) - timedelta(hours=24)
    assert (night.date().day, (night + timedelta(hours=1)).time()) == (21, time(3))
