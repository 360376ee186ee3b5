"""A PC/SC daemon of our own with a virtual contactless reader: the peer of the pcsc driver's tests.

`PcscPeer` starts `pcscd` with vsmartcard's `vpcd` as its reader driver, on a socket and ports of its own, so that the
daemon of the machine is not disturbed. A card is a thread that speaks vpcd's protocol: each message is a length of two
bytes (big-endian) and that many bytes; single bytes are orders to the card (off, on, reset, tell your ATR), longer ones
are APDUs. There is one reader of two slots, which PC/SC shows as "Bench 00 00" and "Bench 00 01": vpcd keeps its cards
by slot alone, so two of its readers would share them.
"""

import atexit
import contextlib
import functools
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from tests.support.nfc_cards import ContactCard, Type2Tag, Type4Tag
from tests.support.waiting import wait_until

__all__ = ["ContactCard", "LaidCard", "PcscPeer", "Type2Tag", "Type4Tag", "missing"]

_DRIVERS = Path("/usr/lib/pcsc/drivers/serial")
_TELL_ATR = 4
_REMOVED = "Card Removed From"  # the daemon's own words
_SLOTS = 2
_PORTS = range(20001, 29999, _SLOTS)


class Card(Protocol):
    """What lies on the reader: its ATR, and its answer to each APDU."""

    atr: bytes

    def answer(self, apdu: bytes) -> bytes: ...


def missing() -> str | None:
    """Say what this machine lacks to run the peer, or None."""
    for program in ("pcscd", "unshare"):
        if _program(program) is None:
            return f"{program} is not installed"
    if not (_DRIVERS / "libifdvpcd.so").exists():
        return "vsmartcard-vpcd is not installed"
    return None if _apart() else "this machine lets no program have a /run of its own"


