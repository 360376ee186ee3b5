"""The weaves: small tiles laid over the colour, each as light and shade so that any colour can wear them."""

import base64
from functools import cache

from app.demo_store.art import colour as tone
from app.demo_store.art import raster
from app.demo_store.art.ink import Define

_WITHOUT_DIRECTION = (
    "melton",
    "flannel",
    "woven-wool",
    "fleece",
    "oxford",
    "hopsack",
    "heavy-canvas",
    "jersey",
    "poplin",
    "crepe",
    "nylon",
    "quilted",
    "oilskin",
    "pique",
)


def weave(define: Define, cloth: str, base: str, angle: float) -> str:
    """Return the identifier of a pattern for the cloth on that colour, turned by `angle` degrees; empty for none."""
    if not cloth:
        return ""
    if cloth in _WITHOUT_DIRECTION:
        angle = 0.0  # a turned pattern takes twice as long to fill
    width, height, marks, turn = _tile(define, cloth, base)
    if not marks:
        return ""
    rotate = f' patternTransform="rotate({angle + turn:.1f})"' if angle + turn else ""
    return define(
        f"weave/{cloth}/{base}/{angle:.1f}",
        f'<pattern id="{{id}}" width="{width}" height="{height}" patternUnits="userSpaceOnUse"{rotate}>{marks}</pattern>',
    )


def grain(define: Define, x: float, y: float, low: float, high: float, size: int, seed: int) -> str:
    """Return markup of a seamless tile of noise: dark specks at opacity `low`, light ones at `high`.

    The noise is drawn once and kept as an image: in a pattern it would be computed anew for every piece of cloth.
    """
    identifier = define(
        f"grain{x}{y}{low}{high}{size}{seed}",
        f'<image id="{{id}}" width="{size}" height="{size}" href="data:image/png;base64,{_noise(x, y, low, high, size, seed)}"/>',
    )
    return f'<use href="#{identifier}"/>'


@cache
def _noise(x: float, y: float, low: float, high: float, size: int, seed: int) -> str:
    noise = f'type="fractalNoise" baseFrequency="{x} {y}" numOctaves="2" stitchTiles="stitch"'
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}"><filter id="n" filterUnits="userSpaceOnUse" '
        f'x="0" y="0" width="{size}" height="{size}" color-interpolation-filters="sRGB"><feTurbulence {noise} seed="{seed}"/>'
        f'<feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  {low * 4:.2f} 0 0 0 {-low * 1.9:.2f}" result="d"/>'
        f'<feTurbulence {noise} seed="{seed + 7}"/>'
        f'<feColorMatrix values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  {high * 4:.2f} 0 0 0 {-high * 1.9:.2f}" result="l"/>'
        f'<feMerge><feMergeNode in="d"/><feMergeNode in="l"/></feMerge></filter>'
        f'<rect width="{size}" height="{size}" filter="url(#n)"/></svg>'
    )
    return base64.b64encode(raster.png(svg)).decode()


def _lines(paths: str, colour: str, opacity: float, width: float) -> str:
    return f'<path d="{paths}" fill="none" stroke="{colour}" stroke-opacity="{opacity}" stroke-width="{width}"/>'


