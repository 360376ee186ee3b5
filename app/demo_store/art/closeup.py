"""The cloth from close by: a macro of the weave, with a seam, and a button, a label, a rivet or a zip."""

from app.demo_store.art import colour as tone
from app.demo_store.art import macro
from app.demo_store.art.geometry import HEIGHT, WIDTH, data, segments
from app.demo_store.art.ink import Ink
from app.demo_store.art.knits import cables
from app.demo_store.art.picture import Picture
from app.demo_store.art.sheet import Fold, Sheet, document, transform
from app.demo_store.art.trims import METAL, button, stud
from app.demo_store.model import Colour, Garment

_STUDS = ("denim-jacket", "skirt-aline", "gilet", "raincoat", "jeans")
_BUTTONS = (
    "shirt",
    "camp-shirt",
    "blouse",
    "blazer",
    "pea-coat",
    "coat",
    "trench",
    "chore-jacket",
    "cardigan",
    "polo",
    "shirt-dress",
    "trousers",
)
_KNITTED = ("knit", "cable", "fine-knit", "rib", "half-cardigan", "chunky-rib")

# The light is wrong where folds are cut by the edge of its picture: show the middle only.
_PLACEMENT = (1.16, -96.0, -128.0)
_GROUP = f'<g transform="{transform(_PLACEMENT)}">'
_EDGE = "M196 -60 C226 360 190 820 232 1180 C240 1360 226 1500 236 1680 L760 1680 L760 -60 Z"


