"""No order of tries, badges, kills, restarts and clocks gains anybody a PIN that was not waited for."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, precondition, rule
from hypothesis.strategies import floats, sampled_from

from app.domain.errors import StoreUnavailable
from app.runtime.data.paths import PROJECT
from app.runtime.process.boot_clock import BootClock
from app.services.access import pin_lock
from app.services.access.pin_lock import BLIND_DELAY_S, LONGEST_DELAY_S, PinLock, delay_s
from app.store import Database, StaffPins, StaffTries, open_database
from app.store.staff_file import staff_path
from tests.support.staff_door import PIN, SECOND, SECOND_PIN, WHO, WRONG_PIN, HandBootClock, a_lock, set_pin


@contextmanager
def a_database(path: Path = Path(":memory:")) -> Iterator[Database]:
    with closing(open_database(path)) as database:
        set_pin(database)
        yield database


def test_delays_begin_after_the_third_and_double_up_to_an_hour() -> None:
    delays = [delay_s(wrong) for wrong in range(15)]
    assert delays[:6] == [0, 0, 0, 5, 10, 20]
    assert delays[12:] == [2560, LONGEST_DELAY_S, LONGEST_DELAY_S]
    assert delay_s(10**9) == LONGEST_DELAY_S


def test_a_try_is_counted_before_it_is_looked_at(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A process killed while it hashes has used the try."""
    path = tmp_path / "psyche.sqlite3"

    def killed(pin: str, stored: object) -> None:
        raise SystemExit

    with a_database(path) as database:
        monkeypatch.setattr(pin_lock, "find_pin", killed)
        clock = HandBootClock()
        for _ in range(3):
            with pytest.raises(SystemExit):
                a_lock(database, clock).try_pin(PIN)
    with closing(open_database(path)) as database:
        assert a_lock(database, clock).wait_s() == delay_s(3)


_KILLED = """
import pathlib, sys, time
from app.runtime.process.boot_clock import BootClock
from app.services.access import pin_lock
from app.store import StaffPins, StaffTries, open_database

def hashing(*_):
    print("hashing", flush=True)
    time.sleep(600)

pin_lock.find_pin = hashing
database = open_database(pathlib.Path(sys.argv[1]))
pin_lock.PinLock(StaffPins(database), StaffTries(database), BootClock()).try_pin(sys.argv[2])
"""


def test_killing_the_program_while_it_hashes_gives_no_free_try(tmp_path: Path) -> None:
    path = tmp_path / "psyche.sqlite3"
    with a_database(path) as database:
        for _ in range(3):
            command = [sys.executable, "-c", _KILLED, str(path), PIN]
            with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE) as process:
                assert process.stdout is not None
                assert process.stdout.readline() == b"hashing\n"
                process.kill()
        lock = PinLock(StaffPins(database), StaffTries(database), BootClock())
        assert database.verify() == ""
        assert StaffTries(database).all()[0].wrong == 3
        assert 0 < lock.wait_s() <= delay_s(3)
        assert not lock.try_pin(PIN).is_taken


def test_a_wait_survives_a_restart_and_is_served_again_after_another_start_of_the_machine(tmp_path: Path) -> None:
    path, clock = tmp_path / "psyche.sqlite3", HandBootClock()
    with a_database(path) as database:
        for _ in range(4):
            lock = a_lock(database, clock)
            clock.seconds += lock.wait_s()
            lock.try_pin(WRONG_PIN)
    clock.seconds += 4
    with closing(open_database(path)) as database:
        assert a_lock(database, clock).wait_s() == 6
    rebooted = HandBootClock("second", 3.0)
    with closing(open_database(path)) as database:
        assert a_lock(database, rebooted).wait_s() == 10
        assert not a_lock(database, rebooted).try_pin(PIN).is_taken
        rebooted.seconds += 8
        assert a_lock(database, rebooted).wait_s() == 2  # a program that starts again serves it only once
        rebooted.seconds += 2
        assert a_lock(database, rebooted).try_pin(PIN).label == WHO


