"""What the shop sells: products, their variants, pictures, reviews."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of a product in one colour; `url` is http(s) or a file URL, `position` orders them from 0."""

    url: str
    colour: str
    position: int


@dataclass(frozen=True, slots=True)
class Variant:
    """One sellable article: a product in one colour and size, which are empty where it has none.

    `gtin` is GTIN-14 as 14 digits or empty when the shop gave none; `sale_price` and `lowest_price_30_days` are None
    outside a sale (Directive 98/6/EC, article 6a: the lowest price of the 30 days before the reduction). `mpn` is the
    maker's number; `title`, `description` and `link` are empty where they are the product's. `pictures` are the URLs of
    its own pictures, in order.
    """

    id: str
    product_id: str
    gtin: str
    sku: str
    colour: str
    size: str
    price: Money
    sale_price: Money | None = None
    lowest_price_30_days: Money | None = None
    mpn: str = ""
    title: str = ""
    description: str = ""
    link: str = ""
    material: str = ""
    pattern: str = ""
    pictures: tuple[str, ...] = ()

    @property
    def effective_price(self) -> Money:
        """What the shopper pays."""
        return self.price if self.sale_price is None else self.sale_price


@dataclass(frozen=True, slots=True)
class Product:
    """One model of garment with all its colours and sizes, worded in `language` (BCP 47)."""

    id: str
    language: str
    title: str
    brand: str
    description: str
    category: tuple[str, ...]
    composition: str
    care: tuple[str, ...]
    variants: tuple[Variant, ...]
    pictures: tuple[Picture, ...]
    goes_with: tuple[str, ...] = ()
    link: str = ""

    def variant(self, variant_id: str) -> Variant | None:
        """Return the variant with this id, or None."""
        return next((variant for variant in self.variants if variant.id == variant_id), None)

    def title_of(self, variant_id: str) -> str:
        """Return what the shop calls this article: its own title, else the product's."""
        variant = self.variant(variant_id)
        return self.title if variant is None else variant.title or self.title

    def words_of(self, variant_id: str) -> str:
        """Return title, colour and size of an article, as it is named among others; empty for one that is not here."""
        variant = self.variant(variant_id)
        named = () if variant is None else (self.title_of(variant_id), variant.colour, variant.size)
        return ", ".join(word for word in named if word)

    def description_of(self, variant_id: str) -> str:
        """Return what the shop says of this article: its own description, else the product's."""
        variant = self.variant(variant_id)
        return self.description if variant is None else variant.description or self.description

    def link_of(self, variant_id: str) -> str:
        """Return this article's page in the web shop, else the product's."""
        variant = self.variant(variant_id)
        return self.link if variant is None else variant.link or self.link

    def composition_of(self, variant_id: str) -> str:
        """Return what all articles of the product are made of, else what this one is."""
        variant = self.variant(variant_id)
        return self.composition if variant is None else self.composition or variant.material

    @property
    def colours(self) -> tuple[str, ...]:
        """Colour names in the catalogue's order, each once; none where the articles have no colour."""
        return tuple(dict.fromkeys(variant.colour for variant in self.variants if variant.colour))

    def sizes(self, colour: str) -> tuple[str, ...]:
        """Sizes sold in `colour`, in the catalogue's order, each once; none where the articles have no size."""
        of_colour = (variant.size for variant in self.variants if variant.colour == colour)
        return tuple(dict.fromkeys(size for size in of_colour if size))

    def pictures_of(self, colour: str) -> tuple[Picture, ...]:
        """Pictures of `colour`, else those without a colour, ordered by position."""
        own = [picture for picture in self.pictures if picture.colour == colour]
        shown = own or [picture for picture in self.pictures if not picture.colour]
        return tuple(sorted(shown, key=lambda picture: picture.position))


class Fit(Enum):
    """How a garment falls compared with its labelled size, as a buyer said."""

    SMALL = "small"
    TRUE = "true"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Review:
    """One buyer's opinion; `rating` is 1 to 5, `written_at` None where it is not known, `source` who collected it."""

    id: str
    product_id: str
    rating: float
    title: str
    body: str
    language: str
    author: str
    written_at: datetime | None
    source: str
    size_bought: str = ""
    fit: Fit | None = None
    helpful_count: int = 0
    verified: bool = False


@dataclass(frozen=True, slots=True)
class ReviewSummary:
    """All opinions of one product: `histogram[i]` counts ratings that round to i + 1 stars; fit counts by `Fit`."""

    count: int
    average: float
    histogram: tuple[int, int, int, int, int]
    fit_small: int = 0
    fit_true: int = 0
    fit_large: int = 0

    @property
    def fit_count(self) -> int:
        """How many reviews said how it fits."""
        return self.fit_small + self.fit_true + self.fit_large


class ReviewOrder(Enum):
    """How reviews are sorted."""

    NEWEST = "newest"
    MOST_HELPFUL = "most_helpful"
