"""This mirror's line to the hub of its store, where there is one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.ground import Ground
from app.services.requests.part import RequestsPart

if TYPE_CHECKING:
    from app.services.fleet.line import HubLine


def build_line(ground: Ground, requests: RequestsPart, parent: QObject) -> "HubLine | None":
    """Return the line, None where no hub is configured: then nothing of it is even imported."""
    if not ground.config.hub.url:
        return None
    from app.services.fleet.line import HubLine

    return HubLine(ground, requests, parent)
