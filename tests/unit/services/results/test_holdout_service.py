"""Which sessions see suggestions, and what of each is counted once it has ended."""

import pytest

from app.domain.garments import GarmentIdentity
from app.domain.results import VisitCounts, piece_named
from app.services.results.fingerprints import fingerprint_with
from tests.support.shop import NOW, Shop, a_gtin, a_product

IDS = ("coat", "hat")


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(a_product("shirt"), a_product("coat"), a_product("hat"))


def counted(shop: Shop) -> VisitCounts:
    shop.session.end("done")
    return shop.counted[-1]


def test_without_a_share_every_session_sees_them(shop: Shop) -> None:
    shop.bring("shirt")
    assert shop.holdout.offer("shirt", IDS, ("a", "b")) == ("a", "b")
    visit = counted(shop).visit
    assert (visit.percent, visit.is_held_out, visit.suggested) == (0, False, IDS)


def test_one_that_is_held_out_sees_none_and_is_counted_alike(shop: Shop) -> None:
    shop.hold_out(100)
    shop.bring("shirt")
    assert shop.holdout.offer("shirt", IDS, ("a", "b")) == ()
    visit = counted(shop).visit
    assert (visit.percent, visit.is_held_out, visit.suggested) == (100, True, IDS)


def test_it_is_the_same_for_all_of_a_session_and_drawn_anew_for_the_next(shop: Shop) -> None:
    shop.hold_out(50)
    lots = set()
    for _ in range(40):
        shop.bring("shirt")
        seen = {shop.holdout.offer("shirt", IDS, ("a",)) for _ in range(5)}
        assert len(seen) == 1
        shop.session.part()
        shop.session.carry_on()
        assert shop.holdout.offer("shirt", IDS, ("a",)) in seen
        lots |= seen
        shop.session.end("done")
    assert lots == {(), ("a",)}


def test_a_restart_draws_other_lots(shop: Shop) -> None:
    def drawn() -> list[bool]:
        shop.hold_out(50)
        lots = []
        for _ in range(40):
            shop.bring("shirt")
            lots.append(bool(shop.holdout.offer("shirt", IDS, ("a",))))
            shop.session.end("done")
        return lots

    first = drawn()
    shop.clock.pass_s(60)
    assert drawn() != first


def test_only_what_was_suggested_first_counts_for_both_could_differ_after_it(shop: Shop) -> None:
    shop.bring("shirt")
    shop.holdout.offer("shirt", (), ())
    shop.holdout.offer("shirt", IDS, ())
    shop.holdout.offer("coat", ("scarf",), ())
    assert counted(shop).visit.suggested == IDS


def test_what_was_tried_is_counted_with_a_time_of_ten_minutes_and_hashes_of_its_pieces(shop: Shop) -> None:
    shop.clock.pass_s(247)
    shop.bring("shirt", 1)
    second = GarmentIdentity(a_gtin("shirt", 1), "77")
    shop.session.arrive("another piece", second, shop.catalogue.articles(second))
    shop.bring("coat")
    shop.session.leave("epc-coat-0")
    visit = counted(shop).visit
    assert visit.ended_at_s == NOW.timestamp()
    hashed = fingerprint_with(bytes(32))
    pieces = [hashed(piece_named(a_gtin("shirt", 1), "shirt-white-M", serial)) for serial in ("1", "77")]
    assert [(one.variant_id, one.pieces) for one in visit.tried if one.product_id == "shirt"] == [
        ("shirt-white-M", tuple(sorted(pieces)))
    ]
    assert [one.product_id for one in visit.tried] == ["coat", "shirt"]


def test_what_is_not_theirs_was_not_tried(shop: Shop) -> None:
    shop.bring("coat")
    shirt = shop.bring("shirt")
    shop.session.dismiss(shirt.key)
    assert [one.product_id for one in counted(shop).visit.tried] == ["coat"]


def test_a_session_without_a_known_garment_is_not_counted(shop: Shop) -> None:
    shop.session.touch()
    shop.session.end("idle")
    shop.bring("something else")
    shop.session.end("idle")
    assert shop.counted == []


def test_what_was_together_and_what_was_looked_at_next_are_counted_once_a_session(shop: Shop) -> None:
    shop.bring("shirt")
    shop.bring("coat")
    for product in ("shirt", "shirt", "coat", "shirt", "coat"):
        shop.holdout.offer(product, (), ())
    told = counted(shop)
    assert set(told.pairs) == {("shirt", "coat"), ("coat", "shirt")}
    assert told.followed == (("shirt", "coat"), ("coat", "shirt"))


def test_nothing_of_one_session_is_in_the_next(shop: Shop) -> None:
    shop.bring("shirt")
    shop.holdout.offer("shirt", IDS, ())
    shop.session.end("done")
    shop.bring("coat")
    told = counted(shop)
    assert [one.product_id for one in told.visit.tried] == ["coat"]
    assert (*told.visit.suggested, *told.pairs, *told.followed) == ()
