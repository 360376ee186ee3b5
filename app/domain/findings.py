"""What an examination of this machine found."""

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
    """One row: what was looked at, how it is, and a sentence that says what to do where something is wrong."""

    subject: str
    verdict: Verdict
    detail: str
