"""A report as staff may read it: a lift that is known, and lists of which some counts may not be told."""

from datetime import timedelta

from app.domain.results import ArticleCounts, Estimate, Lift, LiftState, Outcomes, ResultsReport
from tests.support.shop import NOW

KNOWN = Lift(
    LiftState.KNOWN,
    Outcomes(28_000, 6000, 1200, 240),
    Outcomes(12_000, 2400, 480, 120),
    Estimate(0.171, 0.166, 0.177),
    Estimate(0.160, 0.152, 0.168),
    Estimate(0.0714, 0.0102, 0.1375),
    0,
)
REPORT = ResultsReport(
    NOW.date() - timedelta(days=28),
    NOW.date(),
    30,
    KNOWN,
    NOW - timedelta(hours=3),
    most_tried=(ArticleCounts("shirt", "", 30, 28, 11, 0, 6, 9), ArticleCounts("coat", "", 12, 12, 0, 0, 0, 0)),
    most_bought=(ArticleCounts("coat", "", sold=40),),
    not_bought=(ArticleCounts("coat", "coat-navy-M", 12, 12, 0, 0, 0, 0),),
    matches=60,
    by_chance=Estimate(20.2, 13.1, 30.6),
)
