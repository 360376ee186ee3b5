"""Keys typed into the mirror's window: a scanner's go to its reader, a person's go on to the page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.devices.drivers.hid_keyboard import HidKeyboardReader
from app.devices.keyboard.keys import Key
from app.devices.keyboard.wedge import Outcome, WedgeRecogniser

_NS_PER_MS = 1_000_000
_LATE_NS = 10 * _NS_PER_MS
_GRACE_MS = 15
_GRACES = 8


class KeyboardService(QObject):
    """Holds keys back for as long as they may belong to a scan.

    `released(object)` gives the tokens (a tuple, oldest first) of keys that were held back and are a person's; they
    are to go on at once, in this order and before any later key.
    """

    released = Signal(object)

    def __init__(self, scanner: HidKeyboardReader, clock_ns: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scanner = scanner
        self._clock_ns = clock_ns
        self._recogniser = WedgeRecogniser(scanner.wedge_rules)
        self._graces = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)

    def feed(self, code: int, text: str, *, is_press: bool, repeats: bool, at_ns: int, token: object) -> bool:
        """Process one key; return whether it is kept, for good or until it is `released`.

        It was struck at `at_ns` (monotonic). `code` is its position (evdev), or a number of its own from
        `app.devices.keyboard.keys.UNPLACED` on.
        """
        outcome = self._recogniser.feed(Key(code, text, is_press, at_ns, repeats, token))
        self._graces = 0
        self._act(outcome, at_ns)
        return outcome.keeps

    def stop(self) -> None:
        """Forget what is held back."""
        self._timer.stop()
        self._recogniser = WedgeRecogniser(self._scanner.wedge_rules)

    def _on_time(self) -> None:
        now_ns = self._clock_ns()
        deadline_ns = self._recogniser.deadline_ns
        if deadline_ns is None:
            return
        if now_ns - deadline_ns > _LATE_NS and self._graces < _GRACES:
            # The program was busy: keys that were struck in time may wait behind this timer.
            self._graces += 1
            self._timer.start(_GRACE_MS)
            return
        self._graces = 0
        self._act(self._recogniser.advance(now_ns), now_ns)

    def _act(self, outcome: Outcome, now_ns: int) -> None:
        for strokes in outcome.scans:
            self._scanner.offer(strokes, now_ns)
        deadline_ns = self._recogniser.deadline_ns
        if deadline_ns is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, -((self._clock_ns() - deadline_ns) // _NS_PER_MS)))
        if outcome.released:
            self.released.emit(tuple(key.token for key in outcome.released))
