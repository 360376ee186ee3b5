"""Results of `doctor`'s checks."""

from dataclasses import dataclass
from enum import Enum


class Verdict(Enum):
    """How a check ended; only FAILED makes the command fail."""

    OK = "ok"
    ABSENT = "not configured"
    LIMITED = "limited"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: its subject, how it ended, and a sentence that says what to do where something is wrong."""

    subject: str
    verdict: Verdict
    detail: str
