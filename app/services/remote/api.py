"""The remote interface of one mirror: health, figures, a picture of its screen, and a restart.

`GET /health` says without a token only whether the screen's loop turns. Everything else takes a token
(`Authorization: Bearer …`). What is asked of the mirror is done on the GUI thread, which waits for nothing here.
"""

import json
import logging
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError, Future, InvalidStateError
from contextlib import suppress
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer

from app.config import RemoteConfig
from app.domain.errors import PowerUnavailable, PsycheError, StoreUnavailable
from app.runtime.gui_thread import GuiThread
from app.runtime.loopback.messages import ADDRESS, Answer, Request, refusal
from app.runtime.loopback.server import ConnectionRules, LoopbackServer, Turn
from app.services.remote.calls import Call, CallTally
from app.services.remote.limits import RequestLimits, RequestRules
from app.services.remote.tokens import LatestTokens, find_token
from app.store import RemoteTokens, StoredToken

_log = logging.getLogger(__name__)

_COUNT_EVERY_MS: Final = 3_600_000
_WRONG: Final = -1
_ROUTES: Final = {"/health": "GET", "/metrics": "GET", "/screenshot": "GET", "/restart": "POST"}
_PROMETHEUS: Final = "text/plain; version=0.0.4; charset=utf-8"

Encode = Callable[[], bytes]
"""Makes a PNG of a picture that was taken; may be called on any thread."""


class ScreenPicture(Protocol):
    """The window, as somebody afar may see it."""

    def capture(self, done: Callable[[Encode | None], None]) -> None:
        """Take a picture of the window and hand it to `done`, None where there is none; on the GUI thread."""


