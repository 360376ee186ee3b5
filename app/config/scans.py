"""`[scans]`: what the codes and cards of this shop mean."""

import re
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, StringConstraints, model_validator
from pydantic.config import JsonDict

from app.config.problems import refused
from app.config.section import Section
from app.domain.scans import Symbology

_MAX_PATTERN_LENGTH = 500


def _checked_pattern(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if len(value) > _MAX_PATTERN_LENGTH:
        raise ValueError(f"it is longer than {_MAX_PATTERN_LENGTH} characters")
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f"it is not a regular expression: {error}") from error
    return value


Pattern = Annotated[str, BeforeValidator(_checked_pattern)]
Fingerprint = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
_PATTERN_ALLOWED: JsonDict = {"allowed": "a regular expression"}


class ScanRuleConfig(Section):
    """One rule; all that it names must be true of a scan."""

    means: Literal["garment", "loyalty", "receipt", "ignored"] = Field(
        title="Meaning", description="What such a scan is. `garment` needs a group `gtin` or `sku` in `text`."
    )
    text: Pattern | None = Field(
        default=None,
        title="Text",
        description="Regular expression for the whole text of a code or of an NFC tag.",
        json_schema_extra=_PATTERN_ALLOWED,
    )
    uid: Pattern | None = Field(
        default=None,
        title="Card number",
        description="Regular expression for the whole UID of a card, in lower-case hexadecimal.",
        json_schema_extra=_PATTERN_ALLOWED,
    )
    symbologies: tuple[Symbology, ...] = Field(
        default=(), max_length=20, title="Kinds of code", description="Only these kinds of code; empty: every kind."
    )
    readers: tuple[str, ...] = Field(
        default=(), max_length=50, title="Readers", description="Only from devices of these names; empty: from any."
    )

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.text is None and self.uid is None:
            raise refused("text", None, "a regular expression in `text` or in `uid`", "the rule says nothing of a scan")
        if self.means == "garment":
            groups = set(re.compile(self.text).groupindex) if self.text else set()
            if not groups & {"gtin", "sku"}:
                allowed = "a regular expression with a named group `gtin` or `sku`"
                raise refused("text", self.text, allowed, "a garment must be named")
        return self


class ScansConfig(Section):
    """What a scan means, before it is looked up as an article: the first rule that fits decides."""

    rules: tuple[ScanRuleConfig, ...] = Field(
        default=(),
        max_length=100,
        title="Rules",
        description="`[[scans.rules]]`, in order; what none of them fits is looked up as an article.",
        json_schema_extra={"allowed": f"tables with the keys {', '.join(ScanRuleConfig.model_fields)}"},
    )
    staff_badges: tuple[Fingerprint, ...] = Field(
        default=(),
        max_length=1000,
        title="Staff badges",
        description="Fingerprints of the cards or codes that open the staff pages, as `python main.py badge` tells "
        "them. They hold for this installation only.",
        json_schema_extra={"allowed": "a list of fingerprints, each 16 hexadecimal digits"},
    )
