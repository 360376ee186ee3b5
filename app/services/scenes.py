"""States of the screen on demand: what a shop rarely sees but a reviewer must.

Each scene changes the database it is given, so it is run on a copy.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.errors import ConfigurationError
from app.store import Database


@dataclass(frozen=True, slots=True)
class Scene:
    """What to show: GTINs brought to the mirror in order, `preparation` of the database, and what to do on top."""

    product_query: str
    garments: int = 1
    preparation: tuple[str, ...] = ()
    is_leaving: bool = False
    is_idle: bool = False
    is_notice: bool = False


_ANY = """
SELECT v.gtin FROM variant v JOIN stock_level s ON s.variant_key = v.key AND s.store_code = :store
LEFT JOIN review_summary r ON r.product_id = v.product_id
WHERE v.gtin IS NOT NULL AND s.quantity > 2 GROUP BY v.product_id ORDER BY r.count DESC, v.product_id
"""
_SALE = _ANY.replace("WHERE", "WHERE v.sale_minor IS NOT NULL AND")
_LONG = """
SELECT v.gtin FROM variant v JOIN product_text t ON t.product_id = v.product_id
WHERE v.gtin IS NOT NULL GROUP BY v.product_id ORDER BY max(length(t.title)) DESC
"""
_UNREVIEWED = """
SELECT v.gtin FROM variant v LEFT JOIN review_summary r ON r.product_id = v.product_id
WHERE v.gtin IS NOT NULL AND coalesce(r.count, 0) = 0 GROUP BY v.product_id
"""
_SOLD_OUT = ("UPDATE stock_level SET quantity = 0, availability = 'out_of_stock' WHERE store_code = :store",)
_STALE = ("UPDATE stock_level SET counted_at_s = counted_at_s - 30 * 3600",)

SCENES: Mapping[str, Mapping[str, Scene]] = {
    "attract": {
        "default": Scene(_ANY, garments=0),
        "empty": Scene(_ANY, garments=0, preparation=("DELETE FROM product",)),
    },
    "garments": {
        "default": Scene(_ANY, garments=3),
        "one": Scene(_ANY),
        "many": Scene(_ANY, garments=7),
        "leaving": Scene(_ANY, garments=3, is_leaving=True),
        "idle": Scene(_ANY, garments=2, is_idle=True),
    },
    "product": {
        "default": Scene(_ANY),
        "sale": Scene(_SALE),
        "long_name": Scene(_LONG),
        "sold_out": Scene(_ANY, preparation=_SOLD_OUT),
        "stale": Scene(_ANY, preparation=_STALE),
        "unknown_stock": Scene(_ANY, preparation=("DELETE FROM stock_level",)),
        "no_pictures": Scene(_ANY, preparation=("UPDATE variant SET pictures = ''",)),
        "no_reviews": Scene(_UNREVIEWED),
        "idle": Scene(_ANY, is_idle=True),
        "arrival": Scene(_ANY, garments=2, is_notice=True),
    },
    "reviews": {"default": Scene(_ANY), "empty": Scene(_UNREVIEWED)},
    "nearby": {
        "default": Scene(_ANY),
        "stale": Scene(_ANY, preparation=_STALE),
        "sold_out": Scene(_ANY, preparation=_SOLD_OUT),
    },
    "goes_with": {"default": Scene(_ANY), "empty": Scene(_ANY, preparation=("DELETE FROM relation",))},
    "unknown": {"default": Scene(_ANY, garments=0)},
}


def scene(page: str, state: str) -> Scene:
    """Return the scene; raise ConfigurationError naming those there are."""
    states = SCENES.get(page)
    if states is None:
        message = f"--page {page}: there is no such page; choose one of {', '.join(SCENES)}."
        raise ConfigurationError(message)
    if state not in states:
        message = f"--state {state}: the page {page} has no such state; choose one of {', '.join(states)}."
        raise ConfigurationError(message)
    return states[state]


def prepare(database: Database, wanted: Scene, store_code: str) -> tuple[str, ...]:
    """Change the database as the scene asks and return the GTINs (14 digits) of its garments, first brought first."""
    parameters = {"store": store_code}
    with database.transaction() as connection:
        rows = connection.execute(wanted.product_query, parameters).fetchmany(max(1, wanted.garments))
        for statement in wanted.preparation:
            connection.execute(statement, parameters)
    return tuple(f"{row[0]:014d}" for row in rows)[: wanted.garments]
