"""What the hub knows and does, without the web: requests as rows for a phone, answers, shifts, and the audit log."""

import hashlib
import logging
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from app.domain.errors import StoreUnavailable
from app.domain.requests import REFUSALS, Actor, RefusalReason, RequestState, next_steps
from app.fleet.messages import HEARD, Heard, ToldAnswer, ToldRequest
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory
from app.runtime.process.boot_clock import BootClock
from app.services.access.pin_lock import PinLock, Tried
from app.services.remote.tokens import find_token
from app.store import (
    AuditLog,
    HubAnswer,
    HubRequests,
    KeptRequest,
    RemoteTokens,
    Shifts,
    SignIns,
    StaffPins,
    StaffTries,
    open_database,
)

_log = logging.getLogger(__name__)
SIGNED_IN_S: Final = 4 * 3600.0
"""For so long nobody is asked for their PIN again."""
_HEARD_S: Final = 60.0
_FORGETS_S: Final = 3600.0
_SECRET_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Row:
    """One request as a phone shows it.

    `can` and `reasons` say what may be answered. `pending` is an answer that the mirror has still to take in, `missed`
    says that the last one came too late; `age_s` by the hub's clock.
    """

    mirror: int
    told: ToldRequest
    age_s: float
    is_heard: bool
    can: tuple[RequestState, ...]
    reasons: tuple[RefusalReason, ...]
    pending: HubAnswer | None
    missed: bool


class HubDesk:
    """Everything blocks on the disk and may raise StoreUnavailable; safe from several threads."""

    def __init__(self, directory: DataDirectory) -> None:
        """Open the hub's own data directory, which is made like a mirror's."""
        self._database = database = open_database(directory.database)
        self._requests = HubRequests(database)
        self._tokens = RemoteTokens(database)
        self._sign_ins = SignIns(database)
        self._shifts = Shifts(database)
        self._audit = AuditLog(database, installation_key(directory.installation_key))
        self._lock = PinLock(StaffPins(database), StaffTries(database), BootClock())
        self._lock.restore_waits()
        self._heard_s: dict[int, float] = {}
        self._forgot_s = 0.0

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    # Mirrors

    def mirror(self, token: str) -> int | None:
        """Return the number of the mirror that has this token, None where none has."""
        found = find_token(token, self._tokens.all(), datetime.now(UTC))
        return None if found is None else found.id

    def take_in(self, mirror: int, requests: Sequence[ToldRequest]) -> list[str]:
        """Keep what a mirror tells and return the keys, once all is on the disk."""
        now_s = time.time()
        for one in requests:
            self._requests.keep(
                mirror,
                one.key,
                one.model_dump_json(),
                steps=len(one.steps),
                is_open=one.is_open,
                age_s=one.steps[0].ago_s,
                now_s=now_s,
            )
        if now_s - self._forgot_s > _FORGETS_S:
            self._forgot_s = now_s
            self._requests.forget(now_s)
        return [one.key for one in requests]

    def heard(self, mirror: int) -> Heard:
        """Return what a mirror is to be told, and note that it asks."""
        self._heard_s[mirror] = time.monotonic()
        answers = tuple(
            ToldAnswer(
                id=one.id,
                key=one.key,
                state=RequestState(one.state),
                reason=RefusalReason(one.reason) if one.reason else None,
                who=one.who,
            )
            for one in self._requests.waiting(mirror)
        )
        told = Heard(answers=answers, on_shift=self.on_shift)
        mark = hashlib.sha256(HEARD.dump_json(told)).hexdigest()[:16]
        return told.model_copy(update={"mark": mark})

    def taken_in(self, mirror: int, answer: int, outcome: str) -> None:
        """Note what a mirror made of an answer."""
        self._requests.taken_in(mirror, answer, outcome)

    # Staff

    @property
    def on_shift(self) -> tuple[str, ...]:
        """First names of who can be asked."""
        return self._shifts.on_shift(datetime.now(UTC))

    def try_pin(self, pin: str, phone: str) -> tuple[Tried, str]:
        """Try a PIN from a phone (its address): who it is, and a secret for the phone; or why not, and nothing."""
        tried = self._lock.try_pin(pin, badge=f"phone {phone}")
        if not tried.label:
            self._note(tried.label, "hub_pin_refused", phone=phone, is_taken=tried.is_taken)
            return tried, ""
        secret = secrets.token_urlsafe(_SECRET_BYTES)
        self._sign_ins.begin(_digest(secret), tried.label, time.time() + SIGNED_IN_S)
        self._note(tried.label, "hub_signed_in", phone=phone)
        return tried, secret

    def wait_s(self, phone: str) -> float:
        """Return the seconds until a PIN is taken from a phone."""
        return self._lock.wait_s(badge=f"phone {phone}")

    def who(self, secret: str) -> str:
        """Return who has signed in on a phone, empty where nobody has."""
        return self._sign_ins.who(_digest(secret), time.time()) if secret else ""

    def sign_out(self, secret: str) -> None:
        """Forget a phone."""
        self._sign_ins.end(_digest(secret), time.time())

    def set_shift(self, who: str, *, begins: bool) -> None:
        """Note that somebody can be asked from now on, or no more."""
        if begins:
            self._shifts.begin(who, datetime.now(UTC))
        else:
            self._shifts.end(who)
        self._note(who, "shift_begun" if begins else "shift_ended")

    def rows(self) -> tuple[Row, ...]:
        """Return the requests of all mirrors, newest first."""
        now_s = time.time()
        return tuple(self._row(one, now_s) for one in self._requests.board(now_s))

    def answer(self, who: str, mirror: int, key: str, state: str, reason: str) -> bool:
        """Answer a request; False where it can be answered so no more (or not at all). The mirror is told next."""

        def judge(kept: KeptRequest) -> HubAnswer | None:
            row = self._row(kept, time.time())
            is_reasoned = (state == RequestState.REFUSED.value) == (reason in {one.value for one in row.reasons})
            if state not in {one.value for one in row.can} or not is_reasoned:
                return None
            return HubAnswer(0, mirror, key, state, reason, who)

        given = self._requests.answer(mirror, key, time.time(), judge)
        if given is not None:
            why = {"reason": reason} if reason else {}
            self._note(who, "hub_answered", mirror=mirror, request=key, state=state, **why)
        return given is not None

    def _row(self, kept: KeptRequest, now_s: float) -> Row:
        told = ToldRequest.model_validate_json(kept.told)
        answer = kept.answer
        pending = answer if answer is not None and not answer.outcome else None
        can = () if pending is not None else next_steps(told.kind, told.state, Actor.STAFF)
        heard_s = self._heard_s.get(kept.mirror)
        return Row(
            mirror=kept.mirror,
            told=told,
            age_s=max(0.0, now_s - kept.placed_s),
            is_heard=heard_s is not None and time.monotonic() - heard_s < _HEARD_S,
            can=can,
            reasons=REFUSALS[told.kind] if RequestState.REFUSED in can else (),
            pending=pending,
            missed=answer is not None and answer.outcome not in ("", "taken"),
        )

    def _note(self, who: str, action: str, **detail: Any) -> None:
        try:
            self._audit.append(datetime.now(UTC), who, action, detail)
        except StoreUnavailable as error:
            _log.warning("the audit log of the hub: %s", error)


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).digest()
