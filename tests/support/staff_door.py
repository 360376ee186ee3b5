"""The staff's door with the real lock over a database in memory, PINs hashed at once and with little work."""

from datetime import UTC, datetime
from pathlib import Path

from argon2 import PasswordHasher

from app.runtime.logs.journal import SilentJournal
from app.runtime.process.boot_clock import BootClock
from app.services.access.audit import WhoIsIn
from app.services.access.door import TIMEOUT_S, StaffService
from app.services.access.pin_lock import PinLock
from app.services.access.pins import hash_pin
from app.store import Database, StaffPins, StaffTries, open_database
from tests.support.inline_jobs import InlineJobs

BADGE = "0123456789abcdef"
PIN, SECOND_PIN, WRONG_PIN = "482915", "730264", "918273"
WHO, SECOND = "1", "2"
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class SilentAudit:
    """An audit log that keeps nothing."""

    def write(self, action: str, /, **detail: object) -> None:
        """Forget the action."""


class HandBootClock(BootClock):
    """A machine's clock moved by hand."""

    def __init__(self, boot: str = "first", now_s: float = 1000.0) -> None:
        self.boot = boot
        self.seconds = now_s

    def now_s(self) -> float:
        return self.seconds


def set_pin(database: Database, pin: str = PIN, label: str = WHO) -> None:
    """Set a PIN as `main.py pin set` does, hashed with little work."""
    StaffPins(database).keep(label, hash_pin(pin, QUICK), datetime.now(UTC))


def a_lock(database: Database, clock: HandBootClock | None = None) -> PinLock:
    """The lock of a program that has just been started."""
    lock = PinLock(StaffPins(database), StaffTries(database), clock or HandBootClock())
    lock.restore_waits()
    return lock


def a_door(*badges: str, pin: str = PIN, second_pin: str = "", timeout_s: float = TIMEOUT_S) -> StaffService:
    """The service with one PIN, nothing for an empty one, over a database of its own.

    With a second one it asks for a second person before what is dangerous.
    """
    database = open_database(Path(":memory:"))
    if pin:
        set_pin(database, pin)
    if second_pin:
        set_pin(database, second_pin, SECOND)
    return StaffService(
        frozenset(badges or (BADGE,)),
        lock=a_lock(database),
        jobs=InlineJobs(),
        journal=SilentJournal(),
        audit=SilentAudit(),
        who=WhoIsIn(),
        timeout_s=timeout_s,
        second_person=bool(second_pin),
    )


def at_work(door: StaffService) -> StaffService:
    """Return the door, opened by its badge and PIN."""
    door.present_badge(BADGE)
    door.enter(PIN)
    return door
