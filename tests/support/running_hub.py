"""A hub that runs on this machine in a thread of the test, by its real web server."""

import socket
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import requests
import uvicorn

from app.hub.desk import HubDesk
from app.hub.scripts import scripts_folder
from app.hub.site import Site
from app.runtime.data.paths import DataDirectory
from app.services.access.pins import hash_pin
from app.services.remote.tokens import digest_of, new_token
from app.store import RemoteTokens, StaffPins, open_database

PIN = "482915"


class RunningHub:
    """Started at once; `stop` ends it, and another one over the same directory finds all that it had."""

    def __init__(self, root: Path, port: int | None = None) -> None:
        root.mkdir(exist_ok=True)
        self.directory = DataDirectory(root)
        self.desk = HubDesk(self.directory)
        self.port = port or _free_port()
        site = Site(self.desk, scripts_folder(), is_secure=False)
        config = uvicorn.Config(
            site.app,
            host="127.0.0.1",
            port=self.port,
            log_config=None,
            timeout_graceful_shutdown=1,
            limit_concurrency=600,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join()
        self.desk.close()

    def person(self, label: str, pin: str = PIN) -> None:
        database = open_database(self.directory.database)
        StaffPins(database).keep(label, hash_pin(pin), datetime.now(UTC))
        database.close()

    def token(self, label: str = "") -> str:
        database = open_database(self.directory.database)
        secret, now = new_token(), datetime.now(UTC)
        RemoteTokens(database).keep(digest_of(secret), label, now, now + timedelta(days=1))
        database.close()
        return secret

    def phone(self, pin: str = PIN) -> "Phone":
        phone = Phone(self.url)
        phone.post("/sign-in", pin=pin)
        return phone

    def mirror(self, token: str) -> "Phone":
        mirror = Phone(self.url)
        mirror.session.headers["Authorization"] = f"Bearer {token}"
        return mirror


class Phone:
    """Speaks to a hub as a browser or a mirror does."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.session = requests.Session()
        self.session.trust_env = False

    def get(self, path: str, **options: Any) -> requests.Response:
        return self.session.get(self.url + path, timeout=30, **options)

    def post(self, path: str, **form: str) -> requests.Response:
        return self.session.post(self.url + path, data=form, headers={"Origin": self.url}, timeout=30)

    def seen(self, path: str, **options: Any) -> str:
        """Return a page without the marks that keep names in their own direction."""
        return self.get(path, **options).text.translate({0x2068: None, 0x2069: None})

    def tell(self, *told: object) -> requests.Response:
        return self.session.post(f"{self.url}/api/requests", json=list(told), timeout=30)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
