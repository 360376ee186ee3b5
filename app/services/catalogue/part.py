"""The catalogue, stock figures and pictures, built and stopped together."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from app.connectors.http.places import Places
from app.connectors.pictures.fetch import PictureLimits
from app.demo_store import RETAILER as DEMO_RETAILER
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService, ShopIdentity
from app.services.catalogue.collection import CollectionService
from app.services.catalogue.pictures import PictureService
from app.services.ground import Ground
from app.store import Catalogue, Collection, Reviews, Stock, Stores


class CataloguePart(QObject):
    """Builds what answers from the shop's data."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        """Find out whether this mirror shows the demo store: `is_demo`. Raise StoreUnavailable."""
        super().__init__(parent)
        config, database = ground.config, ground.database
        tables, stock, stores = Catalogue(database), Stock(database), Stores(database)
        # A catalogue imported by hand is never mixed with the demo store's, nor followed by it where it was lost.
        is_empty = not tables.sample_products(1, config.kiosk.language) and not ground.directory.mending.exists()
        self.is_demo = config.store.catalogue == "demo" and (is_empty or ground.directory.demo_store.exists())
        retailer_name = config.store.retailer_name or (DEMO_RETAILER if self.is_demo else "")
        self.catalogue = CatalogueService(
            catalogue=tables,
            reviews=Reviews(database),
            stores=stores,
            shop=ShopIdentity(config.store.code, retailer_name),
            language=config.kiosk.language,
            parent=self,
        )
        self.collection = CollectionService(
            collection=Collection(database, tables),
            catalogue=self.catalogue,
            store_code=config.store.code,
            jobs=ground.jobs,
            parent=self,
        )
        self.availability = AvailabilityService(
            stock=stock,
            stores=stores,
            catalogue=self.catalogue,
            store_code=config.store.code,
            stale_after_s=config.store.stale_after_min * 60.0,
            now=lambda: datetime.now(UTC),
            parent=self,
        )
        self.pictures = PictureService(
            ground.directory.pictures,
            jobs=ground.jobs,
            limits=PictureLimits(
                max_bytes=config.store.picture_max_bytes, read_timeout_s=config.store.picture_timeout_s
            ),
            places=Places(config.store.picture_hosts),
            parent=self,
        )

    def stop(self) -> None:
        """Fetch no more pictures."""
        self.pictures.stop()

    def finish(self) -> None:
        """Stop watching for imports; comes before the database is closed."""
        self.catalogue.stop()
