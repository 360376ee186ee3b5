"""Where pictures may come from: links, redirects and names that lead into the house, on a real server on loopback."""

import ipaddress
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from app.config import StoreConfig
from app.connectors.http.places import PlaceRefusedError, Places, is_public
from app.connectors.pictures.fetch import PictureCache, PictureLimits
from app.domain.errors import ConnectorRejected
from tests.unit.connectors.pictures.test_fetch import Server, png

LIMITS = PictureLimits(connect_timeout_s=2, read_timeout_s=2, deadline_s=5)
NOT_PUBLIC = (
    *("127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1"),  # noqa: S104
    *("169.254.169.254", "100.64.0.1", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.51.100.1"),
    *("203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255"),
    *("::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1"),
    *("64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:a00:1::", "fc00::1", "fd12:3456::1"),
    *("fe80::1", "fec0::1", "ff02::1"),
)
PUBLIC = (
    *("8.8.8.8", "93.184.216.34", "1.1.1.1"),
    *("2606:4700::1111", "64:ff9b::808:808", "::ffff:8.8.8.8", "2002:808:808::"),
)
SPELLINGS = ("127.0.0.1", "2130706433", "0x7f000001", "0x7f.1", "017700000001", "127.1", "localhost", "localhost.", "0")


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    running.offer("/a.png", png())
    yield running
    running.close()


def cache(folder: Path, *allowed: str) -> PictureCache:
    return PictureCache(folder / "pictures", LIMITS, Places(allowed))


def port_of(server: Server) -> int:
    return int(server.url("").rpartition(":")[2])


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_addresses_that_are_set_apart_are_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("host", SPELLINGS)
def test_a_link_to_this_machine_is_refused_however_it_is_spelled(server: Server, tmp_path: Path, host: str) -> None:
    with pytest.raises(ConnectorRejected, match=r"nothing is fetched from there.*store\.picture_hosts"):
        cache(tmp_path).fetch(f"http://{host}:{port_of(server)}/a.png")
    assert server.asked == []


@pytest.mark.parametrize("host", ["[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"])
def test_so_is_one_by_ipv6(server: Server, tmp_path: Path, host: str) -> None:
    with pytest.raises(ConnectorRejected, match=r"nothing is fetched from there"):
        cache(tmp_path).fetch(f"http://{host}:{port_of(server)}/a.png")
    assert server.asked == []


def test_tls_makes_no_difference(server: Server, tmp_path: Path) -> None:
    with pytest.raises(ConnectorRejected, match=r"nothing is fetched from there"):
        cache(tmp_path).fetch(f"https://localhost:{port_of(server)}/a.png")


def test_a_redirect_into_the_house_is_refused(server: Server, tmp_path: Path) -> None:
    for number, host in enumerate(("2130706433", "localhost", "[::ffff:127.0.0.1]", "0x7f.1")):
        server.offer(f"/{number}", b"", 302, Location=f"http://{host}:{port_of(server)}/a.png")
        with pytest.raises(ConnectorRejected, match=r"nothing is fetched from there"):
            cache(tmp_path, "shop.example").fetch(_by_name(server, f"/{number}"))
    assert "/a.png" not in server.asked


def _by_name(server: Server, path: str) -> str:
    return f"http://shop.example:{port_of(server)}{path}"


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[list[str]]]:
    """What each name leads to, look-up after look-up; the last one stays."""
    answers: dict[str, list[list[str]]] = {"shop.example": [["127.0.0.1"]]}
    look_up = socket.getaddrinfo

    def found(host: Any, port: Any, *rest: Any, **named: Any) -> Any:
        if host not in answers:
            return look_up(host, port, *rest, **named)
        given = answers[host].pop(0) if len(answers[host]) > 1 else answers[host][0]
        return [entry for address in given for entry in look_up(address, port, *rest, **named)]

    monkeypatch.setattr(socket, "getaddrinfo", found)
    return answers


def test_a_name_that_leads_into_the_house_is_refused(
    server: Server, tmp_path: Path, names: dict[str, list[list[str]]]
) -> None:
    names["cdn.example"] = [["127.0.0.1"]]
    with pytest.raises(ConnectorRejected, match=r"cdn\.example leads to 127\.0\.0\.1"):
        cache(tmp_path).fetch(f"http://cdn.example:{port_of(server)}/a.png")
    assert server.asked == []


def test_a_name_that_changes_between_two_look_ups_gains_nothing(names: dict[str, list[list[str]]]) -> None:
    names["rebound.example"] = [["8.8.8.8"], ["127.0.0.1"]]
    places = Places()
    assert list(places.addresses("rebound.example", 80)) == ["8.8.8.8"]  # and that is what is connected to
    with pytest.raises(PlaceRefusedError):
        places.addresses("rebound.example", 80)


def test_of_several_addresses_only_public_ones_are_connected_to(names: dict[str, list[list[str]]]) -> None:
    names["both.example"] = [["127.0.0.1", "8.8.8.8", "::1"]]
    assert list(Places().addresses("both.example", 80)) == ["8.8.8.8"]


@pytest.mark.parametrize("allowed", ["127.0.0.1", "127.0.0.0/8", "localhost", "LOCALHOST."])
def test_what_the_shop_names_is_fetched_from(server: Server, tmp_path: Path, allowed: str) -> None:
    host = "localhost" if allowed.lower().startswith("local") else "127.1"
    kept = cache(tmp_path, allowed).fetch(f"http://{host}:{port_of(server)}/a.png")
    assert kept.read_bytes() == png()


def test_naming_one_host_opens_no_other(server: Server, tmp_path: Path) -> None:
    with pytest.raises(ConnectorRejected):
        cache(tmp_path, "10.0.0.0/8", "pictures.example").fetch(server.url("/a.png"))


def test_the_setting_takes_hosts_addresses_and_networks() -> None:
    config = StoreConfig(picture_hosts=("nas.shop.example", "nas", "192.168.10.7", "192.168.10.9/24", "fd00::/8"))
    assert config.picture_hosts[3] == "192.168.10.0/24"


@pytest.mark.parametrize(
    "wrong", ["", "http://nas", "nas:80", "192.168.1.300", "*.example", "a b", "0x7f.1", "10.0.0.0/33"]
)
def test_the_setting_takes_nothing_else(wrong: str) -> None:
    with pytest.raises(ValidationError):
        StoreConfig(picture_hosts=(wrong,))
