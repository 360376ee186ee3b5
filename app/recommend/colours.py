"""Whether two colours agree, in CIELAB.

The measure is that of L.-C. Ou and M. R. Luo, "A colour harmony model for two-colour combinations", Color Research and
Application 31 (2006), 191-204, fitted to 1,431 pairs that people have judged on a screen. It likes light pairs best by
its very fit, so that it compares candidates for one garment and judges none by itself. sRGB becomes CIELAB by IEC
61966-2-1 and CIE 15, white point D65.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

AGREEING: Final = 0.4
"""From this score on two colours are said to match: about a quarter of all pairs of the common colour words."""

_WHITE: Final = (0.95047, 1.0, 1.08883)
_EPSILON, _KAPPA = 216 / 24389, 24389 / 27
_LINEAR_BELOW: Final = 0.04045
_DIGITS: Final = 6


@dataclass(frozen=True, slots=True, eq=False)
class Lab:
    """A colour in CIELAB; `lab` makes each once, so that it is told from others at no cost."""

    lightness: float
    a: float
    b: float

    @property
    def chroma(self) -> float:
        """Distance from grey."""
        return math.hypot(self.a, self.b)

    @property
    def hue(self) -> float:
        """Angle in degrees, 0 to 360."""
        return math.degrees(math.atan2(self.b, self.a)) % 360


@lru_cache(maxsize=4096)
def lab(colour: str) -> Lab | None:
    """Return `#rrggbb` in CIELAB, None for anything else."""
    digits = colour.removeprefix("#")
    if len(digits) != _DIGITS:
        return None
    try:
        red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    except ValueError:
        return None
    x, y, z = (
        _root(value / white)
        for value, white in zip(
            (
                0.4124564 * red + 0.3575761 * green + 0.1804375 * blue,
                0.2126729 * red + 0.7151522 * green + 0.0721750 * blue,
                0.0193339 * red + 0.1191920 * green + 0.9503041 * blue,
            ),
            _WHITE,
            strict=True,
        )
    )
    return Lab(116 * y - 16, 500 * (x - y), 200 * (y - z))


@lru_cache(maxsize=16384)
def harmony(one: Lab, other: Lab) -> float:
    """Return how well two colours go together, from -1.24, least harmonious, to 1.39 (Ou and Luo 2006)."""
    chroma_difference = one.chroma - other.chroma
    squared = (one.a - other.a) ** 2 + (one.b - other.b) ** 2
    hue_difference_squared = max(0.0, squared - chroma_difference**2)
    distance = math.sqrt(hue_difference_squared + (chroma_difference / 1.46) ** 2)
    chromatic = 0.04 + 0.53 * math.tanh(0.8 - 0.045 * distance)
    light = 0.28 + 0.54 * math.tanh(-3.88 + 0.029 * (one.lightness + other.lightness))
    contrast = 0.14 + 0.15 * math.tanh(-2 + 0.2 * abs(one.lightness - other.lightness))
    return chromatic + light + contrast + _hue_effect(one) + _hue_effect(other)


def _hue_effect(colour: Lab) -> float:
    strength = 0.5 + 0.5 * math.tanh(-2 + 0.5 * colour.chroma)
    hue = colour.hue
    liked = -0.08 - 0.14 * math.sin(math.radians(hue + 50)) - 0.07 * math.sin(math.radians(2 * hue + 90))
    from_yellow = (90 - hue) / 10
    yellow = (0.22 * colour.lightness - 12.8) / 10 * math.exp(from_yellow - math.exp(from_yellow))
    return strength * (liked + yellow)


def _linear(value: float) -> float:
    return value / 12.92 if value <= _LINEAR_BELOW else ((value + 0.055) / 1.055) ** 2.4


def _root(value: float) -> float:
    return value ** (1 / 3) if value > _EPSILON else (_KAPPA * value + 16) / 116
