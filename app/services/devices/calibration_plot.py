"""A calibration's readings of both places as a picture, and as text for a terminal."""

import math
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from xml.sax.saxutils import escape

from resvg import render, usvg

from app.domain.calibration import CalibrationProposal
from app.domain.errors import ConfigurationError

_WIDTH, _HEIGHT = 960, 420
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 32, 92, 56
_HERE, _NEXT_DOOR, _INK, _QUIET = "#0b6e4f", "#b3541e", "#1a1a1a", "#767676"
_FONT = "Inter, sans-serif"
_MOST_BARS = 60
_TICK_DB = 5
_TEXT_BAR = 24
_BLOCK = "█"
_FONT_FILE = "Inter[opsz,wght].ttf"


def draw_plot(here: Sequence[float], next_door: Sequence[float], proposal: CalibrationProposal, title: str) -> str:
    """Return an SVG document: a bar for each step of strength, upwards for here, downwards for next door."""
    low, high = _range(here, next_door, proposal)
    step_db = max(1, math.ceil((high - low) / _MOST_BARS))
    ours, theirs = _counts(here, low, step_db), _counts(next_door, low, step_db)
    middle = (_TOP + _HEIGHT - _BOTTOM) / 2
    unit = (middle - _TOP - 8) / max(*ours.values(), *theirs.values(), 1)

    def x(dbm: float) -> float:
        return _LEFT + (dbm - low) / (high - low) * (_WIDTH - _LEFT - _RIGHT)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>',
        _text(_LEFT, 30, escape(title), _INK, size=18),
        _text(_LEFT, 54, f"here, {len(here)} antenna cycles", _HERE),
        _text(_LEFT, 72, f"next door, {len(next_door)} antenna cycles", _NEXT_DOOR),
    ]
    for counts, direction, colour in ((ours, -1, _HERE), (theirs, 1, _NEXT_DOOR)):
        for index, count in counts.items():
            left, width = x(low + index * step_db), x(low + (index + 1) * step_db) - x(low + index * step_db) - 1
            top = middle + (direction * count * unit if direction < 0 else 0)
            parts.append(
                f'<rect x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" height="{count * unit:.1f}" fill="{colour}"/>'
            )
    parts.append(_line(_LEFT, middle, _WIDTH - _RIGHT, middle, _QUIET))
    parts.extend(_axis(x, low, high))
    arrive_x, stay_x = x(proposal.arrive_rssi_dbm), x(proposal.stay_rssi_dbm)
    parts.append(_line(arrive_x, _TOP, arrive_x, _HEIGHT - _BOTTOM, _INK))
    parts.append(_text(arrive_x + 5, _TOP + 6, f"arrive {proposal.arrive_rssi_dbm:g} dBm", _INK))
    parts.append(_line(stay_x, _TOP, stay_x, _HEIGHT - _BOTTOM, _INK, more=' stroke-dasharray="5 4"'))
    parts.append(_text(stay_x - 5, _TOP + 6, f"stay {proposal.stay_rssi_dbm:g} dBm", _INK, anchor="end"))
    return "\n".join([*parts, "</svg>", ""])


def write_plot(path: Path, svg: str) -> None:
    """Write the picture as SVG, or as PNG where the name ends so; ConfigurationError for any other name or place."""
    check_plot_name(path)
    try:
        path.write_bytes(_png(svg) if path.suffix.lower() == ".png" else svg.encode())
    except OSError as error:
        message = f"--plot: cannot write {path} ({error.strerror}). Name a file in a writable folder."
        raise ConfigurationError(message) from error


def check_plot_name(path: Path) -> None:
    """Raise ConfigurationError unless the name ends in .svg or .png."""
    if path.suffix.lower() not in (".svg", ".png"):
        raise ConfigurationError(f"--plot {path}: the name must end in .svg or .png.")


def text_histogram(here: Sequence[float], next_door: Sequence[float], proposal: CalibrationProposal) -> list[str]:
    """Return both places side by side, strongest first, with the thresholds where they lie."""
    low, high = _range(here, next_door, proposal)
    step_db = max(1, math.ceil((high - low) / 24))
    ours, theirs = _counts(here, low, step_db), _counts(next_door, low, step_db)
    most = max(*ours.values(), *theirs.values(), 1)
    lines = [f"{'dBm':>6}  {'here':<{_TEXT_BAR}}  next door"]
    marks = [(proposal.arrive_rssi_dbm, "arrive"), (proposal.stay_rssi_dbm, "stay")]
    for index in range(max((*ours, *theirs)), min((*ours, *theirs)) - 1, -1):
        bottom = low + index * step_db
        while marks and marks[0][0] >= bottom:
            lines.append(_mark(*marks.pop(0)))
        bars = [_BLOCK * math.ceil(counts.get(index, 0) / most * _TEXT_BAR) for counts in (ours, theirs)]
        lines.append(f"{bottom:>6}  {bars[0]:<{_TEXT_BAR}}  {bars[1]}".rstrip())
    return [*lines, *(_mark(*mark) for mark in marks)]


def _mark(dbm: float, name: str) -> str:
    return f"{dbm:>6g}  {'-' * _TEXT_BAR}  {name}"


def _range(here: Sequence[float], next_door: Sequence[float], proposal: CalibrationProposal) -> tuple[int, int]:
    values = (*here, *next_door, proposal.arrive_rssi_dbm, proposal.stay_rssi_dbm)
    return math.floor(min(values)) - 2, math.ceil(max(values)) + 3


def _counts(values: Sequence[float], low: int, step_db: int) -> dict[int, int]:
    counts: dict[int, int] = {}
    for value in values:
        index = int((value - low) // step_db)
        counts[index] = counts.get(index, 0) + 1
    return counts


def _axis(x: Callable[[float], float], low: int, high: int) -> Iterator[str]:
    bottom = _HEIGHT - _BOTTOM
    yield _line(_LEFT, bottom, _WIDTH - _RIGHT, bottom, _QUIET)
    for dbm in range(math.ceil(low / _TICK_DB) * _TICK_DB, high + 1, _TICK_DB):
        yield _line(x(dbm), bottom, x(dbm), bottom + 6, _QUIET)
        yield _text(x(dbm), bottom + 22, f"{dbm}", _QUIET, anchor="middle")
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    yield _text(middle, _HEIGHT - 10, "strongest read of each antenna cycle, dBm", _QUIET, anchor="middle")


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, *, more: str = "") -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"{more}/>'


def _text(x: float, y: float, text: str, colour: str, *, size: int = 14, anchor: str = "start") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="{_FONT}" font-size="{size}" fill="{colour}"'
        f' text-anchor="{anchor}">{text}</text>'
    )


def _png(svg: str) -> bytes:
    spec = find_spec("fontpkg_inter")
    font = None if spec is None or spec.origin is None else Path(spec.origin).parent / "files" / _FONT_FILE
    options = usvg.Options.default()
    if font is not None and font.exists():
        options.load_font_file(str(font))
    else:
        options.load_system_fonts()
    tree = usvg.Tree.from_str(svg, options)
    width, height = tree.int_size()
    return bytes(render(tree, (2.0, 0.0, 0.0, 0.0, 2.0, 0.0), bg_size=(2 * width, 2 * height)))
