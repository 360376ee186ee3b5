"""What there is to learn from, read out of the database: purchases, products, and what was in the room together."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Final

from app.domain.colour_names import hue_of
from app.domain.materials import main_fibre
from app.domain.results import RoomPair
from app.store import Baskets, Database, Results, Shelf

if TYPE_CHECKING:
    from app.domain.traits import ProductTraits
    from app.recommend.history import Attributes, History, Whole

_BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Products:
    """The catalogue's products in the order in which learning counts them; `numbers` (ascending) are their own."""

    numbers: "Whole"
    attributes: "Attributes"
    brands: tuple[str, ...]
    place: Mapping[str, int]
    """Of the product with this id."""


def products(database: Database, language: str) -> Products:
    """Read what there is to be suggested, worded in `language` where possible. Raises StoreUnavailable."""
    import numpy as np

    from app.recommend.history import attributes_of

    shelf = Shelf(database, store_code="", language=language)
    ids = iter(Baskets(database).products().items())
    numbers: list[int] = []
    names: list[str] = []
    told: list[tuple[tuple[str, ...], str, int, str, str]] = []
    while batch := dict(islice(ids, _BATCH)):
        traits = shelf.traits(batch.values())
        for number, product_id in batch.items():
            if product_id in traits:
                numbers.append(number)
                names.append(product_id)
                told.append(_told(traits[product_id]))
    categories, brands, prices, fibres, colours = zip(*told, strict=True) if told else ((), (), (), (), ())
    return Products(
        np.array(numbers, np.int64),
        attributes_of(categories, brands, prices=prices, fibres=fibres, colours=colours),
        tuple(map(str.casefold, brands)),
        {product_id: place for place, product_id in enumerate(names)},
    )


def _told(traits: "ProductTraits") -> tuple[tuple[str, ...], str, int, str, str]:
    """Return what is compared; what is made in several colours is of none."""
    colour = hue_of(traits.colours[0]) if len(traits.colours) == 1 else ""
    return traits.category, traits.brand, traits.price_minor, main_fibre(traits.material), colour


def history(database: Database, known: Products, *, since: int = 0) -> "History":
    """Read the purchases that came with imports after `since`, without products that were withdrawn."""
    import numpy as np

    from app.recommend.history import history_of

    lines, numbers = Baskets(database).lines(since=since), known.numbers
    sold = np.array(lines.numbers, np.int64)
    places = np.minimum(np.searchsorted(numbers, sold), max(0, len(numbers) - 1))
    is_known = numbers[places] == sold if len(numbers) else np.zeros(len(sold), bool)
    days, baskets = np.array(lines.days, np.int64), np.array(lines.baskets, np.int64)
    return history_of(days[is_known], baskets[is_known], places[is_known], len(numbers))


def in_the_room(database: Database, known: Products) -> Mapping[int, Mapping[int, RoomPair]]:
    """Read what was in the room together or looked at next, five times at least: by places, of each the others."""
    found: dict[int, dict[int, RoomPair]] = {}
    for pair in Results(database).pairs(date.min):
        one, other = known.place.get(pair.product_id), known.place.get(pair.other_id)
        if one is not None and other is not None:
            found.setdefault(one, {})[other] = pair
    return found
