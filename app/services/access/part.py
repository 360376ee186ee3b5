"""The staff's door and the audit log, built and stopped together."""

from PySide6.QtCore import QObject

from app.runtime.jobs import Jobs
from app.runtime.process.boot_clock import BootClock
from app.services.access.audit import AuditService, WhoIsIn
from app.services.access.door import StaffService
from app.services.access.pin_lock import PinLock
from app.services.ground import Ground
from app.store import AuditLog, StaffPins, StaffTries


class AccessPart(QObject):
    """Builds the door and the audit log, which every later part may ask."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        config, database = ground.config, ground.database
        self._jobs = Jobs(ground.gui_thread)  # threads of their own: a PIN is not to wait behind a download
        who = WhoIsIn()
        self.audit = AuditService(AuditLog(database, ground.key), self._jobs, who, self)
        self.staff = StaffService(
            frozenset(config.scans.staff_badges),
            lock=PinLock(StaffPins(database), StaffTries(database), BootClock()),
            jobs=self._jobs,
            journal=ground.journal,
            audit=self.audit,
            who=who,
            timeout_s=config.staff.timeout_s,
            second_person=config.staff.second_person,
            parent=self,
        )

    def finish(self) -> None:
        """Write what waits for the audit log; comes after all that could add to it."""
        self._jobs.stop()
        self.audit.flush()
