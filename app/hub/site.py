"""The hub's web: messages of mirrors under /api, and one page for the phones of staff."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from anyio.to_thread import current_default_thread_limiter
from jinja2 import Environment, FileSystemLoader, select_autoescape
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.domain.errors import StoreUnavailable
from app.fleet.link import POLL_S
from app.fleet.messages import HEARD, LONGEST_BODY, OUTCOME, REQUESTS, NotUnderstood, understood
from app.hub.desk import SIGNED_IN_S, HubDesk
from app.hub.news import News
from app.hub.words import age, language_of, words

MOST_LISTENING: Final = 200
"""Phones that hear of news at once; who comes then is told to come again."""
_ROOM: Final = Path(__file__).parent
_COOKIE: Final = "psyche_hub"
_TICK_S: Final = 15.0
_LONGEST_FORM: Final = 4096
_BODY_S: Final = 10.0
_THREADS: Final = 8
_HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
    " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # with none at all a browser would not say where a form comes from
    "Cross-Origin-Opener-Policy": "same-origin",
}


class Site:
    """Answers for one hub; `scripts` is the folder of htmx as its package has it, None where it was not fetched."""

    def __init__(self, desk: HubDesk, scripts: Path | None, *, is_secure: bool) -> None:
        """`is_secure`: phones come by TLS, so their cookie goes no other way."""
        self._desk = desk
        self._is_secure = is_secure
        self._news = News()
        self._moment = ("", 0)
        self._drafts: dict[tuple[str, str], asyncio.Future[str]] = {}
        self._pages = Environment(
            loader=FileSystemLoader(_ROOM / "pages"), autoescape=select_autoescape(default=True), trim_blocks=True
        )
        self._pages.filters["apart"] = self._pages.globals["apart"] = _apart
        static: list[Route | Mount] = [Mount("/static", StaticFiles(directory=_ROOM / "static"))]
        if scripts is not None:
            static.append(Mount("/scripts", StaticFiles(directory=scripts)))
        self.app = Starlette(
            routes=[
                Route("/", self._page),
                Route("/list", self._list),
                Route("/events", self._events),
                Route("/sign-in", self._sign_in, methods=["POST"]),
                Route("/sign-out", self._sign_out, methods=["POST"]),
                Route("/shift", self._shift, methods=["POST"]),
                Route("/answer", self._answer, methods=["POST"]),
                Route("/api/hello", self._hello),
                Route("/api/requests", self._take_in, methods=["POST"]),
                Route("/api/answers", self._answers),
                Route("/api/outcomes", self._outcome, methods=["POST"]),
                *static,
            ],
            middleware=[Middleware(_Guarded)],
            lifespan=_few_threads,
            exception_handlers={StoreUnavailable: _unavailable, NotUnderstood: _not_understood, _Refused: _refused},
        )

    # Mirrors

    async def _hello(self, request: Request) -> Response:
        await self._mirror(request)
        return JSONResponse({"hub": 1})

    async def _take_in(self, request: Request) -> Response:
        mirror = await self._mirror(request)
        told = understood(REQUESTS, await _body(request, LONGEST_BODY))
        keys = await run_in_threadpool(self._desk.take_in, mirror, told)
        self._news.tell()
        return JSONResponse({"keys": keys})

    async def _answers(self, request: Request) -> Response:
        mirror = await self._mirror(request)
        loop = asyncio.get_running_loop()
        until_s = loop.time() + POLL_S
        while True:
            heard = await run_in_threadpool(self._desk.heard, mirror)
            left_s = until_s - loop.time()
            if heard.mark != request.query_params.get("mark") or left_s <= 0:
                return Response(HEARD.dump_json(heard), media_type="application/json")
            await self._news.wait(left_s)

    async def _outcome(self, request: Request) -> Response:
        mirror = await self._mirror(request)
        told = understood(OUTCOME, await _body(request, _LONGEST_FORM))
        await run_in_threadpool(self._desk.taken_in, mirror, told.answer, told.outcome)
        self._news.tell()
        return JSONResponse({})

    async def _mirror(self, request: Request) -> int:
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        mirror = await run_in_threadpool(self._desk.mirror, token) if kind.lower() == "bearer" else None
        if mirror is None:
            raise _Refused(401, "no mirror of this store has this token")
        return mirror

    # Phones

    async def _page(self, request: Request) -> Response:
        who = await self._who(request)
        if not who:
            return self._shown(request, "sign_in.html")
        return self._shown(request, "requests.html", **await self._facts(who))

    async def _list(self, request: Request) -> Response:
        who = await self._require(request)
        return self._shown(request, "list.html", **await self._facts(who))

    async def _events(self, request: Request) -> ASGIApp:
        await self._require(request)
        told = StreamingResponse(
            self._told(request), media_type="text/event-stream", headers={"X-Accel-Buffering": "no"}
        )
        return _Place(self._news, told)

    async def _told(self, request: Request) -> AsyncIterator[str]:
        """Yield the list, anew with each news and every few seconds, for as long as somebody is signed in."""
        seen = request.headers.get("last-event-id", "")
        while who := await self._who(request):
            mark = self._news.mark
            yield ": here\n\n" if mark == seen else f"id: {mark}\nevent: requests\n{await self._drawn(who, request)}\n"
            if mark == self._news.mark:
                await self._news.wait(_TICK_S)
            seen = mark if mark != self._news.mark else ""
        yield "event: over\ndata: \n\n"

    async def _drawn(self, who: str, request: Request) -> str:
        """Return the list as lines of an event, drawn once a second at most for all phones that see the same."""
        moment = self._news.mark, int(asyncio.get_running_loop().time())
        if moment != self._moment:
            self._moment, self._drafts = moment, {}
        reader = who, str(self._words(request)["language"])
        draft = self._drafts.get(reader)
        if draft is None:
            draft = self._drafts[reader] = asyncio.ensure_future(self._draw(who, request))
        return await asyncio.shield(draft)  # of one phone that goes the others still want it

    async def _draw(self, who: str, request: Request) -> str:
        shown = self._pages.get_template("list.html").render(**self._words(request), **await self._facts(who))
        return "".join(f"data: {line}\n" for line in shown.splitlines() if line.strip())

    async def _sign_in(self, request: Request) -> Response:
        _require_same_origin(request)
        form = await _form(request)
        phone = request.client.host if request.client else ""
        tried, secret = await run_in_threadpool(self._desk.try_pin, form.get("pin", ""), phone)
        if not secret:
            wait_s = await run_in_threadpool(self._desk.wait_s, phone)
            return self._shown(
                request, "sign_in.html", status=403, is_wrong=tried.is_taken, wait_s=int(wait_s) + 1 if wait_s else 0
            )
        answer = RedirectResponse("/", 303)
        answer.set_cookie(
            _COOKIE, secret, max_age=int(SIGNED_IN_S), httponly=True, samesite="strict", secure=self._is_secure
        )
        return answer

    async def _sign_out(self, request: Request) -> Response:
        _require_same_origin(request)
        await run_in_threadpool(self._desk.sign_out, request.cookies.get(_COOKIE, ""))
        self._news.tell()
        answer = RedirectResponse("/", 303)
        answer.delete_cookie(_COOKIE)
        return answer

    async def _shift(self, request: Request) -> Response:
        who, form = await self._acts(request)
        await run_in_threadpool(lambda: self._desk.set_shift(who, begins=form.get("begins") == "yes"))
        self._news.tell()
        return self._shown(request, "list.html", **await self._facts(who))

    async def _answer(self, request: Request) -> Response:
        who, form = await self._acts(request)
        number = form.get("mirror", "")
        mirror = int(number) if number.isascii() and number.isdigit() and len(number) < 12 else 0  # noqa: PLR2004
        given = await run_in_threadpool(
            self._desk.answer, who, mirror, form.get("key", ""), form.get("state", ""), form.get("reason", "")
        )
        self._news.tell()
        return self._shown(request, "list.html", is_gone=not given, **await self._facts(who))

    async def _acts(self, request: Request) -> tuple[str, dict[str, str]]:
        _require_same_origin(request)
        return await self._require(request), await _form(request)

    async def _who(self, request: Request) -> str:
        return await run_in_threadpool(self._desk.who, request.cookies.get(_COOKIE, ""))

    async def _require(self, request: Request) -> str:
        who = await self._who(request)
        if not who:
            raise _Refused(403, "nobody has signed in on this phone")
        return who

    async def _facts(self, who: str) -> dict[str, Any]:
        rows, names = await run_in_threadpool(lambda: (self._desk.rows(), self._desk.on_shift))
        return {"who": who, "rows": rows, "names": names}

    def _words(self, request: Request) -> dict[str, Any]:
        language = language_of(request.headers.get("accept-language", ""))
        text: Callable[[float], str] = lambda seconds: age(seconds, language)  # noqa: E731
        return {"w": words(language), "language": language, "rtl": language == "ar", "age": text}

    def _shown(self, request: Request, page: str, status: int = 200, **facts: Any) -> Response:
        return HTMLResponse(self._pages.get_template(page).render(**self._words(request), **facts), status)


@asynccontextmanager
async def _few_threads(_app: Starlette) -> AsyncIterator[None]:
    """Have few threads for the disk: each has a connection of its own, and they write one after the other anyway."""
    current_default_thread_limiter().total_tokens = _THREADS
    yield


def _apart(name: str) -> str:
    """Return a name that keeps its own direction inside a sentence of the other one (Unicode isolates)."""
    return f"\u2068{name}\u2069"


class _Refused(Exception):  # noqa: N818 (it is answered, not told)
    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


class _Place:
    """What is told to one phone more, where there is room for it; else that there is none."""

    def __init__(self, news: News, told: ASGIApp) -> None:
        self._news = news
        self._told = told

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._news.waiting >= MOST_LISTENING:
            headers = {"Retry-After": "10", "Connection": "close"}
            await PlainTextResponse("too many phones at once", 503, headers)(scope, receive, send)
            return
        self._news.waiting += 1
        try:
            await self._told(scope, receive, send)
        finally:
            self._news.waiting -= 1


class _Guarded:
    """Puts the headers that keep foreign code out on every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = [(name.lower().encode(), value.encode()) for name, value in _HEADERS.items()]
                if not scope.get("path", "").startswith(("/static/", "/scripts/")):
                    headers.append((b"cache-control", b"no-store"))
                message["headers"] = [*message["headers"], *headers]
            await send(message)

        await self._app(scope, receive, guarded if scope["type"] == "http" else send)


