"""The studio: a quiet paper backdrop in a tint that suits the garment."""

from app.demo_store.art import colour as tone
from app.demo_store.art.geometry import HEIGHT, WIDTH

_NEUTRAL = "#b9b2a8"


def paper(base: str) -> tuple[str, str]:
    """Return the light and the dark tone of the backdrop for a garment of colour `base`."""
    luminance = tone.luminance(base)
    light, dark = (0.80, 0.66) if luminance > 0.8 else (0.86, 0.74) if luminance > 0.45 else (0.90, 0.79)
    hue = tone.mix(base, _NEUTRAL, 0.35)
    return tone.tinted(hue, light, 0.11), tone.tinted(hue, dark, 0.11)


def studio(base: str) -> tuple[str, str]:
    """Return definitions and shapes of the empty studio."""
    light, dark = paper(base)
    defs = (
        f'<radialGradient id="paper" gradientUnits="userSpaceOnUse" cx="500" cy="560" r="1240">'
        f'<stop offset="0" stop-color="{tone.lighter(light, 0.42)}"/><stop offset=".42" stop-color="{light}"/>'
        f'<stop offset="1" stop-color="{dark}"/></radialGradient>'
        f'<linearGradient id="floor" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{tone.darker(dark, 0.2)}" stop-opacity="0"/>'
        f'<stop offset="1" stop-color="{tone.darker(dark, 0.22)}" stop-opacity=".32"/></linearGradient>'
    )
    shapes = (
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#paper)"/>'
        f'<rect y="1080" width="{WIDTH}" height="520" fill="url(#floor)"/>'
    )
    return defs, shapes


def cast_shadow(base: str, outlines: list[str], place: str) -> tuple[str, str]:
    """Return definitions and shapes of the garment's shadow on the paper: a wide one, and one close behind it."""
    dark = tone.darker(paper(base)[1], 0.78)
    shapes = "".join(f'<path d="{outline}"/>' for outline in outlines)
    region = (
        f'filterUnits="userSpaceOnUse" x="0" y="0" width="{WIDTH}" height="{HEIGHT}" color-interpolation-filters="sRGB"'
    )
    defs = "".join(
        f'<filter id="cast{deviation}" {region}><feGaussianBlur stdDeviation="{deviation}"/></filter>'
        for deviation in (12, 38)
    )
    layers = "".join(
        f'<g filter="url(#cast{deviation})"><g transform="{place} translate({dx} {dy})" fill="{dark}" fill-opacity="{opacity}">{shapes}</g></g>'
        for deviation, dx, dy, opacity in ((38, 34, 52, 0.46), (12, 8, 14, 0.38))
    )
    return defs, layers
