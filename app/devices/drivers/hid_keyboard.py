"""Scanners that play a keyboard (wedges): one device taken for the mirror alone, or whatever types like a scanner."""

import contextlib
import threading
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Final, Literal, Self

from pydantic import Field, model_validator

from app.config.devices import DeviceConfig
from app.config.problems import refused
from app.devices.keyboard.input_devices import InputDevice, InputDevices, open_keyboard
from app.devices.keyboard.keys import Key, KeyKind, Modifiers, kind_of
from app.devices.keyboard.layouts import (
    CAPS_LOCK,
    ENTER_POSITIONS,
    KEYPAD,
    SEPARATOR_KEY,
    TAB_POSITIONS,
    Decoded,
    LayoutName,
    Stroke,
    understand,
)
from app.devices.keyboard.sense import FRAMING
from app.devices.keyboard.wedge import WedgeRules
from app.devices.waker import Waker
from app.domain.errors import DeviceUnavailable
from app.domain.scans import CodeScan, Scan, Symbology

_EV_SYN, _EV_KEY, _SYN_DROPPED = 0, 1, 3
_SILENCE_S: Final = 0.15
_READ_FOR_S: Final = 0.5
_ABANDONED_S: Final = 1.0
_LONGEST = 600
_ENDING: Final = {
    "any": ENTER_POSITIONS | TAB_POSITIONS,
    "enter": ENTER_POSITIONS,
    "tab": TAB_POSITIONS,
    "none": frozenset[int](),
}
_WRITTEN_BY_ENDS: Final = dict.fromkeys(ENTER_POSITIONS, "\r") | dict.fromkeys(TAB_POSITIONS, "\t")


class HidKeyboardConfig(DeviceConfig):
    """Configuration of `driver = "hid_keyboard"`."""

    driver: Literal["hid_keyboard"] = Field(
        title="Driver", description="`hid_keyboard`: a scanner that plays a keyboard."
    )
    device: Path | None = Field(
        default=None,
        title="Device",
        description="The scanner's entry in /dev/input/by-id (it ends in `-event-kbd`). Absent, and `usb` too:"
        " whatever types into the mirror's window like a scanner.",
    )
    usb: str | None = Field(
        default=None,
        pattern="^[0-9a-fA-F]{4}:[0-9a-fA-F]{4}$",
        title="USB number",
        description="Vendor and product as `lsusb` shows them, such as `05e0:1200`, instead of `device`.",
    )
    grab: bool = Field(
        default=True,
        title="Grab",
        description="With `device` or `usb`: keep its keys from every other program, the mirror's window included.",
    )
    layout: LayoutName = Field(
        default="us",
        title="Layout",
        description="The keyboard layout that the scanner is set to; the operating system's plays no part.",
    )
    terminator: Literal["any", "enter", "tab", "none"] = Field(
        default="any",
        title="Terminator",
        description="With `device` or `usb`: the key that ends a code; `any` and `none` also end it after 0.15 s of"
        " silence. Typed into the window a code is ended by Enter, Tab or silence.",
    )
    prefix: str = Field(
        default="",
        max_length=32,
        title="Prefix",
        description="What the scanner writes before each code; taken off. STX and function keys go by themselves.",
    )
    suffix: str = Field(
        default="",
        max_length=32,
        title="Suffix",
        description="What the scanner writes after each code, before the terminator; taken off. ETX goes by itself.",
    )
    slowest_ms: float = Field(
        default=35.0,
        ge=20.0,
        le=150.0,
        title="Slowest key",
        description="Typed into the window: milliseconds a key, on average, up to which any code is taken for a scan."
        " More than 35 helps a slow Bluetooth scanner that sends letters; but then a person who types as fast is taken"
        " for one too, and keys reach the page later.",
    )
    slowest_number_ms: float = Field(
        default=60.0,
        ge=20.0,
        le=150.0,
        title="Slowest key of a number",
        description="Typed into the window: the same for digits alone that are an article number with its right check"
        " digit, ended by Enter or Tab, each key let go before the next.",
    )

    @model_validator(mode="after")
    def _names_one_device(self) -> Self:
        if self.device is not None and self.usb is not None:
            raise refused("usb", self.usb, "either `device` or `usb`", reason="the scanner is named twice")
        return self


