"""Prints and woven designs: stripes, checks, small flowers; each follows the piece it lies on."""

from random import Random

from app.demo_store.art import colour as tone
from app.demo_store.art.ink import Define, Ink


def layer(define: Define, ink: Ink, name: str, path: str, angle: float) -> str:
    """Return the print as markup for one piece, given its outline; empty if it is not a pattern."""
    if name == "stripe" and ink.accent:
        return _filled(
            define,
            "stripe",
            22,
            22,
            f'<rect width="6.5" height="22" fill="{ink.accent}" fill-opacity=".9"/>',
            path,
            angle,
        )
    if name == "check" and ink.accent:
        return _filled(define, "check", 132, 132, _check(ink.base, ink.accent), path, angle)
    if name == "floral" and ink.accent:
        return _filled(define, "floral", 320, 320, flowers(ink.base, ink.accent), path, angle * 0.5)
    return ""


def _filled(define: Define, name: str, width: float, height: float, marks: str, path: str, angle: float) -> str:
    identifier = define(
        f"print/{name}/{angle:.1f}",
        f'<pattern id="{{id}}" width="{width}" height="{height}" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate({angle:.1f})">{marks}</pattern>',
    )
    return f'<path d="{path}" fill="url(#{identifier})"/>'


def _check(base: str, accent: str) -> str:
    pale = tone.lighter(base, 0.62)
    bars = ((0, 44, accent, 0.55), (60, 7, accent, 0.75), (86, 5, pale, 0.6), (104, 7, accent, 0.75))
    marks = ""
    for place, breadth, paint, opacity in bars:
        marks += f'<rect x="{place}" width="{breadth}" height="132" fill="{paint}" fill-opacity="{opacity}"/>'
        marks += f'<rect y="{place}" width="132" height="{breadth}" fill="{paint}" fill-opacity="{opacity * 0.8:.2f}"/>'
    return marks


def flowers(base: str, accent: str) -> str:
    """Return one repeat, 320 by 320, of a print of small flowers, drawn once by chance and kept."""
    draw = Random("flowers-3")
    dark_ground = tone.luminance(base) < 0.5
    petals = (accent, tone.mix(accent, "#fff6e8", 0.45), tone.mix(accent, "#e9b64f", 0.4))
    leaf = tone.mix("#7c9a6d" if dark_ground else "#5f7d55", base, 0.25)
    heart = "#e8b955" if dark_ground else "#d59a3a"
    spots: list[tuple[float, float]] = []
    marks = ""
    while len(spots) < 24:
        x, y = draw.uniform(0, 320), draw.uniform(0, 320)
        if all(
            min(abs(x - a), 320 - abs(x - a)) ** 2 + min(abs(y - b), 320 - abs(y - b)) ** 2 > 46**2 for a, b in spots
        ):
            spots.append((x, y))
    for index, (x, y) in enumerate(spots):
        flower = _flower(draw, 8.5 if index % 3 else 13.5, petals[index % 3], heart, leaf)
        turn = draw.uniform(0, 360)
        for ox in (-320, 0, 320):
            for oy in (-320, 0, 320):
                if -40 < x + ox < 360 and -40 < y + oy < 360:
                    marks += f'<g transform="translate({x + ox:.1f} {y + oy:.1f}) rotate({turn:.0f})">{flower}</g>'
    return marks


def _flower(draw: Random, size: float, petal: str, heart: str, leaf: str) -> str:
    s = size
    leaves = (
        f'<path d="M0 0Q{1.2 * s:.1f} {1.5 * s:.1f} {0.5 * s:.1f} {2.6 * s:.1f}" stroke="{leaf}" stroke-width="1.6" fill="none"/>'
        f'<path d="M{0.8 * s:.1f} {1.5 * s:.1f}q{1.2 * s:.1f} {-0.6 * s:.1f} {1.7 * s:.1f} {0.3 * s:.1f}q{-0.9 * s:.1f} {0.7 * s:.1f} {-1.7 * s:.1f} {-0.3 * s:.1f}" fill="{leaf}"/>'
    )
    round_ = "".join(
        f'<ellipse cx="0" cy="{-0.62 * s:.1f}" rx="{0.42 * s:.1f}" ry="{0.56 * s:.1f}" fill="{petal}" transform="rotate({72 * k + draw.uniform(-7, 7):.0f})"/>'
        for k in range(5)
    )
    return leaves + round_ + f'<circle r="{0.27 * s:.1f}" fill="{heart}"/>'
