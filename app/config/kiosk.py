"""`[kiosk]`: where this screen stands and how it speaks."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from app.config.placement import Placement
from app.config.problems import refused
from app.config.section import STAFF, Section

LanguageTag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")]
_TAG_ALLOWED = 'a language tag such as "fr" or "pt-BR"'


class KioskConfig(Section):
    """Where this screen stands, which languages it offers, and how long it waits for a shopper."""

    placement: Placement = Field(
        default="floor",
        title="Placement",
        description="Where the screen stands; it decides the defaults of the screen and the camera. "
        "In a `cabin` the camera is off and cannot be turned on.",
    )
    hook_side: Literal["left", "right"] = Field(
        default="right",
        title="Side of the hook",
        description="On which side of the screen garments are hung, as seen by who stands before it; in a `cabin` a "
        "hanger is drawn there.",
        json_schema_extra=STAFF,
    )
    language: LanguageTag = Field(
        default="fr",
        title="First language",
        description="Language shown to every new shopper; one of `languages`.",
        json_schema_extra={**STAFF, "allowed": _TAG_ALLOWED},
    )
    languages: tuple[LanguageTag, ...] = Field(
        default=("fr", "en"),
        min_length=1,
        title="Languages",
        description="Languages a shopper can choose, in the order offered.",
        json_schema_extra={**STAFF, "allowed": f"a list of at least one of: {_TAG_ALLOWED}"},
    )
    idle_warning_s: float = Field(
        default=60.0,
        ge=5.0,
        le=3600.0,
        title="Idle warning",
        description="Seconds without any sign of the shopper before the screen asks whether somebody is still there.",
        json_schema_extra={**STAFF, "step": 5.0},
    )
    idle_answer_s: float = Field(
        default=20.0,
        ge=5.0,
        le=300.0,
        title="Time to answer",
        description="Seconds the idle warning stays before everything of this shopper is wiped.",
        json_schema_extra={**STAFF, "step": 5.0},
    )
    dwell_s: float = Field(
        default=0.8,
        ge=0.3,
        le=2.0,
        title="Time to choose",
        description="Seconds for which an arm has to point at something to choose it.",
        json_schema_extra=STAFF,
    )
    theme: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")] = Field(
        default="maison",
        title="Theme",
        description="Name of a file in `assets/themes`, without `.json`.",
        json_schema_extra={**STAFF, "allowed": "a name of lower-case letters, digits, - and _"},
    )

    @model_validator(mode="after")
    def _first_language_is_offered(self) -> Self:
        if self.language not in self.languages:
            raise refused(
                "language",
                self.language,
                f"one of the languages offered: {', '.join(self.languages)} (kiosk.languages)",
            )
        if len(set(self.languages)) != len(self.languages):
            raise refused("languages", list(self.languages), "each language once")
        return self
