"""Hosts, addresses and networks in the configuration, checked when they are read."""

import re
from contextlib import suppress
from ipaddress import ip_network
from typing import Any, Final

_HOST: Final = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){0,9}\.?")
_NUMBER: Final = re.compile(r"(0[xX][0-9A-Fa-f]*|[0-9]+)(\.(0[xX][0-9A-Fa-f]*|[0-9]+))*\.?")


def checked_place(value: Any) -> Any:
    """Return a host name, or an address or network in its usual form; raise ValueError saying what is wrong.

    What is no text is returned as it is: saying so is the model's business.
    """
    if not isinstance(value, str):
        return value
    with suppress(ValueError):
        return str(ip_network(value, strict=False))
    if not _HOST.fullmatch(value) or _NUMBER.fullmatch(value):
        raise ValueError("it is neither a host name nor an address nor a network such as 192.168.10.0/24")
    return value
