"""The settings that staff may change, built over the configuration and the staff's door."""

from PySide6.QtCore import QObject

from app.config import Config
from app.services.access.part import AccessPart
from app.services.ground import Ground
from app.services.settings.editor import SettingsEditor
from app.store import Settings


def build_editor(ground: Ground, access: AccessPart, configured: Config | None, parent: QObject) -> SettingsEditor:
    """Build the editor; `configured` is the configuration without staff's choices, None where that is the same."""
    return SettingsEditor(
        configured=configured or ground.config,
        running=ground.config,
        settings=Settings(ground.database),
        jobs=ground.jobs,
        require_open=access.staff.require_open,
        require_confirmed=access.staff.require_confirmed,
        record=access.audit.write,
        parent=parent,
    )
