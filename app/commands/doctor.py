"""`main.py doctor`: what works on this machine, as a table."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import typer

from app.commands.options import CameraOption, ConfigOption, DataOption, chosen_if_readable, configuration
from app.domain.findings import Finding, Verdict
from app.runtime.data.paths import DataDirectory, default_data_directory

if TYPE_CHECKING:
    from rich.console import Console

    from app.config import Config

Check = Callable[[], Sequence[Finding]]

_STYLES = {Verdict.OK: "green", Verdict.ABSENT: "dim", Verdict.LIMITED: "yellow", Verdict.FAILED: "bold red"}


class DoctorCommand:
    """The command, given the checks of screen and camera, which come first: they are of rooms unknown here."""

    def __init__(self, first_checks: "Callable[[Config], Sequence[Check]]") -> None:
        self._first_checks = first_checks

    def doctor(self, config: ConfigOption = None, data: DataOption = None, camera: CameraOption = None) -> None:
        """Say what works on this machine; end with 1 when something that is configured does not."""
        from rich.console import Console

        from app.config import with_overrides
        from app.services.access.checks import check_audit, check_staff
        from app.services.devices.checks import check_readers
        from app.services.fleet.checks import check_hub
        from app.services.support import doctor as service
        from app.services.sync.checks import check_feeds

        configured = configuration(config)
        directory = DataDirectory(data or default_data_directory())
        settings = with_overrides(chosen_if_readable(configured, directory), camera_source=camera)
        checks: list[Check] = [
            *self._first_checks(settings),
            lambda: service.check_gestures(settings),
            lambda: check_readers(settings.devices, directory),
            lambda: service.check_presence(configured, directory),
            lambda: service.check_choices(configured, directory),
            lambda: check_hub(configured),
            lambda: check_feeds(configured, directory),
            lambda: check_staff(settings, directory),
            lambda: check_audit(directory),
            lambda: service.check_store(directory),
        ]
        raise typer.Exit(0 if examine(checks, Console()) else 1)


def examine(checks: Sequence[Check], console: "Console") -> bool:
    """Run the checks in order, print them as a table, and return whether nothing failed."""
    from rich.markup import escape
    from rich.table import Table

    findings = [finding for check in checks for finding in check()]
    table = Table(box=None, pad_edge=False)
    for column in ("what", "state", "detail"):
        table.add_column(column, overflow="fold")
    for finding in findings:
        style = _STYLES[finding.verdict]
        table.add_row(escape(finding.subject), f"[{style}]{finding.verdict.value}[/]", escape(finding.detail))
    console.print(table)
    return all(finding.verdict is not Verdict.FAILED for finding in findings)
