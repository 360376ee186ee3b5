"""`[results]`: how the mirror finds out whether it sells."""

from pydantic import Field

from app.config.section import STAFF, Section


class ResultsConfig(Section):
    """What is compared, and what is kept until the till's file comes."""

    held_out_percent: int = Field(
        default=0,
        ge=0,
        le=50,
        title="Sessions without suggestions",
        description="Per cent of sessions, drawn by chance, that see no suggestions, so that there is something to "
        "compare with. Figures of another share are not mixed with those of this one.",
        json_schema_extra={**STAFF, "step": 5},
    )
    match_till: bool = Field(
        default=False,
        title="Match with the till",
        description="Whether what was tried is kept, with a time rounded to ten minutes, until the file of the till "
        "(`import --till`) says what was bought. Otherwise only counts are kept, and none says what was bought.",
    )
    match_within_min: int = Field(
        default=120,
        ge=10,
        le=720,
        title="Time to the till",
        description="Minutes after a session within which a sale of what was tried may be its.",
    )
    wait_days: int = Field(
        default=3,
        ge=1,
        le=14,
        title="Days to wait for the till",
        description="After how many days what waits for the till is forgotten, answered or not.",
    )
