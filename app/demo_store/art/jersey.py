"""Cut and sewn jersey: T-shirts, tanks, Breton tops, polos, sweatshirts and hoodies."""

import itertools
import math
from dataclasses import replace

from app.demo_store.art import colour as tone
from app.demo_store.art.blocks import Arm, Torso, behind, short_sleeves, sleeves
from app.demo_store.art.folds import crumple, drapes
from app.demo_store.art.geometry import data, reverse, segments, side, whole
from app.demo_store.art.ribs import band, ribs
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.trims import MOTHER_OF_PEARL, button

Details = tuple[str, ...]


def neck_rib(sheet: Sheet, torso: Torso, width: float, *, back: bool, count: int = 46) -> None:
    """Sew a ribbed band round the neckline."""
    outline = torso.neckband(width, back=back)
    sheet.part(outline, cloth="", print_="", roundness=9, shadow=0.3, volume=0.8)
    inner, outer = torso.neckline(back=back), torso.neckline(back=back, grow=width)
    for sign in (1, -1):
        ribs(sheet, outline, side(inner, sign), side(outer, sign), count // 2)
    line = torso.neckline(back=back, grow=width + 4)
    for sign in (1, -1):
        sheet.stitch(side(line, sign), width=1.3)


def inside_neck(sheet: Sheet, torso: Torso, *, rib: float = 20, label: bool = True) -> None:
    """Show the inside of a round neck: the back, its rib and a label."""
    nx, ny = torso.neck
    behind(sheet, torso, drop=48, label=False, facing=58)
    if rib:
        band(
            sheet, f"M{-nx - 3} {ny + 3} C{-nx * 0.6} {ny + 34} {nx * 0.6} {ny + 34} {nx + 3} {ny + 3}",
            f"M{-nx + 8} {ny + rib + 6} C{-nx * 0.5} {ny + 34 + rib} {nx * 0.5} {ny + 34 + rib} {nx - 8} {ny + rib + 6}", 40, roundness=7, shadow=0.2,
        )  # fmt: skip
    if label:
        from app.demo_store.art.trims import label as woven

        woven(sheet, 0, ny + 36 + rib, 46, 22)


def double_stitch(sheet: Sheet, x: float, y: float, drop: float) -> None:
    """Stitch a twin-needle hem."""
    line = f"M{-x} {y} C{-x * 0.6} {y + drop} {x * 0.6} {y + drop} {x} {y}"
    sheet.stitch(line, width=1.3)
    sheet.stitch(line, shift=(0, 6), width=1.3)


def tee(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a T-shirt."""
    torso = Torso(
        neck=(98, 296),
        neck_front=388,
        neck_back=316,
        shoulder=(286, 366),
        armpit=(290, 604),
        waist=(282, 850),
        hem=(290, 1170),
    )
    if not back:
        inside_neck(sheet, torso)
    sheet.part(torso.outline(back=back), folds=torso.folds(sheet, soft=1.1, crushed=5))
    double_stitch(sheet, 287, 1148, 15)
    short_sleeves(sheet, torso, length=208, flare=6, hem=24)
    neck_rib(sheet, torso, 26, back=back)


def tank(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a ribbed tank top."""
    torso = Torso(
        neck=(112, 330),
        neck_front=500,
        neck_back=430,
        shoulder=(172, 336),
        armpit=(226, 590),
        waist=(206, 830),
        hem=(222, 1160),
    )
    if not back:
        nx, ny = torso.neck
        inside = f"M{-nx - 4} {ny + 2} C{-nx * 0.7} {ny + 120} {nx * 0.7} {ny + 120} {nx + 4} {ny + 2} L{nx} 480 L0 520 L{-nx} 480 Z"
        sheet.part(inside, fill=sheet.ink.inside, volume=0.2, shadow=0)
        for sign in (1, -1):
            gap = "M176 340 C190 440 196 520 232 588 C214 560 160 520 150 420 Z"
            sheet.part(side(gap, sign), fill=sheet.ink.inside, volume=0, shadow=0)
    sheet.part(torso.outline(back=back), folds=torso.folds(sheet, soft=0.8, crushed=2))
    double_stitch(sheet, 219, 1142, 15)
    neck = torso.neckband(20, back=back)
    sheet.part(neck, cloth="", roundness=7, volume=0.8, shadow=0.25, silhouette=False)
    for sign in (1, -1):
        seam = torso.armhole(sign)
        outer = segments(seam)
        shifted = reverse(
            segments(
                data(
                    [
                        (c, tuple((x - 18 * sign, y + (14 if i == 2 else 0)) for i, (x, y) in enumerate(pts)))
                        for c, pts in outer
                    ]
                )
            )
        )
        edge = data([*outer, ("L", shifted[0][1]), *shifted[1:], ("Z", ())])
        sheet.part(edge, cloth="", roundness=6, volume=0.8, shadow=0.25, silhouette=False)
        for grow in (23, 27):
            sheet.stitch(side(torso.neckline(back=back, grow=grow), sign), width=1.2)


def breton(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a Breton top: boat neck, bracelet sleeves, stripes below a plain yoke."""
    kids = "kids" in details
    torso = Torso(
        neck=(150, 318),
        neck_front=374,
        neck_back=332,
        shoulder=(250, 356),
        armpit=(262, 590),
        waist=(252, 850),
        hem=(262, 1130 if not kids else 1060),
    )
    if kids:
        torso = replace(torso, shoulder=(258, 360), armpit=(274, 610), waist=(272, 830), hem=(284, 1060))
    arm = Arm(torso, end=968, elbow=138, wrist=118, lean=150)
    if not back:
        behind(sheet, torso, drop=38, label=True, facing=34, print_=None)
    base, sheet.print = sheet.print, ""
    body = torso.outline(back=back)
    stripes = _stripes(sheet, -330, 330, 420, torso.hem[1] - 40)
    sheet.part(body, folds=torso.folds(sheet, crushed=5), overlay=stripes)
    double_stitch(sheet, torso.hem[0] - 3, torso.hem[1] - 22, 15)
    for sign in (1, -1):
        (ox, oy), (ex, ey), (wx, wy) = arm.outer()
        lines = ""
        (sx, sy), (ax, ay) = torso.shoulder, torso.armpit
        outer = [(sx, sy), (sx + (ox - sx) * 0.62, sy + (oy - sy) * 0.3), (ox, oy), (ex, ey), (wx, wy)]
        inner_points = [(sx - 10, sy + 60), (ax - 6, ay - 60), (ax, ay), (ex - arm.elbow, ey), (wx - arm.wrist, wy + 8)]
        count = 16
        for k in range(count):
            t = 0.10 + 0.82 * k / count
            a, inner = _on(outer, t), _on(inner_points, t)
            lines += f"M{inner[0] - 14:.1f} {inner[1] + 6:.1f}Q{(a[0] + inner[0]) / 2:.1f} {(a[1] + inner[1]) / 2 + 20:.1f} {a[0] + 14:.1f} {a[1] - 6:.1f}"
        drawn = sheet.warp(side(lines, sign))
        overlay = f'<path d="{drawn}" fill="none" stroke="{sheet.ink.accent}" stroke-width="13"/>'
        from app.demo_store.art.folds import mirrored

        sheet.part(side(arm.outline(), sign), folds=mirrored(arm.folds(sheet), sign), angle=-7 * sign, overlay=overlay)
        sheet.seam(torso.armhole(sign))
        sheet.stitch(
            side(f"M{wx - 2} {wy - 20} C{wx - 40} {wy - 6} {wx - 80} {wy - 4} {wx - arm.wrist} {wy - 12}", sign),
            width=1.3,
        )
    sheet.print = base
    sheet.part(torso.neckband(17, back=back), print_="", roundness=6, volume=0.7, shadow=0.25)
    if "shoulder-buttons" in details and not back:
        for k in range(3):
            button(sheet, 178 + k * 28, 336 + k * 10, 8, MOTHER_OF_PEARL)


def _on(points: list[tuple[float, float]], share: float) -> tuple[float, float]:
    """Return the point at a share of the length of a polyline."""
    steps = [math.dist(a, b) for a, b in itertools.pairwise(points)]
    left = share * sum(steps)
    for (a, b), step in zip(itertools.pairwise(points), steps, strict=True):
        if left <= step:
            return a[0] + (b[0] - a[0]) * left / step, a[1] + (b[1] - a[1]) * left / step
        left -= step
    return points[-1]


def _stripes(sheet: Sheet, left: float, right: float, top: float, bottom: float) -> str:
    """Return stripes that sag a little with the cloth."""
    pitch = 37.0
    lines = ""
    y = top
    while y < bottom:
        sag = 10 + sheet.draw.uniform(-1.5, 1.5)
        lines += (
            f"M{left} {y - 4:.1f}C{left * 0.5} {y + sag + 4:.1f} {right * 0.45} {y + sag - 2:.1f} {right} {y - 6:.1f}"
        )
        y += pitch
    return f'<path d="{sheet.warp(lines)}" fill="none" stroke="{sheet.ink.accent}" stroke-width="13.5"/>'


def polo(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a piqué polo shirt."""
    torso = Torso(
        neck=(88, 296), neck_front=400, shoulder=(272, 366), armpit=(282, 600), waist=(270, 850), hem=(280, 1176)
    )
    if not back:
        behind(sheet, torso)
    sheet.part(torso.outline(back=back), folds=torso.folds(sheet, crushed=5))
    double_stitch(sheet, 277, 1156, 15)
    short_sleeves(sheet, torso, length=196, flare=-4, hem=0)
    sx, sy = torso.shoulder
    for sign in (1, -1):
        a = f"M{sx + 116} {sy + 222} C{sx + 84} {sy + 254} {sx + 66} {sy + 254} {sx + 30} {sy + 270}"
        b = f"M{sx + 110} {sy + 252} C{sx + 80} {sy + 282} {sx + 62} {sy + 286} {sx + 28} {sy + 298}"
        band(sheet, a, b, 22, sign=sign, roundness=8)
    from app.demo_store.art.shirts import collar_back

    if back:
        collar_back(sheet, drop=6)
        return
    sheet.part(
        "M-25 392 L25 400 L25 606 C25 610 22 612 18 612 L-19 612 C-23 612 -25 610 -25 606 Z",
        roundness=8,
        volume=0.5,
        shadow=0.3,
        silhouette=False,
    )
    sheet.stitch("M-19 400 L-19 604 L19 604 L19 404", width=1.3)
    for y in (470, 548):
        button(sheet, 0, y, 9)
    for sign in (-1, 1):
        leaf = "M78 270 C92 268 102 280 108 298 C122 344 132 380 138 412 C140 420 136 425 128 424 C84 424 40 416 4 400 C0 394 2 384 8 378 C44 352 66 322 78 270 Z"
        outline = side(leaf, sign)
        sheet.part(
            outline,
            cloth="",
            roundness=14,
            shadow=0.5,
            folds=[Fold((sign * 92, 284), (sign * 76, 350), (sign * 14, 388), 10, 0.7, 9)],
        )
        ribs(
            sheet,
            outline,
            side("M80 272 C68 322 46 352 8 380", sign),
            side("M104 282 C122 344 134 390 140 424 L60 460", sign),
            26,
        )
    sheet.part(
        "M-80 274 C-52 250 52 250 80 274 L72 292 C46 276 -46 276 -72 292 Z",
        cloth="",
        volume=0.5,
        roundness=9,
        shadow=0.1,
    )


def sweatshirt(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a crew-neck sweatshirt with ribbed trims."""
    torso = Torso(
        neck=(100, 300),
        neck_front=384,
        neck_back=318,
        shoulder=(282, 374),
        armpit=(292, 620),
        waist=(288, 860),
        hem=(270, 1040),
    )
    arm = Arm(torso, end=1000, elbow=152, wrist=124, lean=158, bulge=86)
    if not back:
        inside_neck(sheet, torso, rib=22)
    sheet.part(torso.outline(back=back), folds=torso.folds(sheet, crushed=4) + _blouson(sheet, 276, 1040))
    _waist_rib(sheet, 268, 1036, 84)
    sleeves(sheet, arm)
    _cuff_ribs(sheet, arm, 78)
    if not back:
        sheet.part("M-34 400 L34 400 L0 452 Z", cloth="", roundness=6, volume=0.6, shadow=0.2, silhouette=False)
        sheet.stitch("M-30 408 L0 454 L30 408", width=1.3)
    neck_rib(sheet, torso, 30, back=back)


def hoodie(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw a hooded sweatshirt with a kangaroo pocket and a drawcord."""
    torso = Torso(
        neck=(112, 330),
        neck_front=424,
        neck_back=330,
        shoulder=(292, 392),
        armpit=(304, 640),
        waist=(300, 900),
        hem=(282, 1110),
    )
    arm = Arm(torso, end=1066, elbow=160, wrist=128, lean=164, bulge=88)
    if not back:
        _hood_inside(sheet)
    sheet.part(torso.outline(back=back), folds=torso.folds(sheet, crushed=4, soft=1.1) + _blouson(sheet, 288, 1110))
    _waist_rib(sheet, 280, 1106, 84)
    if not back:
        pocket = whole(
            "M0 816 L150 816 C158 816 162 822 166 830 L226 948 C230 958 230 966 228 976 L222 1092 C150 1104 70 1106 0 1106"
        )
        sheet.part(
            pocket,
            roundness=16,
            volume=0.7,
            shadow=0.42,
            silhouette=False,
            folds=crumple(sheet.draw, -180, 180, 850, 1040, 7, lift=0.5),
        )
        for sign in (1, -1):
            for gap in (0, 8):
                sheet.stitch(side(f"M{158 - gap} {830 + gap} L{219 - gap} {950}", sign), width=1.4)
        sheet.stitch("M-150 825 L150 825", width=1.4)
    sleeves(sheet, arm)
    _cuff_ribs(sheet, arm, 80)
    if back:
        hood = whole("M0 236 C70 236 150 268 172 340 C188 400 170 470 120 520 C80 552 40 566 0 568")
        folds = [
            Fold((-150, 330), (0, 440), (150, 330), 14, 0.6, 14),
            Fold((-120, 430), (0, 520), (120, 430), 12, -0.5, 12),
        ]
        sheet.part(hood, folds=folds, shadow=0.55, roundness=60)
        sheet.seam("M0 238 C6 340 4 480 0 566", stitched=(7, 0))
        return
    for sign in (-1, 1):
        flap = "M28 206 C104 206 160 252 176 330 C184 372 176 404 150 428 C110 462 58 480 6 492 C-4 470 -4 440 4 424 C60 400 96 366 100 320 C104 272 78 240 26 226 Z"
        folds = [
            Fold((sign * 60, 226), (sign * 140, 270), (sign * 132, 392), 16, 0.7, 13),
            Fold((sign * 150, 330), (sign * 140, 410), (sign * 30, 470), 11, -0.5, 11),
            Fold((sign * 168, 350), (sign * 158, 420), (sign * 90, 460), 8, 0.5, 8),
        ]
        sheet.part(side(flap, sign), folds=folds, roundness=22, shadow=0.5)
        sheet.stitch(side("M30 234 C84 244 112 276 108 322 C104 372 66 408 10 432", sign), width=1.4)
    for sign in (1, -1):
        cord = side("M22 448 C30 500 24 560 30 640", sign)
        sheet.shade(side("M26 448 C36 500 30 560 38 644 L28 644 C20 560 26 500 18 448 Z", sign), 0.4, 5)
        sheet.line(cord, width=9, opacity=1, colour=tone.darker(sheet.ink.base, 0.25))
        sheet.line(cord, width=6.5, opacity=1, colour=tone.lighter(sheet.ink.base, 0.5))
        sheet.line(cord, width=6.5, opacity=0.25, colour="#333")
        x, y = sheet.warp.point(sign * 22, 448)
        sheet.add(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="7" fill="none" stroke="#b8b3a8" stroke-width="4"/>')


def _hood_inside(sheet: Sheet) -> None:
    inside = whole("M0 196 C80 196 148 240 160 320 C160 390 90 430 0 460")
    sheet.part(inside, fill=sheet.ink.inside, volume=0.6, roundness=40, shadow=0)
    sheet.shade("M-100 240 C-60 210 60 210 100 240 L110 470 L-110 470 Z", 0.5, 34, within=inside)
    sheet.seam("M0 198 C4 260 2 320 0 400", deep=0.4)


def _blouson(sheet: Sheet, x: float, y: float) -> list[Fold]:
    """Return the soft bulges where a body is gathered into a rib."""
    draw = sheet.draw
    made = drapes(draw, -x * 0.95, x * 0.95, y - 130, y, 9, lift=0.6, width=13, blur=11)
    return [*made, Fold((-x, y - 40), (0, y - 6), (x, y - 40), 20, -0.35, 14)]


def _waist_rib(sheet: Sheet, x: float, y: float, depth: float) -> None:
    one = f"M{-x} {y} C{-x * 0.6} {y + 14} {x * 0.6} {y + 14} {x} {y}"
    other = f"M{-x + 8} {y + depth} C{-x * 0.6} {y + depth + 14} {x * 0.6} {y + depth + 14} {x - 8} {y + depth}"
    band(sheet, one, other, 84, roundness=20)


def _cuff_ribs(sheet: Sheet, arm: Arm, depth: float) -> None:
    _, _, (wx, wy) = arm.outer()
    iwx = wx - arm.wrist
    for sign in (1, -1):
        one = f"M{wx - 6} {wy - 4} C{wx - 40} {wy + 9} {iwx + 40} {wy + 12} {iwx + 7} {wy + 4}"
        other = f"M{wx - 12} {wy + depth - 6} C{wx - 40} {wy + depth + 6} {iwx + 40} {wy + depth + 8} {iwx + 17} {wy + depth + 2}"
        band(sheet, one, other, 20, sign=sign, roundness=15)