class HidKeyboardReader:
    """Reports what a scanner types, read from its own device, or `offer`ed by whoever sees the window's keys.

    A code keeps its AIM symbology identifier. `offer` and `interrupt` may be called from any thread.
    """

    Config: ClassVar[type[DeviceConfig]] = HidKeyboardConfig
    retry_within_s: ClassVar[float] = 2.0

    def __init__(self, config: HidKeyboardConfig, devices: InputDevices | None = None) -> None:
        self._config = config
        self.name: Final = config.name
        self._devices = devices or InputDevices()
        self._changed = threading.Condition()
        self._offered: deque[tuple[Sequence[Stroke], int]] = deque()
        self._is_open = self._is_interrupted = False
        self._device: InputDevice | None = None
        self._waker = Waker()
        self._typed = _Typed(_ENDING[config.terminator], ends_by_silence=config.terminator in ("any", "none"))
        self._advice = ""

    @property
    def is_application_wide(self) -> bool:
        """Whether it waits for `offer` instead of reading a device of its own."""
        return self._config.device is None and self._config.usb is None

    @property
    def wedge_rules(self) -> WedgeRules:
        """What tells this scanner's keys from a person's in the window."""
        return WedgeRules.for_pace(self._config.slowest_ms, self._config.slowest_number_ms)

    @property
    def read_for_s(self) -> float:
        """Whatever is typed ends a `read` by itself."""
        return _READ_FOR_S

    @property
    def advice(self) -> str:
        """What staff should put right although codes are read: the scanner's layout is not the configured one."""
        return self._advice

    def offer(self, strokes: Sequence[Stroke], at_ns: int) -> None:
        """Receive one scan that was typed into the window; dropped while the reader is not open."""
        with self._changed:
            if self._is_open:
                self._offered.append((strokes, at_ns))
                self._changed.notify_all()

    def open(self) -> None:
        """Open the device where one is configured; DeviceUnavailable, DeviceMisconfigured."""
        config = self._config
        if not self.is_application_wide:
            self._device = open_keyboard(self._devices, self.name, config.device, config.usb, grab=config.grab)
            self._typed.forget()
        with self._changed:
            if self._device is not None:
                self._waker.open()
            self._offered.clear()
            self._is_interrupted = False
            self._is_open = True

    def read(self, timeout_s: float) -> Sequence[Scan]:
        """Return the codes that end within `timeout_s`, as soon as there is one."""
        if not self._is_open:
            raise DeviceUnavailable(f"{self.name}: the keyboard scanner is not open")
        typed = self._wait_for_offers(timeout_s) if self._device is None else self._read_device(self._device, timeout_s)
        return [scan for strokes, at_ns in typed if (scan := self._scan(strokes, at_ns)) is not None]

    def close(self) -> None:
        """Close the device."""
        with self._changed:
            self._is_open = False
        self._waker.close()
        device, self._device = self._device, None
        if device is not None:
            with contextlib.suppress(OSError):
                device.close()

    def interrupt(self) -> None:
        """End a `read` in progress."""
        with self._changed:
            self._is_interrupted = True
            self._changed.notify_all()
            self._waker.wake()

    def _wait_for_offers(self, timeout_s: float) -> Sequence[tuple[Sequence[Stroke], int]]:
        with self._changed:
            self._changed.wait_for(lambda: self._offered or self._is_interrupted, timeout_s)
            self._stop_if_interrupted()
            offered = tuple(self._offered)
            self._offered.clear()
            return offered

    def _read_device(self, device: InputDevice, timeout_s: float) -> Sequence[tuple[Sequence[Stroke], int]]:
        deadline_s = time.monotonic() + timeout_s
        while True:
            left_s = max(0.0, deadline_s - time.monotonic())
            pause_s = self._typed.silence_left_s(time.monotonic_ns())
            try:
                has_events, _ = self._waker.wait(device.fileno(), min(left_s, pause_s))
                if has_events:
                    for event in device.read():
                        self._typed.feed(event.type, event.code, event.value, time.monotonic_ns())
            except BlockingIOError:
                continue
            except (OSError, ValueError) as error:
                raise DeviceUnavailable(
                    f"{self.name}: the scanner was unplugged ({error}); plug it in again"
                ) from error
            self._stop_if_interrupted()
            typed = self._typed.finished(time.monotonic_ns())
            if typed or time.monotonic() >= deadline_s:
                return typed

    def _stop_if_interrupted(self) -> None:
        if self._is_interrupted:
            raise DeviceUnavailable(f"{self.name}: reading was interrupted")

    def _scan(self, strokes: Sequence[Stroke], at_ns: int) -> CodeScan | None:
        decoded = understand(strokes, self._config.layout, self._unframed)
        if decoded.suspected is not None:
            self._advice = self._advice_on(decoded)
        elif any(character.isalnum() for character in decoded.text):
            self._advice = ""
        return CodeScan(self.name, Symbology.OTHER, decoded.text, at_ns) if decoded.text else None

    def _unframed(self, text: str) -> str:
        config = self._config
        return text.strip(FRAMING).removeprefix(config.prefix).removesuffix(config.suffix).strip(FRAMING)

    def _advice_on(self, decoded: Decoded) -> str:
        if decoded.host is not None:
            return (
                f"{self.name}: scanner and operating system disagree: the scanner looks like {decoded.suspected}, the"
                f" system's keyboard like {decoded.host}; set both to the same layout"
            )
        return (
            f"{self.name}: scanner and `layout` disagree: it looks like {decoded.suspected}; set"
            f' layout = "{decoded.suspected}", or the scanner to {self._config.layout}'
        )


