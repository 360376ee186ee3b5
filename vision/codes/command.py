"""`main.py codes`: what the camera's chain reads in pictures, for anyone to judge."""

import json
from pathlib import Path
from typing import Annotated

import typer

from app.domain.errors import PictureInvalid


def codes(images: Annotated[list[Path], typer.Argument(metavar="IMAGE…")]) -> None:
    """Read the codes in pictures, one JSON line each, with the same chain as the camera's."""
    from vision.codes.decoding import decode
    from vision.codes.files import load_picture

    failed = False
    for path in images:
        try:
            picture = load_picture(path)
        except PictureInvalid as error:
            typer.echo(f"codes: {error}", err=True)
            failed = True
            continue
        for code in decode(picture):
            record = {"file": str(path), "symbology": code.symbology.value, "value": code.value}
            typer.echo(json.dumps(record, ensure_ascii=False))
    raise typer.Exit(1 if failed else 0)
