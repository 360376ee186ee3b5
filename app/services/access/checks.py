"""What `doctor` says of the staff's door: badges, PINs, and the audit log."""

from collections.abc import Sequence
from contextlib import closing

from app.config import Config
from app.domain.errors import PsycheError
from app.domain.findings import Finding, Verdict
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory
from app.store import AuditLog, StaffPins, open_database

_SET_ONE = "set one with: main.py pin set"


def check_staff(config: Config, directory: DataDirectory) -> Sequence[Finding]:
    """Say what opens the staff pages here."""
    count = len(config.scans.staff_badges)
    badges = f"{count} badge{'s' if count != 1 else ''} enrolled" if count else "no badge enrolled (main.py badge)"
    try:
        pins = _count_pins(directory)
    except PsycheError as error:
        return (Finding("staff", Verdict.FAILED, f"the PINs cannot be read: {error}"),)
    if not pins:
        verdict = Verdict.LIMITED if count or config.staff.second_person else Verdict.ABSENT
        return (Finding("staff", verdict, f"no PIN is set, nothing opens the staff pages; {_SET_ONE}; {badges}"),)
    detail = f"{pins} PIN{'s' if pins > 1 else ''} set, {badges}"
    if config.staff.second_person and pins == 1:
        why = "staff.second_person asks for another PIN before dangerous actions, and there is none"
        return (Finding("staff", Verdict.LIMITED, f"{detail}; {why}; {_SET_ONE}"),)
    return (Finding("staff", Verdict.OK, detail),)


def check_audit(directory: DataDirectory) -> Sequence[Finding]:
    """Check the audit log against its seals."""
    if not directory.database.exists():
        return (Finding("audit log", Verdict.ABSENT, "nothing was done behind the staff's door yet"),)
    try:
        with closing(open_database(directory.database)) as database:
            verdict = AuditLog(database, installation_key(directory.installation_key)).verify()
    except PsycheError as error:
        return (Finding("audit log", Verdict.FAILED, str(error)),)
    if verdict.damage:
        advice = "somebody changed the database, or the installation's key was replaced; keep a copy and ask who"
        return (Finding("audit log", Verdict.FAILED, f"{verdict.damage}: {advice}"),)
    folded = f", {verdict.folded} older ones let go" if verdict.folded else ""
    return (
        Finding(
            "audit log",
            Verdict.OK,
            f"{verdict.entries} {'entry' if verdict.entries == 1 else 'entries'}{folded}, all as they were written",
        ),
    )


def _count_pins(directory: DataDirectory) -> int:
    if not directory.database.exists():
        return 0
    with closing(open_database(directory.database)) as database:
        return len(StaffPins(database).labels())
