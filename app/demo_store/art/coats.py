"""Tailoring and coats: blazer, pea coat, straight coat, trench, raincoat."""

from dataclasses import replace

from app.demo_store.art import colour as tone
from app.demo_store.art.blocks import Arm, Torso, sleeves
from app.demo_store.art.folds import drapes
from app.demo_store.art.fronts import (
    Opening,
    back_body,
    button_row,
    epaulette,
    flap,
    lapels,
    lining,
    notch_collar,
    panels,
    patch,
    skirt_drapes,
    vent,
    welt,
)  # fmt: skip
from app.demo_store.art.geometry import side, whole
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.trims import HORN, button, stud

Details = tuple[str, ...]


def blazer(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a single-breasted blazer with notch lapels."""
    women = "women" in details
    torso = Torso(
        neck=(84, 296), shoulder=(266, 358), armpit=(272, 588), waist=(246, 800), hem=(282, 1170), neck_back=292
    )
    if women:
        torso = replace(torso, shoulder=(252, 358), armpit=(254, 584), waist=(222, 790), hem=(276, 1150))
    arm = Arm(torso, end=1128, elbow=134, wrist=112, lean=146, bulge=74)
    opening = Opening(torso, overlap=26, break_y=742 if women else 700, cutaway=22)
    if back:
        back_body(sheet, torso)
        vent(sheet, 950, torso.hem[1] + 12)
        for sign in (1, -1):
            sheet.seam(
                side(
                    f"M{torso.armpit[0] - 44} 560 C{torso.waist[0] - 78} 720 {torso.waist[0] - 66} 900 {torso.hem[0] - 82} {torso.hem[1] + 8}",
                    sign,
                ),
                deep=0.35,
            )
    else:
        lining(sheet, torso, opening.break_y)
        panels(sheet, opening, crushed=8 if sheet.cloth == "linen" else 2, soft=0.9)
        for sign in (1, -1):
            sheet.seam(side("M140 560 C132 660 134 760 146 880", sign), deep=0.32)
    sleeves(sheet, arm, stitched=False, soft=0.85)
    _tailored_cuffs(sheet, arm, back=back, count=2 if women else 4)
    if back:
        notch_collar(sheet, opening, back=True)
        return
    y = opening.break_y
    if women or sheet.cloth == "linen":
        for sign in (1, -1):
            patch(sheet, sign, 84, 880, 146, 168, round_=40)
    else:
        for sign in (1, -1):
            flap(sheet, sign, 82, 884, 150, 58, stitch=False)
    lapels(sheet, opening, width=182 if not women else 170, gorge=128)
    notch_collar(sheet, opening, width=158 if not women else 150, gorge=128)
    welt(sheet, 1, 116, 540, 96, 24, 12)
    button_row(
        sheet, 0, [y + 30] if women else [y + 26, y + 146], 13, HORN if tone.luminance(sheet.ink.base) < 0.6 else ""
    )
    sheet.line("M152 452 L166 446", width=3, opacity=0.5)


def pea_coat(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a double-breasted pea coat with a broad collar."""
    torso = Torso(
        neck=(90, 290), shoulder=(276, 362), armpit=(286, 604), waist=(270, 840), hem=(288, 1160), neck_back=288
    )
    arm = Arm(torso, end=1120, elbow=150, wrist=126, lean=150, bulge=80)
    opening = Opening(torso, overlap=112, break_y=610)
    if back:
        back_body(sheet, torso)
        vent(sheet, 980, 1172)
    else:
        lining(sheet, torso, 600, colour="#3a3540")
        panels(sheet, opening, soft=0.8, crushed=1)
        sheet.stitch("M-103 640 L-103 1166", width=1.3)
    sleeves(sheet, arm, soft=0.8)
    _tailored_cuffs(sheet, arm, back=back, count=0)
    if back:
        notch_collar(sheet, opening, back=True, height=150, rise=38)
        return
    for sign in (1, -1):
        outline = "M190 830 L224 822 L236 986 L202 994 Z"
        sheet.part(side(outline, sign), roundness=8, volume=0.6, shadow=0.4, silhouette=False)
        sheet.stitch(side("M196 836 L206 988", sign), width=1.3)
    lapels(sheet, Opening(torso, overlap=70, break_y=626), width=222, gorge=158, peak=-14)
    notch_collar(sheet, opening, width=210, gorge=160, rise=40)
    colour = tone.mix("#1c1d22", sheet.ink.base, 0.3)
    for y in (690, 830, 970):
        for x in (-74, 84):
            button(sheet, x, y, 18, colour)
    button(sheet, 132, 582, 17, colour)


def coat(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a long straight coat with a generous collar."""
    torso = Torso(
        neck=(74, 206),
        shoulder=(214, 258),
        armpit=(222, 446),
        waist=(216, 700),
        hem=(254, 1440),
        hem_drop=16,
        neck_back=204,
    )
    arm = Arm(torso, end=878, elbow=122, wrist=108, lean=122, bulge=64)
    opening = Opening(torso, overlap=30, break_y=560, drop=16)
    extra = skirt_drapes(sheet, 230, 720, 1440)
    if back:
        back_body(sheet, torso, soft=0.9)
        vent(sheet, 1080, 1454)
    else:
        lining(sheet, torso, 540)
        panels(sheet, opening, folds=torso.folds(sheet, soft=0.75, crushed=0, drape=5) + extra)
        sheet.stitch("M-22 600 L-22 1450", width=1.2)
    sleeves(sheet, arm, stitched=False, soft=0.75)
    _tailored_cuffs(sheet, arm, back=back, count=0)
    if back:
        notch_collar(sheet, opening, back=True, height=120, rise=32)
        return
    for sign in (1, -1):
        flap(sheet, sign, 74, 812, 128, 56, stitch=False)
    lapels(sheet, opening, width=178, gorge=124)
    notch_collar(sheet, opening, width=164, gorge=126, rise=34)
    button_row(sheet, 0, [592, 726, 860], 16, tone.mix(HORN, sheet.ink.base, 0.3))


def trench(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a belted double-breasted trench coat."""
    torso = Torso(
        neck=(76, 200),
        shoulder=(212, 252),
        armpit=(220, 440),
        waist=(176, 668),
        hem=(272, 1396),
        hem_drop=22,
        neck_back=198,
    )
    arm = Arm(torso, end=850, elbow=126, wrist=112, lean=130, bulge=70)
    opening = Opening(torso, overlap=96, break_y=470, drop=22)
    extra = drapes(sheet.draw, -190, 190, 700, 1400, 9, lift=0.7, width=19, flare=1.3)
    for sign in (1, -1):
        extra += [
            Fold((sign * 90, 700), (sign * 120, 860), (sign * 150, 1120), 14, 0.7, 12),
            Fold((sign * 130, 690), (sign * 180, 820), (sign * 214, 1010), 12, -0.7, 11),
            Fold((sign * 60, 640), (sign * 76, 560), (sign * 120, 480), 10, 0.55, 10),
            Fold((sign * 120, 650), (sign * 150, 580), (sign * 190, 500), 10, -0.5, 10),
        ]
    if back:
        sheet.part(torso.outline(back=True), folds=torso.folds(sheet, soft=0.8, crushed=1, drape=4) + extra)
        cape = whole("M0 226 C60 226 130 232 206 256 C200 320 196 380 206 430 C150 486 70 500 0 506")
        sheet.part(
            cape,
            roundness=24,
            shadow=0.5,
            volume=0.7,
            folds=[
                Fold((-60, 300), (-50, 420), (-40, 500), 12, 0.5, 12),
                Fold((90, 290), (96, 390), (90, 486), 12, -0.5, 12),
            ],
        )
        sheet.stitch("M-196 428 C-140 474 -70 492 0 498 C70 492 140 474 196 428")
        vent(sheet, 1030, 1414)
    else:
        lining(sheet, torso, 460, colour=tone.mix("#b89f78", sheet.ink.base, 0.3))
        panels(sheet, opening, folds=torso.folds(sheet, soft=0.7, crushed=1, drape=4) + extra)
        sheet.stitch("M-87 520 L-86 1408")
        storm = (
            "M70 236 C120 240 170 246 208 258 C200 320 198 372 212 424 C160 486 100 506 64 500 C60 420 62 320 70 236 Z"
        )
        sheet.part(side(storm, 1), roundness=18, volume=0.6, shadow=0.46)
        sheet.stitch("M203 420 C154 476 100 498 71 493")
    sleeves(sheet, arm, soft=0.95)
    _, _, (wx, wy) = arm.outer()
    for sign in (1, -1):
        strap = f"M{wx - arm.wrist - 10} {wy - 70} C{wx - 70} {wy - 60} {wx - 40} {wy - 62} {wx + 4} {wy - 78} L{wx + 5} {wy - 44} C{wx - 40} {wy - 30} {wx - 70} {wy - 28} {wx - arm.wrist - 8} {wy - 38} Z"
        sheet.part(side(strap, sign), roundness=8, volume=0.8, shadow=0.5, angle=-8 * sign)
        x, y = sheet.warp.point(sign * (wx - 40), wy - 50)
        sheet.add(
            f'<rect x="{x - 12:.1f}" y="{y - 21:.1f}" width="24" height="42" rx="5" fill="none" stroke="{tone.mix(HORN, sheet.ink.base, 0.2)}" stroke-width="6"/>'
        )
    for sign in (1, -1):
        epaulette(sheet, torso, sign)
    if back:
        notch_collar(sheet, opening, back=True, height=120, rise=34)
    else:
        for sign in (1, -1):
            outline = "M128 800 L164 786 L204 936 L168 950 Z"
            sheet.part(side(outline, sign), roundness=8, volume=0.6, shadow=0.42, silhouette=False)
            sheet.stitch(side("M135 804 L172 942", sign), width=1.3)
            button(sheet, sign * 166, 868, 8, tone.mix(HORN, sheet.ink.base, 0.25))
        lapels(sheet, Opening(torso, overlap=50, break_y=486), width=168, gorge=118, peak=-8)
        notch_collar(sheet, opening, width=158, gorge=122, rise=36)
        for y in (548, 780, 900):
            for x in (-60, 72):
                button(sheet, x, y, 14, tone.mix(HORN, sheet.ink.base, 0.25))
    _belt(sheet, 178, 640, 54, back=back)


def raincoat(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a child's hooded raincoat with press studs."""
    torso = Torso(
        neck=(108, 350),
        neck_front=410,
        neck_back=350,
        shoulder=(272, 408),
        armpit=(292, 640),
        waist=(304, 880),
        hem=(342, 1216),
        hem_drop=26,
    )
    arm = Arm(torso, end=1050, elbow=158, wrist=136, lean=160, bulge=92)
    stripes = tone.mix(sheet.ink.base, "#f4efe4", 0.8)
    if not back:
        inside = whole("M0 176 C92 176 166 230 176 326 C176 400 100 440 0 470")
        sheet.part(inside, fill=stripes, cloth="", volume=0.7, roundness=44, shadow=0, overlay="")
        lines = "".join(f"M-200 {y} C-80 {y - 34} 80 {y - 34} 200 {y}" for y in range(200, 500, 30))
        sheet.add(
            sheet.clipped(
                inside,
                f'<path d="{sheet.warp(lines)}" stroke="{tone.darker("#2c3b5a", 0.1)}" stroke-width="9" fill="none"/>',
            )
        )
        sheet.shade("M-110 230 C-60 200 60 200 110 230 L120 480 L-120 480 Z", 0.42, 36, within=inside)
    folds = torso.folds(sheet, soft=1.1, crushed=4, drape=6) + drapes(
        sheet.draw, -300, 300, 760, 1210, 7, lift=0.7, width=17, flare=1.12, blur=11
    )
    sheet.part(torso.outline(back=back), folds=folds)
    sheet.stitch("M-336 1196 C-200 1222 200 1222 336 1196")
    sleeves(sheet, arm, soft=1.15)
    _, _, (wx, wy) = arm.outer()
    for sign in (1, -1):
        sheet.stitch(
            side(f"M{wx - 3} {wy - 24} C{wx - 40} {wy - 10} {wx - 90} {wy - 8} {wx - arm.wrist - 1} {wy - 16}", sign)
        )
    if back:
        hood = whole("M0 236 C84 236 162 274 186 350 C200 420 176 500 120 556 C80 590 40 602 0 604")
        folds = [
            Fold((-160, 340), (0, 470), (160, 340), 15, 0.7, 13),
            Fold((-120, 460), (0, 560), (120, 460), 12, -0.6, 11),
        ]
        sheet.part(hood, folds=folds, shadow=0.5, roundness=60)
        sheet.seam("M0 238 C6 340 4 490 0 602", stitched=(8, 0))
        return
    sheet.part("M-34 412 L34 424 L36 1240 L-36 1240 Z", roundness=12, volume=0.6, shadow=0.4, silhouette=False)
    sheet.stitch("M-26 430 L-27 1232M26 430 L27 1232")
    for index in range(6):
        stud(sheet, 0, 500 + index * 124, 14, "#e9e4d8" if tone.luminance(sheet.ink.base) < 0.5 else "#f6f1e4")
    for sign in (1, -1):
        patch(sheet, sign, 92, 900, 168, 190, round_=44)
        flap(sheet, sign, 86, 884, 182, 74)
    for sign in (-1, 1):
        side_flap = "M24 186 C116 186 182 238 194 328 C202 378 190 416 160 446 C116 486 62 506 6 518 C-6 492 -4 456 4 440 C66 412 104 376 112 326 C116 270 84 226 22 212 Z"
        folds = [
            Fold((sign * 60, 206), (sign * 156, 262), (sign * 148, 402), 17, 0.8, 12),
            Fold((sign * 166, 350), (sign * 150, 430), (sign * 40, 494), 12, -0.6, 11),
        ]
        sheet.part(side(side_flap, sign), folds=folds, roundness=22, shadow=0.5)
        sheet.stitch(side("M26 222 C92 236 122 276 120 326 C112 386 72 424 10 450", sign))


def _tailored_cuffs(sheet: Sheet, arm: Arm, *, back: bool, count: int) -> None:
    """Finish sleeves with a plain hem and, behind, the buttons of the vent."""
    _, _, (wx, wy) = arm.outer()
    for sign in (1, -1):
        sheet.line(
            side(
                f"M{wx - 2} {wy - 8} C{wx - arm.wrist * 0.3} {wy + 4} {wx - arm.wrist * 0.7} {wy + 7} {wx - arm.wrist + 1} {wy}",
                sign,
            ),
            opacity=0.4,
        )
        for index in range(count):
            x = wx - 20 if not back else wx - 26
            button(
                sheet,
                sign * (x - index * 1.5),
                wy - 26 - index * 25,
                8.5,
                HORN if tone.luminance(sheet.ink.base) < 0.6 else "",
            )
        sheet.seam(
            side(f"M{wx - 34} {wy + 6} C{wx - 40} {wy - 90} {wx - 44} {wy - 140} {wx - 52} {wy - 230}", sign), deep=0.3
        )


def _belt(sheet: Sheet, x: float, y: float, depth: float, *, back: bool) -> None:
    """Tie or buckle a belt round the waist."""
    outline = f"M{-x - 6} {y} C{-x * 0.5} {y + 16} {x * 0.5} {y + 16} {x + 6} {y} L{x + 8} {y + depth} C{x * 0.5} {y + depth + 18} {-x * 0.5} {y + depth + 18} {-x - 8} {y + depth} Z"
    sheet.part(outline, roundness=12, shadow=0.55, volume=0.8)
    for inset in (8, depth - 8):
        sheet.stitch(
            f"M{-x - 4} {y + inset} C{-x * 0.5} {y + inset + 16} {x * 0.5} {y + inset + 16} {x + 4} {y + inset}",
            width=1.3,
        )
    if back:
        for sign in (1, -1):
            sheet.part(
                side(
                    f"M{x * 0.62} {y - 6} L{x * 0.62 + 20} {y - 7} L{x * 0.62 + 21} {y + depth + 20} L{x * 0.62 + 1} {y + depth + 22} Z",
                    sign,
                ),
                roundness=5,
                volume=0.7,
                silhouette=False,
            )
        return
    tail = f"M66 {y + 30} C78 {y + 80} 88 {y + 150} 98 {y + 250} L54 {y + 262} C48 {y + 170} 42 {y + 110} 36 {y + 48} Z"
    folds = [Fold((52, y + 50), (62, y + 140), (74, y + 250), 9, 0.6, 9)]
    sheet.part(tail, roundness=10, shadow=0.5, folds=folds)
    px, py = sheet.warp.point(4, y + depth / 2 + 12)
    paint = tone.mix(HORN, sheet.ink.base, 0.2)
    sheet.add(
        f'<rect x="{px - 27:.1f}" y="{py - 38:.1f}" width="54" height="76" rx="9" fill="none" stroke="{tone.darker(paint, 0.5)}" stroke-width="12" stroke-opacity=".6" transform="translate(2 3)"/>'
        f'<rect x="{px - 27:.1f}" y="{py - 38:.1f}" width="54" height="76" rx="9" fill="none" stroke="{paint}" stroke-width="11"/>'
        f'<rect x="{px - 30:.1f}" y="{py - 41:.1f}" width="58" height="80" rx="11" fill="none" stroke="{tone.lighter(paint, 0.4)}" stroke-width="1.6" stroke-opacity=".7"/>'
    )
