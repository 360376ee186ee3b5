"""Who is done is shown no more, can carry on for five seconds, and gives way at once to whoever else comes."""

import time
from collections.abc import Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from app.domain.catalogue import Variant
from app.domain.garments import GarmentIdentity, GarmentPresence
from app.domain.money import Money
from app.services.session.session import IdleTimes, SessionService
from tests.support.shop import HandClock

SHIRT, COAT = GarmentIdentity("09521234000017"), GarmentIdentity("09521234000024")
ARTICLES = {
    identity: (Variant(name, name, identity.gtin, name, "", "M", Money(5990, "EUR")),)
    for name, identity in (("shirt", SHIRT), ("coat", COAT))
}


class Told:
    """What the session said, in order."""

    def __init__(self, session: SessionService) -> None:
        self.words: list[str] = []
        session.started.connect(lambda: self.words.append("started"))
        session.parted.connect(lambda: self.words.append("parted"))
        session.resumed.connect(lambda: self.words.append("resumed"))
        session.ended.connect(lambda reason: self.words.append(f"ended: {reason}"))
        session.dismissed.connect(lambda pieces: self.words.append(f"dismissed: {', '.join(pieces)}"))
        session.garment_arrived.connect(lambda garment, _: self.words.append(f"arrived: {garment.variant_id}"))
        session.garment_left.connect(lambda garment: self.words.append(f"left: {garment.variant_id}"))


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def session(clock: HandClock, qapp: object) -> Iterator[SessionService]:
    service = SessionService(IdleTimes(60, 20), clock)
    yield service
    shiboken6.delete(service)  # no timer of this test ticks on in the next one


@pytest.fixture
def told(session: SessionService) -> Told:
    """Of a shopper who brought a shirt, touched it, and is done."""
    told = Told(session)
    hang(session, "epc-shirt", SHIRT)
    session.touch()
    session.part()
    assert told.words == ["started", "arrived: shirt", "parted"]
    told.words.clear()
    return told


def hang(session: SessionService, piece: str, identity: GarmentIdentity) -> None:
    session.arrive(piece, identity, ARTICLES[identity])


def names(session: SessionService) -> list[str]:
    return [garment.variant_id for garment in session.garments]


def is_wiped(session: SessionService) -> bool:
    session.carry_on()
    return not (session.is_active or session.is_parting or session.garments or session.taken_away)


@pytest.mark.usefixtures("told")
def test_nothing_of_the_session_is_seen_while_it_can_be_carried_on(session: SessionService) -> None:
    assert (session.is_active, session.is_parting, session.is_asked) == (False, True, True)
    assert (session.garments, session.last_touch_ns, session.idle_left_s) == ((), None, None)


def test_who_carries_on_has_everything_again(session: SessionService, told: Told, clock: HandClock) -> None:
    clock.pass_s(4.9)
    session._on_timer()
    session.carry_on()
    assert (session.is_active, session.is_parting, session.is_asked) == (True, False, False)
    assert (names(session), session.last_touch_ns) == (["shirt"], clock())
    assert told.words == ["resumed"]  # and no second session is counted
    clock.pass_s(59)
    session._on_timer()
    assert session.idle_left_s is None
    clock.pass_s(1)
    session._on_timer()
    assert session.idle_left_s == 20


def test_after_five_seconds_it_has_ended(session: SessionService, told: Told, clock: HandClock) -> None:
    clock.pass_s(5)
    session._on_timer()
    assert told.words == ["dismissed: epc-shirt", "ended: done"]
    assert is_wiped(session)


def test_the_timer_really_ends_it(qtbot: QtBot) -> None:
    session = SessionService(IdleTimes(60, 20, undo_within_s=0.05), time.monotonic_ns)
    session.touch()
    session.part()
    with qtbot.waitSignal(session.ended) as ended:
        pass
    assert ended.args == ["done"]


