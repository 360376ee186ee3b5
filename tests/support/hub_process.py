"""The hub as its own process, `main.py hub`, which can be killed and started again over what it had."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from app.runtime.data.paths import DataDirectory
from tests.support.mirror_process import PROJECT
from tests.support.running_hub import Phone, free_port, put_person, put_token
from tests.support.waiting import wait_until


class HubProcess:
    """A hub with somebody who has a PIN; runs from `start`, and leaves nothing running when its block ends."""

    def __init__(self, folder: Path, who: str = "Léa", environment: Mapping[str, str] | None = None) -> None:
        folder.mkdir(exist_ok=True)
        self.directory = DataDirectory(folder)
        put_person(self.directory, who)
        self.port = free_port()
        self.log = folder / "hub.log"
        self._environment = {**os.environ, "PSYCHE_HUB__PORT": str(self.port), **(environment or {})}
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.kill()

    def start(self) -> None:
        """Start it, also again after its death, and wait until it listens."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "main.py", "hub", "--data", str(self.directory.root)],
                cwd=PROJECT,
                env=self._environment,
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
            )
        wait_until(self._listens, f"a hub that listens; it says {self.log.read_text()[-2000:]}")

    @property
    def process(self) -> subprocess.Popen[bytes]:
        assert self._process is not None
        return self._process

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def kill(self) -> None:
        """End it by SIGKILL."""
        self.process.kill()
        self.process.wait()

    def token(self, label: str = "") -> str:
        return put_token(self.directory, label)

    def phone(self) -> Phone:
        return Phone(self.url).signed_in()

    def mirror(self, token: str) -> Phone:
        return Phone(self.url).with_token(token)

    def resident_mb(self) -> float:
        """Return its resident memory in megabytes (10^6 bytes)."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def _listens(self) -> bool:
        assert self.process.poll() is None, self.log.read_text()
        with socket.socket() as line:
            time.sleep(0.05)
            return line.connect_ex(("127.0.0.1", self.port)) == 0
