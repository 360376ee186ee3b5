"""Whose turn it is, as the pages see it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.services.session.session import SessionService
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class SessionProps:
    """What QML sees; `idleSecondsLeft` is 0 while no warning is shown.

    While `parting` the shopper is done and the session no more `active`, and for `undoMs` in all they can carry on.
    """

    active: bool = False
    parting: bool = False
    undoMs: int = 0
    idleSecondsLeft: int = 0
    idleWarning: bool = False


@seen_by_qml
class SessionViewModel(ViewModel):
    """The session and its idle warning."""

    props: SessionProps

    def __init__(self, session: SessionService, parent: QObject | None = None) -> None:
        super().__init__(SessionProps(), parent)
        self._session = session
        for source in (session.started, session.parted, session.resumed, session.ended, session.idle_changed):
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
    def part(self) -> None:
        """Show nothing of the session any more, as the shopper is done, and forget it soon."""
        self._session.part()

    @Slot()
    def carryOn(self) -> None:
        """Show the session again, as the shopper is not done after all."""
        self._session.carry_on()

    def _refresh(self) -> None:
        session = self._session
        left_s = session.idle_left_s
        self._apply(
            SessionProps(
                active=session.is_active,
                parting=session.is_parting,
                undoMs=round(1000 * session.undo_within_s),
                idleSecondsLeft=left_s or 0,
                idleWarning=left_s is not None,
            )
        )
