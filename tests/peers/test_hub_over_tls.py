"""Mirror and hub by TLS, with an authority of the shop's own that openssl makes."""

import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pydantic import SecretStr
from pytestqt.qtbot import QtBot

from app.config import Config
from app.config.hub import HubConfig
from app.domain.findings import Verdict
from app.domain.requests import RequestKind, RequestState, What
from app.services.fleet.checks import check_hub
from app.services.requests.service import new_key
from tests.support.certificates import Authority
from tests.support.hub_process import HubProcess
from tests.support.running_hub import Phone
from tests.support.running_kiosk import RunningKiosk

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl: deploy/setup installs it")
HERE = "IP:127.0.0.1"


@pytest.fixture
def shop(tmp_path: Path) -> Authority:
    return Authority(tmp_path, "shop")


@contextmanager
def hub_with(folder: Path, certificate: tuple[Path, Path]) -> Iterator[tuple[HubProcess, str]]:
    """Run a hub with a certificate and its key, and give it with its https address."""
    environment = {"PSYCHE_HUB__CERTIFICATE": str(certificate[0]), "PSYCHE_HUB__KEY": str(certificate[1])}
    with HubProcess(folder / "hub", environment=environment) as hub:
        yield hub, f"https://127.0.0.1:{hub.port}"


def said(url: str, token: str, authority: Path | str) -> tuple[Verdict, str]:
    (found,) = check_hub(Config(hub=HubConfig(url=url, token=SecretStr(token), authority=str(authority))))
    return found.verdict, found.detail


def test_a_request_goes_by_tls_and_its_answer_comes_back(tmp_path: Path, shop: Authority, qtbot: QtBot) -> None:
    with hub_with(tmp_path, shop.sign(HERE)) as (hub, url):
        token = hub.token()
        assert said(url, token, shop.file) == (Verdict.OK, f"{url} knows this mirror")
        phone = Phone(url)
        phone.session.verify = str(shop.file)
        phone.signed_in().post("/shift", begins="yes")
        assert all(cookie.secure for cookie in phone.session.cookies)
        (tmp_path / "mirror").mkdir()
        line = HubConfig(url=url, token=SecretStr(token), authority=str(shop.file))
        kiosk = RunningKiosk(tmp_path / "mirror", [], hub=line)
        try:
            services = kiosk.services
            qtbot.waitUntil(lambda: RequestKind.HELP in services.requests.offered)
            services.session.touch()
            with qtbot.waitSignal(services.requests.placed):
                services.requests.place(RequestKind.HELP, What(), new_key())
            qtbot.waitUntil(lambda: "Somebody is asked for" in phone.seen("/list"))
            phone.post("/answer", mirror="1", key=services.requests.mine[0].key, state="accepted")
            qtbot.waitUntil(lambda: services.requests.mine[0].state is RequestState.ACCEPTED)
        finally:
            kiosk.stop()


def test_an_authority_that_signed_nothing_here_is_refused_with_a_sentence(tmp_path: Path, shop: Authority) -> None:
    other = Authority(tmp_path, "other")
    with hub_with(tmp_path, shop.sign(HERE)) as (hub, url):
        token = hub.token()
        for authority in (other.file, ""):
            verdict, detail = said(url, token, authority)
            assert verdict is Verdict.FAILED
            assert "its certificate is not trusted" in detail
            assert "hub.authority" in detail
            assert token not in detail
        words = tmp_path / "words.pem"
        words.write_text("no certificate")
        assert "no file of certificates" in said(url, token, words)[1]
        assert "no TLS" in said(url.replace(str(hub.port), str(spoken_to())), token, shop.file)[1]


@pytest.mark.parametrize(("host", "days", "why"), [("DNS:hub.shop.example", 1, "mismatch"), (HERE, 0, "expired")])
def test_a_certificate_of_another_host_or_time_is_refused_with_a_sentence(
    tmp_path: Path, shop: Authority, host: str, days: int, why: str
) -> None:
    with hub_with(tmp_path, shop.sign(host, days=days)) as (hub, url):
        verdict, detail = said(url, hub.token(), shop.file)
        assert verdict is Verdict.FAILED
        assert why in detail


def spoken_to() -> int:
    """Return the port of something that answers in clear words whatever is said."""
    listening = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        with listening, listening.accept()[0] as line:
            line.recv(100)
            line.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    threading.Thread(target=answer, daemon=True).start()
    return int(listening.getsockname()[1])
