"""Trying one device out: what it reads next is told by its kind and nothing more; nothing at all without staff."""

import pytest

from app.domain.device_tests import TestStep
from app.domain.errors import StaffClosed
from app.domain.scans import CardScan, CodeScan, Scan, Symbology, TagReport
from app.services.devices.device_tests import DeviceTests
from tests.support.shop import HandClock


class Bench:
    def __init__(self) -> None:
        self.clock = HandClock()
        self.retried: list[str] = []
        self.is_open = True
        self.tests = DeviceTests(
            {"hook": lambda: self.retried.append("hook")},
            require_open=self.require_open,
            clock_ns=self.clock,
            listen_s=15.0,
        )

    def require_open(self) -> None:
        if not self.is_open:
            raise StaffClosed("closed")

    def read(self, kind: str, device: str = "hook", late_s: float = 0.0) -> None:
        at_ns = self.clock() - round(late_s * 1e9)
        scans: dict[str, Scan] = {
            "tag": TagReport(device, "3034", 1, -50.0, at_ns),
            "code": CodeScan(device, Symbology.EAN13, "3612345678904", at_ns),
            "card": CardScan(device, "04a1", "", at_ns),
        }
        self.tests.receive((scans[kind],))


@pytest.fixture
def bench(qapp: object) -> Bench:
    return Bench()


@pytest.mark.parametrize("kind", ["tag", "code", "card"])
def test_the_next_read_of_that_device_is_told_by_its_kind(bench: Bench, kind: str) -> None:
    bench.tests.listen("hook")
    assert (bench.tests.step, bench.tests.seconds_left) == (TestStep.LISTENING, 15)
    bench.clock.pass_s(1.5)
    bench.read(kind, "scanner")
    bench.read(kind, late_s=2.0)
    assert bench.tests.step is TestStep.LISTENING
    bench.read(kind)
    assert (bench.tests.step, bench.tests.kind, bench.tests.after_s) == (TestStep.HEARD, kind, 1.5)
    assert bench.tests.seconds_left == 0
    bench.tests.stop()
    assert (bench.tests.step, bench.tests.device) == (TestStep.IDLE, "")


def test_a_device_that_reads_nothing_is_called_silent(bench: Bench, qtbot: object) -> None:
    bench.tests.listen("hook")
    bench.clock.pass_s(15.0)
    with qtbot.waitSignal(bench.tests.changed):  # type: ignore[attr-defined]
        pass
    assert bench.tests.step is TestStep.SILENT
    bench.read("tag")
    assert bench.tests.step is TestStep.SILENT


def test_a_device_is_told_to_connect_again(bench: Bench) -> None:
    assert bench.tests.can_retry("hook")
    assert not bench.tests.can_retry("camera")
    bench.tests.retry("hook")
    bench.tests.retry("camera")
    assert bench.retried == ["hook"]


def test_without_staff_nothing_is_tried(bench: Bench) -> None:
    bench.is_open = False
    with pytest.raises(StaffClosed):
        bench.tests.listen("hook")
    with pytest.raises(StaffClosed):
        bench.tests.retry("hook")
    assert bench.retried == []
    assert bench.tests.step is TestStep.IDLE
