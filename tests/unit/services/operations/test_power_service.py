"""Power: who may, what is there, what is written down; and logind's answers as it words them."""

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from app.config import ScreenConfig
from app.domain.errors import PowerUnavailable, StaffClosed, StaffUnconfirmed
from app.domain.power import PowerAction
from app.domain.weekly_schedule import WeeklySchedule
from app.runtime.logs.journal import SilentJournal
from app.runtime.process.power import LogindPower, ParentRestart, run_command
from app.services.operations.power import PowerService
from app.services.screen.schedule import ScreenScheduleService
from tests.support.inline_jobs import InlineJobs
from tests.support.staff_door import SECOND_PIN, a_door, at_work


class Written:
    """An audit log in memory."""

    def __init__(self) -> None:
        self.actions: list[str] = []

    def write(self, action: str, /, **detail: object) -> None:
        self.actions.append(action)


class Logind:
    """Answers as busctl prints it, or refuses."""

    def __init__(self, answer: str = 's "yes"', refusal: str = "") -> None:
        self.answer = answer
        self.refusal = refusal
        self.asked: list[str] = []

    def __call__(self, command: Sequence[str]) -> str:
        self.asked.append(" ".join(command[6:]))
        if self.refusal:
            raise PowerUnavailable(self.refusal)
        return self.answer


class Power:
    """The service with all that it stands on."""

    def __init__(
        self, logind: Logind | None = None, *, is_open: bool = True, second_person: bool = False, is_dark: bool = False
    ) -> None:
        door = a_door(second_pin=SECOND_PIN if second_person else "")
        self.audit = Written()
        self.screen = ScreenScheduleService(
            WeeklySchedule((), ZoneInfo("Europe/Paris")),
            ScreenConfig(),
            is_in_use=lambda: False,
            now=lambda: datetime.now(UTC),
            clock_ns=time.monotonic_ns,
            power=None,
            jobs=InlineJobs(),
            journal=SilentJournal(),
        )
        if is_dark:
            self.screen.turn_off()
        self.logind = logind or Logind()
        self.left: list[int] = []
        self.program = ParentRestart(self.left.append)
        self.service = PowerService(
            guard=at_work(door) if is_open else door,
            audit=self.audit,
            program=self.program,
            screen=self.screen,
            machine=LogindPower(self.logind),
            jobs=InlineJobs(),
        )
        self.service.start()

    def ability(self, action: PowerAction) -> tuple[bool, str]:
        found = next(ability for ability in self.service.abilities if ability.action is action)
        return found.is_available, found.reason


CALLS = {
    PowerAction.RESTART_PROGRAM: PowerService.restart_program,
    PowerAction.SCREEN_OFF: PowerService.screen_off,
    PowerAction.SCREEN_ON: PowerService.screen_on,
    PowerAction.SHUT_DOWN: PowerService.shut_down,
}
DANGEROUS = (PowerAction.RESTART_PROGRAM, PowerAction.SHUT_DOWN)


@pytest.mark.parametrize("action", PowerAction)
def test_nothing_is_done_while_the_staff_pages_are_closed(qtbot: QtBot, action: PowerAction) -> None:
    power = Power(is_open=False, is_dark=action is PowerAction.SCREEN_ON)
    power.program.has_parent = True
    with pytest.raises(StaffClosed):
        CALLS[action](power.service)
    assert (power.left, power.audit.actions, power.logind.asked) == ([], [], ["CanPowerOff"])
    assert power.screen.is_dark is (action is PowerAction.SCREEN_ON)


@pytest.mark.parametrize("action", PowerAction)
def test_dangerous_ones_need_the_second_person(qtbot: QtBot, action: PowerAction) -> None:
    power = Power(second_person=True, is_dark=action is PowerAction.SCREEN_ON)
    power.program.has_parent = True
    marked = next(ability.is_dangerous for ability in power.service.abilities if ability.action is action)
    assert marked is (action in DANGEROUS)
    if action in DANGEROUS:
        with pytest.raises(StaffUnconfirmed):
            CALLS[action](power.service)
        assert power.audit.actions == []
    else:
        CALLS[action](power.service)
        assert power.audit.actions == [action.value]


def test_the_program_is_restarted_only_where_somebody_starts_it_again(qtbot: QtBot) -> None:
    power = Power()
    with pytest.raises(PowerUnavailable, match=r"main\.py serve"):
        power.service.restart_program()
    assert (power.left, power.audit.actions) == ([], [])
    power.program.has_parent = True
    power.service.restart_program()
    assert (power.left, power.audit.actions) == ([3], ["restart_program"])


def test_the_screen_goes_dark_and_lights_again(qtbot: QtBot) -> None:
    power = Power()
    assert power.ability(PowerAction.SCREEN_ON)[0] is False
    with qtbot.waitSignal(power.service.changed):
        power.service.screen_off()
    assert power.screen.is_dark
    with pytest.raises(PowerUnavailable):
        power.service.screen_off()
    power.service.screen_on()
    assert not power.screen.is_dark
    assert power.audit.actions == ["screen_off", "screen_on"]


@pytest.mark.parametrize(
    ("answer", "why_not"),
    [
        ('s "yes"', ""),
        ('s "challenge"', "a password would be asked for"),
        ('s "no"', "this user may not"),
        ('s "na"', "no hardware"),
        ("garbage", "logind answers garbage"),
    ],
)
def test_the_machine_is_switched_off_only_where_logind_allows_it(qtbot: QtBot, answer: str, why_not: str) -> None:
    power = Power(Logind(answer))
    assert power.ability(PowerAction.SHUT_DOWN) == (not why_not, why_not)
    if why_not:
        with pytest.raises(PowerUnavailable, match=why_not):
            power.service.shut_down()
    else:
        power.service.shut_down()
    assert power.logind.asked == ["CanPowerOff", *([] if why_not else ["PowerOff b false"])]


def test_a_shutdown_that_fails_is_told_and_written_down(qtbot: QtBot) -> None:
    power = Power()
    power.logind.refusal = "busctl refused: no"
    failures: list[tuple[object, str]] = []
    power.service.failed.connect(lambda action, why: failures.append((action, why)))
    power.service.shut_down()
    assert failures == [(PowerAction.SHUT_DOWN, "busctl refused: no")]
    assert power.audit.actions == ["shut_down", "shut_down_failed"]


def test_a_system_without_logind_says_so(qtbot: QtBot) -> None:
    power = Power(Logind(refusal="this system has no busctl"))
    assert power.ability(PowerAction.SHUT_DOWN) == (False, "this system has no busctl")


def test_commands_are_run_as_they_are_and_their_refusal_is_told() -> None:
    assert run_command(("echo", "$HOME; true")) == "$HOME; true"
    with pytest.raises(PowerUnavailable, match="has no no-such-command"):
        run_command(("no-such-command",))
    with pytest.raises(PowerUnavailable, match=r"ls refused: .*no-such-file"):
        run_command(("ls", "/no-such-file"))
