"""Where feeds and pictures may be fetched from: the public network, and what the shop's configuration names besides.

A link is not believed: its name is looked up once, and what is judged is the address that is connected to, however the
link spells it and whatever the name leads to a moment later. Through a proxy (`https_proxy`) the proxy judges.
"""

import ipaddress
import socket
from collections.abc import Sequence
from typing import Final

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_PUBLIC_6: Final = ipaddress.IPv6Network("2000::/3")
_TRANSLATED: Final = ipaddress.IPv6Network("64:ff9b::/96")
_SPECIAL_4: Final = (ipaddress.IPv4Network("192.0.0.0/24"), ipaddress.IPv4Network("192.88.99.0/24"))


class PlaceRefusedError(Exception):
    """A link leads to an address from which nothing is fetched."""


class Places:
    """Judges addresses; `allowed` holds host names, addresses and networks that are fetched from besides.

    `setting` is where the configuration names them.
    """

    def __init__(self, allowed: Sequence[str] = (), setting: str = "store.picture_hosts") -> None:
        self._setting = setting
        self._networks: list[Network] = []
        self._names: set[str] = set()
        for place in allowed:
            try:
                self._networks.append(ipaddress.ip_network(place, strict=False))
            except ValueError:
                self._names.add(_plain(place))

    def addresses(self, host: str, port: int) -> Sequence[str]:
        """Look `host` up and return its addresses that may be connected to. Raises PlaceRefusedError, OSError."""
        found = [str(place[0]) for *_, place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        open_to_us = [address for address in found if self._is_allowed(host, address)]
        if not open_to_us:
            raise PlaceRefusedError(
                f"{host} leads to {', '.join(dict.fromkeys(found))}, which is no address of the public network, and "
                f"nothing is fetched from there. Correct the link, or name the host in {self._setting}."
            )
        return open_to_us

    def _is_allowed(self, host: str, address: str) -> bool:
        if _plain(host) in self._names:
            return True
        judged = _embedded(ipaddress.ip_address(address))
        return is_public(judged) or any(judged in network for network in self._networks)


def is_public(address: Address) -> bool:
    """Return whether an address is one of the public network: of no machine, link, house, group or range set apart."""
    address = _embedded(address)
    if isinstance(address, ipaddress.IPv4Address):
        is_apart = address.is_multicast or address.is_reserved or any(address in network for network in _SPECIAL_4)
        return address.is_global and not is_apart
    return address in _PUBLIC_6 and address.is_global and not address.is_multicast


def _embedded(address: Address) -> Address:
    """Return the IPv4 address that an IPv6 address stands for: mapped, translated (RFC 6052) or 6to4."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in _TRANSLATED:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour or address


def _plain(host: str) -> str:
    return host.rstrip(".").lower()
