"""Tell systemd how we are: READY, STATUS, WATCHDOG and STOPPING by the socket that it names (sd_notify(3))."""

import logging
import os
import socket
from collections.abc import Mapping

_log = logging.getLogger(__name__)


class SdNotify:
    """Speaks to the service manager; silent where there is none."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        """Take `NOTIFY_SOCKET` from the environment; a leading @ means an abstract socket."""
        self._address = environ.get("NOTIFY_SOCKET", "")
        if self._address.startswith("@"):
            self._address = "\0" + self._address[1:]
        self._said: dict[str, str] = {}
        self._is_heard = True

    def ready(self) -> None:
        """Say once that the service stands."""
        self._once("READY", "1")

    def status(self, words: str) -> None:
        """Say in words how things are, where that has changed or was not heard."""
        self._once("STATUS", " ".join(words.split()))

    def watchdog(self) -> None:
        """Say that all is well; to be said more often than the unit's WatchdogSec."""
        self._send("WATCHDOG=1")

    def stopping(self) -> None:
        """Say that the service ends in order."""
        self._once("STOPPING", "1")

    def _once(self, key: str, value: str) -> None:
        if self._said.get(key) != value and self._send(f"{key}={value}"):
            self._said[key] = value

    def _send(self, line: str) -> bool:
        """Return whether it was taken."""
        if not self._address:
            return False
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as door:
                door.settimeout(1.0)
                door.sendto(line.encode(), self._address)
        except OSError as error:
            if self._is_heard:
                _log.warning("the service manager does not hear %s: %s", line, error)
            self._is_heard = False
            return False
        self._is_heard = True
        return True
