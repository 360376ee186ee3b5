"""What staff may change: which keys, in which words, and how a choice is laid over the configuration."""

import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, cast, get_args, get_origin

import tomli_w
from pydantic.fields import FieldInfo

from app.config.allowed import allowed_values, limits_of, plain_types
from app.config.loader import changed_config
from app.config.model import Config
from app.config.problems import KeyPath, Problem, path_text, shown_value
from app.config.section import Section
from app.domain.editable import EditableKey, KeyKind, KeyValue, RefusedChoice
from app.domain.errors import ConfigurationError

_UNITS: Final = {"_s": "s", "_m": "m", "_min": "min", "_dbm": "dBm", "_db": "dB", "_inches": "in", "_percent": "%"}
_MOST_TOLD: Final = 10
_LONGEST_PATH: Final = 100
_LARGEST: Final = 10**15


@dataclass(frozen=True, slots=True)
class LaidOver:
    """The configuration with every choice that can be taken, and those that cannot."""

    config: Config
    refused: tuple[RefusedChoice, ...]


def staff_keys() -> dict[str, EditableKey]:
    """Return every key that staff may change by its path, in the order of the documentation, before any choice."""
    return {
        f"{name}.{key}": _editable(f"{name}.{key}", field)
        for name, section in Config.model_fields.items()
        if isinstance(section.annotation, type) and issubclass(section.annotation, Section)
        for key, field in section.annotation.model_fields.items()
        if _extra(field).get("staff")
    }


def read_value(key: EditableKey | None, value: Any) -> Any:
    """Return what a text or a number from a screen means at a key; what means nothing comes back as it is."""
    if key is None:
        return value
    match key.kind:
        case KeyKind.CHOICE:
            return next((option for option in key.options if str(option) == str(value)), value)
        case KeyKind.LIST if isinstance(value, str):
            parts = value.replace("\n", key.separator).split(key.separator)
            return tuple(part.strip() for part in parts if part.strip())
        case KeyKind.BOOL if isinstance(value, str):
            return {"true": True, "false": False}.get(value.strip().casefold(), value)
        case KeyKind.INT | KeyKind.FLOAT if not isinstance(value, bool):
            return _number(value, whole=key.kind is KeyKind.INT)
    return value


def value_at(config: Config, path: str) -> KeyValue:
    """Return what is configured at a staff key."""
    section, _, key = path.partition(".")
    return cast("KeyValue", getattr(getattr(config, section), key))


def choose(config: Config, values: Mapping[str, Any]) -> Config | list[Problem]:
    """Return the configuration with other values at these paths, or what is wrong with it as a whole."""
    known = staff_keys()
    strangers = [_not_for_staff(path, value) for path, value in values.items() if path not in known]
    return strangers or changed_config(config, {_steps(path): read_value(known[path], values[path]) for path in values})


def lay_over(config: Config, choices: Mapping[str, Any]) -> LaidOver:
    """Take every choice that can be taken, oldest first; of those that contradict each other the newest goes."""
    left = dict(choices)
    refused: list[RefusedChoice] = []
    while True:
        merged = choose(config, left)
        if isinstance(merged, Config):
            return LaidOver(merged, tuple(refused))
        blamed = _blamed(config, left, merged)
        for path, problem in blamed.items():
            refused.append(RefusedChoice(path, shown_value(left[path]), sentences((problem,))))
            del left[path]


def sentences(problems: Iterable[Problem]) -> str:
    """Write what is wrong, a line each."""
    return "\n".join(dict.fromkeys(problem.sentence("") for problem in problems))


def to_toml(values: Mapping[str, KeyValue]) -> str:
    """Write values by path as tables of TOML; None, which TOML cannot say, is left out."""
    tables: dict[str, dict[str, KeyValue]] = {}
    for path, value in values.items():
        if value is not None:
            name, _, key = path.partition(".")
            tables.setdefault(name, {})[key] = value
    return tomli_w.dumps(tables)


def toml_value(value: KeyValue) -> str:
    """Write one value as TOML, on one line; an empty text for None."""
    if value is None:
        return ""
    if isinstance(value, tuple):  # of which tomli-w would make a line each
        return f"[{', '.join(toml_value(item) for item in value)}]"
    return tomli_w.dumps({"key": value}).removeprefix("key = ").rstrip("\n")


