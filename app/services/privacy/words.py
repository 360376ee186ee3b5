"""The words of the privacy sheet in one language; `words.toml` has them all."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

LANGUAGES: Final = ("en", "fr")

_FILE: Final[Mapping[str, Any]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
WORDS: Final[Mapping[str, Mapping[str, str]]] = _FILE["words"]
"""By name of a fact and language."""
TABLES: Final[Mapping[str, Mapping[str, Mapping[str, str]]]] = _FILE["tables"]
"""By table of the database: `what` it holds, and how long that is `kept`."""
RESTRICTIONS: Final[Mapping[str, str]] = _FILE["restrictions"]
"""What the kernel holds the camera's process to, in French."""


@dataclass(frozen=True, slots=True)
class SheetStatement:
    """One sentence; `name` is its fact's (`camera.cabin`), the same in every language."""

    name: str
    text: str


class Words:
    """The words of one language: English for any that is not there."""

    def __init__(self, tag: str) -> None:
        """`tag` is of BCP 47."""
        language = tag.partition("-")[0]
        self.language = language if language in LANGUAGES else "en"

    def text(self, name: str, /, **values: object) -> str:
        """Return the words of a fact, with its values in them."""
        return WORDS[name][self.language].format(**values)

    def say(self, name: str, /, **values: object) -> SheetStatement:
        """Return a fact as a statement."""
        return SheetStatement(name, self.text(name, **values))

    def table(self, name: str, /, **values: object) -> tuple[str, str]:
        """Return what a table holds and for how long; of one that nobody described, that nobody did."""
        if name not in TABLES:
            return self.text("undescribed"), "?"
        kept = TABLES[name].get("kept", WORDS["kept.imported"])
        return TABLES[name]["what"][self.language], kept[self.language].format(**values)

    def restriction(self, text: str) -> str:
        """Return a restriction as it is in this language."""
        return RESTRICTIONS.get(text, text) if self.language == "fr" else text
