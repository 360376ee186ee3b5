"""Theme tokens: the colours, type scale and durations of one retailer, from `assets/themes/NAME.json`."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from app.domain.errors import ConfigurationError

_COLOURS = ("ground", "ink", "muted", "line", "accent", "onAccent", "alert", "backdrop", "backdropInk", "veil")
_TYPE_RATIOS = ("title", "display", "lineHeight")
_DURATIONS = ("press", "fade", "move")
_HEX = re.compile(r"#(?:[0-9a-f]{6}|[0-9a-f]{8})", re.IGNORECASE)
_LONGEST_MOVE_MS = 350


def load_theme(name: str, folder: Path) -> dict[str, object]:
    """Return the flat tokens of theme `name` as QML's Theme takes them; raises ConfigurationError."""
    path = folder / f"{name}.json"
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        known = ", ".join(sorted(file.stem for file in folder.glob("*.json"))) or "none"
        raise ConfigurationError(f"There is no theme {name!r} in {folder}. Themes there: {known}.") from error
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"Theme {path} cannot be read: {error}. Mend it or choose another.") from error
    colour = _section(document, "colour", path)
    kind = _section(document, "type", path)
    motion = _section(document, "motion", path)
    tokens: dict[str, object] = {key: _colour(colour, key, path) for key in _COLOURS}
    tokens["family"] = str(kind.get("family", "Inter"))
    tokens |= {key: _number(kind, key, path, lowest=1.0, highest=4.0) for key in _TYPE_RATIOS}
    tokens |= {key: int(_number(motion, key, path, lowest=0, highest=_LONGEST_MOVE_MS)) for key in _DURATIONS}
    return tokens


def _section(document: object, key: str, path: Path) -> Mapping[str, object]:
    section = document.get(key) if isinstance(document, dict) else None
    if not isinstance(section, dict):
        raise ConfigurationError(f"Theme {path} lacks the section {key!r}. Compare it with another theme.")
    return section


def _colour(section: Mapping[str, object], key: str, path: Path) -> str:
    value = section.get(key)
    if not isinstance(value, str) or not _HEX.fullmatch(value):
        raise ConfigurationError(f"Theme {path}: colour.{key} is {value!r}; write it as #rrggbb or #aarrggbb.")
    return value


def _number(section: Mapping[str, object], key: str, path: Path, *, lowest: float, highest: float) -> float:
    value = section.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not lowest <= value <= highest:
        raise ConfigurationError(f"Theme {path}: {key} is {value!r}; it must be a number from {lowest} to {highest}.")
    return float(value)
