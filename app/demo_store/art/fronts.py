"""What opens at the front: overlapping panels, lapels, collars, pockets; for jackets, coats and their kin."""

from dataclasses import dataclass

from app.demo_store.art import colour as tone
from app.demo_store.art.blocks import Torso
from app.demo_store.art.folds import drapes, mirrored
from app.demo_store.art.geometry import side, whole
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.trims import HORN, button


@dataclass(frozen=True, slots=True)
class Opening:
    """How the front closes: overlap past the centre, where the lapel breaks, and how far the hem is cut away."""

    torso: Torso
    overlap: float = 24
    break_y: float = 700
    cutaway: float = 0
    drop: float = 14

    def panel(self) -> str:
        """Return the closed outline of the right panel."""
        torso = self.torso
        (nx, ny), (hx, hy) = torso.neck, torso.hem
        edge = -self.overlap
        if self.cutaway:
            foot = (
                f"C{hx * 0.6} {hy + self.drop} {self.cutaway + 60} {hy + self.drop} {self.cutaway + 40} {hy + self.drop - 3} "
                f"C{self.cutaway} {hy + self.drop - 8} {edge + 6} {hy - 70} {edge} {hy - 210} L{edge} {self.break_y}"
            )
        else:
            foot = f"C{hx * 0.6} {hy + self.drop} {hx * 0.3} {hy + self.drop} {edge} {hy + self.drop} L{edge} {self.break_y}"
        return f"M{nx} {ny} {torso.flank()} {foot} C{edge + 30} {self.break_y - 120} {nx * 0.7} {ny + 120} {nx} {ny} Z"


def lining(sheet: Sheet, torso: Torso, deep: float, *, colour: str = "", label: bool = True) -> None:
    """Show the lined inside of the back through an open front."""
    nx, ny = torso.neck
    paint = colour or tone.mix(sheet.ink.inside, "#8c7d6c", 0.25)
    inside = f"M{-nx - 6} {ny} C{-nx * 0.6} {ny - 20} {nx * 0.6} {ny - 20} {nx + 6} {ny} L{nx * 1.4} {ny + 90} L40 {deep + 40} L-40 {deep + 40} L{-nx * 1.4} {ny + 90} Z"
    folds = [
        Fold((-20, ny + 90), (-10, ny + 240), (-6, deep), 14, 0.5, 12),
        Fold((34, ny + 90), (26, ny + 220), (14, deep), 12, -0.5, 12),
    ]
    sheet.part(inside, fill=paint, cloth="", print_="", volume=0.3, shadow=0, folds=folds)
    sheet.part(
        f"M{-nx - 2} {ny + 2} C{-nx * 0.6} {ny - 18} {nx * 0.6} {ny - 18} {nx + 2} {ny + 2} L{nx * 0.9} {ny + 50} C{nx * 0.5} {ny + 78} {-nx * 0.5} {ny + 78} {-nx * 0.9} {ny + 50} Z",
        fill=sheet.ink.inside, volume=0.4, roundness=12, shadow=0.2,
    )  # fmt: skip
    sheet.shade(
        f"M{-nx * 1.2} {ny} L{nx * 1.2} {ny} L{nx * 1.2} {ny + 60} L-60 {deep} L{-nx * 1.2} {deep} Z",
        0.4,
        26,
        within=inside,
    )
    if label:
        from app.demo_store.art.trims import label as woven

        woven(sheet, 0, ny + 88, 76, 34, "#ece5d8" if tone.luminance(paint) < 0.6 else "#2c2a2c")


def panels(
    sheet: Sheet,
    opening: Opening,
    *,
    folds: list[Fold] | None = None,
    top: int = 1,
    crushed: int = 4,
    soft: float = 0.8,
) -> None:
    """Lay both front panels, the one on side `top` over the other."""
    for sign in (-top, top):
        own = folds if folds is not None else opening.torso.folds(sheet, soft=soft, crushed=crushed, drape=6)
        sheet.part(side(opening.panel(), sign), folds=own, shadow=0.42)


