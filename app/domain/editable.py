"""What staff may change of the configuration, and what came of what they chose."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

KeyValue = bool | int | float | str | tuple[str, ...] | None
"""A value of the configuration; None where the key was left out and something else decides."""


class KeyKind(Enum):
    """How a key is edited."""

    BOOL = "bool"
    INT = "int"
    FLOAT = "float"
    TEXT = "text"
    CHOICE = "choice"
    LIST = "list"
    """Texts in an order that counts; `choices` are those it can hold."""


@dataclass(frozen=True, slots=True)
class EditableKey:
    """One key: what it is, what may stand there, and what stands there now.

    `title`, `description`, `allowed` and `default_note` are English, as in docs/configuration.md; `default_note` says
    what decides where the default is None. `options` are what can be chosen; `separator` parts the texts of a list. A
    number is raised or lowered by `step`; without one its limits decide by how much. `configured` is the file's or the
    environment's value, `chosen` staff's where `is_chosen`, `running` what the program started with (or goes by
    already).
    """

    path: str
    title: str
    description: str
    allowed: str
    kind: KeyKind
    unit: str
    minimum: float | None
    maximum: float | None
    step: float | None
    options: tuple[KeyValue, ...]
    separator: str
    default: KeyValue
    default_note: str
    needs_restart: bool
    configured: KeyValue = None
    is_chosen: bool = False
    chosen: KeyValue = None
    running: KeyValue = None

    @property
    def choices(self) -> tuple[str, ...]:
        """The options as texts, also those of a choice among numbers."""
        return tuple(str(option) for option in self.options)

    @property
    def section(self) -> str:
        """The table it stands in."""
        return self.path.partition(".")[0]

    @property
    def value(self) -> KeyValue:
        """What holds from the next start on."""
        return self.chosen if self.is_chosen else self.configured

    @property
    def is_pending(self) -> bool:
        """Whether a restart is still needed for what was chosen."""
        return self.needs_restart and self.value != self.running


@dataclass(frozen=True, slots=True)
class RefusedChoice:
    """A kept choice that this version or this configuration does not take, and why; it is ignored."""

    path: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What changes at one key, as TOML writes it; an empty text where nothing stands."""

    path: str
    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PastChange:
    """One change that `undo` can take back, with what stood at each path `before`, None for no choice.

    An import is one change of many keys.
    """

    changed_at: datetime
    before: Mapping[str, Any]

    @property
    def paths(self) -> tuple[str, ...]:
        """The keys that were changed."""
        return tuple(self.before)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What a file would change; nothing where `problem` says why it is refused as a whole."""

    differences: tuple[Difference, ...] = ()
    problem: str = ""
