"""`[supervision]`: when a mirror that grows is started anew by itself."""

from pydantic import Field

from app.config.section import Section


class SupervisionConfig(Section):
    """What keeps a mirror up for a year; in force where it was started with `python main.py serve`."""

    memory_limit_mb: int = Field(
        default=1500,
        ge=300,
        le=65_536,
        title="Memory limit",
        description="Resident memory of window and camera process together, in megabytes. Where its trend over the"
        " hours will pass this within a day, the program starts anew while the shop is closed and nobody uses the"
        " mirror; where it has passed this, as soon as nobody uses the mirror.",
    )
    restart_outside_hours: bool = Field(
        default=True,
        title="Restart outside opening hours",
        description="Whether such a restart waits until the shop is closed by its published hours (from 3:00 to 5:00"
        " where none are known); `false` lets it come whenever nobody uses the mirror.",
    )
