"""The session: which cards are on screen, and when everything is forgotten."""

from collections.abc import Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from app.domain.catalogue import Variant
from app.domain.garments import GarmentIdentity, GarmentPresence
from app.domain.money import Money
from app.services.session.session import IdleTimes, SessionService

SHIRT = GarmentIdentity("09521234000017", "1")
SHIRT_VARIANT = Variant("v1", "p1", SHIRT.gtin, "sku", "white", "M", Money(5990, "EUR"))


class Clock:
    """Monotonic nanoseconds moved by hand."""

    def __init__(self) -> None:
        self.now_ns = 1_000_000_000

    def __call__(self) -> int:
        return self.now_ns

    def pass_s(self, seconds: float) -> None:
        self.now_ns += round(seconds * 1e9)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(clock: Clock, qapp: object) -> Iterator[SessionService]:
    service = SessionService(IdleTimes(60, 20), clock)
    yield service
    shiboken6.delete(service)  # no timer of this test ticks on in the next one


def hang(session: SessionService, piece: str = "epc1", identity: GarmentIdentity = SHIRT) -> None:
    session.arrive(piece, identity, (SHIRT_VARIANT,))


def test_a_garment_begins_a_session_and_is_announced_once(session: SessionService, qtbot: QtBot) -> None:
    arrived: list[object] = []
    session.garment_arrived.connect(lambda garment, _: arrived.append(garment.gtin))
    with qtbot.waitSignal(session.started):
        hang(session)
    hang(session)
    assert session.is_active
    assert arrived == [SHIRT.gtin]
    assert [garment.product_id for garment in session.garments] == ["p1"]


def test_two_pieces_of_one_article_are_one_card_that_counts_two(session: SessionService) -> None:
    hang(session, "epc1")
    hang(session, "epc2")
    assert [garment.count for garment in session.garments] == [2]
    session.leave("epc1")
    assert [garment.count for garment in session.garments] == [1]


def test_the_same_garment_by_tag_and_by_code_is_one_card(session: SessionService) -> None:
    hang(session, "epc1")
    session.present(GarmentIdentity(SHIRT.gtin), (SHIRT_VARIANT,))
    assert len(session.garments) == 1


def test_a_fading_garment_greys_and_comes_back(session: SessionService) -> None:
    hang(session)
    session.fade("epc1")
    assert [garment.presence for garment in session.garments] == [GarmentPresence.LEAVING]
    session.return_("epc1")
    assert [garment.presence for garment in session.garments] == [GarmentPresence.HERE]


def test_the_last_piece_takes_its_card_away(session: SessionService, qtbot: QtBot) -> None:
    hang(session)
    with qtbot.waitSignal(session.garment_left) as left:
        session.leave("epc1")
    assert left.args is not None
    assert left.args[0].gtin == SHIRT.gtin
    assert session.garments == ()


def test_not_mine_removes_the_card_and_names_its_pieces(session: SessionService, qtbot: QtBot) -> None:
    hang(session, "epc1")
    hang(session, "epc2")
    with qtbot.waitSignal(session.dismissed) as dismissed:
        session.dismiss(SHIRT.gtin)
    assert dismissed.args == [("epc1", "epc2")]
    assert session.garments == ()


def test_nobody_there_is_warned_then_forgotten(session: SessionService, clock: Clock, qtbot: QtBot) -> None:
    ended: list[str] = []
    session.ended.connect(ended.append)
    hang(session)
    clock.pass_s(59)
    session._on_timer()
    assert session.idle_left_s is None
    clock.pass_s(1.5)
    session._on_timer()
    assert session.idle_left_s == 20
    clock.pass_s(20)
    session._on_timer()
    assert ended == ["idle"]
    assert session.garments == ()
    assert not session.is_active
    assert session.idle_left_s is None


def test_a_touch_answers_the_warning(session: SessionService, clock: Clock) -> None:
    hang(session)
    clock.pass_s(70)
    session._on_timer()
    assert session.idle_left_s == 10
    session.keep()
    assert session.idle_left_s is None
    clock.pass_s(59)
    session._on_timer()
    assert session.is_active


def test_the_timer_really_ends_a_session(qtbot: QtBot) -> None:
    import time

    session = SessionService(IdleTimes(0.05, 0.05), time.monotonic_ns)
    hang(session)
    with qtbot.waitSignal(session.ended) as ended:
        pass
    assert ended.args == ["idle"]


def test_the_end_hides_the_pieces_that_still_hang(session: SessionService, qtbot: QtBot) -> None:
    hang(session)
    with qtbot.waitSignal(session.dismissed) as dismissed:
        session.end("done")
    assert dismissed.args == [("epc1",)]
    assert session.last_touch_ns is None


def test_a_code_shown_again_presents_its_garment_again(session: SessionService, qtbot: QtBot) -> None:
    session.present(GarmentIdentity(SHIRT.gtin), (SHIRT_VARIANT,))
    with qtbot.waitSignal(session.garment_presented) as presented:
        session.present(GarmentIdentity(SHIRT.gtin), (SHIRT_VARIANT,))
    assert presented.args is not None
    assert presented.args[0].gtin == SHIRT.gtin
    assert len(session.garments) == 1


def test_an_unknown_garment_becomes_known_when_the_catalogue_learns_of_it(session: SessionService) -> None:
    session.arrive("epc1", SHIRT, ())
    assert not session.garments[0].is_known
    session.recognise(lambda identity: (SHIRT_VARIANT,) if identity == SHIRT else ())
    assert session.garments[0].product_id == "p1"
