"""Colour arithmetic on `#rrggbb` text."""

import colorsys

Rgb = tuple[float, float, float]


def rgb(hex_: str) -> Rgb:
    """Return red, green and blue from 0 to 1."""
    return int(hex_[1:3], 16) / 255, int(hex_[3:5], 16) / 255, int(hex_[5:7], 16) / 255


def text(colour: Rgb) -> str:
    """Return `#rrggbb`; channels are clipped."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, channel))):02x}" for channel in colour)


def mix(one: str, other: str, share: float) -> str:
    """Return `one` with `share` (0 to 1) of `other` in it."""
    pairs = zip(rgb(one), rgb(other), strict=True)
    first, second, third = (a + (b - a) * share for a, b in pairs)
    return text((first, second, third))


def darker(hex_: str, share: float) -> str:
    """Return a shadow of the colour: towards a deep tone of its own hue rather than towards grey."""
    hue, light, saturation = colorsys.rgb_to_hls(*rgb(hex_))
    deep = light * (1 - share)
    # Pale colours have little chroma at any saturation: keep chroma, or their shadows turn to gold.
    room, deep_room = 1 - abs(2 * light - 1), max(0.05, 1 - abs(2 * deep - 1))
    kept = saturation * room / deep_room * (1 + 0.6 * share)
    return text(colorsys.hls_to_rgb(hue, deep, min(1.0, kept, saturation * (1 + 0.15 * share))))


def lighter(hex_: str, share: float) -> str:
    """Return the colour as light falls on it."""
    return mix(hex_, "#fffdf8", share)


def luminance(hex_: str) -> float:
    """Return relative luminance from 0 (black) to 1 (white), without gamma: what the eye calls light or dark."""
    red, green, blue = rgb(hex_)
    return 0.299 * red + 0.587 * green + 0.114 * blue


def tinted(hex_: str, lightness: float, saturation: float) -> str:
    """Return a tint that keeps the hue of `hex_` at the given lightness and at most the given saturation."""
    hue, _, own = colorsys.rgb_to_hls(*rgb(hex_))
    return text(colorsys.hls_to_rgb(hue, lightness, min(saturation, own)))
