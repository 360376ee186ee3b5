"""The Qt binding keeps its references: some versions lose one to None with each call and crash within seconds."""

import sys

from PySide6.QtCore import QObject, Signal, Slot


class _Echo(QObject):
    said = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    @Slot()
    def hear(self) -> None:
        self.calls += 1


def test_ten_thousand_calls_of_a_slot_cost_none_no_reference() -> None:
    echo = _Echo()
    echo.said.connect(echo.hear)
    echo.said.emit()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        echo.said.emit()
    lost = before - sys.getrefcount(None)
    assert echo.calls == 10_001
    # Where None is immortal (Python 3.12 and later) its count never moves, and nothing can be lost.
    assert abs(lost) < 1_000
