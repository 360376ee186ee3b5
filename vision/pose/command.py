"""`main.py gestures`: the arm gestures in a video, by the same chain as the mirror's, for anyone to judge."""

import json
import sys
from pathlib import Path
from typing import Annotated, TextIO

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
    raise typer.Exit(run(clip, sys.stdout, gated=not no_gate, mirrored=mirrored))


def run(path: Path, out: TextIO, *, gated: bool = True, mirrored: bool = False) -> int:
    """Write a line `{"t_s", "gesture", "confidence"}` for each gesture; return 0, or 1 for a clip that cannot be read.

    `gated` asks for engagement: nobody has gestures before they have raised a hand. `mirrored` says that the clip shows
    mirror images; otherwise it is as a camera sees a person.
    """
    from vision.messages import GestureSeen
    from vision.pose.clip import said

    try:
        for message in said(path, gated=gated, mirrored=mirrored):
            if isinstance(message, GestureSeen):
                record = {
                    "t_s": round(message.frame_ns / 1e9, 3),
                    "gesture": message.gesture.value,
                    "confidence": message.confidence,
                }
                out.write(json.dumps(record) + "\n")
                out.flush()
    except PsycheError as error:
        print(f"gestures: {error}", file=sys.stderr)  # noqa: T201 - the command's own message
        return 1
    return 0
