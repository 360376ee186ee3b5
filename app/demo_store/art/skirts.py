"""Skirts: pleated, pencil, A-line and bias."""

from app.demo_store.art.folds import bends, drags, drapes, flutes, mirrored
from app.demo_store.art.fronts import vent
from app.demo_store.art.geometry import side, whole
from app.demo_store.art.jeans import fading
from app.demo_store.art.legs import Leg
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.trims import label, stud

Details = tuple[str, ...]


def _band(
    sheet: Sheet,
    w: float,
    top: float,
    depth: float,
    *,
    back: bool,
    stitched: bool = False,
    folds: list[Fold] | None = None,
) -> None:
    """Lay a waistband, the inside of its back showing in front."""
    if not back:
        inside = f"M{-w} {top} C{-w * 0.6} {top - 18} {w * 0.6} {top - 18} {w} {top} C{w * 0.6} {top + 22} {-w * 0.6} {top + 22} {-w} {top} Z"
        sheet.part(inside, fill=sheet.ink.inside, volume=0.3, roundness=12, shadow=0, print_="")
        label(sheet, 0, top - 8, 56, 19)
    dip = 20 if not back else -6
    sheet.part(
        f"M{-w} {top} C{-w * 0.6} {top + dip} {w * 0.6} {top + dip} {w} {top} L{w + 5} {top + depth} C{w * 0.6} {top + depth + dip} {-w * 0.6} {top + depth + dip} {-w - 5} {top + depth} Z",
        roundness=12, shadow=0.4, volume=0.8, folds=folds,
    )  # fmt: skip
    if stitched:
        for inset in (7, depth - 7):
            sheet.stitch(
                f"M{-w} {top + inset} C{-w * 0.6} {top + inset + dip} {w * 0.6} {top + inset + dip} {w} {top + inset}"
            )


