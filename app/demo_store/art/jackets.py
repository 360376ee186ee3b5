"""Casual jackets: denim jacket, chore jacket, bomber, quilted gilet."""

from app.demo_store.art import colour as tone
from app.demo_store.art.blocks import Arm, Torso, behind, sleeves
from app.demo_store.art.folds import drapes
from app.demo_store.art.fronts import back_body, flap, patch
from app.demo_store.art.geometry import side, whole
from app.demo_store.art.jersey import _blouson, _cuff_ribs, _waist_rib
from app.demo_store.art.ribs import band
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.shirts import collar, collar_back, front_placket, shirt_cuff
from app.demo_store.art.trims import button, stud, zip_fastener

Details = tuple[str, ...]


def denim_jacket(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a denim jacket with V seams, flap pockets and a waistband."""
    torso = Torso(
        neck=(88, 300),
        neck_front=396,
        neck_back=296,
        shoulder=(274, 372),
        armpit=(284, 606),
        waist=(268, 830),
        hem=(262, 1020),
        hem_drop=10,
    )
    arm = Arm(torso, end=1040, elbow=142, wrist=110, lean=156)
    if not back:
        behind(sheet, torso)
    sheet.part(torso.outline(back=back), folds=torso.folds(sheet, soft=0.95, crushed=9, drape=5))
    yoke = (
        "M-268 500 C-140 520 140 520 268 500"
        if not back
        else "M-266 470 C-140 488 -40 500 0 512 C40 500 140 488 266 470"
    )
    sheet.seam(yoke, deep=0.7)
    for dy in (6, 13):
        sheet.stitch(yoke, shift=(0, dy))
    for sign in (1, -1):
        for path in (
            ("M62 512 C74 700 92 880 120 1026", "M226 506 C206 700 186 880 168 1026")
            if not back
            else ("M118 494 C108 700 92 880 74 1026",)
        ):
            sheet.seam(side(path, sign), deep=0.65)
            for dx in (5, 12):
                sheet.stitch(side(path, sign), shift=(dx * sign, 0))
    waist = "M-264 1016 C-150 1030 150 1030 264 1016 L266 1084 C150 1100 -150 1100 -266 1084 Z"
    sheet.part(waist, roundness=14, shadow=0.4)
    for dy in (9, 66):
        sheet.stitch(f"M-262 {1016 + dy} C-150 {1030 + dy} 150 {1030 + dy} 262 {1016 + dy}")
    if not back:
        front_placket(sheet, 396, 1094, 0, width=29, stitched=21)
        for index in range(6):
            stud(sheet, 0, 440 + index * 122, 11)
        for sign in (1, -1):
            flap(sheet, sign, 74, 506, 132, 66, tilt=4)
            stud(sheet, sign * 140, 560, 9)
            for x, lean in ((100, 0), (186, -4)):
                sheet.stitch(side(f"M{x} 574 L{x + lean + 14 if x < 120 else x + lean - 14} 690", sign))
            welt = "M196 810 L212 812 L184 968 L168 964 Z"
            sheet.part(side(welt, sign), roundness=5, volume=0.5, silhouette=False)
    else:
        for sign in (1, -1):
            tab = "M168 1034 L250 1026 L252 1058 L168 1068 L152 1052 Z"
            sheet.part(side(tab, sign), roundness=6, volume=0.6, silhouette=False)
            stud(sheet, sign * 174, 1051, 8)
    sleeves(sheet, arm)
    for sign in (1, -1):
        shirt_cuff(sheet, arm, sign, back=False)
        _, _, (wx, wy) = arm.outer()
        stud(sheet, sign * (wx - 22), wy + 42, 9)
    if back:
        collar_back(sheet, drop=4)
    else:
        collar(sheet, drop=6)
        sheet.part("M-28 384 L28 384 L29 420 L-28 420 Z", roundness=7, volume=0.5, silhouette=False)
        stud(sheet, 0, 402, 11)


def chore_jacket(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a workwear jacket with three patch pockets and five buttons."""
    torso = Torso(
        neck=(88, 296),
        neck_front=388,
        neck_back=292,
        shoulder=(280, 366),
        armpit=(292, 608),
        waist=(286, 860),
        hem=(296, 1140),
        hem_drop=12,
    )
    arm = Arm(torso, end=1080, elbow=148, wrist=124, lean=152)
    if not back:
        behind(sheet, torso)
        sheet.part(torso.outline(), folds=torso.folds(sheet, soft=0.95, crushed=8, drape=5))
    else:
        back_body(sheet, torso, crushed=7, soft=0.95)
        yoke = "M-270 462 C-140 478 140 478 270 462"
        sheet.seam(yoke, stitched=(0, 7))
    for dy in (0, -7):
        sheet.stitch(f"M-292 {1122 + dy} C-170 {1136 + dy} 170 {1136 + dy} 292 {1122 + dy}")
    if not back:
        sheet.seam("M30 392 C32 700 30 900 30 1150", deep=0.7)
        sheet.shade("M30 400 L46 400 L46 1150 L30 1150 Z", 0.26, 6)
        for x in (-24, 22, 15):
            sheet.stitch(f"M{x} 402 L{x} 1142")
        for index in range(5):
            sheet.line(f"M-16 {446 + index * 156} L12 {446 + index * 156}", width=3, opacity=0.4)
            button(
                sheet,
                0,
                446 + index * 156,
                14,
                tone.mix("#3a3230", sheet.ink.base, 0.35) if tone.luminance(sheet.ink.base) < 0.6 else "#b9a27e",
            )
        patch(sheet, 1, 82, 556, 132, 146, round_=30)
        for sign in (1, -1):
            patch(sheet, sign, 74, 858, 184, 206, round_=38)
    sleeves(sheet, arm)
    _, _, (wx, wy) = arm.outer()
    for sign in (1, -1):
        for dy in (-26, -33):
            sheet.stitch(
                side(
                    f"M{wx - 3} {wy + dy} C{wx - 40} {wy + dy + 14} {wx - 86} {wy + dy + 16} {wx - arm.wrist} {wy + dy + 8}",
                    sign,
                )
            )
    if back:
        collar_back(sheet)
    else:
        collar(sheet, drop=0)


def bomber(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a bomber jacket with ribbed trims and a zip."""
    torso = Torso(
        neck=(102, 310),
        neck_front=378,
        neck_back=320,
        shoulder=(280, 380),
        armpit=(298, 632),
        waist=(300, 860),
        hem=(274, 1040),
    )
    arm = Arm(torso, end=1000, elbow=166, wrist=134, lean=166, bulge=94)
    if not back:
        inside = whole("M0 270 C60 270 96 284 108 306 C96 350 50 384 0 392")
        sheet.part(
            inside, fill=tone.mix(sheet.ink.inside, "#b4622f", 0.5), cloth="", volume=0.4, roundness=24, shadow=0
        )
    sheet.part(
        torso.outline(back=back),
        folds=torso.folds(sheet, soft=1.35, crushed=7)
        + _blouson(sheet, 286, 1040)
        + drapes(sheet.draw, -260, 260, 800, 1040, 8, lift=0.8, width=16, blur=11),
    )
    _waist_rib(sheet, 268, 1034, 86)
    if not back:
        sheet.part("M-24 388 L24 388 L25 1040 L-25 1040 Z", roundness=8, volume=0.5, silhouette=False, shadow=0.3)
        zip_fastener(sheet, [(0, 404), (1, 700), (0, 1122)])
        for x in (-19, 19):
            sheet.stitch(f"M{x} 396 L{x} 1036")
        for sign in (1, -1):
            slash = "M150 838 L168 828 L226 960 L206 968 Z"
            sheet.part(side(slash, sign), roundness=6, volume=0.7, silhouette=False, shadow=0.4)
            sheet.stitch(side("M172 832 L229 960", sign))
    sleeves(sheet, arm, soft=1.35)
    if not back:
        left, y = torso.shoulder[0] + 58, 560
        sheet.part(
            f"M{left - 34} {y} L{left + 22} {y - 6} L{left + 32} {y + 110} L{left - 22} {y + 116} Z",
            roundness=7,
            volume=0.6,
            silhouette=False,
            angle=-7,
        )
        zip_fastener(sheet, [(left + 14, y + 8), (left - 14, y + 100)])
    _cuff_ribs(sheet, arm, 84)
    if back:
        band(sheet, "M-102 300 C-50 274 50 274 102 300", "M-112 338 C-60 352 60 352 112 338", 44, roundness=14)
        return
    for sign in (-1, 1):
        band(
            sheet,
            "M92 282 C92 320 62 356 2 372",
            "M122 318 C112 366 74 402 2 420",
            26,
            sign=sign,
            roundness=13,
            shadow=0.4,
        )
    band(sheet, "M-92 284 C-56 258 56 258 92 284", "M-84 306 C-50 284 50 284 84 306", 30, roundness=10, shadow=0.1)


def gilet(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a quilted sleeveless jacket with a corduroy collar."""
    torso = Torso(
        neck=(92, 300),
        neck_front=380,
        neck_back=300,
        shoulder=(228, 360),
        armpit=(266, 610),
        waist=(262, 860),
        hem=(272, 1130),
        hem_drop=12,
    )
    if not back:
        behind(sheet, torso)
        for sign in (1, -1):
            sheet.part(
                side("M222 352 C246 430 250 540 272 612 C240 600 206 540 204 440 Z", sign),
                fill=sheet.ink.inside,
                cloth="",
                volume=0.3,
                shadow=0,
            )
    quilt, lines = _quilting(torso)
    outline = torso.outline(back=back)
    sheet.part(outline, folds=torso.folds(sheet, soft=0.6, crushed=0, drape=4) + quilt)
    drawn = sheet.warp(lines)
    sheet.add(
        sheet.clipped(
            outline,
            f'<path d="{drawn}" fill="none" stroke="{sheet.ink.line}" stroke-width="1.8" stroke-opacity=".6"/><path d="{drawn}" fill="none" stroke="{sheet.ink.thread}" stroke-width="1.4" stroke-dasharray="5 3" stroke-opacity=".6"/>',
        )
    )
    for sign in (1, -1):
        edge = torso.armhole(sign)
        sheet.line(edge, width=16, opacity=1, colour=tone.darker(sheet.ink.base, 0.18))
        sheet.seam(edge, stitched=(-11.0 * sign, 0))
    hem = "M-272 1118 C-160 1132 160 1132 272 1118 L272 1140 C160 1154 -160 1154 -272 1140 Z"
    sheet.part(hem, fill=tone.darker(sheet.ink.base, 0.18), roundness=7, silhouette=False)
    if not back:
        sheet.part(
            "M-26 382 L26 390 L27 1144 L-27 1144 Z",
            roundness=8,
            volume=0.6,
            shadow=0.4,
            silhouette=False,
            fill=tone.darker(sheet.ink.base, 0.06),
        )
        sheet.stitch("M-20 396 L-20 1138M20 396 L20 1138")
        for index in range(6):
            stud(sheet, 0, 452 + index * 124, 11)
        for sign in (1, -1):
            patch(sheet, sign, 92, 850, 140, 168, tilt=12)
    else:
        vents = "M-190 1132 L-184 1010"
        for sign in (1, -1):
            sheet.seam(side(vents, sign), deep=0.8)
    if back:
        fall = whole("M0 262 C46 262 80 270 96 284 C108 304 118 324 122 342 C80 362 40 370 0 370")
        sheet.part(fall, cloth="corduroy", fill=tone.darker(sheet.ink.base, 0.2), roundness=18, shadow=0.5)
        return
    sheet.part(
        "M-88 286 C-56 258 56 258 88 286 L80 306 C46 286 -46 286 -80 306 Z",
        cloth="corduroy",
        fill=tone.darker(sheet.ink.base, 0.25),
        roundness=9,
        volume=0.5,
        shadow=0.1,
    )
    for sign in (-1, 1):
        leaf = "M82 278 C96 278 106 290 112 306 C124 346 130 388 128 424 C126 432 120 434 112 432 C76 424 36 404 4 384 C0 378 2 370 8 366 C44 350 68 326 82 278 Z"
        sheet.part(
            side(leaf, sign),
            cloth="corduroy",
            fill=tone.darker(sheet.ink.base, 0.2),
            angle=-26 * sign,
            roundness=15,
            shadow=0.5,
            folds=[Fold((sign * 94, 290), (sign * 76, 352), (sign * 16, 378), 10, 0.7, 9)],
        )


def _quilting(torso: Torso) -> tuple[list[Fold], str]:
    """Return the valleys and the stitch lines of diamond quilting."""
    folds: list[Fold] = []
    lines = ""
    pitch, reach, top, bottom = 84, 300, 320, 1150
    for start in range(-1300, 1300, pitch):
        for lean in (1, -1):
            one, other = (lean * start, top), (lean * (start + (bottom - top) * 0.72), bottom)
            if min(one[0], other[0]) < reach and max(one[0], other[0]) > -reach:
                lines += f"M{one[0]:.0f} {one[1]:.0f}L{other[0]:.0f} {other[1]:.0f}"
                steps = 9
                for k in range(steps):
                    a = (one[0] + (other[0] - one[0]) * k / steps, one[1] + (other[1] - one[1]) * k / steps)
                    b = (
                        one[0] + (other[0] - one[0]) * (k + 1.3) / steps,
                        one[1] + (other[1] - one[1]) * (k + 1.3) / steps,
                    )
                    if abs(a[0]) < reach + 40:
                        folds.append(Fold(a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b, 30, -0.72, 9))
    return folds, lines
