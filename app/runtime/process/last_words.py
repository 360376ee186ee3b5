"""The sentence with which a start ends that the system does not allow: what is missing, and what to do."""

import errno
from collections.abc import Mapping

_WHERE_WINDOWS_ARE = (
    "Start it in a graphical session (DISPLAY or WAYLAND_DISPLAY), or set QT_QPA_PLATFORM: eglfs on a bare screen, "
    "offscreen without any."
)
_TOO_MANY = frozenset({errno.EMFILE, errno.ENFILE})


def without_screen(message: str, environ: Mapping[str, str]) -> str:
    """Return what to tell when Qt gives up with this message, or loses the window system."""
    said = message.strip().partition("\n")[0].rstrip(". ")
    if is_screen_lost(message):
        return (
            f"the window system has gone ({said}). Start the mirror again when it is back; serve does that by itself."
        )
    if "platform plugin" not in message:
        return f"Qt gives up: {said}. python main.py doctor examines screen and graphics."
    platform, x11, wayland = (environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))
    tried = [f"{name}={value}" for name, value in (("DISPLAY", x11), ("WAYLAND_DISPLAY", wayland)) if value]
    reason = f"{' and '.join(tried)} does not answer" if tried else "neither DISPLAY nor WAYLAND_DISPLAY is set"
    if platform:
        reason = f"QT_QPA_PLATFORM={platform} cannot be had ({reason})"
    return f"no window can be opened: {reason}. {_WHERE_WINDOWS_ARE}"


def is_screen_lost(message: str) -> bool:
    """Return whether Qt says by this that X server or compositor have gone."""
    return "connection broke" in message or "connection experienced a fatal error" in message


def of_system_error(error: OSError | MemoryError) -> str:
    """Return what to tell of an error of the system that nobody expected where it came."""
    if isinstance(error, MemoryError):
        return "there is no memory left. End what else runs on this machine, or give it more, and start again."
    if error.errno in _TOO_MANY:
        return "too many files are open. Raise the limit (ulimit -n 1024, or LimitNOFILE= in the unit) and start again."
    what = error.strerror or str(error)
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}{what}. Give it to the user who runs the mirror, look for room on the disk, and start again."
