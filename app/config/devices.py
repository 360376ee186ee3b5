"""`[[devices]]`: what every driver's configuration has in common."""

from typing import Annotated, Any

from pydantic import Field, StringConstraints, model_validator

from app.config.section import Section


class DeviceConfig(Section):
    """One reader; each driver extends this by its own keys."""

    driver: Annotated[str, StringConstraints(min_length=1, max_length=64)] = Field(
        title="Driver", description="Which driver speaks to the device."
    )
    name: Annotated[str, StringConstraints(max_length=64)] = Field(
        default="",
        title="Name",
        description="What the device is called in the admin mode, the log and the journal; each device has its own.",
        json_schema_extra={"default": "the driver's name"},
    )

    @model_validator(mode="before")
    @classmethod
    def _name_after_driver(cls, data: Any) -> Any:
        if isinstance(data, dict) and data.get("name", "") == "":
            driver = data.get("driver", cls.model_fields["driver"].default)
            if isinstance(driver, str):
                return {**data, "name": driver}
        return data