def lapels(
    sheet: Sheet,
    opening: Opening,
    *,
    width: float = 176,
    gorge: float = 124,
    peak: float = 0,
    stitched: bool = True,
    top: int = 1,
) -> None:
    """Turn the lapels back; `width` is where their tip stands, `gorge` how far below the neck, `peak` lifts the tip."""
    nx, ny = opening.torso.neck
    edge, by = -opening.overlap, opening.break_y
    gy = ny + gorge
    leaf = (
        f"M{nx * 0.84} {ny - 6} L{nx * 0.98} {gy - 40} L{width - 44} {gy + 6} L{width} {gy - 4 - peak} "
        f"C{width - 8} {gy + 90} {width * 0.56} {by - 140} {edge + 2} {by + 6} C{edge + 22} {by - 120} {nx * 0.5} {ny + 170} {nx * 0.84} {ny - 6} Z"
    )
    for sign in (-top, top):
        folds = [
            Fold((sign * nx * 0.8, ny + 40), (sign * nx * 0.55, ny + 190), (sign * (edge + 16), by - 30), 13, 0.8, 11),
            Fold(
                (sign * (width - 40), gy + 30),
                (sign * width * 0.62, gy + 150),
                (sign * (edge + 60), by - 110),
                10,
                -0.35,
                12,
            ),
        ]
        sheet.part(side(leaf, sign), folds=folds, angle=-18 * sign, roundness=16, shadow=0.5, volume=0.7)
        if stitched:
            sheet.stitch(
                side(
                    f"M{width - 9} {gy + 8 - peak * 0.6} C{width - 20} {gy + 92} {width * 0.56 - 12} {by - 148} {edge + 12} {by - 16}",
                    sign,
                ),
                width=1.2,
            )


def notch_collar(
    sheet: Sheet,
    opening: Opening,
    *,
    width: float = 150,
    gorge: float = 124,
    back: bool = False,
    rise: float = 34,
    height: float = 86,
) -> None:
    """Lay the collar of a tailored front round the neck."""
    nx, ny = opening.torso.neck
    if back:
        fall = whole(
            f"M0 {ny - rise} C{nx * 0.5} {ny - rise} {nx * 0.86} {ny - rise + 8} {nx} {ny - 12} C{nx + 12} {ny + 10} {nx + 18} {ny + 26} {nx + 22} {ny + height * 0.55} C{nx * 0.7} {ny + height * 0.8} {nx * 0.35} {ny + height * 0.86} 0 {ny + height * 0.86}"
        )
        sheet.part(fall, roundness=20, shadow=0.5, folds=[Fold((-nx, ny), (0, ny - rise + 8), (nx, ny), 11, 0.6, 10)])
        return
    gy = ny + gorge
    stand = whole(
        f"M0 {ny - rise} C{nx * 0.5} {ny - rise} {nx * 0.84} {ny - rise + 10} {nx * 0.96} {ny - 12} L{nx * 0.86} {ny + 8} C{nx * 0.5} {ny - 6} {nx * 0.3} {ny - 8} 0 {ny - 8}"
    )
    sheet.part(stand, roundness=12, volume=0.6, shadow=0.2)
    for sign in (-1, 1):
        leaf = (
            f"M{nx * 0.9} {ny - 22} C{nx + 14} {ny - 14} {nx + 26} {ny + 8} {nx + 34} {ny + 34} L{width} {gy - 60} L{width - 24} {gy - 14} "
            f"L{nx * 0.98} {gy - 38} C{nx * 0.84} {ny + 60} {nx * 0.82} {ny + 20} {nx * 0.9} {ny - 22} Z"
        )
        folds = [Fold((sign * nx * 0.95, ny - 6), (sign * nx * 0.96, ny + 40), (sign * (nx + 2), gy - 44), 9, 0.7, 9)]
        sheet.part(side(leaf, sign), angle=-30 * sign, roundness=13, shadow=0.46, volume=0.8, folds=folds)


def patch(
    sheet: Sheet,
    sign: int,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    tilt: float = 4,
    stitch: bool = True,
    round_: float = 26,
) -> None:
    """Sew a patch pocket on."""
    outline = (
        f"M{x} {y + tilt} L{x + width} {y} L{x + width + 3} {y + height - round_} C{x + width + 3} {y + height - 4} {x + width - round_ * 0.4} {y + height} {x + width - round_} {y + height} "
        f"L{x + round_} {y + height + 3} C{x + 8} {y + height + 3} {x + 2} {y + height - 4} {x + 2} {y + height - round_} Z"
    )
    folds = mirrored(
        [Fold((x + 20, y + 16), (x + width * 0.5, y + height * 0.5), (x + width * 0.4, y + height), 12, 0.4, 11)], sign
    )
    sheet.part(side(outline, sign), roundness=12, volume=0.5, shadow=0.4, silhouette=False, folds=folds)
    if stitch:
        inner = (
            f"M{x + 7} {y + tilt + 4} L{x + 8} {y + height - round_} C{x + 8} {y + height - 8} {x + 14} {y + height - 4} {x + round_} {y + height - 4} "
            f"L{x + width - round_} {y + height - 7} C{x + width - 8} {y + height - 7} {x + width - 4} {y + height - 12} {x + width - 4} {y + height - round_} L{x + width - 7} {y + 4}"
        )
        sheet.stitch(side(inner, sign))
        sheet.stitch(side(f"M{x + 3} {y + 22 + tilt} L{x + width - 2} {y + 22}", sign))


