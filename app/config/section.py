"""The base of every part of the configuration: frozen, strict about types, closed to unknown keys."""

from collections.abc import Mapping
from typing import ClassVar, Final

from pydantic import BaseModel, ConfigDict
from pydantic.config import JsonDict

STAFF: Final[JsonDict] = {"staff": True}
"""For `json_schema_extra`: staff may change this key at the mirror; it holds from the next start on.

Beside it may stand `step`, by which a number is raised or lowered there, `unit` where the key's name ends in none,
`separator` between the texts of a list, and `default`, which says what decides where the default is nothing.
"""

STAFF_AT_ONCE: Final[JsonDict] = {"staff": True, "at_once": True}
"""The same for a key that holds as soon as it is changed."""


class Section(BaseModel):
    """A table of `psyche.toml`; every field carries a title and a description, which become the documentation.

    A field that must never be shown in messages is declared as `pydantic.SecretStr`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False, validate_default=False)

    moved_keys: ClassVar[Mapping[str, str]] = {}
    """Keys that older files may have here, each with a clause that says where it lives now."""
