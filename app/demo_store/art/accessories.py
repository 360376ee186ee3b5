"""Scarf, beanie and tote."""

from app.demo_store.art import colour as tone
from app.demo_store.art.folds import bends, crumple, drapes
from app.demo_store.art.geometry import side, whole
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.trims import label

Details = tuple[str, ...]


def scarf(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a fringed scarf: folded over itself in front, laid out behind."""
    if back:
        tail = "M-150 200 C-60 190 70 190 150 202 C156 560 148 900 158 1330 C60 1344 -60 1344 -156 1330 C-148 900 -158 560 -150 200 Z"
        _fringe(sheet, -152, 154, 1334, 96)
        _fringe(sheet, -148, 148, 200, -90)
        sheet.part(
            tail,
            folds=drapes(sheet.draw, -140, 140, 260, 1330, 6, lift=0.5, width=24)
            + crumple(sheet.draw, -130, 130, 300, 1250, 9, lift=0.5),
        )
        label(sheet, 100, 1250, 70, 40)
        return
    for x0, x1, bottom, lean in ((-150, 40, 1290, -26), (-20, 168, 1370, 22)):
        tail = f"M{x0 + 20} 480 C{x0 + 8} 700 {x0 + lean - 6} 1000 {x0 + lean} {bottom} C{x0 + lean + 60} {bottom + 14} {x1 + lean - 60} {bottom + 12} {x1 + lean} {bottom - 4} C{x1 + lean} 1000 {x1 + 10} 720 {x1 - 16} 480 Z"
        _fringe(sheet, x0 + lean + 2, x1 + lean - 2, bottom, 100)
        folds = [
            Fold(
                (x0 + 40 + 34 * k, 500),
                (x0 + 46 + 34 * k + lean * 0.4, 860),
                (x0 + 30 + 38 * k + lean, bottom + 20),
                18,
                0.75 if k % 2 else -0.75,
                14,
            )
            for k in range(5)
        ]
        sheet.part(tail, folds=folds, angle=lean * 0.12, shadow=0.55, roundness=34)
    back_loop = "M-270 330 C-200 250 200 250 270 330 C220 400 120 420 0 420 C-120 420 -220 400 -270 330 Z"
    sheet.part(
        back_loop,
        fill=sheet.ink.inside,
        angle=70,
        roundness=30,
        folds=[Fold((-240, 330), (0, 400), (240, 330), 18, 0.6, 12)],
    )
    wraps = (
        (
            "M-292 330 C-300 440 -200 560 -20 580 C160 590 300 480 300 350 C300 316 282 300 262 312 C240 400 140 450 10 446 C-120 440 -230 390 -262 308 C-280 296 -292 308 -292 330 Z",
            18,
        ),
        (
            "M-300 400 C-296 540 -160 650 20 652 C180 650 296 560 306 430 C308 396 296 380 282 396 C250 490 140 540 10 536 C-120 530 -240 470 -276 380 C-290 366 -300 380 -300 400 Z",
            8,
        ),
    )
    for outline, angle in wraps:
        folds = [
            Fold((-270, 370), (-120, 560), (60, 560), 20, 0.8, 12), Fold((280, 370), (200, 540), (20, 590), 18, 0.75, 12), Fold((-250, 350), (-100, 500), (120, 500), 14, -0.75, 11),
            Fold((270, 420), (160, 600), (-80, 600), 14, -0.7, 11), Fold((-200, 440), (-60, 560), (120, 540), 9, 0.6, 8), Fold((240, 440), (120, 570), (-40, 560), 9, 0.5, 8),
        ]  # fmt: skip
        sheet.part(outline, folds=folds, angle=angle + 52, roundness=40, shadow=0.6)


def _fringe(sheet: Sheet, left: float, right: float, y: float, length: float) -> None:
    draw = sheet.draw
    x = left
    paths = {sheet.ink.base: "", sheet.ink.accent or sheet.ink.base: "", tone.darker(sheet.ink.base, 0.25): ""}
    keys = list(paths)
    while x < right:
        bend, end = draw.uniform(-8, 8), draw.uniform(-12, 12)
        paths[draw.choice(keys)] += (
            f"M{x:.1f} {y - 4 * (length > 0)}Q{x + bend:.1f} {y + length * 0.5:.1f} {x + end:.1f} {y + length * draw.uniform(0.88, 1.06):.1f}"
        )
        x += draw.uniform(4.2, 6.4)
    for paint, path in paths.items():
        if path:
            sheet.line(path, width=4.2, opacity=0.5, colour=tone.darker(paint, 0.6))
            sheet.line(path, width=3, opacity=1, colour=paint)


def beanie(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a ribbed beanie with a turn-up."""
    crown = whole("M0 330 C120 326 262 380 314 560 C346 680 352 800 352 930 C240 966 120 976 0 976")
    folds = []
    for k in range(-9, 10):
        x = k * 37
        folds.append(Fold((x * 0.10, 350), (x * 1.12, 480), (x * 0.97, 960), 17, 1.0, 9))
        folds.append(Fold(((x + 18) * 0.10, 352), ((x + 18) * 1.12, 480), ((x + 18) * 0.97, 960), 15, -1.0, 9))
    sheet.part(crown, cloth="", folds=folds, roundness=110, overlay=_stitches(sheet, 330, 980, 350))
    sheet.shade("M-360 830 L360 830 L360 960 L-360 960 Z", 0.3, 26, within=crown)
    cuff = whole("M0 852 C130 852 260 840 368 812 C378 900 378 990 366 1086 C250 1126 120 1136 0 1136")
    ribs = []
    for k in range(-10, 11):
        x = k * 37
        ribs.append(Fold((x, 820), (x * 1.04, 980), (x, 1160), 17, 1.0, 9))
        ribs.append(Fold((x + 18, 820), ((x + 18) * 1.04, 980), (x + 18, 1160), 15, -1.0, 9))
    sheet.part(cuff, cloth="", folds=ribs, roundness=60, shadow=0.6, overlay=_stitches(sheet, 800, 1150, 380))
    if not back:
        label(sheet, 176, 960, 84, 52)
    else:
        sheet.seam("M0 338 C6 500 4 700 2 850", deep=0.4)
        sheet.seam("M2 856 L3 1134", deep=0.4)


def _stitches(sheet: Sheet, top: float, bottom: float, reach: float) -> str:
    """Return the V of each stitch along the ribs."""
    path = ""
    y = top
    while y < bottom:
        for k in range(-10, 11):
            x = k * 37 * (min(1.0, 0.25 + (y - top) / 300) if top < 700 else 1.0)
            if abs(x) < reach:
                path += f"M{x - 12:.0f} {y:.0f}L{x:.0f} {y + 11:.0f}L{x + 12:.0f} {y:.0f}"
        y += 17
    drawn = sheet.warp(path)
    return (
        f'<path d="{drawn}" fill="none" stroke="{tone.darker(sheet.ink.base, 0.6)}" stroke-opacity=".32" stroke-width="2.6"/>'
        f'<path d="{drawn}" fill="none" stroke="{tone.lighter(sheet.ink.base, 0.5)}" stroke-opacity=".25" stroke-width="2.2" transform="translate(0 5)"/>'
    )


def tote(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a heavy canvas tote with long handles."""
    strap = "M{a} 620 C{b} 300 {c} 190 0 182 C{d} 190 {e} 300 {f} 620"
    rear = strap.format(a=-150, b=-150, c=-110, d=110, e=150, f=150)
    for width, paint in ((42, tone.darker(sheet.ink.base, 0.55)), (39, tone.darker(sheet.ink.base, 0.3))):
        sheet.line(rear, width=width, opacity=1, colour=paint)
    sheet.outlines.append(
        sheet.warp(
            "M-172 620 C-172 290 -120 165 0 160 C120 165 172 290 172 620 L130 620 C130 310 100 215 0 205 C-100 215 -130 310 -130 620 Z"
        )
    )
    inside = "M-330 560 C-200 536 200 536 330 560 C200 590 -200 590 -330 560 Z"
    sheet.part(inside, fill=sheet.ink.inside, roundness=14, volume=0.4, shadow=0)
    body = whole(
        "M0 584 C130 584 250 576 332 560 C346 800 356 1040 352 1290 C350 1322 336 1336 306 1340 C200 1352 100 1354 0 1354"
    )
    draw = sheet.draw
    folds = drapes(draw, -280, 280, 700, 1340, 5, lift=0.4, width=26) + crumple(
        draw, -280, 280, 660, 1280, 12, lift=0.5
    )
    for sign in (1, -1):
        folds += bends(draw, (sign * 350, 1180), (sign * 120, 1150), 180, 4, lift=0.5, width=12, blur=10)
        folds += [
            Fold((sign * 320, 620), (sign * 290, 860), (sign * 316, 1200), 20, -0.5, 14),
            Fold((sign * 160, 640), (sign * 180, 820), (sign * 150, 1000), 20, 0.35, 16),
        ]
    sheet.part(body, folds=folds, roundness=60)
    base = whole(
        "M0 1216 C130 1216 260 1210 353 1196 C354 1230 354 1262 352 1290 C350 1322 336 1336 306 1340 C200 1352 100 1354 0 1354"
    )
    sheet.part(base, fill=tone.darker(sheet.ink.base, 0.22), roundness=22, shadow=0.2, folds=folds)
    sheet.stitch("M-350 1206 C-260 1219 -130 1225 0 1225 C130 1225 260 1219 350 1206")
    for dy in (30, 37):
        sheet.stitch(
            f"M-333 {562 + dy} C-250 {578 + dy} -130 {586 + dy} 0 {586 + dy} C130 {586 + dy} 250 {578 + dy} 333 {562 + dy}"
        )
    for sign in (1, -1):
        front = side("M132 586 C140 330 108 252 0 246 L0 206 C136 212 176 320 174 584 L178 1204 L134 1206 Z", sign)
        sheet.part(
            front,
            roundness=9,
            shadow=0.55,
            volume=0.8,
            folds=[Fold((sign * 150, 560), (sign * 156, 380), (sign * 80, 236), 8, 0.5, 8)],
        )
        for x in (140, 168):
            sheet.stitch(side(f"M{x} 596 L{x + 2} 1200", sign))
        sheet.stitch(side("M142 604 L168 672 M168 604 L142 672", sign))
    if not back:
        label(sheet, 0, 700, 116, 62)
    else:
        pocket = "M-110 700 L110 700 L114 960 C114 974 106 982 92 982 L-92 982 C-106 982 -114 974 -114 960 Z"
        sheet.part(pocket, roundness=14, volume=0.5, silhouette=False)
        sheet.stitch("M-103 708 L-107 958 C-107 970 -101 975 -90 975 L90 975 C101 975 107 970 107 958 L103 708")
        sheet.stitch("M-108 728 L108 728")
