"""Whose signs the window's input is while staff have their pages open."""

from app.domain.staff import StaffState
from app.services.access.door import StaffService
from ui.input.idle_filter import Activity


class StaffAttention:
    """Activity for the idle filter: staff's signs keep their pages open, and the shopper's session where there is one.

    No sign of staff begins a session, none is swallowed to wake the mirror, and no idle warning is answered unseen.
    """

    def __init__(self, session: Activity, staff: StaffService) -> None:
        self._session = session
        self._staff = staff

    @property
    def is_active(self) -> bool:
        """Whether somebody is using the mirror."""
        return self._is_covered or self._session.is_active

    @property
    def _is_covered(self) -> bool:
        return self._staff.state is not StaffState.CLOSED

    @property
    def is_asked(self) -> bool:
        """Whether the shopper is asked something; under staff's pages nobody answers."""
        return not self._is_covered and self._session.is_asked

    def touch(self) -> None:
        """Note that somebody did something."""
        if not self._is_covered:
            self._session.touch()
            return
        self._staff.touch()
        if self._session.is_active:
            self._session.touch()
