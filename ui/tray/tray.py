"""The tray of garments beside a mirror without hardware."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.domain.catalogue import Product
from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.pictures import PictureService
from app.services.devices.tray import TrayService
from ui.derivations.shown_pictures import first_picture
from ui.models.records import record_list
from ui.models.registration import seen_by_qml


@dataclass(frozen=True, slots=True)
class TrayRow:
    """One garment of the tray; `zone` is hook, next_door, or nothing while it lies in the tray."""

    gtin: str
    title: str
    colour: str
    size: str
    pictureUrl: str
    zone: str


@seen_by_qml
class TrayViewModel(QObject):
    """Garments to hang on the simulated hook, near and next door."""

    garments = record_list(TrayRow, "gtin")

    def __init__(
        self, tray: TrayService, catalogue: CatalogueService, pictures: PictureService, parent: QObject | None = None
    ) -> None:
        """Follow the hook and the catalogue."""
        super().__init__(parent)
        self._tray = tray
        self._pictures = pictures
        self._products: tuple[Product, ...] = ()
        self._refill()
        tray.changed.connect(self._refresh)
        catalogue.changed.connect(self._refill)
        pictures.picture_ready.connect(self._on_picture_ready)

    @Slot(str)
    def toggleHook(self, gtin: str) -> None:
        """Hang a garment on this mirror's hook, or take it away."""
        if self._tray.zone(gtin) == "hook":
            self._tray.remove(gtin)
        else:
            self._tray.place(gtin)

    @Slot(str)
    def toggleNextDoor(self, gtin: str) -> None:
        """Hang a garment in the next cabin, or take it away."""
        if self._tray.zone(gtin) == "next_door":
            self._tray.remove(gtin)
        else:
            self._tray.place_next_door(gtin)

    @Slot()
    def clear(self) -> None:
        """Take everything back into the tray."""
        for row in self.garments.rows:
            if row.zone:
                self._tray.remove(row.gtin)

    def _on_picture_ready(self) -> None:
        if any(not row.pictureUrl for row in self.garments.rows):
            self._refresh()

    def _refill(self) -> None:
        self._products = self._tray.offered()
        self._refresh()

    def _refresh(self) -> None:
        rows = {row.gtin: row for product in self._products for row in self._rows_of(product)}
        self.garments.replace(tuple(rows.values()))

    def _rows_of(self, product: Product) -> list[TrayRow]:
        """Return one garment of the product: the first that has a GTIN to write on a tag."""
        return [
            TrayRow(
                gtin=variant.gtin,
                title=product.title_of(variant.id),
                colour=variant.colour,
                size=variant.size,
                pictureUrl=first_picture(product, variant, self._pictures),
                zone=self._tray.zone(variant.gtin),
            )
            for variant in product.variants
            if variant.gtin
        ][:1]
