"""Whether the screen shows nothing personal, so that a picture of it may be sent."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from app.domain.gestures import Engagement
from app.domain.staff import StaffState
from app.services.access.door import StaffService
from app.services.camera.gestures import GestureService
from app.services.session.session import SessionService

LINGERS_S: Final = 2.0
"""For so long a page may still be fading after its shopper has gone."""


class ScreenView(QObject):
    """Follows who is before the screen. A shopper, staff, and a person whom the camera follows are personal."""

    def __init__(
        self,
        session: SessionService,
        staff: StaffService,
        gestures: GestureService | None,
        clock_s: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """`clock_s` is monotonic."""
        super().__init__(parent)
        self._session = session
        self._staff = staff
        self._gestures = gestures
        self._clock_s = clock_s
        self._personal_s = clock_s() - LINGERS_S
        begins_or_ends = (session.started, session.parted, session.resumed, session.ended)
        for signal in (*begins_or_ends, session.garments_changed, staff.changed):
            signal.connect(self._note)
        if gestures is not None:
            gestures.changed.connect(self._note)
            gestures.person_changed.connect(self._note)

    @property
    def is_for_all(self) -> bool:
        """Whether a picture of the screen shows nothing personal, now and for two seconds back."""
        return not self._is_personal and self._clock_s() - self._personal_s >= LINGERS_S

    @property
    def is_staffs(self) -> bool:
        """Whether staff's pages or their door are shown."""
        return self._staff.state is not StaffState.CLOSED

    @property
    def _is_personal(self) -> bool:
        gestures = self._gestures
        sees = gestures is not None and (gestures.engagement is not Engagement.NOBODY or bool(gestures.joints))
        return self._session.is_active or self.is_staffs or sees

    def _note(self, *_: object) -> None:
        self._personal_s = self._clock_s()
