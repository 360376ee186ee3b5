"""`[scans]`: what the codes and cards of this shop mean."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, StringConstraints, model_validator
from pydantic.config import JsonDict

from app.config.patterns import checked_pattern, names_article
from app.config.problems import refused
from app.config.section import Section
from app.config.tags import TagRuleConfig
from app.domain.scans import Symbology

Pattern = Annotated[str, BeforeValidator(checked_pattern)]
Fingerprint = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
_PATTERN_ALLOWED: JsonDict = {"allowed": "a regular expression"}


class ScanRuleConfig(Section):
    """One rule; all that it names must be true of a scan."""

    means: Literal["garment", "loyalty", "receipt", "ignored"] = Field(
        title="Meaning",
        description="What such a scan is. `garment` needs a named group in `text`: "
        "`gtin`, `sku` or `id` (any number of the feed), or `mpn`, with `brand` where several makers have it. "
        "`loyalty` may have a group `card` in `text`, for the part that is the card's number; `receipt` a group "
        "`store`, and `year` (four digits or two), `month` and `day` of the purchase.",
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
        if self.means == "garment" and (self.text is None or not names_article(self.text)):
            allowed = "a regular expression with a named group `gtin`, `sku`, `id` or `mpn`"
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
    tags: tuple[TagRuleConfig, ...] = Field(
        default=(),
        max_length=100,
        title="Tags",
        description="`[[scans.tags]]`, in order: RFID tags without a GTIN. Asked after an SGTIN, which names its"
        " article by itself, and after the imported table of tags.",
        json_schema_extra={"allowed": f"tables with the keys {', '.join(TagRuleConfig.model_fields)}"},
    )
    staff_badges: tuple[Fingerprint, ...] = Field(
        default=(),
        max_length=1000,
        title="Staff badges",
        description="Fingerprints of the cards or codes that open the staff pages, as `python main.py badge` tells "
        "them. They hold for this installation only.",
        json_schema_extra={"allowed": "a list of fingerprints, each 16 hexadecimal digits"},
    )
