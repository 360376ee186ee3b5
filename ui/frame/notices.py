"""A word to the shopper after a scan that opens no garment."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from app.domain.meanings import ScanNotice
from app.services.session.identification import IdentificationService
from app.services.session.session import SessionService
from ui.models.kinds import number_of
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class NoticesProps:
    """What QML sees; `kind` stays what it was while the notice goes, `told` counts them."""

    kind: int = 0
    shown: bool = False
    told: int = 0


@seen_by_qml
class NoticesViewModel(ViewModel):
    """The last notice, for a few seconds; another one takes its place at once."""

    props: NoticesProps

    def __init__(
        self, notices: IdentificationService, session: SessionService, shown_s: float, parent: QObject | None = None
    ) -> None:
        """Follow the scans; a notice goes after `shown_s` seconds, and when the shopper whom it was for is done."""
        super().__init__(NoticesProps(), parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(shown_s * 1000))
        self._timer.timeout.connect(self._hide)
        notices.noticed.connect(self.tell)
        session.parted.connect(self._hide)
        session.ended.connect(self._hide)

    def tell(self, notice: ScanNotice) -> None:
        """Show a notice in the place of any other."""
        self._timer.start()
        self._apply(NoticesProps(number_of(notice), shown=True, told=self.props.told + 1))

    def _hide(self) -> None:
        self._timer.stop()
        self._apply(NoticesProps(self.props.kind, shown=False, told=self.props.told))
