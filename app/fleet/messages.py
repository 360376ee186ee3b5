"""What a mirror and the hub of its store say to each other, as JSON; read strictly, whoever sent it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

from app.domain.requests import OPEN, RefusalReason, Request, RequestKind, RequestState

LONGEST_BODY: Final = 262_144
"""Bytes of one message; a longer one is not read."""
_Key = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
_Name = Annotated[str, StringConstraints(max_length=64)]
_Words = Annotated[str, StringConstraints(max_length=600)]
_Seconds = Annotated[float, Field(ge=0, le=1e9)]
_Message = TypeVar("_Message")


class NotUnderstood(ValueError):  # noqa: N818 (what came is at fault)
    """What came is no message."""


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False)


class ToldStep(_Strict):
    """A step of a request; `ago_s` by the mirror's clock when it was sent: clocks may differ, durations do not."""

    state: RequestState
    ago_s: _Seconds
    who: _Name = ""
    reason: RefusalReason | None = None


class ToldRequest(_Strict):
    """A request as its mirror tells it, whole each time, so that a later message makes up for one that was lost.

    `words` is what the shop calls the article; nothing here is about the person who shops.
    """

    key: _Key
    kind: RequestKind
    place: _Name = ""
    words: _Words = ""
    store: _Name = ""
    count: Annotated[int, Field(ge=1, le=999)] = 1
    code: _Name = ""
    is_late: bool = False
    steps: Annotated[tuple[ToldStep, ...], Field(min_length=1, max_length=20)]

    @property
    def state(self) -> RequestState:
        """How far it has come."""
        return self.steps[-1].state

    @property
    def is_open(self) -> bool:
        """Whether anything is still to happen."""
        return self.state in OPEN

    @property
    def who(self) -> str:
        """First name of who took it on last, or empty."""
        return next((step.who for step in reversed(self.steps) if step.who), "")


class ToldAnswer(_Strict):
    """What somebody answered on a phone."""

    id: Annotated[int, Field(ge=1)]
    key: _Key
    state: RequestState
    reason: RefusalReason | None = None
    who: _Name


class Heard(_Strict):
    """What the hub tells a mirror: answers that wait for it, who is on shift, and a mark of both."""

    answers: tuple[ToldAnswer, ...] = ()
    on_shift: Annotated[tuple[_Name, ...], Field(max_length=50)] = ()
    mark: _Name = ""


class ToldOutcome(_Strict):
    """What a mirror made of an answer; all but `taken` are `WhyNotStepped`: it came too late."""

    answer: Annotated[int, Field(ge=1, lt=2**62)]
    outcome: Literal["taken", "over", "unknown", "not_from_here"]


class Kept(_Strict):
    """Keys of the requests that are on the hub's disk."""

    keys: tuple[_Key, ...]


REQUESTS: Final = TypeAdapter(Annotated[tuple[ToldRequest, ...], Field(max_length=100)])
HEARD: Final = TypeAdapter(Heard)
OUTCOME: Final = TypeAdapter(ToldOutcome)
KEPT: Final = TypeAdapter(Kept)


def understood(adapter: "TypeAdapter[_Message]", body: bytes) -> _Message:
    """Return the message in some bytes. Raises NotUnderstood with what is wrong, without repeating what came."""
    try:
        return adapter.validate_json(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join(map(str, first["loc"]))
        raise NotUnderstood(f"{where}: {first['msg']}" if where else str(first["msg"])) from None


def told(request: Request, words: str, now: datetime) -> Mapping[str, Any]:
    """Return a request as it is sent; `words` are cut where they are longer than anybody reads."""
    return {
        "key": request.key,
        "kind": request.kind.value,
        "place": request.place[:64],
        "words": words[:600],
        "store": request.what.store_code[:64],
        "count": max(1, min(999, request.what.count)),
        "code": request.code if request.is_promised else "",
        "is_late": request.is_late,
        "steps": [
            {
                "state": step.state.value,
                "ago_s": max(0.0, (now - step.at).total_seconds()),
                "who": step.who[:64],
                "reason": None if step.reason is None else step.reason.value,
            }
            for step in request.steps
        ],
    }
