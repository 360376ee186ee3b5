"""What goes with garments, and the rules for it, built over the catalogue."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from app.domain.suggestions import Partners
from app.services.access.part import AccessPart
from app.services.catalogue.part import CataloguePart
from app.services.ground import Ground
from app.services.outfits.outfits import OutfitService
from app.services.outfits.rules import RulesService
from app.store import Shelf


class OutfitsPart(QObject):
    """Builds what completes a look."""

    def __init__(
        self,
        ground: Ground,
        access: AccessPart,
        catalogue: CataloguePart,
        partners: Partners,
        parent: QObject | None = None,
    ) -> None:
        """`partners` knows what has been bought together."""
        super().__init__(parent)
        config = ground.config
        self.rules = RulesService(
            ground.directory.suggestion_rules,
            require_open=access.staff.require_open,
            record=access.audit.write,
            today=lambda: datetime.now(UTC).astimezone().date(),
            parent=self,
        )
        self.outfits = OutfitService(
            shelf=Shelf(ground.database, store_code=config.store.code, language=config.kiosk.language),
            catalogue=catalogue.catalogue,
            rules=self.rules,
            partners=partners,
            tone_of=catalogue.pictures.tone,
            jobs=ground.jobs,
            parent=self,
        )

    def start(self) -> None:
        """Read what may be suggested."""
        self.outfits.start()
