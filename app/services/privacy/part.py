"""The privacy sheet over what this mirror is configured to do and has on its disk."""

import logging

from PySide6.QtCore import QObject

from app.runtime.logs.journal import SilentJournal
from app.services.access.part import AccessPart
from app.services.camera.part import CameraPart
from app.services.catalogue.part import CataloguePart
from app.services.ground import Ground
from app.services.privacy.sheet import PrivacyFacts, PrivacySheet
from app.services.sync.shop_data import ShopDataService

_log = logging.getLogger(__name__)


class PrivacyPart(QObject):
    """Builds the sheet; rows of the database are counted in the background, before staff look at it."""

    def __init__(
        self,
        ground: Ground,
        access: AccessPart,
        catalogue: CataloguePart,
        camera: CameraPart,
        shop_data: ShopDataService,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._config = ground.config
        self._database = ground.database
        self._jobs = ground.jobs
        self._keeps_journal = not isinstance(ground.journal, SilentJournal)
        self._is_demo = catalogue.is_demo
        self._camera = camera.camera
        self._rows: dict[str, int] = {}
        self.sheet = PrivacySheet(self._facts)
        shop_data.changed.connect(self._count_rows)
        access.staff.opened.connect(self._count_rows)

    def _count_rows(self) -> None:
        self._jobs.submit(
            self._database.table_rows,
            self._on_rows,
            lambda error: _log.warning("the tables cannot be counted: %s", error),
        )

    def _on_rows(self, rows: dict[str, int]) -> None:
        self._rows = rows

    def _facts(self) -> PrivacyFacts:
        return PrivacyFacts(
            config=self._config,
            tables=self._rows or self._database.table_rows(),
            sandbox=None if self._camera is None else self._camera.sandbox,
            keeps_journal=self._keeps_journal,
            is_demo=self._is_demo,
        )
