"""What a garment is painted with, and how weaves and prints put their patterns into its picture."""

from collections.abc import Callable
from dataclasses import dataclass

from app.demo_store.art import colour as tone

Define = Callable[[str, str], str]
"""Puts a definition (its key; its markup, with `{id}`) into a picture once, and returns its identifier."""


@dataclass(frozen=True, slots=True)
class Ink:
    """What a garment is painted with; `gloss` raises its highlights, `depth` its shadows."""

    base: str
    accent: str
    thread: str
    gloss: float = 1.0
    depth: float = 1.0

    @property
    def line(self) -> str:
        """The colour of seams and edges."""
        return tone.darker(self.base, 0.5)

    @property
    def inside(self) -> str:
        """The inside of the garment, in its own shadow."""
        return tone.darker(self.base, 0.24)
