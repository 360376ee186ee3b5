"""The retailer's rule for what is brought back, against receipts and articles."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.meanings import Receipt
from app.domain.returns import ReceiptVerdict, ReturnTerms
from tests.support.shop import a_product

TODAY = date(2026, 11, 22)
TERMS = ReturnTerms(days=30, never=frozenset({"cosmetics"}))
STORES = frozenset({"PAR01", "0012"})


@pytest.mark.parametrize(
    ("receipt", "verdict"),
    [
        (Receipt(), ReceiptVerdict.TAKEN),
        (Receipt("PAR01", TODAY), ReceiptVerdict.TAKEN),
        (Receipt("par01", date(2026, 10, 23)), ReceiptVerdict.TAKEN),
        (Receipt("PAR01", date(2026, 10, 22)), ReceiptVerdict.TOO_LATE),
        (Receipt("PAR01", date(2026, 12, 24)), ReceiptVerdict.TAKEN),
        (Receipt("12"), ReceiptVerdict.TAKEN),
        (Receipt("PAR02", TODAY), ReceiptVerdict.ANOTHER_SHOP),
        (Receipt("120"), ReceiptVerdict.ANOTHER_SHOP),
        (Receipt("PAR02", date(2020, 1, 1)), ReceiptVerdict.ANOTHER_SHOP),
    ],
    ids=lambda value: value.value if isinstance(value, ReceiptVerdict) else f"{value.store or 'any'} {value.day}",
)
def test_a_receipt_is_judged_by_its_store_and_its_day(receipt: Receipt, verdict: ReceiptVerdict) -> None:
    assert TERMS.verdict(receipt, TODAY, STORES) is verdict


def test_without_a_limit_no_receipt_is_too_old_and_without_stores_none_is_another_shop_s() -> None:
    assert ReturnTerms().verdict(Receipt("X", date(1999, 1, 1)), TODAY, frozenset()) is ReceiptVerdict.TAKEN


def test_what_is_never_taken_back_goes_by_any_level_of_its_category() -> None:
    shirt = a_product("shirt")
    assert TERMS.takes_back(shirt)
    assert TERMS.takes_back(replace(shirt, category=("Beauty", "Cosmetics cases")))
    assert not TERMS.takes_back(replace(shirt, category=("Beauty", " COSMETICS ", "Lips")))
