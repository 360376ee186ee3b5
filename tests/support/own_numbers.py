"""A catalogue that knows a few numbers, for what asks one."""

from collections.abc import Mapping

from app.domain.garments import GarmentIdentity
from app.identification import NoNumbers


class FewNumbers(NoNumbers):
    """Knows these numbers of its own, each with the GTIN that it stands for, or as they are where that is empty."""

    def __init__(self, gtins: Mapping[str, str]) -> None:
        self._gtins = gtins

    def by_number(self, number: str) -> GarmentIdentity | None:
        if number not in self._gtins:
            return None
        gtin = self._gtins[number]
        return GarmentIdentity(gtin, item="" if gtin else number)
