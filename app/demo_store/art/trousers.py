"""Trousers, jeans, shorts and joggers; and the jumpsuit's legs."""

from dataclasses import dataclass

from app.demo_store.art import colour as tone
from app.demo_store.art.folds import bends, crumple, drags, mirrored
from app.demo_store.art.geometry import side, spline
from app.demo_store.art.ribs import band
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.trims import button, label, stud

Details = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Leg:
    """Half of a pair of trousers: half widths at waist, hip, thigh, knee and hem, heights, and where the inseam hangs."""

    waist: float = 158
    hip: float = 218
    thigh: float = 226
    knee: tuple[float, float] = (212, 62)
    hem: tuple[float, float] = (204, 72)
    top: float = 160
    hip_y: float = 400
    crotch: float = 520
    knee_y: float = 950
    bottom: float = 1450

    def outline(self) -> str:
        """Return the closed outline of the right leg, from waist to hem."""
        (ko, ki), (ho, hi) = self.knee, self.hem
        outside = spline(
            [
                (self.waist, self.top),
                (self.hip, self.hip_y),
                (self.thigh, self.crotch + 60),
                (ko, self.knee_y),
                (ho, self.bottom),
            ]
        )
        inside = spline(
            [(hi, self.bottom + 10), (ki, self.knee_y), (max(16, ki * 0.42), self.crotch + 110), (0, self.crotch)]
        )
        middle = (ho + hi) / 2
        return (
            f"M-3 {self.top + 12} C50 {self.top + 12} 110 {self.top + 8} {self.waist} {self.top} {outside} "
            f"C{middle + (ho - middle) * 0.4} {self.bottom + 18} {middle - (middle - hi) * 0.4} {self.bottom + 22} {hi} {self.bottom + 10} {inside} L-3 {self.top + 12} Z"
        )

    def folds(self, sheet: Sheet, *, soft: float = 1.0, knees: float = 1.0) -> list[Fold]:
        """Return how a leg breaks: whiskers at the crotch, creases at the knee, a stack above the shoe."""
        draw = sheet.draw
        (ko, ki), (ho, hi) = self.knee, self.hem
        made = drags(
            draw,
            (8, self.crotch - 16),
            (self.thigh - 26, self.crotch - 40),
            4,
            spread=46,
            lift=0.6 * soft,
            width=10,
            blur=9,
        )
        made += bends(
            draw, (ki - 2, self.knee_y), (ko, self.knee_y - 20), 200, 6, lift=0.6 * soft * knees, width=11, blur=9
        )
        made += bends(
            draw, (ko + 2, self.knee_y + 40), (ki, self.knee_y + 60), 130, 4, lift=0.5 * soft * knees, width=9, blur=8
        )
        made += bends(
            draw, (hi, self.bottom - 110), (ho, self.bottom - 104), 150, 5, lift=0.62 * soft * knees, width=10, blur=8
        )
        middle = (ko + ki) / 2
        made += [
            Fold(
                (self.thigh * 0.52, self.crotch + 20),
                (middle - 10, self.knee_y - 150),
                (middle - 4, self.knee_y - 20),
                24,
                0.5 * soft,
                20,
            ),
            Fold(
                (self.thigh * 0.8, self.crotch + 60),
                (ko - 30, self.knee_y - 160),
                (ko - 30, self.knee_y),
                18,
                -0.45 * soft,
                18,
            ),
            Fold(
                (middle + 10, self.knee_y + 60),
                (middle + 6, self.bottom - 200),
                ((ho + hi) / 2, self.bottom + 20),
                22,
                0.5 * soft,
                18,
            ),
            Fold(
                (ki + 24, self.knee_y + 40), (hi + 18, self.bottom - 220), (hi + 26, self.bottom), 14, -0.5 * soft, 14
            ),
        ]
        return made


def both_legs(
    sheet: Sheet, leg: Leg, folds: list[Fold] | None = None, *, soft: float = 1.0, knees: float = 1.0, overlay: str = ""
) -> None:
    """Lay both legs, the right one last."""
    for sign in (-1, 1):
        own = folds if folds is not None else leg.folds(sheet, soft=soft, knees=knees)
        sheet.part(
            side(leg.outline(), sign), folds=mirrored(own, sign), angle=1.5 * sign, overlay=overlay, roundness=40
        )


