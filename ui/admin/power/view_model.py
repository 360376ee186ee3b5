"""The page of power: what can be done to program, screen and machine, asked twice before it is done."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.errors import PsycheError
from app.domain.power import PowerAbility, PowerAction
from ui.admin.door.guard import for_staff
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.models.kinds import number_of
from ui.models.records import record_list
from ui.models.registration import seen_by_qml


@dataclass(frozen=True, slots=True)
class PowerProps:
    """What QML sees; `asked` is the action that waits for a yes, `doing` the one that was begun."""

    asked: int = 0
    doing: int = 0
    failed: int = 0
    failure: str = ""


@seen_by_qml
class PowerViewModel(StaffPageViewModel):
    """Does nothing that was not confirmed; what is dangerous goes past the second person."""

    actions = record_list(PowerAbility, "action")

    props: PowerProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(PowerProps(), tools.page)
        self._power = tools.services.power
        self._second_person = tools.second_person
        self._pending: PowerAction | None = None
        self._begun: PowerAction | None = None
        self._trouble: tuple[PowerAction, str] | None = None
        self._power.changed.connect(self._refresh)
        self._power.failed.connect(self._on_failed)
        self._refresh()
        tools.page.follow(entered=self._refresh, left=self._on_left)

    @for_staff(int)
    def ask(self, action: int) -> None:
        """Ask whether that is really wanted, if it can be done at all."""
        able = next((able for able in self._power.abilities if number_of(able.action) == action), None)
        if able is None or not able.is_available:
            return
        self._pending, self._begun, self._trouble = able.action, None, None
        self._refresh()

    @for_staff()
    def cancel(self) -> None:
        """Leave it undone."""
        self._pending = None
        self._refresh()

    @for_staff()
    def confirm(self) -> None:
        """Do what was asked for, once a second person has agreed where one is needed."""
        asked = self._pending
        if asked is None:
            return
        able = next((able for able in self._power.abilities if able.action is asked), None)
        if able is None or not able.is_available:
            self.cancel()
        elif able.is_dangerous:
            self._second_person.before(lambda: self._do(asked))
        else:
            self._do(asked)

    def _do(self, action: PowerAction) -> None:
        deeds: dict[PowerAction, Callable[[], None]] = {
            PowerAction.RESTART_PROGRAM: self._power.restart_program,
            PowerAction.SCREEN_OFF: self._power.screen_off,
            PowerAction.SCREEN_ON: self._power.screen_on,
            PowerAction.SHUT_DOWN: self._power.shut_down,
        }
        self._pending, self._begun, self._trouble = None, action, None
        try:
            deeds[action]()
        except PsycheError as error:
            self._on_failed(action, str(error))
            return
        self._refresh()

    def _on_failed(self, action: PowerAction, why: str) -> None:
        self._begun, self._trouble = None, (action, why)
        self._refresh()

    def _on_left(self) -> None:
        self._pending = self._begun = self._trouble = None
        self._refresh()

    def _refresh(self) -> None:
        self.actions.replace(
            tuple(
                able
                for able in self._power.abilities
                # Who reads this has a screen that is lit.
                if able.is_available or able.action is not PowerAction.SCREEN_ON
            )
        )
        failed = self._trouble
        self._apply(
            PowerProps(
                asked=number_of(self._pending),
                doing=number_of(self._begun),
                failed=number_of(None if failed is None else failed[0]),
                failure="" if failed is None else failed[1],
            )
        )
