"""The blocks: a torso and its sleeves, from which every upper garment of the range is cut."""

from dataclasses import dataclass

from app.demo_store.art.folds import bends, crumple, drags, drapes, mirrored
from app.demo_store.art.geometry import Point, data, reverse, segments, side, spline, whole
from app.demo_store.art.sheet import Fold, Sheet


@dataclass(frozen=True, slots=True)
class Torso:
    """Half of a torso: points on its right side, and how deep neck and hem curve; pixels in garment coordinates."""

    neck: Point = (88, 296)
    neck_front: float = 360
    neck_back: float = 296
    shoulder: Point = (262, 364)
    armpit: Point = (274, 592)
    waist: Point = (262, 860)
    hem: Point = (272, 1196)
    hem_drop: float = 14
    tail: float = 0
    v_neck: bool = False

    def neckline(self, *, back: bool = False, grow: float = 0.0) -> str:
        """Return the right half of the neckline from the centre to the shoulder, `grow` pixels outside it."""
        nx, ny = self.neck[0] + grow * 0.9, self.neck[1] + grow * 0.36
        deep = (self.neck_back if back else self.neck_front) + grow
        if self.v_neck and not back:
            deep += grow * 0.6
            return f"M0 {deep} C{nx * 0.34} {deep - (deep - ny) * 0.4} {nx * 0.84} {ny + (deep - ny) * 0.36} {nx} {ny}"
        return f"M0 {deep} C{nx * 0.52} {deep} {nx * 0.9} {ny + (deep - ny) * 0.52} {nx} {ny}"

    def flank(self) -> str:
        """Return the right edge from the shoulder's neck point to the hem: shoulder, armhole, side seam."""
        (nx, ny), (sx, sy), (ax, ay), (wx, wy), (hx, hy) = self.neck, self.shoulder, self.armpit, self.waist, self.hem
        end = hy - self.tail * 1.1 if self.tail else hy
        return (
            f"C{nx + (sx - nx) * 0.4} {ny + (sy - ny) * 0.28} {nx + (sx - nx) * 0.8} {ny + (sy - ny) * 0.62} {sx} {sy} "
            f"C{sx - 14} {sy + (ay - sy) * 0.34} {sx - 12} {sy + (ay - sy) * 0.8} {ax} {ay} "
            f"C{ax - 4} {ay + (wy - ay) * 0.4} {wx} {wy - (wy - ay) * 0.35} {wx} {wy} "
            f"C{wx} {wy + (hy - wy) * 0.4} {hx - 1} {hy - (hy - wy) * 0.3} {hx} {end}"
        )

    def outline(self, *, back: bool = False) -> str:
        """Return the closed outline of the front or the back."""
        hx, hy = self.hem
        if self.tail:
            end = (
                f"C{hx} {hy - self.tail * 0.35} {hx - 22} {hy} {hx - 56} {hy + self.tail * 0.12} "
                f"C{hx * 0.62} {hy + self.tail * 0.55} {hx * 0.4} {hy + self.tail * 0.62} 0 {hy + self.tail * 0.62}"
            )
        else:
            end = f"C{hx * 0.6} {hy + self.hem_drop} {hx * 0.3} {hy + self.hem_drop} 0 {hy + self.hem_drop}"
        return whole(f"{self.neckline(back=back)} {self.flank()} {end}")

    def neckband(self, width: float, *, back: bool = False) -> str:
        """Return a band along the neckline, `width` pixels on its outer side."""
        inner, outer = segments(self.neckline(back=back)), reverse(segments(self.neckline(back=back, grow=width)))
        return whole(data([*inner, ("L", outer[0][1]), *outer[1:]]))

    def armhole(self, sign: int) -> str:
        """Return the armhole seam as a path."""
        (sx, sy), (ax, ay) = self.shoulder, self.armpit
        return side(f"M{sx} {sy} C{sx - 14} {sy + (ay - sy) * 0.34} {sx - 12} {sy + (ay - sy) * 0.8} {ax} {ay}", sign)

    def folds(self, sheet: Sheet, *, soft: float = 1.0, crushed: int = 6, drape: int = 7) -> list[Fold]:
        """Return how the torso hangs: drags from the armpits, drapes to the hem, a few creases at the waist."""
        draw = sheet.draw
        (sx, sy), (ax, ay), (wx, wy), (hx, hy) = self.shoulder, self.armpit, self.waist, self.hem
        made = drapes(draw, -hx * 0.92, hx * 0.92, ay + 60, hy, drape, lift=0.42 * soft, width=17)
        for sign in (1, -1):
            made += mirrored(drags(draw, (ax + 4, ay - 4), (ax * 0.46, ay + 150), 3, lift=0.5 * soft), sign)
            made += mirrored(
                bends(draw, (wx + 4, wy + 10), (wx * 0.42, wy + 40), 120, 4, lift=0.42 * soft, width=7, blur=8), sign
            )
            made.append(
                Fold(
                    (sign * (sx - 34), sy + 30),
                    (sign * (sx - 70), (sy + ay) / 2),
                    (sign * (ax - 22), ay - 14),
                    17,
                    -0.4 * soft,
                    16,
                )
            )
            made.append(
                Fold(
                    (sign * (sx * 0.62), sy - 4),
                    (sign * (sx * 0.56), ay - 120),
                    (sign * ax * 0.6, ay + 20),
                    20,
                    0.3 * soft,
                    20,
                )
            )
        return made + crumple(draw, -hx * 0.8, hx * 0.8, ay + 90, hy - 60, crushed, lift=0.36 * soft)


