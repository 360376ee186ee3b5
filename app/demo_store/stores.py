"""The twelve shops of the house: real streets and coordinates, invented shops, telephone numbers kept for fiction.

Telephone ranges: ARCEP decision 2018-0881, numbers set aside for audiovisual works.
"""

from dataclasses import dataclass

from app.demo_store.assortment import RETAILER, SHOP_URL

OWN_STORE = "PAR01"

_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_SUNDAY = ("Sunday",)

Hours = tuple[tuple[tuple[str, ...], str, str], ...]


@dataclass(frozen=True, slots=True)
class Shop:
    """A shop: `size` is its share of the largest shop's stock, `age_minutes` how old its stock figures are."""

    code: str
    name: str
    street: str
    postal_code: str
    city: str
    region: str
    latitude: float
    longitude: float
    telephone: str
    hours: Hours
    size: float
    age_minutes: int


def _weekly(opens: str, closes: str, *, sunday: tuple[str, str] | None = None, monday: str = "") -> Hours:
    first = ((("Monday",), monday, closes), (_WEEK[1:], opens, closes)) if monday else ((_WEEK, opens, closes),)
    return (*first, (_SUNDAY, *sunday)) if sunday else first


SHOPS: tuple[Shop, ...] = (
    Shop(
        "PAR01",
        "Paris Marais",
        "31 rue des Francs-Bourgeois",
        "75004",
        "Paris",
        "Île-de-France",
        48.85748,
        2.36108,
        "+33 1 99 00 21 40",
        _weekly("10:00", "19:30", sunday=("11:00", "19:00")),
        1.0,
        4,
    ),
    Shop(
        "PAR02",
        "Paris Saint-Germain",
        "18 rue de Sèvres",
        "75007",
        "Paris",
        "Île-de-France",
        48.85146,
        2.32566,
        "+33 1 99 00 36 72",
        _weekly("10:00", "19:00"),
        0.9,
        11,
    ),
    Shop(
        "VER01",
        "Versailles",
        "44 rue de la Paroisse",
        "78000",
        "Versailles",
        "Île-de-France",
        48.80760,
        2.13050,
        "+33 1 99 00 58 13",
        _weekly("10:00", "19:00", monday="14:00"),
        0.5,
        38,
    ),
    Shop(
        "LIL01",
        "Lille",
        "27 rue de la Grande-Chaussée",
        "59800",
        "Lille",
        "Hauts-de-France",
        50.63895,
        3.06335,
        "+33 3 53 01 14 25",
        _weekly("10:00", "19:00", monday="12:00"),
        0.7,
        23,
    ),
    Shop(
        "LYO01",
        "Lyon Presqu’île",
        "62 rue du Président-Édouard-Herriot",
        "69002",
        "Lyon",
        "Auvergne-Rhône-Alpes",
        45.76260,
        4.83450,
        "+33 4 65 71 09 31",
        _weekly("10:00", "19:30"),
        0.9,
        16,
    ),
    Shop(
        "MRS01",
        "Marseille",
        "50 rue Saint-Ferréol",
        "13001",
        "Marseille",
        "Provence-Alpes-Côte d’Azur",
        43.29300,
        5.37840,
        "+33 4 65 71 22 86",
        _weekly("10:00", "19:00", sunday=("11:00", "18:00")),
        0.7,
        1_585,
    ),
    Shop(
        "BOD01",
        "Bordeaux",
        "35 cours de l’Intendance",
        "33000",
        "Bordeaux",
        "Nouvelle-Aquitaine",
        44.84245,
        -0.57700,
        "+33 5 36 49 17 54",
        _weekly("10:00", "19:00", sunday=("14:00", "18:30")),
        0.75,
        52,
    ),
    Shop(
        "NTE01",
        "Nantes",
        "12 rue Crébillon",
        "44000",
        "Nantes",
        "Pays de la Loire",
        47.21330,
        -1.56080,
        "+33 2 61 91 03 47",
        _weekly("10:00", "19:00", monday="14:00"),
        0.6,
        124,
    ),
    Shop(
        "SXB01",
        "Strasbourg",
        "21 rue des Grandes-Arcades",
        "67000",
        "Strasbourg",
        "Grand Est",
        48.58270,
        7.74690,
        "+33 3 53 01 40 68",
        _weekly("09:30", "18:30"),
        0.6,
        71,
    ),
    Shop(
        "TLS01",
        "Toulouse",
        "39 rue d’Alsace-Lorraine",
        "31000",
        "Toulouse",
        "Occitanie",
        43.60440,
        1.44500,
        "+33 5 36 49 28 06",
        _weekly("10:00", "19:30"),
        0.65,
        315,
    ),
    Shop(
        "REN01",
        "Rennes",
        "8 rue Le Bastard",
        "35000",
        "Rennes",
        "Bretagne",
        48.11230,
        -1.67960,
        "+33 2 61 91 15 92",
        _weekly("10:00", "19:00", monday="13:00"),
        0.5,
        1_932,
    ),
    Shop(
        "NCE01",
        "Nice",
        "24 avenue Jean-Médecin",
        "06000",
        "Nice",
        "Provence-Alpes-Côte d’Azur",
        43.70130,
        7.26830,
        "+33 4 65 71 33 19",
        _weekly("10:00", "20:00", sunday=("11:00", "19:00")),
        0.6,
        9,
    ),
)


def stores_json_ld() -> dict[str, object]:
    """Return the shops as a schema.org `@graph` of ClothingStore."""
    return {"@context": "https://schema.org", "@graph": [_clothing_store(shop) for shop in SHOPS]}


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
        "geo": {"@type": "GeoCoordinates", "latitude": shop.latitude, "longitude": shop.longitude},
        "telephone": shop.telephone,
        "openingHoursSpecification": [
            {"@type": "OpeningHoursSpecification", "dayOfWeek": list(days), "opens": opens, "closes": closes}
            for days, opens, closes in shop.hours
        ],
    }
