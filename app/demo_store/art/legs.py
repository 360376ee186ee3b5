"""What all trousers are made of: legs, waistband and fly."""

from dataclasses import dataclass

from app.demo_store.art.folds import bends, drags, mirrored
from app.demo_store.art.geometry import side, spline
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.trims import label


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
