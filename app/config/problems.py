"""What is wrong in a configuration, as values, and how it is told to the person who must put it right."""

import difflib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic_core import PydanticCustomError

from app.domain.errors import ConfigurationError

KeyPath = tuple[str | int, ...]
REFUSED = "psyche_refused"
_SHOWN_CHARACTERS = 80
_URL_CREDENTIALS = re.compile(r"(?<=://)[^/@\s]*@")
_SECRET_NAME = re.compile(r"pass|secret|token|credential|auth|pin$|key$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Problem:
    """One wrong key: `value` is ready to be shown (see `shown_value`), `reason` a clause, `allowed` what would do."""

    path: KeyPath
    reason: str
    allowed: str = ""
    value: str | None = None

    def sentence(self, origin: str) -> str:
        """Return one line: path, value, where it came from, reason and what is allowed."""
        given = path_text(self.path) + (f" = {self.value}" if self.value is not None else "")
        parts = [f"{given}{f' (from {origin})' if origin else ''}: {self.reason}"]
        if self.allowed:
            parts.append(f"allowed is {self.allowed}")
        return "; ".join(parts)


def refused(field: str, value: Any, allowed: str, reason: str = "this value is refused") -> PydanticCustomError:
    """Return the error that a validator over several fields raises to point at one of them."""
    return PydanticCustomError(
        REFUSED, "{reason}", {"field": field, "value": value, "allowed": allowed, "reason": reason}
    )


def path_text(path: KeyPath) -> str:
    """Write a path as people write it: `devices[0].port`."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else (f".{step}" if text else step)
    return text


def shown_value(value: Any, *, secret: bool = False) -> str:
    """Write a value for a message: shortened, without secrets, control characters or the content of tables."""
    if secret:
        return "(not shown)"
    if isinstance(value, Mapping):
        return "(a table)"
    if isinstance(value, (list, tuple)):
        if any(isinstance(item, (Mapping, list, tuple)) for item in value):
            return "(a list)"
        value = list(value)
    text = json.dumps(value, ensure_ascii=False, default=str)
    text = _URL_CREDENTIALS.sub("…@", text)
    if not text.isprintable():
        text = json.dumps(value, ensure_ascii=True, default=str)
    return text if len(text) <= _SHOWN_CHARACTERS else text[: _SHOWN_CHARACTERS - 1] + "…"


def looks_secret(key: str) -> bool:
    """Whether an unknown key may be a misspelt secret, so that its value is not repeated."""
    return _SECRET_NAME.search(key) is not None


def meant(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that was probably meant, or None."""
    by_folded = {name.casefold().replace("-", "_"): name for name in known}
    found = difflib.get_close_matches(word.casefold().replace("-", "_"), by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else None


def configuration_error(source: str, problems: Sequence[Problem], origins: Mapping[KeyPath, str]) -> ConfigurationError:
    """Return the error that lists every problem; `origins` tells which paths did not come from `source`."""
    count = f"{len(problems)} keys are" if len(problems) > 1 else "1 key is"
    lines = [f"{source}: {count} refused; correct and start again (docs/configuration.md lists every key)."]
    lines += [f"  {problem.sentence(_origin(problem.path, origins))}" for problem in problems]
    return ConfigurationError("\n".join(lines))


def _origin(path: KeyPath, origins: Mapping[KeyPath, str]) -> str:
    for length in range(len(path), 0, -1):
        if path[:length] in origins:
            return origins[path[:length]]
    inside = (origin for origin_path, origin in origins.items() if origin_path[: len(path)] == path)
    return next(inside, "") if len(path) == 1 else ""
