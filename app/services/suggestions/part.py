"""What was learned of what goes with what, built over the database."""

from PySide6.QtCore import QObject

from app.services.ground import Ground
from app.services.suggestions.learner import LearnerService
from app.services.suggestions.partners import TablePartners
from app.store import PartnerTable


class SuggestionsPart(QObject):
    """Builds the look-up and what renews its table."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.partners = TablePartners(PartnerTable(ground.database))
        self.learner = LearnerService(ground.database, ground.config.kiosk.language, self)

    def start(self) -> None:
        """Learn in the background from now on."""
        self.learner.start()

    def stop(self) -> None:
        """End the process that learns."""
        self.learner.stop()
