"""This mirror's line to the hub of its store: requests go there, answers of staff come back."""

import logging
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.domain.errors import StoreUnavailable
from app.domain.requests import NotStepped, Request, RequestKind, WhyNotStepped
from app.fleet.link import POLL_S, HubLink, Letter
from app.fleet.messages import Heard, ToldAnswer, told
from app.services.ground import Ground
from app.services.requests.part import RequestsPart
from app.store import Catalogue, RequestOutbox, RequestTable

_log = logging.getLogger(__name__)
_SILENT_MS: Final = round(3_000 * POLL_S)
"""After so long without a word from the hub nobody there can be asked any more."""


class HubLine(QObject):
    """Tells the hub and hears it; while it is away the mirror goes on by itself, and requests wait in the outbox."""

    def __init__(self, ground: Ground, requests: RequestsPart, parent: QObject | None = None) -> None:
        """Send nothing before `start`."""
        super().__init__(parent)
        self._board = requests.board
        self._desk = requests.desk
        self._table = RequestTable(ground.database, ground.config.store.code)
        self._outbox = RequestOutbox(ground.database)
        self._catalogue = Catalogue(ground.database)
        self._language = ground.config.kiosk.language
        self._why_away = ""
        self._in_hand: set[int] = set()
        self._silence = QTimer(self, singleShot=True, interval=_SILENT_MS)
        self._silence.timeout.connect(lambda: self._board.set_elsewhere(()))
        hub, post = ground.config.hub, ground.gui_thread.post
        self._link = HubLink(
            hub.url,
            hub.token.get_secret_value(),
            verify=hub.authority or True,
            letters=self._letters,
            delivered=self._delivered,
            heard=lambda heard: post(partial(self._on_heard, heard)),
            lost=lambda why: post(partial(self._on_lost, why)),
        )
        self._board.changed.connect(self._link.wake)

    def start(self) -> None:
        """Tell the hub what it has not heard yet, and listen."""
        self._link.start()

    def stop(self) -> None:
        """Say and hear nothing more."""
        self._link.stop()

    def _letters(self) -> list[Letter]:
        """Return what waits in the outbox; on a thread of the link. What cannot be read now waits on."""
        try:
            return [self._letter(number, change) for number, change in self._outbox.due()]
        except StoreUnavailable as error:
            _log.warning("requests cannot be read for the hub: %s", error)
            return []

    def _letter(self, number: int, change: int) -> Letter:
        request = self._table.of_number(number)
        if request is None or request.kind is RequestKind.DELIVER:  # nobody is asked for that
            return Letter(number, change, "", None)
        return Letter(number, change, request.key, told(request, self._words(request), datetime.now(UTC)))

    def _words(self, request: Request) -> str:
        what = request.what
        product = self._catalogue.product(what.product_id, self._language) if what.product_id else None
        return (product and product.words_of(what.variant_id)) or what.variant_id

    def _delivered(self, letter: Letter) -> bool:
        try:
            self._outbox.delivered(letter.number, letter.change)
        except StoreUnavailable as error:  # it is told once more, which changes nothing there
            _log.warning("the outbox for the hub: %s", error)
            return False
        return True

    def _on_heard(self, heard: Heard) -> None:
        if self._why_away:
            _log.info("the hub is heard again")
            self._why_away = ""
        self._silence.start()
        self._board.set_elsewhere(heard.on_shift)
        self._in_hand &= {answer.id for answer in heard.answers}
        for answer in heard.answers:  # the hub repeats all of them with each outcome that it is told
            if answer.id not in self._in_hand:
                self._in_hand.add(answer.id)
                self._desk.answer_afar(
                    answer.key, answer.state, answer.who, answer.reason, partial(self._on_answered, answer)
                )

    def _on_answered(self, answer: ToldAnswer, outcome: Request | NotStepped) -> None:
        """Tell the hub what became of an answer; it asks again for one that could not be written down."""
        if isinstance(outcome, Request):
            self._link.report(answer.id, "taken")
        elif outcome.why is WhyNotStepped.NOT_STORED:
            self._in_hand.discard(answer.id)
        else:
            steps = () if outcome.request is None else outcome.request.steps
            was_taken = any(step.state is answer.state and step.who == answer.who for step in steps)
            self._link.report(answer.id, "taken" if was_taken else outcome.why.value)

    def _on_lost(self, why: str) -> None:
        if why != self._why_away:
            _log.warning("the hub: %s; requests wait here, and the staff page of this mirror works", why)
            self._why_away = why
