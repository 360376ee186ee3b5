"""An LLRP reader in a process of its own, whose tags change on command: the peer of the LLRP driver's tests.

As a program it serves LLRP and, on a second port, one JSON object a line: `{"place": EPC, "antennas": [1],
"rssi_dbm": -50}`, `{"remove": EPC}`, `{"clear": true}`, `{"inventories": true}`; each is answered by one line.
`LlrpPeer` starts it.
"""

import argparse
import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from llrpkit.emulator import EmulatedTag, LLRPEmulator
from llrpkit.protocol import LLRPMessage, messages

_ROOT = Path(__file__).parents[2]


class EmulatedReader(LLRPEmulator):
    """llrpkit's emulator, which besides takes ENABLE_EVENTS_AND_REPORTS without an answer, as LLRP has it."""

    async def _handle_message(self, msg: LLRPMessage) -> None:
        if not isinstance(msg, messages.ENABLE_EVENTS_AND_REPORTS):
            await super()._handle_message(msg)

    def obey(self, order: dict[str, Any]) -> object:
        """Do what one line asks for and return the answer."""
        if "place" in order:
            epc = bytes.fromhex(order["place"])
            antennas = tuple(order.get("antennas", [1]))
            self.tags[:] = [tag for tag in self.tags if tag.epc != epc]
            self.tags.append(EmulatedTag(epc=epc, antennas=antennas, rssi_dbm=order.get("rssi_dbm", -50.0)))
        elif "remove" in order:
            self.tags[:] = [tag for tag in self.tags if tag.epc.hex() != order["remove"]]
        elif "clear" in order:
            self.tags.clear()
        elif "inventories" in order:
            return sorted(self._rospecs)
        return len(self.tags)


class LlrpPeer:
    """The program above as a child process; `port` is its LLRP port and stays the same over `restart`."""

    def __init__(self, reads_per_s: float = 300.0, antennas: int = 4) -> None:
        self._options = ["--reads-per-s", str(reads_per_s), "--antennas", str(antennas)]
        self.port = 0
        self._start()

    def place(self, epc: str, *, antennas: Sequence[int] = (1,), rssi_dbm: float = -50.0) -> None:
        """Bring a tag into the field."""
        self._order({"place": epc, "antennas": list(antennas), "rssi_dbm": rssi_dbm})

    def remove(self, epc: str) -> None:
        """Take a tag out of the field."""
        self._order({"remove": epc})

    def clear(self) -> None:
        """Take every tag out of the field."""
        self._order({"clear": True})

    def inventories(self) -> list[int]:
        """Return the ids of the ROSpecs on the reader."""
        answer = self._order({"inventories": True})
        assert isinstance(answer, list)
        return answer

    def hang(self) -> None:
        """Stop the process where it is: connections stay up, nothing answers."""
        os.kill(self._process.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it run again."""
        os.kill(self._process.pid, signal.SIGCONT)

    def kill(self) -> None:
        """End the process at once, as a power cut does."""
        self._control.close()
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def restart(self) -> None:
        """Start it again on the same port, without tags."""
        self._start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.returncode is None:
            self.kill()

    def _start(self) -> None:
        command = [sys.executable, str(Path(__file__).resolve()), "--port", str(self.port), *self._options]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=_ROOT)
        assert self._process.stdout is not None
        ports = json.loads(self._process.stdout.readline())
        self.port = ports["llrp"]
        self._control = socket.create_connection(("127.0.0.1", ports["control"]), timeout=30)

    def _order(self, order: dict[str, Any]) -> object:
        self._control.sendall(json.dumps(order).encode() + b"\n")
        answer = b""
        while not answer.endswith(b"\n"):
            received = self._control.recv(4096)
            if not received:
                raise ConnectionError("the peer has ended")
            answer += received
        return json.loads(answer)


async def _serve(port: int, reads_per_s: float, antennas: int) -> None:
    emulated = EmulatedReader(port=port, tags=[], reads_per_sec=reads_per_s, antenna_count=antennas)
    await emulated.start()

    async def control(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            writer.write(json.dumps(emulated.obey(json.loads(line))).encode() + b"\n")
            await writer.drain()

    server = await asyncio.start_server(control, "127.0.0.1", 0)
    print(json.dumps({"llrp": emulated.port, "control": server.sockets[0].getsockname()[1]}), flush=True)  # noqa: T201
    await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--reads-per-s", type=float, default=300.0)
    parser.add_argument("--antennas", type=int, default=4)
    options = parser.parse_args()
    asyncio.run(_serve(options.port, options.reads_per_s, options.antennas))
