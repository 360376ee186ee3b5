"""Import feed files into the local database, for the command line and the embedded demo store. No Qt, any thread."""

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import tzinfo
from pathlib import Path
from typing import TypeVar

from app.connectors.merchant_feed import (
    is_supplemental,
    read_baskets,
    read_inventory,
    read_products,
    read_reviews,
    read_stores,
    read_tags,
    read_till,
    read_updates,
)
from app.domain.errors import FeedInvalid, StoreUnavailable
from app.domain.feeds import (
    NOTHING_ELSE_SAID,
    FeedDefaults,
    ImportProgress,
    ImportReport,
    Refusal,
    TagRow,
)
from app.domain.opening import zone_of
from app.identification import tag_patterns
from app.services.results.settling import settle
from app.services.sync.till import AtTheTill, with_piece
from app.store import (
    Database,
    ImportRuns,
    Results,
    Stores,
    import_baskets,
    import_inventory,
    import_products,
    import_reviews,
    import_stores,
    import_tags,
    import_till,
    import_updates,
)
from app.store.imports.tags import ReadTag

_log = logging.getLogger(__name__)
_Row = TypeVar("_Row")
_ANNOUNCE_ROWS = 500

Progress = Callable[[ImportProgress], None]


def import_feeds(
    database: Database,
    *,
    products: Sequence[Path] = (),
    supplements: Sequence[Path] = (),
    inventory: Sequence[Path] = (),
    reviews: Sequence[Path] = (),
    stores: Sequence[Path] = (),
    tags: Sequence[Path] = (),
    till: Sequence[Path] = (),
    baskets: Sequence[Path] = (),
    language: str | None = None,
    progress: Progress | None = None,
    allow_shrink: bool = False,
    defaults: FeedDefaults = NOTHING_ELSE_SAID,
    store_code: str = "",
    at_the_till: AtTheTill | None = None,
) -> tuple[ImportReport, ...]:
    """Import the files, a report for each: stores, products, supplements, inventory, reviews, tags, till, baskets.

    Supplements change what they name of articles that are there; so does a products file without any title. The
    till's files need `at_the_till`; what was tried is held against them at once, and where they name receipts they are
    baskets as well. Baskets files are for that alone: purchases of years, or of other shops.

    `language` (BCP 47) overrides what the products files say theirs is, in their text or name. `defaults` holds where
    they say nothing; days begin in the zone of the shop `store_code` where that is known. Each file is one
    transaction: on FeedInvalid or StoreUnavailable those before it are kept and the one at fault has changed nothing.
    What came of each is written down for staff, also that a file was refused.
    """
    reports: list[ImportReport] = []
    for path in stores:
        with _importing(database, "stores", path, progress) as file:
            rows = file.each(read_stores(path, file.on_bytes))
            reports.append(import_stores(database, rows, file=file.name, allow_shrink=allow_shrink))
    shop = Stores(database).store(store_code) if products or supplements or till else None
    if shop is not None and (zone := zone_of(shop.time_zone)) is not None:
        defaults = replace(defaults, zone=zone)
    for path in products:
        with _importing(database, "products", path, progress) as file:
            if not is_supplemental(path):
                articles = file.each(read_products(path, language, file.on_bytes, defaults))
                reports.append(import_products(database, articles, file=file.name, allow_shrink=allow_shrink))
                continue
        supplements = (*supplements, path)
    for path in supplements:
        with _importing(database, "supplements", path, progress) as file:
            updates = file.each(read_updates(path, language, file.on_bytes, defaults))
            reports.append(import_updates(database, updates, file=file.name))
    for path in inventory:
        with _importing(database, "inventory", path, progress) as file:
            figures = file.each(read_inventory(path, file.on_bytes))
            reports.append(import_inventory(database, figures, file=file.name))
    for path in reviews:
        with _importing(database, "reviews", path, progress) as file:
            opinions = file.each(read_reviews(path, file.on_bytes))
            reports.append(import_reviews(database, opinions, file=file.name))
    for path in tags:
        with _importing(database, "tags", path, progress) as file:
            lines = file.each(read_tags(path, file.on_bytes))
            tag_rows = map(_with_patterns, lines)
            reports.append(import_tags(database, tag_rows, file=file.name, allow_shrink=allow_shrink))
    if at_the_till is not None:
        reports += _import_till(database, till, at_the_till, defaults.zone, progress)
        baskets = [path for path in baskets if path not in till]  # read already, for both
    reports += _import_baskets(database, baskets, progress)
    return tuple(reports)


def _import_baskets(database: Database, paths: Sequence[Path], progress: Progress | None) -> Iterator[ImportReport]:
    """Import what was bought together."""
    for path in paths:
        with _importing(database, "baskets", path, progress) as file:
            yield import_baskets(database, file.each(read_baskets(path, file.on_bytes)), file=file.name)


def _import_till(
    database: Database, paths: Sequence[Path], at_the_till: AtTheTill, zone: tzinfo, progress: Progress | None
) -> Iterator[ImportReport]:
    """Import what the till sold in a shop of this time zone; then hold what was tried against it."""
    for path in paths:
        with _importing(database, "till", path, progress) as file:
            sales = map(with_piece, file.each(read_till(path, file.on_bytes, zone)))
            yield from import_till(database, sales, at_the_till.rules, file=file.name)
    if paths:
        settle(Results(database), at_the_till.in_zone(zone), time.time())


def _with_patterns(row: TagRow | Refusal) -> ReadTag | Refusal:
    """Give a line of the table of tags the EPCs that it stands for."""
    if isinstance(row, Refusal):
        return row
    try:
        return row, tag_patterns(row.epc)
    except ValueError as error:
        return Refusal(row.line, row.epc, str(error))


@contextmanager
def _importing(database: Database, kind: str, path: Path, progress: Progress | None) -> Iterator["_FileProgress"]:
    """Give the progress of one file; where the file is refused, write that down."""
    file = _FileProgress(kind, str(path), progress)
    try:
        yield file
    except FeedInvalid as error:
        try:
            ImportRuns(database).record_failure(kind, file.name, str(error))
        except StoreUnavailable as trouble:
            _log.warning("that %s was refused is not written down: %s", path, trouble)
        raise


class _FileProgress:
    """Progress of one feed import, reported every 500 rows and every mebibyte."""

    def __init__(self, kind: str, name: str, progress: Progress | None) -> None:
        self.name = name
        self._kind = kind
        self._progress = progress
        self._rows = 0
        self._bytes = (0, 0)

    def on_bytes(self, read: int, total: int) -> None:
        self._bytes = (read, total)
        self._report()

    def each(self, rows: Iterable[_Row]) -> Iterator[_Row]:
        if self._progress is None:
            yield from rows
            return
        for row in rows:
            self._rows += 1
            if self._rows % _ANNOUNCE_ROWS == 0:
                self._report()
            yield row
        self._report()

    def _report(self) -> None:
        if self._progress is not None:
            self._progress(ImportProgress(self._kind, self.name, self._rows, *self._bytes))
