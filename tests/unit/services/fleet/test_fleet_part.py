"""A whole mirror's services and a real hub: requests go there, answers come back, and nothing is lost on the way."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta, tzinfo
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pydantic import SecretStr
from pytestqt.qtbot import QtBot

from app.config import load_config
from app.config.hub import HubConfig
from app.devices.registry import driver_config
from app.domain.errors import ConfigurationError
from app.domain.findings import Verdict
from app.domain.requests import Actor, RequestKind, RequestState, What
from app.fleet import link
from app.hub import desk
from app.runtime.data.paths import DataDirectory
from app.services.fleet.checks import check_hub
from app.services.requests.desk import RequestDesk
from app.services.requests.service import new_key
from app.store import RequestTable, Shifts, open_database
from tests.support.running_hub import Phone, RunningHub
from tests.support.running_kiosk import RunningKiosk
from tests.support.staff_door import set_pin


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    running = RunningHub(tmp_path / "hub")
    running.person("Léa")
    yield running
    running.stop()


@contextmanager
def mirror(folder: Path, url: str, token: str) -> Iterator[RunningKiosk]:
    folder.mkdir(exist_ok=True)
    kiosk = RunningKiosk(folder, [], hub=HubConfig(url=url, token=SecretStr(token)))
    try:
        yield kiosk
    finally:
        kiosk.stop()


def ask_for_help(kiosk: RunningKiosk, qtbot: QtBot) -> None:
    kiosk.services.session.touch()
    with qtbot.waitSignal(kiosk.services.requests.placed, timeout=10_000):
        kiosk.services.requests.place(RequestKind.HELP, What(), new_key())


def put_on_shift(folder: Path) -> None:
    """Have somebody be on shift at the mirror itself."""
    folder.mkdir()
    with closing(open_database(DataDirectory(folder).database)) as database:
        set_pin(database, label="Sam")
        Shifts(database).begin("Sam", datetime.now(UTC))


def until(qtbot: QtBot, happened: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(happened()), timeout=20_000)


def is_offered(kiosk: RunningKiosk) -> bool:
    return RequestKind.HELP in kiosk.services.requests.offered


def is_in(kiosk: RunningKiosk, state: RequestState) -> bool:
    return kiosk.services.requests.mine[0].state is state


def is_told(phone: Phone, told: str) -> bool:
    page = shown(phone)
    return told in page and "being told" not in page


def shown(phone: Phone) -> str:
    return phone.seen("/list")


def answer(phone: Phone, kiosk: RunningKiosk, state: str, reason: str = "") -> str:
    key = kiosk.services.requests.mine[0].key
    return phone.post("/answer", mirror="1", key=key, state=state, reason=reason).text


def test_asked_at_the_mirror_answered_on_a_phone_and_told_by_first_name(
    tmp_path: Path, hub: RunningHub, qtbot: QtBot
) -> None:
    phone = hub.phone()
    with mirror(tmp_path / "mirror", hub.url, hub.token("Cabin 3")) as kiosk:
        assert not is_offered(kiosk)  # nobody can be asked
        phone.post("/shift", begins="yes")
        until(qtbot, lambda: is_offered(kiosk))
        ask_for_help(kiosk, qtbot)
        until(qtbot, lambda: "Somebody is asked for" in shown(phone))
        for state, told in (
            (RequestState.ACCEPTED, "Accepted by Léa"),
            (RequestState.ON_THE_WAY, "Léa is on the way"),
            (RequestState.DONE, "Done by Léa"),
        ):
            answer(phone, kiosk, state.value)
            until(qtbot, partial(is_in, kiosk, state))
            until(qtbot, partial(is_told, phone, told))
        assert kiosk.services.requests.mine[0].who == "Léa"
        phone.post("/shift", begins="no")
        until(qtbot, lambda: not is_offered(kiosk))


def test_a_withdrawal_that_was_first_holds_and_the_phone_is_told(tmp_path: Path, hub: RunningHub, qtbot: QtBot) -> None:
    phone = hub.phone()
    phone.post("/shift", begins="yes")
    with mirror(tmp_path / "mirror", hub.url, hub.token()) as kiosk:
        until(qtbot, lambda: is_offered(kiosk))
        ask_for_help(kiosk, qtbot)
        until(qtbot, lambda: "Somebody is asked for" in shown(phone))
        answer(phone, kiosk, "accepted")  # this thread delivers it only after the withdrawal below
        kiosk.services.requests.withdraw(kiosk.services.requests.mine[0].id)
        until(qtbot, lambda: "Too late" in shown(phone))
        assert kiosk.services.requests.mine[0].state is RequestState.WITHDRAWN


def test_what_happens_while_the_hub_is_away_is_told_when_it_is_back(tmp_path: Path, qtbot: QtBot) -> None:
    hub = RunningHub(tmp_path / "hub")
    hub.person("Léa")
    token = hub.token()
    hub.phone().post("/shift", begins="yes")
    with mirror(tmp_path / "mirror", hub.url, token) as kiosk:
        until(qtbot, lambda: is_offered(kiosk))
        hub.stop()
        ask_for_help(kiosk, qtbot)
        assert kiosk.services.requests.mine[0].is_open
        hub = RunningHub(tmp_path / "hub", hub.port)
        try:
            phone = hub.phone()
            until(qtbot, lambda: "Somebody is asked for" in shown(phone))
        finally:
            hub.stop()


def test_a_mirror_that_was_away_when_somebody_answered_hears_it_at_its_next_start(
    tmp_path: Path, hub: RunningHub, qtbot: QtBot
) -> None:
    phone, token = hub.phone(), hub.token()
    phone.post("/shift", begins="yes")
    with mirror(tmp_path / "mirror", hub.url, token) as kiosk:
        until(qtbot, lambda: is_offered(kiosk))
        ask_for_help(kiosk, qtbot)
        until(qtbot, lambda: "Somebody is asked for" in shown(phone))
        key = kiosk.services.requests.mine[0].key
    phone.post("/answer", mirror="1", key=key, state="accepted")
    with mirror(tmp_path / "mirror", hub.url, token) as kiosk:
        kiosk.services.requests.resume()
        kiosk.services.session.touch()
        until(qtbot, lambda: kiosk.services.requests.mine[0].state is RequestState.ACCEPTED)
        until(qtbot, lambda: "Accepted by Léa" in shown(phone))


def test_what_waited_is_taken_in_once_each_however_often_the_hub_repeats_it(
    tmp_path: Path, hub: RunningHub, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone, token, many = hub.phone(), hub.token(), 10
    phone.post("/shift", begins="yes")
    with mirror(tmp_path / "mirror", hub.url, token) as kiosk:
        until(qtbot, lambda: is_offered(kiosk))
        kiosk.services.session.touch()
        for number in range(many):
            kiosk.services.requests.place(RequestKind.HOLD_HERE, What(f"p{number}", f"v{number}"), new_key())
        until(qtbot, lambda: shown(phone).count("<li") == many)
        keys = [request.key for request in kiosk.services.requests.mine]
    for key in keys:
        phone.post("/answer", mirror="1", key=key, state="accepted")
    asked: list[str] = []
    takes = RequestDesk.answer_afar

    def count(desk: RequestDesk, key: str, *rest: Any) -> None:
        asked.append(key)
        takes(desk, key, *rest)

    monkeypatch.setattr(RequestDesk, "answer_afar", count)
    with mirror(tmp_path / "mirror", hub.url, token):
        until(qtbot, lambda: "being told" not in shown(phone))
    assert sorted(asked) == sorted(keys)


def test_an_answer_that_was_taken_before_a_kill_and_gone_on_from_is_not_too_late(
    tmp_path: Path, hub: RunningHub, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone, token = hub.phone(), hub.token()
    phone.post("/shift", begins="yes")
    with monkeypatch.context() as killed, mirror(tmp_path / "mirror", hub.url, token) as kiosk:
        killed.setattr(link.HubLink, "report", lambda *_: None)  # the kill came before that
        until(qtbot, lambda: is_offered(kiosk))
        ask_for_help(kiosk, qtbot)
        until(qtbot, lambda: "Somebody is asked for" in shown(phone))
        answer(phone, kiosk, "accepted")
        until(qtbot, lambda: is_in(kiosk, RequestState.ACCEPTED))
        (request,) = kiosk.services.requests.mine
        table = RequestTable(kiosk.services.database, "")
        table.take_step(request.id, RequestState.ON_THE_WAY, Actor.STAFF, datetime.now(UTC), who="Sam")
    with mirror(tmp_path / "mirror", hub.url, token):
        until(qtbot, lambda: is_told(phone, "Sam is on the way"))
    assert "Too late" not in shown(phone)


@pytest.mark.parametrize("off_s", [-3600, 3600])
def test_a_hub_whose_clock_is_an_hour_off_shows_and_answers_the_same(
    tmp_path: Path, hub: RunningHub, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, off_s: int
) -> None:
    class Off(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # another type is what is asked for
            return datetime.now(tz) + timedelta(seconds=off_s)

    phone = hub.phone()
    phone.post("/shift", begins="yes")
    with mirror(tmp_path / "mirror", hub.url, hub.token()) as kiosk:
        until(qtbot, lambda: is_offered(kiosk))
        ask_for_help(kiosk, qtbot)
        until(qtbot, lambda: "Somebody is asked for" in shown(phone))
        moved = SimpleNamespace(time=lambda: time.time() + off_s, monotonic=time.monotonic)
        monkeypatch.setattr(desk, "time", moved)  # in the midst of it
        monkeypatch.setattr(desk, "datetime", Off)
        assert "Somebody is asked for" in shown(phone)
        answer(phone, kiosk, "accepted")
        until(qtbot, lambda: is_in(kiosk, RequestState.ACCEPTED))
        kiosk.services.requests.withdraw(kiosk.services.requests.mine[0].id)
        until(qtbot, lambda: "Withdrawn by the shopper" in shown(phone))
        ask_for_help(kiosk, qtbot)  # whose age is told by the mirror's clock
        until(qtbot, lambda: "Somebody is asked for" in shown(phone) and ">0:0" in shown(phone))
        assert is_offered(kiosk)


def test_a_hub_that_never_answers_costs_nothing_and_is_told(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link, "_ANSWER_S", 0.2)
    monkeypatch.setattr(link, "POLL_S", 0.1)
    put_on_shift(tmp_path / "mirror")
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        with mirror(tmp_path / "mirror", url, "psy_x") as kiosk:
            ask_for_help(kiosk, qtbot)
            until(qtbot, lambda: any("cannot be reached" in record.getMessage() for record in caplog.records))
            assert kiosk.services.requests.mine[0].is_open
            assert kiosk.services.database.read("SELECT count(*) FROM request_outbox") == [(1,)]


@contextmanager
def something_else(status: int, kind: str, body: bytes) -> Iterator[str]:
    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET

        def log_message(self, *_: object) -> None:
            return

    server = HTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ((200, "text/html", b"<html>Welcome to our guest network</html>"), "no hub"),
        ((500, "text/html", b"oops"), "answers 500"),
        ((302, "text/html", b""), "answers 302"),
        ((401, "text/plain", b"no"), "token"),
        ((200, "application/json", b"{"), "no sense"),
        ((200, "application/json", b'{"answers": [{"id": -1}]}'), "no sense"),
        ((200, "application/json", b"[" * 300_000), "no end"),
        ((200, "application/json", b""), "no sense"),
    ],
)
def test_what_is_no_hub_costs_nothing_and_is_told(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture, answers: tuple[int, str, bytes], said: str
) -> None:
    status, kind, body = answers
    put_on_shift(tmp_path / "mirror")
    with something_else(status, kind, body) as url, mirror(tmp_path / "mirror", url, "psy_x") as kiosk:
        until(qtbot, lambda: any(said in record.getMessage() for record in caplog.records))
        ask_for_help(kiosk, qtbot)
        qtbot.wait(300)
        assert kiosk.services.requests.mine[0].is_open
        assert kiosk.services.database.read("SELECT count(*) FROM request_outbox") == [(1,)]


def test_doctor_tries_the_hub_and_says_what_is_wrong(tmp_path: Path, hub: RunningHub) -> None:
    def said(url: str, token: str) -> tuple[Verdict, str]:
        from app.config import Config

        (found,) = check_hub(Config(hub=HubConfig(url=url, token=SecretStr(token))))
        return found.verdict, found.detail

    good = hub.token()
    assert said(hub.url, good)[0] is Verdict.OK
    assert "token" in said(hub.url, "psy_other")[1]
    assert "hub.token is empty" in said(hub.url, "")[1]
    assert "cannot be reached" in said("http://127.0.0.1:9", good)[1]
    assert good not in said("http://127.0.0.1:9", good)[1]


@pytest.mark.parametrize("address", ["http://hub.shop.example:8478", "ftp://x", "hub"])
def test_a_hub_that_everybody_could_read_along_with_is_refused(tmp_path: Path, address: str) -> None:
    file = tmp_path / "psyche.toml"
    file.write_text(f'[hub]\nurl = "{address}"\n', encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"hub\.url"):
        load_config(file, {}, driver_config)


def test_a_mirror_whose_own_disk_is_full_tells_the_same_once_and_not_over_and_over(hub: RunningHub) -> None:
    letter = link.Letter(1, 1, "0" * 32, {"key": "0" * 32, "kind": "help", "steps": [{"state": "placed", "ago_s": 1}]})
    looked: list[int] = []

    def letters() -> list[link.Letter]:
        looked.append(1)
        return [letter]

    line = link.HubLink(
        hub.url,
        hub.token(),
        verify=True,
        letters=letters,
        delivered=lambda _: False,
        heard=lambda _: None,
        lost=lambda _: None,
    )
    line.start()
    deadline = time.monotonic() + 1
    while time.monotonic() < deadline:
        time.sleep(0.05)
    line.stop()
    assert len(looked) == 1
    assert "Somebody is asked for" in hub.phone().seen("/list")


def test_doctor_names_a_file_of_certificates_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(link.HubAway, match=r"none\.pem"):
        link.ask("https://127.0.0.1:9", "psy_x", verify=str(tmp_path / "none.pem"))


def test_a_line_that_fails_waits_longer_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []

    class Over:
        def wait(self, seconds: float) -> bool:
            waits.append(seconds)
            return len(waits) > 12

        def is_set(self) -> bool:
            return False

    monkeypatch.setattr("random.uniform", lambda _low, high: high)
    line = link.HubLink(
        "http://127.0.0.1:9",
        "t",
        verify=True,
        letters=list,
        delivered=lambda _: True,
        heard=lambda _: None,
        lost=lambda _: None,
    )
    monkeypatch.setattr(line, "_is_over", Over())
    line._keep_on(line._listen)
    assert waits[:4] == [0.0, 0.5, 1.0, 2.0]
    assert waits[-1] == 60.0
