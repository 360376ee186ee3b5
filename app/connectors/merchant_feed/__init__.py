"""Feeds as retailers have them: Google Merchant products, inventory, reviews; schema.org stores; tags; sales."""

from app.connectors.merchant_feed.baskets import read_baskets
from app.connectors.merchant_feed.cards import KEYED_COLUMNS, ClearCard, read_cards, read_clear_cards
from app.connectors.merchant_feed.inventory import read_inventory
from app.connectors.merchant_feed.product_updates import is_supplemental, read_updates
from app.connectors.merchant_feed.products import read_products
from app.connectors.merchant_feed.reviews import read_reviews
from app.connectors.merchant_feed.stores import read_stores
from app.connectors.merchant_feed.tags import read_tags
from app.connectors.merchant_feed.till import read_till

__all__ = [
    "KEYED_COLUMNS",
    "ClearCard",
    "is_supplemental",
    "read_baskets",
    "read_cards",
    "read_clear_cards",
    "read_inventory",
    "read_products",
    "read_reviews",
    "read_stores",
    "read_tags",
    "read_till",
    "read_updates",
]
