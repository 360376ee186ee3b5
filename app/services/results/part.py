"""Sessions held out, what is counted of them, and the report, built over session and catalogue."""

from datetime import datetime

from PySide6.QtCore import QObject

from app.services.access.part import AccessPart
from app.services.catalogue.part import CataloguePart
from app.services.ground import Ground
from app.services.results.counting import CountingService
from app.services.results.fingerprints import fingerprint_with
from app.services.results.holdout import Holdout
from app.services.results.report import ReportRules
from app.services.results.results import ResultsService
from app.services.session.part import SessionPart
from app.store import Results

_DAY_S = 86_400


class ResultsPart(QObject):
    """Builds what tells whether the mirror sells."""

    def __init__(
        self,
        ground: Ground,
        access: AccessPart,
        catalogue: CataloguePart,
        session: SessionPart,
        parent: QObject | None = None,
    ) -> None:
        """Nothing is read or written yet."""
        super().__init__(parent)
        config, results = ground.config.results, Results(ground.database)
        zone = ground.config.screen.zone

        def now() -> datetime:
            return datetime.now(zone)

        self._counting = CountingService(
            results,
            for_the_till=config.match_till,
            wait_s=config.wait_days * _DAY_S,
            jobs=ground.jobs,
            now=now,
            parent=self,
        )
        self.holdout = Holdout(
            session.session,
            key=ground.key,
            percent=config.held_out_percent,
            fingerprint=fingerprint_with(ground.key),
            keep=self._counting.keep,
            now=now,
            parent=self,
        )
        self.results = ResultsService(
            results,
            ReportRules(config.held_out_percent, config.match_till),
            ground.directory.root,
            catalogue=catalogue.catalogue,
            jobs=ground.jobs,
            now=now,
            require_open=access.staff.require_open,
            record=access.audit.write,
            parent=self,
        )

    def start(self) -> None:
        """Forget what waited for the till for too long."""
        self._counting.start()

    def finish(self) -> None:
        """Write the last counts; comes after the jobs have ended and before the database is closed."""
        self._counting.finish()
