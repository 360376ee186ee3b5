"""Counts of a running import."""

from app.domain.feeds import ImportReport, Refusal

_DETAILS = 1000


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

    def refuse(self, refusal: Refusal) -> None:
        """Count a row that is not taken, or note what was left out of one that is."""
        details = self._remarks if refusal.kept else self._refusals
        if not refusal.kept:
            self.refused += 1
        if len(details) < _DETAILS:
            details.append(refusal)

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
        )
