"""When the screen is lit and how staff set it up, built, started and stopped together."""

import time
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from app.domain.screen import Pattern
from app.domain.staff import StaffState
from app.services.access.part import AccessPart
from app.services.ground import Ground
from app.services.screen.panel_power import find_panel_command
from app.services.screen.schedule import ScreenScheduleService
from app.services.screen.setup import ScreenSetup
from app.services.session.part import SessionPart
from app.services.settings.editor import SettingsEditor


class ScreenPart(QObject):
    """Builds the services of the screen. A screen that goes dark ends the session and closes the staff pages."""

    def __init__(
        self,
        ground: Ground,
        access: AccessPart,
        editor: SettingsEditor,
        session: SessionPart,
        parent: QObject | None = None,
    ) -> None:
        """Ask nothing of the panel before `start`."""
        super().__init__(parent)
        screen = ground.config.screen
        self._staff = access.staff
        self._session = session.session
        self.schedule = ScreenScheduleService(
            screen.schedule,
            screen,
            is_in_use=self._is_in_use,
            now=lambda: datetime.now(UTC),
            clock_ns=time.monotonic_ns,
            power=find_panel_command() if screen.switches_off else None,
            jobs=ground.jobs,
            journal=ground.journal,
            parent=self,
        )
        self.page = ScreenSetup(ground.config, editor, ground.jobs, parent=self)
        self._session.started.connect(self.schedule.note_use)
        self._session.ended.connect(self.schedule.note_end)
        self._staff.changed.connect(self._light_for_staff)
        self._staff.closed.connect(self._hide_pattern)
        self.schedule.changed.connect(self._leave_the_dark)

    def start(self) -> None:
        """Find the panel's own light, and follow the hours."""
        self.page.start()
        self.schedule.start()

    def stop(self) -> None:
        """Stop following the hours; a panel that is off is switched on."""
        self.schedule.stop()

    def _is_in_use(self) -> bool:
        return self._session.is_active or self._staff.state is not StaffState.CLOSED

    def _leave_the_dark(self) -> None:
        """Nobody is before a screen that has gone dark: the next touch begins anew."""
        if self.schedule.is_dark:
            self._staff.close()
            self._session.end("done")

    def _light_for_staff(self) -> None:
        if self.schedule.is_dark and self._staff.state is StaffState.ASKING:
            self.schedule.wake()

    def _hide_pattern(self) -> None:
        self.page.show(Pattern.NONE)
