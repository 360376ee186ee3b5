"""`main.py settings`: what staff have chosen, listed, exported, imported and forgotten, also while a mirror runs."""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from app.commands.notes import CONSOLE
from app.commands.options import ConfigOption, DataOption, configuration, data_directory
from app.domain.errors import ConfigurationError, StoreUnavailable
from app.runtime.data.paths import DataDirectory

if TYPE_CHECKING:
    from app.config import Config
    from app.services.settings.editor import SettingsEditor

_NEXT_START: Final = "in force from the next start of the mirror."


def settings(
    config: ConfigOption = None,
    data: DataOption = None,
    import_from: Annotated[
        Path | None, typer.Option("--import", metavar="FILE", help="Take over what --export wrote: all of it or none.")
    ] = None,
    forget: Annotated[
        str | None, typer.Option("--forget", metavar="KEY", help="Go back to what is configured, as in kiosk.dwell_s.")
    ] = None,
    *,
    export: Annotated[bool, typer.Option("--export", help="Write as TOML what staff may change, as it holds.")] = False,
) -> None:
    """List what staff may change and what they have chosen over the configuration; works while a mirror runs."""
    from app.runtime.logs.logging import configure_logging

    configure_logging("ERROR")
    if sum((export, import_from is not None, forget is not None)) > 1:
        raise ConfigurationError("settings: give one of --export, --import, --forget.")
    with _editor(configuration(config), data_directory(data)) as editor:
        if export:
            sys.stdout.write(editor.export())
        elif import_from is not None:
            _import(editor, import_from)
        elif forget is not None:
            _forget(editor, forget)
        else:
            _list(editor)
        if editor.save_problem:
            raise StoreUnavailable(editor.save_problem)


def _list(editor: "SettingsEditor") -> None:
    from app.config.choices import toml_value

    for key in editor.editable():
        shown = toml_value(key.value) or (f"({key.default_note})" if key.default_note else "(nothing)")
        configured = toml_value(key.configured) or "nothing"
        mark = f"  # chosen by staff; configured is {configured}" if key.is_chosen else ""
        sys.stdout.write(f"{key.path} = {shown}{mark}\n")
    sys.stdout.writelines(f"# ignored: {refused.reason}\n" for refused in editor.refused)


def _import(editor: "SettingsEditor", path: Path) -> None:
    from app.services.settings.editor import IMPORT_MAX_CHARS

    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(IMPORT_MAX_CHARS + 1)  # more is refused, and never read
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"--import {path}: cannot be read as UTF-8 text ({error}).") from error
    plan = editor.import_(text)
    if plan.problem:
        raise ConfigurationError(f"--import {path}: {plan.problem}\nNothing was changed.")
    sys.stdout.writelines(
        f"{change.path}: {change.before or 'nothing'} → {change.after or 'nothing'}\n" for change in plan.differences
    )
    sys.stdout.write(
        f"{len(plan.differences)} settings changed, {_NEXT_START}\n" if plan.differences else "Nothing changes.\n"
    )


def _forget(editor: "SettingsEditor", path: str) -> None:
    had = any(key.path == path and key.is_chosen for key in editor.editable())
    had = had or any(refused.path == path for refused in editor.refused)
    problem = editor.forget(path)
    if problem:
        raise ConfigurationError(f"--forget {path}: {problem}")
    what = f"{path}: what is configured is {_NEXT_START}" if had else f"{path}: staff had chosen nothing."
    sys.stdout.write(f"{what}\n")


class _AtOnce:
    """Does each job where it is asked for: there is no screen to hold up."""

    def submit(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        try:
            result = work()
        except StoreUnavailable as error:
            if failed is None:
                raise
            failed(error)
        else:
            done(result)


@contextmanager
def _editor(configured: "Config", directory: DataDirectory) -> "Iterator[SettingsEditor]":
    from app.runtime.data.installation_key import installation_key
    from app.services.settings.editor import SettingsEditor
    from app.store import AuditLog, Settings, open_database

    with closing(open_database(directory.database)) as database:

        def record(action: str, **detail: Any) -> None:
            log = AuditLog(database, installation_key(directory.installation_key))
            try:
                log.append(datetime.now(UTC), CONSOLE, action, {key: str(value) for key, value in detail.items()})
            except StoreUnavailable as error:
                sys.stderr.write(f"The audit log does not tell of it: {error}\n")

        yield SettingsEditor(
            configured=configured,
            running=configured,
            settings=Settings(database),
            jobs=_AtOnce(),
            record=record,
        )
