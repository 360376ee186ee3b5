"""The settings as staff may find and choose them, and files of them that were written, read or refused."""

from collections.abc import Mapping

from app.domain.editable import KeyValue, RefusedChoice
from ui.admin.frame.states import editing, staff_state
from ui.models.states import Emits, Press, State

_PATH = "/var/lib/psyche/settings.toml"
_FILE = """
[kiosk]
idle_warning_s = 45
languages = ["fr", "en", "ar"]

[presence]
leave_after_s = 4
"""
_REFUSED_FILE = "[kiosk]\nidle_warning_s = 1\n"
_CHOSEN: Mapping[str, KeyValue] = {
    "kiosk.idle_warning_s": 90.0,
    "kiosk.theme": "maison",
    "display.viewing_distance_m": 1.2,
}
_HOURS = ("mon-fri 08:30-20:00", "sat,sun 10:00-19:00")
_TOO_SHORT = RefusedChoice("screen.stays_on_s", "2", "screen.stays_on_s = 2: allowed is a number from 5")
_SHOW_FILE = ("showFile", True)
_READ = ("readFile",)


def _settings(
    *presses: Press,
    chosen: Mapping[str, KeyValue] | None = None,
    ignored: tuple[RefusedChoice, ...] = (),
    file: str = _FILE,
) -> State:
    files = {
        "settings_path": _PATH,
        "write_settings": Emits("settings_written", (_PATH,)),
        "read_settings": Emits("settings_read", (file,)),
    }
    return staff_state("settings", *presses, settings_editor=editing(chosen, ignored), staff_files=files)


def _section(name: str) -> Press:
    return ("openSection", name)


STATES: Mapping[str, State] = {
    "settings": _settings(),
    "settings_picture": _settings(_section("display"), chosen=_CHOSEN),
    "settings_hours": _settings(_section("screen"), chosen={"screen.on": _HOURS}),
    "settings_tags": _settings(_section("presence")),
    "settings_camera": _settings(_section("camera")),
    "settings_requests": _settings(_section("requests")),
    "settings_chosen": _settings(chosen=_CHOSEN),
    "settings_refused": _settings(
        _section("screen"),
        ("toggleMember", "screen.on", "mon-fry 08:30-20:00"),
        ignored=(_TOO_SHORT,),
    ),
    "settings_file": _settings(_SHOW_FILE),
    "settings_written": _settings(_SHOW_FILE, ("writeFile",)),
    "settings_read": _settings(_SHOW_FILE, _READ),
    "settings_file_refused": _settings(_SHOW_FILE, _READ, file=_REFUSED_FILE),
}
