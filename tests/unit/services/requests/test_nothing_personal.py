"""After many visits and answers every column of every row that is kept of requests, at mirror and hub, is read."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr
from pytestqt.qtbot import QtBot

from app.config import RequestsConfig
from app.config.hub import HubConfig
from app.domain.requests import Promise, RefusalReason, RequestKind, RequestState, ReturnReason
from app.store import Database
from tests.support.agreement import outcomes, waiting_in_outbox
from tests.support.asking_visits import ASKED, Visits
from tests.support.asking_window import WHO
from tests.support.running_hub import RunningHub
from tests.support.running_kiosk import GARMENTS, RunningKiosk, gtin
from tests.support.staff_door import set_pin

_PLACE: Final = "Cabin 3"
_VISITS: Final = 25
_MIRROR: Final = ("request", "request_step", "on_shift", "request_outbox")
_HUB: Final = ("hub_request", "hub_answer", "hub_sign_in", "on_shift")
_DRAWN: Final = {"client_key": 32, "key": 32, "code": 6}
"""What is drawn at random, and how long it is."""
_WORDS: Final = {
    *(one.value for kind in (RequestKind, RequestState, Promise, ReturnReason, RefusalReason) for one in kind),
    *(name.format(number) for number in range(GARMENTS) for name in ("p{}", "v{}", "Piece {}")),
    *("taken", "", _PLACE, WHO, "Léa"),
}


def test_nothing_that_is_kept_of_requests_is_about_a_person_who_shops(tmp_path: Path, qtbot: QtBot) -> None:
    hub = RunningHub(tmp_path / "hub")
    hub.person("Léa")
    (tmp_path / "mirror").mkdir()
    kiosk = RunningKiosk(
        tmp_path / "mirror",
        [],
        hub=HubConfig(url=hub.url, token=SecretStr(hub.token(_PLACE))),
        requests=RequestsConfig(place=_PLACE, offered=tuple(kind.value for kind in ASKED)),
    )
    try:
        own = kiosk.services.database
        set_pin(own, label=WHO)
        phone = hub.phone()
        phone.post("/shift", begins="yes")
        visits = Visits(kiosk.services, [gtin(number) for number in range(GARMENTS)], seed=5)
        for number in range(_VISITS):
            visits.visit(number)
        qtbot.waitUntil(lambda: own.read("SELECT count(*) FROM request_outbox") == [(0,)])
        (key,) = own.read("SELECT client_key FROM request WHERE state = 'placed' LIMIT 1")[0]
        phone.post("/answer", mirror="1", key=key, state="accepted")
        qtbot.waitUntil(lambda: outcomes(hub.directory) == ["taken"])
        qtbot.waitUntil(lambda: waiting_in_outbox(hub.directory) == 0)
        assert strange(own, _MIRROR) == []
        assert strange(hub.desk._database, _HUB) == []
        assert own.read("SELECT count(*) FROM request")[0][0] > 4 * _VISITS
        assert own.read("SELECT count(*) FROM request WHERE session IS NOT NULL") == [(0,)]
    finally:
        kiosk.stop()
        hub.stop()


def strange(database: Database, tables: tuple[str, ...]) -> list[tuple[str, str, object]]:
    """Return what is none of the words, numbers and draws that may be there: table, column, value."""
    found: list[tuple[str, str, object]] = []
    for table in tables:
        columns = [row[1] for row in database.read(f"PRAGMA table_info({table})")]
        for row in database.read(f"SELECT * FROM {table}"):  # noqa: S608
            found += [
                (table, *leaf) for leaf in _leaves(dict(zip(columns, row, strict=True))) if not _is_harmless(*leaf)
            ]
    return found


def _leaves(told: dict[str, Any]) -> Iterator[tuple[str, object]]:
    for name, value in told.items():
        for one in value if isinstance(value, list) else [value]:
            if name == "told":
                yield from _leaves(json.loads(one))
            elif isinstance(one, dict):
                yield from _leaves(one)
            else:
                yield name, one


def _is_harmless(column: str, value: object) -> bool:
    if column == "digest":
        return isinstance(value, bytes) and len(value) == 32
    if column in _DRAWN and value:
        return isinstance(value, str) and len(value) == _DRAWN[column] and value.isalnum()
    return value is None or isinstance(value, int | float) or value in _WORDS or value == "PAR01"
