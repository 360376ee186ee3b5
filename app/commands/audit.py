"""`main.py audit`: what was done behind the staff's door, as a list or a file, and whether anybody tampered with it."""

import json
import os
import sys
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.options import DataOption, data_directory, refuse
from app.domain.errors import ConfigurationError

if TYPE_CHECKING:
    from app.store import AuditEntry, AuditLog


def audit(
    data: DataOption = None,
    export: Annotated[
        Path | None, typer.Option("--export", metavar="FILE", help="Write a JSON object a line instead of a list.")
    ] = None,
) -> None:
    """Say what was done behind the staff's door, oldest first; end with 1 when the log was tampered with."""
    from app.runtime.data.installation_key import installation_key
    from app.store import AuditLog, open_database

    directory = data_directory(data)
    if not directory.database.exists():
        typer.echo(f"{directory.root} holds no log yet: no mirror ever ran on it.", err=True)
        return
    with closing(open_database(directory.database)) as database:
        log = AuditLog(database, installation_key(directory.installation_key))
        if export is None:
            sys.stdout.writelines(_line(entry) for entry in log.oldest_first())
        else:
            _write(log, export)
        verdict = log.verify()
    folded = f", {verdict.folded} older ones let go" if verdict.folded else ""
    counted = f"{verdict.entries} {'entry' if verdict.entries == 1 else 'entries'}{folded}"
    if verdict.damage:
        refuse(f"{counted}; NOT as they were written: {verdict.damage}.")
    typer.echo(f"{counted}; all as they were written.", err=True)


def _line(entry: "AuditEntry") -> str:
    detail = " ".join(f"{key}={value}" for key, value in entry.detail.items())
    return f"{entry.at:%Y-%m-%d %H:%M:%S}Z  {entry.who or '-':<10}  {entry.action}  {detail}".rstrip() + "\n"


def _write(log: "AuditLog", path: Path) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            for entry in log.oldest_first():
                fields = asdict(entry) | {"at": entry.at.isoformat()}
                file.write(json.dumps(fields, ensure_ascii=False) + "\n")
    except OSError as error:
        message = f"--export: {path} cannot be written ({error.strerror}); name a file in a writable folder."
        raise ConfigurationError(message) from error
