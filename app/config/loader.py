"""Read `psyche.toml` and the environment into one frozen `Config`, or refuse it as a whole.

Order of precedence, later wins: built-in defaults, file, environment (`PSYCHE_…`), what staff have chosen at the mirror
(`app.config.choices`), command line (`with_overrides`).
"""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from app.config.devices import DeviceConfig
from app.config.environment import PREFIX, RawText, overrides
from app.config.model import Config, feed_problems, loyalty_problems, placement_problems, scan_problems
from app.config.problems import KeyPath, Problem, configuration_error, looks_secret, meant, shown_value
from app.config.reading import read_table
from app.config.section import Section
from app.domain.errors import ConfigurationError, PsycheError

DeviceModels = Callable[[str], type[DeviceConfig]]

_SECTIONS: dict[str, type[Section]] = {
    name: cast("type[Section]", field.annotation) for name, field in Config.model_fields.items() if name != "devices"
}
_AT_LINE = re.compile(r"^(?P<what>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)$", re.DOTALL)


def load_config(path: Path | None, environ: Mapping[str, str], device_models: DeviceModels) -> Config:
    """Return the configuration from a TOML file (None: built-in defaults) with the environment's overrides applied.

    `device_models` gives the configuration class of a driver and raises a `PsycheError` or `LookupError`, with the
    known drivers in its message, for one that does not exist. Raises ConfigurationError naming every wrong key.
    """
    table: dict[str, Any] = {} if path is None else _table(path)
    problems, origins = _merge(table, environ)
    source = str(path) if path is not None else "configuration"
    return _checked(table, device_models, source, problems, origins)


def with_overrides(
    config: Config, *, camera_source: str | None = None, placement: str | None = None, language: str | None = None
) -> Config:
    """Return the configuration with what the command line says instead, checked as strictly as a file.

    None leaves a setting as it is. Raises ConfigurationError.
    """
    given: dict[KeyPath, str | None] = {
        ("camera", "source"): camera_source,
        ("kiosk", "placement"): placement,
        ("kiosk", "language"): language,
    }
    values = {path: value for path, value in given.items() if value is not None}
    changed = changed_config(config, values)
    if isinstance(changed, Config):
        return changed
    raise configuration_error("configuration", changed, dict.fromkeys(values, "the command line"))


def changed_config(config: Config, values: Mapping[KeyPath, Any]) -> Config | list[Problem]:
    """Return the configuration with other values at (section, key), checked as a whole; or all that is wrong with it.

    Sections without another value stay as they are, and so do secrets and devices.
    """
    sections: dict[str, Any] = {name: getattr(config, name) for name in _SECTIONS}
    problems: list[Problem] = []
    for name in dict.fromkeys(str(path[0]) for path in values):
        if name not in sections:
            problems.append(_unknown_section(name, {}))
            continue
        own = {str(path[1]): value for path, value in values.items() if path[0] == name}
        section, found = read_table(_SECTIONS[name], sections[name].model_dump() | own, (name,))
        problems += found
        if section is not None:
            kept = {key: getattr(sections[name], key) for key in type(section).model_fields.keys() - own.keys()}
            sections[name] = section.model_copy(update=kept)
    if not problems:
        problems += _problems_between(sections, config.devices)
    return problems or Config(**sections, devices=config.devices)


def _checked(
    table: Mapping[str, Any],
    device_models: DeviceModels,
    source: str,
    problems: list[Problem],
    origins: Mapping[KeyPath, str],
) -> Config:
    sections: dict[str, Any] = {}
    for name, model in _SECTIONS.items():
        section, found = read_table(model, table.get(name, {}), (name,))
        problems += found
        if section is not None:
            sections[name] = section
    devices, found = _devices(table.get("devices", []), device_models)
    problems += found
    problems += [_unknown_section(name, value) for name, value in table.items() if name not in Config.model_fields]
    if not problems:
        problems += _problems_between(sections, devices)
    elif "kiosk" in sections and "camera" in sections:
        problems += placement_problems(sections["kiosk"], sections["camera"])
    if problems:
        raise configuration_error(source, problems, origins)
    return Config(**sections, devices=tuple(devices))


def _problems_between(sections: Mapping[str, Any], devices: Sequence[DeviceConfig]) -> list[Problem]:
    """Return what is wrong with sections that are right each by itself."""
    found = placement_problems(sections["kiosk"], sections["camera"])
    found = found or scan_problems(sections["scans"], [device.name for device in devices])
    found += loyalty_problems(sections["loyalty"], sections["scans"])
    return found + feed_problems(sections["sync"], sections["store"])