def pleated(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a knife-pleated midi skirt."""
    top, bottom, w, hem = 330, 1330, 176, 400
    pleats = 17
    edge = ""
    xs = [-hem + 2 * hem * k / pleats for k in range(pleats + 1)]
    for k in range(pleats, 0, -1):
        a, b = xs[k], xs[k - 1]
        sag = 40 * (1 - (((a + b) / 2) / hem) ** 2)
        edge += f"L{a:.0f} {bottom + sag + 4:.0f} C{a - 10:.0f} {bottom + sag + 16:.0f} {b + 16:.0f} {bottom + sag + 20:.0f} {b + 5:.0f} {bottom + sag + 10:.0f} "
    outline = f"M{-w} {top} C{-w * 0.5} {top + 12} {w * 0.5} {top + 12} {w} {top} C{w + 56} {top + 200} {hem - 64} 900 {hem} {bottom} {edge} C{-hem + 64} 900 {-w - 56} {top + 200} {-w} {top} Z"
    folds: list[Fold] = []
    shades: list[str] = []
    lines: list[str] = []
    for k in range(1, pleats):
        share = k / pleats * 2 - 1
        x0, x1 = w * share, hem * share + sheet.draw.uniform(-5, 5)
        bend = (x0 * 0.42 + x1 * 0.58 + sheet.draw.uniform(-5, 5), 820)
        folds.append(Fold((x0, top + 10), bend, (x1, bottom + 90), 15, 0.9, 8))
        folds.append(Fold((x0 + 9, top + 10), (bend[0] + 15, 820), (x1 + 19, bottom + 90), 17, -0.95, 8))
        lines.append(f"M{x0 + 4:.0f} {top + 6} Q{bend[0] + 7:.0f} 820 {x1 + 8:.0f} {bottom + 44}")
        shades.append(
            f"M{x0 + 4:.0f} {top + 6} Q{bend[0] + 7:.0f} 820 {x1 + 8:.0f} {bottom + 60} L{x1 + 30:.0f} {bottom + 60} Q{bend[0] + 24:.0f} 820 {x0 + 11:.0f} {top + 6} Z"
        )
    sheet.part(outline, folds=folds, roundness=70, volume=1.0)
    for line in lines:
        sheet.add(
            sheet.clipped(
                outline,
                f'<path d="{sheet.warp(line)}" fill="none" stroke="{sheet.ink.line}" stroke-width="1.6" stroke-opacity=".5"/>',
            )
        )
    for shade in shades:
        sheet.shade(shade, 0.3, 7, within=outline)
    gathers = [
        Fold(
            (-170 + 17 * k, top - 46),
            (-170 + 17 * k, top - 20),
            (-170 + 17 * k, top + 10),
            6,
            0.7 if k % 2 else -0.7,
            6,
        )
        for k in range(21)
    ]
    _band(sheet, w - 2, top - 44, 48, back=back, folds=gathers)
    if back:
        sheet.seam(f"M2 {top} L4 {top + 240}", deep=0.6)


def pencil(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a pencil skirt."""
    top, bottom = 330, 1260
    outline = whole(
        f"M0 {top + 12} C60 {top + 12} 120 {top + 8} 172 {top} C226 {top + 120} 262 {top + 240} 262 {top + 380} C262 {top + 580} 240 {top + 760} 226 {bottom} C140 {bottom + 16} 70 {bottom + 18} 0 {bottom + 18}"
    )
    draw = sheet.draw
    folds = drapes(draw, -200, 200, 620, bottom, 5, lift=0.4, width=18, flare=0.95)
    for sign in (1, -1):
        folds += mirrored(bends(draw, (258, 640), (90, 660), 110, 4, lift=0.5, width=9, blur=9), sign)
        folds += mirrored(drags(draw, (240, 900), (40, 960), 3, spread=44, lift=0.4, width=9), sign)
    sheet.part(outline, folds=folds)
    for sign in (1, -1):
        sheet.seam(side(f"M96 {top + 10} C100 {top + 70} 104 {top + 120} 106 {top + 170}", sign), deep=0.55)
    sheet.line(f"M-224 {bottom - 30} C-120 {bottom - 12} 120 {bottom - 12} 224 {bottom - 30}", opacity=0.3)
    if back:
        sheet.seam(f"M0 {top + 6} C3 {top + 300} -2 {top + 500} 0 {bottom - 220}", deep=0.6)
        vent(sheet, bottom - 220, bottom + 18)
    _band(sheet, 170, top - 42, 46, back=back)


def a_line(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a buttoned A-line denim skirt."""
    top, bottom = 380, 1170
    outline = whole(
        f"M0 {top + 14} C60 {top + 14} 130 {top + 10} 186 {top} C230 {top + 140} 286 {top + 380} 344 {bottom - 24} C240 {bottom + 26} 120 {bottom + 34} 0 {bottom + 34}"
    )
    draw = sheet.draw
    folds = drapes(draw, -200, 200, top + 180, bottom, 6, lift=0.55, width=22, flare=1.35) + flutes(
        draw, -310, 310, bottom + 20, 190, 7, lift=0.5, width=20
    )
    for sign in (1, -1):
        folds += mirrored(drags(draw, (190, top + 130), (60, top + 220), 3, spread=40, lift=0.45), sign)
    sheet.part(outline, folds=folds, overlay=fading(sheet, Leg(crotch=520, knee_y=860)))
    for dy in (-24, -31):
        sheet.stitch(
            f"M-338 {bottom - 24 + dy} C-240 {bottom + 26 + dy} -120 {bottom + 34 + dy} 0 {bottom + 34 + dy} C120 {bottom + 34 + dy} 240 {bottom + 26 + dy} 338 {bottom - 24 + dy}"
        )
    if back:
        sheet.seam(f"M0 {top} L0 {bottom + 34}", deep=0.7, stitched=(6, 0))
        for sign in (1, -1):
            yoke = f"M0 {top + 116} C70 {top + 104} 150 {top + 84} 208 {top + 70}"
            sheet.seam(side(yoke, sign), deep=0.7, stitched=(0, -6))
            sheet.part(
                side(f"M62 {top + 156} L188 {top + 132} L200 {top + 260} L140 {top + 312} L74 {top + 282} Z", sign),
                roundness=10,
                volume=0.5,
                silhouette=False,
            )
            sheet.stitch(
                side(f"M69 {top + 164} L80 {top + 277} L140 {top + 303} L193 {top + 256} L182 {top + 141}", sign)
            )
    else:
        for sign in (1, -1):
            scoop = f"M76 {top + 12} C84 {top + 96} 140 {top + 136} 226 {top + 128}"
            sheet.seam(side(scoop, sign), deep=0.8)
            sheet.shade(
                side(
                    f"M76 {top + 12} C84 {top + 96} 140 {top + 136} 226 {top + 128} L216 {top + 104} C150 {top + 112} 104 {top + 80} 94 {top + 12} Z",
                    sign,
                ),
                0.4,
                7,
            )
            for dy in (6, 13):
                sheet.stitch(side(scoop, sign), shift=(0, dy))
        sheet.part(
            f"M-26 {top + 8} L26 {top + 12} L30 {bottom + 33} L-30 {bottom + 33} Z",
            roundness=9,
            volume=0.5,
            shadow=0.34,
            silhouette=False,
        )
        for x in (-19, 19):
            sheet.stitch(f"M{x} {top + 14} L{x * 1.15} {bottom + 28}")
        for index in range(6):
            stud(sheet, 0, top + 74 + index * 134, 12)
    _band(sheet, 184, top - 46, 52, back=back, stitched=True)
    if not back:
        stud(sheet, 0, top - 4, 13)


def bias(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a long bias-cut satin skirt."""
    top, bottom = 270, 1390
    outline = whole(
        f"M0 {top + 14} C60 {top + 14} 116 {top + 10} 162 {top} C206 {top + 130} 240 {top + 240} 238 {top + 400} C236 {top + 640} 262 {top + 900} 318 {bottom - 20} C230 {bottom + 34} 110 {bottom + 14} 0 {bottom + 40}"
    )
    sheet.part(
        outline,
        folds=satin_drape(sheet, 230, top + 90, bottom)
        + flutes(sheet.draw, -290, 290, bottom + 20, 300, 8, lift=0.8, width=24),
    )
    sheet.stitch(
        f"M-314 {bottom - 30} C-230 {bottom + 22} -110 {bottom + 2} 0 {bottom + 28} C110 {bottom + 2} 230 {bottom + 22} 314 {bottom - 30}",
        width=1.1,
    )
    gathers = [
        Fold(
            (-156 + 16 * k, top - 34),
            (-156 + 16 * k, top - 10),
            (-156 + 16 * k, top + 22),
            6,
            0.6 if k % 2 else -0.6,
            6,
        )
        for k in range(20)
    ]
    _band(sheet, 160, top - 34, 36, back=back, folds=gathers)
    if back:
        sheet.seam(f"M0 {top + 4} C3 {top + 400} -2 {bottom - 300} 0 {bottom + 38}", deep=0.35)


def satin_drape(sheet: Sheet, x: float, top: float, bottom: float) -> list[Fold]:
    """Return the liquid folds of satin: long slanting ridges with sharp shine."""
    draw = sheet.draw
    made = drapes(draw, -x, x, top, bottom, 9, lift=0.85, width=26, flare=1.15, blur=18)
    made += drapes(draw, -x * 0.9, x * 0.9, top + 120, bottom, 8, lift=0.7, width=14, flare=1.2, blur=11)
    for sign in (1, -1):
        made += [
            Fold((sign * x, top + 60), (sign * x * 0.4, top + 170), (sign * -x * 0.3, top + 160), 15, 0.6, 12),
            Fold((sign * x, top + 110), (sign * x * 0.4, top + 250), (sign * -x * 0.2, top + 260), 14, -0.55, 12),
            Fold((sign * x * 0.9, top + 330), (sign * x * 0.3, top + 520), (sign * -x * 0.5, top + 600), 18, 0.5, 16),
        ]
    return made