class _Typed:
    """Collects the codes typed by a device that only scans: every key belongs to a code."""

    def __init__(self, ending: frozenset[int], *, ends_by_silence: bool) -> None:
        self._ending = ending
        self._ends_by_silence = ends_by_silence
        self.forget()

    def forget(self) -> None:
        """Forget what was collected."""
        self._modifiers = Modifiers()
        self._strokes: list[Stroke] = []
        self._last_ns = 0
        self._finished: list[tuple[Sequence[Stroke], int]] = []

    def feed(self, kind: int, code: int, value: int, now_ns: int) -> None:
        """Process one event: its type, its code and its value (0 released, 1 pressed, 2 repeated)."""
        if kind == _EV_SYN and code == _SYN_DROPPED:
            self._strokes.clear()  # the kernel lost some: half a code is none
        if kind != _EV_KEY:
            return
        self.finish_silent(now_ns)
        text = _WRITTEN_BY_ENDS.get(code) or KEYPAD.get(code, "")
        key = Key(code, text, is_press=value != 0, at_ns=now_ns, repeats=value > 1)
        self._modifiers.follow(key)
        if value != 1:
            return
        if code in self._ending:
            self._finish(now_ns)
        elif code in _WRITTEN_BY_ENDS:
            self._add(Stroke(None, text), now_ns)
        elif code in (CAPS_LOCK, SEPARATOR_KEY) or kind_of(key, has_alt=self._modifiers.has_alt) is KeyKind.WRITES:
            self._add(self._modifiers.stroke(key), now_ns)

    def finish_silent(self, now_ns: int) -> None:
        """End or give up a code that has fallen silent."""
        if self._strokes and self.silence_left_s(now_ns) <= 0:
            if self._ends_by_silence:
                self._finish(self._last_ns)
            self._strokes.clear()

    def silence_left_s(self, now_ns: int) -> float:
        """Return the seconds until silence ends the code that is being typed."""
        if not self._strokes:
            return float("inf")
        limit_s = _SILENCE_S if self._ends_by_silence else _ABANDONED_S
        return max(0.0, limit_s - (now_ns - self._last_ns) / 1e9)

    def finished(self, now_ns: int) -> Sequence[tuple[Sequence[Stroke], int]]:
        """Return the codes that have ended, and forget them."""
        self.finish_silent(now_ns)
        finished, self._finished = self._finished, []
        return finished

    def _add(self, stroke: Stroke, now_ns: int) -> None:
        self._last_ns = now_ns
        if len(self._strokes) < _LONGEST:
            self._strokes.append(stroke)

    def _finish(self, at_ns: int) -> None:
        if self._strokes:
            self._finished.append((tuple(self._strokes), at_ns))
        self._strokes = []
