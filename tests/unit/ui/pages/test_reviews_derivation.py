from dataclasses import replace

from tests.support.shop import a_review
from ui.pages.reviews.derivation import review_rows


def test_a_review_without_a_date_shows_none() -> None:
    dated = a_review(1)
    shown, undated = review_rows((dated, replace(dated, written_at=None)), "en")
    assert shown.dateText
    assert undated == replace(shown, dateText="")
