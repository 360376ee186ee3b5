"""Requests over the whole mirror's services, with their own thread and a file: placed, cut off, there again."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.requests import RequestKind, RequestState, What
from app.runtime.data.paths import DataDirectory
from app.services.requests.service import new_key
from app.store import Shifts, open_database
from tests.support.running_kiosk import RunningKiosk
from tests.support.staff_door import set_pin


def put_on_shift(folder: Path) -> None:
    with closing(open_database(DataDirectory(folder).database)) as database:
        set_pin(database, label="Léa")
        Shifts(database).begin("Léa", datetime.now(UTC))


def test_what_was_placed_is_there_in_the_next_program(tmp_path: Path, qtbot: QtBot) -> None:
    put_on_shift(tmp_path)
    first = RunningKiosk(tmp_path, [])
    try:
        requests, session = first.services.requests, first.services.session
        session.touch()
        with qtbot.waitSignal(requests.placed) as placed:
            requests.place(RequestKind.HELP, What(), new_key())
        assert [request.id for request in requests.mine] == [placed.args[1].id]
    finally:
        first.stop()

    second = RunningKiosk(tmp_path, [])
    try:
        requests, session = second.services.requests, second.services.session
        requests.resume()
        session.touch()
        (there,) = requests.mine
        assert (there.kind, there.state) == (RequestKind.HELP, RequestState.PLACED)
        with qtbot.waitSignal(requests.changed):
            requests.withdraw(there.id)
        assert requests.mine[0].state is RequestState.WITHDRAWN
        kinds = [attention.kind.value for attention in second.services.today.attention()]
        assert "request_late" not in kinds
    finally:
        second.stop()


def test_what_was_placed_last_before_the_end_is_written_or_not_told(tmp_path: Path, qtbot: QtBot) -> None:
    put_on_shift(tmp_path)
    kiosk = RunningKiosk(tmp_path, [])
    told: list[int] = []
    kiosk.services.requests.placed.connect(lambda _, request: told.append(request.id))
    kiosk.services.session.touch()
    for _ in range(5):
        kiosk.services.requests.place(RequestKind.HELP, What(), new_key())
    qtbot.wait(5)
    kiosk.stop()
    with closing(open_database(DataDirectory(tmp_path).database)) as database:
        written = {row[0] for row in database.read("SELECT id FROM request")}

    assert set(told) <= written
