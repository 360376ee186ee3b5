"""The base of every part of the configuration: frozen, strict about types, closed to unknown keys."""

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    """A table of `psyche.toml`; every field carries a title and a description, which become the documentation.

    A field that must never be shown in messages is declared as `pydantic.SecretStr`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False, validate_default=False)
