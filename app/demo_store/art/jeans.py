"""Jeans, and how denim fades."""

from app.demo_store.art import colour as tone
from app.demo_store.art.geometry import side
from app.demo_store.art.legs import Leg, both_legs, fly, waistband
from app.demo_store.art.sheet import Sheet
from app.demo_store.art.trims import stud

Details = tuple[str, ...]


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
    both_legs(sheet, leg, overlay=fading(sheet, leg))
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


def fading(sheet: Sheet, leg: Leg) -> str:
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
