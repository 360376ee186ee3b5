"""What buyers say of the fit."""

from dataclasses import dataclass

from app.domain.catalogue import Fit, ReviewSummary
from ui.models.kinds import FitKind

_ENOUGH_OPINIONS = 3

FIT_KINDS = {Fit.SMALL: FitKind.Small, Fit.TRUE: FitKind.TrueToSize, Fit.LARGE: FitKind.Large, None: FitKind.Unsaid}


@dataclass(frozen=True, slots=True)
class FitSummary:
    """Shares in percent that add up to 100, the leading kind and its share; Unsaid below three opinions."""

    kind: FitKind = FitKind.Unsaid
    percent: int = 0
    small: int = 0
    true: int = 0
    large: int = 0


def fit_summary(summary: ReviewSummary) -> FitSummary:
    """Return the fit as shares; a tie speaks for true to size, then for small."""
    return fit_shares(summary.fit_small, summary.fit_true, summary.fit_large)


def fit_shares(said_small: int, said_true: int, said_large: int) -> FitSummary:
    """Return how many said what as shares."""
    total = said_small + said_true + said_large
    if total < _ENOUGH_OPINIONS:
        return FitSummary()
    small = round(100 * said_small / total)
    large = min(100 - small, round(100 * said_large / total))
    true = 100 - small - large
    counts = {
        FitKind.TrueToSize: (said_true, true),
        FitKind.Small: (said_small, small),
        FitKind.Large: (said_large, large),
    }
    kind = max(counts, key=lambda kind: counts[kind][0])
    return FitSummary(kind, counts[kind][1], small, true, large)
