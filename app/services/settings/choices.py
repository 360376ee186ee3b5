"""Staff's choices over the configuration as they are stored: read at each start, written as a whole, undone."""

import logging
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final

from app.config import Config
from app.config.choices import lay_over
from app.config.problems import shown_value
from app.domain.editable import PastChange, RefusedChoice
from app.domain.errors import StoreUnavailable
from app.runtime.data.paths import ASSETS, DataDirectory
from app.store import Setting, Settings, open_database

HISTORY_MAX: Final = 20
_PREFIX: Final = "config"
_CHOICES: Final = f"{_PREFIX}."
_HISTORY: Final = f"{_PREFIX}_history"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept: choices by path, oldest first, and the history, newest first."""

    choices: Mapping[str, Setting]
    history: tuple[PastChange, ...]

    @property
    def values(self) -> dict[str, Any]:
        """The choices alone."""
        return {path: setting.value for path, setting in self.choices.items()}


@dataclass(frozen=True, slots=True)
class InForce:
    """The configuration with staff's choices over it; `problem` says why there are none where they cannot be read."""

    config: Config
    choices: Mapping[str, Setting]
    refused: tuple[RefusedChoice, ...]
    problem: str = ""


def in_force(configured: Config, settings: Settings, *, tells: bool = True) -> InForce:
    """Lay what is kept over what is configured; choices that cannot be taken are ignored, with a line each in the log.

    Without `tells` nothing is logged: somebody was told before.
    """
    try:
        kept = kept_choices(settings)
    except StoreUnavailable as error:
        _log.warning("the configuration holds without staff's choices: %s", error)
        return InForce(configured, {}, (), str(error))
    gone = {path: reason for path, value in kept.values.items() if (reason := not_installed(path, value))}
    laid = lay_over(configured, {path: value for path, value in kept.values.items() if path not in gone})
    missing = (RefusedChoice(path, shown_value(kept.values[path]), reason) for path, reason in gone.items())
    refused = (*missing, *laid.refused)
    for choice in refused if tells else ():
        _log.warning("staff's choice is ignored: %s", choice.reason.replace("\n", "; "))
    out = {choice.path for choice in refused}
    return InForce(laid.config, {path: kept.choices[path] for path in kept.choices if path not in out}, refused)


def chosen_over(configured: Config, directory: DataDirectory) -> InForce:
    """Return what is in force over the database of a data directory; without a database nothing is chosen."""
    if not directory.database.exists():
        return InForce(configured, {}, ())
    with closing(open_database(directory.database)) as database:
        return in_force(configured, Settings(database))


@cache
def installed_choices() -> dict[str, tuple[str, ...]]:
    """Return what there is to choose from for keys that name a file of this installation."""
    languages = tuple(sorted(path.stem for path in (ASSETS / "i18n").glob("*.ts")))
    themes = tuple(sorted(path.stem for path in (ASSETS / "themes").glob("*.json")))
    return {"kiosk.language": languages, "kiosk.languages": languages, "kiosk.theme": themes}


def not_installed(path: str, value: Any) -> str:
    """Return what is wrong with a value that names a file of this installation; an empty text where it is there."""
    offered = installed_choices().get(path, ())
    parts = value if isinstance(value, (tuple, list)) else (value,)
    wrong = next((part for part in parts if offered and part not in offered), None)
    if wrong is None:
        return ""
    return f"{path} = {shown_value(wrong)}: there is no such choice; allowed is one of {', '.join(offered)}"


def kept_choices(settings: Settings) -> Kept:
    """Return all that is kept, also what cannot be taken. Raises StoreUnavailable."""
    return _kept(settings.under(_PREFIX))


def keep(settings: Settings, changes: Mapping[str, Any], changed_at: datetime) -> None:
    """Keep JSON values by path, None to forget one, as one change that can be taken back. Raises StoreUnavailable."""

    def rewritten(stored: dict[str, Setting]) -> dict[str, Any]:
        before = {path: _value(stored.get(_CHOICES + path)) for path in changes}
        if all(before[path] == changes[path] for path in changes):
            return {}
        history = [PastChange(changed_at, before), *_kept(stored).history]
        return _choices(changes) | {_HISTORY: _history_json(history)}

    settings.rewrite(_PREFIX, rewritten, changed_at)


def undo_last_change(settings: Settings, changed_at: datetime) -> None:
    """Undo the last change; nothing without one. Raises StoreUnavailable."""

    def rewritten(stored: dict[str, Setting]) -> dict[str, Any]:
        last, *rest = _kept(stored).history or (None,)
        return {} if last is None else _choices(last.before) | {_HISTORY: _history_json(rest)}

    settings.rewrite(_PREFIX, rewritten, changed_at)


def _choices(changes: Mapping[str, Any]) -> dict[str, Any]:
    return {_CHOICES + path: value for path, value in changes.items()}


def _kept(stored: Mapping[str, Setting]) -> Kept:
    choices = {key.removeprefix(_CHOICES): found for key, found in stored.items() if key.startswith(_CHOICES)}
    return Kept(choices, _history(_value(stored.get(_HISTORY))))


def _value(setting: Setting | None) -> Any:
    return None if setting is None else setting.value


def _history(value: Any) -> tuple[PastChange, ...]:
    """Read the history back; what another version wrote there is no history."""
    try:
        return tuple(
            PastChange(datetime.fromtimestamp(entry["at_s"], UTC), dict(entry["before"])) for entry in value or ()
        )
    except (TypeError, KeyError, ValueError, OverflowError, OSError):
        return ()


def _history_json(history: Sequence[PastChange]) -> list[dict[str, Any]] | None:
    entries = [
        {"at_s": int(past.changed_at.timestamp()), "before": dict(past.before)} for past in history[:HISTORY_MAX]
    ]
    return entries or None
