"""What identification answers when a tag or a code is no garment."""

from dataclasses import dataclass

from app.domain.garments import GarmentIdentity


@dataclass(frozen=True, slots=True)
class Unidentified:
    """A payload that was understood well enough to say that it names no article; `reason` is a clause for staff."""

    reason: str


Outcome = GarmentIdentity | Unidentified

WRONG_CHECK_DIGIT = "the check digit of the article number is wrong"
