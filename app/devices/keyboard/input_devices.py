"""Keyboards under /dev/input: found by their USB number, opened for this program alone."""

import errno
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from app.domain.errors import DeviceMisconfigured, DeviceUnavailable

_DIGIT_ONE, _ENTER = 2, 28
_WORD_BITS = 64


class InputEvent(Protocol):
    """One event of the kernel's input subsystem."""

    @property
    def type(self) -> int:
        """The kind of event."""

    @property
    def code(self) -> int:
        """Which key, for the events of keys."""

    @property
    def value(self) -> int:
        """0 released, 1 pressed, 2 repeated."""


class InputDevice(Protocol):
    """What is needed of an open evdev device; all but `close` raise OSError once the device is gone."""

    def fileno(self) -> int:
        """Return the file descriptor, readable when there are events."""

    def read(self) -> Iterable[InputEvent]:
        """Return what waits; BlockingIOError when nothing does."""

    def grab(self) -> None:
        """Keep the events from every other program, the desktop's included."""

    def writes(self) -> bool:
        """Whether it has the keys of a keyboard."""

    def close(self) -> None:
        """Let go of the device, grabbed or not."""


class InputDevices:
    """The input devices of this machine; the directories are Linux's own."""

    def __init__(self, system: Path = Path("/sys/class/input"), nodes: Path = Path("/dev/input")) -> None:
        self._system = system
        self._nodes = nodes

    def find(self, usb: str) -> Path | None:
        """Return the keyboard with this USB number (`VID:PID`, hexadecimal), the first of several; None without one."""
        for entry in sorted(self._system.glob("event*"), key=lambda path: (len(path.name), path.name)):
            if _usb_number(entry) == usb.lower() and _is_keyboard(_text(entry / "device/capabilities/key")):
                return self._nodes / entry.name
        return None

    def open(self, path: Path) -> InputDevice:
        """Open a device; OSError."""
        from evdev import InputDevice as EvdevDevice
        from evdev import ecodes

        class Opened(EvdevDevice[str]):
            def writes(self) -> bool:
                keys = self.capabilities().get(ecodes.EV_KEY, [])
                return _DIGIT_ONE in keys and _ENTER in keys

        return Opened(str(path))


def open_keyboard(devices: InputDevices, name: str, path: Path | None, usb: str | None, *, grab: bool) -> InputDevice:
    """Open one keyboard, by its path or else its USB number, for the device called `name`.

    DeviceUnavailable when it is not plugged in or another program holds it; DeviceMisconfigured when it may not be
    opened or is no keyboard.
    """
    path = path or devices.find(usb or "")
    if path is None:
        raise DeviceUnavailable(f"{name}: no keyboard with the USB number {usb} is plugged in; plug the scanner in")
    try:
        device = devices.open(path)
    except ImportError as error:
        raise DeviceMisconfigured(
            f"{name}: a keyboard can be opened on Linux only; leave `device` and `usb` out here"
        ) from error
    except OSError as error:
        raise _not_opened(name, path, error) from error
    try:
        _grab(device, name, path, grab=grab)
    except BaseException:
        device.close()
        raise
    return device


def _grab(device: InputDevice, name: str, path: Path, *, grab: bool) -> None:
    try:
        writes = device.writes()
        if writes and grab:
            device.grab()
    except OSError as error:
        if error.errno != errno.EBUSY:
            raise _not_opened(name, path, error) from error
        raise DeviceUnavailable(
            f"{name}: another program has taken {path} for itself; end it (another mirror, a doctor that still runs),"
            " or set grab = false to read along"
        ) from error
    if not writes:
        raise DeviceMisconfigured(
            f"{name}: {path} has no keys that write, so it is no scanner that plays a keyboard; choose the entry of"
            " /dev/input/by-id that ends in -event-kbd"
        )


def _not_opened(name: str, path: Path, error: OSError) -> DeviceUnavailable | DeviceMisconfigured:
    if isinstance(error, PermissionError):
        return DeviceMisconfigured(
            f"{name}: not allowed to open {path}; let the user that runs the mirror into the group `input`"
            " (usermod -aG input USER) and log in again"
        )
    if isinstance(error, FileNotFoundError) or error.errno in (errno.ENODEV, errno.ENXIO):
        return DeviceUnavailable(f"{name}: {path} is not there; plug the scanner in")
    return DeviceUnavailable(f"{name}: cannot open {path} ({error.strerror or error}); plug the scanner in again")


def _usb_number(entry: Path) -> str:
    return f"{_text(entry / 'device/id/vendor')}:{_text(entry / 'device/id/product')}".lower()


def _is_keyboard(capabilities: str) -> bool:
    """Whether a bit map of keys, words of 64 bits in hexadecimal with the highest first, has those of a keyboard."""
    bits = 0
    for word in capabilities.split():
        bits = bits << _WORD_BITS | int(word, 16)
    return bool(bits >> _DIGIT_ONE & 1 and bits >> _ENTER & 1)


def _text(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:
        return ""