def waistband(
    sheet: Sheet, leg: Leg, depth: float = 46, *, back: bool = False, stitched: bool = True, loops: bool = True
) -> None:
    """Lay the waistband over the legs, with the inside of its back showing in front."""
    w, top = leg.waist, leg.top
    if not back:
        inside = f"M{-w} {top - depth + 4} C{-w * 0.6} {top - depth - 14} {w * 0.6} {top - depth - 14} {w} {top - depth + 4} C{w * 0.6} {top - depth + 26} {-w * 0.6} {top - depth + 26} {-w} {top - depth + 4} Z"
        sheet.part(inside, fill=sheet.ink.inside, volume=0.3, roundness=14, shadow=0, print_="")
        label(sheet, 0, top - depth - 4, 60, 20)
    dip = 22 if not back else -4
    outline = (
        f"M{-w + 2} {top - depth} C{-w * 0.6} {top - depth + dip} {w * 0.6} {top - depth + dip} {w - 2} {top - depth} "
        f"L{w + 5} {top + 6} C{w * 0.6} {top + dip + 4} {-w * 0.6} {top + dip + 4} {-w - 5} {top + 6} Z"
    )
    sheet.part(outline, roundness=12, shadow=0.36, volume=0.8)
    if stitched:
        for inset in (7, depth - 2):
            sheet.stitch(
                f"M{-w - 1} {top - depth + inset} C{-w * 0.6} {top - depth + inset + dip} {w * 0.6} {top - depth + inset + dip} {w + 1} {top - depth + inset}"
            )
    if loops:
        for x in (-w * 0.56, w * 0.56, *((0,) if back else ())):
            y = top - depth + dip * 0.62
            sheet.part(
                f"M{x - 8} {y - 5} L{x + 8} {y - 5} L{x + 9} {y + depth + 9} L{x - 7} {y + depth + 9} Z",
                roundness=4,
                volume=0.7,
                shadow=0.4,
                silhouette=False,
            )
            for dx in (-4, 5):
                sheet.stitch(f"M{x + dx} {y} L{x + dx} {y + depth + 5}", width=1.2)


def fly(sheet: Sheet, leg: Leg, *, stitched: bool = True) -> None:
    """Close the front."""
    top, crotch = leg.top, leg.crotch
    sheet.seam(f"M0 {top + 12} C2 {top + 160} -2 {crotch - 90} 0 {crotch + 6}", deep=0.75)
    curve = f"M44 {top + 14} L44 {top + 170} C44 {top + 216} 24 {top + 240} 2 {top + 252}"
    if stitched:
        sheet.stitch(curve)
        sheet.stitch(curve, shift=(-7, 0))
    else:
        sheet.line(curve, opacity=0.22)


