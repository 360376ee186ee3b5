"""The codes by which a shopper's list goes on to a phone, and to the till."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.carried import CarriedArticle, CodeText, TillCode, number_in_list, plain_list, shop_address, till_text
from app.services.take_away.qr import QrCode, bytes_within, qr_code


@dataclass(frozen=True, slots=True)
class MadeCode:
    """A code, and how many articles there was no room for; without a code there is room for none."""

    code: QrCode
    left_out: int = 0


class TakeAway:
    """Makes codes of lists and keeps nothing: what is in a code is nowhere else."""

    def __init__(self, list_url: str, till: TillCode, separator: str) -> None:
        """`list_url` is the web shop's address with a placeholder, empty for a list in plain text."""
        self._list_url = list_url
        self._till = till
        self._separator = separator

    @property
    def opens_shop(self) -> bool:
        """Whether a phone opens the web shop, rather than showing a list."""
        return bool(self._list_url)

    @property
    def till(self) -> TillCode:
        """How the till reads a code, if it does."""
        return self._till

    def is_for_phone(self, article: CarriedArticle) -> bool:
        """Return whether an article can be on the list of a phone: a web shop needs its number."""
        return not self._list_url or bool(number_in_list(self._list_url, article))

    def is_for_till(self, article: CarriedArticle) -> bool:
        """Return whether a till can sell an article by a code."""
        return bool(article.gtin)

    def for_phone(self, heading: str, articles: Sequence[CarriedArticle], modules: int) -> MadeCode:
        """Return the code of a list, where there is room for so many modules."""
        most = bytes_within(modules)
        if self._list_url:
            return _made(shop_address(self._list_url, articles, most))
        return _made(plain_list(heading, articles, most))

    def for_till(self, articles: Sequence[CarriedArticle], modules: int) -> MadeCode:
        """Return the code of what is to be bought, all of it or none, where there is room for so many modules."""
        return _made(till_text(self._till, self._separator, articles, bytes_within(modules)))


def _made(content: CodeText) -> MadeCode:
    return MadeCode(qr_code(content.text) if content.text else QrCode(), content.left_out)
