"""Sessions of requests that connect to judged addresses alone (see `places`)."""

import socket
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.util.connection import create_connection

from app.connectors.http.places import Places


def session_for(places: Places) -> requests.Session:
    """Return a session that connects to nowhere else."""
    session = requests.Session()
    for scheme in ("http://", "https://"):
        session.mount(scheme, _Adapter(places))
    return session


class _Adapter(HTTPAdapter):
    """Has requests connect by the judged addresses."""

    def __init__(self, places: Places) -> None:
        self._places = places
        super().__init__()

    def init_poolmanager(self, *arguments: Any, **keywords: Any) -> None:
        """Make the pools of connections; those to a proxy are made elsewhere."""
        super().init_poolmanager(*arguments, **keywords)
        places = self._places

        class Plain(HTTPConnection):
            def _new_conn(self) -> socket.socket:
                return _connected(self, places)

        class Secure(HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                return _connected(self, places)

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}


def _connected(connection: HTTPConnection, places: Places) -> socket.socket:
    """Connect to the first judged address that answers; raises what urllib3 does where none does."""
    host = connection.host.strip("[]")
    port = connection.port or connection.default_port
    try:
        addresses = places.addresses(host, port)
    except socket.gaierror as error:
        raise NameResolutionError(host, connection, error) from error
    failure: OSError | None = None
    for address in addresses:
        try:
            return create_connection((address, port), connection.timeout, socket_options=connection.socket_options)
        except OSError as error:
            failure = error
    if isinstance(failure, TimeoutError):
        raise ConnectTimeoutError(connection, f"connection to {host} timed out") from failure
    raise NewConnectionError(connection, f"no connection to {host}: {failure}") from failure
