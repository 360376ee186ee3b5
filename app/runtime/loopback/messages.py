"""A request put together from the pieces in which it comes, and an answer as bytes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final

ADDRESS: Final = "127.0.0.1"
_FIELDS_MOST: Final = 100
_END: Final = re.compile(rb"\r?\n\r?\n")
_END_BYTES: Final = 4
_LINE: Final = re.compile(rb"([A-Z]{1,16}) ([\x21-\x7e]+) HTTP/([0-9])\.[0-9]\r?")
_FIELD: Final = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t\r]*")


@dataclass(frozen=True, slots=True)
class MessageRules:
    """The most bytes of a request line, of a head, of a body."""

    line_bytes: int = 1024
    head_bytes: int = 8192
    body_bytes: int = 1024


@dataclass(frozen=True, slots=True)
class Request:
    """A request: `path` as sent, header names in lower case, the last of equal ones."""

    method: str
    path: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: a status of HTTP, content and its media type."""

    status: int
    content: bytes = b""
    kind: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)

    def as_bytes(self, *, with_content: bool = True) -> bytes:
        """Return what is sent; a HEAD is answered without the content."""
        headers = {
            "Content-Type": self.kind,
            "Content-Length": str(len(self.content)),
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            "Connection": "close",
            **self.headers,
        }
        head = f"HTTP/1.0 {self.status} {HTTPStatus(self.status).phrase}\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return head.encode("ascii") + b"\r\n" + (self.content if with_content else b"")


class RequestReader:
    """Reads one request; never keeps more bytes than the rules allow."""

    def __init__(self, rules: MessageRules) -> None:
        self._rules = rules
        self._buffer = bytearray()
        self._request: Request | None = None
        self._whole_at = 0

    def add(self, piece: bytes) -> Request | Answer | None:
        """Return the request once it is whole, a refusal as soon as it cannot become one, None while bytes are missing.

        `piece` holds no more than `most_bytes`.
        """
        looked_at = max(0, len(self._buffer) - _END_BYTES)
        self._buffer += piece
        if self._request is None:
            end = _END.search(self._buffer, looked_at)
            if end is None:
                return self._judged_unfinished()
            parsed = self._parsed(bytes(self._buffer[: end.start()]))
            if isinstance(parsed, Answer):
                return parsed
            self._request, length = parsed
            self._whole_at = end.end() + length
        return self._request if len(self._buffer) >= self._whole_at else None

    @property
    def most_bytes(self) -> int:
        """How many bytes may be read next."""
        return self._rules.head_bytes + self._rules.body_bytes + 1 - len(self._buffer)

    def _judged_unfinished(self) -> Answer | None:
        line_end = self._buffer.find(b"\n", 0, self._rules.line_bytes + 1)
        if line_end < 0 and len(self._buffer) > self._rules.line_bytes:
            return refusal(HTTPStatus.REQUEST_URI_TOO_LONG)
        if len(self._buffer) > self._rules.head_bytes:
            return refusal(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        return None

    def _parsed(self, head: bytes) -> tuple[Request, int] | Answer:
        """Return the request and the length of its body."""
        first, *lines = head.split(b"\n")
        if len(first) > self._rules.line_bytes:
            return refusal(HTTPStatus.REQUEST_URI_TOO_LONG)
        if len(head) > self._rules.head_bytes or len(lines) > _FIELDS_MOST:
            return refusal(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        line = _LINE.fullmatch(first)
        fields = [_FIELD.fullmatch(text) for text in lines]
        if line is None or line[3] == b"0" or None in fields:
            return refusal(HTTPStatus.BAD_REQUEST)
        if line[3] != b"1":
            return refusal(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED)
        pairs = [(found[1].decode("ascii").lower(), found[2].decode("latin-1")) for found in fields if found]
        length = self._body_length(pairs)
        if isinstance(length, Answer):
            return length
        return Request(line[1].decode("ascii"), line[2].decode("ascii"), dict(pairs)), length

    def _body_length(self, pairs: list[tuple[str, str]]) -> int | Answer:
        """Return how many bytes follow the head: they are read and forgotten."""
        if any(name == "transfer-encoding" for name, _ in pairs):
            return refusal(HTTPStatus.LENGTH_REQUIRED)
        lengths = [value for name, value in pairs if name == "content-length"]
        if not lengths:
            return 0
        if len(lengths) > 1 or not (lengths[0].isascii() and lengths[0].isdigit()):
            return refusal(HTTPStatus.BAD_REQUEST)
        length = int(lengths[0][:10])
        return refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE) if length > self._rules.body_bytes else length


def refusal(status: HTTPStatus, **headers: str) -> Answer:
    """Return an answer that says in a word why there is none."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status.value, f'{{"error": "{status.phrase}"}}\n'.encode(), headers=named)
