"""Say in words which values a field takes: the same words in refusals and in the documentation."""

import types
from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import annotated_types
from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo


def allowed_values(field: FieldInfo) -> str:
    """Return what may stand at this key, as a clause."""
    extra = field.json_schema_extra
    if isinstance(extra, dict) and isinstance(extra.get("allowed"), str):
        return str(extra["allowed"])
    return _of_type(field.annotation, field.metadata)


def choices(field: FieldInfo) -> tuple[str, ...]:
    """Return the texts a field can choose from; empty when it is not a choice among texts."""
    found: list[str] = []
    for kind in _members(field.annotation):
        if get_origin(kind) is Literal:
            found += [choice for choice in get_args(kind) if isinstance(choice, str)]
        elif isinstance(kind, type) and issubclass(kind, Enum):
            found += [member.value for member in kind if isinstance(member.value, str)]
    return tuple(found)


def accepts_text(field: FieldInfo) -> bool:
    """Whether a plain text, without quotes, is a value for this field (for environment variables)."""
    return any(_is_text(kind) for kind in _members(field.annotation))


def is_secret(field: FieldInfo) -> bool:
    """Whether the value of this field must not be shown."""
    return any(kind is SecretStr for kind in _members(field.annotation))


def plain_types(field: FieldInfo) -> tuple[Any, ...]:
    """Return the types that a field takes, without what is annotated to them."""
    return _members(field.annotation)


def limits_of(field: FieldInfo) -> tuple[float | None, float | None]:
    """Return the smallest and the largest number that a field takes."""
    flat = _unfolded(field.metadata)
    low = next((float(item.ge) for item in flat if isinstance(item, annotated_types.Ge)), None)  # type: ignore[arg-type]
    high = next((float(item.le) for item in flat if isinstance(item, annotated_types.Le)), None)  # type: ignore[arg-type]
    return low, high


def _members(annotation: Any) -> tuple[Any, ...]:
    if get_origin(annotation) is Annotated:
        return _members(get_args(annotation)[0])
    if get_origin(annotation) in (Union, types.UnionType):
        return tuple(member for part in get_args(annotation) for member in _members(part))
    return (annotation,)


def _is_text(kind: Any) -> bool:
    if get_origin(kind) is Literal:
        return any(isinstance(choice, str) for choice in get_args(kind))
    return isinstance(kind, type) and issubclass(kind, (str, SecretStr, Enum, Path))


def _of_type(annotation: Any, metadata: Iterable[Any]) -> str:
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *more = get_args(annotation)
        return _of_type(inner, [*_unfolded(more), *metadata])
    if origin in (Union, types.UnionType):
        parts = [_of_type(part, metadata) for part in get_args(annotation) if part is not type(None)]
        return " or ".join(dict.fromkeys(parts))
    if origin is Literal:
        return _one_of(get_args(annotation))
    if origin in (tuple, list, frozenset, set):
        return f"a list, each {_of_type(get_args(annotation)[0], ())}"
    if isinstance(annotation, type):
        return _of_class(annotation, list(metadata))
    return "a value of another kind"


def _of_class(kind: type, metadata: list[Any]) -> str:
    if issubclass(kind, Enum):
        return _one_of(member.value for member in kind)
    if issubclass(kind, BaseModel):
        return f"a table with the keys {', '.join(kind.model_fields)}"
    if issubclass(kind, Path):
        return "a path"
    limits = _limits(metadata)
    scalars = {bool: "true or false", int: f"a whole number{limits}", float: f"a number{limits}"}
    return scalars.get(kind, f"text{_lengths(metadata)}")


def _one_of(values: Iterable[Any]) -> str:
    shown = [f'"{value}"' if isinstance(value, str) else str(value) for value in values]
    return shown[0] if len(shown) == 1 else f"one of {', '.join(shown)}"


def _unfolded(metadata: Iterable[Any]) -> list[Any]:
    """Return the constraints themselves: pydantic folds several into one `Field` or `StringConstraints`."""
    flat: list[Any] = []
    for item in metadata:
        if isinstance(item, FieldInfo):
            flat += item.metadata
        elif isinstance(item, annotated_types.GroupedMetadata):
            flat += list(item)
        else:
            flat.append(item)
    return flat


def _limits(metadata: list[Any]) -> str:
    flat = _unfolded(metadata)
    low = next((_number(item.ge) for item in flat if isinstance(item, annotated_types.Ge)), None)
    high = next((_number(item.le) for item in flat if isinstance(item, annotated_types.Le)), None)
    above = next((_number(item.gt) for item in flat if isinstance(item, annotated_types.Gt)), None)
    below = next((_number(item.lt) for item in flat if isinstance(item, annotated_types.Lt)), None)
    first = f" from {low}" if low is not None else f" above {above}" if above is not None else ""
    if high is not None:
        return f"{first} to {high}" if low is not None else f"{first} up to {high}"
    return first + (f" below {below}" if below is not None else "")


def _number(limit: Any) -> str:
    return str(int(limit)) if isinstance(limit, float) and limit.is_integer() else str(limit)


def _lengths(metadata: list[Any]) -> str:
    flat = _unfolded(metadata)
    pattern = next((item.pattern for item in flat if getattr(item, "pattern", None)), None)
    if pattern is not None:
        return f" of the form {pattern}"
    shortest = next((item.min_length for item in flat if isinstance(item, annotated_types.MinLen)), None)
    longest = next((item.max_length for item in flat if isinstance(item, annotated_types.MaxLen)), None)
    if longest is not None:
        return f" of {shortest} to {longest} characters" if shortest else f" of up to {longest} characters"
    return f" of at least {shortest} characters" if shortest else ""
