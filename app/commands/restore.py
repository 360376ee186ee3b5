"""`main.py restore`: a backup in the place of what a data directory holds."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from app.commands.notes import note_on_console
from app.commands.options import DataOption
from app.runtime.data.paths import DataDirectory, default_data_directory


def restore(backup_file: Annotated[Path, typer.Argument(metavar="IN.tar.gz")], data: DataOption = None) -> None:
    """Put a backup in the place of what the data directory holds, which is kept; no mirror may run on it."""
    from app.services.backup import archive
    from app.services.backup import restore as service

    directory = DataDirectory((data or default_data_directory()).absolute())
    done = service.restore(directory, backup_file)
    manifest, say = done.manifest, sys.stderr.write
    note_on_console(directory, "backup_restored", made_at=manifest.made_at.isoformat())
    say(f"{directory.root} is as it was on {manifest.made_at:%Y-%m-%d %H:%M} UTC (version {manifest.program}).\n")
    if done.kept.exists():
        say(f"What it held before is kept in {done.kept}, with its key: remove it when all is well.\n")
    if not manifest.has_catalogue:
        say("The backup has no catalogue: import the feeds (python main.py import).\n")
    if archive.CONFIGURATION in manifest.files:
        say(f"The configuration file is {directory.root / archive.CONFIGURATION}: name it with --config.\n")
