"""What shoppers say of garments, built over the session."""

from datetime import datetime

from PySide6.QtCore import QObject

from app.services.ground import Ground
from app.services.session.part import SessionPart
from app.services.voices.voices import VoicesService
from app.store import Voices


def build_voices(ground: Ground, session: SessionPart, parent: QObject | None = None) -> VoicesService:
    """Return the service; nothing is read or written yet."""
    zone = ground.config.screen.zone
    return VoicesService(
        Voices(ground.database),
        session.session,
        asks=ground.config.are_garments_worn,
        jobs=ground.jobs,
        now=lambda: datetime.now(zone),
        parent=parent,
    )
