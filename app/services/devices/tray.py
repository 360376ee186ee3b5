"""The tray of a mirror without hardware: garments to hang on a simulated reader's hook."""

from PySide6.QtCore import QObject, Signal

from app.devices.drivers.simulated.reader import SimulatedReader
from app.devices.drivers.simulated.script import Place
from app.domain.catalogue import Product
from app.identification import encode_sgtin96
from app.services.catalogue.catalogue import CatalogueService

_OFFERED = 24


class TrayService(QObject):
    """Puts real SGTIN-96 tags of catalogue garments before the simulated reader; it never touches the session."""

    changed = Signal()

    def __init__(self, hook: SimulatedReader, catalogue: CatalogueService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hook = hook
        self._catalogue = catalogue
        self._serials: dict[str, int] = {}
        catalogue.changed.connect(self.changed)

    def offered(self) -> tuple[Product, ...]:
        """Return the garments that lie in the tray."""
        return self._catalogue.campaigns(_OFFERED)

    def place(self, gtin: str) -> None:
        """Hang a garment on this mirror's hook."""
        self._put(gtin, "hook")

    def place_next_door(self, gtin: str) -> None:
        """Hang a garment in the next cabin, from where stray reads come."""
        self._put(gtin, "next_door")

    def remove(self, gtin: str) -> None:
        """Take a garment away."""
        self._hook.remove(self._epc(gtin))
        self.changed.emit()

    def zone(self, gtin: str) -> str:
        """Return where a garment hangs: `hook`, `next_door`, or nothing when it lies in the tray."""
        return self._hook.placed().get(self._epc(gtin), "")

    def _put(self, gtin: str, zone: Place) -> None:
        self._hook.place(self._epc(gtin), zone)
        self.changed.emit()

    def _epc(self, gtin: str) -> str:
        serial = self._serials.setdefault(gtin, len(self._serials) + 1)
        return encode_sgtin96(gtin, serial)
