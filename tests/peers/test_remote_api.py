"""The remote interface over loopback: who is let in, what is told, and what a hostile client achieves."""

import select
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from app.config import RemoteConfig
from app.devices.drivers.simulated.reader import SimulatedConfig
from app.domain.errors import PowerUnavailable
from app.runtime.data.paths import PROJECT
from app.runtime.gui_thread import GuiThread
from app.runtime.loopback.server import ConnectionRules
from app.services.remote.api import RemoteApi
from app.services.remote.limits import RequestRules
from app.services.remote.tokens import digest_of, new_token
from app.store import Database, RemoteTokens, open_database
from tests.support.http_client import Reply, ask, connect, exchange, live_until, parsed, read_all
from tests.support.running_kiosk import RunningKiosk, epc

NOW = datetime(2030, 6, 1, tzinfo=UTC)
ANY_PORT = RemoteConfig.model_construct(enabled=True, port=0)
UNHURRIED = RequestRules(per_s=10_000, picture_every_s=0.0)
CONNECTIONS = ConnectionRules(connections=4, request_s=1.0, answer_s=1.0)


class Remote:
    """The interface over a database of its own, with a mirror that says simple things."""

    def __init__(self, folder: Path, rules: RequestRules = UNHURRIED, gui_within_s: float = 5.0) -> None:
        self.database: Database = open_database(folder / "psyche.sqlite3")
        self.tokens = RemoteTokens(self.database)
        self.gui_thread = GuiThread()
        self.audited: list[tuple[str, dict[str, Any]]] = []
        self.restarts: list[int] = []
        self.why_not = ""
        self.now = NOW
        self.api = RemoteApi(
            ANY_PORT,
            health=lambda: {"devices": []},
            metrics=lambda: "psyche_info 1\n",
            restart=self._restart,
            tokens=self.tokens,
            gui_thread=self.gui_thread,
            record=self._record,
            rules=rules,
            connections=CONNECTIONS,
            gui_within_s=gui_within_s,
            now=lambda: self.now,
        )
        self.api.start()
        self.token = self.issue(days=30)

    @property
    def port(self) -> int:
        return self.api.port

    def issue(self, days: float) -> str:
        token = new_token()
        self.tokens.keep(digest_of(token), "", NOW, NOW + timedelta(days=days))
        return token

    def _record(self, who: str, action: str, /, **detail: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.audited.append((action, detail))

    def _restart(self) -> None:
        if self.why_not:
            raise PowerUnavailable(self.why_not)
        self.restarts.append(1)


@pytest.fixture
def build(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Callable[..., Remote]]:
    built: list[Remote] = []

    def make(**options: Any) -> Remote:
        built.append(Remote(tmp_path, **options))
        return built[-1]

    yield make
    for remote in built:
        remote.gui_thread.close()
        remote.api.stop()
        remote.database.close()
        remote.api.deleteLater()
        remote.gui_thread.deleteLater()
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("http")] == []


@pytest.fixture
def remote(build: Callable[..., Remote]) -> Remote:
    return build()


def test_health_says_without_a_token_only_that_it_lives(remote: Remote) -> None:
    assert ask(remote.port, "/health").json == {"alive": True}
    assert ask(remote.port, "/health", remote.token).json == {"alive": True, "devices": []}


def test_everything_else_takes_a_token(remote: Remote) -> None:
    for path, method in (("/metrics", "GET"), ("/screenshot", "GET"), ("/restart", "POST")):
        for token in (None, "", "psy_", remote.token[:-1], remote.token + "x", "\u0000", "é" * 100, "x" * 4000):
            reply = ask(remote.port, path, token, method)
            assert reply.status in (401, 429)
            assert b"psy_" not in reply.body
    assert remote.restarts == []


def test_a_token_holds_from_its_making_to_its_end_and_not_once_it_is_revoked(remote: Remote) -> None:
    assert ask(remote.port, "/metrics", remote.token).body == b"psyche_info 1\n"
    remote.now = NOW + timedelta(days=30)
    assert ask(remote.port, "/metrics", remote.token).status == 401
    remote.now = NOW - timedelta(days=400)  # a clock that lost its battery makes no token eternal
    assert ask(remote.port, "/metrics", remote.token).status == 401
    remote.now = NOW
    assert ask(remote.port, "/metrics", remote.token).status == 200
    assert remote.tokens.remove(1)
    assert ask(remote.port, "/metrics", remote.token).status == 401


def test_a_token_is_nowhere_in_the_database_or_the_audit(remote: Remote, tmp_path: Path) -> None:
    assert ask(remote.port, "/metrics", remote.token).status == 200
    live_until(lambda: bool(remote.audited), "the call is audited")
    content = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    assert remote.token.encode() not in content
    assert remote.token not in str(remote.audited)


