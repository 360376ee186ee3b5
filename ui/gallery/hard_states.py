"""Each hard thing that a feed may bring, on each page that shows it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Final

from app.services.demonstration.hard_articles import CHOICES, PRICES, REVIEWS, STORES, TITLES, Changes
from ui.models.states import State

_HARD_ON: Final[Mapping[str, tuple[Mapping[str, Changes], ...]]] = {
    "product": (TITLES, PRICES, CHOICES, REVIEWS, STORES),
    "garments": (TITLES, PRICES, CHOICES),
    "goes_with": (TITLES, PRICES),
    "compare": (TITLES, PRICES),
    "take_away": (TITLES, PRICES),
    "nearby": (TITLES, STORES),
    "reviews": (TITLES, REVIEWS),
}


def hard_states(page: str, default: State) -> Iterator[tuple[str, State]]:
    """Give the hard states of a page with their names: its default one, of a catalogue that was changed."""
    for name, changes in chain.from_iterable(kind.items() for kind in _HARD_ON.get(page, ())):
        if page == "reviews" and name == "reviews_0":
            continue  # nothing leads there
        yield name, replace(default, changes=(*default.changes, *changes))