def jeans(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw five-pocket jeans."""
    women = "women" in details
    leg = Leg(
        waist=160 if women else 176,
        hip=222,
        thigh=230,
        knee=(214, 30) if women else (222, 26),
        hem=(206, 38) if women else (222, 30),
        bottom=1400 if women else 1440,
    )
    both_legs(sheet, leg, overlay=_fading(sheet, leg))
    for sign in (1, -1):
        (_ko, _ki), (ho, hi) = leg.knee, leg.hem
        sheet.stitch(
            side(
                f"M{ho - 4} {leg.bottom - 22} C{(ho + hi) / 2 + 20} {leg.bottom - 6} {(ho + hi) / 2 - 30} {leg.bottom - 2} {hi + 3} {leg.bottom - 12}",
                sign,
            )
        )
    if back:
        _jeans_back(sheet, leg)
    else:
        fly(sheet, leg)
        edge = leg.waist + (leg.hip - leg.waist) * 0.5
        for sign in (1, -1):
            scoop = f"M60 {leg.top + 10} C66 {leg.top + 78} 120 {leg.top + 120} {edge} {leg.top + 112}"
            inner = f"M60 {leg.top + 10} C66 {leg.top + 78} 120 {leg.top + 120} {edge} {leg.top + 112} L{leg.waist} {leg.top} Z"
            sheet.part(side(inner, sign), roundness=10, volume=0.3, shadow=0, silhouette=False)
            sheet.seam(side(scoop, sign), deep=0.8)
            sheet.shade(
                side(
                    f"M60 {leg.top + 10} C66 {leg.top + 78} 120 {leg.top + 120} {edge} {leg.top + 112} L{edge - 4} {leg.top + 92} C120 {leg.top + 96} 80 {leg.top + 60} 74 {leg.top + 10} Z",
                    sign,
                ),
                0.4,
                6,
            )
            for dy in (5, 12):
                sheet.stitch(side(scoop, sign), shift=(-4 * sign if dy > 6 else 0, dy))
            stud(sheet, sign * 66, leg.top + 34, 5.5, "#b87a4a")
            stud(sheet, sign * (edge - 12), leg.top + 105, 5.5, "#b87a4a")
        sheet.part(
            f"M112 {leg.top + 62} L{edge - 34} {leg.top + 57} L{edge - 30} {leg.top + 109} C{edge - 50} {leg.top + 109} 132 {leg.top + 102} 114 {leg.top + 88} Z",
            roundness=5,
            volume=0.4,
            silhouette=False,
            shadow=0.2,
        )
        sheet.stitch(f"M114 {leg.top + 69} L{edge - 34} {leg.top + 64}")
    for sign in (1, -1):
        sheet.stitch(
            side(
                f"M{leg.hip - 12} {leg.hip_y - 40} C{leg.hip - 4} {leg.hip_y + 20} {leg.thigh - 8} {leg.crotch} {leg.thigh - 8} {leg.crotch + 80}",
                sign,
            )
        )
    waistband(sheet, leg, back=back)
    if back:
        sheet.part(
            f"M54 {leg.top - 38} L132 {leg.top - 42} L134 {leg.top + 10} L56 {leg.top + 14} Z",
            fill="#a9733f",
            cloth="",
            print_="",
            roundness=6,
            volume=0.5,
            silhouette=False,
        )
        sheet.line(f"M76 {leg.top - 16} L112 {leg.top - 18}", width=3, colour="#5b3416")
    else:
        stud(sheet, 0, leg.top - 6, 13)


def _fading(sheet: Sheet, leg: Leg) -> str:
    """Return the worn places of denim: thighs and knees, lighter."""
    glow = sheet.define(
        "fading",
        '<radialGradient id="{id}"><stop offset="0" stop-color="#fff" stop-opacity=".3"/><stop offset=".55" stop-color="#fff" stop-opacity=".12"/>'
        '<stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>',
    )
    if tone.luminance(sheet.ink.base) > 0.8:
        return ""
    marks = ""
    for sign in (1, -1):
        for y, ry in ((leg.crotch + 130, 300), (leg.knee_y + 60, 260)):
            x, py = sheet.warp.point(sign * 126, y)
            marks += f'<ellipse cx="{x:.0f}" cy="{py:.0f}" rx="72" ry="{ry}" fill="url(#{glow})"/>'
    return marks


def _jeans_back(sheet: Sheet, leg: Leg) -> None:
    top = leg.top
    sheet.seam(f"M0 {top} C3 {top + 160} -2 {leg.crotch - 90} 0 {leg.crotch + 6}", deep=0.75, stitched=(6, 0))
    for sign in (1, -1):
        yoke = f"M0 {top + 112} C60 {top + 104} 120 {top + 82} {leg.waist + 18} {top + 66}"
        sheet.seam(side(yoke, sign), deep=0.7)
        for dy in (-5, -12):
            sheet.stitch(side(yoke, sign), shift=(0, dy))
        outline = f"M52 {top + 142} L176 {top + 118} L182 {top + 236} L124 {top + 292} L60 {top + 258} Z"
        sheet.part(side(outline, sign), roundness=10, volume=0.5, shadow=0.36, silhouette=False)
        sheet.stitch(side(f"M58 {top + 150} L66 {top + 253} L124 {top + 283} L175 {top + 232} L170 {top + 126}", sign))
        sheet.stitch(side(f"M55 {top + 158} L178 {top + 134}", sign))
        sheet.stitch(
            side(
                f"M64 {top + 196} C90 {top + 232} 110 {top + 224} 122 {top + 206} C136 {top + 220} 158 {top + 210} 176 {top + 176}",
                sign,
            )
        )


def trousers(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw trousers: straight or wide, with or without pleats and creases."""
    wide, women = "wide" in details, "women" in details
    if wide:
        leg = Leg(waist=142, hip=214, thigh=246, knee=(276, 14), hem=(306, 8), crotch=512, bottom=1470)
    elif women:
        leg = Leg(waist=160, hip=220, thigh=230, knee=(216, 30), hem=(212, 36), bottom=1400)
    else:
        leg = Leg(waist=176, hip=226, thigh=236, knee=(218, 32), hem=(204, 46), bottom=1430)
    soft, knees = (1.25, 0.35) if wide else (0.95, 0.8)
    folds = leg.folds(sheet, soft=soft, knees=knees)
    (ko, ki), (ho, hi) = leg.knee, leg.hem
    middle = (ho + hi) / 2
    if wide:
        folds += [
            Fold(
                (76 + k * 36, leg.crotch - 60 + k * 20),
                (92 + k * 44, 900),
                (60 + k * 58, leg.bottom + 30),
                17,
                0.75 if k % 2 else -0.75,
                11,
            )
            for k in range(5)
        ]
    if "crease" in details or "pleats" in details:
        folds += [
            Fold(
                (104, leg.top + (70 if back else 20)),
                ((leg.thigh * 0.5 + ko + ki) / 3 + 8, 700),
                (middle, leg.bottom + 20),
                7,
                0.9,
                7,
            ),
            Fold(
                (112, leg.top + (70 if back else 20)),
                ((leg.thigh * 0.5 + ko + ki) / 3 + 18, 700),
                (middle + 10, leg.bottom + 20),
                7,
                -0.5,
                7,
            ),
        ]
    both_legs(sheet, leg, folds)
    if "crease" in details or "pleats" in details:
        for sign in (1, -1):
            sheet.line(
                side(
                    f"M106 {leg.top + (80 if back else 20)} C{(leg.thigh * 0.5 + ko + ki) / 3 + 14} 640 {(ko + ki) / 2 + 4} 900 {middle + 2} {leg.bottom + 8}",
                    sign,
                ),
                width=1.5,
                opacity=0.34,
            )
    for sign in (1, -1):
        if not wide:
            sheet.line(
                side(
                    f"M{ho - 3} {leg.bottom - 40} C{middle + 20} {leg.bottom - 24} {middle - 30} {leg.bottom - 20} {hi + 3} {leg.bottom - 30}",
                    sign,
                ),
                opacity=0.35,
            )
        if back:
            _welt_back(sheet, sign, leg)
        else:
            slash = f"M{leg.waist - 34} {leg.top + 4} L{leg.hip - 14} {leg.top + 190}"
            sheet.seam(side(slash, sign), deep=0.85)
            sheet.shade(
                side(
                    f"M{leg.waist - 34} {leg.top + 4} L{leg.hip - 14} {leg.top + 190} L{leg.hip - 32} {leg.top + 180} L{leg.waist - 52} {leg.top + 8} Z",
                    sign,
                ),
                0.26,
                6,
            )
            sheet.stitch(side(slash, sign), shift=(-7 * sign, 0), width=1.3)
            if "pleats" in details:
                for x in (98, 122) if wide else (100,):
                    sheet.seam(
                        side(
                            f"M{x} {leg.top + 8} C{x + 4} {leg.top + 70} {x + 6} {leg.top + 120} {x + 4} {leg.top + 170}",
                            sign,
                        ),
                        deep=0.7,
                    )
                    sheet.shade(
                        side(
                            f"M{x} {leg.top + 8} L{x + 18} {leg.top + 8} L{x + 8} {leg.top + 190} L{x + 2} {leg.top + 180} Z",
                            sign,
                        ),
                        0.36,
                        6,
                    )
    if back:
        sheet.seam(f"M0 {leg.top} C3 {leg.top + 160} -2 {leg.crotch - 90} 0 {leg.crotch + 6}", deep=0.7)
    else:
        fly(sheet, leg, stitched=not wide)
    waistband(sheet, leg, 44 if not wide else 58, back=back, stitched=False, loops=True)
    if not back:
        sheet.line(f"M26 {leg.top - 24} L26 {leg.top + 12}", opacity=0.5)
        if not wide:
            button(sheet, 8, leg.top - 6, 10)


def _welt_back(sheet: Sheet, sign: int, leg: Leg) -> None:
    top = leg.top
    sheet.seam(side(f"M110 {top + 4} L112 {top + 92}", sign), deep=0.45)
    outline = f"M58 {top + 108} L170 {top + 92} L171 {top + 106} L59 {top + 122} Z"
    sheet.part(side(outline, sign), roundness=4, volume=0.6, silhouette=False)
    sheet.line(side(f"M58 {top + 115} L170 {top + 99}", sign), width=2.2, opacity=0.7)
    button(sheet, sign * 114, top + 126, 8.5)


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
