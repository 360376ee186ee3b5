"""From a product, a colour and a view to its picture."""

from collections.abc import Callable

from app.demo_store.art import (
    accessories,
    backdrop,
    closeup,
    coats,
    dresses,
    jackets,
    jeans,
    jersey,
    knits,
    shirts,
    shorts,
    skirts,
    trousers,
)
from app.demo_store.art import colour as tone
from app.demo_store.art.ink import Ink
from app.demo_store.art.picture import Picture
from app.demo_store.art.sheet import Sheet, document, transform
from app.demo_store.model import Colour, Garment, View

Silhouette = Callable[[Sheet, bool, tuple[str, ...]], None]

SILHOUETTES: dict[str, Silhouette] = {
    "shirt": shirts.shirt,
    "tee": jersey.tee,
    "tank": jersey.tank,
    "breton": jersey.breton,
    "polo": jersey.polo,
    "sweatshirt": jersey.sweatshirt,
    "hoodie": jersey.hoodie,
    "sweater": knits.sweater,
    "blazer": coats.blazer,
    "pea-coat": coats.pea_coat,
    "coat": coats.coat,
    "trench": coats.trench,
    "raincoat": coats.raincoat,
    "denim-jacket": jackets.denim_jacket,
    "chore-jacket": jackets.chore_jacket,
    "bomber": jackets.bomber,
    "gilet": jackets.gilet,
    "jeans": jeans.jeans,
    "trousers": trousers.trousers,
    "shorts": shorts.shorts,
    "joggers": shorts.joggers,
    "skirt-pleated": skirts.pleated,
    "skirt-pencil": skirts.pencil,
    "skirt-aline": skirts.a_line,
    "skirt-bias": skirts.bias,
    "shirt-dress": dresses.shirt_dress,
    "slip-dress": dresses.slip_dress,
    "wrap-dress": dresses.wrap_dress,
    "tiered-dress": dresses.tiered_dress,
    "jumpsuit": dresses.jumpsuit,
    "scarf": accessories.scarf,
    "beanie": accessories.beanie,
    "tote": accessories.tote,
    "cardigan": knits.cardigan,
    "knit-dress": knits.knit_dress,
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
    return Ink(colour.hex, accent, thread, _GLOSS.get(cloth, 1.0), 0.82 if cloth == "satin" else 1.0)


def draw(garment: Garment, colour: Colour, view: View) -> Picture:
    """Draw one view of a garment."""
    if view == "fabric":
        return closeup.fabric(garment, colour, ink(garment, colour))
    sheet = Sheet(garment.id, ink(garment, colour), garment.drawing.cloth, garment.drawing.print)
    SILHOUETTES[garment.drawing.silhouette](sheet, view == "back", garment.drawing.details)
    placement = sheet.placement()
    defs, scene = backdrop.studio(colour.hex)
    shadow_defs, shadow = backdrop.cast_shadow(colour.hex, sheet.outlines, transform(placement))
    cloth = document("".join(sheet.defs), sheet.body())
    return Picture(document(defs + shadow_defs, scene + shadow), cloth, sheet.light_svg(), placement)
