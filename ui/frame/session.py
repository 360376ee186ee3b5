"""Whose turn it is, as the pages see it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.services.session.session import SessionService
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class SessionProps:
    """What QML sees; `idleSecondsLeft` is 0 while no warning is shown."""

    active: bool = False
    idleSecondsLeft: int = 0
    idleWarning: bool = False


@seen_by_qml
class SessionViewModel(ViewModel):
    """The session and its idle warning."""

    props: SessionProps

    def __init__(self, session: SessionService, parent: QObject | None = None) -> None:
        super().__init__(SessionProps(), parent)
        self._session = session
        for source in (session.started, session.ended, session.idle_changed):
            source.connect(self._refresh)
        self._refresh()

    @Slot()
    def touch(self) -> None:
        """Note that the shopper did something."""
        self._session.touch()

    @Slot()
    def keep(self) -> None:
        """Answer the idle warning."""
        self._session.keep()

    @Slot()
    def end(self) -> None:
        """Forget everything now, as the shopper asked."""
        self._session.end("done")

    def _refresh(self) -> None:
        left_s = self._session.idle_left_s
        self._apply(SessionProps(self._session.is_active, left_s or 0, left_s is not None))
