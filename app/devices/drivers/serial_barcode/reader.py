"""Bar code scanners on a serial line: RS-232, or a USB scanner set to play one (CDC-ACM)."""

import errno
import grp
import logging
import termios
import time
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar, Final, Literal, Protocol, Self

from pydantic import Field, model_validator

from app.config.devices import DeviceConfig
from app.config.problems import refused
from app.devices.drivers.serial_barcode.frames import Frame, Frames, FrameState, readable
from app.devices.waker import Waker
from app.domain.errors import DeviceMisconfigured, DeviceUnavailable, PsycheError
from app.domain.scans import CodeScan, Scan, Symbology

_log = logging.getLogger(__name__)

_ENDS: Final = {"any": b"\r\n", "cr": b"\r", "lf": b"\n", "crlf": b"\n", "tab": b"\t", "etx": b"\x03", "none": b""}
_GIVE_UP_AFTER: Final = 5
_AT_ONCE_BYTES: Final = 4096
_ABSENT: Final = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO})
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM})
_UNFIT: Final = frozenset({None, errno.ENOTTY, errno.EINVAL, errno.EISDIR})
_BUSY: Final = frozenset({errno.EBUSY, errno.EAGAIN})


class SerialBarcodeConfig(DeviceConfig):
    """Configuration of `driver = "serial_barcode"`."""

    driver: Literal["serial_barcode"] = Field(
        title="Driver", description="`serial_barcode`: a bar code scanner on a serial port, real or over USB."
    )
    port: Path | None = Field(
        default=None,
        title="Port",
        description="The serial port, best by a name that stays: an entry of /dev/serial/by-id. Either this or `usb`.",
    )
    usb: str | None = Field(
        default=None,
        pattern="^[0-9a-fA-F]{4}:[0-9a-fA-F]{4}(:.{1,64})?$",
        title="USB number",
        description="Vendor and product as `lsusb` shows them, such as `0c2e:0200`; with a third part, the serial"
        " number, where several alike are plugged in.",
    )
    baud_rate: int = Field(
        default=9600, ge=300, le=4_000_000, title="Baud rate", description="Bits a second, as the scanner is set."
    )
    data_bits: Literal[7, 8] = Field(default=8, title="Data bits", description="Bits in a character.")
    parity: Literal["none", "even", "odd"] = Field(default="none", title="Parity", description="Parity bit.")
    stop_bits: Literal[1, 2] = Field(default=1, title="Stop bits", description="Stop bits after a character.")
    terminator: Literal["any", "cr", "lf", "crlf", "tab", "etx", "none"] = Field(
        default="any",
        title="Terminator",
        description="What the scanner sends after each code; `any`: CR, LF or both; `none`: nothing, and a code ends"
        " after a silence of `idle_s`.",
    )
    prefix: str = Field(
        default="",
        max_length=32,
        title="Prefix",
        description="What the scanner sends before each code; taken off. STX goes by itself, AIM identifiers stay.",
    )
    suffix: str = Field(
        default="",
        max_length=32,
        title="Suffix",
        description="What the scanner sends after each code, before the terminator; taken off. ETX goes by itself.",
    )
    encoding: Literal["utf-8", "latin-1", "cp1252"] = Field(
        default="utf-8", title="Encoding", description="How the scanner sends letters beyond ASCII."
    )
    max_length: int = Field(
        default=4096, ge=16, le=65536, title="Longest code", description="In bytes; longer ones are dropped."
    )
    idle_s: float = Field(
        default=0.5,
        ge=0.02,
        le=10,
        title="Silence",
        description="Seconds after which a code that has not ended is dropped; with `terminator` = `none` it ends it.",
    )

    @model_validator(mode="after")
    def _names_one_port(self) -> Self:
        if self.port is not None and self.usb is not None:
            raise refused("usb", self.usb, "either `port` or `usb`", reason="the scanner is named twice")
        if self.port is None and self.usb is None:
            raise refused("port", None, "`port` or `usb`", reason="nothing says where the scanner is")
        return self


class UsbPort(Protocol):
    """A serial port as pyserial lists it."""

    device: str
    vid: int | None
    pid: int | None
    serial_number: str | None


