"""The PC/SC service as the pcsc driver uses it: which readers there are, what lies on them, and APDUs to a card.

pyscard's own monitors end for good when the service restarts, so this is the plain C interface. Its calls block for as
long as the service does not answer; `PcscLink.cut` ends them from another thread.
"""

import contextlib
import errno
import os
import select
import socket
import stat
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Self

_DEFAULT_SOCKET: Final = "/run/pcscd/pcscd.comm"
_OPEN_FILES: Final = Path("/proc/self/fd")
_ANSWER_WITHIN_S: Final = 2.0
# The first words between a client and pcscd, unchanged since pcsc-lite 1.6: a size and a command, then the version of
# the protocol and room for the verdict.
_HELLO: Final = struct.pack("=IIiiI", 12, 0x11, 4, 3, 0)

# Codes of winscard.h and the state bits of SCARD_READERSTATE; named here because the library is loaded late.
_SUCCESS: Final = 0
_TIMEOUT: Final = 0x8010000A
_UNKNOWN_READER: Final = 0x80100009
_NO_READERS: Final = 0x8010002E
_RESET: Final = 0x80100068
_UNREADABLE: Final = frozenset(
    {
        0x80100069,  # W_REMOVED_CARD
        0x8010000C,  # E_NO_SMARTCARD
        0x80100066,  # W_UNRESPONSIVE_CARD
        0x80100067,  # W_UNPOWERED_CARD
        0x80100065,  # W_UNSUPPORTED_CARD
        0x80100016,  # E_NOT_TRANSACTED
        0x8010002F,  # E_COMM_DATA_LOST
        0x80100013,  # F_COMM_ERROR
        0x80100009,  # E_UNKNOWN_READER
        0x80100017,  # E_READER_UNAVAILABLE
        0x8010000F,  # E_PROTO_MISMATCH
        0x80100010,  # E_NOT_READY
        0x8010000B,  # E_SHARING_VIOLATION
        0x80100003,  # E_INVALID_HANDLE
        0x80100011,  # E_INVALID_VALUE
    }
)
_NO_SERVICE: Final = 0x8010001D
_FORBIDDEN: Final = 0x8010006A
_PRESENT: Final = 0x20
_CHANGED: Final = 0x02
_SHARED: Final = 2
_ANY_PROTOCOL: Final = 3
_T0: Final = 1
_LEAVE_CARD: Final = 0


class Loss(Enum):
    """Why the service cannot be used."""

    GONE = "it does not run, or ended the connection"
    SILENT = "it takes connections but does not answer"
    TURNED_AWAY = "it ends each connection at once"
    FORBIDDEN = "it refuses this user"


class ServiceLostError(Exception):
    """The PC/SC service cannot be used; `code` as PC/SC has it."""

    def __init__(self, loss: Loss, code: int = _NO_SERVICE) -> None:
        super().__init__(f"PC/SC error {code:#010x}")
        self.loss = loss

    @classmethod
    def of(cls, code: int) -> Self:
        """Return the error that a code of PC/SC means."""
        return cls(Loss.FORBIDDEN if code == _FORBIDDEN else Loss.GONE, code)


class CardGoneError(Exception):
    """The card was taken away, or cannot be talked to."""


class CardResetError(Exception):
    """Another program has reset the card, so the conversation with it begins anew."""


@dataclass(frozen=True, slots=True)
class Change:
    """What happened on one reader: a card was laid on it, or it is empty now."""

    reader: str
    is_present: bool


class Card:
    """A card in conversation, shared with other programs."""

    def __init__(self, scard: Any, handle: int, protocol: int) -> None:
        self._scard = scard
        self._handle = handle
        self._pci = scard.SCARD_PCI_T0 if protocol == _T0 else scard.SCARD_PCI_T1

    @property
    def atr(self) -> bytes:
        """Answer to reset, by which kinds of cards differ; empty where the card has gone."""
        code, _, _, _, atr = self._scard.SCardStatus(self._handle)
        return bytes(atr) if code == _SUCCESS else b""

    def transmit(self, apdu: bytes) -> bytes:
        """Return the answer with its status word; CardGoneError, CardResetError or ServiceLostError otherwise."""
        code, answer = self._scard.SCardTransmit(self._handle, self._pci, list(apdu))
        if code == _RESET:
            raise CardResetError
        if code in _UNREADABLE or (code == _SUCCESS and len(answer) < 2):  # noqa: PLR2004 - a status word
            raise CardGoneError
        if code != _SUCCESS:
            raise ServiceLostError.of(code)
        return bytes(answer)


