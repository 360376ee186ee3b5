"""More phones than the hub has room for, by real connections: who is there goes on, who comes on top is told."""

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.hub.server import ASKS_WITHIN_S, MOST_CONNECTED
from app.hub.site import MOST_LISTENING
from tests.support.crowd import Crowd
from tests.support.hub_process import HubProcess
from tests.support.running_hub import Phone
from tests.support.waiting import wait_until

KEY = "0123456789abcdef0123456789abcdef"
_TOLD = {"key": KEY, "kind": "bring", "words": "Linen shirt", "steps": [{"state": "placed", "ago_s": 5}]}
_MOST_MB = 60.0
_ENDLESS = b"POST /sign-in HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Length: 999\r\n\r\npin="


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    with HubProcess(tmp_path / "hub") as running:
        yield running


def cookie_of(phone: Phone) -> str:
    return "; ".join(f"{one.name}={one.value}" for one in phone.session.cookies)


def test_a_crowd_is_told_to_come_again_and_costs_nobody_anything(hub: HubProcess) -> None:
    phone, mirror = hub.phone(), hub.mirror(hub.token())
    before_mb = hub.resident_mb()
    with Crowd(hub.port, cookie_of(phone)) as crowd:
        answered = crowd.come(MOST_LISTENING + 100)
        assert answered == {200: MOST_LISTENING, 503: 100}
        assert mirror.tell(_TOLD).json() == {"keys": [KEY]}
        assert crowd.heard("Linen shirt") == MOST_LISTENING
        assert "being told" in phone.post("/answer", mirror="1", key=KEY, state="accepted").text
        assert mirror.get("/api/answers").json()["answers"][0]["state"] == "accepted"
        assert hub.resident_mb() - before_mb < _MOST_MB
        crowd.leave()
        wait_until(lambda: crowd.come(1) == {200: 1}, "room for a phone")


def test_a_thousand_who_say_nothing_shut_out_nobody_for_long(hub: HubProcess) -> None:
    mirror, late = hub.mirror(hub.token()), Phone(hub.url)
    mark = mirror.get("/api/answers").json()["mark"]
    heard: list[int] = []
    waits = threading.Thread(target=lambda: heard.append(mirror.get(f"/api/answers?mark={mark}").status_code))
    waits.start()
    with Crowd(hub.port, "") as crowd:
        crowd.come_silent(MOST_CONNECTED + 50)
        refused = late.get("/")
        assert (refused.status_code, refused.headers["Retry-After"]) == (503, "10")
        crowd.come_silent(350)
        assert crowd.left_alone(2 * ASKS_WITHIN_S) == 0
        assert late.get("/").status_code == 200
        waits.join(30)
        assert heard == [200]  # it was connected before them


@pytest.mark.parametrize("head", [b"GET / HT", _ENDLESS], ids=["head", "form"])
def test_who_never_comes_to_an_end_is_ended(hub: HubProcess, head: bytes) -> None:
    with socket.create_connection(("127.0.0.1", hub.port), timeout=30) as line:
        line.sendall(head)
        began_s = time.monotonic()
        while True:
            if not line.recv(4096):
                break
        assert time.monotonic() - began_s < 25
