"""What a shopper asks for at the mirror, and the steps that it goes through; pure.

Every kind goes the same way, `placed → accepted → on the way → done`, and leaves it by a refusal, a withdrawal, its
time, or the end of the session. `MOVES` says which steps a kind has and who may take them; docs/requests.md draws it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from typing import Final

_KEY: Final = re.compile(r"[0-9a-f]{32}")


class RequestKind(Enum):
    """What can be asked for."""

    BRING = "bring"
    """An article, in another size or colour or a suggested one, to this mirror."""
    HELP = "help"
    """Somebody who works here."""
    TAKE_BACK = "take_back"
    """Garments that stay here."""
    HOLD_HERE = "hold_here"
    """An article put aside in this store."""
    HOLD_THERE = "hold_there"
    """An article put aside in another store."""
    DELIVER = "deliver"
    """An article from the retailer's web shop, where the shopper goes on by themselves: a link and nothing else."""
    RETURN = "return"
    """An article that was bought and comes back; the till finishes it."""


HOLDS: Final = frozenset({RequestKind.HOLD_HERE, RequestKind.HOLD_THERE})
COMES_HERE: Final = frozenset({RequestKind.BRING, RequestKind.HELP})
"""Somebody comes to this mirror, to whoever stands there."""
HAS_CODE: Final = HOLDS | {RequestKind.RETURN}
NAMES_ARTICLE: Final = frozenset(RequestKind) - {RequestKind.HELP, RequestKind.TAKE_BACK}


class RequestState(Enum):
    """How far a request has come."""

    PLACED = "placed"
    ACCEPTED = "accepted"
    ON_THE_WAY = "on_the_way"
    DONE = "done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    SESSION_ENDED = "session_ended"


OPEN: Final = frozenset({RequestState.PLACED, RequestState.ACCEPTED, RequestState.ON_THE_WAY})


class Actor(Enum):
    """Who takes a step."""

    SHOPPER = "shopper"
    STAFF = "staff"
    MIRROR = "mirror"


class RefusalReason(Enum):
    """Why staff cannot do what was asked."""

    NOT_FOUND = "not_found"
    """It is not where it should be."""
    SOLD = "sold"
    DAMAGED = "damaged"
    NOBODY_FREE = "nobody_free"
    AGAINST_THE_RULES = "against_the_rules"
    """Not to be returned: too late, worn, or of a kind that is never taken back."""


class ReturnReason(Enum):
    """Why something comes back."""

    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    NOT_LIKED = "not_liked"
    FAULTY = "faulty"
    OTHER = "other"


class Promise(Enum):
    """What the shopper may be told when the request is placed."""

    FIRM = "firm"
    """It will be done, as far as a fresh figure can carry that."""
    LOOK = "look"
    """Somebody will look, and tell: the figure is old, unknown, or of a store that has not said yes yet."""


class WhyNotPlaced(Enum):
    """Why a request was not placed."""

    NOT_OFFERED = "not_offered"
    """This kind is not offered here, or nobody is on shift."""
    NEVER_RETURNED = "never_returned"
    """Of its category nothing is taken back."""
    UNKNOWN_ARTICLE = "unknown_article"
    """The catalogue does not have it (any more)."""
    SOLD_OUT = "sold_out"
    """The figure is fresh and nothing is free."""
    LAST_IS_WITH_YOU = "last_is_with_you"
    """The last piece known is the one that hangs here: there is no other to bring."""
    TOO_MANY = "too_many"
    NOT_STORED = "not_stored"
    """It could not be written down (a full disk), so nobody has been asked; a person has to be."""


class WhyNotStepped(Enum):
    """Why a step was not taken."""

    UNKNOWN = "unknown"
    """There is no such request (any more)."""
    OVER = "over"
    """It has ended meanwhile: see its state."""
    NOT_FROM_HERE = "not_from_here"
    """Its kind or its state does not have this step."""
    NOT_STORED = "not_stored"
    """It could not be written down, so it was not taken."""


_STAFF_REASONS: Final = (RefusalReason.NOT_FOUND, RefusalReason.SOLD, RefusalReason.DAMAGED, RefusalReason.NOBODY_FREE)
REFUSALS: Final[Mapping[RequestKind, tuple[RefusalReason, ...]]] = {
    RequestKind.BRING: _STAFF_REASONS,
    RequestKind.HELP: (RefusalReason.NOBODY_FREE,),
    RequestKind.TAKE_BACK: (RefusalReason.NOT_FOUND, RefusalReason.NOBODY_FREE),
    RequestKind.HOLD_HERE: _STAFF_REASONS,
    RequestKind.HOLD_THERE: _STAFF_REASONS,
    RequestKind.DELIVER: (),
    RequestKind.RETURN: (RefusalReason.AGAINST_THE_RULES, RefusalReason.DAMAGED, RefusalReason.NOBODY_FREE),
}
"""With which reasons staff may refuse a kind."""

Moves = Mapping[RequestState, Mapping[RequestState, Actor]]
"""From a state to those that may follow, and who brings that about."""


def _moves(kind: RequestKind) -> Moves:
    if kind is RequestKind.DELIVER:
        leave = {RequestState.WITHDRAWN: Actor.SHOPPER, RequestState.SESSION_ENDED: Actor.MIRROR}
        return {RequestState.PLACED: leave}
    leave = {
        RequestState.REFUSED: Actor.STAFF,
        RequestState.WITHDRAWN: Actor.SHOPPER,
        RequestState.EXPIRED: Actor.MIRROR,
    }
    placed_leave = dict(leave)
    if kind in COMES_HERE:
        leave[RequestState.SESSION_ENDED] = Actor.MIRROR
    if kind in COMES_HERE | HOLDS:  # of a hold only while nobody has promised it
        placed_leave[RequestState.SESSION_ENDED] = Actor.MIRROR
    finish = {RequestState.DONE: Actor.STAFF} | leave
    moves = {
        RequestState.PLACED: {RequestState.ACCEPTED: Actor.STAFF} | placed_leave,
        RequestState.ACCEPTED: finish,
    }
    if kind in COMES_HERE | {RequestKind.TAKE_BACK}:
        moves[RequestState.ACCEPTED] = {RequestState.ON_THE_WAY: Actor.STAFF} | finish
        moves[RequestState.ON_THE_WAY] = finish
    return moves