@dataclass(frozen=True, slots=True)
class Arm:
    """A sleeve on a torso: its width at elbow and wrist, where it ends, and how far it stands off the body."""

    torso: Torso
    end: float = 1128
    elbow: float = 132
    wrist: float = 106
    lean: float = 152
    bulge: float = 84

    def outer(self) -> tuple[Point, Point, Point]:
        """Return points on the outer edge: at the armpit's height, the elbow and the wrist."""
        sx, _sy = self.torso.shoulder
        ay = self.torso.armpit[1]
        elbow_y = ay + (self.end - ay) * 0.48
        return (
            (sx + self.bulge, ay - 20),
            (sx + self.bulge + (self.lean - self.bulge) * 0.72, elbow_y),
            (sx + self.lean, self.end),
        )

    def outline(self) -> str:
        """Return the closed outline of the right sleeve, without a cuff."""
        (sx, sy), (ax, ay) = self.torso.shoulder, self.torso.armpit
        (ox, oy), (ex, ey), (wx, wy) = self.outer()
        iex, iwx = ex - self.elbow, wx - self.wrist
        cap = (sx + (ox - sx) * 0.62, sy + (oy - sy) * 0.3)
        high = ((ox + ex) / 2 + 3, (oy + ey) / 2)
        low = ((ex + wx) / 2 + 5, (ey + wy) / 2)
        outside = spline([(sx, sy), cap, (ox, oy), high, (ex, ey), low, (wx, wy)])
        inside = spline(
            [
                (iwx, wy + 8),
                ((iwx + iex) / 2 - 1, (wy + ey) / 2),
                (iex, ey),
                ((iex + ax) / 2 - 3, (ey + ay) / 2),
                (ax, ay),
            ]
        )
        return (
            f"M{sx} {sy} {outside} "
            f"C{wx - self.wrist * 0.3} {wy + 12} {iwx + self.wrist * 0.3} {wy + 16} {iwx} {wy + 8} "
            f"{inside} C{sx - 12} {sy + (ay - sy) * 0.8} {sx - 14} {sy + (ay - sy) * 0.34} {sx} {sy} Z"
        )

    def folds(self, sheet: Sheet, *, soft: float = 1.0) -> list[Fold]:
        """Return how a sleeve breaks: at the armpit, the elbow, and above the cuff."""
        draw = sheet.draw
        (sx, sy), (ax, ay) = self.torso.shoulder, self.torso.armpit
        (ox, oy), (ex, ey), (wx, wy) = self.outer()
        made = bends(draw, (ax + 2, ay - 4), (ox, oy + 30), 120, 4, lift=0.6 * soft, width=10, blur=9)
        made += bends(draw, (ex - self.elbow, ey + 10), (ex, ey - 6), 190, 7, lift=0.75 * soft, width=9, blur=7)
        made += bends(draw, (wx - self.wrist, wy - 66), (wx, wy - 60), 110, 5, lift=0.6 * soft, width=7, blur=6)
        made.append(Fold((sx + 16, sy + 44), (ox - 34, oy - 30), (ex - 34, ey - 40), 18, 0.42 * soft, 18))
        made.append(Fold((ex - 60, ey + 40), (ex - 34, (ey + wy) / 2), (wx - 50, wy - 30), 13, 0.42 * soft, 14))
        return made

    def cuff(self, depth: float, *, flare: float = 4) -> str:
        """Return the closed outline of a cuff at the end of the right sleeve."""
        _, _, (wx, wy) = self.outer()
        iwx = wx - self.wrist
        return (
            f"M{wx + flare * 0.5} {wy - 3} C{wx - self.wrist * 0.3} {wy + 10} {iwx + self.wrist * 0.3} {wy + 13} {iwx - flare} {wy + 5} "
            f"L{iwx + 4 - flare} {wy + depth + 6} C{iwx + self.wrist * 0.36} {wy + depth + 16} {wx - self.wrist * 0.24} {wy + depth + 11} {wx + 7 + flare * 0.5} {wy + depth - 4} Z"
        )


