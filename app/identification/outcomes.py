"""What identification answers for a tag or a code."""

from app.domain.garments import GarmentIdentity
from app.domain.meanings import Unidentified

__all__ = ["WRONG_CHECK_DIGIT", "Outcome", "Unidentified"]

Outcome = GarmentIdentity | Unidentified

WRONG_CHECK_DIGIT = "the check digit of the article number is wrong"