class PcscPeer:
    """The daemon as a child process, with the reader `reader`; a context that ends it.

    libpcsclite remembers the daemon's socket for the life of a process, so all peers of one process share its path:
    one peer at a time.
    """

    def __init__(self, reader: str = "Bench") -> None:
        self._socket = _socket_path()
        self._folder = self._socket.parent
        self._config = self._folder / "reader.conf.d"
        self._port = 0
        self._laid: list[LaidCard] = []
        self._process: subprocess.Popen[bytes] | None = None
        shutil.rmtree(self._config, ignore_errors=True)
        self._config.mkdir()
        self.plug(reader)
        os.environ["PCSCLITE_CSOCK_NAME"] = str(self._socket)
        self.start()

    @property
    def pid(self) -> int:
        """Process of the daemon."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start the daemon and wait until it serves its readers."""
        assert self._process is None
        for _ in range(5):
            if self._starts():
                return
            for reader in self._config.iterdir():  # somebody else has taken a port in the meantime
                self.plug(reader.name)
        raise AssertionError(f"pcscd does not start:\n{self._log()}")

    def kill(self) -> None:
        """End the daemon at once."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()

    def restart(self) -> None:
        """End it and start it again."""
        self.kill()
        self.start()

    def hang(self) -> None:
        """Stop the process where it is: its socket takes connections, nothing answers."""
        os.kill(self.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it run again."""
        os.kill(self.pid, signal.SIGCONT)

    def plug(self, reader: str) -> None:
        """Give the daemon this reader, and no other, from its next start on."""
        self.unplug()
        self._port = port = _free_ports()
        (self._config / reader).write_text(
            f'FRIENDLYNAME "{reader}"\nDEVICENAME /dev/null:{port}\n'
            f"LIBPATH {_DRIVERS / 'libifdvpcd.so'}\nCHANNELID {port}\n"
        )

    def unplug(self) -> None:
        """Take the reader away from the daemon's next start on."""
        for reader in self._config.iterdir():
            reader.unlink()

    def lay(self, card: Card, *, slot: int = 0, answer_after_s: float = 0.0) -> "LaidCard":
        """Lay a card on a slot of the reader and leave it there; it survives a restart."""
        laid = LaidCard(card, self._port + slot, answer_after_s=answer_after_s)
        self._laid.append(laid)
        return laid

    def tap(self, card: Card, *, for_s: float = 0.5, slot: int = 0) -> None:
        """Hold a card before a slot of the reader until `for_s` after the reader has noticed it.

        Returns when the reader has noticed as well that it is gone: vpcd is asked every 0.4 s only, and a card that
        follows another one sooner would be taken for the same.
        """
        daemon, left_before = self._process, self._removals()
        laid = self.lay(card, slot=slot)
        wait_until(lambda: laid.noticed, "the reader notices the card")
        time.sleep(for_s)
        laid.take_away()
        wait_until(
            lambda: self._removals() != left_before or self._process is not daemon, "the reader notices the removal"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        for laid in self._laid:
            laid.take_away()

    def _starts(self) -> bool:
        with contextlib.suppress(FileNotFoundError):
            self._socket.unlink()
        with socket.socket(socket.AF_UNIX) as listening, (self._folder / "log").open("wb") as log:
            listening.bind(str(self._socket))
            listening.listen(16)
            # As systemd hands over a socket: number 3, meant for this very process. The daemon's other files are in
            # /run, of which it gets an empty one of its own.
            daemon = f"exec {_program('pcscd')} --foreground --info --config '{self._config}' {_without_polkit()}"
            command = (
                f"exec 3<&0 0</dev/null; LISTEN_PID=$$ LISTEN_FDS=1 exec {' '.join(_apart())}"
                f' sh -c "mount -t tmpfs none /run && {daemon}"'
            )
            self._process = subprocess.Popen(["sh", "-c", command], stdin=listening.fileno(), stdout=log, stderr=log)
        process = self._process
        wait_until(lambda: "daemon ready" in self._log() or process.poll() is not None, "pcscd is ready")
        if process.poll() is None and "Could not initialize" not in self._log():
            return True
        self.kill()
        return False

    def _removals(self) -> int:
        return self._log().count(_REMOVED)

    def _log(self) -> str:
        return (self._folder / "log").read_text(errors="replace")


class LaidCard:
    """A card on a reader until `take_away`.

    With `pull_at_apdu` it vanishes instead of answering that APDU, counted from 1, and stays away for `away_s`, for
    good when that is None.
    """

    def __init__(
        self,
        card: Card,
        port: int,
        *,
        answer_after_s: float = 0.0,
    ) -> None:
        self._card = card
        self._port = port
        self._answer_after_s = answer_after_s
        self._gone = threading.Event()
        self._connection: socket.socket | None = None
        self.noticed = False
        self.apdus: list[bytes] = []
        self.pull_at_apdu: int | None = None
        self.away_s: float | None = None
        self._thread = threading.Thread(target=self._lie, name=f"card on {port}")
        self._thread.start()

    def take_away(self) -> None:
        """Take the card away, at once and in the middle of whatever it does; harmless when it is gone."""
        self._gone.set()
        connection = self._connection
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._thread.join()

    def _lie(self) -> None:
        while not self._gone.is_set():
            with contextlib.suppress(OSError, EOFError), socket.create_connection(("127.0.0.1", self._port)) as link:
                self._connection = link
                self._serve(link)
            self._connection = None
            self._gone.wait(0.02)  # the daemon is away

    def _serve(self, link: socket.socket) -> None:
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while not self._gone.is_set():
            link.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)  # vpcd waits for it after unanswered orders
            message = _received(link, int.from_bytes(_received(link, 2), "big"))
            if len(message) > 1:
                self.apdus.append(message)
                if len(self.apdus) == self.pull_at_apdu:
                    link.close()
                    self._gone.wait(self.away_s)
                    return
                self._gone.wait(self._answer_after_s)
                self._send(link, self._card.answer(message))
            else:
                self.noticed = True
                if message[0] == _TELL_ATR:
                    self._send(link, self._card.atr)

    @staticmethod
    def _send(link: socket.socket, answer: bytes) -> None:
        link.sendall(len(answer).to_bytes(2, "big") + answer)


def _received(link: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        part = link.recv(count - len(data))
        if not part:
            raise EOFError
        data += part
    return data


@functools.cache
def _socket_path() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="pcsc-peer-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder / "pcscd.comm"


@functools.cache
def _apart() -> tuple[str, ...]:
    """Return the command that runs another one with mounts of its own; empty where that is not allowed."""
    for command in (("unshare", "--mount"), ("unshare", "--map-root-user", "--mount")):
        tried = subprocess.run([*command, "mount", "-t", "tmpfs", "none", "/run"], capture_output=True, check=False)
        if tried.returncode == 0:
            return command
    return ()


@functools.cache
def _without_polkit() -> str:
    """Newer daemons ask polkit on the system bus whether a client is welcome, and there is none here."""
    told = subprocess.run([str(_program("pcscd")), "--help"], capture_output=True, text=True, check=False)
    return "--disable-polkit" if "--disable-polkit" in told.stdout + told.stderr else ""


def _program(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin")


def _free_ports() -> int:
    """Return the first of as many free neighbouring ports as a reader has slots, below those the system hands out."""
    while True:
        port = random.choice(_PORTS)
        with contextlib.ExitStack() as held:
            try:
                for slot in range(_SLOTS):
                    held.enter_context(socket.create_server(("", port + slot)))
            except OSError:
                continue
            return port