class SerialBarcodeReader:
    """Reports each code that a scanner sends, with its AIM identifier where it sends one."""

    Config: ClassVar[type[DeviceConfig]] = SerialBarcodeConfig
    retry_within_s: ClassVar[float] = 2.0

    def __init__(self, config: SerialBarcodeConfig, list_ports: Callable[[], Iterable[UsbPort]] | None = None) -> None:
        self._config = config
        self.name: Final = config.name
        self._list_ports = list_ports or _usb_ports
        self._frames = Frames(_ENDS[config.terminator], config.max_length, config.idle_s)
        self._line: Any = None
        self._where = str(config.port or config.usb)
        self._waker = Waker()
        # Kept over `close`, so that a line that never made sense is not called ready for five codes more.
        self._unreadable = self._unended = 0

    def open(self) -> None:
        """Open the port for this program alone; what was sent before is dropped."""
        self.close()
        config = self._config
        port = str(config.port) if config.port is not None else self._usb_port()
        self._where = port
        serial = import_module("serial")
        try:
            self._line = serial.Serial(
                port,
                config.baud_rate,
                config.data_bits,
                config.parity[0].upper(),
                config.stop_bits,
                timeout=0,
                exclusive=True,
            )
        except (OSError, ValueError) as error:
            raise self._translated(error) from error
        self._waker.open()

    def read(self, timeout_s: float) -> Sequence[Scan]:
        """Return the codes that have ended, or the first to end within `timeout_s`."""
        line = self._line
        if line is None:
            raise DeviceUnavailable(f"{self.name}: {self._where} is not open")
        end_s = time.monotonic() + timeout_s
        while True:
            left_s = max(end_s - time.monotonic(), 0.0)
            try:
                pause_s = min(left_s, self._frames.silence_left_s(time.monotonic_ns()))
                has_data, is_interrupted = self._waker.wait(line.fileno(), pause_s)
                data = line.read(_AT_ONCE_BYTES) if has_data else b""
            except (OSError, ValueError) as error:
                raise DeviceUnavailable(
                    f"{self.name}: the scanner at {self._where} was unplugged ({error}); plug it in again"
                ) from error
            if is_interrupted:
                raise DeviceUnavailable(f"{self.name}: interrupted")
            now_ns = time.monotonic_ns()
            frames = self._frames.feed(data, now_ns)
            scans = [scan for frame in frames if (scan := self._scan(frame, now_ns))]
            if frames and not scans:
                self._give_up_hopeless()
            if scans or not left_s:
                return scans

    def close(self) -> None:
        """Close the port and forget a code that has only begun."""
        self._frames.forget()
        self._waker.close()
        line, self._line = self._line, None
        if line is not None:
            try:
                line.close()
            except OSError as error:
                _log.debug("%s: closing %s: %s", self.name, self._where, error)

    def interrupt(self) -> None:
        """End a `read` in progress."""
        self._waker.wake()

    def _scan(self, frame: Frame, at_ns: int) -> CodeScan | None:
        """Return the code in a frame, or None and count why there is none."""
        if frame.state is FrameState.TOO_LONG:
            _log.warning("%s: dropped a code of more than %d bytes", self.name, self._config.max_length)
            return None
        text = readable(frame.content, self._config.encoding)
        if text is None:
            self._unreadable += 1
            if self._unreadable == 1:
                _log.warning("%s: what came from %s cannot be read", self.name, self._where)
            return None
        if frame.state is FrameState.UNFINISHED:
            self._unended += 1
            if self._unended == 1:
                _log.warning("%s: a code from %s had no end and was dropped", self.name, self._where)
            return None
        self._unreadable = self._unended = 0
        text = text.removeprefix(self._config.prefix).removesuffix(self._config.suffix)
        return CodeScan(self.name, Symbology.OTHER, text, at_ns) if text else None

    def _give_up_hopeless(self) -> None:
        """Raise DeviceMisconfigured when too much in a row made no sense."""
        config = self._config
        if self._unreadable >= _GIVE_UP_AFTER:
            raise DeviceMisconfigured(
                f"{self.name}: nothing that comes from {self._where} can be read; check `baud_rate`"
                f" ({config.baud_rate}), `parity`, `data_bits` and `encoding` against the scanner's settings"
            )
        if self._unended >= _GIVE_UP_AFTER:
            raise DeviceMisconfigured(
                f"{self.name}: the codes from {self._where} never end with the terminator {config.terminator!r};"
                " check `terminator`, or let the scanner send CR after each code"
            )

    def _usb_port(self) -> str:
        """Return the port of the USB scanner that is configured."""
        wanted = str(self._config.usb)
        vendor, product, *serial_number = wanted.split(":", 2)
        found = [
            port
            for port in self._list_ports()
            if (port.vid, port.pid) == (int(vendor, 16), int(product, 16))
            and serial_number in ([], [port.serial_number])
        ]
        if not found:
            raise DeviceUnavailable(f"{self.name}: no scanner with the USB number {wanted} is plugged in; plug it in")
        if len(found) > 1:
            told = ", ".join(f"{port.serial_number or 'none'} at {port.device}" for port in found)
            raise DeviceMisconfigured(
                f"{self.name}: several scanners with the USB number {wanted} are plugged in (serial numbers: {told});"
                f' write `usb = "{wanted}:SERIAL_NUMBER"`, or `port`'
            )
        return found[0].device

    def _translated(self, error: Exception) -> PsycheError:
        """Say for staff why the port cannot be opened and what to do."""
        number = getattr(error, "errno", None)
        if isinstance(error.__context__, termios.error):  # pyserial drops its number
            number = error.__context__.args[0]
        if number in _ABSENT:
            return DeviceUnavailable(f"{self.name}: there is no {self._where}; plug the scanner in, or correct `port`")
        if number in _FORBIDDEN:
            return DeviceMisconfigured(
                f"{self.name}: no permission to open {self._where}, which belongs to the group {self._group()};"
                f" add this program's user to it (`usermod -aG {self._group()} USER`) and log in again"
            )
        if number in _BUSY:
            return DeviceUnavailable(f"{self.name}: {self._where} is in use by another program; end that one")
        if number in _UNFIT:
            return DeviceMisconfigured(
                f"{self.name}: {self._where} cannot be set up as a serial port ({error}); check `port`, `baud_rate`,"
                " `data_bits`, `parity` and `stop_bits`"
            )
        return DeviceUnavailable(f"{self.name}: {self._where} cannot be opened ({error}); check the scanner's cable")

    def _group(self) -> str:
        try:
            return grp.getgrgid(Path(self._where).stat().st_gid).gr_name
        except (OSError, KeyError):
            return "dialout"


def _usb_ports() -> Iterable[UsbPort]:
    ports: Iterable[UsbPort] = import_module("serial.tools.list_ports").comports()
    return ports
