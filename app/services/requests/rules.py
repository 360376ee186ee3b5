"""What is offered here and how long it may take, from the configuration; pure."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from typing import Final
from urllib.parse import quote

from app.config import Config
from app.domain.catalogue import Variant
from app.domain.opening import next_closing
from app.domain.requests import COMES_HERE, HAS_CODE, HOLDS, Request, RequestKind, RequestState
from app.domain.returns import ReturnCondition, ReturnTerms
from app.domain.stores import Store

MOST_OPEN: Final = 12
"""So much may be open for one visit: nobody needs more, and staff are not to be flooded."""
GIVEN_UP: Final = 3
"""After so many times the time to answer, or to come, what somebody should come with ends by itself."""


@dataclass(frozen=True, slots=True)
class RequestRules:
    """`offered` as configured, less what the placement cannot do; times in seconds."""

    offered: frozenset[RequestKind]
    own_store: str
    place: str = ""
    answer_s: float = 120.0
    bring_s: float = 480.0
    hold_s: float = 24 * 3600.0
    deliver_url: str = ""
    zone: tzinfo | None = None
    returns: ReturnTerms = field(default_factory=ReturnTerms)

    def limit_s(self, request: Request) -> float | None:
        """Return how long it may stay in its state before it is late; None where nobody is waited for."""
        if request.state is RequestState.PLACED:
            is_waited_for = request.kind in COMES_HERE | HOLDS or request.kind is RequestKind.TAKE_BACK
            return self.answer_s if is_waited_for else None
        is_carried = request.kind in COMES_HERE or request.kind is RequestKind.TAKE_BACK
        return self.bring_s if is_carried and request.is_open else None

    def until(self, kind: RequestKind, store: Store | None, now: datetime) -> datetime | None:
        """Return when it ends by itself, by the hours of the store where it is; None where waiting decides that."""
        if kind in HAS_CODE:
            return next_closing(store, now, self.zone) + timedelta(seconds=self.hold_s)
        return next_closing(store, now, self.zone) if kind is RequestKind.TAKE_BACK else None

    def link(self, variant: Variant) -> str:
        """Return the article's address in the web shop; empty where none is configured, or a number is missing."""
        parts = {"{gtin}": variant.gtin, "{sku}": variant.sku, "{id}": variant.id}
        used = {mark: value for mark, value in parts.items() if mark in self.deliver_url}
        if not used or not all(used.values()):
            return ""
        link = self.deliver_url
        for mark, value in used.items():
            link = link.replace(mark, quote(value, safe=""))
        return link


def rules_of(config: Config) -> RequestRules:
    """Return the rules of a configuration."""
    asked = config.requests
    offered = frozenset(map(RequestKind, asked.offered)) if config.is_touchable else frozenset[RequestKind]()
    if not asked.deliver_url:
        offered -= {RequestKind.DELIVER}
    return RequestRules(
        offered,
        config.store.code,
        asked.place,
        asked.answer_min * 60.0,
        asked.bring_min * 60.0,
        asked.hold_hours * 3600.0,
        asked.deliver_url,
        config.screen.zone,
        ReturnTerms(
            config.returns.days,
            tuple(map(ReturnCondition, config.returns.conditions)),
            frozenset(word.casefold() for word in config.returns.never),
        ),
    )
