"""From a product, a colour and a view to the SVG of its picture."""

from collections.abc import Callable

from app.connectors.demo_store.art import backdrop, shirts
from app.connectors.demo_store.art import colour as tone
from app.connectors.demo_store.art.sheet import Ink, Sheet, document
from app.connectors.demo_store.model import Colour, Garment

Silhouette = Callable[[Sheet, bool, tuple[str, ...]], None]

SILHOUETTES: dict[str, Silhouette] = {
    "shirt": shirts.shirt,
    "camp-shirt": shirts.camp_shirt,
    "blouse": shirts.blouse,
}

_GLOSS = {"satin": 1.7, "nylon": 1.35, "oilskin": 1.6, "quilted": 1.25, "melton": 0.7, "fleece": 0.75, "flannel": 0.75}


def ink(garment: Garment, colour: Colour) -> Ink:
    """Return what a garment is painted with in one of its colours."""
    cloth = garment.drawing.cloth
    thread = tone.lighter(colour.hex, 0.28) if tone.luminance(colour.hex) < 0.6 else tone.darker(colour.hex, 0.22)
    if cloth == "denim" and colour.key != "ecru":
        thread = "#c98f4e"
    accent = colour.accent if garment.drawing.print else ""
    return Ink(colour.hex, accent, thread, _GLOSS.get(cloth, 1.0), 1.1 if cloth == "satin" else 1.0)


def garment_svg(garment: Garment, colour: Colour, back: bool) -> str:
    """Return the picture of the front or the back of a garment."""
    sheet = Sheet(garment.id, ink(garment, colour), garment.drawing.cloth, garment.drawing.print)
    SILHOUETTES.get(garment.drawing.silhouette, shirts.shirt)(sheet, back, garment.drawing.details)
    defs, scene = backdrop.studio(colour.hex)
    light = sheet.lighting()
    return document(defs + "".join(sheet.defs), scene + sheet.body() + light)