def flap(
    sheet: Sheet, sign: int, x: float, y: float, width: float, height: float, *, tilt: float = 5, stitch: bool = True
) -> None:
    """Set a pocket flap in."""
    outline = f"M{x} {y + tilt} L{x + width} {y} L{x + width + 2} {y + height - 14} C{x + width + 2} {y + height - 4} {x + width - 6} {y + height} {x + width - 14} {y + height} L{x + 14} {y + height + tilt} C{x + 5} {y + height + tilt} {x + 1} {y + height - 2} {x + 1} {y + height - 10} Z"
    sheet.part(side(outline, sign), roundness=10, volume=0.6, shadow=0.46, silhouette=False)
    sheet.seam(side(f"M{x} {y + tilt} L{x + width} {y}", sign), deep=0.7)
    if stitch:
        sheet.stitch(
            side(
                f"M{x + 6} {y + tilt + 4} L{x + 7} {y + height - 12} C{x + 7} {y + height - 6} {x + 9} {y + height - 3} {x + 16} {y + height - 3} L{x + width - 16} {y + height - 7} C{x + width - 8} {y + height - 7} {x + width - 5} {y + height - 11} {x + width - 5} {y + height - 16} L{x + width - 6} {y + 4}",
                sign,
            ),
            width=1.3,
        )


def welt(sheet: Sheet, sign: int, x: float, y: float, width: float, height: float, tilt: float) -> None:
    """Set a welt pocket in; `tilt` is how much its outer end rises."""
    outline = f"M{x} {y} L{x + width} {y - tilt} L{x + width + 3} {y - tilt + height} L{x + 3} {y + height} Z"
    sheet.part(side(outline, sign), roundness=6, volume=0.6, shadow=0.36, silhouette=False)
    sheet.seam(side(f"M{x} {y} L{x + width} {y - tilt}", sign), deep=0.7)


def button_row(sheet: Sheet, x: float, ys: list[float], radius: float, colour: str = "", *, holes: bool = True) -> None:
    """Sew a row of buttons, each pulling a little at its buttonhole."""
    for y in ys:
        if holes:
            sheet.line(f"M{x - radius * 2.1} {y} L{x} {y}", width=3, opacity=0.45)
        button(sheet, x, y, radius, colour)


def vent(sheet: Sheet, top: float, bottom: float, x: float = 0) -> None:
    """Cut a vent into the centre back."""
    sheet.seam(f"M{x} {top} L{x + 2} {bottom}", deep=0.8)
    sheet.shade(f"M{x} {top} L{x + 22} {top + 60} L{x + 26} {bottom} L{x + 2} {bottom} Z", 0.34, 8)
    sheet.seam(f"M{x} {top} L{x + 40} {top + 6}", deep=0.35)


def epaulette(sheet: Sheet, torso: Torso, sign: int) -> None:
    """Button a strap along the shoulder."""
    (nx, ny), (sx, sy) = torso.neck, torso.shoulder
    outline = (
        f"M{nx + 58} {ny + 10} L{sx + 4} {sy - 14} L{sx + 2} {sy + 20} L{nx + 62} {ny + 46} L{nx + 44} {ny + 26} Z"
    )
    sheet.part(side(outline, sign), roundness=8, volume=0.7, shadow=0.4, silhouette=False)
    button(sheet, sign * (nx + 68), ny + 30, 9, tone.mix(HORN, sheet.ink.base, 0.25))


def back_body(sheet: Sheet, torso: Torso, *, centre: bool = True, crushed: int = 2, soft: float = 0.8) -> None:
    """Lay the back of a jacket, with its centre seam."""
    _nx, ny = torso.neck
    hem = torso.hem[1] + torso.hem_drop
    sheet.part(torso.outline(back=True), folds=torso.folds(sheet, soft=soft, crushed=crushed, drape=6))
    if centre:
        sheet.seam(f"M0 {ny + 20} C3 {ny + 300} -2 {hem - 300} 0 {hem}", deep=0.5)


def skirt_drapes(sheet: Sheet, x: float, top: float, bottom: float, count: int = 7) -> list[Fold]:
    """Return the hanging folds of a coat's skirt."""
    return drapes(sheet.draw, -x, x, top, bottom, count, lift=0.5, width=19, flare=1.1)
