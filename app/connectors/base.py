"""What every shop back end offers, whichever it is."""

from collections.abc import Callable, Iterator
from typing import Protocol

from app.domain.feeds import DeletedReview, InventoryRow, ProductRow, Refusal, ReviewRow, StoreRow

BytesRead = Callable[[int, int], None]
"""Told from time to time how many bytes of how many have been read."""


class CatalogueConnector(Protocol):
    """A source of the whole catalogue, read row by row in bounded memory.

    Constructing reads nothing. Every iterator raises FeedInvalid for what it cannot read as a whole,
    ConnectorUnavailable and ConnectorRejected where there is a server; single rows that cannot be taken come as
    `Refusal`.
    """

    @property
    def name(self) -> str:
        """The name by which the registry knows it."""
        ...

    def stores(self) -> Iterator[StoreRow | Refusal]:
        """Yield every shop of the retailer."""
        ...

    def products(self, language: str) -> Iterator[ProductRow | Refusal]:
        """Yield every article, worded in `language` (BCP 47)."""
        ...

    def inventory(self) -> Iterator[InventoryRow | Refusal]:
        """Yield what the shops have."""
        ...

    def reviews(self) -> Iterator[ReviewRow | DeletedReview | Refusal]:
        """Yield what buyers said, and what to forget."""
        ...
