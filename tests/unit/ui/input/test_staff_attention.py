"""Whose signs the window's input is while staff are at work."""

import pytest

from tests.support.shop import Shop, a_product
from ui.input.staff_attention import StaffAttention


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(a_product("shirt"))


@pytest.fixture
def attention(shop: Shop) -> StaffAttention:
    return StaffAttention(shop.session, shop.staff)


def test_without_staff_it_is_the_shoppers(shop: Shop, attention: StaffAttention) -> None:
    assert not attention.is_active
    attention.touch()
    assert shop.session.is_active
    shop.session.warn_now()
    assert attention.is_asked


def test_no_touch_of_staff_begins_a_session_or_is_swallowed(shop: Shop, attention: StaffAttention) -> None:
    shop.present_badge()
    assert attention.is_active
    attention.touch()
    assert not shop.session.is_active
    shop.staff.close()
    assert not attention.is_active


def test_a_session_is_kept_while_staff_work_over_it(shop: Shop, attention: StaffAttention) -> None:
    shop.bring("shirt")
    shop.present_badge()
    shop.session.warn_now()
    assert not attention.is_asked
    attention.touch()
    assert shop.session.idle_left_s is None
    assert [garment.product_id for garment in shop.session.garments] == ["shirt"]
