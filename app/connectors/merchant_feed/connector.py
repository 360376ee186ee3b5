"""Feed files as a catalogue connector."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.connectors.base import BytesRead
from app.connectors.merchant_feed.inventory import read_inventory
from app.connectors.merchant_feed.products import read_products
from app.connectors.merchant_feed.reviews import read_reviews
from app.connectors.merchant_feed.stores import read_stores
from app.domain.feeds import DeletedReview, InventoryRow, ProductRow, Refusal, ReviewRow, StoreRow


@dataclass(frozen=True, slots=True)
class MerchantFeedConnector:
    """The files of one retailer; `products_files` by language (BCP 47), a file that is None offers nothing."""

    products_files: Mapping[str, Path] = field(default_factory=dict)
    stores_file: Path | None = None
    inventory_file: Path | None = None
    reviews_file: Path | None = None
    on_bytes: BytesRead | None = None
    name: str = "merchant_feed"

    def stores(self) -> Iterator[StoreRow | Refusal]:
        """Yield every shop of the retailer."""
        return iter(()) if self.stores_file is None else read_stores(self.stores_file, self.on_bytes)

    def products(self, language: str) -> Iterator[ProductRow | Refusal]:
        """Yield every article, worded in `language`; none when there is no file in it."""
        path = self.products_files.get(language)
        return iter(()) if path is None else read_products(path, language, self.on_bytes)

    def inventory(self) -> Iterator[InventoryRow | Refusal]:
        """Yield what the shops have."""
        return iter(()) if self.inventory_file is None else read_inventory(self.inventory_file, self.on_bytes)

    def reviews(self) -> Iterator[ReviewRow | DeletedReview | Refusal]:
        """Yield what buyers said, and what to forget."""
        return iter(()) if self.reviews_file is None else read_reviews(self.reviews_file, self.on_bytes)
