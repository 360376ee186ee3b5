"""The words of one article of a products feed."""

import hashlib
from collections.abc import Mapping, Sequence
from functools import lru_cache

from app.connectors.merchant_feed.values import clean_id, words
from app.domain.feeds import ProductText

MAX_TITLE = 300
MAX_DESCRIPTION = 10_000
MAX_COMPOSITION = 500
MAX_NAME = 100
_MAX_ID = 100
_MAX_LIST = 30
_MAX_LEVELS = 12
_MAX_DETAILS = 300
_MAX_KEPT = 64 * 1024
"""Longer texts, in characters, are not kept for the next article."""

_CARE_SECTIONS = frozenset(
    "care;care instructions;washing instructions;entretien;conseils d'entretien;conseils d’entretien;pflege;"
    "pflegehinweise;cuidados;cura;lavaggio".split(";")
)
_COMPOSITION_NAMES = frozenset(
    "composition;material;matière;matières;zusammensetzung;composición;composizione".split(";")
)
_DETAIL_PARTS = 3
DETAIL_SEPARATOR = "\x1f"
"""Between the section, name and value of a product detail."""

_TextLists = tuple[tuple[str, ...], ...]
_TEXT_LISTS = ("care", "product_detail", "goes_with")
_NO_LISTS: _TextLists = ((), (), ())
Said = tuple[str, str, str, str, str, str, _TextLists]


def said_of(values: Mapping[str, str], lists: Mapping[str, Sequence[str]]) -> Said:
    """Return what `text_of` makes the words of, as written."""
    value = values.get
    return (
        value("title", ""),
        value("brand", ""),
        value("description", ""),
        value("composition", ""),
        value("material", ""),
        value("product_type") or value("google_product_category", ""),
        tuple([tuple(lists.get(name, ())) for name in _TEXT_LISTS]) if lists else _NO_LISTS,
    )


def text_of(said: Said) -> ProductText:
    """Return the words of an article, mostly those of the article before. Raises ValueError without a title."""
    is_large = sum(map(len, said[:-1])) > _MAX_KEPT or any(len(texts) > _MAX_LIST for texts in said[-1])
    return _text.__wrapped__(*said) if is_large else _text(*said)


@lru_cache(maxsize=512)
def _text(  # noqa: PLR0917, a cache keyed by what it reads
    title: str, brand: str, description: str, composition: str, material: str, category: str, lists: _TextLists
) -> ProductText:
    """Return the words of a product; kept, for they are the same in every article of it. Raises ValueError."""
    care, details, goes_with = lists
    composition, care = _details(composition, material, care, details)
    fields = (
        words(title, MAX_TITLE),
        words(brand, MAX_NAME),
        words(description, MAX_DESCRIPTION),
        tuple(level for part in category.split(">", _MAX_LEVELS)[:_MAX_LEVELS] if (level := words(part, MAX_NAME))),
        composition,
        care,
        tuple(dict.fromkeys(name for other in goes_with if (name := clean_id(other)[:_MAX_ID])))[:_MAX_LIST],
    )
    if not fields[0]:
        raise ValueError("title is missing")
    digest = hashlib.blake2b(repr(fields).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
    return ProductText(*fields, digest)


def _details(
    composition: str, material: str, care: tuple[str, ...], details: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """Return composition and care instructions, from our own fields, product details, and the material."""
    steps = list(care)
    for detail in details[:_MAX_DETAILS]:
        parts = detail.split(DETAIL_SEPARATOR)
        if len(parts) != _DETAIL_PARTS:
            continue
        section, name, text = parts
        if section.strip().lower() in _CARE_SECTIONS or name.strip().lower() in _CARE_SECTIONS:
            steps.append(text)
        elif not composition and name.strip().lower() in _COMPOSITION_NAMES:
            composition = text
    return (
        words(composition or material.replace("/", ", "), MAX_COMPOSITION),
        tuple(words(step, MAX_COMPOSITION) for step in steps[:_MAX_LIST] if step.strip()),
    )