def _devices(tables: Any, device_models: DeviceModels) -> tuple[list[DeviceConfig], list[Problem]]:
    if isinstance(tables, RawText):
        tables = tables.value(as_text=False)
    if not isinstance(tables, list):
        allowed = "a list of tables, each under its own [[devices]] with two pairs of brackets"
        return [], [Problem(("devices",), "this is not a list of devices", allowed)]
    devices: list[DeviceConfig] = []
    problems: list[Problem] = []
    owner: dict[str, int] = {}
    for index, table in enumerate(tables):
        device, found = _device(table, ("devices", index), device_models)
        problems += found
        if device is None:
            continue
        if device.name in owner:
            reason = f"devices[{owner[device.name]}] has this name already"
            problems.append(Problem(("devices", index, "name"), reason, "a name of its own", shown_value(device.name)))
        owner.setdefault(device.name, index)
        devices.append(device)
    return devices, problems


def _device(table: Any, path: KeyPath, device_models: DeviceModels) -> tuple[DeviceConfig | None, list[Problem]]:
    if not isinstance(table, Mapping):
        return None, [Problem(path, "this is not a table", "a table that begins with [[devices]]")]
    driver = table.get("driver")
    if isinstance(driver, RawText):
        driver = driver.text
    if not isinstance(driver, str) or not driver:
        value = None if driver is None else shown_value(driver)
        return None, [Problem((*path, "driver"), "this key is missing or not a text", "the name of a driver", value)]
    try:
        model = device_models(driver)
    except (PsycheError, LookupError) as error:
        reason = str(error.args[0]) if error.args else "there is no such driver"
        return None, [Problem((*path, "driver"), reason, value=shown_value(driver))]
    return read_table(model, table, path)


def _unknown_section(name: str, value: Any) -> Problem:
    guess = meant(name, Config.model_fields)
    owners = [section for section, model in _SECTIONS.items() if name in model.model_fields]
    reason = "no such section"
    if owners and not isinstance(value, Mapping):
        reason = f"no such key here, it belongs under [{owners[0]}]"
    elif guess:
        reason += f", did you mean `{guess}`?"
    shown = None if isinstance(value, Mapping) else shown_value(_plain(value), secret=looks_secret(name))
    return Problem((name,), reason, f"one of {', '.join(Config.model_fields)}", shown)


def _merge(table: dict[str, Any], environ: Mapping[str, str]) -> tuple[list[Problem], dict[KeyPath, str]]:
    """Put the environment's values into the table; return what cannot be placed, and where each value came from."""
    problems: list[Problem] = []
    origins: dict[KeyPath, str] = {}
    for path, (variable, raw) in overrides(environ).items():
        origins[path] = f"the environment variable {variable}"
        if path == ("devices",):
            table["devices"] = raw.value(as_text=False)
        elif not _place(table, path, raw):
            reason = f"the environment variable {variable} names no place in the configuration"
            problems.append(Problem(path, reason, f"{PREFIX}SECTION__KEY or {PREFIX}DEVICES__NUMBER__KEY"))
    return problems, origins


def _place(table: dict[str, Any], path: KeyPath, raw: RawText) -> bool:
    here: Any = table
    for step in path[:-1]:
        if isinstance(here, list) and isinstance(step, int) and step <= len(here):
            if step == len(here):
                here.append({})
            here = here[step]
        elif isinstance(here, dict) and isinstance(step, str) and step:
            here = here.setdefault(step, [] if here is table and step == "devices" else {})
        else:
            return False
    last = path[-1]
    if isinstance(here, dict) and isinstance(last, str) and last:
        here[last] = raw
        return True
    return False


def _plain(value: Any) -> Any:
    return value.text if isinstance(value, RawText) else value


def _table(path: Path) -> dict[str, Any]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigurationError(
            f"{path}: there is no such file; name another with --config or leave it out."
        ) from error
    except OSError as error:
        raise ConfigurationError(
            f"{path}: cannot be read ({error.strerror}); check what it is and who may read it."
        ) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigurationError(f"{path}:{line}: not UTF-8 text; save the file as UTF-8.") from error
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # tomllib lets int() refuse a number of thousands of digits
        raise ConfigurationError(_syntax_message(path, text, str(error))) from error


def _syntax_message(path: Path, text: str, message: str) -> str:
    found = _AT_LINE.match(message)
    if found is None:
        lines = text.split("\n")
        return f"{path}:{len(lines)}:{len(lines[-1]) + 1}: not valid TOML: {message}."
    return f"{path}:{found['line']}:{found['column']}: not valid TOML: {found['what']}."
