"""`[privacy]`: what must hold before a camera may be opened."""

from pydantic import Field

from app.config.section import Section


class PrivacyConfig(Section):
    """Guarantees that this installation insists on."""

    require_sandbox: bool | None = Field(
        default=None,
        title="Require the sandbox",
        description="Refuse to open the camera where the kernel cannot lock the vision process in whole: no file "
        "written, no socket, no other process (Landlock 4, which is Linux 6.7 or later, and libseccomp2). Otherwise it "
        "is opened and staff are told what is missing.",
        json_schema_extra={"default": "by placement: floor and window true, counter false"},
    )
