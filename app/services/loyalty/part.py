"""Customers' cards, built over the session."""

from PySide6.QtCore import QObject

from app.runtime.jobs import Jobs
from app.services.ground import Ground
from app.services.loyalty.loyalty import LoyaltyService
from app.services.session.part import SessionPart
from app.store import LoyaltyCards


class LoyaltyPart(QObject):
    """Builds the service; where cards are not greeted it is shown none."""

    def __init__(self, ground: Ground, session: SessionPart, parent: QObject | None = None) -> None:
        """Nothing is read before somebody says that a card is theirs."""
        super().__init__(parent)
        self._jobs = Jobs(ground.gui_thread, workers=1)  # behind no download
        cards = LoyaltyCards(ground.directory.loyalty_cards)
        self.loyalty = LoyaltyService(cards, session.session, self._jobs, self)
        if ground.config.loyalty.enabled:
            session.identification.loyalty_presented.connect(self.loyalty.present)

    def stop(self) -> None:
        """Wait for what is being looked up."""
        self._jobs.stop()
