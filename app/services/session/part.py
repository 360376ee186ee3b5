"""The shopper's session and what turns tags and codes into it, built together."""

import time

from PySide6.QtCore import QObject

from app.config import CAMERA_DEVICE, Config
from app.devices.presence.presence import Presence, PresenceSettings
from app.domain.staff import StaffState
from app.services.access.part import AccessPart
from app.services.catalogue.part import CataloguePart
from app.services.ground import Ground
from app.services.session.identification import IdentificationService
from app.services.session.scan_rules import scan_rules, tag_rules
from app.services.session.session import IdleTimes, SessionService
from app.services.session.tags import TagIdentities
from app.services.settings.editor import SettingsEditor
from app.store import TagArticles


class SessionPart(QObject):
    """Builds the session; a staff badge goes on to the door, thresholds that staff change are in force at once."""

    def __init__(
        self,
        ground: Ground,
        access: AccessPart,
        catalogue: CataloguePart,
        editor: SettingsEditor,
        parent: QObject | None = None,
    ) -> None:
        """Nothing is read yet; `rules` say what codes and cards mean in this shop, `tag_identity` what tags do."""
        super().__init__(parent)
        config = ground.config
        journal = ground.journal
        self.session = SessionService(
            IdleTimes(config.kiosk.idle_warning_s, config.kiosk.idle_answer_s), time.monotonic_ns, self
        )
        self.rules = scan_rules(config, ground.key, catalogue.catalogue.numbers)
        tags = tag_rules(config, TagArticles(ground.database).item_of)
        self.tag_identity = TagIdentities(tags, catalogue.catalogue.numbers)
        catalogue.catalogue.changed.connect(self.tag_identity.forget)  # before those who ask again
        zoned_readers = frozenset(device.name for device in config.devices if device.hears_neighbours)
        self.presence = Presence(_presence_settings(editor.config), zoned_readers)
        self.identification = IdentificationService(
            presence=self.presence,
            rules=self.rules,
            tag_identity=self.tag_identity,
            catalogue=catalogue.catalogue,
            session=self.session,
            journal=journal,
            clock_ns=time.monotonic_ns,
            ambient=frozenset({CAMERA_DEVICE}),
            greets_cards=config.loyalty.enabled,
            parent=self,
        )
        editor.took_effect.connect(self._tune)
        self._staff = access.staff
        self._staff.changed.connect(self._leave_to_staff)
        self.identification.staff_presented.connect(access.staff.present_badge)
        self.session.garment_left.connect(
            lambda garment: journal.write("garment_left", gtin=garment.gtin, item=garment.item)
        )
        self.session.ended.connect(lambda reason: journal.write("session_ended", reason=reason))

    def _leave_to_staff(self) -> None:
        """Nobody who is done carries on once staff stand there."""
        if self._staff.state is not StaffState.CLOSED and self.session.is_parting:
            self.session.end("done")

    def _tune(self, changed: Config) -> None:
        """Use other thresholds of presence from now on."""
        settings = _presence_settings(changed)
        if settings != self.identification.presence_settings:
            self.identification.tune(settings)


def _presence_settings(config: Config) -> PresenceSettings:
    return PresenceSettings(**config.presence.model_dump())
