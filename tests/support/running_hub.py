"""A hub that runs on this machine in a thread of the test, by its real web server."""

import socket
import threading
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

import requests

from app.hub.desk import HubDesk
from app.hub.scripts import scripts_folder
from app.hub.server import server
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
        self.port = port or free_port()
        site = Site(self.desk, scripts_folder(), is_secure=False)
        self._server = server(site.app, "127.0.0.1", self.port)
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
        put_person(self.directory, label, pin)

    def token(self, label: str = "") -> str:
        return put_token(self.directory, label)

    def phone(self, pin: str = PIN) -> "Phone":
        return Phone(self.url).signed_in(pin)

    def mirror(self, token: str) -> "Phone":
        return Phone(self.url).with_token(token)


class Phone:
    """Speaks to a hub as a browser or a mirror does."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.session = requests.Session()
        self.session.trust_env = False

    def signed_in(self, pin: str = PIN) -> Self:
        """Sign in as a member of staff does."""
        self.post("/sign-in", pin=pin)
        return self

    def with_token(self, token: str) -> Self:
        """Be a mirror."""
        self.session.headers["Authorization"] = f"Bearer {token}"
        return self

    def get(self, path: str, **options: Any) -> requests.Response:
        return self.session.get(self.url + path, timeout=30, **options)

    def post(self, path: str, **form: str) -> requests.Response:
        return self.session.post(self.url + path, data=form, headers={"Origin": self.url}, timeout=30)

    def seen(self, path: str, **options: Any) -> str:
        """Return a page without the marks that keep names in their own direction."""
        return self.get(path, **options).text.translate({0x2068: None, 0x2069: None})

    def tell(self, *told: object) -> requests.Response:
        return self.session.post(f"{self.url}/api/requests", json=list(told), timeout=30)


def put_person(directory: DataDirectory, label: str, pin: str = PIN) -> None:
    """Set a PIN, as `main.py pin set` does."""
    with closing(open_database(directory.database)) as database:
        StaffPins(database).keep(label, hash_pin(pin), datetime.now(UTC))


def put_token(directory: DataDirectory, label: str = "") -> str:
    """Make a token for a mirror, as `main.py token create` does, and return it."""
    secret, now = new_token(), datetime.now(UTC)
    with closing(open_database(directory.database)) as database:
        RemoteTokens(database).keep(digest_of(secret), label, now, now + timedelta(days=1))
    return secret


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
