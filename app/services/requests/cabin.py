"""What stays behind in a cabin after a visit, for staff: numbers and nothing else."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.cabins import CabinState, PieceCount
from app.services.session.identification import IdentificationService
from app.services.session.session import SessionService

_TICK_MS: Final = 2000


class CabinService(QObject):
    """Follows the pieces that still hang once a visit has ended, until they are taken away or the next one begins."""

    changed = Signal()
    """The state, what hangs, or the count of the last visit."""

    def __init__(
        self,
        session: SessionService,
        identification: IdentificationService,
        clock_s: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """`clock_s` is monotonic seconds."""
        super().__init__(parent)
        self._session = session
        self._identification = identification
        self._clock_s = clock_s
        self._since_s = 0.0
        self._left = 0
        self._last: PieceCount | None = None
        self._came = self._stayed = 0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.look)
        session.counted.connect(self._on_counted)
        session.started.connect(self.look)
        session.ended.connect(self.look)

    @property
    def state(self) -> CabinState:
        """Whether it can be used."""
        if self._session.is_active or self._session.is_parting:
            return CabinState.IN_USE
        return CabinState.TO_BE_TIDIED if self._left else CabinState.FREE

    @property
    def left_behind(self) -> int:
        """How many pieces of an earlier visit still hang here."""
        return self._left

    @property
    def left_for_s(self) -> float:
        """For how long they have hung there alone."""
        return self._clock_s() - self._since_s if self._left else 0.0

    @property
    def last_visit(self) -> PieceCount | None:
        """What came and stayed in the visit before; None before the first."""
        return self._last

    @property
    def since_start(self) -> PieceCount:
        """What came and stayed since the start of the program, for the metrics."""
        return PieceCount(self._came, self._stayed)

    def look(self) -> None:
        """See what still hangs; while anything does, a timer calls it every two seconds."""
        left = self._identification.left_hanging
        if left and not self._left:
            self._since_s = self._clock_s()
            self._timer.start()
        elif not left:
            self._timer.stop()
        self._left = left
        self.changed.emit()

    def _on_counted(self, count: PieceCount) -> None:
        self._last = count
        self._came += count.came
        self._stayed += count.stayed
