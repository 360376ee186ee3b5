"""Knitwear: sweaters with every neck, the cardigan, and the knitted dress."""

from dataclasses import replace

from app.demo_store.art import colour as tone
from app.demo_store.art.blocks import Arm, Torso, behind, sleeves
from app.demo_store.art.folds import drapes, flutes
from app.demo_store.art.geometry import side, whole
from app.demo_store.art.jersey import _blouson, _cuff_ribs, _waist_rib, inside_neck, neck_rib
from app.demo_store.art.ribs import band, ribs
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.trims import button, zip_fastener

Details = tuple[str, ...]


def sweater(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a sweater: crew, V, roll neck or half zip, plain or with cables."""
    fitted = "fitted" in details
    torso = Torso(
        neck=(98, 298),
        neck_front=382,
        neck_back=316,
        shoulder=(262, 370),
        armpit=(278, 612),
        waist=(270, 860),
        hem=(262, 1100),
    )
    if fitted:
        torso = replace(torso, shoulder=(246, 366), armpit=(254, 600), waist=(238, 850), hem=(244, 1130))
    if "v" in details:
        torso = replace(torso, neck=(96, 296), neck_front=520, v_neck=True)
    if "roll" in details or "zip" in details:
        torso = replace(torso, neck=(92, 312), neck_front=352, neck_back=330)
    arm = Arm(torso, end=1050, elbow=128 if fitted else 146, wrist=100 if fitted else 116, lean=152)
    if not back and ("crew" in details or "v" in details):
        if "v" in details:
            behind(sheet, torso, drop=46, facing=44)
        else:
            inside_neck(sheet, torso, rib=22)
    cable = sheet.cloth == "cable"
    folds = torso.folds(sheet, soft=0.75 if cable else 1.0, crushed=2) + _blouson(sheet, torso.hem[0], torso.hem[1])
    if cable:
        for column in (-176, -60, 60, 176):
            folds += cables(column, 350 if abs(column) > 100 else 400, torso.hem[1] + 10, 20)
    sheet.part(torso.outline(back=back), folds=folds)
    x, y = torso.hem
    _waist_rib(sheet, x - 2, y - 4, 88)
    sleeves(sheet, arm, stitched=False)
    _fashioning(sheet, torso)
    _cuff_ribs(sheet, arm, 90)
    if "roll" in details:
        _roll_neck(sheet)
    elif "zip" in details:
        _zip_collar(sheet, back)
    elif "v" in details:
        neck_rib(sheet, torso, 26, back=back, count=70)
        if not back:
            sheet.line(f"M0 {torso.neck_front + 2} L0 {torso.neck_front + 46}", width=2, opacity=0.5)
    else:
        neck_rib(sheet, torso, 32, back=back, count=54)


def cables(x: float, top: float, bottom: float, width: float) -> list[Fold]:
    """Return the ridges of a cable: strands that cross over, and the purl channel on either side."""
    made = [
        Fold(
            (x + sign * width * 1.7, top),
            (x + sign * width * 1.7, (top + bottom) / 2),
            (x + sign * width * 1.7, bottom),
            13,
            -0.42,
            7,
        )
        for sign in (1, -1)
    ]
    y, step = top, width * 2.5
    while y < bottom:
        made.append(
            Fold((x - width, y), (x + width * 0.1, y + step * 0.3), (x + width, y + step * 1.15), width * 1.05, 0.62, 7)
        )
        made.append(
            Fold(
                (x + width * 0.7, y),
                (x + width * 1.2, y + step * 0.3),
                (x + width * 0.6, y + step * 0.6),
                width * 0.6,
                0.45,
                7,
            )
        )
        y += step
    return made


def cardigan(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a V-neck button cardigan."""
    torso = Torso(
        neck=(94, 296),
        neck_front=620,
        v_neck=True,
        shoulder=(244, 366),
        armpit=(256, 600),
        waist=(246, 830),
        hem=(248, 1010),
    )
    arm = Arm(torso, end=1020, elbow=134, wrist=106, lean=150)
    if not back:
        behind(sheet, torso, drop=46, facing=46)
    sheet.part(torso.outline(back=back), folds=torso.folds(sheet, crushed=3) + _blouson(sheet, 248, 1010))
    _waist_rib(sheet, 246, 1006, 80)
    sleeves(sheet, arm, stitched=False)
    _fashioning(sheet, torso)
    _cuff_ribs(sheet, arm, 86)
    if back:
        neck_rib(sheet, replace(torso, v_neck=False), 26, back=True)
        return
    for sign in (-1, 1):
        strip = side("M94 292 C80 400 40 540 -22 630 L-22 1098 L22 1100 L22 640 C70 560 112 430 122 304 Z", sign)
        sheet.part(strip, cloth="", roundness=12, volume=0.7, shadow=0.4)
        ribs(
            sheet,
            strip,
            side("M92 294 C80 400 40 540 -22 630 L-22 1098", sign),
            side("M124 304 C112 430 70 560 22 640 L22 1100", sign),
            120,
        )
    for index in range(6):
        button(sheet, 0, 668 + index * 79, 12)


def knit_dress(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a long ribbed dress with a funnel neck."""
    torso = Torso(
        neck=(84, 196),
        neck_front=226,
        neck_back=206,
        shoulder=(190, 236),
        armpit=(196, 410),
        waist=(166, 640),
        hem=(222, 1440),
        hem_drop=20,
    )
    arm = Arm(torso, end=830, elbow=96, wrist=76, lean=104, bulge=58)
    folds = torso.folds(sheet, soft=0.8, crushed=0, drape=5)
    folds += drapes(sheet.draw, -190, 190, 800, 1440, 7, lift=0.55, width=18, flare=1.15)
    for sign in (1, -1):
        folds += [
            Fold((sign * 168, 660), (sign * 120, 700), (sign * 60, 690), 9, 0.5, 9),
            Fold((sign * 166, 690), (sign * 110, 740), (sign * 40, 740), 8, -0.45, 9),
        ]
    sheet.part(torso.outline(back=back), folds=folds + flutes(sheet.draw, -215, 215, 1450, 160, 8, lift=0.4))
    sheet.stitch("M-219 1428 C-120 1450 120 1450 219 1428", width=1.2)
    sleeves(sheet, arm, stitched=False)
    _, _, (wx, wy) = arm.outer()
    for sign in (1, -1):
        sheet.line(side(f"M{wx - 2} {wy - 14} C{wx - 30} {wy} {wx - 54} {wy} {wx - 76} {wy - 8}", sign), opacity=0.4)
    _roll_neck(sheet, scale=0.84, shift=-62, single=True)


def _roll_neck(sheet: Sheet, *, scale: float = 1.0, shift: float = 0, single: bool = False) -> None:
    def at(x: float, y: float) -> str:
        return f"{x * scale:.1f} {300 + (y - 300) * scale + shift:.1f}"

    inner = (
        f"M{at(-78, 214)} C{at(-50, 200)} {at(50, 200)} {at(78, 214)} C{at(60, 234)} {at(-60, 234)} {at(-78, 214)} Z"
    )
    tube_top, tube_end = (
        f"M{at(-84, 212)} C{at(-50, 242)} {at(50, 242)} {at(84, 212)}",
        f"M{at(-104, 330)} C{at(-60, 372)} {at(60, 372)} {at(104, 330)}",
    )
    sheet.shade(
        f"M{at(-112, 320)} C{at(-60, 400)} {at(60, 400)} {at(112, 320)} L{at(80, 300)} L{at(-80, 300)} Z", 0.45, 12
    )
    sheet.part(inner, fill=sheet.ink.inside, cloth="", volume=0.3, shadow=0)
    band(sheet, tube_top, tube_end, 44, roundness=22, shadow=0.3)
    if not single:
        band(
            sheet,
            f"M{at(-86, 208)} C{at(-50, 240)} {at(50, 240)} {at(86, 208)}",
            f"M{at(-106, 300)} C{at(-56, 342)} {at(56, 342)} {at(106, 300)}",
            44,
            roundness=24,
            shadow=0.5,
        )


def _zip_collar(sheet: Sheet, back: bool) -> None:
    sheet.shade("M-120 330 C-60 410 60 410 120 330 L90 300 L-90 300 Z", 0.4, 12)
    if back:
        band(
            sheet, "M-92 238 C-50 226 50 226 92 238", "M-106 334 C-60 360 60 360 106 334", 44, roundness=26, shadow=0.4
        )
        return
    sheet.part(
        whole("M0 232 C40 232 70 236 88 244 C70 262 40 268 0 270"),
        fill=sheet.ink.inside,
        cloth="",
        volume=0.3,
        shadow=0,
    )
    for sign in (-1, 1):
        band(
            sheet,
            "M92 236 C70 256 36 264 6 266",
            "M112 336 C80 362 40 374 4 378",
            22,
            sign=sign,
            roundness=20,
            shadow=0.4,
        )
    sheet.line("M0 378 L0 566", width=26, opacity=0.9, colour=tone.darker(sheet.ink.base, 0.3))
    zip_fastener(sheet, [(0, 274), (0, 380), (2, 560)])
    sheet.stitch("M-18 384 L-17 572 L18 572 L18 384", width=1.3)


def _fashioning(sheet: Sheet, torso: Torso) -> None:
    """Mark where stitches were decreased along the armhole, as fully fashioned knitwear shows."""
    (sx, sy), (ax, ay) = torso.shoulder, torso.armpit
    for sign in (1, -1):
        for index in range(6):
            share = 0.28 + index * 0.1
            x, y = sx - 32 + (ax - sx) * share * 0.4, sy + (ay - sy) * share
            sheet.line(f"M{sign * x} {y} L{sign * (x - 7)} {y + 8}", width=2.4, opacity=0.4)
