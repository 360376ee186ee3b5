"""Takes out of texts and values what must not leave this machine: secrets, and whatever could lead to a person.

Rather too much than too little: who helps from afar can ask, what was sent cannot be taken back.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import Enum
from pathlib import PurePath
from typing import Any, Final

from pydantic import BaseModel, SecretStr

from app.config.problems import looks_secret

REDACTED: Final = "(redacted)"
_SHORTEST: Final = 4
_NAME: Final = (
    r"[\w.-]*(?:pass(?:word|wd|phrase|code)?|secret|token|credential|auth(?:orization)?|api[_-]?key|cookie|session[_-]?id"
    r"|private|signature)|[\w.-]*(?:key|\bpins?|_pin)(?![\w.-])"
)
# Each rule looks at a run of letters once, from its beginning: what is logged may be 4,000 of them without a blank.
_RULES: Final = (
    (re.compile(r"-----BEGIN [^-]*-----.*?(?:-----END [^-]*-----|\Z)", re.DOTALL), REDACTED),
    (re.compile(r"""(?<=://)[^\s"'<>]*@"""), f"{REDACTED}@"),
    (re.compile(r"\b(bearer|basic|digest)\s+[\w.~+/=:-]{4,}", re.IGNORECASE), rf"\1 {REDACTED}"),
    (
        re.compile(
            rf"""(?<![\w.-])(?={_NAME})([\w.-]++)(["']?\s*[=:]\s*)(?!\(redacted\))("[^"]*"|'[^']*'|[^\s,;&)\]}}]+)""",
            re.IGNORECASE,
        ),
        rf"\1\2{REDACTED}",
    ),
    (re.compile(r"(\bwith PIN )(?!\(redacted\)).+?(?= \(|$)", re.MULTILINE), rf"\1{REDACTED}"),  # the label of a PIN
    (re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+"), REDACTED),
    (re.compile(r"\b(?:[0-9a-fA-F]{2}[:-]){3,}[0-9a-fA-F]{2}\b"), REDACTED),  # a card's number or a network address
    (re.compile(r"(?<![\w])[0-9a-fA-F]{12,}(?![\w])"), REDACTED),  # fingerprints, keys, tags, article numbers
    (re.compile(r"\$argon2\w*\$\S+"), REDACTED),
    (re.compile(r"(/home/|/Users/|/media/|/run/user/)[^/\s]+"), r"\1…"),
)
_IN_URL = re.compile(r"""://([^\s"'<>/@]*(?:/[^\s"'<>@]*)?)@""")


class Redactor:
    """Knows this installation's secrets by value, and what secrets look like."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        """Take values that must not appear anywhere; those of fewer than four characters would blacken everything."""
        known = {secret for secret in secrets if len(secret) >= _SHORTEST}
        self._known = sorted(known, key=len, reverse=True)

    def text(self, text: str) -> str:
        """Return the text without them."""
        for secret in self._known:
            text = text.replace(secret, REDACTED)
        for pattern, substitute in _RULES:
            text = pattern.sub(substitute, text)
        return text

    def value(self, value: Any, key: str = "") -> Any:
        """Return a value as JSON has it, in which nothing secret is left; models, enums and paths are unfolded."""
        parts = _parts(value)
        if parts is not None:
            return {self.text(name): self.value(part, _secret_key(key, name)) for name, part in parts}
        if isinstance(value, list | tuple | set | frozenset):
            return [self.value(part, key) for part in value]
        if isinstance(value, Enum):
            value = value.value
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, SecretStr) or (looks_secret(key) and value != ""):
            return REDACTED
        return value if isinstance(value, int | float) else self.text(str(value))


def secrets_in(value: Any, key: str = "") -> Iterator[str]:
    """Yield what is secret in a configuration: SecretStr, values of keys that look it, credentials of URLs."""
    parts = _parts(value)
    if parts is not None:
        for name, part in parts:
            yield from secrets_in(part, _secret_key(key, name))
    elif isinstance(value, list | tuple | set | frozenset):
        for part in value:
            yield from secrets_in(part, key)
    elif isinstance(value, SecretStr):
        yield value.get_secret_value()
    elif isinstance(value, str | PurePath):
        if looks_secret(key):
            yield str(value)
        yield from _credentials(str(value))


def _parts(value: Any) -> list[tuple[str, Any]] | None:
    """Return the named parts of a table, None for anything else."""
    if isinstance(value, BaseModel):
        return [(name, getattr(value, name)) for name in type(value).model_fields]
    return [(str(name), part) for name, part in value.items()] if isinstance(value, Mapping) else None


def _secret_key(table: str, key: str) -> str:
    """Return the key under which a part is judged: all of a table that looks secret is."""
    return table if looks_secret(table) else key


def _credentials(text: str) -> Iterator[str]:
    for found in _IN_URL.finditer(text):
        yield from found[1].split(":", 1)


def secrets_in_environment(environ: Mapping[str, str], *, ordinary: Collection[str] = ()) -> Iterator[str]:
    """Yield the values of variables that look secret by name, and credentials in URLs of any."""
    for name, text in environ.items():
        if name not in ordinary and any(looks_secret(part) for part in (name, *name.lower().split("_"))):
            yield text
        yield from _credentials(text)