MOVES: Final[Mapping[RequestKind, Moves]] = {kind: _moves(kind) for kind in RequestKind}
"""The steps of each kind; a state that is not named is an end."""


def next_steps(kind: RequestKind, state: RequestState, actor: Actor) -> tuple[RequestState, ...]:
    """Return the states that `actor` may bring a request of this kind to from a state."""
    return tuple(after for after, who in MOVES[kind].get(state, {}).items() if who is actor)


@dataclass(frozen=True, slots=True)
class What:
    """What is asked for: an article for most kinds, `count` garments to be taken back, nothing for help.

    `store_code` is the other store of HOLD_THERE, else empty: here.
    """

    product_id: str = ""
    variant_id: str = ""
    store_code: str = ""
    count: int = 1
    return_reason: ReturnReason | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step: into which state, when (aware), and of staff by whom (the name of their PIN) and why."""

    state: RequestState
    at: datetime
    who: str = ""
    reason: RefusalReason | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One request with all that happened to it; nothing here is about a person who shops.

    `place` is what staff call this mirror ("Cabin 3"), or empty. `code` is what is told at the till, of kinds that have
    one, and is to be shown only once `is_promised`. `until` is when a hold ends by itself. `is_late` once nobody
    answered, or came, in the time configured. `session` tells together what one visit asked for, None once it is over.
    """

    id: int
    key: str
    kind: RequestKind
    what: What
    place: str
    promise: Promise
    steps: tuple[Step, ...]
    code: str = ""
    until: datetime | None = None
    is_late: bool = False
    session: int | None = field(default=None, repr=False)

    @property
    def state(self) -> RequestState:
        """How far it has come."""
        return self.steps[-1].state

    @property
    def is_open(self) -> bool:
        """Whether anything is still to happen."""
        return self.state in OPEN

    @property
    def placed_at(self) -> datetime:
        """When it was placed."""
        return self.steps[0].at

    @property
    def changed_at(self) -> datetime:
        """When its last step was taken."""
        return self.steps[-1].at

    @property
    def who(self) -> str:
        """First name of the member of staff who took it on, the last one where there were several; else empty."""
        return next((step.who for step in reversed(self.steps) if step.who), "")

    @property
    def reason(self) -> RefusalReason | None:
        """Why it was refused."""
        return self.steps[-1].reason

    @property
    def is_promised(self) -> bool:
        """Whether the shopper may rely on it: a figure carries it, or staff have said yes."""
        return self.promise is Promise.FIRM or any(step.state is RequestState.ACCEPTED for step in self.steps)

    @property
    def is_held(self) -> bool:
        """Whether a piece is put aside for it, which nobody else may be promised."""
        return self.kind in HOLDS and self.is_open and self.is_promised

    @property
    def outlives_session(self) -> bool:
        """Whether it goes on after the shopper has gone: somebody has to take garments back, or holds a code."""
        if self.kind in HOLDS:
            return self.is_promised
        return self.kind in (RequestKind.TAKE_BACK, RequestKind.RETURN)

    def next_steps(self, actor: Actor) -> tuple[RequestState, ...]:
        """Return the states that `actor` may bring it to now."""
        return next_steps(self.kind, self.state, actor)


@dataclass(frozen=True, slots=True)
class RequestCounts:
    """Figures for whoever watches over many mirrors: what is open now, and the rest since the start of the program."""

    open: Mapping[RequestKind, int]
    late: int = 0
    stock_differences: int = 0
    pieces_came: int = 0
    pieces_stayed: int = 0


@dataclass(frozen=True, slots=True)
class NotPlaced:
    """A request that was not placed, and why.

    `next_best` is the code of the store nearest from here that has the article by a fresh figure; empty where none has.
    """

    why: WhyNotPlaced
    next_best: str = ""


@dataclass(frozen=True, slots=True)
class NotStepped:
    """A step that was not taken, and why; `request` is as it stands, None where there is none."""

    why: WhyNotStepped
    request: Request | None = None


def step(
    request: Request,
    state: RequestState,
    actor: Actor,
    at: datetime,
    *,
    who: str = "",
    why: RefusalReason | None = None,
) -> Request | NotStepped:
    """Return the request one step further, or why it cannot go there.

    No step is earlier than the one before it: of a clock that was set back the earlier time holds on.
    """
    if not request.is_open:
        return NotStepped(WhyNotStepped.OVER, request)
    if state not in request.next_steps(actor):
        return NotStepped(WhyNotStepped.NOT_FROM_HERE, request)
    if (why is not None) != (state is RequestState.REFUSED) or (why is not None and why not in REFUSALS[request.kind]):
        return NotStepped(WhyNotStepped.NOT_FROM_HERE, request)
    taken = Step(state, max(at, request.changed_at), who, why)
    return replace(request, steps=(*request.steps, taken), is_late=request.is_late and state in OPEN)


def is_key(text: str) -> bool:
    """Whether a text is a client's key: 32 hexadecimal digits, as `uuid4().hex` gives them, so that it says nothing."""
    return _KEY.fullmatch(text) is not None
