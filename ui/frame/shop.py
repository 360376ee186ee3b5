"""Whose mirror this is: the retailer and the shop."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.services.catalogue.catalogue import CatalogueService
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class ShopProps:
    """What QML sees; empty until the catalogue has been read."""

    retailerName: str = ""
    storeName: str = ""


@seen_by_qml
class ShopViewModel(ViewModel):
    """The names of the retailer and of the shop, as the catalogue has them."""

    props: ShopProps

    def __init__(self, catalogue: CatalogueService, parent: QObject | None = None) -> None:
        """Follow the catalogue."""
        super().__init__(ShopProps(), parent)
        self._catalogue = catalogue
        catalogue.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        store = self._catalogue.store
        self._apply(ShopProps(self._catalogue.retailer_name, "" if store is None else store.name))
