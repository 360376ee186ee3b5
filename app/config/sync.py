"""`[sync]`: feeds that are fetched from addresses, by themselves or by `python main.py sync`."""

import re
from typing import Annotated, Any, Final, Literal
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, SecretStr, StringConstraints

from app.config.places import checked_place
from app.config.section import Section

_ADDRESS: Final = re.compile(r"https?://[!-~]+")


def _checked_address(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if not _ADDRESS.fullmatch(value) or not urlsplit(value).hostname:
        raise ValueError("it is no address that begins with https:// or http:// and a host, without blanks")
    if urlsplit(value).username is not None:
        raise ValueError("it has a name or password in it, which would be told in messages; use sync.authorization")
    return value


class FeedConfig(Section):
    """One feed, `[[sync.feeds]]`: what `python main.py import` takes as a file."""

    name: Annotated[str, StringConstraints(pattern=r"^[a-zA-Z0-9][a-zA-Z0-9_-]{0,39}$")] = Field(
        title="Name", description="What it is called in reports, the log and on the staff page; each has its own."
    )
    kind: Literal["products", "supplements", "inventory", "reviews", "stores", "tags"] = Field(
        title="Kind", description="What is in it."
    )
    url: Annotated[str, BeforeValidator(_checked_address), StringConstraints(max_length=1000)] = Field(
        title="Address", description="Where it is fetched from.", json_schema_extra={"allowed": "an http(s) address"}
    )
    language: Annotated[str, StringConstraints(pattern=r"^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$")] = Field(
        default="",
        title="Language",
        description="Of a products feed, such as `fr`; empty: what it says itself.",
        json_schema_extra={"allowed": "a language tag (BCP 47), or empty"},
    )


class SyncConfig(Section):
    """Feeds by address: fetched when they have changed, checked whole, imported beside the running mirror."""

    every_min: int = Field(
        default=60,
        ge=0,
        le=10_080,
        title="Minutes between two looks",
        description="How often each address is asked whether its feed has changed, each mirror at another moment; 0 "
        "only when staff or `python main.py sync` ask.",
    )
    feeds: tuple[FeedConfig, ...] = Field(
        default=(),
        max_length=50,
        title="Feeds",
        description="`[[sync.feeds]]`, each with `name`, `kind`, `url` and, of products, `language`.",
        json_schema_extra={"allowed": f"tables with the keys {', '.join(FeedConfig.model_fields)}"},
    )
    authorization: SecretStr = Field(
        default=SecretStr(""),
        title="Authorization",
        description="Header by which the server knows this shop, such as `Bearer …` or `Basic …`; sent to the hosts of "
        "the feeds alone and never where a redirect leads. Best by the variable `PSYCHE_SYNC__AUTHORIZATION`.",
    )
    authority: Annotated[str, StringConstraints(max_length=300)] = Field(
        default="",
        title="Authority",
        description="File of the certificate that signed the server's, where no public authority did.",
    )
    hosts: tuple[Annotated[str, BeforeValidator(checked_place)], ...] = Field(
        default=(),
        max_length=50,
        title="Servers in the house",
        description="Hosts, addresses and networks inside the shop from which feeds are fetched too; all others have "
        "to be public.",
        json_schema_extra={"allowed": "a list of host names, addresses, or networks such as 192.168.10.0/24"},
    )
    max_mb: int = Field(
        default=1024, ge=1, le=16_384, title="Largest feed", description="Megabytes of a feed that are taken at most."
    )
