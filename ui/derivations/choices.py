"""What a shopper can choose of a product: its colours, sizes, and kinds where neither tells its articles apart."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.catalogue import Product, Variant
from app.domain.choices import kinds
from ui.derivations.stock_figures import Freshness, StockHere
from ui.models.kinds import Band

_UNNAMED = "–"


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One size or kind, with this store's figure; `quantity` is -1 where several articles or nothing is known of it.

    Choosing it shows the article `variantId`. `withYou` where the shopper has brought it.
    """

    label: str
    selected: bool
    band: Band
    quantity: int
    variantId: str
    withYou: bool = False


class Choices:
    """Where one may go from the article shown: names in the catalogue's order, each once.

    An article that lacks what others have (a size, a colour) has a dash for a name; what no article has is no choice.
    """

    def __init__(self, product: Product, shown: Variant) -> None:
        """`shown` is one of the product's articles."""
        self._variants = product.variants
        self._shown = shown
        self._kinds = kinds(product)

    @property
    def kind(self) -> str:
        """What the article shown is called among those of its colour and size; empty where there is no other."""
        return self._kinds[self._shown.id]

    def colours(self) -> dict[str, tuple[Variant, ...]]:
        """Return the articles of each colour, the one to be shown of it first."""
        return self._named(self._variants, lambda variant: variant.colour)

    def sizes(self) -> dict[str, tuple[Variant, ...]]:
        """Return the article of each size in the colour and kind shown."""
        alike = [other for other in self._of_colour() if self._kinds[other.id] == self.kind]
        named = self._named(alike, lambda variant: variant.size)
        return {size: articles[:1] for size, articles in named.items()}

    def kinds(self) -> dict[str, tuple[Variant, ...]]:
        """Return the articles of each kind in the colour shown, the one to be shown of it first; one is no choice."""
        named = self._named(self._of_colour(), lambda variant: self._kinds[variant.id])
        return named if len(named) > 1 else {}

    def _of_colour(self) -> list[Variant]:
        return [variant for variant in self._variants if variant.colour == self._shown.colour]

    def _named(self, variants: Sequence[Variant], name: Callable[[Variant], str]) -> dict[str, tuple[Variant, ...]]:
        if not any(map(name, variants)):
            return {}
        named: dict[str, list[Variant]] = {}
        for variant in variants:
            named.setdefault(name(variant) or _UNNAMED, []).append(variant)
        return {key: tuple(sorted(alike, key=self._farther)) for key, alike in named.items()}

    def _farther(self, other: Variant) -> tuple[bool, bool, bool]:
        """Return a sort key: the article shown, then those of its size, then those of its kind."""
        shown = self._shown
        return other.id != shown.id, other.size != shown.size, self._kinds[other.id] != self.kind


def choice_rows(
    named: Mapping[str, Iterable[Variant]], shown: Variant, stock: StockHere, freshness: Freshness
) -> tuple[ChoiceRow, ...]:
    """Return the rows of sizes or kinds with what this store has of them."""
    rows = []
    for label, (first, *others) in named.items():
        figure = stock.figure(first.id, freshness)
        rows.append(
            ChoiceRow(
                label=label,
                selected=shown.id in {first.id, *(other.id for other in others)},
                band=stock.band((first, *others)),
                quantity=-1 if others else figure.quantity,
                variantId=first.id,
                withYou=any(stock.in_hand.get(variant.id) for variant in (first, *others)),
            )
        )
    return tuple(rows)