def test_five_wrong_tokens_make_wrong_ones_wait_and_no_right_one(remote: Remote) -> None:
    for _ in range(5):
        assert ask(remote.port, "/metrics", "wrong").status == 401
    reply = ask(remote.port, "/metrics", "wrong again")
    assert reply.status == 429
    assert 1 <= int(reply.headers["retry-after"]) <= 10
    assert ask(remote.port, "/health").status == 200
    assert ask(remote.port, "/metrics", remote.token).status == 200


def test_a_flood_is_slowed_down_and_keeps_no_right_token_out(build: Callable[..., Remote]) -> None:
    remote = build(rules=RequestRules(per_s=10))
    statuses = [ask(remote.port, "/health").status for _ in range(40)]
    assert statuses[:10] == [200] * 10
    assert 429 in statuses
    assert len(remote.audited) <= 2
    assert ask(remote.port, "/metrics", "wrong").status == 429
    assert ask(remote.port, "/metrics", remote.token).status == 200
    assert [ask(remote.port, "/metrics", remote.token).status for _ in range(40)].count(429) > 0


def test_a_database_that_cannot_be_read_lets_nobody_in_and_fills_no_log(
    build: Callable[..., Remote], caplog: pytest.LogCaptureFixture
) -> None:
    remote = build(rules=RequestRules(per_s=2))
    remote.database.connection().execute("ALTER TABLE remote_token RENAME TO elsewhere")
    statuses = [ask(remote.port, "/metrics", remote.token).status for _ in range(20)]
    assert statuses[:2] == [503, 503]
    assert set(statuses) == {503, 429}
    assert caplog.text.count("no token can be looked up") == statuses.count(503)


def test_calls_for_months_hold_no_file_open(remote: Remote) -> None:
    def held() -> int:
        return sum("psyche.sqlite3" in path.resolve().name for path in Path("/proc/self/fd").iterdir())

    assert ask(remote.port, "/metrics", remote.token).status == 200
    live_until(lambda: not _calls(), "the call is over")
    before = held()
    for token in (remote.token, "wrong") * 10:
        ask(remote.port, "/metrics", token)
    live_until(lambda: not _calls(), "the calls are over")
    assert held() == before


def test_calls_are_audited_the_first_at_once_the_others_as_a_count(remote: Remote) -> None:
    for _ in range(4):
        ask(remote.port, "/metrics", remote.token)
    ask(remote.port, "/metrics", "wrong")
    ask(remote.port, "/etc/passwd", remote.token)
    live_until(lambda: len(remote.audited) == 3, "one entry of each kind")
    remote.api.write_counts()
    assert remote.audited == [
        ("remote_call", {"call": "GET /metrics", "token": 1, "status": 200}),
        ("remote_call", {"call": "GET /metrics", "token": "wrong", "status": 401}),
        ("remote_call", {"call": "other", "token": "none", "status": 404}),
        ("remote_calls", {"call": "GET /metrics", "token": 1, "status": 200, "count": 3}),
    ]


def test_a_restart_is_asked_for_by_post_alone_and_audited_even_at_the_end(remote: Remote) -> None:
    assert ask(remote.port, "/restart", remote.token).status == 405
    assert ask(remote.port, "/restart", remote.token, "POST").status == 202
    assert remote.restarts == [1]
    remote.gui_thread.close()  # the program ends, perhaps before the call was written down
    remote.api.stop()
    assert "POST /restart" in str(remote.audited)


def test_where_nobody_would_start_it_again_a_restart_is_refused_with_the_reason(remote: Remote) -> None:
    remote.why_not = "it was started by hand"
    reply = ask(remote.port, "/restart", remote.token, "POST")
    assert (reply.status, reply.json) == (409, {"error": "it was started by hand"})


HEAD = b"GET /health HTTP/1.1\r\nHost: localhost\r\n"


