"""Write `docs/configuration.md` from the models: `python -m docs.write_configuration`, sent to that file."""

import json
import sys
from collections.abc import Mapping
from typing import Any, get_args

from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo

from app.config.allowed import allowed_values, is_secret
from app.config.devices import DeviceConfig
from app.config.model import Config
from app.config.placement import CABIN_CAMERA_RULE, PLACEMENT_DEFAULTS
from app.devices.registry import driver_config, known_drivers

_INTRODUCTION = """\
# Configuration

<!-- Written by `python -m docs.write_configuration > docs/configuration.md`; change `app/config`. -->

Everything has a default: without any file the program opens its demo shop. An installation is described by one TOML
file, given by `--config psyche.toml`. The configuration is read once, at start. A wrong key or value is refused with
its path, its value and what is allowed, all of them at once, and nothing is started.

Where a key is set in several places, the later one wins:

1. the built-in default,
2. the file,
3. the environment: `PSYCHE_`, the section, two underscores, the key, as in `PSYCHE_KIOSK__PLACEMENT=cabin`,
4. what staff have chosen at the mirror (its settings page, calibration, `python main.py settings`), for the keys
   marked ✎ below,
5. the command line, for what it offers (`--camera`).

What staff choose is kept in the data directory and checked with the rest as a whole. A choice that a newer version or
another file does not take is ignored by itself, with a line in the log, on the settings page and in `doctor`.
`python main.py settings` lists the choices, `--export` writes them as TOML that fits into this file, `--import FILE`
takes such a file over on another mirror, `--forget KEY` goes back to what is configured. The placement, the source of
the camera, guarantees, secrets and devices are not staff's to change. Most choices hold from the next start of the
mirror; those marked ✎✎ at once where they are made at the mirror itself.

In the environment a text stands as it is; numbers, `true`, `false` and lists are written as in TOML or JSON
(`PSYCHE_KIOSK__LANGUAGES='["fr", "de"]'`). A device's key is reached by its number, from 0
(`PSYCHE_DEVICES__0__HOST=192.0.2.10`), which also keeps secrets out of the file. Secrets are never written to a log
or a message.

```toml
[kiosk]
placement = "floor"
languages = ["fr", "en", "de"]

[store]
catalogue = "imported"
code = "LYO02"
url_patterns = ['https://shop\\.example/[a-z]{2}/p/(?P<gtin>[0-9]{13})(\\?.*)?']

[[devices]]
driver = "llrp"
host = "192.0.2.10"
```
"""


def render(drivers: Mapping[str, type[DeviceConfig]]) -> str:
    """Return the whole page in Markdown; `drivers` gives each driver's configuration class by name, in order."""
    parts = [_INTRODUCTION, _placements()]
    for name, field in Config.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            parts.append(_section(f"`[{name}]`", field.annotation))
            parts += _lists_in(name, field.annotation)
    common = "A list: one `[[devices]]` for each reader, with the keys of its driver. Every driver has these:"
    parts.append(f"## `[[devices]]`\n\n{common}\n\n{_table(DeviceConfig, DeviceConfig.model_fields)}\n")
    for driver, model in drivers.items():
        own = [key for key in model.model_fields if key not in DeviceConfig.model_fields]
        rest = _table(model, own) if own else "No keys of its own."
        parts.append(f'### `driver = "{driver}"`\n\n{model.model_fields["driver"].description}\n\n{rest}\n')
    return "\n".join(parts)


def _placements() -> str:
    rows = [
        f"| `{name}` | {given.diagonal_inches:g} | {given.viewing_distance_m:g} | "
        f"{'on' if given.camera_allowed else 'off, cannot be turned on'} | "
        f"{'yes' if given.codes_by_camera else 'no'} | {'yes' if given.arms_by_camera else 'no'} |"
        for name, given in PLACEMENT_DEFAULTS.items()
    ]
    head = "| `kiosk.placement` | diagonal, inches | viewing distance, m | camera | codes by camera | arms by camera |"
    rule = f'With `placement = "cabin"` a camera is refused: {CABIN_CAMERA_RULE}.'
    return "\n".join(["## What the placement decides\n", head, "|---|---|---|---|---|---|", *rows, "", rule, ""])


def _section(title: str, model: type[BaseModel]) -> str:
    return f"## {title}\n\n{_first_sentence(model)}\n\n{_table(model, model.model_fields)}\n"


def _lists_in(name: str, section: type[BaseModel]) -> list[str]:
    """Return a table for each key that holds a list of tables."""
    found = []
    for key, field in section.model_fields.items():
        models = [kind for kind in get_args(field.annotation) if isinstance(kind, type) and issubclass(kind, BaseModel)]
        found += [_section(f"`[[{name}.{key}]]`", model).replace("## ", "### ", 1) for model in models]
    return found


def _table(model: type[BaseModel], keys: Any) -> str:
    rows = ["| Key | Allowed | Default | Meaning |", "|---|---|---|---|"]
    for key in keys:
        field = model.model_fields[key]
        mark = " ✎✎" if _extra(field).get("at_once") else " ✎" if _extra(field).get("staff") else ""
        meaning = f"**{field.title}.**{mark} {field.description}"
        rows.append(f"| `{key}` | {_cell(allowed_values(field))} | {_default(field)} | {_cell(meaning)} |")
    return "\n".join(rows)


def _extra(field: FieldInfo) -> Mapping[str, Any]:
    return field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}


def _default(field: FieldInfo) -> str:
    note = _extra(field).get("default")
    if isinstance(note, str):
        return _cell(note)
    if field.is_required():
        return "required"
    value = field.get_default(call_default_factory=True, validated_data={})
    if value is None:
        return "left out"
    if is_secret(field):
        return "left out" if isinstance(value, SecretStr) and not value.get_secret_value() else "(secret)"
    return f"`{_cell(json.dumps(value, ensure_ascii=False, default=str))}`"


def _first_sentence(model: type[BaseModel]) -> str:
    return " ".join((model.__doc__ or "").strip().split("\n\n")[0].split())


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(render({driver: driver_config(driver) for driver in known_drivers()}))
