"""The interface of every reader of tags or codes, and what some can do besides."""

from collections.abc import Sequence
from typing import ClassVar, Protocol, runtime_checkable

from app.config.devices import DeviceConfig
from app.domain.scans import Scan


class Reader(Protocol):
    """One device that reports scans; used from one thread at a time, and constructing it touches no hardware.

    `open` and `read` raise nothing but DeviceUnavailable (worth trying again) and DeviceMisconfigured (staff must
    change something first); `close` raises nothing. After an error the caller closes, and may open again.
    """

    @property
    def name(self) -> str:
        """What staff call this device; `reader` of every scan it reports."""

    def open(self) -> None:
        """Connect and start reading, within a few seconds."""

    def read(self, timeout_s: float) -> Sequence[Scan]:
        """Wait at most `timeout_s` for scans and return those waiting at once; empty after the time-out."""

    def close(self) -> None:
        """Let go of the device and leave it as it was found; harmless when not open."""


@runtime_checkable
class Interruptible(Protocol):
    """A reader whose blocked `open` or `read` can be ended early."""

    def interrupt(self) -> None:
        """Make a call in progress raise DeviceUnavailable soon; harmless when there is none, from any thread."""


@runtime_checkable
class LinkWatch(Protocol):
    """A reader that notices a late answer before it gives the link up."""

    @property
    def answering(self) -> bool:
        """False while the device owes an answer for longer than it usually takes; read between two `read` calls."""


@runtime_checkable
class Adviser(Protocol):
    """A reader that has advice for staff although it works."""

    @property
    def advice(self) -> str:
        """A sentence for staff, empty when there is nothing; read after each `read`."""


@runtime_checkable
class OpenLimit(Protocol):
    """A reader that knows how long its `open` may take."""

    @property
    def open_within_s(self) -> float:
        """Seconds after which an `open` that has not returned counts as hung; read once, before the first."""


@runtime_checkable
class Nearby(Protocol):
    """A reader plugged into this machine, where looking for it again costs nothing."""

    @property
    def retry_within_s(self) -> float:
        """The longest wait between two attempts to open it; read once, before the first."""


@runtime_checkable
class Patient(Interruptible, Protocol):
    """A reader whose `read` returns at once for a scan and for `interrupt`: one may last, as each wakes the machine."""

    @property
    def read_for_s(self) -> float:
        """How long to let one `read` last, half a second at most; read once, before the first."""


class Driver(Protocol):
    """A reader's class as the registry knows it: built from its own configuration class, named `Config`."""

    Config: ClassVar[type[DeviceConfig]]

    def __call__(self, config: DeviceConfig, /) -> Reader:
        """Build the reader without opening anything."""
