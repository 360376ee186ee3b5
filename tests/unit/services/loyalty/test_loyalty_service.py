"""A card is a question first, then what the shop has for its holder, and is forgotten with the visit."""

import logging

import pytest

from app.domain.errors import StoreUnavailable
from app.domain.loyalty import Member
from app.domain.meanings import ScanNotice
from app.services.loyalty.loyalty import LoyaltyService
from app.services.session.session import IdleTimes, SessionService
from tests.support.inline_jobs import InlineJobs
from tests.support.shop import HandClock

CAMILLE = Member("Camille", 1240, ("10 %",), ("4711",))
CARD, OTHER = "0123456789abcdef", "fedcba9876543210"


class Cards:
    """A port that notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.error: Exception | None = None

    def member(self, fingerprint: str) -> Member | None:
        self.asked.append(fingerprint)
        if self.error is not None:
            raise self.error
        return CAMILLE if fingerprint == CARD else None


class Desk:
    """The service over a session moved by hand."""

    def __init__(self, *, held: bool = False) -> None:
        self.clock = HandClock()
        self.cards, self.jobs = Cards(), InlineJobs(held=held)
        self.session = SessionService(IdleTimes(60, 20), self.clock)
        self.service = LoyaltyService(self.cards, self.session, self.jobs)
        self.told: list[object] = []
        self.service.noticed.connect(self.told.append)
        self.service.greeted.connect(lambda: self.told.append("greeted"))
        self.session.touch()


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def test_nothing_is_looked_up_before_the_shopper_says_yes(desk: Desk) -> None:
    desk.service.present(CARD)
    assert desk.service.is_asking
    assert (desk.cards.asked, desk.service.member, desk.told) == ([], None, [])
    desk.service.agree()
    assert not desk.service.is_asking
    assert (desk.cards.asked, desk.service.member, desk.told) == ([CARD], CAMILLE, ["greeted"])


def test_who_says_no_is_asked_about_nothing_and_looked_up_nowhere(desk: Desk) -> None:
    desk.service.present(CARD)
    desk.service.decline()
    desk.service.agree()
    assert (desk.service.is_asking, desk.cards.asked, desk.service.member) == (False, [], None)


def test_the_second_card_takes_the_place_of_the_first(desk: Desk) -> None:
    desk.service.present(CARD)
    desk.service.present(OTHER)
    desk.service.agree()
    assert desk.cards.asked == [OTHER]
    assert desk.told == [ScanNotice.UNKNOWN_CARD]


@pytest.mark.parametrize("how", ["part", "done", "idle"])
def test_with_the_visit_everything_of_the_card_goes(desk: Desk, how: str) -> None:
    desk.service.present(CARD)
    desk.service.agree()
    desk.service.present(OTHER)
    if how == "part":
        desk.session.part()
        desk.session.carry_on()
    else:
        desk.session.end(how)
    assert (desk.service.member, desk.service.is_asking) == (None, False)
    assert CARD not in repr(vars(desk.service))
    assert OTHER not in repr(vars(desk.service))


@pytest.mark.parametrize("next_comes", [False, True])
def test_what_is_found_after_the_visit_is_shown_to_nobody(qapp: object, next_comes: bool) -> None:
    desk = Desk(held=True)
    desk.service.present(CARD)
    desk.service.agree()
    desk.session.end("done")
    if next_comes:
        desk.session.touch()
    assert desk.jobs.run() == 1
    assert (desk.service.member, desk.told) == (None, [])


def test_a_card_shown_by_who_is_just_leaving_is_no_question(desk: Desk) -> None:
    desk.session.end("done")
    desk.service.present(CARD)
    assert not desk.service.is_asking


@pytest.mark.parametrize("error", [StoreUnavailable("cards.sqlite3: gone"), RuntimeError(f"no {CARD}")])
def test_what_cannot_be_looked_up_is_told_without_the_card(
    desk: Desk, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    caplog.set_level(logging.DEBUG)
    desk.cards.error = error
    desk.service.present(CARD)
    desk.service.agree()
    assert desk.told == [ScanNotice.CARD_UNAVAILABLE]
    assert "a card cannot be looked up" in caplog.text
    assert CARD not in caplog.text


def test_a_member_says_nothing_of_anybody_where_it_is_written() -> None:
    assert "Camille" not in f"{CAMILLE} {CAMILLE!r}"
