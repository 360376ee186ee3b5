"""What was done before the readers against what the services told: the soak's book-keeping."""

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

PATIENCE_S = 12.0
"""How long the services may take to tell what was hung or shown, counted while its device works and is ready."""

UNBROKEN_S = 6.0
"""How long its device has to work without a break until what was taken away is missed.

Whenever a link is back, all that hung there has a fresh `leave_after_s` to be heard again.
"""


class Where(Enum):
    """What is expected of a garment."""

    ABSENT = "absent"
    ARRIVING = "arriving"
    HERE = "here"
    LEAVING = "leaving"


@dataclass(slots=True)
class _Due:
    """Something to be told before its device has worked for `left_s` more; a break makes that `after_break_s` again."""

    device: str
    left_s: float
    after_break_s: float | None = None


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
                self._due[card] = _Due(device, PATIENCE_S)

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
            for what, due in list(self._due.items()):
                if works(due.device):
                    due.left_s -= seconds
                elif due.after_break_s is not None:
                    due.left_s = due.after_break_s
                if due.left_s < 0:
                    del self._due[what]
                    where = self._where.get(what)
                    self.lost.append(f"{what} at {due.device}" + ("" if where is None else f" while {where.value}"))
                    if where is not None:
                        self._where[what] = Where.HERE if where is Where.ARRIVING else Where.ABSENT

    def _expect(self, device: str, gtin: str, where: Where, word: str) -> None:
        with self._lock:
            self.done[word] += 1
            self._where[gtin] = where
            self._due[gtin] = (
                _Due(device, PATIENCE_S) if where is Where.ARRIVING else _Due(device, UNBROKEN_S, UNBROKEN_S)
            )
