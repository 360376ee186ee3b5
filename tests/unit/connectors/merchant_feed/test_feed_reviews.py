from pathlib import Path

import pytest

from app.connectors.merchant_feed import read_reviews
from app.domain.catalogue import Fit
from app.domain.feeds import DeletedReview, Refusal, ReviewRow

REVIEW = """<review><review_id>R1</review_id><reviewer><name>Béa R.</name></reviewer>
<review_timestamp>2026-11-14T13:00:00+00:00</review_timestamp><title>Bien</title><content>Très douce.</content>
<ratings><overall min="0" max="10">7.5</overall></ratings>
<products><product><product_ids><gtins><gtin>9521234101000</gtin><gtin>123</gtin></gtins><skus><sku>S1</sku></skus>
</product_ids></product></products><is_spam>false</is_spam><collection_method>post_fulfillment</collection_method>
<p:language>fr</p:language><p:size>M</p:size><p:fit>small</p:fit><p:helpful_count>3</p:helpful_count></review>"""
FEED = """<feed xmlns:p="urn:psyche:feed:1"><version>2.3</version><publisher><name>Shop</name></publisher>
<deleted_reviews>{}</deleted_reviews><reviews>{}</reviews></feed>"""


def read(tmp_path: Path, *reviews: str, deleted: str = "") -> list[ReviewRow | DeletedReview | Refusal]:
    path = tmp_path / "reviews.xml"
    path.write_text(FEED.format(deleted, "\n".join(reviews)), encoding="utf-8")
    return list(read_reviews(path))


def test_a_review_is_brought_to_five_stars(tmp_path: Path) -> None:
    (row,) = read(tmp_path, REVIEW)
    assert isinstance(row, ReviewRow)
    assert row.rating == 4.0
    assert row.gtins == ("09521234101000",)
    assert row.skus == ("S1",)
    assert (row.author, row.source, row.language, row.size_bought) == ("Béa R.", "Shop", "fr", "M")
    assert (row.fit, row.helpful_count, row.verified) == (Fit.SMALL, 3, True)
    assert row.written_at_s == 1_794_661_200


def test_an_anonymous_buyer_has_no_name(tmp_path: Path) -> None:
    (row,) = read(tmp_path, REVIEW.replace("<name>", '<name is_anonymous="true">'))
    assert isinstance(row, ReviewRow)
    assert row.author == ""


@pytest.mark.parametrize(
    "deleted", ["<review_id>R7</review_id>", "<review><review_id>R7</review_id></review>"], ids=["plain", "nested"]
)
def test_deleted_reviews_are_told(tmp_path: Path, deleted: str) -> None:
    first, *_ = read(tmp_path, REVIEW, deleted=deleted)
    assert isinstance(first, DeletedReview)
    assert first.id == "R7"


def test_spam_is_forgotten(tmp_path: Path) -> None:
    (row,) = read(tmp_path, REVIEW.replace("<is_spam>false", "<is_spam>true"))
    assert isinstance(row, DeletedReview)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("7.5<", "11<"), "outside its scale"),
        (("7.5<", "nan<"), "outside its scale"),
        (("7.5<", "good<"), "not a number"),
        (("7.5<", "9" * 5000 + "<"), "outside its scale"),
        (("7.5<", "inf<"), "outside its scale"),
        (('min="0" max="10"', 'min="-1.7e308" max="1.7e308"'), "outside its scale"),
        (('max="10"', 'max="inf"'), "outside its scale"),
        (("2026-11-14T13:00:00+00:00", "0000-01-01T00:00:00Z"), "not a date"),
        (("2026-11-14T13:00:00+00:00", "99999-01-01T00:00:00Z"), "not a date"),
        (('max="10"', 'max="0"'), "outside its scale"),
        (("R1", ""), "review_id is missing"),
        (("2026-11-14T13:00:00+00:00", "lately"), "not a date"),
        (("<sku>S1</sku>", ""), None),
    ],
)
def test_a_bad_review_is_refused_alone(tmp_path: Path, change: tuple[str, str], reason: str | None) -> None:
    first, second = read(tmp_path, REVIEW.replace(*change), REVIEW.replace("R1", "R2"))
    assert isinstance(second, ReviewRow)
    if reason is None:
        assert isinstance(first, ReviewRow)
    else:
        assert isinstance(first, Refusal)
        assert reason in first.reason


def test_a_review_of_nothing_is_refused(tmp_path: Path) -> None:
    (row,) = read(tmp_path, REVIEW.replace("<sku>S1</sku>", "").replace("9521234101000", "9521234101001"))
    assert isinstance(row, Refusal)
    assert "names no article" in row.reason


def test_a_review_from_the_future_is_kept_without_its_date(tmp_path: Path) -> None:
    row, remark = read(tmp_path, REVIEW.replace("2026-11-14", "2090-01-01"))
    assert isinstance(row, ReviewRow)
    assert (row.id, row.written_at_s, row.rating) == ("R1", 0, 4.0)
    assert isinstance(remark, Refusal)
    assert (remark.id, remark.kept) == ("R1", True)
    assert "lies in the future" in remark.reason
    dated, undated = read(tmp_path, REVIEW), read(tmp_path, REVIEW.replace("2026-11-14", "1969-01-01"))
    assert isinstance(dated[0], ReviewRow)
    assert isinstance(undated[0], ReviewRow)
    assert dated[0].digest != undated[0].digest == row.digest


def test_a_review_may_name_its_article_by_maker_and_number(tmp_path: Path) -> None:
    named = "<brands><brand>Lin &amp; Co</brand></brands><mpns><mpn> LC-7 </mpn><mpn>LC-8</mpn></mpns></product_ids>"
    bare = REVIEW.replace("<sku>S1</sku>", "").replace("9521234101000", "123")
    (row,) = read(tmp_path, bare.replace("</product_ids>", named))
    assert isinstance(row, ReviewRow)
    assert (row.gtins, row.skus) == ((), ())
    assert row.makers == (("Lin & Co", "LC-7"), ("Lin & Co", "LC-8"))
    (refused,) = read(tmp_path, bare.replace("</product_ids>", "<mpns><mpn>LC-7</mpn></mpns></product_ids>"))
    assert isinstance(refused, Refusal)
    assert "MPN with its brand" in refused.reason


def test_a_count_of_thousands_of_digits_is_many(tmp_path: Path) -> None:
    (row,) = read(tmp_path, REVIEW.replace("<p:helpful_count>3<", f"<p:helpful_count>{'9' * 5000}<"))
    assert isinstance(row, ReviewRow)
    assert row.helpful_count == 10**9
