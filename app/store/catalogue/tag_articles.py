"""The shop's table of tags: from the EPC of a tag without a GTIN to its article's id."""

import json
from typing import Final

from app.store.database import Database

_WHOLE: Final = "SELECT item FROM tag_article WHERE digits = ? AND is_prefix = 0"
_BEGINNING: Final = """
    SELECT t.item FROM json_each(?) j JOIN tag_article t ON t.digits = j.value AND t.is_prefix = 1
    ORDER BY length(t.digits) DESC LIMIT 1
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
        beginnings = json.dumps([epc[:length] for length in range(1, len(epc) + 1)])
        rows = self._database.read(_BEGINNING, (beginnings,))
        return str(rows[0][0]) if rows else None
