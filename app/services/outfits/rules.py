"""The merchandisers' rules: those in force, and those that staff try before they hold."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.config.merchandising import read_rules, with_rules
from app.domain.category_rules import CategoryRule, category_rules, with_rule, without_rule
from app.domain.errors import ConfigurationError
from app.domain.merchandising import Look, Merchandising, Never
from app.runtime.data.whole_file import whole_file

_log = logging.getLogger(__name__)


class Record(Protocol):
    """Writes down what staff did."""

    def __call__(self, action: str, /, **detail: object) -> None:
        """Write down an action of now."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Rules as they would be: `base` as the file was read, `rules` with what staff have changed at the mirror."""

    base: Merchandising
    rules: Merchandising
    refusal: str = ""
    """Why the file cannot be taken; then nothing can be saved."""


class RulesService(QObject):
    """Owns the rules of `suggestions.toml`; they hold from the start on, and later ones when staff save them.

    A file that is wrong changes nothing: the rules before stand until the mirror starts again, then there are none.
    """

    changed = Signal()
    """Other rules are in force."""

    def __init__(
        self,
        path: Path,
        *,
        require_open: Callable[[], None],
        record: Record,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        """Read the file; `require_open` raises where staff's pages are closed, `record` writes down a change."""
        super().__init__(parent)
        self._path = path
        self._require_open = require_open
        self._record = record
        self._today = today
        try:
            self._rules = read_rules(path)
        except ConfigurationError as error:
            self._rules = Merchandising()
            _log.warning("suggestions go without rules: %s", error)
        self._draft = Draft(self._rules, self._rules)

    @property
    def path(self) -> Path:
        """The file, for staff."""
        return self._path

    @property
    def rules(self) -> Merchandising:
        """What is in force."""
        return self._rules

    @property
    def draft(self) -> Draft:
        """What would be if it were saved."""
        return self._draft

    @property
    def is_changed(self) -> bool:
        """Whether saving would change what is in force."""
        return self._draft.rules != self._rules

    def today(self) -> date:
        """Return the day by which seasons and campaigns are judged."""
        return self._today()

    def begin(self) -> None:
        """Begin a draft with the file as it is now."""
        try:
            rules = read_rules(self._path)
        except ConfigurationError as error:
            self._draft = Draft(self._rules, self._rules, str(error))
        else:
            self._draft = Draft(rules, rules)

    def put_together(self, one: str, other: str) -> None:
        """Add a look of two products to the draft, or take it back out where it is there; nothing keeps them apart."""
        rules, pair = self._draft.rules, frozenset((one, other))
        looks = tuple(look for look in rules.looks if frozenset(look.products) != pair)
        if len(looks) == len(rules.looks):
            looks = (*looks, Look((one, other)))
        self._change(replace(rules, looks=looks, never=_without(rules.never, pair)))

    def keep_apart(self, one: str, other: str) -> None:
        """Add to the draft that two products are never together, or take it back out where it is there."""
        rules, pair = self._draft.rules, frozenset((one, other))
        never = _without(rules.never, pair)
        if len(never) == len(rules.never):
            never = (*never, Never((one, other)))
        looks = tuple(look for look in rules.looks if frozenset(look.products) != pair)
        self._change(replace(rules, looks=looks, never=never))

    def add(self, rule: CategoryRule) -> None:
        """Add a rule for categories to the draft, where it has no such one yet."""
        if rule not in category_rules(self._draft.rules):
            self._change(with_rule(self._draft.rules, rule))

    def remove(self, rule: CategoryRule) -> None:
        """Take a rule for categories out of the draft."""
        self._change(without_rule(self._draft.rules, rule))

    def save(self) -> str:
        """Have the draft in force and in the file; return why that failed, or nothing. Raises StaffClosed."""
        self._require_open()
        draft = self._draft
        if draft.refusal:
            return draft.refusal
        if draft.rules != draft.base:
            try:
                if read_rules(self._path) != draft.base:
                    return f"{self._path} has been changed meanwhile. Look at it again; nothing was saved."
                content = with_rules(self._path, draft.rules)
                with whole_file(self._path) as file:
                    file.write(content)
                draft = replace(draft, rules=read_rules(self._path))
            except ConfigurationError as error:
                return str(error)
            except OSError as error:
                return f"{self._path} cannot be written ({error.strerror}). Make room, or make it writable."
        before, self._rules = self._rules, draft.rules
        self._draft = Draft(self._rules, self._rules)
        self._record(
            "suggestion_rules_changed",
            looks=[len(before.looks), len(self._rules.looks)],
            never=[len(before.never), len(self._rules.never)],
            rules=[_count(before), _count(self._rules)],
        )
        _log.info("other rules for suggestions are in force: %d", _count(self._rules))
        self.changed.emit()
        return ""

    def _change(self, rules: Merchandising) -> None:
        self._draft = replace(self._draft, rules=rules)


def _without(never: tuple[Never, ...], pair: frozenset[str]) -> tuple[Never, ...]:
    return tuple(one for one in never if frozenset(one.products) != pair or one.categories)


def _count(rules: Merchandising) -> int:
    return len(rules.looks) + sum(not one.categories for one in rules.never) + len(category_rules(rules))
