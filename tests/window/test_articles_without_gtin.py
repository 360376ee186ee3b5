"""A shop whose feed has no GTIN: a scanner before the real window opens its articles by their own numbers."""

import random
import time
from pathlib import Path

import pytest

from app.services.sync.imports import import_feeds
from app.store import open_database
from tests.support.keystrokes import Scanner
from tests.support.mirror_process import MirrorProcess, has
from tests.support.x_keyboard import XScreen

_NOT_TOGETHER_S = 1.2
"""Garments that come within a second are shown together."""
_CONFIG = """
[store]
catalogue = "imported"

[camera]
source = "off"

[[devices]]
driver = "hid_keyboard"
name = "counter"

[[scans.rules]]
means = "garment"
text = 'ART (?P<sku>.+)'
"""
_FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title>
<item><g:id>LN-SHIRT-M</g:id><g:title>Linen shirt</g:title><g:price>59.90 EUR</g:price>
<g:availability>in_stock</g:availability><g:size>M</g:size><g:mpn>LN-1</g:mpn></item>
<item><g:id>LN-SHIRT-L</g:id><g:title>Linen shirt</g:title><g:price>59.90 EUR</g:price>
<g:availability>in_stock</g:availability><g:size>L</g:size><g:mpn>LN-1</g:mpn></item>
<item><g:id>G1</g:id><g:title>Shirt</g:title><g:price>59.90 EUR</g:price>
<g:availability>in_stock</g:availability><g:gtin>2900000000018</g:gtin></item>
<item><g:id>G2</g:id><g:title>Shirt, two for one</g:title><g:price>59.90 EUR</g:price>
<g:availability>in_stock</g:availability><g:gtin>2900000000018</g:gtin></item>
</channel></rss>
"""


@pytest.fixture
def imported(tmp_path: Path) -> Path:
    feed = tmp_path / "products.xml"
    feed.write_text(_FEED, encoding="utf-8")
    data = tmp_path / "data"
    database = open_database(data / "psyche.sqlite3")
    import_feeds(database, products=[feed], language="en")
    database.close()
    return data


def test_a_number_opens_its_article_and_a_shared_one_asks(tmp_path: Path, imported: Path) -> None:
    dice = random.Random(1)
    with XScreen() as screen:  # noqa: SIM117, the mirror has to be over before its screen
        with MirrorProcess(tmp_path, config=_CONFIG, data=imported, environment=screen.environment) as mirror:
            mirror.wait_for("device_state", lambda event: event["state"] == "ready")
            mirror.wait_for("page_painted", has("page", "attract"))

            screen.play(Scanner(8.0).scan("LN-SHIRT-M", 0, dice))
            opened = mirror.wait_for("page_painted", has("page", "product"))
            assert opened["gtin"] == "LN-SHIRT-M"
            arrived = mirror.wait_for("garment_arrived", has("item", "LN-SHIRT-M"))
            assert arrived["gtin"] == ""

            time.sleep(_NOT_TOGETHER_S)
            screen.play(Scanner(8.0).scan("ART ln-shirt-l", 0, dice))
            opened = mirror.wait_for("page_painted", has("gtin", "LN-SHIRT-L"), after_ns=opened["t_ns"])
            assert opened["page"] == "product"

            time.sleep(_NOT_TOGETHER_S)
            screen.play(Scanner(8.0).scan("2900000000018", 0, dice))
            asked = mirror.wait_for("page_painted", has("page", "garments"), after_ns=opened["t_ns"])
            assert asked["gtin"] == "02900000000018"

            screen.play(Scanner(8.0).scan("a ticket 7", 0, dice))
            mirror.wait_for("garment_unknown", has("gtin", ""), after_ns=asked["t_ns"])
            assert "ticket" not in mirror.journal.read_text(encoding="utf-8")
