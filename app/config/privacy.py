"""`[privacy]`: what must hold before a camera may be opened."""

from pydantic import Field

from app.config.section import Section


class PrivacyConfig(Section):
    """Guarantees that this installation insists on."""

    require_sandbox: bool = Field(
        default=False,
        title="Require the sandbox",
        description="Refuse to open the camera where the kernel cannot lock the vision process in (no file writes, "
        "no network). Otherwise it is opened and staff are told.",
    )
