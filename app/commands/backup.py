"""`main.py backup`: an installation in one file, also while its mirror runs."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from app.commands.notes import note_on_console
from app.commands.options import DataOption, data_directory


def backup(
    out: Annotated[Path, typer.Argument(metavar="OUT.tar.gz")],
    config: Annotated[
        Path | None, typer.Option("--config", metavar="FILE", help="The configuration file, to be put in as well.")
    ] = None,
    data: DataOption = None,
    *,
    without_catalogue: Annotated[
        bool, typer.Option("--without-catalogue", help="Leave out what the feeds bring back.")
    ] = False,
) -> None:
    """Write database, key and configuration to one file, also while a mirror runs. Keep it secret: the key is in it."""
    from app.services.backup.backup import back_up
    from app.store.updating import migrations

    directory = data_directory(data)
    manifest = back_up(directory, out, config, with_catalogue=not without_catalogue)
    if manifest.tables == migrations()[-1][0]:  # writing into an older one would update it
        note_on_console(directory, "backup_written", catalogue=manifest.has_catalogue)
    size_mb = out.stat().st_size / 1e6
    catalogue = "with the catalogue" if manifest.has_catalogue else "without the catalogue"
    sys.stderr.write(
        f"{out}: {size_mb:.1f} MB, {', '.join(manifest.files)}, {catalogue}.\n"
        "It contains the installation's KEY and the hashes of the staff's PINs: whoever has it can try PINs and forge"
        " the audit log. Keep it where you keep passwords.\n"
    )
