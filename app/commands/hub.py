"""`main.py hub`: the hub of a store, which shows requests of all its mirrors on the phones of staff."""

import ipaddress
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from app.commands.options import ConfigOption, DataOption, configuration, data_directory
from app.domain.errors import ConfigurationError

if TYPE_CHECKING:
    from app.config.hub import HubConfig

_EXTRA = ".venv/bin/uv pip install --require-hashes --no-deps -r deploy/requirements-hub.txt"


def hub(config: ConfigOption = None, data: DataOption = None) -> None:
    """Run the hub of a store on this machine until it is stopped; `--data` is a directory of its own (docs/hub.md)."""
    try:
        from app.hub.desk import HubDesk
        from app.hub.scripts import scripts_folder
        from app.hub.server import server
        from app.hub.site import Site
    except ImportError as error:
        raise ConfigurationError(f"the hub needs packages that a mirror does not ({error.name}): {_EXTRA}") from error
    from app.runtime.data.paths import InstanceLock
    from app.runtime.logs.logging import configure_logging

    wanted = configuration(config).hub
    check(wanted)
    configure_logging()
    directory = data_directory(data)
    with InstanceLock(directory), closing(HubDesk(directory)) as desk:
        scripts = scripts_folder()
        if scripts is None:
            typer.echo("The scripts of its page are not here: deploy/setup fetches them. It is shown still.", err=True)
        site = Site(desk, scripts, is_secure=bool(wanted.certificate))
        kind = "https" if wanted.certificate else "http"
        typer.echo(f"The hub is at {kind}://{wanted.listen}:{wanted.port}/", err=True)
        server(
            site.app,
            wanted.listen,
            wanted.port,
            ssl_certfile=wanted.certificate or None,
            ssl_keyfile=wanted.key or None,
        ).run()


def check(wanted: "HubConfig") -> None:
    """Refuse what would let the shop's network read along, and files that are not there."""
    for name, file in (("certificate", wanted.certificate), ("key", wanted.key)):
        if file and not Path(file).is_file():
            raise ConfigurationError(f"hub.{name}: there is no file {file}")
    if bool(wanted.certificate) != bool(wanted.key):
        raise ConfigurationError("hub.certificate and hub.key belong together: give both, or none")
    if not wanted.certificate and not _is_this_machine(wanted.listen):
        raise ConfigurationError(
            f"hub.listen = {wanted.listen!r} is for others to reach, and PINs would go there unsealed:"
            " give hub.certificate and hub.key too, or listen at 127.0.0.1"
        )


def _is_this_machine(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return address == "localhost"
