"""Counts of a running import."""

from collections import Counter

from app.domain.errors import FeedInvalid
from app.domain.feeds import ImportReport, Refusal

_DETAILS = 1000
_REASONS_TOLD = 3


class Tally:
    """Counts rows by what became of them and keeps the first 1,000 refusals and remarks."""

    def __init__(self, kind: str, file: str) -> None:
        self.kind = kind
        self.file = file
        self.language = ""
        self.new = 0
        self.changed = 0
        self.unchanged = 0
        self.removed = 0
        self.refused = 0
        self._refusals: list[Refusal] = []
        self._remarks: list[Refusal] = []
        self._remarked = 0

    def refuse(self, refusal: Refusal) -> None:
        """Count a row that is not taken, or note what was left out of one that is."""
        details = self._remarks if refusal.kept else self._refusals
        if refusal.kept:
            self._remarked += 1
        else:
            self.refused += 1
        if len(details) < _DETAILS:
            details.append(refusal)

    def check_taken(self) -> None:
        """Raise FeedInvalid, with the reasons once each, where all rows of the file were refused."""
        if not self.refused or self.new or self.changed or self.unchanged or self.removed:
            return
        counted = Counter(refusal.reason for refusal in self._refusals)
        first = {refusal.reason: refusal for refusal in reversed(self._refusals)}
        reasons = [
            f"{reason} ({count}{'+' if self.refused > _DETAILS else ''} row{'s' if count > 1 else ''}, first "
            f"{first[reason].place}: {first[reason].id or '(no id)'})"
            for reason, count in counted.most_common(_REASONS_TOLD)
        ]
        more = f"; and {len(counted) - _REASONS_TOLD} more reasons" if len(counted) > _REASONS_TOLD else ""
        raise FeedInvalid(
            f"{self.file}: not one of {self.refused} rows can be taken: {'; '.join(reasons)}{more}. "
            "Nothing was changed."
        )

    @property
    def has_written(self) -> bool:
        """Whether the database differs from before."""
        return bool(self.new or self.changed or self.removed)

    def report(self) -> ImportReport:
        """Return the result as an immutable value."""
        return ImportReport(
            kind=self.kind,
            file=self.file,
            language=self.language,
            new=self.new,
            changed=self.changed,
            unchanged=self.unchanged,
            removed=self.removed,
            refused=self.refused,
            refusals=tuple(self._refusals),
            remarks=tuple(self._remarks),
            remarked=self._remarked,
        )
