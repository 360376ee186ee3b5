"""What is held by a drawstring: shorts, and children's joggers."""

from app.demo_store.art import colour as tone
from app.demo_store.art.folds import bends, crumple, drags, mirrored
from app.demo_store.art.geometry import side
from app.demo_store.art.legs import Leg, both_legs
from app.demo_store.art.ribs import band
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.trims import label

Details = tuple[str, ...]


def shorts(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw drawstring shorts."""
    leg = Leg(
        waist=196,
        hip=268,
        thigh=304,
        knee=(324, 14),
        hem=(340, 12),
        top=420,
        hip_y=640,
        crotch=800,
        knee_y=940,
        bottom=1090,
    )
    draw = sheet.draw
    folds = drags(draw, (8, 790), (270, 780), 5, spread=60, lift=0.65, width=12, blur=9) + crumple(
        draw, 60, 300, 640, 1060, 9, lift=0.5
    )
    folds += [
        Fold((40 + 30 * k, 428), (44 + 33 * k, 500), (40 + 42 * k, 600), 10, 0.7 if k % 2 else -0.7, 8)
        for k in range(6)
    ]
    folds += [
        Fold((150, 640), (190, 860), (206, 1120), 26, 0.5, 20),
        Fold((240, 680), (290, 880), (300, 1110), 20, -0.5, 18),
        Fold((90, 840), (110, 960), (120, 1110), 16, -0.4, 14),
    ]
    both_legs(sheet, leg, folds)
    for sign in (1, -1):
        for dy in (-34, -40):
            sheet.stitch(side(f"M338 {1090 + dy} C240 {1108 + dy} 130 {1112 + dy} 14 {1102 + dy}", sign))
        if back:
            outline = "M88 620 L214 604 L222 740 C222 752 216 758 206 760 L112 770 C102 770 96 764 96 754 Z"
            sheet.part(side(outline, sign), roundness=12, volume=0.5, silhouette=False)
            sheet.stitch(
                side("M94 628 L102 752 C103 760 107 763 114 763 L204 753 C212 752 215 748 215 740 L208 611", sign)
            )
        else:
            slash = "M180 440 L258 640"
            sheet.seam(side(slash, sign), deep=0.85, stitched=(-8.0 * sign, 0))
            sheet.shade(side("M180 440 L258 640 L236 634 L160 446 Z", sign), 0.26, 7)
    sheet.seam("M0 430 C4 560 -2 700 0 806", deep=0.7)
    w, top = 200, 428
    if not back:
        inside = f"M{-w} {top - 56} C{-110} {top - 76} {110} {top - 76} {w} {top - 56} C110 {top - 36} -110 {top - 36} {-w} {top - 56} Z"
        sheet.part(inside, fill=sheet.ink.inside, volume=0.3, roundness=14, shadow=0)
        label(sheet, 0, top - 66, 60, 20)
    gathers = [
        Fold(
            (-190 + 20 * k, top - 60),
            (-190 + 20 * k, top - 20),
            (-190 + 20 * k, top + 26),
            7,
            0.8 if k % 2 else -0.8,
            6,
        )
        for k in range(20)
    ]
    dip = 20 if not back else -6
    sheet.part(
        f"M{-w} {top - 58} C-110 {top - 58 + dip} 110 {top - 58 + dip} {w} {top - 58} L{w + 4} {top + 8} C110 {top + 8 + dip} -110 {top + 8 + dip} {-w - 4} {top + 8} Z",
        roundness=14,
        folds=gathers,
    )
    for dy in (-28,):
        sheet.stitch(f"M{-w} {top + dy} C-110 {top + dy + dip} 110 {top + dy + dip} {w} {top + dy}", width=1.3)
    if not back:
        for sign in (1, -1):
            cord = side("M16 424 C30 470 26 520 44 590", sign)
            sheet.shade(side("M20 424 C36 470 32 520 52 592 L44 592 C24 520 26 470 12 424 Z", sign), 0.4, 5)
            sheet.line(cord, width=9, opacity=1, colour=tone.darker("#e8dfcc", 0.3))
            sheet.line(cord, width=6.5, opacity=1, colour="#ece4d2")
        sheet.line("M-18 424 C-6 436 6 436 18 424", width=8, opacity=1, colour="#e2d8c3")


def joggers(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw children's joggers with ribbed ankles and double knees."""
    leg = Leg(
        waist=196,
        hip=246,
        thigh=262,
        knee=(240, 40),
        hem=(206, 66),
        top=260,
        hip_y=460,
        crotch=640,
        knee_y=930,
        bottom=1220,
    )
    folds = leg.folds(sheet, soft=1.1, knees=1.1)
    folds += [
        Fold((24 + 28 * k, 268), (26 + 30 * k, 330), (24 + 34 * k, 400), 9, 0.7 if k % 2 else -0.7, 8) for k in range(6)
    ]
    both_legs(sheet, leg, folds)
    for sign in (1, -1):
        if not back:
            knee = "M44 850 C110 838 190 838 246 852 C242 930 234 1000 224 1060 C170 1070 110 1070 52 1058 C44 990 40 920 44 850 Z"
            sheet.part(
                side(knee, sign),
                roundness=20,
                volume=0.5,
                shadow=0.3,
                silhouette=False,
                folds=mirrored(bends(sheet.draw, (62, 940), (240, 930), 150, 4, lift=0.5, blur=9), sign),
            )
            sheet.stitch(
                side(
                    "M51 858 C110 847 190 847 239 860 C235 930 227 996 218 1053 C170 1062 110 1062 59 1051 C51 990 47 920 51 858",
                    sign,
                )
            )
            sheet.seam(side("M164 276 L232 440", sign), deep=0.8, stitched=(-8.0 * sign, 0))
        else:
            sheet.part(
                side("M84 450 L200 436 L206 560 C206 570 200 576 190 577 L104 586 C96 586 90 580 90 572 Z", sign),
                roundness=12,
                volume=0.5,
                silhouette=False,
            )
            sheet.stitch(
                side("M90 458 L96 570 C97 577 101 580 106 579 L188 570 C196 569 200 566 199 558 L194 443", sign)
            )
        band(
            sheet,
            "M208 1214 C170 1232 110 1238 64 1226",
            "M196 1300 C160 1314 114 1318 76 1310",
            20,
            sign=sign,
            roundness=15,
        )
    sheet.seam("M0 276 C4 400 -2 540 0 646", deep=0.6)
    if not back:
        sheet.part(
            "M-194 206 C-110 188 110 188 194 206 C110 226 -110 226 -194 206 Z",
            fill=sheet.ink.inside,
            volume=0.3,
            roundness=14,
            shadow=0,
        )
    dip = 20 if not back else -6
    band(
        sheet,
        f"M-196 204 C-110 {204 + dip} 110 {204 + dip} 196 204",
        f"M-202 268 C-110 {268 + dip} 110 {268 + dip} 202 268",
        70,
        roundness=16,
    )
    if not back:
        for sign in (1, -1):
            cord = side("M14 250 C30 300 24 350 40 410", sign)
            sheet.line(cord, width=9, opacity=1, colour=tone.darker("#e8dfcc", 0.3))
            sheet.line(cord, width=6.5, opacity=1, colour="#ece4d2")
