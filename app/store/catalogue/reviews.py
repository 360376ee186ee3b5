"""Buyers' reviews of products."""

from typing import Any

from app.domain.catalogue import Fit, Review, ReviewOrder, ReviewSummary
from app.domain.legible import legible
from app.store.catalogue.languages import language_tag
from app.store.database import Database
from app.store.rows import instant, number, readable, text, whole

_COLUMNS = """
    id, product_id, rating, title, body, language, author, written_at_s, source, size_bought, fit,
    helpful_count, verified
"""
_ORDERS = {
    ReviewOrder.NEWEST: "written_at_s DESC, id",
    ReviewOrder.MOST_HELPFUL: "helpful_count DESC, written_at_s DESC, id",
}
_SUMMARY = """
    SELECT count, average, stars_1, stars_2, stars_3, stars_4, stars_5, fit_small, fit_true, fit_large
    FROM review_summary WHERE product_id = ?
"""


class Reviews:
    """Reviews as last imported, with figures over all of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def summary(self, product_id: str) -> ReviewSummary:
        """Return the figures over all of a product's reviews; count 0 and average 0.0 when there are none."""
        rows = self._database.read(_SUMMARY, (product_id,))
        if not rows:
            return ReviewSummary(0, 0.0, (0, 0, 0, 0, 0))
        found = readable(self._database, "review_summary", [(product_id, *rows[0])], _summary)
        return found[0] if found else ReviewSummary(0, 0.0, (0, 0, 0, 0, 0))

    def page(
        self, product_id: str, order: ReviewOrder, language: str | None, offset: int, limit: int, *, first: str = ""
    ) -> tuple[Review, ...]:
        """Return up to `limit` reviews from `offset` on, only those in `language` unless it is None or empty.

        Those in the language `first`, of whatever country, come before all others.
        """
        condition = "product_id = ?"
        parameters: list[Any] = [product_id]
        if language:
            condition += " AND language = ?"
            parameters.append(language_tag(language))
        ranking = _ORDERS[order]
        if first:
            ranking = f"substr(language || '-', 1, ?) = ? DESC, {ranking}"
            spoken = language_tag(first).partition("-")[0] + "-"
            parameters += [len(spoken), spoken]
        sql = f"SELECT {_COLUMNS} FROM review WHERE {condition} ORDER BY {ranking} LIMIT ? OFFSET ?"
        rows = self._database.read(sql, (*parameters, limit, offset))
        return tuple(readable(self._database, "review", rows, _review))

    def languages(self, product_id: str) -> tuple[str, ...]:
        """Return the languages of a product's reviews, the most frequent first."""
        rows = self._database.read(
            "SELECT language FROM review WHERE product_id = ? GROUP BY language ORDER BY count(*) DESC, language",
            (product_id,),
        )
        return tuple(row[0] for row in rows)


def _summary(row: tuple[Any, ...]) -> ReviewSummary:
    _, count, average, *rest = row
    one, two, three, four, five, *fits = map(whole, rest)
    return ReviewSummary(whole(count), number(average), (one, two, three, four, five), *fits)


def _review(row: tuple[Any, ...]) -> Review:
    (
        review_id,
        product_id,
        rating,
        title,
        body,
        language,
        author,
        written_at_s,
        source,
        size,
        fit,
        helpful,
        verified,
    ) = row
    return Review(
        id=text(review_id),
        product_id=product_id,
        rating=number(rating),
        title=legible(text(title)),
        body=legible(text(body)),
        language=text(language),
        author=legible(text(author)),
        written_at=instant(written_at_s) if whole(written_at_s) > 0 else None,
        source=legible(text(source)),
        size_bought=legible(text(size)),
        fit=None if fit is None else Fit(fit),
        helpful_count=whole(helpful),
        verified=bool(verified),
    )