def _tile(define: Define, cloth: str, base: str) -> tuple[float, float, str, float]:
    strength = 0.75 if tone.luminance(base) > 0.25 else 1.15
    dark, light = tone.darker(base, 0.75), tone.lighter(base, 0.75)

    def d(paths: str, opacity: float, width: float = 1.0) -> str:
        return _lines(paths, dark, round(opacity * strength, 3), width)

    def h(paths: str, opacity: float, width: float = 1.0) -> str:
        return _lines(paths, light, round(opacity * strength, 3), width)

    match cloth:
        case "denim":
            marks = d("M-1 5L5 -1M-1 9L9 -1M3 9L9 3", 0.36, 1.3) + h("M-1 7L7 -1M1 9L9 1", 0.30, 1.0)
            return 8, 8, marks, 0
        case "twill" | "gabardine" | "canvas":
            return 7, 7, d("M-1 4L4 -1M-1 8L8 -1M3.5 8L8 3.5", 0.2, 1.1) + h("M-1 6L6 -1", 0.16), 0
        case "corduroy":
            marks = (
                f'<rect width="4" height="15" fill="{dark}" fill-opacity=".42"/>'
                f'<rect x="4" width="2.4" height="15" fill="{dark}" fill-opacity=".14"/>'
                f'<rect x="7" width="4.5" height="15" fill="{light}" fill-opacity=".24"/>'
            )
            return 15, 15, marks, 0
        case "rib" | "half-cardigan" | "chunky-rib":
            pitch = {"rib": 11, "half-cardigan": 18, "chunky-rib": 27}[cloth]
            w = pitch / 11
            stitch = "".join(
                f"M{pitch * 0.55:.1f} {y:.1f}q{pitch * 0.2:.1f} {4 * w:.1f} {pitch * 0.42:.1f} 0"
                for y in range(0, pitch, max(5, pitch // 3))
            )
            marks = (
                f'<rect width="{2.6 * w:.1f}" height="{pitch}" fill="{dark}" fill-opacity=".46"/>'
                f'<rect x="{2.6 * w:.1f}" width="{1.8 * w:.1f}" height="{pitch}" fill="{dark}" fill-opacity=".18"/>'
                f'<rect x="{5.4 * w:.1f}" width="{2.8 * w:.1f}" height="{pitch}" fill="{light}" fill-opacity=".22"/>'
            ) + d(stitch, 0.16, 0.9 * w)
            return pitch, pitch, marks, 0
        case "knit" | "cable" | "fine-knit":
            w, t = (9, 8) if cloth != "fine-knit" else (6, 5.4)
            stitch = f"M0 0Q{w * 0.28} {t * 0.2} {w / 2} {t * 0.95}Q{w * 0.72} {t * 0.2} {w} 0"
            marks = d(stitch, 0.3, 1.4) + h(f"M0 {t * 0.45}Q{w * 0.28} {t * 0.65} {w / 2} {t * 1.4}", 0.2, 1.2)
            return w, t, marks, 0
        case "linen":
            return (
                330,
                330,
                grain(define, 0.014, 0.5, 0.11, 0.13, 330, 3) + grain(define, 0.5, 0.014, 0.08, 0.10, 330, 11),
                0,
            )
        case "melton" | "flannel" | "woven-wool" | "fleece":
            return (
                200,
                200,
                grain(define, 0.1, 0.14, 0.07, 0.045, 200, 5) + grain(define, 0.55, 0.45, 0.06, 0.05, 200, 9),
                0,
            )
        case "oxford":
            return 140, 140, grain(define, 0.4, 0.4, 0.09, 0.09, 140, 3), 0
        case "hopsack" | "heavy-canvas":
            return (
                140,
                140,
                grain(define, 0.2, 0.34, 0.10, 0.08, 140, 4) + grain(define, 0.34, 0.2, 0.08, 0.06, 140, 5),
                0,
            )
        case "pique":
            marks = f'<circle cx="2" cy="2" r="1.5" fill="{dark}" fill-opacity=".3"/><circle cx="6" cy="6" r="1.5" fill="{dark}" fill-opacity=".3"/>'
            return 8, 8, marks, 0
        case "chambray":
            return (
                160,
                160,
                grain(define, 0.03, 0.5, 0.16, 0.24, 160, 2) + grain(define, 0.5, 0.03, 0.13, 0.2, 160, 4),
                0,
            )
        case "jersey" | "poplin" | "crepe":
            return 160, 160, grain(define, 0.5, 0.32, 0.07, 0.07, 160, 6), 0
        case "satin":
            return 0, 0, "", 0
        case "nylon" | "quilted" | "oilskin":
            return 160, 160, grain(define, 0.7, 0.7, 0.08, 0.08, 160, 8), 0
        case _:
            return 160, 160, grain(define, 0.02, 0.25, 0.10, 0.12, 160, 1), 0
