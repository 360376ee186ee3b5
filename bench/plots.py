"""Curves over time as an SVG file: panels one under the other, each with its own scale, nothing but text."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

_WIDTH, _PANEL, _LEFT, _RIGHT, _TOP, _GAP = 900, 170, 70, 150, 50, 46
_COLOURS = ("#1b6ca8", "#c1440e", "#4c7a34", "#7b4fa3")
_TICKS = 4
_STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class Panel:
    """One scale and its curves: name → (x, y) points in order of x."""

    title: str
    curves: Mapping[str, Sequence[tuple[float, float]]]


def write_plot(path: Path, title: str, x_title: str, panels: Sequence[Panel]) -> None:
    """Write the panels over a common x axis; y begins at 0."""
    height = _TOP + len(panels) * (_PANEL + _GAP)
    x_max = _end_of_scale(x for panel in panels for curve in panel.curves.values() for x, _ in curve)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}">',
        '<g font-family="sans-serif" font-size="13">',
        f'<rect width="{_WIDTH}" height="{height}" fill="white"/>',
        f'<text x="{_LEFT}" y="24" font-size="16">{escape(title)}</text>',
    ]
    for number, panel in enumerate(panels):
        parts += _panel(panel, _TOP + number * (_PANEL + _GAP), x_max)
    parts.append(f'<text x="{_WIDTH - _RIGHT}" y="{height - 8}" text-anchor="end">{escape(x_title)}</text></g></svg>')
    path.write_text("\n".join(parts) + "\n", encoding="utf-8")


def _panel(panel: Panel, top: float, x_max: float) -> list[str]:
    y_max = _end_of_scale(y for curve in panel.curves.values() for _, y in curve)
    width = _WIDTH - _LEFT - _RIGHT
    parts = [f'<text x="{_LEFT}" y="{top - 6}" fill="#444">{escape(panel.title)}</text>']
    for tick in range(_TICKS + 1):
        y = top + _PANEL * (1 - tick / _TICKS)
        x, moment = _LEFT + width * tick / _TICKS, f"{x_max * tick / _TICKS:.3g}"
        parts += [
            f'<path d="M{_LEFT} {y:.1f}h{width}" stroke="#ddd"/>',
            f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end" fill="#444">{y_max * tick / _TICKS:,g}</text>',
            f'<text x="{x:.1f}" y="{top + _PANEL + 16}" text-anchor="middle" fill="#444">{moment}</text>',
        ]
    for number, (name, curve) in enumerate(panel.curves.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        points = " ".join(f"{_LEFT + width * x / x_max:.1f},{top + _PANEL * (1 - y / y_max):.1f}" for x, y in curve)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.6"/>')
        y = top + 16 + 18 * number
        parts.append(f'<text x="{_WIDTH - _RIGHT + 10}" y="{y}" fill="{colour}">{escape(name)}</text>')
    return parts


def _end_of_scale(values: Iterable[float]) -> float:
    """Return where a scale ends that holds all the values and has round ticks."""
    step = max(values, default=0.0) / _TICKS or 1.0
    power = 10.0 ** math.floor(math.log10(step))
    return _TICKS * power * next(factor for factor in _STEPS if factor * power >= step)