class RemoteApi(QObject):
    """Owns the server; `start` listens where the configuration turns it on, `stop` leaves no thread."""

    def __init__(
        self,
        config: RemoteConfig,
        *,
        health: Callable[[], Mapping[str, Any]],
        metrics: Callable[[], str],
        restart: Callable[[], None],
        tokens: RemoteTokens,
        gui_thread: GuiThread,
        record: Callable[..., object],
        rules: RequestRules | None = None,
        connections: ConnectionRules | None = None,
        gui_within_s: float = 5.0,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        """`record` writes the audit log; `gui_within_s` is how long the GUI thread may take for an answer."""
        super().__init__(parent)
        self._config = config
        self._health = health
        self._metrics = metrics
        self._restart_mirror = restart
        self._tokens = LatestTokens(tokens, time.monotonic)
        self._gui_thread = gui_thread
        self._record = record
        self._gui_within_s = gui_within_s
        self._now = now
        self._picture: ScreenPicture | None = None
        self._limits = RequestLimits(rules or RequestRules(), time.monotonic)
        self._tally = CallTally()
        self._server = LoopbackServer(config.port, self._respond, self._sort, connections)
        self._is_over = False
        self._waiting: set[Future[Answer]] = set()
        self._waiting_lock = threading.Lock()
        self._count_timer = QTimer(self, interval=_COUNT_EVERY_MS)
        self._count_timer.timeout.connect(self.write_counts)

    @property
    def port(self) -> int:
        """Where it listens; 0 while it does not."""
        return self._server.port

    def show(self, picture: ScreenPicture) -> None:
        """Set the window that pictures are taken of."""
        self._picture = picture

    def start(self) -> None:
        """Start listening; where the port is taken the log says so, and the mirror works without."""
        if not self._config.enabled:
            return
        try:
            self._server.start()
        except OSError as error:
            _log.error("remote: %s:%d cannot be listened on: %s", ADDRESS, self._config.port, error.strerror)
            return
        self._count_timer.start()
        _log.info("remote: listening on %s:%d", ADDRESS, self.port)

    def stop(self) -> None:
        """Answer what waits with 503, hang up, and write down what was counted."""
        with self._waiting_lock:
            self._is_over = True
            for answer in self._waiting:
                answer.cancel()
        self._server.stop()
        self._count_timer.stop()
        self.write_counts()

    def write_counts(self) -> None:
        """Write the calls counted since the last time to the audit log; a timer calls it each hour."""
        for call, count in self._tally.drain():
            self._record("", "remote_calls", **_detail(call), count=count)

    def _sort(self, request: Request) -> Answer | Turn:
        """Refuse at once what needs no look at disk or screen; a token that was right a moment ago comes first."""
        refused, given = self._refused(request), request.headers.get("authorization")
        if refused is not None or given is None:
            if wait_s := self._limits.ask():
                return self._noted(request, 0, _later(wait_s))
            if refused is None and request.path == "/health":
                return Turn.LATER
            return self._noted(request, 0, refused or _unauthorized())
        token = _bearer(given)
        if self._tokens.is_stranger(token) and (wait_s := self._limits.token_wait_s):
            return self._noted(request, _WRONG, _later(wait_s))
        return Turn.FIRST if self._tokens.is_known(token) else Turn.LATER

    def _respond(self, request: Request) -> Answer:
        """Answer on a thread of the server's."""
        try:
            token, answer = self._judged(request)
        except Exception:  # noqa: BLE001 - the top of what a thread does here
            _log.exception("remote: %s could not be answered", request.path)
            token, answer = 0, refusal(HTTPStatus.INTERNAL_SERVER_ERROR)
        return self._noted(request, token, answer)

    def _noted(self, request: Request, token: int, answer: Answer) -> Answer:
        is_known = _ROUTES.get(request.path) == request.method
        call = Call(token, f"{request.method} {request.path}" if is_known else "other", answer.status)
        if self._tally.note(call):
            self._gui_thread.post(lambda: self._write_first(call))
        return answer

    def _write_first(self, call: Call) -> None:
        if self._tally.claim(call):
            self._record("", "remote_call", **_detail(call))

    def _judged(self, request: Request) -> tuple[int, Answer]:
        """Return the token's number and the answer."""
        given = request.headers.get("authorization")
        if given is None:
            return 0, self._alive()
        token = self._token(_bearer(given))
        if isinstance(token, Answer):
            return _WRONG, token
        wait_s = self._limits.ask(token.id)
        return token.id, _later(wait_s) if wait_s else self._answer(request.path)

    def _refused(self, request: Request) -> Answer | None:
        """Return why this is answered to nobody."""
        headers = request.headers
        if "origin" in headers or headers.get("host", ADDRESS).partition(":")[0] not in (ADDRESS, "localhost"):
            return refusal(HTTPStatus.FORBIDDEN)  # a page in some browser asks, or a name that was bent to here
        method = _ROUTES.get(request.path)
        if method is None:
            return refusal(HTTPStatus.NOT_FOUND)
        return None if request.method == method else refusal(HTTPStatus.METHOD_NOT_ALLOWED, Allow=method)

    def _token(self, text: str) -> StoredToken | Answer:
        """Return the token, or the answer to whoever has none; a flood of wrong ones keeps no right one out."""
        try:
            stored = self._tokens.read()
        except StoreUnavailable as error:
            if wait_s := self._limits.ask():
                return _later(wait_s)
            _log.warning("remote: no token can be looked up: %s", error)
            return refusal(HTTPStatus.SERVICE_UNAVAILABLE)
        found = find_token(text, stored, self._now()) if text else None
        if found is None and (wait_s := self._limits.ask() or self._limits.token_wait_s):
            return _later(wait_s)
        self._limits.note_token(is_right=found is not None)
        return found or _unauthorized()

    def _answer(self, path: str) -> Answer:
        match path:
            case "/health":
                return self._asked(lambda done: done(_json(HTTPStatus.OK, {"alive": True, **self._health()})))
            case "/metrics":
                return self._asked(lambda done: done(Answer(200, self._metrics().encode(), _PROMETHEUS)))
            case "/screenshot":
                return self._shot()
            case _:
                return self._asked(lambda done: done(self._restart()))

    def _alive(self) -> Answer:
        answer = self._asked(lambda done: done(_json(HTTPStatus.OK, {"alive": True})))
        return answer if answer.status == HTTPStatus.OK else _json(HTTPStatus.SERVICE_UNAVAILABLE, {"alive": False})

    def _restart(self) -> Answer:
        try:
            self._restart_mirror()
        except PowerUnavailable as error:
            return _json(HTTPStatus.CONFLICT, {"error": str(error)})
        _log.info("remote: a restart was asked for")
        return _json(HTTPStatus.ACCEPTED, {"restart": "as soon as nobody uses the mirror"})

    def _shot(self) -> Answer:
        if wait_s := self._limits.ask_picture():
            return _later(wait_s)
        taken: list[Encode] = []

        def ask(done: Callable[[Answer], None]) -> None:
            if self._picture is None:
                done(refusal(HTTPStatus.SERVICE_UNAVAILABLE))
                return
            self._picture.capture(lambda encode: done(keep(encode)))

        def keep(encode: Encode | None) -> Answer:
            if encode is None:
                return refusal(HTTPStatus.SERVICE_UNAVAILABLE)
            taken.append(encode)
            return Answer(200, kind="image/png")

        answer = self._asked(ask)
        return Answer(200, taken[0](), "image/png") if taken and answer.status == HTTPStatus.OK else answer

    def _asked(self, work: Callable[[Callable[[Answer], None]], None]) -> Answer:
        """Run `work` on the GUI thread and wait for its answer."""
        answer: Future[Answer] = Future()
        with self._waiting_lock:
            if self._is_over:
                return refusal(HTTPStatus.SERVICE_UNAVAILABLE)
            self._waiting.add(answer)
        self._gui_thread.post(lambda: self._do(work, answer))
        try:
            return answer.result(self._gui_within_s)
        except CancelledError:  # by `stop`
            return refusal(HTTPStatus.SERVICE_UNAVAILABLE)
        except TimeoutError:
            return refusal(HTTPStatus.GATEWAY_TIMEOUT)
        finally:
            answer.cancel()
            with self._waiting_lock:
                self._waiting.discard(answer)

    def _do(self, work: Callable[[Callable[[Answer], None]], None], answer: "Future[Answer]") -> None:
        def done(found: Answer) -> None:
            with suppress(InvalidStateError):  # nobody waits for it any more
                answer.set_result(found)

        if answer.cancelled():
            return
        try:
            work(done)
        except PsycheError as error:
            _log.warning("remote: %s", error)
            done(refusal(HTTPStatus.INTERNAL_SERVER_ERROR))


def _bearer(given: str) -> str:
    """Return the token in an `Authorization` header, empty where there is none."""
    scheme, _, text = given.partition(" ")
    return text.strip() if scheme.lower() == "bearer" else ""


def _detail(call: Call) -> dict[str, object]:
    token = {0: "none", _WRONG: "wrong"}.get(call.token, call.token)
    return {"call": call.what, "token": token, "status": call.status}


def _unauthorized() -> Answer:
    return refusal(HTTPStatus.UNAUTHORIZED, WWW_Authenticate="Bearer")


def _later(wait_s: float) -> Answer:
    return refusal(HTTPStatus.TOO_MANY_REQUESTS, Retry_After=str(max(1, int(wait_s + 0.999))))


def _json(status: HTTPStatus, fields: Mapping[str, Any]) -> Answer:
    return Answer(status.value, (json.dumps(fields, default=str) + "\n").encode())
