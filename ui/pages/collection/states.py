"""The collection as it may be: one category, many, thousands of products, none, and what leads through it."""

from collections.abc import Mapping

from app.domain.gestures import Gesture
from app.services.demonstration.articles import HOSTILE, LONG_SALE, SOLD_OUT
from ui.models.states import Arms, State, aiming

_OPEN = (("openCollection",),)
_MANY = (
    """
    UPDATE product_text SET category = json_array(
        CASE language WHEN 'fr' THEN 'Collection ' ELSE 'Line ' END || (rowid % 200 + 1)
    )
    """,
    """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
    INSERT INTO product SELECT printf('more-%04d', i) FROM n
    """,
    """
    INSERT INTO product_text
    SELECT id, language, title || ' ' || substr(id, 6), brand, description, json_array(
        CASE language WHEN 'fr' THEN 'Collection ' ELSE 'Line ' END || (CAST(substr(id, 6) AS INTEGER) % 200 + 1)
    ), composition, care, '', '' FROM product CROSS JOIN (SELECT * FROM product_text WHERE rowid <= 1)
    WHERE id LIKE 'more-%'
    """,
    """
    INSERT INTO variant (id, product_id, sku, currency, since_s, price_minor, availability, pictures)
    SELECT id || '-1', id, '', 'EUR', 0, 4900, 'in_stock', '' FROM product WHERE id LIKE 'more-%'
    """,
    """
    INSERT INTO variant_text (variant_key, language, colour, size, position, digest)
    SELECT key, 'fr', '', '', 0, '' FROM variant WHERE id LIKE 'more-%'
    """,
)
"""Two hundred categories and five thousand products more."""

STATES: Mapping[str, State] = {
    "default": State(presses=_OPEN),
    "one_category": State(changes=("UPDATE product_text SET category = '[\"Robes\"]'",), presses=_OPEN),
    "uncategorised": State(changes=("UPDATE product_text SET category = '[]'",), presses=_OPEN),
    "many": State(changes=_MANY, presses=_OPEN),
    "empty": State(garments=0, changes=("DELETE FROM product",), presses=_OPEN),
    "sold_out": State(changes=(SOLD_OUT,), presses=_OPEN),
    "no_pictures": State(changes=("UPDATE variant SET pictures = ''",), presses=_OPEN),
    "long_price_sale": State(changes=(LONG_SALE,), presses=_OPEN),
    "hostile_title": State(changes=HOSTILE, presses=_OPEN),
    "looked_at": State(
        presses=(("openProduct", "breton-top", ""), ("back",), ("openProduct", "denim-jacket", ""), ("back",), *_OPEN)
    ),
    "arm": State(arms=aiming("product-1", 0.5), presses=_OPEN),
    "arm_word": State(arms=aiming("category-1", 0.3), presses=_OPEN),
    "arm_swipe": State(arms=Arms(gesture=Gesture.SWIPE_LEFT), presses=_OPEN),
}
