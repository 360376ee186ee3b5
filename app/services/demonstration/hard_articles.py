"""What feeds bring that no designer thinks of: changes to a catalogue, each one hard thing for a page."""

from collections.abc import Mapping
from typing import Final

from app.services.demonstration.articles import ANY

Changes = tuple[str, ...]

_SHOWN: Final = f"(SELECT v.key FROM variant v WHERE v.gtin = (SELECT gtin FROM ({ANY}) LIMIT 1))"  # noqa: S608
_PRODUCT: Final = f"(SELECT product_id FROM variant WHERE key = {_SHOWN})"  # noqa: S608
_COUNT: Final = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})"

_LONGEST_WORD: Final = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkjackett"  # 60 letters
_LONGEST_TITLE: Final = (
    "Wendbarer Übergangsmantel für Herren aus gewachster Bio-Baumwolle mit herausnehmbarem Steppfutter, verdeckter "
    "Knopfleiste, abknöpfbarer Kapuze, zwei Innentaschen, verstellbaren Ärmelriegeln und Gürtel"
)

ENDLESS: Final = (_LONGEST_WORD, _LONGEST_TITLE)
"""Words that no page has room for."""


def _titled(words: str) -> Changes:
    return (f"UPDATE product_text SET title = '{words}'", "UPDATE variant_text SET title = ''")  # noqa: S608


def _priced(currency: str, minor: int, sale_minor: int | None = None) -> Changes:
    sale = "NULL" if sale_minor is None else str(sale_minor)
    statement = f"""
    UPDATE variant SET currency = '{currency}', price_minor = {minor}, sale_minor = {sale}, lowest_minor = {sale},
        sale_from_s = NULL, sale_until_s = NULL
    """  # noqa: S608, constants
    return (statement,)


def _variants(count: int, colour: str, size: str) -> Changes:
    """Give the product that is shown `count` more articles; `{i}` in the words is their number."""
    number = "CAST(substr(made.id, 6) AS INTEGER)"
    colour, size = (word.replace("{i}", f"' || {number} || '") for word in (colour, size))
    return (
        f"DELETE FROM variant WHERE product_id = {_PRODUCT} AND key <> {_SHOWN}",  # noqa: S608
        f"""
        {_COUNT.format(count=count)}
        INSERT INTO variant (id, product_id, gtin, sku, currency, since_s, price_minor, availability, pictures)
        SELECT 'made-' || i, product_id, NULL, '', currency, since_s, price_minor, availability, pictures
        FROM n, variant WHERE key = {_SHOWN}
        """,  # noqa: S608
        f"""
        INSERT INTO variant_text (variant_key, language, colour, size, position, digest)
        SELECT made.key, t.language, '{colour}', '{size}', t.position + {number}, t.digest
        FROM variant made, variant_text t WHERE made.id LIKE 'made-%' AND t.variant_key = {_SHOWN}
        """,  # noqa: S608
        f"""
        INSERT INTO stock_level
        SELECT made.key, s.store_code, {number} % 4, CASE {number} % 4 WHEN 0 THEN 'out_of_stock' ELSE 'in_stock' END,
            s.counted_at_s, s.location, s.pickup_method, s.pickup_sla
        FROM variant made, stock_level s WHERE made.id LIKE 'made-%' AND s.variant_key = {_SHOWN}
        """,  # noqa: S608
        f"UPDATE variant_text SET size = 'one size', colour = 'first' WHERE variant_key = {_SHOWN}",  # noqa: S608
    )


TITLES: Final[Mapping[str, Changes]] = {
    "title_of_one_word": _titled(_LONGEST_WORD),
    "title_of_200_letters": _titled(_LONGEST_TITLE),
    "title_in_chinese": _titled("再生棉宽松直筒牛仔裤高腰水洗做旧复古风格女士秋冬新款加绒加厚保暖长裤"),
    "title_in_thai": _titled("เสื้อเชิ้ตผ้าลินินแขนยาวทรงหลวมสำหรับผู้หญิงสีขาวครีมใส่สบายระบายอากาศได้ดี"),
    "title_in_arabic": _titled("معطف طويل من القطن المقاوم للماء Maison Psyché N°5 بحزام قابل للفك"),
}
PRICES: Final[Mapping[str, Changes]] = {
    "price_of_12_digits": _priced("IDR", 123_456_789_012_00),
    "price_of_12_digits_sale": _priced("IDR", 987_654_321_098_00, 123_456_789_012_00),
    "price_without_decimals": _priced("JPY", 5990, 4990),
    "price_in_riyal": _priced("SAR", 20000, 15000),
    "price_in_rupees": _priced("INR", 1_249_900_00, 999_900_00),
    "price_in_francs": _priced("CHF", 4900, 3900),
}
CHOICES: Final[Mapping[str, Changes]] = {
    "sizes_40": _variants(40, "first", "{i}"),
    "sizes_of_25_letters": _variants(8, "first", "Langarm-Sondergrösse XXL {i}"),
    "colours_30": _variants(30, "Colour of the moment no. {i}", "one size"),
    "no_colour": ("UPDATE variant_text SET colour = ''",),
}
REVIEWS: Final[Mapping[str, Changes]] = {
    "reviews_0": ("DELETE FROM review", "DELETE FROM review_summary"),
    "reviews_1000": (
        f"""
        {_COUNT.format(count=1000)}
        INSERT INTO review
        SELECT 'made-' || i, {_PRODUCT}, 1 + i % 5, 'Title no. ' || i,
            'What somebody wrote, at some length, in review no. ' || i || '.',
            CASE i % 3 WHEN 0 THEN 'fr' WHEN 1 THEN 'de' ELSE 'ar' END, 'Reader ' || i, 1780000000 + i * 3600,
            'Maison Psyché', 'M', 'true', i % 7, 1, x'00'
        FROM n
        """,  # noqa: S608
        f"""
        UPDATE review_summary SET count = 1000, average = 3.0,
            stars_1 = 200, stars_2 = 200, stars_3 = 200, stars_4 = 200, stars_5 = 200
        WHERE product_id = {_PRODUCT}
        """,  # noqa: S608
    ),
}
STORES: Final[Mapping[str, Changes]] = {
    "stores_1": ("DELETE FROM stock_level WHERE store_code <> :store", "DELETE FROM store WHERE code <> :store"),
    "stores_200": (
        f"""
        {_COUNT.format(count=200)}
        INSERT INTO store
        SELECT 'made-' || i, 'Maison Psyché – Einkaufszentrum ' || i, i || ' boulevard du Général-de-Gaulle',
            '750' || i, 'Saint-Germain-en-Laye', 'FR', 48.8 + i * 0.01, 2.3, '+33 1 99 00 00 00', 'Europe/Paris', x'00'
        FROM n
        """,  # noqa: S608
        f"""
        {_COUNT.format(count=200)}
        INSERT INTO stock_level
        SELECT s.variant_key, 'made-' || i, i % 5, CASE i % 5 WHEN 0 THEN 'out_of_stock' ELSE 'in_stock' END,
            s.counted_at_s, '', s.pickup_method, s.pickup_sla
        FROM n, stock_level s WHERE s.store_code = :store AND s.variant_key = {_SHOWN}
        """,  # noqa: S608
    ),
    "stores_without_hours": ("DELETE FROM opening_period", "UPDATE store SET latitude = NULL, longitude = NULL"),
}