REFUSED = [
    (b"HEAD /health HTTP/1.1\r\n\r\n", 405),
    (b"OPTIONS /health HTTP/1.1\r\n\r\n", 405),
    (b"PUT /restart HTTP/1.1\r\n\r\n", 405),
    (b"BREW /health HTTP/1.1\r\n\r\n", 405),
    (b"GET /health/ HTTP/1.1\r\n\r\n", 404),
    (b"GET /../../etc/passwd HTTP/1.1\r\n\r\n", 404),
    (b"GET http://elsewhere/ HTTP/1.1\r\n\r\n", 404),
    (b"GET /health?x=1 HTTP/1.1\r\n\r\n", 404),
    (b"GET /health\r\n\r\n", 400),
    (b"GET\r\n\r\n", 400),
    (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
    (b"GET /health HTTP/2.0\r\n\r\n", 505),
    (b"GET /health HTTP/9\r\n\r\n", 400),
    (b"GET /" + b"a" * 2000 + b" HTTP/1.1\r\n\r\n", 414),
    (HEAD + b"X: " + b"a" * 20_000 + b"\r\n\r\n", 431),
    (HEAD + b"".join(b"X%d: y\r\n" % n for n in range(3000)) + b"\r\n", 431),
    (HEAD + b"Origin: http://localhost\r\n\r\n", 403),
    (b"GET /health HTTP/1.1\r\nHost: rebound.example:8477\r\n\r\n", 403),
    (HEAD + b"Content-Length: 999999999999\r\n\r\n", 413),
    (HEAD + b"Content-Length: -1\r\n\r\n", 400),
    (HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nx", 400),
    (HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", 411),
    (HEAD + b"Content-Length: 5\r\n\r\nhello", 200),
    (HEAD + b"Expect: 100-continue\r\nConnection: keep-alive\r\n\r\n", 200),
]


def test_what_is_no_call_of_ours_is_refused_and_the_next_one_answered(remote: Remote) -> None:
    for sent, status in REFUSED:
        reply = exchange(remote.port, sent)
        assert reply.status in (status, 0 if status == 431 else status), sent[:60]  # unread bytes may reset it
        if reply.status:
            assert reply.headers["connection"] == "close"
            assert not any(name.startswith("access-control") for name in reply.headers)
        assert reply.body == b"" or not sent.startswith(b"HEAD")
        assert ask(remote.port, "/health").json == {"alive": True}


def test_half_open_and_dripping_connections_are_hung_up_on(remote: Remote) -> None:
    silent = [connect(remote.port), connect(remote.port, b"GET /health HT"), connect(remote.port, HEAD)]
    dripping = connect(remote.port)
    answers: list[bytes] = []

    def drip() -> None:
        try:
            for byte in HEAD + b"X: " + b"y" * 1000:
                dripping.sendall(bytes([byte]))
                time.sleep(0.05)  # a byte again and again: each alone would be in time
        except OSError:
            pass
        answers.append(read_all(dripping))

    thread = threading.Thread(target=drip)
    thread.start()
    live_until(lambda: not thread.is_alive(), "the dripping one is hung up on")
    thread.join()
    assert parsed(answers[0]).status in (408, 0)
    for connection in (*silent, dripping):
        assert parsed(read_all(connection)).status in (408, 0)
        connection.close()
    live_until(lambda: ask(remote.port, "/health").status == 200, "it is free again")


def test_the_connection_that_got_no_further_for_longest_makes_room(remote: Remote) -> None:
    held = [connect(remote.port, b"GET /he") for _ in range(4)]
    live_until(lambda: ask(remote.port, "/health").status == 200, "a fifth is answered")
    assert parsed(read_all(held[0])).status == 0
    held[1].sendall(b"alth HTTP/1.1\r\n")
    time.sleep(0.05)
    held += [connect(remote.port, b"GET /he") for _ in range(3)]
    for dropped in held[2:4]:
        assert read_all(dropped) == b""
    held[1].sendall(b"\r\n")
    live_until(lambda: bool(select.select([held[1]], [], [], 0)[0]), "the one that went on is answered")
    assert parsed(read_all(held[1])).status == 200
    for connection in held:
        connection.close()


def test_a_machine_without_a_thread_to_give_answers_again_later(
    remote: Remote, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = threading.Thread.start

    def none_left(thread: threading.Thread) -> None:
        if thread.name == "http call":
            raise RuntimeError("can't start new thread")
        start(thread)

    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", none_left)
        for _ in range(CONNECTIONS.connections + 1):
            with connect(remote.port, HEAD + b"\r\n") as connection:
                assert read_all(connection) == b""
    assert ask(remote.port, "/health").status == 200


def test_a_client_that_takes_no_answer_holds_nothing_up(remote: Remote) -> None:
    class Large:
        def capture(self, done: Callable[[Any], None]) -> None:
            done(lambda: b"\x89PNG" + bytes(30_000_000))

    remote.api.show(Large())
    request = f"GET /screenshot HTTP/1.1\r\nAuthorization: Bearer {remote.token}\r\n\r\n".encode()
    with connect(remote.port, request) as lazy:
        live_until(lambda: bool(select.select([lazy], [], [], 0)[0]), "the answer begins")
        assert ask(remote.port, "/health").status == 200
        assert lazy.recv(12) == b"HTTP/1.0 200"
        time.sleep(CONNECTIONS.answer_s + 0.2)
        assert len(read_all(lazy)) < 30_000_000, "it is hung up on"


def _calls() -> list[str]:
    QCoreApplication.processEvents()
    return [thread.name for thread in threading.enumerate() if thread.name == "http call"]


def test_a_loop_that_stands_still_is_told_as_not_alive(build: Callable[..., Remote]) -> None:
    remote = build(gui_within_s=0.3)
    with connect(remote.port, HEAD + b"\r\n") as connection:
        reply = parsed(read_all(connection))  # meanwhile nothing runs on this thread
    assert (reply.status, reply.json) == (503, {"alive": False})
    live_until(lambda: ask(remote.port, "/health").status == 200, "it turns again")


def test_stopping_answers_what_waits_and_leaves_no_thread(remote: Remote) -> None:
    with connect(remote.port, HEAD + b"\r\n") as waiting, connect(remote.port, b"GET /he") as half:
        while not [thread for thread in threading.enumerate() if thread.name == "http call"]:
            time.sleep(0.005)
        port = remote.port
        remote.api.stop()
        assert parsed(read_all(waiting)).status == 503
        assert parsed(read_all(half)).status in (0, 408)
    with pytest.raises(ConnectionRefusedError):
        connect(port)


def test_a_port_that_is_taken_leaves_the_mirror_without_and_says_so(
    remote: Remote, build: Callable[..., Remote], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("tests.peers.test_remote_api.ANY_PORT", RemoteConfig(enabled=True, port=remote.port))
    other = build()
    assert other.port == 0
    assert "cannot be listened on" in caplog.text


@pytest.fixture
def kiosk(qapp: QCoreApplication, tmp_path: Path) -> Iterator[RunningKiosk]:
    running = RunningKiosk(tmp_path, [SimulatedConfig(driver="simulated", name="hook")], remote=ANY_PORT)
    yield running
    running.stop()


def test_the_services_tell_their_state_and_nothing_of_a_shopper(kiosk: RunningKiosk) -> None:
    services = kiosk.services
    port = services.remote.api.port
    token = new_token()
    now = datetime.now(UTC)
    RemoteTokens(services.database).keep(digest_of(token), "monitor", now, now + timedelta(days=1))
    assert services.tray is not None
    services.session.arrive(epc(1), *_article(kiosk))
    health = ask(port, "/health", token).json
    assert health["program"]
    assert [device["device"] for device in health["devices"]] == ["hook"]
    assert health["vision"] is None
    assert "by hand" in health["restart"]
    metrics = ask(port, "/metrics", token).body.decode()
    assert "psyche_sessions_total 1.0\n" in metrics
    assert 'psyche_garments_total{source="tag"} 1.0\n' in metrics
    assert 'psyche_device_state{device="hook",driver="simulated",state="' in metrics
    assert 'psyche_resident_memory_bytes{process="window"} ' in metrics
    assert "Piece 1" not in metrics + str(health)
    assert ask(port, "/restart", token, "POST").status == 409
    assert ask(port, "/screenshot", token).status == 503  # no window, no picture
    kiosk.wait_until(lambda: len(services.audit.entries()) >= 4, "the calls are audited")
    assert {entry.who for entry in services.audit.entries()} == {""}


def _article(kiosk: RunningKiosk) -> tuple[Any, Any]:
    from app.domain.garments import GarmentIdentity
    from tests.support.running_kiosk import gtin

    identity = GarmentIdentity(gtin(1))
    return identity, kiosk.services.catalogue.articles(identity)


def test_off_by_default_nothing_listens(qapp: QCoreApplication, tmp_path: Path) -> None:
    running = RunningKiosk(tmp_path, [])
    assert running.services.remote.api.port == 0
    running.stop()


def test_refusals_carry_no_word_of_the_request(remote: Remote) -> None:
    reply: Reply = exchange(remote.port, b"GET /<script>alert(1)</script> HTTP/1.1\r\n\r\n")
    assert b"script" not in reply.body
    assert reply.headers["content-type"] == "application/json"


@pytest.mark.parametrize(("remote", "loaded"), [("None", False), ("ANY_PORT", True)])
def test_what_writes_figures_is_loaded_only_where_the_interface_is_on(
    tmp_path: Path, remote: str, *, loaded: bool
) -> None:
    program = f"""
        import sys
        from pathlib import Path
        from PySide6.QtCore import QCoreApplication
        from tests.support.running_kiosk import RunningKiosk
        from tests.peers.test_remote_api import ANY_PORT
        import main, ui.window.application

        app = QCoreApplication([])
        RunningKiosk(Path(sys.argv[1]), [], remote={remote}).stop()
        assert ("prometheus_client" in sys.modules) is {loaded}
    """
    command = [sys.executable, "-c", textwrap.dedent(program), str(tmp_path)]
    subprocess.run(command, cwd=PROJECT, check=True, timeout=60)
