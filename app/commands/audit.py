"""`main.py audit`: what was done behind the staff's door, as a list or a file, and whether anybody tampered with it."""

import json
import os
import sys
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from app.commands.options import DataOption, data_directory
from app.domain.errors import ConfigurationError
from app.runtime.data.paths import DataDirectory

if TYPE_CHECKING:
    from app.store import AuditEntry, AuditLog


def audit(
    data: DataOption = None,
    export: Annotated[
        Path | None, typer.Option("--export", metavar="FILE", help="Write a JSON object a line instead of a list.")
    ] = None,
) -> None:
    """Say what was done behind the staff's door, oldest first; end with 1 when the log was tampered with."""
    raise typer.Exit(show_audit(data_directory(data), export, sys.stdout))


def show_audit(directory: DataDirectory, export: Path | None, out: TextIO) -> int:
    """Print the entries, oldest first, or write them to `export`, a JSON object a line; return 1 when any was changed.

    Raises StoreUnavailable, and ConfigurationError where the file cannot be written.
    """
    from app.runtime.data.installation_key import installation_key
    from app.store import AuditLog, open_database

    if not directory.database.exists():
        sys.stderr.write(f"{directory.root} holds no log yet: no mirror ever ran on it.\n")
        return 0
    with closing(open_database(directory.database)) as database:
        log = AuditLog(database, installation_key(directory.installation_key))
        if export is None:
            out.writelines(_line(entry) for entry in log.oldest_first())
        else:
            _write(log, export)
        verdict = log.verify()
    folded = f", {verdict.folded} older ones let go" if verdict.folded else ""
    sys.stderr.write(f"{verdict.entries} {'entry' if verdict.entries == 1 else 'entries'}{folded}; ")
    sys.stderr.write(
        f"NOT as they were written: {verdict.damage}.\n" if verdict.damage else "all as they were written.\n"
    )
    return 1 if verdict.damage else 0


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
