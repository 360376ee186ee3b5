"""Which article each tag in the field names, asked once a tag: readers report the same ones many times a second."""

from typing import Final

from app.domain.garments import GarmentIdentity
from app.domain.meanings import Unidentified
from app.identification import TagRules, identify_tag

_KEPT: Final = 2048


class TagIdentities:
    """Remembers what was answered; `forget` after an import, which may have changed the table of tags."""

    def __init__(self, rules: TagRules) -> None:
        self._rules = rules
        self._known: dict[str, GarmentIdentity | Unidentified] = {}

    def __call__(self, epc: str) -> GarmentIdentity | Unidentified:
        """Return the article of a tag, its EPC in lower-case hexadecimal, or why it names none."""
        known = self._known.get(epc)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            known = self._known[epc] = identify_tag(epc, self._rules)
        return known

    def forget(self) -> None:
        """Ask again for every tag."""
        self._known.clear()
