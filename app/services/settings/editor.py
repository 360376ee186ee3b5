"""The settings that staff may change: shown, changed, taken back, written to a file and read from one."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Signal

from app.config import Config
from app.config.choices import choose, from_toml, read_value, sentences, staff_keys, to_toml, toml_value, value_at
from app.domain.editable import (
    Difference,
    EditableKey,
    ImportPlan,
    KeyKind,
    KeyValue,
    PastChange,
    RefusedChoice,
)
from app.domain.errors import ConfigurationError, StoreUnavailable
from app.services.settings.choices import (
    HISTORY_MAX,
    InForce,
    Kept,
    in_force,
    installed_choices,
    keep,
    kept_choices,
    not_installed,
    undo_last_change,
)
from app.store import Setting, Settings

IMPORT_MAX_CHARS: Final = 16_384
"""Many times what a file of settings has; one of this length whose keys are nothing but dots is read in 3 s."""
_HEADER: Final = "# What staff may change, as it holds on this mirror: for another's settings page or psyche.toml.\n\n"

_log = logging.getLogger(__name__)


class JobRunner(Protocol):
    """What `runtime.jobs.Jobs` offers."""

    def submit(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None] | None = ...
    ) -> None:
        """Run `work` elsewhere, then `done` with its result or `failed` with its error on the GUI thread."""


class SettingsEditor(QObject):
    """Shows and changes staff's choices over the configuration. Every change is checked with all others, as at a start.

    Methods that change something return an empty text, or in staff's words why it is refused. What is chosen shows at
    once and is on the disk when `is_saving` is over.
    """

    changed = Signal()
    took_effect = Signal(object)
    """The Config, whenever a key that needs no restart has another value; only such keys may be taken from it."""

    def __init__(
        self,
        *,
        configured: Config,
        running: Config,
        settings: Settings,
        jobs: JobRunner,
        require_open: Callable[[], None] = lambda: None,
        require_confirmed: Callable[[], None] = lambda: None,
        record: Callable[..., object] = lambda _action, **_detail: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        """Read what is kept; `configured` is the file's and the environment's, `running` what the program goes by.

        `require_open` raises where staff are not at work, `require_confirmed` also where a second person has not agreed
        to what is dangerous, and `record(action, **detail)` writes the audit log.
        """
        super().__init__(parent)
        self._configured = configured
        self._running = running
        self._settings = settings
        self._jobs = jobs
        self._require_open = require_open
        self._require_confirmed = require_confirmed
        self._record = record
        self._now = now
        self._keys = staff_keys()
        self._kept = Kept({}, ())
        self._writes: list[_Write] = []
        self._save_problem = ""
        self._in_force = in_force(configured, settings, tells=False)
        if self._in_force.problem:
            self._save_problem = self._in_force.problem
        else:
            self._kept = kept_choices(settings)

    @property
    def config(self) -> Config:
        """What holds from the next start on, and already for the keys that need none."""
        return self._in_force.config

    @property
    def refused(self) -> tuple[RefusedChoice, ...]:
        """Kept choices that are ignored."""
        return self._in_force.refused

    @property
    def history(self) -> tuple[PastChange, ...]:
        """What `undo` takes back, newest first."""
        return self._kept.history

    @property
    def is_saving(self) -> bool:
        """Whether a change has not reached the disk yet."""
        return bool(self._writes)

    @property
    def save_problem(self) -> str:
        """Why the last change could not be kept; empty when it was."""
        return self._save_problem

    def editable(self) -> tuple[EditableKey, ...]:
        """Return every key that staff may change, in the order of the documentation."""
        return tuple(self._editable(key) for key in self._keys.values())

    def change(self, path: str, value: KeyValue) -> str:
        """Choose a value, or what a text says (`0,8`, `true`, `fr, en`)."""
        self._require_open()
        return self.change_all({path: value})

    def change_all(self, values: Mapping[str, KeyValue]) -> str:
        """Choose several values as one change, all of them or none; for services behind a door of their own."""
        wanted = {path: read_value(self._keys.get(path), value) for path, value in values.items()}
        merged = self._checked(wanted)
        if isinstance(merged, str):
            return merged
        self._apply_changes(self._changes(wanted, merged), "settings_changed")
        return ""

    def undo(self) -> str:
        """Undo the last change."""
        self._require_open()
        seen = [past.before for past in self._kept.history]
        self.refresh()
        if [past.before for past in self._kept.history] != seen:
            return "Something was changed on the console meanwhile: look at what would be taken back now."
        if not seen:
            return "There is nothing to take back."
        last, *rest = self._kept.history
        problem = self._problem_without(last.before)
        if problem:
            return problem
        self._record("settings_undone", paths=list(last.before))
        self._submit(lambda: undo_last_change(self._settings, self._now()))
        self._show(last.before, tuple(rest))
        return ""

    def forget(self, path: str) -> str:
        """Go back to the configuration's value; also for a choice that is refused."""
        self._require_open()
        if path not in self._kept.choices:
            return "" if path in self._keys else f"{path}: there is no such setting."
        problem = "" if path not in self._in_force.choices else self._problem_without({path: None})
        if not problem:
            self._apply_changes({path: None}, "setting_forgotten")
        return problem

    def export(self) -> str:
        """Return as TOML all that staff may change as it holds here, for `psyche.toml` or for `import_`."""
        return _HEADER + to_toml({path: value_at(self.config, path) for path in self._keys})

    def plan_import(self, text: str) -> ImportPlan:
        """Say what a file would change, and change nothing."""
        if len(text) > IMPORT_MAX_CHARS:
            return ImportPlan(problem="This file is too long to be one of settings.")
        try:
            values = from_toml(text)
        except ConfigurationError as error:
            return ImportPlan(problem=str(error))
        merged = self._checked(values)
        if isinstance(merged, str):
            return ImportPlan(problem=merged)
        return ImportPlan(tuple(self._differences(values, merged)))

    def import_(self, text: str) -> ImportPlan:
        """Apply all values of a file, or none; needs the second person where there is one."""
        self._require_open()
        self._require_confirmed()
        plan = self.plan_import(text)
        if plan.differences:
            values = from_toml(text)
            merged = self._checked(values)
            if isinstance(merged, Config):
                self._apply_changes(self._changes(values, merged), "settings_imported")
        return plan

    def refresh(self) -> None:
        """Read again what is kept: the command line may have changed it."""
        if self._writes:
            return
        try:
            kept = kept_choices(self._settings)
        except StoreUnavailable as error:
            self._save_problem = str(error)
            self.changed.emit()
            return
        if kept != self._kept:
            self._kept = kept
            self._set_in_force(in_force(self._configured, self._settings, tells=False))

    def stop(self) -> None:
        """Write what is not written yet; the jobs have ended."""
        for write in self._writes:
            if not write.is_done:
                try:
                    write()
                except StoreUnavailable as error:
                    _log.warning("settings: a change is lost: %s", error)
        self._writes.clear()

    def _editable(self, key: EditableKey) -> EditableKey:
        offered = installed_choices().get(key.path, ())
        is_chosen, value = key.path in self._in_force.choices, value_at(self.config, key.path)
        return replace(
            key,
            kind=KeyKind.CHOICE if offered and key.kind is KeyKind.TEXT else key.kind,
            options=offered or key.options,
            configured=value_at(self._configured, key.path),
            is_chosen=is_chosen,
            chosen=value if is_chosen else None,
            running=value_at(self._running, key.path) if key.needs_restart else value,
        )

    def _checked(self, values: Mapping[str, Any]) -> Config | str:
        """Return the configuration with these values over all other choices, or why that cannot be."""
        missing = [reason for path, value in values.items() if (reason := not_installed(path, value))]
        if missing:
            return "\n".join(missing)
        merged = choose(self._configured, self._values() | dict(values))
        return merged if isinstance(merged, Config) else sentences(merged)

    def _problem_without(self, before: Mapping[str, Any]) -> str:
        """Return why choices cannot be set back to what they were (None for none); empty where they can."""
        values = {path: value for path, value in (self._values() | dict(before)).items() if value is not None}
        merged = choose(self._configured, values)
        return "" if isinstance(merged, Config) else sentences(merged)

    def _values(self) -> dict[str, Any]:
        return {path: setting.value for path, setting in self._in_force.choices.items()}

    def _changes(self, values: Mapping[str, Any], merged: Config) -> dict[str, Any]:
        """Return what is to be kept: nothing where the configuration says the same already."""
        changes: dict[str, Any] = {}
        for path in values:
            value = value_at(merged, path)
            is_same = value == value_at(self._configured, path)
            changes[path] = None if is_same else list(value) if isinstance(value, tuple) else value
        return changes

    def _differences(self, values: Mapping[str, Any], merged: Config) -> list[Difference]:
        found = []
        for path in values:
            before, after = value_at(self.config, path), value_at(merged, path)
            if before != after:
                found.append(Difference(path, self._keys[path].title, toml_value(before), toml_value(after)))
        return found

    def _apply_changes(self, changes: dict[str, Any], action: str) -> None:
        stored = self._kept.choices
        before = {path: stored[path].value if path in stored else None for path in changes}
        if before == changes:
            return
        at = self._now()
        history = (PastChange(at, before), *self._kept.history)[:HISTORY_MAX]
        self._record(action, values=changes)
        _log.info("settings: staff changed %s", ", ".join(changes))
        self._submit(lambda: keep(self._settings, changes, at))
        self._show(changes, history)

    def _show(self, changes: Mapping[str, Any], history: tuple[PastChange, ...]) -> None:
        """Put these changes in force while they are still being written."""
        choices = {path: setting for path, setting in self._kept.choices.items() if path not in changes}
        at = self._now()
        choices |= {path: Setting(value, at) for path, value in changes.items() if value is not None}
        self._kept = Kept(choices, history)
        valid = {
            path: setting for path, setting in choices.items() if path in changes or path in self._in_force.choices
        }
        merged = choose(self._configured, {path: setting.value for path, setting in valid.items()})
        if isinstance(merged, Config):
            refused = tuple(past for past in self._in_force.refused if past.path not in changes)
            self._set_in_force(InForce(merged, valid, refused))

    def _set_in_force(self, found: InForce) -> None:
        before, self._in_force = self._in_force.config, found
        paths = [path for path, key in self._keys.items() if not key.needs_restart]
        if any(value_at(before, path) != value_at(found.config, path) for path in paths):
            self.took_effect.emit(found.config)
        self.changed.emit()

    def _submit(self, work: Callable[[], None]) -> None:
        """Write after all that is to be written already, one at a time."""
        self._save_problem = ""
        self._writes.append(_Write(work))
        if len(self._writes) == 1:
            self._jobs.submit(self._writes[0], self._on_written, self._on_not_written)

    def _on_written(self, _: None) -> None:
        self._writes.pop(0)
        if self._writes:
            self._jobs.submit(self._writes[0], self._on_written, self._on_not_written)
            return
        self.refresh()
        self.changed.emit()

    def _on_not_written(self, error: Exception) -> None:
        """Go back to what is kept: a change that a power cut would undo is none."""
        _log.warning("settings: not kept: %s", error)
        self._record("settings_not_kept", changes=len(self._writes))
        self._writes.clear()
        self.refresh()
        self._save_problem = str(error)
        self.changed.emit()


class _Write:
    """One write to the store, which `stop` does itself where its job has not run."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work
        self.is_done = False

    def __call__(self) -> None:
        self._work()
        self.is_done = True
