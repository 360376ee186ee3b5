"""Woven shirts: the classic shirt, the camp-collar shirt and the silk blouse."""

from app.demo_store.art import colour as tone
from app.demo_store.art.blocks import Arm, Torso, behind, short_sleeves, sleeves
from app.demo_store.art.folds import drapes
from app.demo_store.art.geometry import side, whole
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.trims import button

Details = tuple[str, ...]


def shirt(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a long-sleeved shirt with a stand collar."""
    wide = 14.0 if "relaxed" in details else 0.0
    torso = Torso(
        neck=(84, 292), neck_front=384, shoulder=(262 + wide, 362), armpit=(276 + wide, 590 + wide),
        waist=(264 + wide, 860), hem=(274 + wide, 1206 + wide), tail=78,
    )  # fmt: skip
    arm = Arm(torso, end=1104, elbow=136, wrist=104, lean=160)
    if not back:
        behind(sheet, torso)
    body = torso.outline(back=back)
    folds = torso.folds(sheet)
    if back:
        folds += [
            Fold((-20, 470), (-26, 760), (-40, 1160), 13, -0.6, 10),
            Fold((20, 470), (26, 760), (40, 1160), 13, 0.6, 10),
        ]
    sheet.part(body, folds=folds)
    x, y = torso.hem
    for rise in (13, 19):
        sheet.stitch(
            f"M{-x + 3} {y - 92} C{-x + 2} {y - 36 - rise} {-x + 26} {y - rise} {-x + 60} {y + 9 - rise} C{-x * 0.62} {y + 43 - rise} {-x * 0.4} {y + 48 - rise} 0 {y + 48 - rise} "
            f"C{x * 0.4} {y + 48 - rise} {x * 0.62} {y + 43 - rise} {x - 60} {y + 9 - rise} C{x - 26} {y - rise} {x - 2} {y - 36 - rise} {x - 3} {y - 92}"
        )  # fmt: skip
    if back:
        _back_yoke(sheet, torso)
    else:
        front_placket(sheet, 384, y + 48, 7)
        if "pocket" in details:
            patch_pocket(sheet, 1)
        if "two-pockets" in details:
            flap_pocket(sheet, 1)
            flap_pocket(sheet, -1)
    sleeves(sheet, arm)
    for sign in (1, -1):
        shirt_cuff(sheet, arm, sign, back)
    if back:
        collar_back(sheet)
    else:
        collar(sheet, buttoned="button-down" in details)


def camp_shirt(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a short-sleeved shirt with an open camp collar and a straight hem."""
    torso = Torso(
        neck=(92, 292),
        neck_front=470,
        v_neck=True,
        shoulder=(284, 372),
        armpit=(296, 600),
        waist=(288, 850),
        hem=(296, 1160),
    )
    if not back:
        behind(sheet, torso)
    sheet.part(torso.outline(back=back), folds=torso.folds(sheet, soft=1.15, crushed=18))
    hem = "M-292 1142 C-170 1156 170 1156 292 1142"
    sheet.stitch(hem)
    sheet.stitch(hem, shift=(0, -5))
    if not back:
        front_placket(sheet, 470, 1173, 4, width=22, stitched=20, first=70)
        patch_pocket(sheet, 1, shift=14)
    else:
        yoke = "M-272 462 C-140 478 140 478 272 462"
        sheet.seam(yoke, stitched=(0, -6))
    short_sleeves(sheet, torso, length=206, flare=14, soft=1.1, hem=26)
    if back:
        collar_back(sheet)
        return
    for sign in (-1, 1):
        lapel = "M88 288 C104 300 116 320 120 342 L196 366 C204 370 205 376 200 384 C150 420 70 462 6 480 L0 466 C40 420 66 360 80 300 Z"
        leaf = "M82 262 C94 262 104 270 112 284 C142 312 168 340 186 358 C188 366 184 372 176 372 L112 376 C84 346 76 312 74 284 Z"
        sheet.part(
            side(lapel, sign),
            angle=-20 * sign,
            folds=[Fold((sign * 84, 300), (sign * 66, 390), (sign * 8, 470), 9, 0.6, 9)],
            roundness=15,
            shadow=0.5,
        )
        sheet.stitch(side("M190 374 C146 408 74 448 14 468", sign))
        sheet.part(side(leaf, sign), angle=-34 * sign, roundness=13, shadow=0.5)
        sheet.stitch(side("M176 366 L116 369", sign))
    sheet.part(
        whole("M0 252 C40 252 66 256 86 266 C92 280 88 296 82 304 C60 286 30 280 0 280"),
        roundness=11,
        shadow=0.2,
        volume=0.7,
    )


def blouse(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a satin blouse: band collar, hidden placket, full sleeves on deep cuffs."""
    torso = Torso(
        neck=(84, 300),
        neck_front=372,
        shoulder=(246, 372),
        armpit=(254, 590),
        waist=(246, 850),
        hem=(268, 1170),
        hem_drop=22,
    )
    arm = Arm(torso, end=1040, elbow=160, wrist=126, lean=176, bulge=92)
    if not back:
        behind(sheet, torso, drop=-44)
    folds = torso.folds(sheet, soft=1.25, crushed=3, drape=9)
    folds += drapes(sheet.draw, -200, 200, 430, 760, 8, lift=0.5, width=12, blur=11)
    sheet.part(torso.outline(back=back), folds=folds)
    sheet.stitch("M-262 1164 C-150 1182 150 1182 262 1164", width=1.2)
    if back:
        sheet.seam("M-236 448 C-120 462 120 462 236 448", deep=0.4)
        sheet.seam("M0 318 C3 340 2 380 0 440", deep=0.5)
        button(sheet, 0, 322, 9)
    else:
        sheet.seam("M15 372 C17 700 16 1000 16 1190", deep=0.5)
        sheet.shade("M16 380 L30 380 L30 1190 L16 1190 Z", 0.2, 6)
    sleeves(sheet, arm, soft=1.2, stitched=False)
    _, _, (wx, wy) = arm.outer()
    for sign in (1, -1):
        outline = f"M{wx - 6} {wy - 6} C{wx - 50} {wy + 12} {wx - 90} {wy + 14} {wx - 121} {wy + 4} L{wx - 112} {wy + 132} C{wx - 84} {wy + 144} {wx - 50} {wy + 142} {wx - 18} {wy + 126} Z"
        sheet.part(
            side(outline, sign),
            angle=-6 * sign,
            roundness=20,
            folds=[
                Fold((sign * (wx - 100), wy + 30), (sign * (wx - 60), wy + 70), (sign * (wx - 34), wy + 120), 9, 0.5, 9)
            ],
        )
        if back:
            for k in range(4):
                button(sheet, sign * (wx - 96 + k * 2.5), wy + 34 + k * 26, 6)
    band = whole("M0 286 C36 286 64 276 80 262 C90 272 96 286 96 300 C80 336 44 356 0 358") if back else ""
    if back:
        sheet.part(band, roundness=14, volume=0.8)
        return
    for sign in (-1, 1):
        leaf = "M78 256 C90 262 98 280 98 300 C92 344 52 384 2 398 L2 362 C40 350 66 312 78 256 Z"
        sheet.part(side(leaf, sign), roundness=13, angle=-30 * sign)
    sheet.part(
        "M-80 262 C-50 280 50 280 80 262 C70 250 40 244 0 244 C-40 244 -70 250 -80 262 Z",
        shadow=0,
        roundness=8,
        volume=0.5,
    )
    button(sheet, 2, 380, 8)


def front_placket(
    sheet: Sheet, top: float, hem: float, count: int, *, width: float = 27, stitched: float = 20, first: float = 58
) -> None:
    """Lay a placket with buttons down the centre front."""
    strip = f"M{-width} {top - 12} L{width} {top} C{width + 2} {top + 300} {width} {hem - 300} {width} {hem - 1} C{width / 2} {hem} {-width / 2} {hem} {-width} {hem - 1} C{-width} {hem - 300} {-width - 2} {top + 300} {-width} {top - 12} Z"
    folds = [
        Fold((-6, top + 240), (8, top + 420), (-8, hem - 60), 12, 0.25, 12),
        Fold((10, top + 100), (-4, top + 300), (6, top + 520), 10, -0.25, 12),
    ]
    sheet.part(strip, volume=0.55, roundness=10, shadow=0.3, edge=0.3, silhouette=False, folds=folds)
    for x in (-stitched, stitched):
        sheet.stitch(f"M{x} {top + 2} C{x + 1} {top + 300} {x} {hem - 300} {x} {hem - 6}")
    step = (hem - top - first - 110) / max(1, count - 1)
    for index in range(count):
        y = top + first + index * step
        sheet.line(f"M0 {y - 15} L0 {y + 15}", width=2.6, opacity=0.32)
        button(sheet, 0, y, 9.5)


def patch_pocket(sheet: Sheet, sign: int, *, shift: float = 0) -> None:
    """Sew a pointed chest pocket on."""
    x = shift
    outline = f"M{78 + x} 572 L{196 + x} 567 L{198 + x} 696 C{198 + x} 706 {194 + x} 710 {186 + x} 714 L{140 + x} 736 L{94 + x} 717 C{86 + x} 713 {81 + x} 708 {81 + x} 700 Z"
    folds = [Fold((sign * (110 + x), 590), (sign * (126 + x), 650), (sign * (116 + x), 716), 9, 0.3, 9)]
    sheet.part(side(outline, sign), folds=folds, volume=0.4, roundness=9, shadow=0.34, silhouette=False, edge=0.4)
    sheet.stitch(
        side(
            f"M{85 + x} 578 L{87 + x} 698 C{88 + x} 706 {91 + x} 708 {97 + x} 711 L{140 + x} 729 L{182 + x} 709 C{189 + x} 706 {192 + x} 702 {192 + x} 694 L{190 + x} 573",
            sign,
        )
    )
    sheet.stitch(side(f"M{80 + x} 596 L{195 + x} 591", sign))


def flap_pocket(sheet: Sheet, sign: int, *, y: float = 0) -> None:
    """Sew a chest pocket with a buttoned flap on."""
    outline = f"M82 {584 + y} L206 {580 + y} L208 {724 + y} C208 {734 + y} 200 {740 + y} 190 {740 + y} L102 {744 + y} C92 {744 + y} 86 {738 + y} 86 {728 + y} Z"
    sheet.part(side(outline, sign), volume=0.4, roundness=9, shadow=0.34, silhouette=False)
    sheet.stitch(
        side(
            f"M90 {620 + y} L93 {726 + y} C94 {733 + y} 98 {737 + y} 104 {737 + y} L188 {733 + y} C197 {732 + y} 201 {729 + y} 201 {722 + y} L199 {620 + y}",
            sign,
        )
    )
    flap = f"M78 {572 + y} L210 {567 + y} L211 {618 + y} L146 {652 + y} L80 {622 + y} Z"
    sheet.part(side(flap, sign), volume=0.5, roundness=8, shadow=0.5, silhouette=False)
    sheet.stitch(side(f"M86 {579 + y} L87 {617 + y} L146 {643 + y} L204 {613 + y} L203 {575 + y}", sign))
    button(sheet, sign * 146, 627 + y, 8)


def shirt_cuff(sheet: Sheet, arm: Arm, sign: int, back: bool) -> None:
    """Close a sleeve with a stitched shirt cuff; on the back its placket and button show."""
    _, _, (wx, wy) = arm.outer()
    iwx = wx - arm.wrist
    sheet.part(side(arm.cuff(84), sign), angle=-6 * sign, roundness=17, volume=0.85, shadow=0.45)
    sheet.stitch(side(f"M{wx - 4} {wy + 6} C{wx - 32} {wy + 18} {iwx + 30} {wy + 20} {iwx + 3} {wy + 14}", sign))
    sheet.stitch(side(f"M{wx} {wy + 74} C{wx - 30} {wy + 86} {iwx + 36} {wy + 92} {iwx + 8} {wy + 83}", sign))
    if back:
        sheet.seam(side(f"M{iwx + 38} {wy} L{iwx + 30} {wy - 110}", sign), stitched=(5, 0))
        button(sheet, sign * (iwx + 26), wy + 46, 8)


def collar(sheet: Sheet, *, buttoned: bool = False, drop: float = 0) -> None:
    """Lay a turned-down shirt collar with its stand round the neck."""
    d = drop
    sheet.shade(
        f"M-100 {290 + d} C-112 {340 + d} -108 {436 + d} -92 {462 + d} C-60 {456 + d} -24 {420 + d} 0 {400 + d} C24 {420 + d} 60 {456 + d} 92 {462 + d} C108 {436 + d} 112 {340 + d} 100 {290 + d} Z",
        0.34,
        12,
    )
    stand = f"M-86 {282 + d} C-60 {254 + d} 60 {254 + d} 86 {282 + d} L80 {304 + d} C50 {284 + d} -50 {284 + d} -80 {304 + d} Z"
    sheet.part(stand, fill=tone.darker(sheet.ink.base, 0.08), volume=0.5, roundness=11, shadow=0)
    sheet.part(
        f"M-26 {378 + d} C-10 {386 + d} 10 {386 + d} 28 {377 + d} L29 {410 + d} C10 {418 + d} -10 {418 + d} -27 {410 + d} Z",
        volume=0.5,
        roundness=8,
        shadow=0.3,
        silhouette=False,
    )
    button(sheet, 0, 397 + d, 9)
    for sign in (-1, 1):
        leaf = f"M80 {272 + d} C92 {272 + d} 101 {282 + d} 105 {296 + d} C114 {344 + d} 118 {396 + d} 112 {444 + d} C110 {452 + d} 104 {455 + d} 97 {450 + d} C66 {430 + d} 32 {404 + d} 5 {376 + d} C2 {370 + d} 3 {364 + d} 8 {359 + d} C40 {344 + d} 64 {318 + d} 80 {272 + d} Z"
        folds = [
            Fold((sign * 92, 284 + d), (sign * 70, 346 + d), (sign * 20, 370 + d), 10, 0.7, 9),
            Fold((sign * 104, 320 + d), (sign * 92, 380 + d), (sign * 100, 446 + d), 8, 0.4, 10),
        ]
        sheet.part(side(leaf, sign), folds=folds, angle=-26 * sign, roundness=16, shadow=0.5, volume=0.9)
        sheet.stitch(
            side(
                f"M99 {300 + d} C107 {346 + d} 110 {394 + d} 105 {438 + d} C76 {420 + d} 40 {394 + d} 13 {368 + d}",
                sign,
            )
        )
        if buttoned:
            button(sheet, sign * 97, 431 + d, 7)


def collar_back(sheet: Sheet, *, drop: float = 0) -> None:
    """Lay a turned-down collar as it looks from behind."""
    d = drop
    band = whole(
        f"M0 {262 + d} C44 {262 + d} 74 {268 + d} 90 {278 + d} C102 {296 + d} 112 {318 + d} 116 {340 + d} C78 {360 + d} 40 {368 + d} 0 {368 + d}"
    )
    sheet.part(band, folds=[Fold((-84, 292 + d), (0, 262 + d), (84, 292 + d), 10, 0.6, 9)], roundness=18, shadow=0.5)
    sheet.stitch(f"M-108 {336 + d} C-76 {352 + d} -38 {360 + d} 0 {360 + d} C38 {360 + d} 76 {352 + d} 108 {336 + d}")


def _back_yoke(sheet: Sheet, torso: Torso) -> None:
    x, y = torso.shoulder
    yoke = f"M{-x + 8} {y + 100} C-140 {y + 118} 140 {y + 118} {x - 8} {y + 100}"
    sheet.seam(yoke, stitched=(0, -7))
    sheet.seam(f"M-22 {y + 113} C-26 640 -28 800 -34 960", deep=0.35)
    sheet.seam(f"M22 {y + 113} C26 640 28 800 34 960", deep=0.35)
    sheet.line(f"M-6 {y + 116} C-9 {y + 136} 9 {y + 136} 6 {y + 116}", width=4, opacity=0.7)
