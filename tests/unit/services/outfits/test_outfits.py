"""What goes with the garments in the room is kept, and forgotten as soon as anything that it was made of is another."""

import pytest

from app.services.outfits.outfits import InRoom
from tests.support.shop import Shop, a_level, a_product

ROOM = (InRoom("shirt"),)


@pytest.fixture
def shop(qapp: object) -> Shop:
    shop = Shop(a_product("shirt", goes_with=("coat",)), a_product("coat"), a_product("dress"))
    shop.count(a_level("coat-white-S", 3), a_level("dress-white-S", 3))
    return shop


def offered(shop: Shop) -> set[str]:
    return {one.article.product_id for one in shop.outfits.outfit(ROOM).all}


def test_a_product_that_is_withdrawn_is_offered_no_more(shop: Shop) -> None:
    assert "coat" in offered(shop)
    shop.withdraw("coat")
    assert "coat" not in offered(shop)


def test_an_answer_is_kept_until_something_new_was_learned(shop: Shop) -> None:
    before = shop.outfits.outfit(ROOM)
    assert shop.outfits.outfit(ROOM) is before
    shop.outfits.forget()
    assert shop.outfits.outfit(ROOM) is not before


def test_another_day_has_an_answer_of_its_own(shop: Shop) -> None:
    before = shop.outfits.outfit(ROOM)
    shop.clock.pass_s(86_400)
    assert shop.outfits.outfit(ROOM) is not before
