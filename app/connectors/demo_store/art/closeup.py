"""The cloth from close by: a macro of the weave, with a seam, a button or a label."""

from app.connectors.demo_store.art import studio
from app.connectors.demo_store.model import Colour, Garment


def fabric_svg(garment: Garment, colour: Colour) -> str:
    """Return the picture of the cloth of a garment."""
    return studio.garment_svg(garment, colour, back=False)
