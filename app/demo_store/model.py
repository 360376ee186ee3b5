"""What a garment of the demo range is: frozen values, from which feeds, reviews and pictures are derived."""

from dataclasses import dataclass
from typing import Literal

from app.demo_store.tables import Entry

Language = Literal["fr", "en"]
View = Literal["front", "back", "fabric"]

LANGUAGES: tuple[Language, ...] = ("fr", "en")
VIEWS: tuple[View, ...] = ("front", "back", "fabric")


@dataclass(frozen=True, slots=True)
class Words(Entry):
    """One phrase in both languages of the demo store."""

    fr: str
    en: str

    def in_(self, language: Language) -> str:
        """Return the phrase in `language`."""
        return self.fr if language == "fr" else self.en


@dataclass(frozen=True, slots=True)
class Colour(Entry):
    """A colour of the house palette: `key` names files, `code` goes into the SKU, `hex` is what the art paints with."""

    key: str
    code: str
    name: Words
    hex: str
    accent: str = ""


@dataclass(frozen=True, slots=True)
class Sale(Entry):
    """Prices in euro cents: what it costs now, and the lowest price of the 30 days before the sale began."""

    price: int
    lowest_30_days: int


@dataclass(frozen=True, slots=True)
class Drawing(Entry):
    """How the art draws a garment: silhouette, cloth, an optional print, and named details of the cut."""

    silhouette: str
    cloth: str
    print: str = ""
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Garment(Entry):
    """A product of the range with everything that is true of all its variants."""

    number: int
    id: str
    brand: str
    gender: Literal["female", "male", "unisex"]
    age_group: Literal["adult", "kids"]
    category: str
    drawing: Drawing
    colours: tuple[str, ...]
    sizes: str
    price: int
    composition: tuple[tuple[int, str], ...]
    care: str
    title: Words
    description: Words
    noun: Words
    cloth: Words
    detail: Words
    goes_with: tuple[str, ...]
    location: str
    reviews: int = 18
    rating: float = 4.3
    runs: Literal["small", "true", "large"] = "true"
    sale: Sale | None = None


@dataclass(frozen=True, slots=True)
class Variant:
    """One colour and size of a garment; `size` is a key that `vocabulary.size_name` words."""

    garment: Garment
    colour: Colour
    size: str
    sku: str
    gtin: str