class PcscLink:
    """One connection to the service; used from one thread, but for `cut`."""

    def __init__(self) -> None:
        self._scard: Any = None
        self._context: int | None = None
        self._states: dict[str, int] = {}
        self._foreign: frozenset[int] = frozenset()
        self._own: frozenset[int] | None = frozenset()

    def connect(self) -> None:
        """Connect within a few seconds; ServiceLostError where that fails."""
        _ask(_socket_path())
        self._scard = import_module("smartcard.scard")
        self._foreign, self._own = _connections(), None
        code, context = self._scard.SCardEstablishContext(self._scard.SCARD_SCOPE_USER)
        if code != _SUCCESS:
            self._own = frozenset()
            raise ServiceLostError.of(code)
        self._context = context
        self._own = _connections() - self._foreign

    def close(self) -> None:
        """Disconnect; harmless when not connected."""
        self._states = {}
        context, self._context = self._context, None
        if context is not None:
            self._scard.SCardReleaseContext(context)
        self._own = frozenset()

    def cut(self) -> None:
        """Break the connection under a call in progress, which then ends with ServiceLostError; from any thread."""
        own = self._own
        for number in _connections() - self._foreign if own is None else own:
            with contextlib.suppress(OSError), _opened_again(number) as connection:
                if _is_ours(connection):
                    connection.shutdown(socket.SHUT_RDWR)

    def readers(self) -> tuple[str, ...]:
        """Return the names of the readers plugged in."""
        code, readers = self._scard.SCardListReaders(self._context, [])
        if code == _NO_READERS:
            return ()
        if code != _SUCCESS:
            raise ServiceLostError.of(code)
        return tuple(readers)

    def wait(self, readers: tuple[str, ...], timeout_s: float) -> list[Change]:
        """Wait for a card to come to or go from one of `readers`; a reader seen for the first time reports as it is."""
        self._states = {reader: state for reader, state in self._states.items() if reader in readers}
        asked = [(reader, self._states.get(reader, 0)) for reader in readers]
        code, told = self._scard.SCardGetStatusChange(self._context, max(0, int(timeout_s * 1000)), asked)
        if code in (_TIMEOUT, _UNKNOWN_READER, _NO_READERS):
            return []
        if code != _SUCCESS:
            raise ServiceLostError.of(code)
        changes = []
        for reader, state, _ in told:
            before = self._states.get(reader)
            self._states[reader] = state & ~_CHANGED
            # The upper half counts the cards that came and went, so that a quick exchange is no missed one.
            came = state & _PRESENT and (before is None or not before & _PRESENT or before >> 16 != state >> 16)
            left = not state & _PRESENT and (before is None or before & _PRESENT)
            if came or left:
                changes.append(Change(reader, bool(came)))
        return changes

    @contextlib.contextmanager
    def card(self, reader: str) -> Iterator[Card]:
        """Talk to the card on `reader`, and leave it as it is afterwards.

        Raises CardGoneError, also while another program keeps the card to itself, or ServiceLostError.
        """
        code, handle, protocol = self._scard.SCardConnect(self._context, reader, _SHARED, _ANY_PROTOCOL)
        if code in _UNREADABLE:
            raise CardGoneError
        if code != _SUCCESS:
            raise ServiceLostError.of(code)
        try:
            yield Card(self._scard, handle, protocol)
        finally:
            self._scard.SCardDisconnect(handle, _LEAVE_CARD)


def _socket_path() -> str:
    return os.environ.get("PCSCLITE_CSOCK_NAME") or _DEFAULT_SOCKET


def _ask(path: str) -> None:
    """Check that the service answers, by a connection of our own: a hung one would block the library for good."""
    if not Path(path).exists():
        return  # none runs, or this is no pcsc-lite: the library knows
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(_ANSWER_WITHIN_S)
        try:
            connection.connect(path)
            connection.sendall(_HELLO)
            ready, _, _ = select.select([connection], [], [], _ANSWER_WITHIN_S)
            answer = connection.recv(len(_HELLO)) if ready else None
        except TimeoutError:
            answer = None
        except OSError:
            return
    if answer is None:
        raise ServiceLostError(Loss.SILENT)
    if not answer:
        raise ServiceLostError(Loss.TURNED_AWAY)


def _connections() -> frozenset[int]:
    """Return the open files of this process that are connections to the service; none where /proc is missing."""
    found = set()
    with contextlib.suppress(OSError):
        for entry in _OPEN_FILES.iterdir():
            with contextlib.suppress(OSError), _opened_again(int(entry.name)) as connection:
                if _is_ours(connection):
                    found.add(int(entry.name))
    return frozenset(found)


@contextlib.contextmanager
def _opened_again(number: int) -> Iterator[socket.socket]:
    """Give a second hold of an open socket, so that it stays the same one while we look at it; OSError for no socket.

    Files are left alone: closing any hold of one lets go of all locks that this process has on it (POSIX), and others
    would then take the catalogue for unused while SQLite is at it.
    """
    if not _is_socket(number):
        raise OSError(errno.ENOTSOCK, os.strerror(errno.ENOTSOCK))
    again = os.dup(number)
    if not _is_socket(again):  # another file has got the number just now; its hold stays open, see above
        raise OSError(errno.ENOTSOCK, os.strerror(errno.ENOTSOCK))
    with socket.socket(fileno=again) as connection:
        yield connection


def _is_socket(number: int) -> bool:
    return stat.S_ISSOCK(os.fstat(number).st_mode)


def _is_ours(connection: socket.socket) -> bool:
    if connection.family is not socket.AF_UNIX:
        return False
    peer = connection.getpeername()
    return isinstance(peer, str) and peer != "" and os.path.realpath(peer) == os.path.realpath(_socket_path())
