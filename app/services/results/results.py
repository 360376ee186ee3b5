"""The report of what was tried and bought, made in the background while staff look at it, and its file."""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.catalogue import Product
from app.domain.errors import StoreUnavailable
from app.domain.results import ResultsReport
from app.runtime.data.whole_file import whole_file
from app.runtime.jobs import Jobs
from app.services.catalogue.catalogue import CatalogueService
from app.services.results.report import ReportRules, as_csv, make_report
from app.store import Results

RESULTS_FILE = "results.csv"
_MOST_IN_FILE = 1000

_log = logging.getLogger(__name__)


class ResultsService(QObject):
    """Answers whether the mirror sells."""

    changed = Signal()
    """`report` is another one, or could not be made: see `failure`."""
    written = Signal(str)
    """The path of the file."""
    not_written = Signal(str)

    def __init__(
        self,
        results: Results,
        rules: ReportRules,
        root: Path,
        *,
        catalogue: CatalogueService,
        jobs: Jobs,
        now: Callable[[], datetime],
        require_open: Callable[[], None],
        record: Callable[..., object],
        parent: QObject | None = None,
    ) -> None:
        """`root` is the data directory; `require_open` raises where staff are not at work; `now` is aware and local."""
        super().__init__(parent)
        self._results = results
        self._rules = rules
        self._root = root
        self._catalogue = catalogue
        self._jobs = jobs
        self._now = now
        self._require_open = require_open
        self._record = record
        self._report: ResultsReport | None = None
        self._failure = ""

    @property
    def report(self) -> ResultsReport | None:
        """What was read last; None before the first time."""
        return self._report

    @property
    def failure(self) -> str:
        """Why the report could not be made anew, or an empty text."""
        return self._failure

    def refresh(self) -> None:
        """Make the report anew; `changed` tells when it is there."""
        self._jobs.submit(partial(make_report, self._results, self._rules, self._now()), self._on_made, self._on_failed)

    def write_file(self) -> None:
        """Write the report as a table into the data directory, its lists longer than on the screen."""
        self._require_open()
        self._record("file_written", file=RESULTS_FILE)
        path, now, product_of = self._root / RESULTS_FILE, self._now(), self._catalogue.look_up()

        def work() -> None:
            report = make_report(self._results, self._rules, now, listed=_MOST_IN_FILE)
            _save(path, as_csv(report, partial(_named, product_of)))

        self._jobs.submit(work, lambda _: self.written.emit(str(path)), lambda error: self.not_written.emit(str(error)))

    def named(self, product_id: str, variant_id: str) -> tuple[str, str, str]:
        """Return title, colour and size of an article; of one that was withdrawn its number."""
        return _named(self._catalogue.product, product_id, variant_id)

    def _on_made(self, report: ResultsReport) -> None:
        self._report, self._failure = report, ""
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        _log.warning("the results cannot be read: %s", error)
        self._failure = str(error)
        self.changed.emit()


def _named(product_of: Callable[[str], Product | None], product_id: str, variant_id: str) -> tuple[str, str, str]:
    product = product_of(product_id)
    if product is None:
        return product_id, "", ""
    variant = product.variant(variant_id)
    if variant is None:
        return product.title, "", ""
    return product.title_of(variant_id), variant.colour, variant.size


def _save(path: Path, text: str) -> None:
    try:
        with whole_file(path) as file:
            file.write(text.encode("utf-8-sig"))  # by its mark spreadsheets know the encoding
    except OSError as error:
        message = f"{path}: {error.strerror}; nothing was written. Free the disk and try again."
        raise StoreUnavailable(message) from error
