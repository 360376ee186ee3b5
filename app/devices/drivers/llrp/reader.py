"""Fixed UHF RFID readers over LLRP (EPCglobal Low Level Reader Protocol 1.0.1/1.1, TCP): every read, as it is made."""

import asyncio
import contextlib
import logging
import socket
import time
from collections.abc import Coroutine, Sequence
from typing import ClassVar, Final, TypeVar

from llrpkit.exceptions import LLRPConnectionError, LLRPError, LLRPStatusError, LLRPTimeoutError

from app.config.devices import DeviceConfig
from app.devices.drivers.llrp.inventory import AntennaError, LlrpConfig, PowerError
from app.devices.drivers.llrp.link import SET_UP_TIMEOUTS, LlrpLink
from app.devices.drivers.llrp.reports import TagSeen
from app.domain.errors import DeviceMisconfigured, DeviceUnavailable, PsycheError
from app.domain.scans import Scan, TagReport, Zone

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

_FIRST_DEVICE_STATUS = 400
_NEAR_DBM = 0.0
_GATHER_S = 0.005
_ADDRESSES = 2


class LlrpReader:
    """Reports every read of one LLRP reader; its event loop runs only inside `open`, `read` and `close`."""

    Config: ClassVar[type[DeviceConfig]] = LlrpConfig

    def __init__(self, config: LlrpConfig) -> None:
        self._config = config
        self.name: Final = config.name
        self._where = f"{config.host}:{config.port}"
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[object] | None = None
        self._link: LlrpLink | None = None
        self._told_no_rssi = False
        self._read_s = 0.0
        self._neighbours = frozenset(config.neighbour_antennas)

    @property
    def answering(self) -> bool:
        """False while the reader owes an answer for longer than a healthy one takes."""
        return self._link is None or self._link.answering

    @property
    def open_within_s(self) -> float:
        """For a name with two addresses, of which the first leads nowhere."""
        return self._config.connect_timeout_s * (SET_UP_TIMEOUTS + _ADDRESSES - 1) + 1.0

    def open(self) -> None:
        """Connect and start an inventory of our own; what else the reader was told to do is left alone."""
        self.close()
        addresses = self._addresses()
        self._loop = asyncio.new_event_loop()
        for address in addresses:
            try:
                self._run(self._start(address))
            except DeviceUnavailable:
                reached = self._link is not None and self._link.reached
                self._leave()
                if reached or address == addresses[-1]:
                    self.close()
                    raise
            except DeviceMisconfigured:
                self.close()
                raise
            else:
                return

    def read(self, timeout_s: float) -> Sequence[Scan]:
        """Return the reads waiting, or the first to come within `timeout_s`.

        In a flood, reads are given a few milliseconds to gather: waking up for each of them would cost more than all
        the rest.
        """
        if self._link is None:
            raise DeviceUnavailable(f"{self.name}: not connected to {self._where}")
        time.sleep(max(0.0, self._read_s + _GATHER_S - time.monotonic()))
        seen = self._run(self._link.wait(timeout_s))
        if seen:
            self._read_s = time.monotonic()
        return [self._report(tag) for tag in seen if tag.epc]

    def close(self) -> None:
        """Delete our inventory on the reader and disconnect; takes at most a second, also from a hung reader."""
        self._leave()
        loop, self._loop = self._loop, None
        if loop is not None:
            loop.close()

    def interrupt(self) -> None:
        """End a call in progress."""
        loop = self._loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # closed in the meantime
                loop.call_soon_threadsafe(self._cancel)

    async def _start(self, address: str) -> None:
        config = self._config
        self._link = LlrpLink(
            address,
            config.port,
            connect_timeout_s=config.connect_timeout_s,
            response_timeout_s=config.response_timeout_s,
        )
        await self._link.start(config)

    def _leave(self) -> None:
        link, self._link = self._link, None
        if link is None or self._loop is None:
            return
        for _ in range(2):  # an interrupt can cut the goodbye short, and the socket is freed all the same
            try:
                self._loop.run_until_complete(self._interruptible(link.leave()))
            except asyncio.CancelledError:
                continue
            return

    def _addresses(self) -> list[str]:
        """Resolve here rather than in asyncio, whose resolver threads would hold up the end of the program."""
        try:
            found = socket.getaddrinfo(self._config.host, self._config.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise DeviceUnavailable(
                f"{self.name}: the name {self._config.host!r} is not known on this network ({error});"
                " check `host`, or write the address"
            ) from error
        return list(dict.fromkeys(str(address[0]) for *_, address in found))

    def _run(self, work: Coroutine[object, object, _T]) -> _T:
        """Run to the end on this thread, and translate what goes wrong."""
        assert self._loop is not None  # noqa: S101
        try:
            return self._loop.run_until_complete(self._interruptible(work))
        except asyncio.CancelledError as error:
            raise DeviceUnavailable(f"{self.name}: interrupted") from error
        except (LLRPError, OSError) as error:
            raise self._translated(error) from error

    async def _interruptible(self, work: Coroutine[object, object, _T]) -> _T:
        self._task = asyncio.current_task()
        try:
            return await work
        finally:
            self._task = None

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _report(self, tag: TagSeen) -> TagReport:
        rssi_dbm = tag.rssi_dbm
        if rssi_dbm is None:
            rssi_dbm = _NEAR_DBM
            if not self._told_no_rssi:
                self._told_no_rssi = True
                _log.warning("%s: reports no signal strength, so every tag it reads counts as near", self.name)
        zone = Zone.NEIGHBOUR if tag.antenna in self._neighbours else Zone.OWN
        return TagReport(self.name, tag.epc.hex(), tag.antenna, rssi_dbm, tag.at_ns, zone)

    def _translated(self, error: Exception) -> PsycheError:
        """Say for staff what went wrong, where, and what to do."""
        if isinstance(error, LLRPStatusError):
            refusal = f"{self.name}: {self._where} refuses the inventory asked for ({error})"
            if error.status_code >= _FIRST_DEVICE_STATUS:
                return DeviceUnavailable(f"{refusal}; the reader itself is in trouble, look at its own log")
            keys = "`antennas`, `neighbour_antennas`, `session`, `mode_index` and the transmit powers"
            return DeviceMisconfigured(f"{refusal}; check {keys}")
        if isinstance(error, AntennaError):
            named = {"antennas": self._config.antennas, "neighbour_antennas": self._config.neighbour_antennas}
            wanted = " and ".join(f"`{key}` names {', '.join(map(str, of))}" for key, of in named.items() if of)
            return DeviceMisconfigured(f"{self.name}: {self._where}: {error}; {wanted}")
        if isinstance(error, PowerError):
            return DeviceMisconfigured(f"{self.name}: {self._where}: {error}; correct `{error.key}`")
        link = self._link
        if link is not None and link.garbled and not link.introduced:
            return DeviceMisconfigured(f"{self.name}: what answers at {self._where} is not LLRP; check `host`, `port`")
        return DeviceUnavailable(f"{self.name}: {self._reason(error)}")

    def _reason(self, error: Exception) -> str:
        link = self._link
        if isinstance(error, LLRPTimeoutError):
            return f"{self._where} no longer answers ({error}); restart the reader if this lasts"
        if isinstance(error, LLRPConnectionError) and isinstance(error.__cause__, ConnectionRefusedError):
            return f"{self._where} refuses connections; is the reader running, and is `port` its LLRP port?"
        if link is None or not link.reached:
            return f"{self._where} cannot be reached ({error}); check its power, the cable and `host`"
        if link.refused:
            return f"{self._where} is in use by another program, and LLRP serves one at a time ({error})"
        if not link.introduced:
            return f"{self._where} did not introduce itself as an LLRP reader ({error}); check `host` and `port`"
        why = "it sent what is not LLRP" if link.garbled else "the reader or the network went down"
        return f"the connection to {self._where} was lost: {why}"
