"""`main.py codes`: what the camera's chain reads in pictures, for anyone to judge."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, TextIO

import typer

from app.domain.errors import PictureInvalid


def codes(images: Annotated[list[Path], typer.Argument(metavar="IMAGE…")]) -> None:
    """Read the codes in pictures, one JSON line each, with the same chain as the camera's."""
    raise typer.Exit(run(images, sys.stdout))


def run(paths: Sequence[Path], out: TextIO) -> int:
    """Write a JSON line `{"file", "symbology", "value"}` for each code; return 0, or 1 where a file could not be read.

    A file that cannot be read is told on standard error, and the others are still done.
    """
    from vision.codes.decoding import decode
    from vision.codes.files import load_picture

    failed = False
    for path in paths:
        try:
            picture = load_picture(path)
        except PictureInvalid as error:
            print(f"codes: {error}", file=sys.stderr)  # noqa: T201 - the command's own message
            failed = True
            continue
        for code in decode(picture):
            record = {"file": str(path), "symbology": code.symbology.value, "value": code.value}
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
        out.flush()
    return 1 if failed else 0
