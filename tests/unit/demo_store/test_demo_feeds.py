import csv
import hashlib
import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.demo_store.assortment import garments, variants
from app.demo_store.feeds import GOOGLE, INVENTORY_COLUMNS, PSYCHE, write_feeds
from app.demo_store.reviews import reviews
from app.demo_store.stores import OWN_STORE

NOW = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
FEEDS = ("products.fr.xml", "products.en.xml", "inventory.tsv", "reviews.xml", "baskets.csv", "stores.json")


@pytest.fixture(scope="module")
def demo_feeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("demo-feeds")
    write_feeds(directory, NOW)
    return directory


def items(path: Path) -> list[ET.Element]:
    return ET.parse(path).getroot().findall("channel/item")  # noqa: S314


def google(item: ET.Element, name: str) -> str | None:
    return item.findtext(f"{{{GOOGLE}}}{name}")


def test_the_same_moment_gives_the_same_bytes(demo_feeds: Path, tmp_path: Path) -> None:
    write_feeds(tmp_path, NOW)

    def digests(directory: Path) -> list[str]:
        return [hashlib.sha256((directory / name).read_bytes()).hexdigest() for name in FEEDS]

    assert digests(tmp_path) == digests(demo_feeds)
    assert {path.name for path in tmp_path.iterdir()} == set(FEEDS)


def test_a_moment_without_a_time_zone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="time zone"):
        write_feeds(tmp_path, datetime(2026, 11, 22, 12, 30))  # noqa: DTZ001


def test_both_languages_hold_the_same_articles(demo_feeds: Path) -> None:
    french, english = (items(demo_feeds / f"products.{language}.xml") for language in ("fr", "en"))
    assert [google(item, "id") for item in french] == [google(item, "id") for item in english]
    assert len(french) == len(variants())
    assert all(
        google(a, "title") != google(b, "title")
        for a, b in zip(french, english, strict=True)
        if "Polo" not in (google(a, "title") or "")
    )


def test_an_item_carries_all_that_the_page_shows(demo_feeds: Path) -> None:
    for item in items(demo_feeds / "products.fr.xml"):
        for name in (
            "id",
            "item_group_id",
            "title",
            "description",
            "link",
            "image_link",
            "price",
            "brand",
            "gtin",
            "color",
            "size",
            "material",
            "product_type",
        ):
            assert google(item, name), name
        assert (google(item, "price") or "").endswith(" EUR")
        assert len(item.findall(f"{{{GOOGLE}}}additional_image_link")) == 2
        assert len(item.findall(f"{{{GOOGLE}}}product_detail")) >= 4
        on_sale = google(item, "sale_price") is not None
        assert on_sale == (item.findtext(f"{{{PSYCHE}}}lowest_price_30_days") is not None)
        begin, end = (google(item, "sale_price_effective_date") or "/").split("/")
        assert not on_sale or datetime.fromisoformat(begin) < NOW < datetime.fromisoformat(end)
        assert {node.text for node in item.findall(f"{{{PSYCHE}}}goes_with")} <= garments().keys()


def test_inventory_tells_how_old_each_figure_is(demo_feeds: Path) -> None:
    with (demo_feeds / "inventory.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert tuple(rows[0]) == INVENTORY_COLUMNS
    assert {row["id"] for row in rows} == {variant.sku for variant in variants()}
    ages: dict[str, timedelta] = {}
    for row in rows:
        age = NOW - datetime.fromisoformat(row["updated_at"])
        assert timedelta(0) < age < timedelta(days=3)
        ages[row["store_code"]] = max(ages.get(row["store_code"], age), age)
        assert (row["availability"] == "out_of_stock") == (row["quantity"] == "0")
        assert bool(row["instore_product_location"]) == (row["store_code"] == OWN_STORE)
    assert ages[OWN_STORE] < timedelta(minutes=15)
    assert sum(age > timedelta(hours=20) for age in ages.values()) == 2


def test_reviews_are_many_and_no_two_alike(demo_feeds: Path) -> None:
    written = reviews(NOW)
    assert len(written) >= 850
    assert len({review.body for review in written}) == len(written)
    assert len({review.id for review in written}) == len(written)
    ratings = Counter(review.rating for review in written)
    assert ratings[5] > ratings[4] > ratings[3] > ratings[2] > ratings[1] > 0
    french = sum(review.language == "fr" for review in written) / len(written)
    assert 0.5 < french < 0.7
    assert all(NOW - timedelta(days=731) < review.written_at < NOW for review in written)
    counts = Counter(review.variant.garment.id for review in written)
    assert max(counts.values()) >= 60
    assert sum(counts[garment] == 0 for garment in garments()) >= 2


def test_no_review_shows_the_grammar_it_was_made_by() -> None:
    for review in reviews(NOW):
        text = f"{review.title} {review.body}"
        assert not set(text) & set("[]{}|")
        assert "  " not in text


def test_the_review_feed_is_google_s(demo_feeds: Path) -> None:
    root = ET.parse(demo_feeds / "reviews.xml").getroot()  # noqa: S314
    assert root.tag == "feed"
    assert root.findtext("version") == "2.4"
    nodes = root.findall("reviews/review")
    gtins = {variant.gtin for variant in variants()}
    assert len(nodes) == len(reviews(NOW))
    for node in nodes:
        overall = node.find("ratings/overall")
        assert overall is not None
        assert (overall.get("min"), overall.get("max")) == ("1", "5")
        assert node.findtext("products/product/product_ids/gtins/gtin") in gtins
        assert node.findtext(f"{{{PSYCHE}}}language") in {"fr", "en"}
        assert node.findtext(f"{{{PSYCHE}}}fit") in {None, "small", "true", "large"}
    assert any(node.find("reviewer/name[@is_anonymous='true']") is not None for node in nodes)


def test_stores_are_json(demo_feeds: Path) -> None:
    assert len(json.loads((demo_feeds / "stores.json").read_text(encoding="utf-8"))["@graph"]) == 12
