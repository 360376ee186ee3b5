"""From what devices report to garments in the session: the only place where tags and codes get their meaning."""

import logging
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QTimer

from app.devices.presence import Presence, PresenceEvent, TagArrived, TagFading, TagLeft, TagReported, TagReturned
from app.domain.errors import PayloadRefused
from app.domain.garments import GarmentIdentity, GarmentSource
from app.domain.scans import CodeScan, DeviceState, DeviceStatus, Scan, TagReport
from app.identification import ResolveRules, Unidentified, decode_epc, resolve_code
from app.runtime.journal import Journal
from app.services.catalogue import CatalogueService
from app.services.session import SessionService

_log = logging.getLogger(__name__)
_TICK_MS = 100


class IdentificationService(QObject):
    """Owns which tags are in the field; tells the session which garments came and went."""

    def __init__(
        self,
        *,
        presence: Presence,
        rules: ResolveRules,
        catalogue: CatalogueService,
        session: SessionService,
        journal: Journal,
        clock_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """Nothing is read before `observe` is called; `clock_ns` is the clock of the reports."""
        super().__init__(parent)
        self._presence = presence
        self._rules = rules
        self._catalogue = catalogue
        self._session = session
        self._journal = journal
        self._clock_ns = clock_ns
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._on_tick)
        session.dismissed.connect(self._on_dismissed)
        catalogue.changed.connect(self._on_catalogue_changed)

    def observe(self, scans: Sequence[Scan]) -> None:
        """Take a batch from a reader, oldest first."""
        tags: list[TagReport] = []
        for scan in scans:
            if isinstance(scan, TagReport):
                tags.append(scan)
            else:
                self._observe_code(scan)
        if tags:
            self._apply(self._presence.observe(tags))
            if not self._ticks.isActive():
                self._ticks.start()

    def follow_link(self, status: DeviceStatus) -> None:
        """Keep the garments of a reader whose link is down; they leave only after it has had time to see them again."""
        if status.state is DeviceState.READY:
            self._presence.resume(status.device, self._clock_ns())
        else:
            self._presence.suspend(status.device, self._clock_ns())

    def _on_tick(self) -> None:
        self._apply(self._presence.tick(self._clock_ns()))
        if self._presence.is_empty:
            self._ticks.stop()

    def _apply(self, events: Iterable[PresenceEvent]) -> None:
        for event in events:
            match event:
                case TagReported(report=report):
                    self._journal.write(
                        "tag_reported",
                        epc=report.epc,
                        antenna=report.antenna,
                        rssi_dbm=round(report.rssi_dbm, 1),
                        reported_ns=report.at_ns,
                    )
                case TagArrived(epc=epc):
                    self._arrive_by_tag(epc)
                case TagFading(epc=epc):
                    self._session.fade(epc)
                case TagReturned(epc=epc):
                    self._session.return_(epc)
                case TagLeft(epc=epc):
                    self._session.leave(epc)

    def _arrive_by_tag(self, epc: str) -> None:
        identity = decode_epc(epc)
        if isinstance(identity, Unidentified):
            # A library card or an asset tag is not a garment: it is told to the journal, not to the shopper.
            self._journal.write("garment_unknown", gtin="", source=GarmentSource.RFID.value, reason=identity.reason)
            return
        self._arrive(epc, identity, GarmentSource.RFID)

    def _observe_code(self, scan: CodeScan) -> None:
        try:
            identity = resolve_code(scan.symbology, scan.value, self._rules)
        except PayloadRefused as error:
            _log.info("a code was refused: %s", error)
            self._journal.write("code_refused", symbology=scan.symbology.value, reason=str(error))
            return
        # What names no article may be anything a shopper carries, a ticket, a visiting card: it is not written down.
        value = "" if isinstance(identity, Unidentified) else scan.value
        self._journal.write("code_read", symbology=scan.symbology.value, value=value, frame_ns=scan.at_ns)
        if isinstance(identity, Unidentified):
            self._journal.write("garment_unknown", gtin="", source=GarmentSource.CODE.value, reason=identity.reason)
            return
        self._arrive(f"code:{identity.gtin}", identity, GarmentSource.CODE)

    def _arrive(self, piece: str, identity: GarmentIdentity, source: GarmentSource) -> None:
        variant = self._catalogue.variant_by_gtin(identity.gtin)
        if variant is None:
            reason = "not in the catalogue"
            self._journal.write("garment_unknown", gtin=identity.gtin, source=source.value, reason=reason)
        else:
            self._journal.write("garment_arrived", gtin=identity.gtin, serial=identity.serial, source=source.value)
        self._session.arrive(piece, identity, variant, source)

    def _on_catalogue_changed(self) -> None:
        self._session.recognise(self._catalogue.variant_by_gtin)

    def _on_dismissed(self, pieces: Sequence[str]) -> None:
        for piece in pieces:
            self._presence.hide(piece)
