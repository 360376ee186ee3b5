"""What `doctor` says of the hub."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.findings import Finding, Verdict
from app.fleet.link import HubAway, ask

if TYPE_CHECKING:
    from app.config import Config


def check_hub(config: "Config") -> Sequence[Finding]:
    """Ask the hub whether it knows this mirror; nothing where none is configured."""
    hub = config.hub
    if not hub.url:
        return ()
    if not hub.token.get_secret_value():
        return (
            Finding("hub", Verdict.FAILED, "hub.token is empty: python main.py token create makes one, on the hub"),
        )
    try:
        ask(hub.url, hub.token.get_secret_value(), verify=hub.authority or True)
    except HubAway as error:
        return (Finding("hub", Verdict.FAILED, f"{hub.url}: {error}"),)
    return (Finding("hub", Verdict.OK, f"{hub.url} knows this mirror"),)
