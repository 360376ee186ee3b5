"""`[remote]`: the HTTP interface for whoever watches over many mirrors, off unless it is turned on."""

from pydantic import Field

from app.config.section import Section


class RemoteConfig(Section):
    """A small HTTP interface on 127.0.0.1 for monitoring; it needs tokens made by `python main.py token create`."""

    enabled: bool = Field(
        default=False,
        title="Remote interface",
        description="Whether this mirror answers `/health`, `/metrics`, `/screenshot` and `/restart`. It listens on"
        " 127.0.0.1 and on no other address; to reach it from elsewhere takes a tunnel (docs/operations.md).",
    )
    port: int = Field(
        default=8477,
        ge=1024,
        le=65_535,
        title="Port",
        description="Where it listens.",
    )
