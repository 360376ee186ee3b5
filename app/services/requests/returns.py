"""What a shopper may bring back: the retailer's rule, and what the receipt that was shown says to it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.domain.meanings import Receipt, ScanNotice
from app.domain.requests import RequestKind
from app.domain.returns import ReceiptVerdict, ReturnTerms
from app.services.requests.service import RequestService
from app.services.session.session import SessionService


class ReturnService(QObject):
    """Owns the receipt of the present visit: what it says of a return, and nothing else of it.

    `begun` tells that one was shown where returns can be asked for; elsewhere `noticed` says that it is a receipt.
    `verdict` is None before one is shown, and again once the visit is over.
    """

    changed = Signal()
    """The verdict."""
    begun = Signal()
    """A receipt was shown to bring something back."""
    noticed = Signal(object)
    """The ScanNotice of a receipt that nothing comes of."""

    def __init__(
        self,
        terms: ReturnTerms,
        requests: RequestService,
        session: SessionService,
        *,
        stores: Callable[[], frozenset[str]],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        """Know of no receipt. `stores` are codes of those whose receipts are taken, `today` is the shop's day."""
        super().__init__(parent)
        self.terms = terms
        self._requests = requests
        self._stores = stores
        self._today = today
        self._verdict: ReceiptVerdict | None = None
        session.parted.connect(self.forget)
        session.ended.connect(self.forget)

    @property
    def verdict(self) -> ReceiptVerdict | None:
        """What the receipt says that was shown last."""
        return self._verdict

    def show(self, receipt: Receipt) -> None:
        """Begin a return by a receipt; another one takes its place."""
        if RequestKind.RETURN not in self._requests.offered:
            self.noticed.emit(ScanNotice.RECEIPT)
            return
        self._tell(self.terms.verdict(receipt, self._today(), self._stores()))
        self.begun.emit()

    def forget(self) -> None:
        """Know of no receipt."""
        if self._verdict is not None:
            self._tell(None)

    def _tell(self, verdict: ReceiptVerdict | None) -> None:
        self._verdict = verdict
        self.changed.emit()
