"""One conversation with an LLRP reader: connect, start our inventory, watch the link, leave it clean.

The only module that leans on llrpkit's private methods (`_dispatch`, `_shutdown`, `_read_loop`, `_abort`), for which
llrpkit is pinned: its own streams notice a lost link late and a hung reader never. Messages are taken from the stream
here, so that the tag reports among them need not go through its decoder.
"""

import asyncio
import contextlib
import logging
import time
from struct import Struct

from llrpkit.client import MAX_MESSAGE_BYTES, LLRPClient, check_status
from llrpkit.exceptions import LLRPConnectionError, LLRPError, LLRPTimeoutError, MessageDecodeError
from llrpkit.protocol import LLRPMessage, decode_message, enums, impinj, messages
from llrpkit.reader import ReaderCapabilities

from app.devices.drivers.llrp.inventory import ROSPEC_ID, LlrpConfig, build_inventory
from app.devices.drivers.llrp.reports import REPORT_TYPE, TagSeen, plain_tags, tag_seen

_log = logging.getLogger(__name__)

SET_UP_TIMEOUTS = 2
"""How many connection time-outs `LlrpLink.start` may take in all."""

QUIET_BEFORE_PING_S = 0.4
DOUBT_AFTER_S = 0.25
_GOODBYE_S = 0.3
_HEADER = Struct(">HII")
_TYPE_BITS = 0x3FF
_CHUNK_BYTES = 65_536