def test_from_the_idle_warning_too(session: SessionService, clock: HandClock) -> None:
    hang(session, "epc-shirt", SHIRT)
    clock.pass_s(70)
    session._on_timer()
    assert session.idle_left_s == 10
    session.part()
    assert session.idle_left_s is None
    session.carry_on()
    assert (session.idle_left_s, names(session)) == (None, ["shirt"])


def test_no_idle_warning_comes_over_it(session: SessionService, told: Told) -> None:
    session.warn_now()
    assert (session.idle_left_s, session.is_parting) == (None, True)


def test_another_garment_begins_a_session_at_once(session: SessionService, told: Told) -> None:
    hang(session, "epc-coat", COAT)
    assert told.words == ["dismissed: epc-shirt", "ended: done", "started", "arrived: coat"]
    assert names(session) == ["coat"]
    session.carry_on()
    assert names(session) == ["coat"]


def test_another_code_too_even_of_what_the_last_shopper_had(session: SessionService, told: Told) -> None:
    session.present(SHIRT, ARTICLES[SHIRT])
    assert told.words == ["dismissed: epc-shirt", "ended: done", "started", "arrived: shirt"]
    assert (names(session), session.last_touch_ns) == (["shirt"], None)


def test_a_tap_too_many_is_no_other_shoppers(session: SessionService, told: Told, clock: HandClock) -> None:
    clock.pass_s(0.99)
    session.touch()
    assert (told.words, session.is_parting, session.last_touch_ns) == ([], True, None)


def test_a_touch_elsewhere_is_another_shoppers(session: SessionService, told: Told, clock: HandClock) -> None:
    clock.pass_s(1)
    session.touch()
    assert told.words == ["dismissed: epc-shirt", "ended: done", "started"]
    assert (session.is_active, session.garments, session.last_touch_ns) == (True, (), clock())


def test_garments_taken_along_meanwhile_are_gone_when_they_carry_on(session: SessionService, clock: HandClock) -> None:
    hang(session, "epc-shirt", SHIRT)
    hang(session, "epc-coat", COAT)
    session.part()
    told = Told(session)
    session.fade("epc-coat")
    session.fade("epc-shirt")
    session.leave("epc-shirt")
    assert (told.words, session.is_active) == ([], False)
    session.carry_on()
    assert [(garment.variant_id, garment.presence) for garment in session.garments] == [
        ("coat", GarmentPresence.LEAVING)
    ]
    assert session.taken_away == {"shirt"}


def test_all_garments_taken_along_do_not_keep_it(session: SessionService, told: Told, clock: HandClock) -> None:
    session.leave("epc-shirt")
    assert told.words == []
    clock.pass_s(5)
    session._on_timer()
    assert told.words == ["ended: done"]  # no piece is left that would have to be passed over
    assert is_wiped(session)


def test_an_end_waits_for_nobody(session: SessionService, told: Told) -> None:
    session.end("done")
    assert told.words == ["dismissed: epc-shirt", "ended: done"]
    assert is_wiped(session)
    session.end("done")
    assert told.words == ["dismissed: epc-shirt", "ended: done"]


def test_who_has_not_begun_is_not_done(session: SessionService) -> None:
    told = Told(session)
    session.part()
    session.carry_on()
    assert (told.words, session.is_parting, session.is_active) == ([], False, False)


def test_what_the_catalogue_learns_meanwhile_is_known_when_they_carry_on(session: SessionService) -> None:
    session.arrive("epc-shirt", SHIRT, ())
    session.part()
    session.recognise(ARTICLES.__getitem__)
    session.carry_on()
    assert names(session) == ["shirt"]


def test_done_twice_is_done_once(session: SessionService, told: Told, clock: HandClock) -> None:
    clock.pass_s(3)
    session.part()
    clock.pass_s(2)
    session._on_timer()
    assert told.words == ["dismissed: epc-shirt", "ended: done"]
