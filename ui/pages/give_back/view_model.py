"""The page of what is brought back."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Slot

from app.domain.requests import Request, RequestKind, ReturnReason, What
from app.domain.returns import ReceiptVerdict, ReturnCondition
from app.services.requests.returns import ReturnService
from ui.frame.asked import AskedViewModel
from ui.frame.asking import Asking
from ui.frame.navigation import NavigationViewModel
from ui.models.kinds import member_of, number_of
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

NAME: Final = "give_back"


@dataclass(frozen=True, slots=True)
class GiveBackProps:
    """What QML sees: the rule, where `days` is 0 without a limit, and of the receipt a ReceiptVerdict.

    `possible` where a reason can be given now; `asked` once there is a code for the till.
    """

    offered: bool = False
    possible: bool = False
    days: int = 0
    unworn: bool = False
    labelled: bool = False
    withReceipt: bool = False
    verdict: int = 0
    asked: bool = False
    placing: bool = False
    helps: bool = False


@seen_by_qml
class GiveBackViewModel(ViewModel):
    """The retailer's rule, what the receipt says to it, and the reason in one tap."""

    props: GiveBackProps

    def __init__(
        self,
        returns: ReturnService,
        asking: Asking,
        asked: AskedViewModel,
        navigation: NavigationViewModel,
        parent: QObject | None = None,
    ) -> None:
        """Open by itself when a receipt is shown."""
        super().__init__(GiveBackProps(), parent)
        self._returns = returns
        self._asking = asking
        self._asked = asked
        self._navigation = navigation
        returns.changed.connect(self._refresh)
        asking.changed.connect(self._refresh)
        returns.begun.connect(self.enter)
        self._refresh()

    @Slot()
    def enter(self) -> None:
        """Open this page."""
        self._navigation.open(NAME)

    @Slot(int)
    def giveBack(self, reason: int) -> None:
        """Bring something back for a reason, a ReturnReason."""
        if self.props.possible:
            self._asking.ask(RequestKind.RETURN, What(return_reason=member_of(ReturnReason, reason)))

    @Slot()
    def showCode(self) -> None:
        """Show the code for the till again."""
        standing = self._standing()
        if standing is not None:
            self._asked.show_code(standing.id)

    @Slot()
    def askForHelp(self) -> None:
        """Ask somebody who works here."""
        self._asking.ask(RequestKind.HELP, What())

    def _standing(self) -> Request | None:
        return self._asking.standing(RequestKind.RETURN, What())

    def _refresh(self) -> None:
        terms, verdict = self._returns.terms, self._returns.verdict
        offered, asked = RequestKind.RETURN in self._asking.offered, self._standing() is not None
        self._apply(
            GiveBackProps(
                offered=offered,
                possible=offered and not asked and verdict in (None, ReceiptVerdict.TAKEN),
                days=terms.days,
                unworn=ReturnCondition.UNWORN in terms.conditions,
                labelled=ReturnCondition.LABELLED in terms.conditions,
                withReceipt=ReturnCondition.WITH_RECEIPT in terms.conditions,
                verdict=number_of(verdict),
                asked=asked,
                placing=any(
                    self._asking.is_placing(RequestKind.RETURN, What(return_reason=why)) for why in ReturnReason
                ),
                helps=RequestKind.HELP in self._asking.offered
                and self._asking.standing(RequestKind.HELP, What()) is None,
            )
        )
