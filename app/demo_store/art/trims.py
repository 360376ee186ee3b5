"""Buttons, zips, labels, buckles: the hard things on soft cloth."""

import math

from app.demo_store.art import colour as tone
from app.demo_store.art.geometry import Point
from app.demo_store.art.sheet import Sheet

MOTHER_OF_PEARL = "#ece8df"
HORN = "#4b382b"
METAL = "#b9a98a"
STEEL = "#b8bcc2"


def button(sheet: Sheet, x: float, y: float, radius: float, colour: str = "", holes: int = 4) -> None:
    """Draw a sewn button: its shadow, its bowl, its holes and thread."""
    px, py = sheet.warp.point(x, y)
    if not colour:
        colour = MOTHER_OF_PEARL if tone.luminance(sheet.ink.base) > 0.55 else tone.mix(HORN, sheet.ink.base, 0.35)
    light, dark = tone.lighter(colour, 0.6), tone.darker(colour, 0.45)
    gradient = sheet.define(
        f"button{colour}",
        f'<linearGradient id="{{id}}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="{light}"/>'
        f'<stop offset=".55" stop-color="{colour}"/><stop offset="1" stop-color="{dark}"/></linearGradient>',
    )
    r = radius
    sheet.add(
        f'<ellipse cx="{px + 2:.1f}" cy="{py + 3:.1f}" rx="{r * 1.08:.1f}" ry="{r * 1.08:.1f}" fill="{tone.darker(sheet.ink.base, 0.8)}" fill-opacity=".38"/>'
        f'<circle cx="{px:.1f}" cy="{py:.1f}" r="{r:.1f}" fill="url(#{gradient})" stroke="{dark}" stroke-opacity=".7" stroke-width="1"/>'
        f'<circle cx="{px:.1f}" cy="{py:.1f}" r="{r * 0.68:.1f}" fill="{colour}" stroke="{dark}" stroke-opacity=".35" stroke-width="1.1"/>'
    )
    if holes:
        step = r * 0.27
        spots = ((-1, -1), (1, 1), (1, -1), (-1, 1)) if holes == 4 else ((-1, 0), (1, 0))
        for a, b in spots:
            sheet.add(
                f'<circle cx="{px + a * step:.1f}" cy="{py + b * step:.1f}" r="{max(0.9, r * 0.12):.1f}" fill="{tone.darker(colour, 0.75)}"/>'
            )
        if holes == 4:
            sheet.add(
                f'<path d="M{px - step:.1f} {py - step:.1f}L{px + step:.1f} {py + step:.1f}M{px + step:.1f} {py - step:.1f}L{px - step:.1f} {py + step:.1f}" '
                f'stroke="{sheet.ink.thread}" stroke-width="{max(1.0, r * 0.15):.1f}" stroke-opacity=".8"/>'
            )


def stud(sheet: Sheet, x: float, y: float, radius: float, colour: str = METAL) -> None:
    """Draw a metal rivet, press stud or jeans button."""
    button(sheet, x, y, radius, colour, holes=0)
    px, py = sheet.warp.point(x, y)
    sheet.add(
        f'<circle cx="{px - radius * 0.2:.1f}" cy="{py - radius * 0.25:.1f}" r="{radius * 0.22:.1f}" fill="#fff" fill-opacity=".55"/>'
    )


def zip_fastener(sheet: Sheet, points: list[Point], colour: str = STEEL, pull: bool = True) -> None:
    """Draw a zip along a line of points, closed, its slider at the first."""
    path = "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    sheet.line(path, width=17, opacity=1, colour=tone.darker(sheet.ink.base, 0.4))
    drawn = sheet.warp(path)
    sheet.add(
        f'<path d="{drawn}" fill="none" stroke="{tone.darker(colour, 0.5)}" stroke-width="9"/>'
        f'<path d="{drawn}" fill="none" stroke="{tone.lighter(colour, 0.45)}" stroke-width="8" stroke-dasharray="3 3.2"/>'
        f'<path d="{drawn}" fill="none" stroke="{tone.darker(colour, 0.55)}" stroke-width="1.4"/>'
    )
    if pull:
        (x, y), (nx, ny) = points[0], points[1]
        px, py = sheet.warp.point(x, y)
        turn = math.degrees(math.atan2(ny - y, nx - x)) - 90
        sheet.add(
            f'<g transform="translate({px:.1f} {py:.1f}) rotate({turn:.1f})"><rect x="-8" y="-3" width="16" height="20" rx="4" fill="{colour}" '
            f'stroke="{tone.darker(colour, 0.6)}"/><rect x="-5" y="13" width="10" height="34" rx="5" fill="{tone.lighter(colour, 0.25)}" '
            f'stroke="{tone.darker(colour, 0.6)}"/><circle cx="0" cy="39" r="2.6" fill="{tone.darker(colour, 0.6)}"/></g>'
        )


def label(sheet: Sheet, x: float, y: float, width: float, height: float, colour: str = "") -> None:
    """Draw a small woven label with a line of unreadable lettering."""
    paint = colour or tone.mix("#f4efe4", sheet.ink.base, 0.12)
    px, py = sheet.warp.point(x, y)
    sheet.add(
        f'<rect x="{px - width / 2 + 1:.1f}" y="{py + 2:.1f}" width="{width}" height="{height}" rx="1.5" fill="#000" fill-opacity=".28"/>'
        f'<rect x="{px - width / 2:.1f}" y="{py:.1f}" width="{width}" height="{height}" rx="1.5" fill="{paint}" stroke="{tone.darker(paint, 0.4)}" stroke-opacity=".5"/>'
        f'<path d="M{px - width * 0.28:.1f} {py + height / 2:.1f}H{px + width * 0.28:.1f}" stroke="{tone.darker(paint, 0.8)}" stroke-width="{height * 0.12:.1f}" stroke-opacity=".8"/>'
    )
