"""Turns scans of devices into garments of the session: the only place where tags, codes and cards get their meaning."""

import logging
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.devices.presence.presence import (
    Presence,
    PresenceEvent,
    PresenceSettings,
    TagArrived,
    TagFading,
    TagLeft,
    TagReported,
    TagReturned,
)
from app.domain.camera_figures import CodeMeaning
from app.domain.errors import PayloadRefused
from app.domain.garments import GarmentIdentity, GarmentSource
from app.domain.meanings import Ignored, LoyaltyCard, Receipt, ScanNotice, StaffBadge, Unidentified
from app.domain.scans import CardScan, CodeScan, DeviceState, DeviceStatus, Scan, TagReport
from app.identification import MeaningRules, decode_epc, meaning_of
from app.runtime.logs.journal import Journal
from app.services.catalogue.catalogue import CatalogueService
from app.services.session.session import SessionService

_log = logging.getLogger(__name__)
_TICK_MS = 100
_OWN_PAUSE_NS = 500_000_000
_AMBIENT_QUIET_NS = 60 * 1_000_000_000
_AMBIENT_KEPT = 64

_CODE_MEANINGS: Final[dict[type, CodeMeaning]] = {
    LoyaltyCard: CodeMeaning.LOYALTY,
    StaffBadge: CodeMeaning.STAFF,
    Receipt: CodeMeaning.RECEIPT,
    Ignored: CodeMeaning.IGNORED,
}


