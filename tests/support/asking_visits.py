"""Shoppers who come one after the other, hang garments, ask for all that can be asked, and go; and staff who answer."""

import random
import time
from collections.abc import Callable, Sequence
from typing import Final, cast

from PySide6.QtCore import QCoreApplication

from app.domain.garments import GarmentIdentity
from app.domain.requests import Actor, RefusalReason, RequestKind, RequestState, ReturnReason, What
from app.services.access.door import StaffService
from app.services.kiosk import KioskServices
from app.services.requests.service import new_key
from tests.support.asking_window import AlwaysOpen
from tests.support.waiting import GIVE_UP_AFTER_S

ASKED: Final = (
    RequestKind.BRING,
    RequestKind.HELP,
    RequestKind.TAKE_BACK,
    RequestKind.HOLD_HERE,
    RequestKind.RETURN,
)
_ENDS: Final = ("done", "done", "idle")


class Visits:
    """Visits over the services of one mirror, each of which leaves requests in other states; the same for a seed."""

    def __init__(self, services: KioskServices, gtins: Sequence[str], seed: int) -> None:
        """Each visit hangs one of `gtins`, which the catalogue knows; somebody with the staff's pages open answers."""
        self._services = services
        self._gtins = gtins
        self._dice = random.Random(seed)
        services.request_desk._staff = cast("StaffService", AlwaysOpen())
        services.request_desk.go_on_shift()
        self._until(lambda: services.request_desk.is_on_shift)

    def visit(self, number: int) -> None:
        """Let somebody come, ask, be answered, and go."""
        services, identity = self._services, GarmentIdentity(self._gtins[number % len(self._gtins)])
        articles = services.catalogue.articles(identity)
        piece = f"piece-{number}"
        services.session.arrive(piece, identity, articles)
        other = self._dice.choice(services.catalogue.product(articles[0].product_id).variants)  # type: ignore[union-attr]
        what = What(other.product_id, other.id, return_reason=self._dice.choice(list(ReturnReason)))
        for kind in ASKED:
            self._ask(kind, what)
        self._answer()
        if mine := [request for request in services.requests.mine if request.is_open]:
            services.requests.withdraw(self._dice.choice(mine).id)
        services.session.leave(piece)
        services.session.end(self._dice.choice(_ENDS))
        self._until(lambda: all(request.session is None for request in services.request_desk.requests))

    def _ask(self, kind: RequestKind, what: What) -> None:
        key = new_key()
        self._services.requests.place(kind, what, key)
        self._until(lambda: not self._services.requests.is_placing(key))

    def _answer(self) -> None:
        desk = self._services.request_desk
        steps: dict[RequestState, Callable[[int], None]] = {
            RequestState.ACCEPTED: desk.accept,
            RequestState.ON_THE_WAY: desk.on_my_way,
            RequestState.DONE: desk.here,
            RequestState.REFUSED: lambda number: desk.cannot(number, RefusalReason.NOBODY_FREE),
        }
        for request in self._services.requests.mine:
            for _ in range(self._dice.randrange(4)):
                before = desk.requests
                standing = next((one for one in before if one.id == request.id), request)
                can = [state for state in standing.next_steps(Actor.STAFF) if state in steps]
                if not can:
                    break
                steps[self._dice.choice(can)](request.id)
                self._until(lambda before=before: desk.requests != before)  # type: ignore[misc]  # one of each turn

    @staticmethod
    def _until(happened: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + GIVE_UP_AFTER_S
        while not happened():
            assert time.monotonic() < deadline_s
            QCoreApplication.processEvents()
            time.sleep(0.001)
