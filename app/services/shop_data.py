"""What the shop's data on this machine is worth."""

from PySide6.QtCore import QObject, Signal

from app.domain.shop_data import FeedStanding, ShopDataStanding, TriedArticle


class ShopDataService(QObject):
    """Answers what was imported when, how old the stock figures are, and what a code would open."""

    changed = Signal()
    """`standing` is another."""

    @property
    def standing(self) -> ShopDataStanding:
        """What was read last."""
        raise NotImplementedError

    def feeds(self) -> tuple[FeedStanding, ...]:
        """Return the four feeds: products, inventory, reviews, stores."""
        return self.standing.feeds

    def refresh(self) -> None:
        """Read everything again in the background; `changed` tells when it is there."""
        raise NotImplementedError

    def try_gtin(self, text: str) -> TriedArticle:
        """Return what a code, a web address or a tag's number would open here; none is opened or written down."""
        raise NotImplementedError
