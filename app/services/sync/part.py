"""State of the imported shop data, built, started and stopped."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from app.services.catalogue.part import CataloguePart
from app.services.ground import Ground
from app.services.session.part import SessionPart
from app.services.sync.shop_data import ShopDataService
from app.store import Catalogue, ImportRuns, Stock


class SyncPart(QObject):
    """Builds the service that answers about imports, stock figures and single articles."""

    def __init__(
        self, ground: Ground, catalogue: CataloguePart, session: SessionPart, parent: QObject | None = None
    ) -> None:
        """Nothing is read before `start`."""
        super().__init__(parent)
        config, database = ground.config, ground.database
        self.shop_data = ShopDataService(
            runs=ImportRuns(database),
            tables=Catalogue(database),
            stock=Stock(database),
            catalogue=catalogue.catalogue,
            rules=session.rules,
            store_code=config.store.code,
            stale_after_s=config.store.stale_after_min * 60.0,
            jobs=ground.jobs,
            now=lambda: datetime.now(UTC),
            parent=self,
        )

    def start(self) -> None:
        """Read what was imported, now and from time to time."""
        self.shop_data.start()

    def stop(self) -> None:
        """Read no more."""
        self.shop_data.stop()
