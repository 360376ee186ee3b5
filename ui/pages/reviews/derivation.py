"""What buyers say of a product, derived from the summary and the reviews."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.catalogue import Product, Review, ReviewOrder, ReviewSummary
from ui.derivations.fit import FIT_KINDS, fit_summary
from ui.derivations.wording import date_text
from ui.models.kinds import FitKind, number_of


@dataclass(frozen=True, slots=True)
class HistogramRow:
    """How many gave so many stars; `share` of all from 0 to 1."""

    stars: int
    count: int
    share: float


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One review as shown."""

    reviewId: str
    rating: float
    title: str
    body: str
    author: str
    dateText: str
    sizeBought: str
    fit: FitKind
    language: str
    source: str
    helpfulCount: int
    verified: bool


@dataclass(frozen=True, slots=True)
class ReviewsProps:
    """What QML sees; fit shares in percent, `languageFilter` empty for all languages.

    `rating` (0 without reviews) and `reviewCount` are of the product shown, before this page is opened too.
    """

    title: str = ""
    average: float = 0.0
    count: int = 0
    empty: bool = True
    fitSmall: int = 0
    fitTrue: int = 0
    fitLarge: int = 0
    fitKind: int = int(FitKind.Unsaid)
    fitCount: int = 0
    order: int = number_of(ReviewOrder.NEWEST)
    languages: tuple[str, ...] = ()
    languageFilter: str = ""
    rating: float = 0.0
    reviewCount: int = 0


def derive_reviews(
    product: Product | None, summary: ReviewSummary, languages: Sequence[str], order: ReviewOrder, language_filter: str
) -> ReviewsProps:
    """Return the head of the page."""
    fit = fit_summary(summary)
    return ReviewsProps(
        title="" if product is None else product.title,
        average=summary.average if summary.count else 0.0,
        count=summary.count,
        empty=summary.count == 0,
        fitSmall=fit.small,
        fitTrue=fit.true,
        fitLarge=fit.large,
        fitKind=int(fit.kind),
        fitCount=summary.fit_count,
        order=number_of(order),
        languages=tuple(languages),
        languageFilter=language_filter,
    )


def histogram_rows(summary: ReviewSummary) -> tuple[HistogramRow, ...]:
    """Return five rows from five stars to one."""
    total = sum(summary.histogram)
    return tuple(
        HistogramRow(stars, summary.histogram[stars - 1], summary.histogram[stars - 1] / total if total else 0.0)
        for stars in range(5, 0, -1)
    )


def review_rows(reviews: Sequence[Review], language: str) -> tuple[ReviewRow, ...]:
    """Return the rows; dates in the language of the screen, texts as they were written."""
    return tuple(
        ReviewRow(
            reviewId=review.id,
            rating=review.rating,
            title=review.title,
            body=review.body,
            author=review.author,
            dateText="" if review.written_at is None else date_text(review.written_at.date(), language),
            sizeBought=review.size_bought,
            fit=FIT_KINDS[review.fit],
            language=review.language,
            source=review.source,
            helpfulCount=review.helpful_count,
            verified=review.verified,
        )
        for review in reviews
    )
