"""Keyboards under /dev/input without hardware: a pipe carries the kernel's own event records to the driver."""

import errno
import os
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.devices.keyboard.input_devices import InputDevice, InputDevices
from app.devices.keyboard.keys import Key

_RECORD = struct.Struct("llHHi")  # struct input_event of 64-bit Linux
_EV_SYN, _EV_KEY = 0, 1


@dataclass(frozen=True, slots=True)
class Event:
    type: int
    code: int
    value: int


@dataclass
class Plug:
    """One place where a scanner can be plugged in; what it types while plugged in goes to whoever has it open."""

    path: Path = Path("/dev/input/by-id/usb-Scanner-event-kbd")
    usb: str = "05e0:1200"
    is_plugged: bool = True
    writes: bool = True
    refusal: int | None = None
    taken_by_another: bool = False
    grabs: int = 0
    opened: list["PipedDevice"] = field(default_factory=list)

    def type(self, keys: Sequence[Key]) -> None:
        """Send keys at once; timing does not matter to a device that only scans."""
        for key in keys:
            self.send(_EV_KEY, key.code, 2 if key.repeats else int(key.is_press))

    def send(self, kind: int, code: int, value: int) -> None:
        for device in self.opened:
            device.write(_RECORD.pack(0, 0, kind, code, value) + _RECORD.pack(0, 0, _EV_SYN, 0, 0))

    def unplug(self) -> None:
        self.is_plugged = False
        for device in self.opened:
            device.hang_up()


class PipedDevice(InputDevice):
    """An open device: the read end of a pipe."""

    def __init__(self, plug: Plug) -> None:
        self._plug = plug
        self._read_end, self._write_end = os.pipe()
        os.set_blocking(self._read_end, False)
        self._has_hung_up = False
        self._is_grabbed = False

    def fileno(self) -> int:
        return self._read_end

    def read(self) -> Iterator[Event]:
        data = os.read(self._read_end, 64 * _RECORD.size)
        if not data:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
        return (Event(*record[2:]) for record in _RECORD.iter_unpack(data))

    def grab(self) -> None:
        if self._plug.taken_by_another:
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
        self._plug.grabs += 1
        self._is_grabbed = True

    def writes(self) -> bool:
        return self._plug.writes

    def close(self) -> None:
        if self in self._plug.opened:
            self._plug.opened.remove(self)
            self._plug.grabs -= self._is_grabbed
            os.close(self._read_end)
            self.hang_up()

    def write(self, data: bytes) -> None:
        os.write(self._write_end, data)

    def hang_up(self) -> None:
        if not self._has_hung_up:
            self._has_hung_up = True
            os.close(self._write_end)


class PluggedDevices(InputDevices):
    """A machine with one such place."""

    def __init__(self, plug: Plug) -> None:
        super().__init__()
        self._plug = plug

    def find(self, usb: str) -> Path | None:
        return self._plug.path if self._plug.is_plugged and usb.lower() == self._plug.usb else None

    def open(self, path: Path) -> InputDevice:
        code = self._plug.refusal
        if path != self._plug.path or not self._plug.is_plugged:
            code = errno.ENOENT
        if code is not None:
            raise OSError(code, os.strerror(code), str(path))
        device = PipedDevice(self._plug)
        self._plug.opened.append(device)
        return device
