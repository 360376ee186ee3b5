"""`main.py restore`: a backup in the place of what a data directory holds."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.notes import note_on_console
from app.commands.options import DataOption
from app.runtime.data.paths import DataDirectory, default_data_directory

if TYPE_CHECKING:
    from app.services.backup.restore import Restored


def restore(
    backup_file: Annotated[Path, typer.Argument(metavar="IN.tar.gz")],
    data: DataOption = None,
    *,
    trust: Annotated[
        bool,
        typer.Option("--trust", help="Take what another installation made, or a version before backups were sealed."),
    ] = False,
) -> None:
    """Put a backup in the place of what the data directory holds, which is kept; no mirror may run on it."""
    from app.services.backup import restore as service

    directory = DataDirectory((data or default_data_directory()).absolute())
    done = service.restore(directory, backup_file, trust=trust)
    note_on_console(directory, "backup_restored", made_at=done.manifest.made_at.isoformat(), trusted=trust)
    print_restored(directory, done)


def print_restored(directory: DataDirectory, done: "Restored") -> None:
    """Say on the console what holds now, and what is left to do."""
    from app.services.backup import archive

    manifest = done.manifest
    say = sys.stderr.write
    say(f"{directory.root} is as it was on {manifest.made_at:%Y-%m-%d %H:%M} UTC (version {manifest.program}).\n")
    if done.kept.exists():
        say(f"What it held before is kept in {done.kept}, with its key: remove it when all is well.\n")
    if not manifest.has_catalogue:
        say("The backup has no catalogue: import the feeds (python main.py import).\n")
    if archive.CONFIGURATION in manifest.files:
        say(f"The configuration file is {directory.root / archive.CONFIGURATION}: name it with --config.\n")
