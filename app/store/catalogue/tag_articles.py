"""The shop's table of tags: from the EPC of a tag without a GTIN to its article's id."""

from os.path import commonprefix
from typing import Final

from app.store.database import Database

_WHOLE: Final = "SELECT item FROM tag_article WHERE digits = ? AND is_prefix = 0"
_BEGINNING: Final = """
    SELECT digits, item FROM tag_article WHERE is_prefix = 1 AND digits <= ? ORDER BY digits DESC LIMIT 1
"""
_WORD: Final = 4


class TagArticles:
    """Looks tags up in the table as last imported."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def item_of(self, epc: str) -> str | None:
        """Return the id for an EPC in lower-case hexadecimal: of the EPC itself, else of its longest beginning.

        Readers report longer banks: words of zeros after the EPC are ignored where the table has it without.
        """
        wholes = [epc]
        while wholes[-1].endswith("0" * _WORD) and len(wholes[-1]) > _WORD:
            wholes.append(wholes[-1][:-_WORD])
        for whole in wholes:
            rows = self._database.read(_WHOLE, (whole,))
            if rows:
                return str(rows[0][0])
        return self._by_beginning(epc)

    def _by_beginning(self, epc: str) -> str | None:
        """Return the id of the longest beginning: what sorts last before the EPC is one, or bounds its length."""
        bound = epc
        while bound and (rows := self._database.read(_BEGINNING, (bound,))):
            ((digits, item),) = rows
            if epc.startswith(digits):
                return str(item)
            bound = commonprefix((bound, digits))  # noqa: RUF071 - digits, no paths
        return None
