"""The hub's web server: how many may be connected at once, and for how long somebody may ask for nothing."""

import asyncio
import resource
from typing import Any, Final

import uvicorn
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

MOST_CONNECTED: Final = 600
"""Who comes on top is told to come again; those who are connected already, mirrors above all, go on."""
_MOST_TOLD: Final = 1400
"""Who comes on top of these too is told nothing: each costs an open file."""
_OPEN_FILES: Final = 4096
ASKS_WITHIN_S: Final = 10.0
"""A connection that has not asked for anything whole within this time is ended: it takes the place of another."""
_FULL: Final = PlainTextResponse("too many at once", 503, headers={"Retry-After": "10", "Connection": "close"})


class _Connection(H11Protocol):
    """One connection with the limits above, which uvicorn has only for all requests together, or not at all."""

    _ends: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        super().connection_made(transport)
        if len(self.connections) > MOST_CONNECTED + _MOST_TOLD:
            transport.abort()
            return
        if len(self.connections) > MOST_CONNECTED:
            self.app = _FULL
        self._wait_for_question()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._wait_for_question()

    def connection_lost(self, exc: Exception | None) -> None:
        self._wait_no_more()
        super().connection_lost(exc)

    def _wait_for_question(self) -> None:
        """Begin to wait, or go on; the end of waiting moves with no part of a question, however many come."""
        if self.cycle is not None and not self.cycle.response_complete:
            self._wait_no_more()
        elif self._ends is None:
            self._ends = self.loop.call_later(ASKS_WITHIN_S, self._end)

    def _wait_no_more(self) -> None:
        if self._ends is not None:
            self._ends.cancel()
            self._ends = None

    def _end(self) -> None:
        self._ends = None
        if self.cycle is None or self.cycle.response_complete:
            self.transport.close()


def server(app: ASGIApp, host: str, port: int, **more: Any) -> uvicorn.Server:
    """Return the server for an application; `more` is of uvicorn's configuration: certificate and key."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _OPEN_FILES if most == resource.RLIM_INFINITY else min(_OPEN_FILES, most)
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))  # 1,024 are usual, and too few
    return uvicorn.Server(
        uvicorn.Config(
            app,
            host=host,
            port=port,
            http=_Connection,
            ws="none",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=5,
            timeout_graceful_shutdown=1,
            **more,
        )
    )
