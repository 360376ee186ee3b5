"""Which article each tag in the field names, asked once a tag: readers report the same ones many times a second."""

from dataclasses import replace
from typing import Final

from app.domain.garments import GarmentIdentity
from app.domain.meanings import Unidentified
from app.identification import OwnNumbers, TagRules, identify_tag

_KEPT: Final = 2048


class TagIdentities:
    """Remembers what was answered; `forget` after an import, which may have changed the table of tags."""

    def __init__(self, rules: TagRules, numbers: OwnNumbers) -> None:
        """`numbers` says what the shop's own numbers name, for tags as it does for codes."""
        self._rules = rules
        self._numbers = numbers
        self._known: dict[str, GarmentIdentity | Unidentified] = {}

    def __call__(self, epc: str) -> GarmentIdentity | Unidentified:
        """Return the article of a tag, its EPC in lower-case hexadecimal, or why it names none."""
        known = self._known.get(epc)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            known = self._known[epc] = self._identify(epc)
        return known

    def _identify(self, epc: str) -> GarmentIdentity | Unidentified:
        """Name an article as its codes do, so that its tag and its label are one card."""
        found = identify_tag(epc, self._rules)
        if isinstance(found, Unidentified) or not found.item:
            return found
        named = self._numbers.by_number(found.item)
        return found if named is None else replace(named, serial=found.serial)

    def forget(self) -> None:
        """Ask again for every tag."""
        self._known.clear()