def sleeves(
    sheet: Sheet, arm: Arm, *, soft: float = 1.0, angle: float = 7, stitched: bool = True, seam: bool = True
) -> None:
    """Lay both sleeves over the body."""
    for sign in (1, -1):
        sheet.part(side(arm.outline(), sign), folds=mirrored(arm.folds(sheet, soft=soft), sign), angle=-angle * sign)
        if seam:
            sheet.seam(arm.torso.armhole(sign), stitched=(-6.0 * sign, 1.0) if stitched else None)


def short_sleeves(
    sheet: Sheet,
    torso: Torso,
    *,
    length: float = 200,
    flare: float = 0,
    soft: float = 1.0,
    hem: float = 22,
    seam: bool = True,
) -> Arm:
    """Lay short sleeves over the body; returns their geometry."""
    (sx, sy), (ax, ay) = torso.shoulder, torso.armpit
    out_x, out_y = sx + 118 + flare, sy + length + 40
    in_x, in_y = ax + 16, sy + length + 84
    outline = (
        f"M{sx} {sy} C{sx + 44} {sy + 26} {sx + 78 + flare * 0.4} {sy + 84} {out_x} {out_y} "
        f"C{out_x - 30} {out_y + 26} {in_x + 40} {in_y + 12} {in_x} {in_y} L{ax} {ay} "
        f"C{sx - 12} {sy + (ay - sy) * 0.8} {sx - 14} {sy + (ay - sy) * 0.34} {sx} {sy} Z"
    )
    draw = sheet.draw
    for sign in (1, -1):
        folds = bends(draw, (ax + 2, ay - 10), (out_x, ay - 110), 130, 5, lift=0.6 * soft, width=9, blur=8)
        folds.append(Fold((sx + 12, sy + 40), (sx + 70, sy + 120), (out_x - 40, out_y + 10), 17, 0.4 * soft, 16))
        folds.append(Fold((sx + 4, sy + 120), (sx + 30, sy + 200), (in_x + 38, in_y), 12, -0.45 * soft, 12))
        sheet.part(side(outline, sign), folds=mirrored(folds, sign), angle=-22 * sign)
        if seam:
            sheet.seam(torso.armhole(sign))
        if hem:
            line = f"M{out_x - 7} {out_y - hem} C{out_x - 38} {out_y + 24 - hem} {in_x + 34} {in_y + 10 - hem} {in_x + 1} {in_y - hem}"
            sheet.stitch(side(line, sign))
            sheet.stitch(side(line, sign), shift=(0, 5))
    return Arm(torso)


def behind(
    sheet: Sheet, torso: Torso, *, label: bool = True, drop: float = 0, facing: float = 26, print_: str | None = ""
) -> None:
    """Show the inside of the back through the neck opening, with its facing and label."""
    from app.demo_store.art.trims import label as woven

    nx, ny = torso.neck
    deep = torso.neck_front
    top = ny - 14 + drop
    inside = f"M{-nx - 4} {ny + 4} C{-nx * 0.6} {top} {nx * 0.6} {top} {nx + 4} {ny + 4} L{nx * 0.9} {ny + (deep - ny) * 0.6} L0 {deep + 14} L{-nx * 0.9} {ny + (deep - ny) * 0.6} Z"
    sheet.part(inside, fill=sheet.ink.inside, volume=0.2, shadow=0, print_=print_, edge=0.3)
    sheet.shade(
        f"M{-nx} {ny + 14} C{-nx * 0.5} {ny + 4} {nx * 0.5} {ny + 4} {nx} {ny + 14} L{nx} {deep + 30} L{-nx} {deep + 30} Z",
        0.34,
        16,
        within=inside,
    )
    sheet.stitch(
        f"M{-nx * 0.93} {ny + facing * 0.7} C{-nx * 0.5} {ny + facing - 8} {nx * 0.5} {ny + facing - 8} {nx * 0.93} {ny + facing * 0.7}"
    )
    if label:
        woven(sheet, 0, ny + 2 + drop * 0.72, 50, 24)
