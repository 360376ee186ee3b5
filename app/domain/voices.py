"""What shoppers say of a garment that they have tried on, and what is told of it."""

from dataclasses import dataclass

from app.domain.catalogue import Fit
from app.domain.results import LEAST_COUNT


@dataclass(frozen=True, slots=True)
class Voice:
    """What one shopper says of an article; None as long as they have not said it."""

    product_id: str
    variant_id: str
    fit: Fit | None = None
    liked: bool | None = None


@dataclass(frozen=True, slots=True)
class VoiceCounts:
    """How many said what."""

    small: int = 0
    true: int = 0
    large: int = 0
    liked: int = 0
    not_liked: int = 0

    def __add__(self, other: "VoiceCounts") -> "VoiceCounts":
        return VoiceCounts(
            self.small + other.small,
            self.true + other.true,
            self.large + other.large,
            self.liked + other.liked,
            self.not_liked + other.not_liked,
        )

    @property
    def fit_count(self) -> int:
        """How many said how it fits."""
        return self.small + self.true + self.large

    @property
    def liking_count(self) -> int:
        """How many said whether they like it."""
        return self.liked + self.not_liked

    @property
    def told(self) -> "VoiceCounts":
        """What may be told of it: of each question all answers, or none where fewer than five gave one."""
        small, true, large = (self.small, self.true, self.large) if self.fit_count >= LEAST_COUNT else (0, 0, 0)
        liked, not_liked = (self.liked, self.not_liked) if self.liking_count >= LEAST_COUNT else (0, 0)
        return VoiceCounts(small, true, large, liked, not_liked)
