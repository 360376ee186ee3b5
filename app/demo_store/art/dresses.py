"""Dresses and the jumpsuit."""

from app.demo_store.art import colour as tone
from app.demo_store.art.blocks import Arm, Torso, behind, short_sleeves, sleeves
from app.demo_store.art.folds import bends, drags, drapes, flutes, mirrored
from app.demo_store.art.fronts import Opening, lapels, lining, notch_collar, panels
from app.demo_store.art.geometry import side, whole
from app.demo_store.art.legs import Leg
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.shirts import collar, collar_back, shirt_cuff
from app.demo_store.art.skirts import satin_drape
from app.demo_store.art.trims import button

Details = tuple[str, ...]


def _gathers(x: float, y: float, count: int, *, down: float = 130, up: float = 0, spread: float = 1.35) -> list[Fold]:
    """Return the small folds below (and above) a gathered seam."""
    made = []
    for k in range(count):
        at = -x + 2 * x * (k + 0.5) / count
        length = down * (0.6 + 0.5 * ((k * 7) % 5) / 5)
        made.append(
            Fold((at, y - up), (at * 1.05, y + length * 0.4), (at * spread, y + length), 9, 0.8 if k % 2 else -0.8, 8)
        )
    return made


def shirt_dress(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a belted shirt dress."""
    torso = Torso(
        neck=(76, 196),
        neck_front=278,
        neck_back=192,
        shoulder=(206, 250),
        armpit=(212, 430),
        waist=(172, 640),
        hem=(294, 1340),
        hem_drop=26,
    )
    arm = Arm(torso, end=840, elbow=114, wrist=92, lean=122, bulge=64)
    if not back:
        behind(sheet, torso)
    folds = (
        torso.folds(sheet, soft=0.8, crushed=4, drape=4)
        + _gathers(170, 650, 14, down=150)
        + _gathers(170, 610, 12, down=-110, spread=1.1)
    )
    folds += drapes(sheet.draw, -200, 200, 720, 1340, 9, lift=0.7, width=22, flare=1.4, blur=14) + flutes(
        sheet.draw, -280, 280, 1360, 200, 8, lift=0.6, width=19
    )
    sheet.part(torso.outline(back=back), folds=folds)
    sheet.stitch("M-290 1322 C-170 1350 170 1350 290 1322")
    if not back:
        sheet.part(
            "M-22 268 L22 278 C24 600 24 1000 23 1364 L-23 1364 C-24 1000 -24 600 -22 268 Z",
            roundness=9,
            volume=0.5,
            shadow=0.3,
            silhouette=False,
            edge=0.3,
        )
        for x in (-16, 16):
            sheet.stitch(f"M{x} 284 L{x} 1358", width=1.3)
        for index in range(10):
            if index != 3:
                button(sheet, 0, 336 + index * 102, 8.5)
    else:
        sheet.seam("M-200 330 C-100 346 100 346 200 330", stitched=(0, -6))
    sleeves(sheet, arm)
    for sign in (1, -1):
        shirt_cuff(sheet, arm, sign, back)
    _sash(sheet, 176, 622, 40, back=back, buckle=True)
    if back:
        collar_back(sheet, drop=-94)
    else:
        collar(sheet, drop=-104)


def slip_dress(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a satin slip dress."""
    front = "M0 404 C40 384 92 340 132 300 C140 330 168 372 190 392 C184 470 166 560 164 640 C186 760 222 860 226 980 C230 1140 262 1300 296 1430 C210 1470 100 1452 0 1476"
    rear = "M0 420 C60 416 140 400 190 390 C184 470 166 560 164 640 C186 760 222 860 226 980 C230 1140 262 1300 296 1430 C210 1470 100 1452 0 1476"
    for sign in (1, -1):
        sheet.outlines.append(
            sheet.warp(side("M132 304 C120 240 116 190 104 148 L96 152 C110 190 114 240 126 306 Z", sign))
        )
        sheet.line(
            side("M130 304 C118 240 112 190 100 150", sign), width=8, opacity=1, colour=tone.darker(sheet.ink.base, 0.3)
        )
        sheet.line(side("M130 304 C118 240 112 190 100 150", sign), width=5.5, opacity=1, colour=sheet.ink.base)
        sheet.line(
            side("M104 150 C98 180 92 240 88 400" if not back else "M104 150 C110 200 118 300 118 402", sign),
            width=5.5,
            opacity=1,
            colour=tone.darker(sheet.ink.base, 0.15),
        )
    if not back:
        inside = "M-190 394 C-100 412 100 412 190 394 C150 350 138 320 132 302 C92 342 40 386 0 406 C-40 386 -92 342 -132 302 C-138 320 -150 350 -190 394 Z"
        sheet.part(inside, fill=sheet.ink.inside, volume=0.3, shadow=0)
    folds = satin_drape(sheet, 210, 640, 1450) + flutes(sheet.draw, -270, 270, 1460, 280, 8, lift=0.8, width=22)
    for sign in (1, -1):
        folds += mirrored(drags(sheet.draw, (176, 470), (30, 560), 3, spread=44, lift=0.6, width=11), sign)
        folds += mirrored(bends(sheet.draw, (164, 640), (20, 660), 140, 5, lift=0.6, width=10, blur=9), sign)
    if not back:
        for sign in (1, -1):
            folds += [
                Fold((sign * 120, 320), (sign * 84, 420), (sign * 96, 500), 15, 0.7, 12),
                Fold((sign * 60, 380), (sign * 50, 440), (sign * 40, 520), 11, -0.5, 11),
            ]
        folds.append(Fold((-90, 380), (0, 520), (90, 380), 12, 0.5, 11))
    sheet.part(whole(rear if back else front), folds=folds)
    if not back:
        for sign in (1, -1):
            sheet.seam(side("M186 470 C150 480 120 486 92 494", sign), deep=0.3)
            sheet.stitch(side("M4 410 C44 390 96 346 131 310", sign), width=1.1)
    sheet.stitch("M-292 1420 C-210 1458 -100 1440 0 1464 C100 1440 210 1458 292 1420", width=1.1)
    for sign in (1, -1):
        x, y = sheet.warp.point(sign * 113, 220)
        sheet.add(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="7" fill="none" stroke="#c9b27c" stroke-width="3"/>')


def wrap_dress(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a wrap dress tied at the side."""
    torso = Torso(
        neck=(92, 196),
        neck_front=560,
        neck_back=206,
        v_neck=True,
        shoulder=(198, 246),
        armpit=(206, 424),
        waist=(160, 620),
        hem=(330, 1270),
        hem_drop=40,
    )
    arm = Arm(torso, end=700, elbow=112, wrist=112, lean=124, bulge=66)
    swirl = drapes(sheet.draw, -200, 200, 690, 1280, 10, lift=0.8, width=24, flare=1.6, blur=14) + flutes(
        sheet.draw, -310, 310, 1300, 240, 9, lift=0.7, width=22
    )
    if back:
        sheet.part(
            torso.outline(back=True),
            folds=torso.folds(sheet, soft=0.8, crushed=2, drape=3) + swirl + _gathers(158, 640, 12, down=120),
        )
        sheet.seam("M-158 626 C-80 640 80 640 158 626", deep=0.6)
    else:
        behind(sheet, torso, drop=40, facing=30, print_=None)
        sheet.part(torso.outline(), folds=swirl)
        lower = "M-92 196 C-138 214 -180 232 -198 246 C-186 310 -190 380 -206 424 C-196 500 -160 560 -160 626 L160 626 C150 520 40 400 -92 196 Z"
        upper = "M92 196 C138 214 180 232 198 246 C186 310 190 380 206 424 C196 500 160 560 160 626 L-158 632 C-150 560 20 420 92 196 Z"
        for outline, sign in ((lower, -1), (upper, 1)):
            folds = [
                Fold((sign * 110, 250), (sign * 60, 440), (-sign * 90, 610), 12, 0.7, 10),
                Fold((sign * 150, 290), (sign * 110, 470), (-sign * 40, 620), 13, -0.6, 11),
                Fold((sign * 190, 420), (sign * 130, 540), (-sign * 10, 625), 12, 0.6, 10),
                Fold((sign * 180, 500), (sign * 140, 580), (sign * 60, 628), 10, -0.6, 9),
            ]
            sheet.part(outline, folds=folds, shadow=0.4)
        sheet.stitch("M84 204 C26 414 -130 540 -154 612", width=1.2)
        skirt = "M-160 630 L160 624 C200 800 280 1040 330 1270 C220 1316 120 1330 60 1322 C10 1150 -80 840 -160 630 Z"
        extra = [
            Fold((-140 + 22 * k, 640), (-60 + 30 * k, 800), (40 + 36 * k, 1330), 18, 0.85 if k % 2 else -0.85, 12)
            for k in range(9)
        ]
        sheet.part(skirt, folds=extra, shadow=0.5)
        sheet.stitch("M52 1316 C4 1150 -86 850 -152 650", width=1.2)
    for sign in (1, -1):
        sheet.part(side(arm.outline(), sign), folds=mirrored(arm.folds(sheet), sign), angle=-8 * sign)
        sheet.seam(torso.armhole(sign))
        _, _, (wx, wy) = arm.outer()
        sheet.stitch(side(f"M{wx - 3} {wy - 22} C{wx - 40} {wy - 8} {wx - 80} {wy - 6} {wx - 111} {wy - 14}", sign))
    _sash(sheet, 163, 606, 34, back=back)


def tiered_dress(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a tiered dress with a square neck and puffed short sleeves."""
    torso = Torso(
        neck=(112, 236),
        neck_front=330,
        neck_back=300,
        shoulder=(196, 250),
        armpit=(206, 430),
        waist=(184, 560),
        hem=(190, 640),
        hem_drop=10,
    )
    sx, sy = torso.shoulder
    deep = 316 if not back else 284
    tiers = ((186, 626, 262, 860), (256, 850, 334, 1090), (326, 1080, 410, 1360))
    if not back:
        sheet.part(
            "M-112 236 L-104 296 L104 296 L112 236 C60 262 -60 262 -112 236 Z",
            fill=sheet.ink.inside,
            shadow=0,
            volume=0.3,
            print_=None,
        )
    for x0, y0, x1, y1 in reversed(tiers):
        outline = whole(
            f"M0 {y0 + 8} C{x0 * 0.5} {y0 + 8} {x0 * 0.8} {y0 + 4} {x0} {y0} C{x0 + 30} {y0 + 60} {x1 - 10} {y1 - 120} {x1} {y1} C{x1 * 0.7} {y1 + 34} {x1 * 0.3} {y1 + 30} 0 {y1 + 34}"
        )
        count = int(x0 / 10)
        folds = _gathers(x0 * 0.97, y0 + 4, count, down=(y1 - y0) * 0.7, spread=x1 / x0 * 0.98)
        folds += drapes(sheet.draw, -x0, x0, y0 + 60, y1, count // 3 + 2, lift=0.75, width=20, flare=x1 / x0, blur=14)
        folds += flutes(sheet.draw, -x1 * 0.95, x1 * 0.95, y1 + 20, 110, 10, lift=0.6, width=18)
        sheet.part(outline, folds=folds, shadow=0.5, roundness=44)
        sheet.stitch(
            f"M{-x1 + 4} {y1 - 14} C{-x1 * 0.7} {y1 + 20} {-x1 * 0.3} {y1 + 16} 0 {y1 + 20} C{x1 * 0.3} {y1 + 16} {x1 * 0.7} {y1 + 20} {x1 - 4} {y1 - 14}",
            width=1.1,
        )
    bodice = whole(
        f"M0 {deep} L104 {deep - 6} C108 {deep - 40} 110 262 112 236 C140 240 170 244 {sx} {sy} C184 310 186 380 206 430 C202 500 188 560 190 634 C120 650 60 650 0 650"
    )
    folds = []
    for sign in (1, -1):
        folds += mirrored(drags(sheet.draw, (204, 430), (60, 500), 3, spread=40, lift=0.55), sign)
    folds += _gathers(184, 640, 16, down=-100, spread=0.98) + _gathers(96, deep + 10, 9, down=90, spread=1.1)
    sheet.part(bodice, folds=folds, roundness=40)
    for grow in (16, 20):
        sheet.stitch(
            f"M{-(112 + grow)} 244 L{-(104 + grow)} {deep + grow * 0.8} L{104 + grow} {deep + grow * 0.8} L{112 + grow} 244",
            width=1.2,
        )
    for sign in (1, -1):
        puff = f"M{sx - 6} {sy - 4} C{sx + 50} {sy - 22} {sx + 128} {sy + 60} {sx + 122} {sy + 178} C{sx + 92} {sy + 206} {sx + 40} {sy + 222} {sx + 10} {sy + 220} C{sx - 2} {sy + 200} 208 440 206 430 C186 380 184 310 {sx - 6} {sy - 4} Z"
        gathers = [
            Fold(
                (sx + 4 + k * 8, sy + 6),
                (sx + 30 + k * 14, sy + 80),
                (sx + 22 + k * 13, sy + 200),
                11,
                0.8 if k % 2 else -0.8,
                9,
            )
            for k in range(8)
        ]
        sheet.part(side(puff, sign), folds=mirrored(gathers, sign), angle=-16 * sign)
        sheet.part(
            side(
                f"M{sx + 122} {sy + 172} C{sx + 92} {sy + 200} {sx + 40} {sy + 216} {sx + 10} {sy + 214} L{sx + 14} {sy + 236} C{sx + 44} {sy + 238} {sx + 92} {sy + 222} {sx + 120} {sy + 194} Z",
                sign,
            ),
            roundness=6,
            angle=-16 * sign,
        )
    if back:
        sheet.seam("M0 290 L2 640", deep=0.5)


def jumpsuit(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a wide-legged jumpsuit with a notched collar and a tied waist."""
    torso = Torso(
        neck=(72, 156),
        shoulder=(194, 206),
        armpit=(204, 376),
        waist=(160, 560),
        hem=(166, 590),
        hem_drop=8,
        neck_back=154,
    )
    leg = Leg(
        waist=160,
        hip=212,
        thigh=232,
        knee=(254, 16),
        hem=(274, 14),
        top=572,
        hip_y=720,
        crotch=850,
        knee_y=1130,
        bottom=1490,
    )
    opening = Opening(torso, overlap=22, break_y=420, drop=8)
    for sign in (-1, 1):
        folds = drags(sheet.draw, (8, 840), (200, 820), 4, spread=44, lift=0.6, width=10)
        folds += [
            Fold((30 + k * 34, 590), (50 + k * 46, 1000), (56 + k * 46, 1520), 17, 0.7 if k % 2 else -0.7, 12)
            for k in range(5)
        ]
        folds += _gathers(156, 590, 14, down=120)
        sheet.part(side(leg.outline(), sign), folds=mirrored(folds, sign), angle=1.5 * sign)
        slash = "M150 600 L206 760"
        if not back:
            sheet.seam(side(slash, sign), deep=0.8, stitched=(-7.0 * sign, 0))
        sheet.stitch(side("M272 1462 C200 1478 110 1482 16 1472", sign))
    sheet.seam("M0 590 C4 680 -2 770 0 856", deep=0.6)
    if back:
        sheet.part(
            torso.outline(back=True),
            folds=torso.folds(sheet, soft=0.9, crushed=4, drape=3) + _gathers(156, 560, 12, down=-110, spread=1.1),
        )
        sheet.seam("M-188 286 C-100 300 100 300 188 286", stitched=(0, -6))
    else:
        lining(sheet, torso, 400, colour=sheet.ink.inside)
        panels(
            sheet,
            opening,
            folds=torso.folds(sheet, soft=0.9, crushed=6, drape=3) + _gathers(156, 560, 12, down=-110, spread=1.1),
        )
        for y in (446, 512):
            button(sheet, 0, y, 9)
    short_sleeves(sheet, torso, length=150, flare=-18, hem=20)
    if back:
        notch_collar(sheet, opening, back=True, height=110, rise=32)
    else:
        lapels(sheet, opening, width=150, gorge=104)
        notch_collar(sheet, opening, width=136, gorge=106, rise=32)
    _sash(sheet, 164, 552, 40, back=back)


def _sash(sheet: Sheet, x: float, y: float, depth: float, *, back: bool, buckle: bool = False) -> None:
    """Tie a belt of the same cloth round the waist."""
    outline = f"M{-x} {y} C{-x * 0.5} {y + 12} {x * 0.5} {y + 12} {x} {y} L{x + 4} {y + depth} C{x * 0.5} {y + depth + 14} {-x * 0.5} {y + depth + 14} {-x - 4} {y + depth} Z"
    folds = [Fold((-x, y + depth * 0.4), (0, y + depth * 0.8), (x, y + depth * 0.4), 5, 0.5, 6)]
    sheet.part(outline, roundness=10, shadow=0.5, volume=0.8, folds=folds, angle=90.01)
    if back:
        return
    if buckle:
        px, py = sheet.warp.point(0, y + depth / 2 + 9)
        sheet.add(
            f'<rect x="{px - 24:.1f}" y="{py - 28:.1f}" width="48" height="56" rx="8" fill="none" stroke="#3c2b20" stroke-width="9"/>'
            f'<rect x="{px - 26:.1f}" y="{py - 30:.1f}" width="52" height="60" rx="10" fill="none" stroke="#8a6b4f" stroke-width="2"/>'
            f'<path d="M{px - 24:.1f} {py:.1f}H{px + 18:.1f}" stroke="#c9b27c" stroke-width="4" stroke-linecap="round"/>'
        )
        return
    kx = x * 0.52
    for dx, length in ((14, 300), (-16, 250)):
        tail = f"M{kx - 8} {y + 22} C{kx + dx * 0.4} {y + 100} {kx + dx} {y + length * 0.6} {kx + dx * 1.4} {y + length} L{kx + dx * 1.4 + 36} {y + length - 14} C{kx + dx + 34} {y + length * 0.6} {kx + dx * 0.4 + 30} {y + 110} {kx + 16} {y + 20} Z"
        sheet.part(
            tail,
            roundness=8,
            shadow=0.5,
            folds=[Fold((kx + 4, y + 40), (kx + dx * 0.5 + 18, y + 140), (kx + dx * 1.4 + 16, y + length), 7, 0.6, 7)],
        )
    for sign in (1, -1):
        loop = f"M{kx} {y + 14} C{kx + sign * 40} {y - 34} {kx + sign * 104} {y - 30} {kx + sign * 96} {y + 14} C{kx + sign * 86} {y + 46} {kx + sign * 36} {y + 40} {kx} {y + 34} Z"
        sheet.part(
            loop,
            roundness=11,
            shadow=0.5,
            folds=[Fold((kx, y + 22), (kx + sign * 50, y - 4), (kx + sign * 88, y + 8), 9, -0.6, 7)],
        )
    sheet.part(
        f"M{kx - 18} {y + 2} C{kx - 6} {y - 6} {kx + 10} {y - 6} {kx + 20} {y + 2} L{kx + 18} {y + 46} C{kx + 6} {y + 54} {kx - 8} {y + 54} {kx - 18} {y + 46} Z",
        roundness=10,
        shadow=0.5,
        folds=[Fold((kx - 8, y + 4), (kx + 6, y + 20), (kx + 6, y + 46), 6, 0.7, 6)],
    )
