"""Reads the data files of the demo store into frozen values, and says what is wrong with which entry of which file."""

import tomllib
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

_DATA = Path(__file__).parent / "data"
_NAMES = ("id", "code", "key")
"""What an entry of a list is called by, the first of these that it has."""

_E = TypeVar("_E", bound="Entry")


class Entry:
    """Base of the dataclasses whose fields are keys of a data file; keys that are no field are refused."""

    __slots__ = ()
    __pydantic_config__ = ConfigDict(extra="forbid")


def read(name: str, kind: type[_E], folder: Path = _DATA) -> _E:
    """Return what a data file holds. Raises ValueError that names file and entry for a missing or an unknown key."""
    try:
        document = tomllib.loads((folder / name).read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{name}: {error}") from error
    try:
        return TypeAdapter(kind).validate_python(document)
    except ValidationError as error:
        faults = [f"{name}: {_place(document, fault['loc'])}: {fault['msg']}" for fault in error.errors()]
        raise ValueError("\n".join(faults)) from error


def _place(document: Any, steps: tuple[int | str, ...]) -> str:
    """Word where a key stands: `garment.poplin-shirt.title.en`."""
    words: list[str] = []
    inside = document
    for step in steps:
        try:
            inside = inside[step]
        except (LookupError, TypeError):
            inside = None
        called = isinstance(step, int) and isinstance(inside, dict)
        words.append(str(next((inside[name] for name in _NAMES if name in inside), step) if called else step))
    return ".".join(words)
