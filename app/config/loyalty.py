"""`[loyalty]`: whether customers' cards are greeted here."""

import re
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, Field, SecretStr

from app.config.section import Section

_KEY: Final = re.compile(r"[0-9a-fA-F]{64}")


def _checked_key(value: Any) -> Any:
    text = value.get_secret_value() if isinstance(value, SecretStr) else value
    if isinstance(text, str) and text and not _KEY.fullmatch(text):
        raise ValueError("it is not 64 hexadecimal digits; `openssl rand -hex 32` makes some")
    return value


class LoyaltyConfig(Section):
    """Customers' cards: which codes they are is said by `[[scans.rules]]` that mean `loyalty`.

    A shopper who shows one is asked whether it is theirs; then first name, points, offers and what is held for them is
    shown while their visit lasts. The cards come from a file: `python main.py loyalty import FILE`.
    """

    enabled: bool = Field(
        default=False,
        title="Greet cards",
        description="Ask who shows a card whether it is theirs, and show what the shop has for them. Needs a rule in "
        "`[[scans.rules]]` that means `loyalty`: what no rule fits is taken for an article, never for a card.",
    )
    key: Annotated[SecretStr, BeforeValidator(_checked_key)] = Field(
        default=SecretStr(""),
        title="Key of the file",
        description="Secret with which the hashes of the cards are made, 32 bytes as hexadecimal digits, the same for "
        "all mirrors that are given one file; best by the variable `PSYCHE_LOYALTY__KEY`. Empty: this installation's "
        "own.",
        json_schema_extra={"allowed": "64 hexadecimal digits, or empty"},
    )
