"""A virtual screen of one's own with a keyboard: real X key events, as the server makes them for a device (XTEST)."""

import ctypes
import ctypes.util
import os
import subprocess
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from app.devices.keyboard_keys import Key

_KEYCODE_OFFSET = 8
_NS_PER_MS = 1_000_000


class XScreen:
    """An X server on which nobody else takes the keyboard's focus; ends with its block."""

    def __enter__(self) -> Self:
        read_end, write_end = os.pipe()
        command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "640x1000x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as told:
            self.display = f":{told.readline().strip()}"
        self._keyboard = _Keyboard(self.display)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._keyboard.close()
        self._server.terminate()
        self._server.wait(timeout=10)

    @property
    def environment(self) -> dict[str, str]:
        """What makes a Qt program appear here."""
        return {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}

    def layout(self, name: str) -> None:
        """Let the operating system have another layout; a scanner's keys stay where they are."""
        subprocess.run(["setxkbmap", "-display", self.display, name], check=True, timeout=10)

    def play(self, keys: Sequence[Key]) -> None:
        """Press and release keys at their own pace; returns when the server has done so."""
        self._keyboard.play(keys)


class _Keyboard:
    def __init__(self, display: str) -> None:
        x11, xtst = (ctypes.util.find_library(name) for name in ("X11", "Xtst"))
        assert x11, "libX11 is one of the packages that deploy/setup installs"
        assert xtst, "libXtst is one of the packages that deploy/setup installs"
        self._x11, self._xtst = ctypes.CDLL(x11), ctypes.CDLL(xtst)
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._display = self._x11.XOpenDisplay(display.encode())
        assert self._display

    def play(self, keys: Sequence[Key]) -> None:
        """Give the server all keys at once; it waits between them itself."""
        before_ns = keys[0].at_ns
        for key in keys:
            delay_ms = (key.at_ns - before_ns) // _NS_PER_MS
            before_ns += delay_ms * _NS_PER_MS
            self._xtst.XTestFakeKeyEvent(self._display, key.code + _KEYCODE_OFFSET, key.is_press, delay_ms)
        self._x11.XSync(self._display, 0)

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)