def test_two_processes_cannot_share_a_try(tmp_path: Path) -> None:
    path, clock = tmp_path / "psyche.sqlite3", HandBootClock()
    taken: list[bool] = []
    with a_database(path):
        gate = threading.Barrier(8)

        def rush() -> None:
            with closing(open_database(path)) as database:
                lock = a_lock(database, clock)
                gate.wait()
                taken.append(lock.try_pin(WRONG_PIN).is_taken)

        threads = [threading.Thread(target=rush) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(taken) == [False] * 5 + [True] * 3


def test_a_disk_that_takes_no_count_slows_every_try_down_and_staff_still_get_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with a_database() as database:
        clock = HandBootClock()
        tries = StaffTries(database)
        monkeypatch.setattr(tries, "count", full)
        lock = PinLock(StaffPins(database), tries, clock)
        assert not lock.try_pin(PIN).is_taken  # whoever makes the program start anew begins here
        assert (lock.wait_s(), lock.is_blind) == (BLIND_DELAY_S, True)
        clock.seconds += BLIND_DELAY_S
        assert lock.try_pin(WRONG_PIN).wrong == 1
        assert lock.wait_s() == BLIND_DELAY_S
        clock.seconds += BLIND_DELAY_S
        assert lock.try_pin(PIN).label == WHO
        monkeypatch.undo()
        clock.seconds += BLIND_DELAY_S
        assert lock.try_pin(WRONG_PIN).is_taken
        assert not lock.is_blind
        assert lock.wait_s() == 0


def test_another_that_writes_there_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.database.BUSY_TIMEOUT_S", 0.05)
    path = tmp_path / "psyche.sqlite3"
    with a_database(path) as database, closing(sqlite3.connect(staff_path(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        asked = threading.Event()
        count = StaffTries._count

        def told(self: StaffTries, *given: object) -> None:
            asked.set()
            count(self, *given)  # type: ignore[arg-type]

        monkeypatch.setattr(StaffTries, "_count", told)
        found: list[str] = []
        trying = threading.Thread(target=lambda: found.append(a_lock(database).try_pin(PIN).label))
        trying.start()
        assert asked.wait(20)
        asked.clear()
        assert asked.wait(20)  # refused once, and asked again
        other.execute("COMMIT")
        trying.join()
    assert found == [WHO]


def full(*_: object) -> None:
    raise StoreUnavailable("the disk is full")


class Door(RuleBasedStateMachine):
    """Wrong and right PINs, badges, kills and starts in any order, against a count that a child could keep."""

    badges = Bundle("badges")

    def __init__(self) -> None:
        super().__init__()
        self.database = open_database(Path(":memory:"))
        set_pin(self.database)
        set_pin(self.database, SECOND_PIN, SECOND)
        self.clock = HandBootClock()
        self.lock = a_lock(self.database, self.clock)
        self.wrong: dict[str, int] = {}
        self.free_from: dict[str, float] = {}
        self.boots = 0

    def teardown(self) -> None:
        self.database.close()

    @rule(target=badges, badge=sampled_from(["aa", "bb"]))
    def show(self, badge: str) -> str:
        return badge

    @rule()
    def wrong_pin(self) -> None:
        self._try(WRONG_PIN, "")

    @rule()
    def right_pin(self) -> None:
        self._try(PIN, "")

    @rule(badge=consumes(badges))
    def wrong_pin_after_badge(self, badge: str) -> None:
        self._try(WRONG_PIN, badge)

    @rule(badge=consumes(badges))
    def right_pin_after_badge(self, badge: str) -> None:
        self._try(SECOND_PIN, badge)

    @rule(pin=sampled_from([WRONG_PIN, PIN, SECOND_PIN]))
    def second_person(self, pin: str) -> None:
        self._judge(["second"], lambda: self.lock.try_second(pin, WHO), is_right=pin == SECOND_PIN)

    @rule(seconds=floats(0.5, 4000))
    def time_passes(self, seconds: float) -> None:
        self.clock.seconds += seconds

    @precondition(lambda self: self.lock.wait_s() > 0)
    @rule()
    def wait_until_the_end(self) -> None:
        self.clock.seconds += self.lock.wait_s()

    @rule()
    def kill_and_start_again(self) -> None:
        self.lock = a_lock(self.database, self.clock)

    @rule(now_s=floats(1, 1e6))
    def start_the_machine_again(self, now_s: float) -> None:
        """Its clock begins anew, before or after where it was; waits begin anew too."""
        self.boots += 1
        self.clock = HandBootClock(f"boot {self.boots}", now_s)
        for lane, wrong in self.wrong.items():
            self.free_from[lane] = now_s + delay_s(wrong)
        self.lock = a_lock(self.database, self.clock)

    @invariant()
    def waits_are_what_was_earned(self) -> None:
        for badge in ("", "aa", "bb"):
            expected = min(self._left(lane) for lane in self._lanes(badge))
            assert self.lock.wait_s(badge) == pytest.approx(expected, abs=1e-3)
            assert self.lock.wait_s(badge) <= LONGEST_DELAY_S

    def _try(self, pin: str, badge: str) -> None:
        self._judge(self._lanes(badge), lambda: self.lock.try_pin(pin, badge), is_right=pin != WRONG_PIN)

    def _judge(self, lanes, act, *, is_right) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001
        must_wait = min(self._left(lane) for lane in lanes) > 0
        tried = act()
        assert tried.is_taken != must_wait
        assert bool(tried.label) == (is_right and not must_wait)
        if must_wait:
            return
        for lane in lanes:
            self.wrong[lane] = 0 if is_right else self.wrong.get(lane, 0) + 1
            self.free_from[lane] = self.clock.seconds + delay_s(self.wrong[lane])

    def _lanes(self, badge: str) -> list[str]:
        return ["screen", badge] if badge else ["screen"]

    def _left(self, lane: str) -> float:
        return max(0.0, self.free_from.get(lane, 0.0) - self.clock.seconds)


TestDoor = Door.TestCase
TestDoor.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
