"""The mirror with a shopper who asks for things without end, and a member of staff who answers: for kills.

`python -m tests.support.asking_window run …` is `main.py run …`; while the file `asking` stands beside its data, a
request is placed, answered or withdrawn every 50 ms, of the sort that the file names (`SORTS`). What is about to be
placed is written to `asked` first: after a kill the last of it is sent again with its keys, as somebody does who saw no
answer.
"""

import random
import sys
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer

import main
from app.domain.requests import Actor, RefusalReason, Request, RequestKind, RequestState, What
from app.runtime.data.paths import DataDirectory
from app.services.access.door import StaffService
from app.services.kiosk import KioskServices
from app.services.requests.rules import MOST_OPEN
from app.services.requests.service import new_key

ASKING, ASKED = "asking", "asked"
WHO = "1"
OTHER_STORE = "LYO01"
_COMES = (RequestKind.BRING, RequestKind.HELP, RequestKind.TAKE_BACK)
_HOLDS = (RequestKind.HOLD_HERE, RequestKind.HOLD_THERE)
SORTS = {
    "placed": (_COMES, 0.4),
    "accepted": (_COMES, 0.8),
    "hold": (_HOLDS, 0.6),
    "return": ((RequestKind.RETURN,), 0.6),
}
"""What is asked for, and how often somebody goes on with what stands rather than asks for more."""
_EVERY_MS = 50
_SENT_AGAIN = 5


class AlwaysOpen:
    """The staff's door, held open."""

    who = WHO

    def require_open(self) -> None:
        """Let everybody in."""


class Asking(QObject):
    """Shopper and staff at once."""

    def __init__(self, services: KioskServices, folder: Path) -> None:
        super().__init__(services)
        self._services = services
        self._folder = folder
        self._dice = random.Random()
        services.request_desk._staff = cast("StaffService", AlwaysOpen())
        self._products = services.catalogue.campaigns(40)
        self._again = [] if not self._file.exists() else self._file.read_text().splitlines()[-_SENT_AGAIN:]
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    @property
    def _file(self) -> Path:
        return self._folder / ASKED

    def _act(self) -> None:
        sort = SORTS.get((self._folder / ASKING).read_text()) if (self._folder / ASKING).exists() else None
        if sort is None:
            return
        kinds, go_on_share = sort
        desk, requests = self._services.request_desk, self._services.requests
        if not desk.is_on_shift:
            desk.go_on_shift()
            return
        if self._again:
            self._ask(self._again.pop())
            return
        standing = [one for one in requests.mine if one.is_open]
        is_full = len(standing) >= MOST_OPEN
        going_on = [one for one in standing if is_full or one.kind in kinds]
        if going_on and (is_full or self._dice.random() < go_on_share):
            self._go_on_with(self._dice.choice(going_on))
            return
        kind, product = self._dice.choice(kinds), self._dice.choice(self._products)
        line = f"{kind.value}\t{product.id}\t{product.variants[0].id}\t{new_key()}"
        with self._file.open("a") as file:
            file.write(f"{line}\n")
        self._ask(line)

    def _ask(self, line: str) -> None:
        kind, product, variant, key = line.split("\t")
        store = OTHER_STORE if kind == RequestKind.HOLD_THERE.value else ""
        self._services.requests.place(RequestKind(kind), What(product, variant, store), key)

    def _go_on_with(self, request: Request) -> None:
        desk = self._services.request_desk
        follow: dict[RequestState, Callable[[], None]] = {
            RequestState.ACCEPTED: lambda: desk.accept(request.id),
            RequestState.ON_THE_WAY: lambda: desk.on_my_way(request.id),
            RequestState.DONE: lambda: desk.here(request.id),
            RequestState.REFUSED: lambda: desk.cannot(request.id, RefusalReason.NOBODY_FREE),
            RequestState.WITHDRAWN: lambda: self._services.requests.withdraw(request.id),
        }
        can = list(chain(request.next_steps(Actor.STAFF), request.next_steps(Actor.SHOPPER)))
        if can:
            follow[self._dice.choice(can)]()


def asking(services_of: Callable[..., KioskServices]) -> Callable[..., KioskServices]:
    """Return what builds the services, with somebody who asks."""

    def build(config: Any, directory: DataDirectory, *rest: Any) -> KioskServices:
        services = services_of(config, directory, *rest)
        Asking(services, directory.root.parent)
        return services

    return build


if __name__ == "__main__":
    main.services_of = asking(main.services_of)
    sys.exit(main.main(sys.argv[1:]))
