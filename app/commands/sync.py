"""`main.py sync`: the feeds by address, looked at once."""

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.imports import print_rows, table_of
from app.commands.options import ConfigOption, DataOption, configuration, data_directory
from app.domain.errors import ConfigurationError

if TYPE_CHECKING:
    from app.services.sync.sources import Looked
    from app.services.sync.task import Task
    from app.store import Database


def sync(
    config: ConfigOption = None,
    data: DataOption = None,
    source: Annotated[
        list[str] | None, typer.Option("--source", metavar="NAME", help="Only this feed; may be given several times.")
    ] = None,
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Fetch and check, and say what would change; change nothing.")
    ] = False,
    again: Annotated[bool, typer.Option("--again", help="Fetch what has not changed, too.")] = False,
    allow_shrink: Annotated[
        bool, typer.Option("--allow-shrink", help="Accept a feed that withdraws over half of what it brought.")
    ] = False,
) -> None:
    """Fetch the feeds of `[[sync.feeds]]` that have changed, and import them; also beside a running mirror."""
    from app.services.sync.task import task_of

    configured, directory = configuration(config), data_directory(data)
    task = _chosen(task_of(configured, directory), source or ())
    looked = _dry(task, allow_shrink=allow_shrink) if dry_run else _done(task, again=again, allow_shrink=allow_shrink)
    raise typer.Exit(_print(looked, is_dry=dry_run))


def _chosen(task: "Task", names: Sequence[str]) -> "Task":
    known = {feed[0].casefold(): feed for feed in task.feeds}
    if not known:
        raise ConfigurationError("sync: no feeds are named in the configuration. Add them as [[sync.feeds]].")
    for name in names:
        if name.casefold() not in known:
            raise ConfigurationError(f"--source {name}: no feed has this name; there are {', '.join(sorted(known))}.")
    return replace(task, feeds=tuple(known[name.casefold()] for name in names) or task.feeds)


def _done(task: "Task", *, again: bool, allow_shrink: bool) -> "tuple[Looked, ...]":
    from app.runtime.data.paths import DataDirectory
    from app.store import open_database

    store = open_database(DataDirectory(Path(task.root)).database)
    try:
        return _run(task, store, again=again, allow_shrink=allow_shrink)
    finally:
        store.close()


def _dry(task: "Task", *, allow_shrink: bool) -> "tuple[Looked, ...]":
    """Do it all over a copy of the database that goes again."""
    from app.runtime.data.paths import DataDirectory
    from app.store import open_database
    from app.store.snapshot import copy_database

    with tempfile.TemporaryDirectory() as name:
        copy, real = DataDirectory(Path(name)).database, DataDirectory(Path(task.root)).database
        if real.exists():
            copy_database(real, copy)
        store = open_database(copy)
        try:
            return _run(replace(task, root=name), store, again=True, allow_shrink=allow_shrink)
        finally:
            store.close()


def _run(task: "Task", store: "Database", *, again: bool, allow_shrink: bool) -> "tuple[Looked, ...]":
    from app.services.sync.worker import run

    return run(task, store, by_hand=True, again=again, allow_shrink=allow_shrink)


def _print(looked: "Sequence[Looked]", *, is_dry: bool) -> int:
    """Print what came of each feed; return 1 where one failed."""
    from rich.console import Console
    from rich.markup import escape

    from app.domain.sync import FetchState

    out = Console()
    reports = [one.report for one in looked if one.report is not None]
    if reports:
        out.print(table_of(reports))
    for report in reports:
        print_rows(out, report, report.refusals, report.refused)
        print_rows(out, report, report.remarks, report.remarked)
    for one in looked:
        if one.outcome is FetchState.UNCHANGED:
            out.print(f"{escape(one.name)}: unchanged", highlight=False)
        if one.outcome is FetchState.FAILED:
            words = one.reason if one.reason.startswith(f"{one.name}:") else f"{one.name}: {one.reason}"
            out.print(escape(words), highlight=False, soft_wrap=True)
    if is_dry:
        out.print("Nothing was changed: this was a dry run.", highlight=False)
    return int(any(one.outcome is FetchState.FAILED for one in looked))