async def _body(request: Request, most: int) -> bytes:
    """Return the body. Raises _Refused where it is longer than `most`, or does not come to an end."""
    body = b""
    try:
        async with asyncio.timeout(_BODY_S):
            async for chunk in request.stream():
                body += chunk
                if len(body) > most:
                    raise _Refused(413, f"more than {most} bytes")
    except TimeoutError:
        raise _Refused(408, f"it takes longer than {_BODY_S:.0f} seconds") from None
    return body


async def _form(request: Request) -> dict[str, str]:
    try:
        text = (await _body(request, _LONGEST_FORM)).decode("ascii")
        return dict(parse_qsl(text, max_num_fields=10))
    except ValueError as error:
        raise NotUnderstood("no form") from error


def _require_same_origin(request: Request) -> None:
    """Refuse what another site's page sends: browsers say where a form comes from (the Origin header)."""
    origin = request.headers.get("origin")
    if origin is None or urlsplit(origin).netloc != request.headers.get("host"):
        raise _Refused(403, "this comes from another page")


def _unavailable(_request: Request, _error: Exception) -> Response:
    return PlainTextResponse("the hub cannot read or write its disk", 503, headers={"Retry-After": "5"})


def _not_understood(_request: Request, error: Exception) -> Response:
    return PlainTextResponse(f"not understood: {error}", 400)


def _refused(_request: Request, error: Exception) -> Response:
    return PlainTextResponse(str(error), error.status if isinstance(error, _Refused) else 500)
