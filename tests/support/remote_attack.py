"""An attacker on the same machine: `python -m tests.support.remote_attack PORT KIND SECONDS`, a process of its own.

With `monitor` as the kind it is no attacker: it asks with the token on standard input, five times a second.
"""

import secrets
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

_HELD: Final = 400
_MONITOR_EVERY_S: Final = 0.2
_HEAD: Final = b"GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n"


class Attacker:
    """Attacks until a moment; `sent` counts connections made."""

    def __init__(self, port: int, seconds: float) -> None:
        self._port = port
        self._end_s = time.monotonic() + seconds
        self.sent = 0

    def slow_heads(self) -> None:
        """Hold hundreds of connections that each send a byte again and again."""
        held: list[socket.socket] = []
        while self._goes_on():
            self._fill(held, _HEAD + b"X-Slow: ")
            for connection in tuple(held):
                try:
                    connection.send(b"x")
                except OSError:
                    held.remove(connection)
                    connection.close()
            time.sleep(0.02)

    def silent(self) -> None:
        """Hold hundreds of connections that never say a word, and open others where they are dropped."""
        held: list[socket.socket] = []
        while self._goes_on():
            self._fill(held, b"")
            for connection in held[: _HELD // 4]:
                connection.close()
            del held[: _HELD // 4]

    def full_heads(self) -> None:
        """Send nearly a whole head on each connection, and then nothing."""
        held: list[socket.socket] = []
        while self._goes_on():
            self._fill(held, _HEAD + b"X-Long: " + b"x" * 7000)
            for connection in held[: _HELD // 4]:
                connection.close()
            del held[: _HELD // 4]

    def connects(self) -> None:
        """Connect and hang up, thousands of times a second."""
        while self._goes_on():
            with suppress(OSError), self._connected():
                pass

    def wrong_tokens(self) -> None:
        """Ask with tokens of the right form that are not right, and wait for no answer."""
        while self._goes_on():
            head = _HEAD + f"Authorization: Bearer psy_{secrets.token_urlsafe(32)}\r\n\r\n".encode()
            with suppress(OSError), self._connected() as connection:
                connection.send(head)

    def nobodys_health(self) -> None:
        """Ask what everybody may ask, as fast as it goes, and take no answer."""
        while self._goes_on():
            with suppress(OSError), self._connected() as connection:
                connection.send(b"GET /health HTTP/1.1\r\n\r\n")

    def everything(self) -> None:
        """Do all of it in turn, a moment each."""
        end_s, ways = self._end_s, [WAYS[name] for name in WAYS if name != "everything"]
        while time.monotonic() < end_s:
            for way in ways:
                self._end_s = min(end_s, time.monotonic() + 0.15)
                way(self)

    def _goes_on(self) -> bool:
        return time.monotonic() < self._end_s

    def _connected(self) -> socket.socket:
        self.sent += 1
        return socket.create_connection(("127.0.0.1", self._port), timeout=2)

    def _fill(self, held: list[socket.socket], sent: bytes) -> None:
        while len(held) < _HELD and self._goes_on():
            with suppress(OSError):
                connection = self._connected()
                connection.setblocking(False)
                held.append(connection)
                if sent:
                    connection.send(sent)


WAYS: Final[dict[str, Callable[[Attacker], None]]] = {
    "slow_heads": Attacker.slow_heads,
    "silent": Attacker.silent,
    "full_heads": Attacker.full_heads,
    "connects": Attacker.connects,
    "wrong_tokens": Attacker.wrong_tokens,
    "nobodys_health": Attacker.nobodys_health,
    "everything": Attacker.everything,
}


def monitor(port: int, seconds: float, token: str) -> None:
    """Print how each call was answered: its status (0: not at all) and the seconds it took."""
    request = _HEAD + f"Authorization: Bearer {token}\r\n\r\n".encode()
    end_s = time.monotonic() + seconds
    while time.monotonic() < end_s:
        began_s, answer = time.monotonic(), b""
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
            connection.sendall(request)
            while part := connection.recv(65_536):
                answer += part
        print(int(answer[9:12] or b"0"), time.monotonic() - began_s, flush=True)
        time.sleep(_MONITOR_EVERY_S)


if __name__ == "__main__":
    if sys.argv[2] == "monitor":
        monitor(int(sys.argv[1]), float(sys.argv[3]), sys.stdin.read())
        sys.exit()
    attacker = Attacker(int(sys.argv[1]), float(sys.argv[3]))
    WAYS[sys.argv[2]](attacker)
    print(attacker.sent)
