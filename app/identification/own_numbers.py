"""What identification asks of the catalogue: which of its articles a number or an address of the shop's own names."""

from typing import Protocol

from app.domain.garments import GarmentIdentity


class OwnNumbers(Protocol):
    """Looks up what is no GTIN; each answer is quick, for a camera asks all day."""

    def knows_gtin(self, gtin14: str) -> bool:
        """Whether this GTIN-14 names an article of the catalogue."""

    def by_number(self, number: str) -> GarmentIdentity | None:
        """Return the article that the shop's feed calls so (id, SKU, product, MPN), or None."""

    def by_mpn(self, mpn: str, brand: str = "") -> GarmentIdentity | None:
        """Return the article with this maker's number, of this brand where one is given, or None."""

    def by_link(self, address: str) -> GarmentIdentity | None:
        """Return the article whose page in the shop has this http(s) address, or None."""


class NoNumbers:
    """A catalogue without articles: codes are then read for GTINs alone."""

    def knows_gtin(self, gtin14: str) -> bool:  # noqa: ARG002, as the protocol has it
        """Return False."""
        return False

    def by_number(self, number: str) -> GarmentIdentity | None:  # noqa: ARG002
        """Return None."""
        return None

    def by_mpn(self, mpn: str, brand: str = "") -> GarmentIdentity | None:  # noqa: ARG002
        """Return None."""
        return None

    def by_link(self, address: str) -> GarmentIdentity | None:  # noqa: ARG002
        """Return None."""
        return None
