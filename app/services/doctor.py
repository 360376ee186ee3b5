"""What works here: every check that staff would otherwise learn from a dark screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from rich.console import Console
from rich.table import Table


class Verdict(Enum):
    """How a check ended; only FAILED makes the command fail."""

    OK = "ok"
    ABSENT = "not configured"
    LIMITED = "limited"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One row: what was looked at, how it is, and a sentence that says what to do where something is wrong."""

    subject: str
    verdict: Verdict
    detail: str


Check = Callable[[], Sequence[Finding]]

_STYLES = {Verdict.OK: "green", Verdict.ABSENT: "dim", Verdict.LIMITED: "yellow", Verdict.FAILED: "bold red"}


def examine(checks: Sequence[Check], console: Console) -> bool:
    """Run the checks in order, print them as a table, and return whether nothing failed."""
    findings = [finding for check in checks for finding in check()]
    table = Table(box=None, pad_edge=False)
    for column in ("what", "state", "detail"):
        table.add_column(column, overflow="fold")
    for finding in findings:
        style = _STYLES[finding.verdict]
        table.add_row(finding.subject, f"[{style}]{finding.verdict.value}[/]", finding.detail)
    console.print(table)
    return all(finding.verdict is not Verdict.FAILED for finding in findings)
