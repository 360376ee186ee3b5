"""The twelve shops of the house, and how they are told to whoever reads schema.org."""

from dataclasses import dataclass
from functools import cache

from app.demo_store import RETAILER
from app.demo_store.assortment import SHOP_URL
from app.demo_store.tables import Entry, read

OWN_STORE = "PAR01"

_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_SUNDAY = ("Sunday",)

Hours = tuple[tuple[tuple[str, ...], str, str], ...]


@dataclass(frozen=True, slots=True)
class Shop(Entry):
    """A shop: `size` is its share of the largest shop's stock, `age_minutes` how old its stock figures are.

    `opens` and `closes` hold from Monday to Saturday; on Mondays it may open later, on Sundays it may be open too.
    """

    code: str
    name: str
    street: str
    postal_code: str
    city: str
    region: str
    latitude: float
    longitude: float
    telephone: str
    opens: str
    closes: str
    size: float
    age_minutes: int
    opens_monday: str = ""
    sunday: tuple[str, str] | None = None

    @property
    def hours(self) -> Hours:
        """Days with when the shop opens and closes on them, from Monday on."""
        week: Hours = ((_WEEK, self.opens, self.closes),)
        if self.opens_monday:
            week = ((_WEEK[:1], self.opens_monday, self.closes), (_WEEK[1:], self.opens, self.closes))
        return (*week, (_SUNDAY, *self.sunday)) if self.sunday else week


@dataclass(frozen=True, slots=True)
class _Stores(Entry):
    shop: tuple[Shop, ...]


@cache
def shops() -> tuple[Shop, ...]:
    """Return the shops, the own one first."""
    return read("stores.toml", _Stores).shop


def stores_json_ld() -> dict[str, object]:
    """Return the shops as a schema.org `@graph` of ClothingStore."""
    return {"@context": "https://schema.org", "@graph": [_clothing_store(shop) for shop in shops()]}


def _clothing_store(shop: Shop) -> dict[str, object]:
    return {
        "@type": "ClothingStore",
        "@id": f"{SHOP_URL}/stores/{shop.code.lower()}",
        "branchCode": shop.code,
        "name": f"{RETAILER} {shop.name}",
        "url": f"{SHOP_URL}/stores/{shop.code.lower()}",
        "address": {
            "@type": "PostalAddress",
            "streetAddress": shop.street,
            "postalCode": shop.postal_code,
            "addressLocality": shop.city,
            "addressRegion": shop.region,
            "addressCountry": "FR",
        },
        "timeZone": "Europe/Paris",
        "geo": {"@type": "GeoCoordinates", "latitude": shop.latitude, "longitude": shop.longitude},
        "telephone": shop.telephone,
        "openingHoursSpecification": [
            {"@type": "OpeningHoursSpecification", "dayOfWeek": list(days), "opens": opens, "closes": closes}
            for days, opens, closes in shop.hours
        ],
    }
