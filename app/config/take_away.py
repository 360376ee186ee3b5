"""`[take_away]`: what a shopper takes along as a code."""

import re
from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from app.config.section import Section
from app.domain.carried import PLACEHOLDERS

_MAX_LENGTH: Final = 200
_ADDRESS: Final = re.compile(r"https://[A-Za-z0-9.-]+(:[0-9]+)?(/[!-~]*)?(\?[!-~]*)?(#[!-~]*)?")
_NAMES: Final = ", ".join(PLACEHOLDERS[:-1]) + f" or {PLACEHOLDERS[-1]}"


def _checked_address(value: Any) -> Any:
    if not isinstance(value, str) or not value:
        return value
    if len(value) > _MAX_LENGTH:
        raise ValueError(f"it is longer than {_MAX_LENGTH} characters, which leaves a code no room for articles")
    if sum(value.count(name) for name in PLACEHOLDERS) != 1:
        raise ValueError(f"it has to have one of {_NAMES}, once: there the numbers of the articles are put")
    plain = value
    for name in PLACEHOLDERS:
        plain = plain.replace(name, "0")
    if "{" in plain or "}" in plain:
        raise ValueError(f"it has a brace that is no part of {_NAMES}; write others as %7B and %7D")
    if not _ADDRESS.fullmatch(plain):
        raise ValueError("it is no address that begins with https:// and a host, in ASCII and without blanks")
    if "{" in value.partition("://")[2].partition("/")[0].partition("?")[0]:
        raise ValueError("the numbers cannot be a part of the host; put them after it")
    return value


class TakeAwayConfig(Section):
    """The list for a shopper's phone, and the code that a till reads."""

    list_url: Annotated[str, BeforeValidator(_checked_address)] = Field(
        default="",
        title="The web shop's list",
        description="Address that a phone opens from the list's code, with `{gtins}`, `{skus}` or `{ids}` where the "
        "articles' numbers go, each percent-encoded, with commas between them. Empty: the code is the list itself, as "
        "text that any phone shows, and needs no network.",
        json_schema_extra={"allowed": "an https address with one of {gtins}, {skus}, {ids}, or empty"},
    )
    till_code: Literal["off", "gtins", "gs1"] = Field(
        default="off",
        title="Code for the till",
        description="What the till reads from the code of what is to be bought: `gtins` is each piece's GTIN as on its "
        "label, `gs1` is element strings, `01` and 14 digits a piece, in plain text (without FNC1). `off` offers none.",
    )
    till_separator: Annotated[str, StringConstraints(pattern=r"^[\t\r\n -/:-~]{1,4}$")] = Field(
        default="\n",
        title="Between two GTINs",
        description="What stands between the GTINs of the till's code; a scanner that types it types this too.",
        json_schema_extra={"allowed": "1 to 4 characters of ASCII: line ends, tabs, blanks, all but digits"},
    )