class LlrpLink(LLRPClient):
    """A connection that wakes its one waiter at once, for reports as for the end of the link.

    `connect_timeout_s` bounds the connection and each answer of the set-up, `response_timeout_s` each answer to a ping.
    How far it came: `reached` by TCP, `introduced` by LLRP, `refused` by the reader, `garbled` by something else.
    """

    def __init__(self, host: str, port: int, *, connect_timeout_s: float, response_timeout_s: float) -> None:
        super().__init__(host, port, response_timeout=connect_timeout_s, connect_timeout=connect_timeout_s)
        self.reached = self.introduced = self.refused = self.garbled = False
        self._response_timeout_s = response_timeout_s
        self._news = asyncio.Event()
        self._seen: list[TagSeen] = []
        self._heard_s = 0.0
        self._left_s = 0.0
        self._ping: asyncio.Task[LLRPMessage] | None = None
        self._ping_s = 0.0

    @property
    def answering(self) -> bool:
        """False while a ping has waited for longer than a healthy reader takes."""
        return self._ping is None or self._left_s - max(self._ping_s, self._heard_s) < DOUBT_AFTER_S

    async def start(self, inventory: LlrpConfig) -> None:
        """Connect and have every read reported; raises LLRPError."""
        within_s = SET_UP_TIMEOUTS * self._connect_timeout
        try:
            async with asyncio.timeout(within_s):
                await self._set_up(inventory)
        except TimeoutError as error:
            raise LLRPTimeoutError(f"it was not set up within {within_s:g} s") from error
        self._left_s = time.monotonic()

    async def wait(self, timeout_s: float) -> list[TagSeen]:
        """Return what was seen as soon as there is something; LLRPError when the link is lost or the reader hangs."""
        self._forgive_absence()
        if not self._seen and self.connected:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(timeout_s):
                    await self._news.wait()
        self._news.clear()
        self._left_s = time.monotonic()
        seen, self._seen = self._seen, []
        if seen:
            return seen
        if not self.connected:
            raise self._close_exc or LLRPConnectionError("the connection is closed")
        self._check_pulse()
        return []

    async def leave(self) -> None:
        """Delete our inventory, say goodbye where the reader still listens, and free the socket."""
        if self._ping is not None:
            self._ping.cancel()
            self._ping = None
        try:
            if self.connected and self._left_s - self._heard_s < self._response_timeout_s:
                self._closing = True
                with contextlib.suppress(LLRPError, OSError):
                    await self.transact(messages.DELETE_ROSPEC(ro_spec_id=ROSPEC_ID), timeout=_GOODBYE_S)
                    await self.transact(messages.CLOSE_CONNECTION(), timeout=_GOODBYE_S)
        finally:
            await self._abort()
            await asyncio.sleep(0)  # lets the aborted transport close its socket

    async def _set_up(self, inventory: LlrpConfig) -> None:
        await self.connect()
        asked = messages.GET_READER_CAPABILITIES(requested_data=enums.GetReaderCapabilitiesRequestedData.All)
        answer = check_status(await self.transact(asked))
        if not isinstance(answer, messages.GET_READER_CAPABILITIES_RESPONSE):
            raise LLRPConnectionError(f"answered {type(answer).__name__} when asked for its capabilities")
        capabilities = ReaderCapabilities(answer)
        build_inventory(inventory, capabilities, with_fine_rssi=False)  # what cannot be done is said before all else
        fine_rssi = await self._enable_extensions(capabilities)
        rospec = build_inventory(inventory, capabilities, with_fine_rssi=fine_rssi)
        with contextlib.suppress(LLRPTimeoutError, LLRPError):  # left by a kiosk that was switched off
            await self.transact(messages.DELETE_ROSPEC(ro_spec_id=ROSPEC_ID))
        self._seen.clear()
        check_status(await self.transact(messages.ADD_ROSPEC(ro_spec=rospec)))
        check_status(await self.transact(messages.ENABLE_ROSPEC(ro_spec_id=ROSPEC_ID)))
        check_status(await self.transact(messages.START_ROSPEC(ro_spec_id=ROSPEC_ID)))
        self.send(messages.ENABLE_EVENTS_AND_REPORTS())  # for readers told to hold reports after a new connection

    async def _enable_extensions(self, capabilities: ReaderCapabilities) -> bool:
        """Ask an Impinj for finer RSSI; others, and those that refuse, give whole dBm."""
        if not capabilities.is_impinj:
            return False
        with contextlib.suppress(LLRPError):
            check_status(await self.transact(impinj.IMPINJ_ENABLE_EXTENSIONS()))
            return True
        return False

    def _forgive_absence(self) -> None:
        """Restart the watch when nobody has waited here for a while: the silence was ours, not the reader's."""
        now_s = time.monotonic()
        if now_s - self._left_s > DOUBT_AFTER_S:
            self._heard_s = now_s
            if self._ping is not None:
                self._ping.cancel()
                self._ping = None

    def _check_pulse(self) -> None:
        """Ping after a silence; raise when the ping is not answered in time."""
        now_s = self._left_s
        if self._ping is None:
            if now_s - self._heard_s >= QUIET_BEFORE_PING_S:
                cheap = enums.GetReaderConfigRequestedData.Identification
                asked = messages.GET_READER_CONFIG(antenna_id=0, requested_data=cheap, gpi_port_num=0, gpo_port_num=0)
                self._ping = asyncio.create_task(self.transact(asked, timeout=self._response_timeout_s))
                self._ping.add_done_callback(self._wake)
                self._ping_s = now_s
            return
        if not self._ping.done():
            return
        ping, self._ping = self._ping, None
        error = ping.exception()
        if error is not None and self._heard_s < self._ping_s:
            raise error

    def _wake(self, ping: asyncio.Task[LLRPMessage]) -> None:
        if not ping.cancelled():
            ping.exception()  # seen, also when the link is lost before anybody asks
        self._news.set()

    def _dispatch(self, msg: LLRPMessage) -> None:
        self._heard_s = time.monotonic()
        if isinstance(msg, messages.RO_ACCESS_REPORT):
            at_ns = time.monotonic_ns()
            self._seen.extend(tag_seen(data, at_ns) for data in msg.tag_report_datas)
            self._news.set()
            return
        if isinstance(msg, messages.READER_EVENT_NOTIFICATION):
            attempt = msg.reader_event_notification_data.connection_attempt_event
            if attempt is not None:
                self.introduced = True
                self.refused = int(attempt.status) != int(enums.ConnectionAttemptStatusType.Success)
        super()._dispatch(msg)
        while not self.events.empty():
            self._log_event(self.events.get_nowait())
        while not self.gpi_edges.empty():
            self.gpi_edges.get_nowait()

    def _log_event(self, event: LLRPMessage) -> None:
        if not isinstance(event, messages.READER_EVENT_NOTIFICATION):
            return
        antenna = event.reader_event_notification_data.antenna_event
        if antenna is not None:
            gone = int(antenna.event_type) == int(enums.AntennaEventType.Antenna_Disconnected)
            _log.warning("%s: antenna %d is %s", self.host, antenna.antenna_id, "unplugged" if gone else "back")

    async def _read_loop(self) -> None:
        assert self._reader is not None  # noqa: S101
        self.reached = True
        rest = b""
        try:
            while chunk := await self._reader.read(_CHUNK_BYTES):
                rest = self._process_messages(rest + chunk)
            raise ConnectionResetError("the reader has closed it")  # noqa: TRY301
        except OSError as error:
            lost = LLRPConnectionError(f"connection to {self.host} lost: {error}")
            self._shutdown(None if self._closing else lost)
        except Exception as error:  # noqa: BLE001 - whatever bytes can do to the decoder ends the link, not the thread
            self._shutdown(LLRPConnectionError(f"protocol error: {error!r}"))

    def _process_messages(self, data: bytes) -> bytes:
        """Process every complete message; return the beginning of the next one."""
        at = 0
        at_ns = time.monotonic_ns()
        while len(data) - at >= _HEADER.size:
            kind, length, _ = _HEADER.unpack_from(data, at)
            if not _HEADER.size <= length <= MAX_MESSAGE_BYTES:
                raise MessageDecodeError(f"unreasonable message length {length}")
            end = at + length
            if end > len(data):
                break
            seen = plain_tags(data, at + _HEADER.size, end, at_ns) if kind & _TYPE_BITS == REPORT_TYPE else None
            if seen is None:
                self._dispatch(decode_message(data[at:end]))
            else:
                self._heard_s = at_ns / 1e9
                self._seen += seen
                self._news.set()
            at = end
        return data[at:]

    def _shutdown(self, exc: LLRPConnectionError | None) -> None:
        if self._close_exc is None:
            self._close_exc = exc  # first, so that llrpkit does not log what our caller reports
        self.garbled = self.garbled or "protocol error" in str(exc)
        if self._writer is not None:
            self._writer.transport.abort()  # a hung peer must not keep the socket for unsent bytes
        super()._shutdown(exc)
        self._news.set()
