"""The mirror with a shopper who asks for things without end, and a member of staff who answers: for kills.

`python -m tests.support.asking_window run …` is `main.py run …`; while the file `asking` stands beside its data, a
request is placed, answered or withdrawn every 50 ms. What is about to be placed is written to `asked` first: after a
kill the last of it is sent again with its keys, as somebody does who saw no answer.
"""

import random
import sys
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer

import main
from app.domain.requests import OPEN, Actor, RefusalReason, Request, RequestKind, RequestState, What
from app.runtime.data.paths import DataDirectory
from app.services.access.door import StaffService
from app.services.kiosk import KioskServices
from app.services.requests.service import new_key

ASKING, ASKED = "asking", "asked"
WHO = "1"
_EVERY_MS = 50
_SENT_AGAIN = 5
_KINDS = (RequestKind.BRING, RequestKind.HELP, RequestKind.HOLD_HERE, RequestKind.RETURN, RequestKind.TAKE_BACK)


class _AlwaysOpen:
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
        services.request_desk._staff = cast("StaffService", _AlwaysOpen())
        self._products = services.catalogue.campaigns(40)
        self._again = [] if not self._file.exists() else self._file.read_text().splitlines()[-_SENT_AGAIN:]
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    @property
    def _file(self) -> Path:
        return self._folder / ASKED

    def _act(self) -> None:
        if not (self._folder / ASKING).exists():
            return
        desk, requests = self._services.request_desk, self._services.requests
        if not desk.is_on_shift:
            desk.go_on_shift()
        elif self._again:
            kind, product, variant, key = self._again.pop().split("\t")
            requests.place(RequestKind(kind), What(product, variant), key)
        elif requests.mine and self._dice.random() < 0.6:
            self._go_on_with(self._dice.choice(requests.mine))
        else:
            self._place()

    def _place(self) -> None:
        kind, product, key = self._dice.choice(_KINDS), self._dice.choice(self._products), new_key()
        what = What(product.id, product.variants[0].id)
        with self._file.open("a") as file:
            file.write(f"{kind.value}\t{what.product_id}\t{what.variant_id}\t{key}\n")
        self._services.requests.place(kind, what, key)

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
        if can and request.state in OPEN:
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
