"""Turn one table into its model, or into the list of everything that is wrong with it."""

import json
from collections.abc import Mapping
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from app.config.allowed import accepts_text, allowed_values, choices, is_secret
from app.config.environment import RawText
from app.config.problems import REFUSED, KeyPath, Problem, looks_secret, meant, shown_value

_M = TypeVar("_M", bound=BaseModel)
_TYPE_REASON = "this value is not allowed"


def read_table(model: type[_M], table: Any, path: KeyPath) -> tuple[_M | None, list[Problem]]:
    """Return the validated model, or None and its problems; `path` is where the table stands."""
    if isinstance(table, RawText):
        table = table.value(as_text=False)
    if not isinstance(table, Mapping):
        header = ".".join(str(step) for step in path)
        return None, [Problem(path, "this is not a table", f"a table, [{header}]", shown_value(table, secret=True))]
    document = json.dumps(_literals(model, table), default=str)
    try:
        # As JSON: strict about types, but a list may become a tuple and a text an enumeration.
        return model.model_validate_json(document), []
    except ValidationError as error:
        return None, [_problem(model, detail, path) for detail in error.errors(include_url=False)]


def field_at(model: type[BaseModel], location: tuple[str | int, ...]) -> FieldInfo | None:
    """Return the field that a location inside the model names, or None."""
    field: FieldInfo | None = None
    current: type[BaseModel] | None = model
    for step in location:
        if isinstance(step, int):
            continue
        field = current.model_fields.get(step) if current else None
        if field is None:
            return None
        current = _model_inside(field.annotation)
    return field


def _literals(model: type[BaseModel], table: Mapping[str, Any]) -> dict[str, Any]:
    """Give the values from environment variables the type that their field takes."""
    typed: dict[str, Any] = {}
    for key, value in table.items():
        field = model.model_fields.get(key)
        inner = _model_inside(field.annotation) if field else None
        if isinstance(value, RawText):
            typed[key] = value.value(as_text=field is None or accepts_text(field))
        elif isinstance(value, Mapping) and inner is not None:
            typed[key] = _literals(inner, value)
        else:
            typed[key] = value
    return typed


def _model_inside(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_inside(part))), None)


def _problem(model: type[BaseModel], detail: ErrorDetails, path: KeyPath) -> Problem:
    location = detail["loc"]
    context = detail.get("ctx", {})
    if detail["type"] == REFUSED:
        where = (*path, *location, *str(context["field"]).split("."))
        field = field_at(model, (*location, str(context["field"])))
        value = shown_value(context["value"], secret=field is not None and is_secret(field))
        return Problem(where, str(context["reason"]), str(context["allowed"]), value)
    if detail["type"] == "extra_forbidden":
        return _unknown_key(model, location, path, detail["input"])
    field = field_at(model, location)
    allowed = allowed_values(field) if field else ""
    if detail["type"] == "missing":
        return Problem((*path, *location), "this key is missing", allowed)
    secret = field is not None and is_secret(field)
    if field is None and not location:
        return Problem(path, str(context.get("error", detail["msg"])))
    reason = str(context["error"]) if detail["type"] == "value_error" else _TYPE_REASON
    guess = meant(detail["input"], choices(field)) if field and isinstance(detail["input"], str) else None
    if guess and not secret:
        reason += f", did you mean `{guess}`?"
    return Problem((*path, *location), reason, allowed, shown_value(detail["input"], secret=secret))


def _unknown_key(model: type[BaseModel], location: tuple[str | int, ...], path: KeyPath, value: Any) -> Problem:
    parent = field_at(model, location[:-1])
    holder = (_model_inside(parent.annotation) if parent else None) or model
    key = str(location[-1])
    guess = meant(key, holder.model_fields)
    moved: Mapping[str, str] = getattr(holder, "moved_keys", {})
    if key in moved:
        return Problem((*path, *location), "this key has moved", moved[key], shown_value(value))
    secret = looks_secret(key) or (guess is not None and is_secret(holder.model_fields[guess]))
    reason = "no such key" + (f", did you mean `{guess}`?" if guess else "")
    allowed = f"one of {', '.join(holder.model_fields)}"
    return Problem((*path, *location), reason, allowed, shown_value(value, secret=secret))
