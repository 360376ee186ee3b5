"""The demo range as the feeds a retailer would send: Google Merchant XML and TSV, schema.org JSON-LD, a till's CSV."""

import csv
import io
import json
import os
import tempfile
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random
from xml.etree import ElementTree as ET

from app.demo_store import RETAILER
from app.demo_store.assortment import SHOP_URL, picture_path, product_url, variants
from app.demo_store.baskets import baskets_csv
from app.demo_store.model import LANGUAGES, Language, Variant
from app.demo_store.reviews import WrittenReview, reviews
from app.demo_store.stock import in_shop_location, stock
from app.demo_store.stores import OWN_STORE, shops, stores_json_ld
from app.demo_store.vocabulary import composition_text, size_name, vocabulary

GOOGLE = "http://base.google.com/ns/1.0"
PSYCHE = "urn:psyche:feed:1"

INVENTORY_COLUMNS = (
    "store_code", "id", "quantity", "availability", "price", "sale_price", "pickup_method", "pickup_sla",
    "instore_product_location", "updated_at",
)  # fmt: skip

ET.register_namespace("g", GOOGLE)
ET.register_namespace("p", PSYCHE)


def write_feeds(directory: Path, now: datetime) -> None:
    """Write all feeds into `directory`: byte for byte the same for the same `now`, which must know its time zone."""
    if now.tzinfo is None:
        raise ValueError(
            "write_feeds: `now` has no time zone; pass an aware datetime, such as datetime.now(timezone.utc)"
        )
    directory.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        write_whole(directory / f"products.{language}.xml", _xml(_products(language, now)))
    write_whole(directory / "inventory.tsv", _inventory(now))
    write_whole(directory / "reviews.xml", _xml(_reviews(now)))
    write_whole(directory / "baskets.csv", baskets_csv(now).encode())
    write_whole(directory / "stores.json", json.dumps(stores_json_ld(), ensure_ascii=False, indent=2).encode() + b"\n")


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it. Raises OSError."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _xml(root: ET.Element) -> bytes:
    ET.indent(root)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _money(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d} EUR"


def _add(parent: ET.Element, tag: str, text: str, **attributes: str) -> ET.Element:
    child = ET.SubElement(parent, tag, attributes)
    child.text = text
    return child


def _products(language: Language, now: datetime) -> ET.Element:
    root = ET.Element("rss", {"version": "2.0"})
    channel = ET.SubElement(root, "channel")
    _add(channel, "title", RETAILER)
    _add(channel, "link", SHOP_URL)
    _add(channel, "description", "Collection" if language == "fr" else "The collection")
    _add(channel, "language", language)
    for variant in variants():
        _item(ET.SubElement(channel, "item"), variant, language, now)
    return root


def _item(item: ET.Element, variant: Variant, language: Language, now: datetime) -> None:
    garment, colour = variant.garment, variant.colour
    words = vocabulary()
    category = words.categories[garment.category]
    department = words.departments[garment.gender][garment.age_group].in_(language)

    def google(name: str, text: str) -> ET.Element:
        return _add(item, f"{{{GOOGLE}}}{name}", text)

    google("id", variant.sku)
    google("item_group_id", garment.id)
    google("title", garment.title.in_(language))
    google("description", garment.description.in_(language))
    google("link", product_url(variant))
    google("image_link", picture_path(garment.id, colour.key, "front"))
    google("additional_image_link", picture_path(garment.id, colour.key, "back"))
    google("additional_image_link", picture_path(garment.id, colour.key, "fabric"))
    anywhere = any(stock().get((shop.code, variant.sku), 0) for shop in shops())
    google("availability", "in_stock" if anywhere else "out_of_stock")
    google("condition", "new")
    google("price", _money(garment.price))
    if garment.sale:
        google("sale_price", _money(garment.sale.price))
        google("sale_price_effective_date", _sale_period(now))
    google("brand", garment.brand)
    google("gtin", variant.gtin)
    google("mpn", variant.sku)
    google("color", colour.name.in_(language))
    google("size", size_name(variant.size, language))
    google("size_system", "EU")
    google("gender", garment.gender)
    google("age_group", garment.age_group)
    google("material", composition_text(garment.composition, language))
    google("product_type", f"{department} > {category.path.in_(language)}")
    google("google_product_category", str(category.google))
    for step in words.care[garment.care]:
        detail = ET.SubElement(item, f"{{{GOOGLE}}}product_detail")
        _add(detail, f"{{{GOOGLE}}}section_name", "Entretien" if language == "fr" else "Care")
        _add(detail, f"{{{GOOGLE}}}attribute_name", step)
        _add(detail, f"{{{GOOGLE}}}attribute_value", words.care_steps[step].in_(language))
    if garment.sale:
        _add(item, f"{{{PSYCHE}}}lowest_price_30_days", _money(garment.sale.lowest_30_days))
    for other in garment.goes_with:
        _add(item, f"{{{PSYCHE}}}goes_with", other)


