"""Overrides from environment variables: `PSYCHE_KIOSK__PLACEMENT=cabin`, `PSYCHE_DEVICES__0__HOST=10.0.0.5`."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.config.problems import KeyPath

PREFIX: Final = "PSYCHE_"
_SEPARATOR = "__"


@dataclass(frozen=True, slots=True)
class RawText:
    """What an environment variable holds, before it is known which kind of value its key takes."""

    text: str

    def value(self, *, as_text: bool) -> Any:
        """Read it as text, or as a TOML or JSON literal where the key takes something else (text as last resort)."""
        return self.text if as_text else _literal(self.text)


def overrides(environ: Mapping[str, str]) -> dict[KeyPath, tuple[str, RawText]]:
    """Return key path → (variable, value) of every `PSYCHE_` variable, sorted, shorter paths first."""
    found: dict[KeyPath, tuple[str, RawText]] = {}
    for variable in sorted(environ, key=lambda name: (name.count(_SEPARATOR), name)):
        if variable.upper().startswith(PREFIX):
            steps = variable[len(PREFIX) :].lower().split(_SEPARATOR)
            path: KeyPath = tuple(int(step) if step.isascii() and step.isdigit() else step for step in steps)
            found[path] = (variable, RawText(environ[variable]))
    return found


def _literal(text: str) -> Any:
    try:
        table = tomllib.loads(f"value = {text.strip()}")
    except tomllib.TOMLDecodeError:
        table = {}
    if set(table) == {"value"}:
        return table["value"]
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
