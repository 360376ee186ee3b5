"""`[requests]`: what shoppers can ask for here, and how long it may take."""

from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from app.config.section import STAFF, Section

OfferedKind = Literal["bring", "help", "take_back", "hold_here", "hold_there", "deliver", "return"]
_BY_DEFAULT: Final[tuple[OfferedKind, ...]] = ("bring", "help", "take_back", "hold_here", "hold_there")
_PLACES: Final = ("{gtin}", "{sku}", "{id}")


def _checked_link(value: Any) -> Any:
    if isinstance(value, str) and value:
        if not value.startswith("https://"):
            raise ValueError("it does not begin with https://")
        if not any(place in value for place in _PLACES):
            raise ValueError(f"it has none of {', '.join(_PLACES)}, so it would name no article")
    return value


class RequestsConfig(Section):
    """Requests go to the staff pages of this mirror. Most are offered only while somebody is on shift there."""

    offered: tuple[OfferedKind, ...] = Field(
        default=_BY_DEFAULT,
        title="What can be asked for",
        description="`bring`: another size or colour, to this mirror; `help`; `take_back`: garments that stay; "
        "`hold_here`, `hold_there`: an article put aside in this store or another one; `deliver`: the article in the "
        "web shop, where `deliver_url` says how to get there; `return`: an article that comes back, finished at the "
        "till. Behind glass (`window`) nothing is offered.",
        json_schema_extra={
            **STAFF,
            "allowed": "a list of any of: bring, help, take_back, hold_here, hold_there, deliver, return",
        },
    )
    place: Annotated[str, StringConstraints(max_length=40)] = Field(
        default="",
        title="Name of this mirror",
        description='What staff call the place, such as "Cabin 3"; it begins each request on their page.',
    )
    answer_min: float = Field(
        default=2.0,
        ge=0.5,
        le=60.0,
        title="Time to answer",
        description="Minutes within which somebody accepts; after them a request is late, staff are told so on every "
        "page and the shopper is told the truth. After three times as long it ends by itself.",
        json_schema_extra={**STAFF, "step": 0.5},
    )
    bring_min: float = Field(
        default=8.0,
        ge=1.0,
        le=120.0,
        title="Time to come",
        description="Minutes within which who accepted comes; after them a request is late, after three times as long "
        "it ends by itself.",
        json_schema_extra={**STAFF, "step": 1.0},
    )
    hold_hours: float = Field(
        default=24.0,
        ge=0.0,
        le=168.0,
        title="Hours held",
        description="Hours after the next closing of the store for which an article is held; 0 holds it until closing.",
        json_schema_extra={**STAFF, "step": 1.0, "unit": "h"},
    )
    deliver_url: Annotated[str, BeforeValidator(_checked_link), StringConstraints(max_length=300)] = Field(
        default="",
        title="Web shop",
        description="Address of an article in the web shop, opened by the shopper's own phone: `{gtin}`, `{sku}` or "
        "`{id}` stand for the article. Empty: nothing is delivered.",
        json_schema_extra={"allowed": "an address that begins with https:// and has {gtin}, {sku} or {id}, or empty"},
    )
