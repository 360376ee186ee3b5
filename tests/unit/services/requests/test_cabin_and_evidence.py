"""What stays behind, and what hangs here against the figures: numbers for staff, from real tags."""

from dataclasses import replace

import pytest

from app.domain.cabins import CabinState, PieceCount
from app.domain.garments import GarmentIdentity
from app.domain.requests import RequestKind, What
from app.domain.scans import TagReport
from app.identification import encode_sgtin96
from app.services.requests.evidence import StockEvidence
from app.services.requests.service import new_key
from tests.support.shop import Shop, a_level, a_product

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def shop() -> Shop:
    return Shop(a_product("shirt"))


def hang(shop: Shop, *serials: int, variant: int = 4) -> list[TagReport]:
    """Have pieces of navy M heard twice, strongly, by the hook's reader."""
    gtin = shop.article("shirt", variant).gtin
    reports = [TagReport("hook", encode_sgtin96(gtin, serial), 1, -45.0, shop.clock()) for serial in serials]
    for _ in range(2):
        shop.identification.receive([replace(report, at_ns=shop.clock()) for report in reports])
        shop.clock.pass_s(0.1)
    return reports


def pass_s(shop: Shop, seconds: float, *still: TagReport) -> None:
    """Let time pass in which only these are heard."""
    for _ in range(round(seconds / 0.5)):
        shop.clock.pass_s(0.5)
        if still:
            shop.identification.receive([replace(report, at_ns=shop.clock()) for report in still])
        shop.identification._on_tick()


def test_a_cabin_is_in_use_then_to_be_tidied_then_free(shop: Shop) -> None:
    first, second, third = hang(shop, 1, 2, 3)
    assert shop.cabin.state is CabinState.IN_USE
    pass_s(shop, 4, first, second)
    shop.session.end("done")

    assert (shop.cabin.state, shop.cabin.left_behind) == (CabinState.TO_BE_TIDIED, 2)
    assert shop.cabin.last_visit == PieceCount(came=3, stayed=2)
    pass_s(shop, 120, first)
    shop.cabin.look()
    assert (shop.cabin.left_behind, round(shop.cabin.left_for_s)) == (1, 120)
    pass_s(shop, 5)
    shop.cabin.look()
    assert (shop.cabin.state, shop.cabin.left_behind) == (CabinState.FREE, 0)
    assert third.epc


def test_a_piece_taken_away_and_hung_again_came_once(shop: Shop) -> None:
    (piece,) = hang(shop, 1)
    pass_s(shop, 5)
    hang(shop, 1)
    shop.session.end("done")

    assert shop.cabin.last_visit == PieceCount(came=1, stayed=1)
    assert shop.cabin.since_start == PieceCount(came=1, stayed=1)
    assert piece.epc


def test_the_next_shopper_who_touches_takes_over_what_hangs_there(shop: Shop) -> None:
    (piece,) = hang(shop, 1)
    shop.session.end("done")
    pass_s(shop, 2, piece)
    shop.session.touch()

    assert shop.cabin.state is CabinState.IN_USE
    shop.cabin.look()
    assert shop.cabin.left_behind == 0


def test_who_can_carry_on_still_uses_the_cabin(shop: Shop) -> None:
    hang(shop, 1)
    shop.session.part()

    assert shop.cabin.state is CabinState.IN_USE


@pytest.fixture
def evidence(shop: Shop) -> StockEvidence:
    shop.count(a_level("shirt-navy-M", 0, age_s=3 * 3600))
    return StockEvidence(shop.session, shop.availability, shop.clock.now)


def test_a_piece_that_hangs_here_while_the_figure_says_none_is_told_with_the_age(
    shop: Shop, evidence: StockEvidence
) -> None:
    hang(shop, 1)
    (found,) = evidence.differences

    assert (found.variant_id, found.here, found.counted, evidence.count) == ("shirt-navy-M", 1, 0, 1)
    assert (found.since - found.counted_at).total_seconds() == pytest.approx(3 * 3600, abs=1)
    hang(shop, 2)
    assert [(one.here, one.since) for one in evidence.differences] == [(2, found.since)]
    assert evidence.count == 1


def test_a_difference_ends_when_the_shop_counts_again(shop: Shop, evidence: StockEvidence) -> None:
    hang(shop, 1)
    shop.clock.pass_s(60)
    shop.count(replace(a_level("shirt-navy-M", 1), counted_at=shop.clock.now()))

    assert evidence.differences == ()
    hang(shop, 1)
    assert evidence.differences == ()


def test_what_is_put_aside_is_no_difference(shop: Shop) -> None:
    shop.count(a_level("shirt-navy-M", 1))
    evidence = StockEvidence(shop.session, shop.availability, shop.clock.now)
    shop.put_on_shift()
    shop.session.touch()
    shop.requests.place(RequestKind.HOLD_HERE, What("shirt", "shirt-navy-M"), new_key())
    assert shop.availability.here("shirt")["shirt-navy-M"].quantity == 0
    hang(shop, 1)

    assert evidence.differences == ()


def test_a_code_that_was_shown_is_no_evidence(shop: Shop, evidence: StockEvidence) -> None:
    article = shop.article("shirt", 4)
    identity = GarmentIdentity(article.gtin)
    shop.session.present(identity, shop.catalogue.articles(identity))

    assert evidence.differences == ()
