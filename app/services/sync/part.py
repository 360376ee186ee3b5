"""The state of the imported shop data, built over catalogue and session."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from app.services.catalogue.part import CataloguePart
from app.services.ground import Ground
from app.services.session.part import SessionPart
from app.services.sync.schedule import FeedScheduler
from app.services.sync.shop_data import ShopDataService
from app.services.sync.task import task_of
from app.store import Catalogue, ImportRuns, Stock


def build_feeds(ground: Ground, parent: QObject) -> FeedScheduler:
    """Build what looks at the feeds by address."""
    config = ground.config
    return FeedScheduler(
        task_of(config, ground.directory),
        config.sync.every_min * 60.0,
        now=lambda: datetime.now(UTC),
        parent=parent,
    )


def build_shop_data(ground: Ground, catalogue: CataloguePart, session: SessionPart, parent: QObject) -> ShopDataService:
    """Build the service that answers about imports, stock figures and single articles."""
    config, database = ground.config, ground.database
    return ShopDataService(
        runs=ImportRuns(database),
        tables=Catalogue(database),
        stock=Stock(database),
        catalogue=catalogue.catalogue,
        rules=session.rules,
        tag_identity=session.tag_identity,
        store_code=config.store.code,
        stale_after_s=config.store.stale_after_min * 60.0,
        jobs=ground.jobs,
        now=lambda: datetime.now(UTC),
        parent=parent,
    )