def _sale_period(now: datetime) -> str:
    midnight = datetime.combine(now.date(), time(), now.tzinfo)
    return f"{(midnight - timedelta(days=6)).isoformat()}/{(midnight + timedelta(days=22)).isoformat()}"


def _inventory(now: datetime) -> bytes:
    text = io.StringIO()
    rows = csv.writer(text, delimiter="\t", lineterminator="\n")
    rows.writerow(INVENTORY_COLUMNS)
    by_sku = {variant.sku: variant for variant in variants()}
    ages = {shop.code: shop.age_minutes for shop in shops()}
    for (store_code, sku), quantity in stock().items():
        variant = by_sku[sku]
        garment = variant.garment
        age_s = ages[store_code] * 60 + Random(f"{store_code}/{garment.id}").randrange(ages[store_code] * 20 + 60)
        own = store_code == OWN_STORE
        rows.writerow((
            store_code, sku, quantity,
            "out_of_stock" if not quantity else "limited_availability" if quantity <= 2 else "in_stock",
            _money(garment.price), _money(garment.sale.price) if garment.sale else "",
            "reserve" if quantity else "not_supported", "same_day" if own else "next_day" if quantity else "",
            in_shop_location(variant) if own else "",
            (now.replace(microsecond=0) - timedelta(seconds=age_s)).isoformat(),
        ))  # fmt: skip
    return text.getvalue().encode()


def _reviews(now: datetime) -> ET.Element:
    root = ET.Element("feed")
    _add(root, "version", "2.4")
    _add(ET.SubElement(root, "publisher"), "name", RETAILER)
    every = ET.SubElement(root, "reviews")
    for review in reviews(now):
        _review(ET.SubElement(every, "review"), review)
    return root


def _review(node: ET.Element, review: WrittenReview) -> None:
    garment = review.variant.garment
    _add(node, "review_id", review.id)
    reviewer = ET.SubElement(node, "reviewer")
    if review.reviewer:
        _add(reviewer, "name", review.reviewer)
    else:
        _add(reviewer, "name", "Anonyme" if review.language == "fr" else "Anonymous", is_anonymous="true")
    _add(node, "review_timestamp", review.written_at.isoformat())
    _add(node, "title", review.title)
    _add(node, "content", review.body)
    _add(node, "review_url", f"{SHOP_URL}/p/{garment.id}#{review.id}", type="group")
    _add(ET.SubElement(node, "ratings"), "overall", str(review.rating), min="1", max="5")
    product = ET.SubElement(ET.SubElement(node, "products"), "product")
    ids = ET.SubElement(product, "product_ids")
    for plural, singular, text in (
        ("gtins", "gtin", review.variant.gtin),
        ("skus", "sku", review.variant.sku),
        ("brands", "brand", garment.brand),
    ):
        _add(ET.SubElement(ids, plural), singular, text)
    _add(product, "product_name", garment.title.in_(review.language))
    _add(product, "product_url", product_url(review.variant))
    _add(node, "is_spam", "false")
    _add(node, "collection_method", "post_fulfillment")
    _add(node, f"{{{PSYCHE}}}language", review.language)
    _add(node, f"{{{PSYCHE}}}size", size_name(review.variant.size, review.language))
    if review.fit:
        _add(node, f"{{{PSYCHE}}}fit", review.fit)
    _add(node, f"{{{PSYCHE}}}helpful_count", str(review.helpful_count))
