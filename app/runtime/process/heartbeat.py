"""Messages between a supervised window and its parent: one JSON object a packet over a `SOCK_SEQPACKET` pair.

The window sends a beat a second: `{"beat": "gui", "frames": 17, "frame_due": false, "rss_mb": 310.2, "page": "product",
"vision": "ready", "vision_mb": 402.0, "open": null}`. The parent sends orders: `{"order": "stop"}`,
`{"order": "restart_when_idle"}` and `{"order": "reopen", "open": {…}}`.

Read by hand: the parent starts before all else, and pydantic would cost it as long as the rest of its imports.
"""

import json
import logging
import os
import signal
import socket
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final

EXIT_ASKED: Final = 0
"""The window was asked to end."""
EXIT_REFUSED: Final = 2
"""Configuration or usage is wrong."""
EXIT_RESTART: Final = 3
"""The window wants to be started anew at once."""
EXIT_NO_STORE: Final = 4
"""The data directory or its database cannot be used; the log says why and what to do."""

PACKET_MAX_BYTES: Final = 16_384
_CODES_MAX: Final = 50
_LAST_RESORT_S: Final = 10.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenPage:
    """What a shopper had opened by hand or by showing codes, for the next window: articles, language, large type.

    `codes` are GTIN and the shop's own number of each garment shown, in order; `page` and `article`, its id, say what
    was on top; `quiet_s` is how long ago the shopper last did something. Kept in memory only, and no longer than
    `RESTORED_WITHIN_S` after that.
    """

    page: str
    article: str = ""
    codes: tuple[tuple[str, str], ...] = ()
    language: str = ""
    quiet_s: float = 0.0
    accessible: bool = False


RESTORED_WITHIN_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class Beat:
    """A sign of life of the window's GUI loop, which also tells how the camera's process is.

    `frames` counts frames known to be painted, `frame_due` says that one has been asked for and not been painted yet,
    `page` is the page that was painted last, empty before the first. Memory in megabytes (10^6 bytes), resident.
    """

    frames: int
    frame_due: bool
    rss_mb: float
    page: str
    vision: str = ""
    vision_mb: float = 0.0
    open: OpenPage | None = None


class OrderKind(Enum):
    """What the parent asks for."""

    STOP = "stop"
    RESTART_WHEN_IDLE = "restart_when_idle"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True)
class Order:
    """An order of the parent; `open` belongs to REOPEN."""

    kind: OrderKind
    open: OpenPage | None = None


def encode_beat(beat: Beat) -> bytes:
    """Return the packet of a beat."""
    return json.dumps({"beat": "gui", **asdict(beat)}, separators=(",", ":")).encode()


def encode_order(order: Order) -> bytes:
    """Return the packet of an order."""
    fields: dict[str, Any] = {"order": order.kind.value}
    if order.open is not None:
        fields["open"] = asdict(order.open)
    return json.dumps(fields, separators=(",", ":")).encode()


def decode_beat(packet: bytes) -> Beat:
    """Return the beat in a packet; raise ValueError for anything else."""
    fields = _object(packet)
    if fields.get("beat") != "gui":
        raise ValueError("not a beat")
    return Beat(
        frames=_number(fields, "frames", int),
        frame_due=bool(_number(fields, "frame_due", bool)),
        rss_mb=_number(fields, "rss_mb", float),
        page=_text(fields, "page"),
        vision=_text(fields, "vision"),
        vision_mb=_number(fields, "vision_mb", float),
        open=_open_page(fields.get("open")),
    )


def decode_order(packet: bytes) -> Order:
    """Return the order in a packet; raise ValueError for anything else."""
    fields = _object(packet)
    return Order(OrderKind(fields.get("order")), _open_page(fields.get("open")))


def resident_mb(process_id: int | None = None) -> float:
    """Return the resident memory of a process (None: this one) in megabytes (10^6 bytes); 0 where it is not known."""
    try:
        fields = Path(f"/proc/{process_id or 'self'}/statm").read_text(encoding="ascii").split()
        return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except (OSError, ValueError, IndexError):
        return 0.0


class ParentLink:
    """The window's end of the line to its parent. When the parent has gone, the window ends too."""

    def __init__(self, descriptor: int) -> None:
        """Take over an inherited descriptor; raise OSError when it is none of a socket."""
        os.set_inheritable(descriptor, False)
        self._socket = socket.socket(fileno=descriptor)
        self._deliver: Callable[[Order], None] | None = None
        self._early: list[Order] = []
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._listen, name="parent", daemon=True)
        self._thread.start()

    def send(self, beat: Beat) -> None:
        """Send a sign of life; never waits, and a parent that does not read misses it."""
        try:
            self._socket.send(encode_beat(beat), socket.MSG_DONTWAIT | socket.MSG_NOSIGNAL)
        except OSError:
            return

    def deliver_to(self, deliver: Callable[[Order], None] | None) -> None:
        """Hand each order to `deliver`, from a thread of its own; those that came before are handed over now."""
        with self._lock:
            self._deliver = deliver
            early, self._early = self._early, []
        if deliver is not None:
            for order in early:
                deliver(order)

    def _listen(self) -> None:
        while True:
            try:
                packet = self._socket.recv(PACKET_MAX_BYTES)
            except OSError:
                packet = b""
            if not packet:
                break
            try:
                order = decode_order(packet)
            except ValueError as error:
                _log.warning("an order of the parent makes no sense: %s", error)
                continue
            with self._lock:
                deliver = self._deliver
                if deliver is None:
                    self._early.append(order)
            if deliver is not None:
                deliver(order)
        _log.warning("the parent has gone: ending")
        os.kill(os.getpid(), signal.SIGTERM)
        # A loop that hangs hears no signal; without a parent nobody else would end it, and it holds the data directory.
        threading.Event().wait(_LAST_RESORT_S)
        os._exit(1)


def _object(packet: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(packet)
    except (UnicodeDecodeError, RecursionError) as error:
        raise ValueError("not text, or nested too deep") from error
    if not isinstance(fields, dict):
        raise ValueError("not an object")  # noqa: TRY004 - one kind of error for whatever was sent
    return fields


def _number(fields: dict[str, Any], key: str, kind: type) -> Any:
    value = fields.get(key)
    is_right = isinstance(value, kind) or (kind is float and isinstance(value, int))
    if not is_right or (isinstance(value, bool) and kind is not bool):
        raise ValueError(f"{key} is {value!r}")
    return value


def _text(fields: dict[str, Any], key: str) -> str:
    value = fields.get(key, "")
    if not isinstance(value, str):
        raise ValueError(f"{key} is {value!r}")  # noqa: TRY004
    return value


def _open_page(fields: Any) -> OpenPage | None:
    if fields is None:
        return None
    if not isinstance(fields, dict):
        raise ValueError("open is no object")  # noqa: TRY004
    codes = fields.get("codes", [])
    if not isinstance(codes, list) or len(codes) > _CODES_MAX or not all(map(_is_pair, codes)):
        raise ValueError("codes are no list of pairs of texts")
    return OpenPage(
        page=_text(fields, "page"),
        article=_text(fields, "article"),
        codes=tuple((gtin, item) for gtin, item in codes),
        language=_text(fields, "language"),
        quiet_s=_number(fields, "quiet_s", float),
        accessible=bool(_number(fields, "accessible", bool)),
    )


def _is_pair(code: Any) -> bool:
    return isinstance(code, list) and [type(part) for part in code] == [str, str]
