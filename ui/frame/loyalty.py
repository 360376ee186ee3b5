"""The question whether a card that was shown is the shopper's."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Slot

from app.services.loyalty.loyalty import LoyaltyService
from ui.frame.navigation import NavigationViewModel
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

MEMBER: Final = "member"
"""The page of what the shop has for whoever holds the card."""


@dataclass(frozen=True, slots=True)
class LoyaltyProps:
    """What QML sees."""

    asking: bool = False


@seen_by_qml
class LoyaltyViewModel(ViewModel):
    """Asks once a card is shown, and opens its page when the shopper has said yes."""

    props: LoyaltyProps

    def __init__(self, loyalty: LoyaltyService, navigation: NavigationViewModel, parent: QObject | None = None) -> None:
        """Follow the cards that are shown."""
        super().__init__(LoyaltyProps(), parent)
        self._loyalty = loyalty
        self._navigation = navigation
        loyalty.changed.connect(self._refresh)
        loyalty.greeted.connect(lambda: navigation.open(MEMBER))
        self._refresh()

    @Slot()
    def agree(self) -> None:
        """Say that the card is theirs."""
        self._loyalty.agree()

    @Slot()
    def decline(self) -> None:
        """Say that it is not, or go on without saying anything."""
        self._loyalty.decline()

    def _refresh(self) -> None:
        self._apply(LoyaltyProps(self._loyalty.is_asking))
