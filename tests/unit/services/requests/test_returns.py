"""What is brought back: by a receipt that is shown, by an article, and what is never taken."""

import pytest

from app.domain.meanings import Receipt, ScanNotice
from app.domain.requests import NotPlaced, RequestKind, ReturnReason, What, WhyNotPlaced
from app.domain.returns import ReceiptVerdict, ReturnTerms
from app.services.requests.service import new_key
from tests.support.shop import HERE, Shop, a_product, a_store
from tests.support.staff_door import WHO

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def shop() -> Shop:
    """Somebody stands before the mirror, and somebody is on shift."""
    shop = Shop(a_product("shirt"))
    shop.open_stores(a_store(HERE))
    shop.put_on_shift()
    shop.session.touch()
    return shop


def watched(shop: Shop) -> list[object]:
    told: list[object] = []
    shop.returns.begun.connect(lambda: told.append("begun"))
    shop.returns.noticed.connect(told.append)
    return told


def test_a_receipt_begins_a_return_where_one_can_be_asked_for(shop: Shop) -> None:
    told = watched(shop)
    shop.returns.show(Receipt(HERE))
    assert (told, shop.returns.verdict) == (["begun"], ReceiptVerdict.TAKEN)
    shop.returns.show(Receipt("ELSEWHERE"))
    assert (told, shop.returns.verdict) == (["begun"] * 2, ReceiptVerdict.ANOTHER_SHOP)


def test_with_nobody_on_shift_it_is_told_to_be_a_receipt_and_no_more(shop: Shop) -> None:
    shop.request_board.run(lambda: shop.request_board.shifts.end(WHO))
    told = watched(shop)
    shop.returns.show(Receipt(HERE))
    assert (told, shop.returns.verdict) == ([ScanNotice.RECEIPT], None)


@pytest.mark.parametrize("ends", ["part", "end"])
def test_with_the_visit_the_receipt_is_forgotten(shop: Shop, ends: str) -> None:
    shop.returns.show(Receipt(HERE))
    if ends == "part":
        shop.session.part()
    else:
        shop.session.end("idle")
    assert shop.returns.verdict is None


def test_a_return_by_receipt_names_no_article_and_has_a_code(shop: Shop) -> None:
    shop.requests.place(RequestKind.RETURN, What(return_reason=ReturnReason.TOO_SMALL), new_key())
    (mine,) = shop.requests.mine
    assert (mine.what.product_id, mine.what.return_reason) == ("", ReturnReason.TOO_SMALL)
    assert mine.is_promised
    assert shop.request_board.table.of_code(mine.code) == mine


def test_an_article_of_a_category_that_is_never_taken_back_is_not_offered_to_be(shop: Shop) -> None:
    shop.ask_by(returns=ReturnTerms(never=frozenset({"hauts"})))
    refused: list[NotPlaced] = []
    shop.requests.not_placed.connect(lambda _, why: refused.append(why))
    shop.requests.place(RequestKind.RETURN, What("shirt", "shirt-navy-M"), new_key())
    assert refused == [NotPlaced(WhyNotPlaced.NEVER_RETURNED)]
    assert shop.requests.prospect(RequestKind.HOLD_HERE, What("shirt", "shirt-navy-M")) != refused[0]