class IdentificationService(QObject):
    """Owns which tags are in the field; tells the session which garments came and went.

    A tag read over the air means a garment or nothing: what somebody carries in a pocket identifies nobody. Cards and
    codes, which are shown on purpose, may mean a badge, a customer's card or a receipt as well.
    """

    staff_presented = Signal(str)
    """Fingerprint of a staff badge that was shown."""
    loyalty_presented = Signal(str)
    """Fingerprint of a customer's card that was shown."""
    receipt_presented = Signal(object)
    """The Receipt that was shown."""
    noticed = Signal(object)
    """The ScanNotice of a scan that opens no garment."""

    def __init__(
        self,
        *,
        presence: Presence,
        rules: MeaningRules,
        tag_identity: Callable[[str], GarmentIdentity | Unidentified] = decode_epc,
        catalogue: CatalogueService,
        session: SessionService,
        journal: Journal,
        clock_ns: Callable[[], int],
        ambient: frozenset[str] = frozenset(),
        greets_cards: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """Nothing is read before `receive` is called; `clock_ns` is the clock of the reports.

        `tag_identity` says which article the tag with an EPC names.
        `ambient` names devices that see codes nobody shows them on purpose, as a camera does: what they read in vain is
        told once a minute, and only to somebody who uses the mirror. `greets_cards` where a customer's card is answered
        by more than a notice.
        """
        super().__init__(parent)
        self._presence = presence
        self._rules = rules
        self._tag_identity = tag_identity
        self._nameless: set[str] = set()
        self._catalogue = catalogue
        self._session = session
        self._journal = journal
        self._clock_ns = clock_ns
        self._ambient = ambient
        self._greets_cards = greets_cards
        self._ambient_told_ns: dict[str, int] = {}
        self._ticked_ns = 0
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._on_tick)
        session.dismissed.connect(self._on_dismissed)
        session.started.connect(self._on_session_started)
        session.ended.connect(self._on_session_ended)
        catalogue.changed.connect(self._on_catalogue_changed)

    @property
    def presence_settings(self) -> PresenceSettings:
        """The thresholds in force."""
        return self._presence.settings

    @property
    def left_hanging(self) -> int:
        """How many pieces of an earlier session still hang here."""
        return self._presence.left_behind

    def tune(self, settings: PresenceSettings) -> None:
        """Use other thresholds of presence from now on."""
        self._presence.tune(settings)

    def receive(self, scans: Sequence[Scan]) -> None:
        """Process scans of one reader, oldest first."""
        tags: list[TagReport] = []
        for scan in scans:
            if isinstance(scan, TagReport):
                tags.append(scan)
            else:
                self._identify_shown(scan)
        if tags:
            self._apply(self._presence.update(tags))
            if not self._ticks.isActive():
                self._ticked_ns = self._clock_ns()
                self._ticks.start()

    def code_meaning(self, scan: CodeScan) -> CodeMeaning:
        """Return what a code is, without acting on it."""
        try:
            meaning = meaning_of(scan, self._rules)
        except PayloadRefused:
            return CodeMeaning.REFUSED
        if isinstance(meaning, GarmentIdentity):
            return CodeMeaning.ARTICLE if self._catalogue.articles(meaning) else CodeMeaning.UNKNOWN_ARTICLE
        return _CODE_MEANINGS.get(type(meaning), CodeMeaning.OTHER)

    def follow_link(self, status: DeviceStatus) -> None:
        """Keep a reader's garments while its link is down; they leave only after it has had time to see them again."""
        if status.state is DeviceState.READY:
            self._presence.resume(status.device, self._clock_ns())
        else:
            self._presence.suspend(status.device, self._clock_ns())

    def _on_tick(self) -> None:
        now_ns = self._clock_ns()
        if now_ns - self._ticked_ns > _OWN_PAUSE_NS:
            self._presence.forgive(now_ns)  # this program stood still, and what was read meanwhile still waits
        self._ticked_ns = now_ns
        self._apply(self._presence.tick(now_ns))
        if self._presence.is_empty:
            self._ticks.stop()

    def _apply(self, events: Iterable[PresenceEvent]) -> None:
        for event in events:
            match event:
                case TagReported(report=report):
                    self._note_tag(report)
                case TagArrived(epc=epc):
                    self._arrive_by_tag(epc)
                case TagFading(epc=epc):
                    self._session.fade(epc)
                case TagReturned(epc=epc):
                    self._session.return_(epc)
                case TagLeft(epc=epc):
                    self._nameless.discard(epc)
                    self._session.leave(epc)

    def _note_tag(self, report: TagReport) -> None:
        """Journal a tag; of what is no garment, a pass or a library card, only the fingerprint is written."""
        is_garment = not isinstance(self._tag_identity(report.epc), Unidentified)
        self._journal.write(
            "tag_reported",
            epc=report.epc if is_garment else f"#{self._rules.cards.of_epc(report.epc)}",
            antenna=report.antenna,
            zone=report.zone.value,
            rssi_dbm=round(report.rssi_dbm, 1),
            reported_ns=report.at_ns,
        )

    def _arrive_by_tag(self, epc: str) -> None:
        identity = self._tag_identity(epc)
        if isinstance(identity, Unidentified):
            self._nameless.add(epc)
            # A library card or an asset tag is not a garment: it is told to the journal, not to the shopper.
            self._journal.write("garment_unknown", gtin="", source=GarmentSource.RFID.value, reason=identity.reason)
            return
        articles = self._catalogue.articles(identity)
        self._note_garment(identity, is_known=bool(articles), source=GarmentSource.RFID)
        self._session.arrive(epc, identity, articles)

    def _identify_shown(self, scan: CodeScan | CardScan) -> None:
        kind = scan.symbology.value if isinstance(scan, CodeScan) else "card"
        try:
            meaning = meaning_of(scan, self._rules)
        except PayloadRefused as error:
            _log.info("%s: a code was refused: %s", scan.reader, error)
            self._journal.write("code_refused", symbology=kind, reason=str(error))
            self._notice(ScanNotice.REFUSED, scan)
            return
        # What names no article may be anything a shopper carries, a ticket, a visiting card: it is not written down.
        value = scan.value if isinstance(scan, CodeScan) and isinstance(meaning, GarmentIdentity) else ""
        self._journal.write("code_read", symbology=kind, value=value, frame_ns=scan.at_ns)
        match meaning:
            case GarmentIdentity():
                articles = self._catalogue.articles(meaning)
                self._note_garment(meaning, is_known=bool(articles), source=GarmentSource.CODE)
                self._session.present(meaning, articles)
            case LoyaltyCard() | Receipt():
                self._note_shopper_s(meaning, scan)
            case StaffBadge(fingerprint=fingerprint):
                self._journal.write("staff_badge_read", badge=fingerprint)
                self.staff_presented.emit(fingerprint)
            case Ignored():
                pass
            case Unidentified(reason=reason):
                self._journal.write("garment_unknown", gtin="", source=GarmentSource.CODE.value, reason=reason)
                is_card = isinstance(scan, CardScan)
                self._notice(ScanNotice.UNKNOWN_CARD if is_card else ScanNotice.UNKNOWN_CODE, scan)

    def _note_shopper_s(self, shown: LoyaltyCard | Receipt, scan: CodeScan | CardScan) -> None:
        """Tell of a card or a receipt, unless nobody is there whose it could be; nothing of it is written down."""
        self._journal.write("receipt_read" if isinstance(shown, Receipt) else "loyalty_card_read")
        if not self._concerns(scan):
            return
        if isinstance(shown, Receipt):
            self.receipt_presented.emit(shown)
            return
        self.loyalty_presented.emit(shown.fingerprint)
        if not self._greets_cards:
            self.noticed.emit(ScanNotice.LOYALTY_CARD)

    def _note_garment(self, identity: GarmentIdentity, *, is_known: bool, source: GarmentSource) -> None:
        told = {"gtin": identity.gtin, "item": identity.item, "source": source.value}
        if is_known:
            self._journal.write("garment_arrived", serial=identity.serial, **told)
        else:
            self._journal.write("garment_unknown", reason="not in the catalogue", **told)

    def _notice(self, notice: ScanNotice, scan: CodeScan | CardScan) -> None:
        """Tell the shopper, unless nobody is there whom it could concern."""
        if self._concerns(scan):
            self.noticed.emit(notice)

    def _concerns(self, scan: CodeScan | CardScan) -> bool:
        """Return whether somebody showed it on purpose; by that they use the mirror."""
        if isinstance(scan, CodeScan) and scan.reader in self._ambient:
            return self._session.is_active and not self._was_told(self._rules.cards.of_text(scan.value))
        self._session.touch()
        return True

    def _was_told(self, code: str) -> bool:
        now_ns = self._clock_ns()
        told_ns = self._ambient_told_ns.get(code)
        if told_ns is not None and now_ns - told_ns < _AMBIENT_QUIET_NS:
            return True
        if len(self._ambient_told_ns) >= _AMBIENT_KEPT:
            del self._ambient_told_ns[next(iter(self._ambient_told_ns))]
        self._ambient_told_ns[code] = now_ns
        return False

    def _on_session_started(self) -> None:
        """Show what was left hanging to whoever touches the mirror; who hangs a garment has that one in mind."""
        if self._session.last_touch_ns is not None:
            for epc in self._presence.recall():
                self._arrive_by_tag(epc)

    def _on_session_ended(self) -> None:
        self._ambient_told_ns.clear()

    def _on_catalogue_changed(self) -> None:
        self._session.recognise(self._catalogue.articles)
        for epc in tuple(self._nameless):  # the table of tags may have become another one
            if not isinstance(self._tag_identity(epc), Unidentified):
                self._nameless.discard(epc)
                self._arrive_by_tag(epc)

    def _on_dismissed(self, pieces: Sequence[str]) -> None:
        for piece in pieces:
            self._presence.hide(piece, recallable=not self._session.is_active)
