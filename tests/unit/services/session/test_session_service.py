"""The session: which cards are on screen, and when everything is forgotten."""

from collections.abc import Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from app.domain.catalogue import Variant
from app.domain.garments import Candidate, GarmentIdentity, GarmentPresence
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


TWICE = GarmentIdentity("02900000000018")
FIRST = Variant("G1", "G1", TWICE.gtin, "G1", "", "", Money(5990, "EUR"))
SECOND = Variant("G2", "G2", TWICE.gtin, "G2", "", "", Money(4990, "EUR"))


def test_of_a_number_that_two_products_carry_the_shopper_says_which_it_is(session: SessionService) -> None:
    garment = session.present(TWICE, (FIRST, SECOND))
    assert garment.candidates == (Candidate("G1", "G1"), Candidate("G2", "G2"))
    assert (garment.is_known, garment.is_undecided, garment.product_id) == (True, True, "")
    assert session.choose(garment.key, "G3") is None
    assert session.choose("another", "G1") is None
    chosen = session.choose(garment.key, "G2")
    assert chosen is not None
    assert (chosen.product_id, chosen.variant_id, chosen.is_undecided) == ("G2", "G2", False)
    assert session.garments == (chosen,)
    chosen = session.choose(garment.key, "G1")  # who went wrong chooses again
    assert [one.product_id for one in session.garments] == ["G1"]


def test_a_number_of_several_articles_of_one_product_says_nothing_of_colour_and_size(session: SessionService) -> None:
    other = Variant("v2", "p1", "", "sku2", "white", "L", Money(5990, "EUR"))
    garment = session.present(GarmentIdentity("", item="LN-1"), (SHIRT_VARIANT, other))
    assert (garment.key, garment.item, garment.gtin) == ("LN-1", "LN-1", "")
    assert (garment.product_id, garment.variant_id, garment.candidates) == ("p1", "", ())


def test_an_article_without_a_gtin_is_one_card_however_often_it_is_shown(session: SessionService) -> None:
    identity = GarmentIdentity("", item="LN-SHIRT-M")
    article = Variant("LN-SHIRT-M", "LN-SHIRT-M", "", "LN-SHIRT-M", "", "M", Money(5990, "EUR"))
    for _ in range(2):
        session.present(identity, (article,))
    assert [(garment.key, garment.product_id) for garment in session.garments] == [("LN-SHIRT-M", "LN-SHIRT-M")]


def test_what_was_asked_is_asked_no_more_once_one_of_the_two_is_gone(session: SessionService) -> None:
    session.present(TWICE, (FIRST, SECOND))
    session.recognise({TWICE: (SECOND,)}.__getitem__)
    assert [(garment.product_id, garment.candidates) for garment in session.garments] == [("G2", ())]
