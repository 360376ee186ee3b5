"""`main.py gestures`: the arm gestures in a video, by the same chain as the mirror's, for anyone to judge."""

import json
from pathlib import Path
from typing import Annotated

import typer

from app.domain.errors import PsycheError


def gestures(
    clip: Annotated[Path, typer.Argument(metavar="CLIP")],
    *,
    no_gate: Annotated[
        bool, typer.Option("--no-gate", help="Without engagement: nobody has to raise a hand first.")
    ] = False,
    mirrored: Annotated[bool, typer.Option("--mirrored", help="The clip shows mirror images.")] = False,
) -> None:
    """Recognise the arm gestures in a video, one JSON line each; left and right are the person's own."""
    from vision.messages import GestureSeen
    from vision.pose.clip import said

    try:
        for message in said(clip, gated=not no_gate, mirrored=mirrored):
            if isinstance(message, GestureSeen):
                record = {
                    "t_s": round(message.frame_ns / 1e9, 3),
                    "gesture": message.gesture.value,
                    "confidence": message.confidence,
                }
                typer.echo(json.dumps(record))
    except PsycheError as error:
        typer.echo(f"gestures: {error}", err=True)
        raise typer.Exit(1) from error
