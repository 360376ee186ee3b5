"""`[returns]`: the retailer's rule for what is brought back."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from app.config.section import Section

Category = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True)]


class ReturnsConfig(Section):
    """What the shopper is told before they bring something back; staff decide at the till.

    Returns are offered where `requests.offered` has `return`. A till receipt that is shown begins one where a rule in
    `[[scans.rules]]` means `receipt`; it may have named groups `store`, and `year`, `month` and `day`.
    """

    days: int = Field(
        default=0,
        ge=0,
        le=3650,
        title="Days",
        description="So many days after its purchase an article is taken back; 0 tells of no limit. A receipt whose "
        "code says an earlier day begins no return.",
        json_schema_extra={"unit": "days"},
    )
    conditions: tuple[Literal["unworn", "labelled", "with_receipt"], ...] = Field(
        default=(),
        max_length=3,
        title="Conditions",
        description="What the shopper is told: it is `unworn`, still has its label (`labelled`), comes with its "
        "receipt (`with_receipt`).",
        json_schema_extra={"allowed": "a list of any of: unworn, labelled, with_receipt"},
    )
    never: tuple[Category, ...] = Field(
        default=(),
        max_length=50,
        title="Never taken back",
        description="Categories of the feed whose articles are never taken back, as one of the words of `product_type`"
        " or `google_product_category`.",
        json_schema_extra={"allowed": "a list of words, each one level of a category"},
    )
    other_stores: bool = Field(
        default=True,
        title="Receipts of other stores",
        description="Whether receipts of the retailer's other stores, those of the store feed, are taken here.",
    )
