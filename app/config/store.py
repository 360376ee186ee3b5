"""`[store]`: which shop this is and where its catalogue comes from."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from app.config.patterns import checked_pattern, names_article
from app.config.places import checked_place
from app.config.section import STAFF, Section
from app.domain.money import CURRENCIES


def _checked_pattern(value: Any) -> Any:
    value = checked_pattern(value)
    if isinstance(value, str) and not names_article(value):
        raise ValueError("it has no group (?P<gtin>…), (?P<sku>…), (?P<id>…) or (?P<mpn>…)")
    return value


def _checked_currency(value: Any) -> Any:
    if isinstance(value, str) and value and value not in CURRENCIES:
        raise ValueError("ISO 4217 has no such currency; write its code, such as EUR")
    return value


class StoreConfig(Section):
    """The shop this screen hangs in, and how its data is kept."""

    catalogue: Literal["demo", "imported"] = Field(
        default="demo",
        title="Catalogue",
        description="`demo` opens the shop that comes with the program; `imported` shows what `python main.py import` "
        "has brought in.",
    )
    code: Annotated[str, StringConstraints(pattern=r"^[^\s\x00-\x1f]{1,64}$")] = Field(
        default="PAR01",
        title="Store code",
        description="Code of this shop as the store and inventory feeds write it.",
        json_schema_extra={"allowed": "text of 1 to 64 characters without spaces"},
    )
    retailer_name: Annotated[str, StringConstraints(max_length=80)] = Field(
        default="",
        title="Retailer",
        description="Name shown while nobody is there; empty takes the demo shop's name, or none.",
    )
    currency: Annotated[str, BeforeValidator(_checked_currency)] = Field(
        default="",
        title="Currency of the feeds",
        description="What an amount without a currency is in when products are imported, and which of the currencies "
        "that share a sign (`$`, `kr`, `¥`) is meant. Empty: such rows are refused. `import --currency` wins over it.",
        json_schema_extra={"allowed": 'an ISO 4217 code such as "EUR", or empty'},
    )
    url_patterns: tuple[Annotated[str, BeforeValidator(_checked_pattern)], ...] = Field(
        default=(),
        max_length=50,
        title="Web addresses of the shop",
        description="Regular expressions, each matched against the whole address in a scanned code; a named group "
        "gives the article: `gtin`, `sku` or `id` (any number of the feed), or `mpn`, with `brand` where several have "
        "it. What is an article's own `link` in the feed needs none. The address is never opened.",
        json_schema_extra={
            "allowed": "a list of regular expressions, each with a named group `gtin`, `sku`, `id` or `mpn`"
        },
    )
    stale_after_min: float = Field(
        default=60.0,
        ge=1.0,
        le=10_080.0,
        title="Stale after",
        description="Minutes after which a stock figure is shown as old and promises nothing.",
        json_schema_extra={**STAFF, "step": 5.0},
    )
    picture_max_bytes: int = Field(
        default=20_000_000,
        ge=10_000,
        le=200_000_000,
        title="Largest picture",
        description="Bytes above which a picture of the catalogue is not fetched.",
    )
    picture_timeout_s: float = Field(
        default=10.0,
        ge=0.5,
        le=120.0,
        title="Picture time-out",
        description="Seconds to wait for an answer when a picture is fetched.",
    )
    picture_hosts: tuple[Annotated[str, BeforeValidator(checked_place)], ...] = Field(
        default=(),
        max_length=50,
        title="Picture servers in the house",
        description="Hosts, addresses and networks inside the shop from which pictures are fetched too. Without them a "
        "link that leads, by itself, by a redirect or by its name, to this machine, the shop's network or any other "
        "address that is not public is refused.",
        json_schema_extra={"allowed": "a list of host names, addresses, or networks such as 192.168.10.0/24"},
    )
