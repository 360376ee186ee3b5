"""`[hub]`: where the hub of the store is, for its mirrors; and where it listens, for the hub itself."""

from typing import Annotated, Any, Final

from pydantic import BeforeValidator, Field, SecretStr, StringConstraints

from app.config.section import Section

_HERE: Final = ("http://127.0.0.1:", "http://localhost:", "http://[::1]:")


def _checked_address(value: Any) -> Any:
    if isinstance(value, str) and value and not value.startswith(("https://", *_HERE)):
        raise ValueError("it begins neither with https:// nor with http://127.0.0.1:, so everybody could read along")
    return value


class HubConfig(Section):
    """The hub shows requests of all mirrors of a store on the phones of its staff (docs/hub.md); off by default."""

    url: Annotated[str, BeforeValidator(_checked_address), StringConstraints(max_length=200)] = Field(
        default="",
        title="Address of the hub",
        description="Where this mirror tells its requests, such as `https://hub.shop.example:8478`; empty: nowhere.",
        json_schema_extra={"allowed": "an address that begins with https:// (http:// on this machine only), or empty"},
    )
    token: SecretStr = Field(
        default=SecretStr(""),
        title="Token",
        description='What the hub knows this mirror by: `python main.py token create --label "Cabin 3"` prints it on'
        " the hub. Better kept out of this file: in the environment as `PSYCHE_HUB__TOKEN`.",
    )
    authority: Annotated[str, StringConstraints(max_length=300)] = Field(
        default="",
        title="Authority",
        description="File of the certificate that signed the hub's, where no public authority did.",
    )
    listen: Annotated[str, StringConstraints(max_length=100)] = Field(
        default="127.0.0.1",
        title="Listens at",
        description="Address that `python main.py hub` listens at; any but this machine's own needs a certificate.",
    )
    port: int = Field(default=8478, ge=1024, le=65_535, title="Port", description="Where the hub listens.")
    certificate: Annotated[str, StringConstraints(max_length=300)] = Field(
        default="", title="Certificate", description="File of the hub's certificate (PEM), with those that signed it."
    )
    key: Annotated[str, StringConstraints(max_length=300)] = Field(
        default="", title="Key", description="File of the certificate's private key (PEM), readable by the hub alone."
    )