def fabric(garment: Garment, colour: Colour, ink: Ink) -> Picture:
    """Draw the cloth of a garment."""
    sheet = Sheet(f"{garment.id}/fabric", ink)
    drawing = garment.drawing
    fills = [macro.weave(sheet, drawing.cloth, drawing.print)]
    if drawing.print == "floral":
        fills.append(macro.print_over(sheet))
    stripes = _stripes(sheet) if drawing.print == "breton" else ""
    ground = "".join(f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#{fill})"/>' for fill in fills)
    whole = "M-760 -200 L760 -200 L760 1800 L-760 1800 Z"
    sheet.part(whole, cloth="", folds=_waves(sheet, drawing.cloth), volume=0, shadow=0, edge=0)
    sheet.shapes.clear()
    sheet.add(stripes)
    lap = _lap(sheet)
    sheet.shapes.append("</g>" + "".join(f'<path d="{lap}" fill="url(#{fill})"/>' for fill in fills) + _GROUP)
    if stripes:
        sheet.add(sheet.clipped(_EDGE, f'<g transform="translate(14 46)">{stripes}</g>'))
    if drawing.cloth not in _KNITTED:
        _string(sheet)
    _detail(sheet, drawing.silhouette, drawing.details)
    vignette = (
        '<radialGradient id="vignette" gradientUnits="userSpaceOnUse" cx="520" cy="680" r="1150"><stop offset=".45" stop-color="#000" stop-opacity="0"/>'
        '<stop offset="1" stop-color="#000" stop-opacity=".34"/></radialGradient>'
    )
    body = f"{ground}{_GROUP}{''.join(sheet.shapes)}</g>"
    cloth = document(
        vignette + "".join(sheet.defs), body + f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#vignette)"/>'
    )
    return Picture("", cloth, sheet.light_svg(), _PLACEMENT)


def _waves(sheet: Sheet, cloth: str) -> list[Fold]:
    """Return the broad waves of cloth laid on a table; satin has more of them, quilting its valleys."""
    draw = sheet.draw
    folds = [
        Fold(
            (-760, 640 + 620 * k),
            (-100 + draw.uniform(-160, 160), 330 + 560 * k),
            (760, -120 + 640 * k),
            150 + draw.uniform(-30, 30),
            0.5 if k % 2 else -0.5,
            44,
        )
        for k in range(3)
    ]
    if cloth == "satin":
        folds += [
            Fold((-700, 560 + 280 * k), (0, 300 + 260 * k), (700, 40 + 290 * k), 54, 0.9 if k % 2 else -0.9, 18)
            for k in range(5)
        ]
    if cloth == "quilted":
        for start in range(-2400, 2400, 400):
            for lean in (1, -1):
                one, other = (lean * start, -100), (lean * (start + 1500), 1700)
                for k in range(6):
                    a = (one[0] + (other[0] - one[0]) * k / 6, one[1] + 300 * k)
                    b = (one[0] + (other[0] - one[0]) * (k + 1.4) / 6, one[1] + 420 + 300 * k)
                    folds.append(Fold(a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b, 80, -1.0, 16))
    if cloth == "cable":
        for x in (-420, -60):
            folds += [
                Fold(fold.start, fold.bend, fold.end, fold.width * 1.3, fold.lift, 12)
                for fold in cables(x, -120, 1750, 74)
            ]
    return folds


def _stripes(sheet: Sheet) -> str:
    return "".join(
        f'<path d="{sheet.warp(f"M-700 {y} C-300 {y + 40} 300 {y - 30} 700 {y + 20}")}" stroke="{sheet.ink.accent}" stroke-opacity=".88" stroke-width="92" fill="none"/>'
        for y in (240, 520, 800, 1080, 1360)
    )


def _lap(sheet: Sheet) -> str:
    """Lap a second piece over the first; returns its outline in the picture, to be filled there.

    Weaves are filled at their own size, outside the enlarged group: a scaled pattern takes four times as long.
    """
    sheet.shade("M140 -60 C170 360 134 820 176 1180 C184 1360 170 1500 180 1680 L300 1680 L300 -60 Z", 0.5, 26)
    folds = [
        Fold((300, -40), (280, 760), (330, 1660), 60, 0.5, 20),
        Fold((520, 200), (440, 800), (600, 1500), 90, -0.4, 20),
    ]
    sheet.part(_EDGE, cloth="", folds=folds, roundness=34, shadow=0.5, edge=0)
    scale, dx, dy = _PLACEMENT
    return data(
        [
            (letter, tuple((x * scale + dx, y * scale + dy) for x, y in points))
            for letter, points in segments(sheet.warp(_EDGE))
        ]
    )


def _string(sheet: Sheet) -> None:
    """Sew two rows of stitches as thick as string."""
    for dx in (44, 92):
        path = sheet.warp(
            f"M{196 + dx} -60 C{226 + dx} 360 {190 + dx} 820 {232 + dx} 1180 C{240 + dx} 1360 {226 + dx} 1500 {236 + dx} 1680"
        )
        for shift, paint, width, opacity in (
            (4, tone.darker(sheet.ink.base, 0.75), 12, 0.4),
            (0, tone.darker(sheet.ink.thread, 0.3), 12, 1.0),
            (0, sheet.ink.thread, 9, 1.0),
            (-2, tone.lighter(sheet.ink.thread, 0.5), 3, 0.7),
        ):
            sheet.add(
                f'<path d="{path}" fill="none" stroke="{paint}" stroke-opacity="{opacity}" stroke-width="{width}" stroke-dasharray="40 20" stroke-linecap="round" transform="translate({shift} {shift})"/>'
            )
        sheet.light.append(
            f'<path d="{path}" fill="none" stroke="#000" stroke-width="26" stroke-opacity=".22" {sheet.soften(8, path, 20)}/>'
        )


def _detail(sheet: Sheet, silhouette: str, details: tuple[str, ...]) -> None:
    """Add what one would notice on the garment."""
    x, y = -150.0, 900.0
    if "zip" in details or silhouette == "bomber":
        sheet.line("M-190 -60 L-160 1700", width=210, opacity=1, colour=tone.darker(sheet.ink.base, 0.3))
        _big_zip(sheet, -176)
        return
    if silhouette in _STUDS:
        sheet.shade(f"M{x - 120} {y - 90} L{x + 140} {y - 90} L{x + 150} {y + 170} L{x - 100} {y + 170} Z", 0.32, 40)
        stud(sheet, x, y, 104, "#b5804c" if silhouette == "jeans" else METAL)
        return
    if silhouette in _BUTTONS:
        sheet.shade(f"M{x - 110} {y - 70} L{x + 150} {y - 70} L{x + 160} {y + 180} L{x - 80} {y + 180} Z", 0.34, 36)
        sheet.line(f"M{x} {y - 190} L{x + 4} {y + 190}", width=16, opacity=0.5)
        button(sheet, x, y, 112)
        return
    _big_label(sheet, -190, 860)


def _big_label(sheet: Sheet, x: float, y: float) -> None:
    paint = "#efe8da" if tone.luminance(sheet.ink.base) < 0.72 else "#2d2b30"
    word = tone.darker(paint, 0.75) if paint == "#efe8da" else "#e9e1d2"
    outline = f"M{x - 210} {y - 92} L{x + 210} {y - 98} L{x + 212} {y + 92} L{x - 206} {y + 98} Z"
    sheet.part(outline, fill=paint, cloth="", print_="", roundness=18, volume=0.5, shadow=0.55, edge=0.3)
    ribs = "".join(f"M{x - 206} {y - 90 + 6 * k} L{x + 210} {y - 95 + 6 * k}" for k in range(32))
    sheet.line(ribs, width=1.4, opacity=0.12, colour=word)
    # A looking glass, the house's sign: no lettering, so no fonts.
    px, py = sheet.warp.point(x, y)
    sheet.add(
        f'<ellipse cx="{px:.0f}" cy="{py - 12:.0f}" rx="34" ry="48" fill="none" stroke="{word}" stroke-width="6"/>'
        f'<path d="M{px:.0f} {py + 36:.0f}V{py + 66:.0f}M{px - 26:.0f} {py + 66:.0f}H{px + 26:.0f}" stroke="{word}" stroke-width="6" stroke-linecap="round"/>'
        f'<path d="M{px - 14:.0f} {py - 4:.0f}L{px + 8:.0f} {py - 34:.0f}" stroke="{word}" stroke-width="3.4" stroke-linecap="round" stroke-opacity=".7"/>'
        f'<path d="M{px - 150:.0f} {py:.0f}H{px - 64:.0f}M{px + 64:.0f} {py:.0f}H{px + 150:.0f}" stroke="{word}" stroke-width="4" stroke-opacity=".8"/>'
    )
    for dx in (-196, 200):
        sheet.stitch(f"M{x + dx} {y - 84} L{x + dx + 2} {y + 84}", colour=word, width=4)


def _big_zip(sheet: Sheet, x: float) -> None:
    teeth = "".join(
        f"M{x - 34 + (4 if k % 2 else 0):.0f} {20 * k - 60} L{x + 30 + (4 if k % 2 else 0):.0f} {20 * k - 60}"
        for k in range(90)
    )
    sheet.line(f"M{x} -60 L{x + 10} 1700", width=92, opacity=1, colour="#5b5e63")
    for width, paint, dy in ((13, "#3a3c40", 3), (11, "#a9adb3", 0), (4, "#eef0f2", -3)):
        drawn = sheet.warp(teeth)
        sheet.add(
            f'<path d="{drawn}" fill="none" stroke="{paint}" stroke-width="{width}" stroke-linecap="round" transform="translate(0 {dy})"/>'
        )
    px, py = sheet.warp.point(x, 700)
    sheet.add(
        f'<g transform="translate({px:.0f} {py:.0f})"><path d="M-70 -90H70L52 60H-52Z" fill="#9fa3a9" stroke="#3f4247" stroke-width="4" stroke-linejoin="round"/>'
        f'<path d="M-50 -72H50L38 40H-38Z" fill="#c3c7cc"/><rect x="-30" y="10" width="60" height="280" rx="30" fill="#b4b8be" stroke="#3f4247" stroke-width="4"/>'
        f'<rect x="-18" y="26" width="16" height="240" rx="8" fill="#e7eaec"/><circle cy="250" r="15" fill="#4a4d52"/></g>'
    )
    sheet.shade(f"M{x - 90} 600 L{x + 110} 620 L{x + 120} 1040 L{x - 40} 1030 Z", 0.4, 30)