def from_toml(text: str) -> dict[str, Any]:
    """Read values by path; ConfigurationError for what is no TOML of tables, or holds what is not staff's to change."""
    try:
        document = tomllib.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:  # tomllib lets int() refuse a number of thousands of digits
        raise ConfigurationError(f"This is not valid TOML: {error}.") from error
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    known = staff_keys()
    for name, table in document.items():
        if not isinstance(table, dict):
            problems.append(_not_for_staff(name, table))
            continue
        for key, value in table.items():
            path = f"{name}.{key}"
            values[path] = value
            if path not in known:
                problems.append(_not_for_staff(path, value))
    if problems:
        more = len(problems) - _MOST_TOLD
        told = sentences(problems[:_MOST_TOLD])
        raise ConfigurationError(f"{told}\n… and {more} more like these." if more > 0 else told)
    return values


def _blamed(config: Config, choices: Mapping[str, Any], problems: list[Problem]) -> dict[str, Problem]:
    """Return the choices that are wrong: those named, else the newest without which all is well, else the newest."""
    named = {path: problem for problem in problems for path in choices if _is_at(problem, path)}
    if named:
        return named
    newest_first = list(choices)[::-1]
    for path in newest_first:
        if isinstance(choose(config, {other: choices[other] for other in choices if other != path}), Config):
            return {path: problems[0]}
    return {newest_first[0]: problems[0]}


def _is_at(problem: Problem, path: str) -> bool:
    where = path_text(problem.path)
    return where == path or where.startswith((f"{path}.", f"{path}["))


def _not_for_staff(path: str, value: Any) -> Problem:
    shown = shown_value(value, secret=not isinstance(value, (bool, int, float)))
    reason = "staff may not change this key; whoever installs the mirror may, in psyche.toml"
    return Problem(_steps(path[:_LONGEST_PATH]), reason, value=shown)


def _steps(path: str) -> KeyPath:
    section, dot, key = path.partition(".")
    return (section, key) if dot else (section,)


def _extra(field: FieldInfo) -> Mapping[str, Any]:
    return field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}


def _editable(path: str, field: FieldInfo) -> EditableKey:
    extra = _extra(field)
    kind, options = _kind(field)
    minimum, maximum = limits_of(field)
    return EditableKey(
        path=path,
        title=field.title or path,
        description=field.description or "",
        allowed=allowed_values(field),
        kind=kind,
        unit=extra.get("unit", next((unit for suffix, unit in _UNITS.items() if path.endswith(suffix)), "")),
        minimum=minimum,
        maximum=maximum,
        step=extra.get("step"),
        options=options,
        separator=extra.get("separator", ",") if kind is KeyKind.LIST else "",
        default=field.get_default(call_default_factory=True, validated_data={}),
        default_note=extra.get("default", ""),
        needs_restart=not extra.get("at_once"),
    )


def _kind(field: FieldInfo) -> tuple[KeyKind, tuple[Any, ...]]:
    kinds = [kind for kind in plain_types(field) if kind is not type(None)]
    literals = tuple(option for kind in kinds for option in get_args(kind) if not isinstance(kind, type))
    if literals and not any(isinstance(kind, type) for kind in kinds):
        is_list = any(get_origin(kind) is tuple for kind in kinds)
        words = tuple(word for part in literals if get_origin(part) is Literal for word in get_args(part))
        return (KeyKind.LIST, words) if is_list else (KeyKind.CHOICE, literals)
    by_type = {bool: KeyKind.BOOL, int: KeyKind.INT, float: KeyKind.FLOAT}
    return next((by_type[kind] for kind in kinds if kind in by_type), KeyKind.TEXT), ()


def _number(value: Any, *, whole: bool) -> Any:
    if isinstance(value, str):
        try:
            value = float(value.strip().replace(",", ".").replace("−", "-"))
        except ValueError:
            return value
    if isinstance(value, float) and whole and value.is_integer():
        return int(value)
    if isinstance(value, int) and abs(value) > _LARGEST:
        return math.inf if value > 0 else -math.inf  # no limit lets it through, and a float cannot be so large
    return float(value) if isinstance(value, int) and not whole else value
