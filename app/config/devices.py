"""`[[devices]]`: what every driver's configuration has in common."""

from typing import Annotated, Any, ClassVar

from pydantic import Field, StringConstraints

from app.config.section import Section


def _name_after_driver(validated: dict[str, Any]) -> str:
    return str(validated.get("driver", ""))


class DeviceConfig(Section):
    """One reader; each driver extends this by its own keys."""

    hears_tags: ClassVar[bool] = False
    """Whether it reads RFID tags from afar, so that thresholds of presence are to be found for it."""

    driver: Annotated[str, StringConstraints(min_length=1, max_length=64)] = Field(
        title="Driver", description="Which driver speaks to the device."
    )
    # Taken from the driver here and not by a validator over the whole table, which would lose the strict JSON reading.
    name: Annotated[str, StringConstraints(min_length=1, max_length=64)] = Field(
        default_factory=_name_after_driver,
        title="Name",
        description="What the device is called in the admin mode, the log and the journal; each device has its own.",
        json_schema_extra={"default": "the driver's name"},
    )

    @property
    def hears_neighbours(self) -> bool:
        """Whether some of its antennas look at the next cabin, so that a tag is judged by where it is heard best."""
        return False
