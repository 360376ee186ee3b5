"""A virtual screen of one's own with keyboard and mouse: real X events, as the server makes them (XTEST)."""

import ctypes
import ctypes.util
import os
import signal
import subprocess
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from app.devices.keyboard.keys import Key

_KEYCODE_OFFSET = 8
_NS_PER_MS = 1_000_000


class XScreen:
    """An X server on which nobody else takes the keyboard's focus; ends with its block."""

    def __init__(self, size: str = "640x1000") -> None:
        self._size = size

    def __enter__(self) -> Self:
        read_end, write_end = os.pipe()
        command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as told:
            self.display = f":{told.readline().strip()}"
        self._keyboard = _Keyboard(self.display)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.go_on()
        self._keyboard.close()
        end(self._server)

    @property
    def environment(self) -> dict[str, str]:
        """What makes a Qt program appear here."""
        return {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}

    def hang(self) -> None:
        """Stop the server where it is: its programs wait for it for ever."""
        os.kill(self._server.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it run again."""
        os.kill(self._server.pid, signal.SIGCONT)

    def layout(self, name: str) -> None:
        """Let the operating system have another layout; a scanner's keys stay where they are."""
        subprocess.run(["setxkbmap", "-display", self.display, name], check=True, timeout=30)

    def play(self, keys: Sequence[Key]) -> None:
        """Press and release keys at their own pace; returns when the server has done so."""
        self._keyboard.play(keys)

    def click(self, button: int, x: int, y: int, held_ms: int = 50) -> None:
        """Press a mouse button at a place and release it there: 1 left, 2 middle, 3 right."""
        self._keyboard.click(button, x, y, held_ms)

    def focus(self) -> None:
        """Give the keyboard to the window on top, as a window manager would."""
        self._keyboard.focus()

    def ask_to_close(self) -> None:
        """Send the window on top what a window manager sends for Alt-F4 (WM_DELETE_WINDOW)."""
        self._keyboard.ask_to_close()


def end(process: subprocess.Popen[bytes]) -> None:
    """Ask a program to end, and insist."""
    process.terminate()
    try:
        process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("padding", ctypes.c_long * 16),
    )


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
        for name in ("XDefaultRootWindow", "XInternAtom", "XQueryTree", "XSetInputFocus", "XSendEvent"):
            getattr(self._x11, name).restype = ctypes.c_ulong
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

    def click(self, button: int, x: int, y: int, held_ms: int) -> None:
        display = ctypes.c_void_p(self._display)
        self._xtst.XTestFakeMotionEvent(display, -1, x, y, ctypes.c_ulong(0))
        self._xtst.XTestFakeButtonEvent(display, button, 1, ctypes.c_ulong(0))
        self._xtst.XTestFakeButtonEvent(display, button, 0, ctypes.c_ulong(held_ms))
        self._x11.XSync(self._display, 0)

    def focus(self) -> None:
        """Give the keyboard to the window on top."""
        revert_to_root, now = 1, ctypes.c_ulong(0)
        self._x11.XSetInputFocus(ctypes.c_void_p(self._display), ctypes.c_ulong(self._top()), revert_to_root, now)
        self._x11.XSync(self._display, 0)

    def ask_to_close(self) -> None:
        """Send WM_DELETE_WINDOW by the protocol of window managers (ICCCM 4.2.8)."""
        display = ctypes.c_void_p(self._display)
        protocols, delete = (self._x11.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
        client_message = 33
        event = _ClientMessage(type=client_message, window=self._top(), message_type=protocols, format=32)
        event.data[0] = delete
        self._x11.XSendEvent(display, ctypes.c_ulong(event.window), 0, ctypes.c_long(0), ctypes.byref(event))
        self._x11.XSync(self._display, 0)

    def _top(self) -> int:
        """The mapped window that covers most: of a program without a window manager, its only large one."""
        display = ctypes.c_void_p(self._display)
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        window = ctypes.c_ulong(self._x11.XDefaultRootWindow(display))
        self._x11.XQueryTree(
            display,
            window,
            ctypes.byref(root),
            ctypes.byref(parent),
            ctypes.byref(children),
            ctypes.byref(count),
        )
        found = [children[index] for index in range(count.value)]
        self._x11.XFree(children)
        return int(max(found, key=self._area))

    def _area(self, window: int) -> int:
        display = ctypes.c_void_p(self._display)
        root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
        sizes = [ctypes.c_uint() for _ in range(4)]
        places = [ctypes.byref(value) for value in (root, x, y, *sizes)]
        self._x11.XGetGeometry(display, ctypes.c_ulong(window), *places)
        return sizes[0].value * sizes[1].value

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)
