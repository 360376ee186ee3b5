"""`[screen]`: when the screen is on."""

from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field

from app.config.section import STAFF, Section
from app.domain.weekly_schedule import WeeklySchedule, WeeklyWindow

_LOCAL_ZONE = Path("/etc/localtime")


def _checked_window(text: str) -> str:
    WeeklyWindow.parse(text)
    return text


def _checked_zone(value: Any) -> Any:
    if isinstance(value, str) and value:
        try:
            ZoneInfo(value)
        except (OSError, ValueError) as error:  # ZoneInfoNotFoundError is a KeyError, which says less
            raise ValueError("there is no such time zone") from error
        except KeyError as error:
            raise ValueError("there is no such time zone on this machine (is the package tzdata installed?)") from error
    return value


class ScreenConfig(Section):
    """The hours at which the screen is lit; outside them it is black, and switched off where that can be done."""

    on: tuple[Annotated[str, AfterValidator(_checked_window)], ...] = Field(
        default=(),
        title="Hours",
        description="When the screen is on, each as days and hours; hours that end before they begin go past "
        "midnight (`fri 22:00-02:00`). Empty: always.",
        json_schema_extra={
            **STAFF,
            "separator": ";",
            "allowed": 'a list, each such as "mon-fri 08:30-20:00", "sat,sun 10:00-19:00", "daily …"',
        },
    )
    time_zone: Annotated[str, BeforeValidator(_checked_zone)] = Field(
        default="",
        title="Time zone",
        description="Whose wall clock the hours go by, with its daylight-saving time. Empty: the machine's.",
        json_schema_extra={"allowed": 'a name such as "Europe/Paris"'},
    )
    wakes_on_use: bool = Field(
        default=True,
        title="Wakes when used",
        description="Whether a touch, a tag or a code lights the screen outside its hours. Staff always do.",
        json_schema_extra=STAFF,
    )
    stays_on_s: float = Field(
        default=120.0,
        ge=5.0,
        le=3600.0,
        title="Stays on",
        description="Seconds for which a screen that was lit outside its hours stays on once nobody uses it.",
        json_schema_extra={**STAFF, "step": 15.0},
    )
    switches_off: bool = Field(
        default=True,
        title="Switches the panel off",
        description="Whether the panel's power is switched too, where the window system offers it; the page is black "
        "in any case.",
        json_schema_extra=STAFF,
    )

    @property
    def schedule(self) -> WeeklySchedule:
        """The hours as a value that can be asked."""
        return WeeklySchedule(tuple(WeeklyWindow.parse(text) for text in self.on), self.zone)

    @property
    def zone(self) -> ZoneInfo:
        """The zone that is configured, else the machine's."""
        if self.time_zone:
            return ZoneInfo(self.time_zone)
        try:
            with _LOCAL_ZONE.open("rb") as file:
                return ZoneInfo.from_file(file, "local")
        except (OSError, ValueError):
            return ZoneInfo("UTC")
