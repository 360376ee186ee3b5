"""What was done before the readers against what the services told: the soak's book-keeping."""

import threading
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

PATIENCE_S = 12.0
"""How long after a change the services may take to tell it, counted only while its device works and is ready."""


class Where(Enum):
    """What is expected of a garment."""

    ABSENT = "absent"
    ARRIVING = "arriving"
    HERE = "here"
    LEAVING = "leaving"


@dataclass(slots=True)
class _Due:
    """Something that has to be told before its device has worked until `until_s`."""

    device: str
    until_s: float


class Ledger:
    """Counts what was lost and what was invented; may be called from any thread.

    A garment that was hung must arrive once and one that was taken must leave once, whatever happened to its reader in
    between. A card or code counts only when it was shown to a device that worked: a scan that nobody hears is no loss.
    `doubtful` ones, of which a fault may have taken part, may be told or not.
    """

    def __init__(self) -> None:
        self.done: Counter[str] = Counter()
        self.lost: list[str] = []
        self.invented: list[str] = []
        self._lock = threading.Lock()
        self._where: dict[str, Where] = {}
        self._due: dict[str, _Due] = {}
        self._doubtful: set[str] = set()
        self._worked_s: defaultdict[str, float] = defaultdict(float)

    def hang(self, device: str, gtin: str) -> None:
        """Note that a garment is about to be hung."""
        self._expect(device, gtin, Where.ARRIVING, "hung")

    def take(self, device: str, gtin: str) -> None:
        """Note that a garment is about to be taken away."""
        self._expect(device, gtin, Where.LEAVING, "taken")

    def show(self, device: str, card: str, *, doubtful: bool = False) -> None:
        """Note that a card or code is about to be shown; `card` is its fingerprint."""
        with self._lock:
            if doubtful:
                self.done["outside"] += 1
                self._doubtful.add(card)
            else:
                self.done["shown"] += 1
                self._due[card] = _Due(device, self._worked_s[device] + PATIENCE_S)

    def where(self, gtin: str) -> Where:
        """Return what is expected of it now."""
        with self._lock:
            return self._where.get(gtin, Where.ABSENT)

    def is_due(self, what: str) -> bool:
        """Whether it has still to be told."""
        with self._lock:
            return what in self._due

    @property
    def waits(self) -> bool:
        """Whether anything has still to be told."""
        with self._lock:
            return bool(self._due)

    def told_garment(self, event: str, gtin: str) -> None:
        """Take from the session that this garment `arrived` or `left`."""
        expected, then = {"arrived": (Where.ARRIVING, Where.HERE), "left": (Where.LEAVING, Where.ABSENT)}[event]
        with self._lock:
            where = self._where.get(gtin, Where.ABSENT)
            if where is expected:
                del self._due[gtin]
                self._where[gtin] = then
            else:
                self.invented.append(f"{gtin} {event} while {where.value}")

    def told_card(self, card: str) -> None:
        """Take from the services that a card or code was shown."""
        with self._lock:
            if card in self._doubtful:
                self._doubtful.discard(card)
            elif self._due.pop(card, None) is None:
                self.invented.append(f"card {card}")

    def live(self, seconds: float, works: Callable[[str], bool]) -> None:
        """Let time pass; what is overdue by then is lost."""
        with self._lock:
            for device in {due.device for due in self._due.values()}:
                if works(device):
                    self._worked_s[device] += seconds
            for what, due in list(self._due.items()):
                if self._worked_s[due.device] > due.until_s:
                    del self._due[what]
                    where = self._where.get(what)
                    self.lost.append(f"{what} at {due.device}" + ("" if where is None else f" while {where.value}"))
                    if where is not None:
                        self._where[what] = Where.HERE if where is Where.ARRIVING else Where.ABSENT

    def _expect(self, device: str, gtin: str, where: Where, word: str) -> None:
        with self._lock:
            self.done[word] += 1
            self._where[gtin] = where
            self._due[gtin] = _Due(device, self._worked_s[device] + PATIENCE_S)
