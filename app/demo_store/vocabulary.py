"""The trade's standing words and the house palette: fibres, care, categories, sizes, colours; in both languages."""

from dataclasses import dataclass
from functools import cache

from app.demo_store.model import Colour, Language, Words
from app.demo_store.tables import Entry, read


@dataclass(frozen=True, slots=True)
class Category(Entry):
    """Where a garment is filed: the shop's own path below the department, and Google's taxonomy number."""

    path: Words
    google: int
    family: str


@dataclass(frozen=True, slots=True)
class Vocabulary(Entry):
    """The words by their keys; `departments` by gender and age group, `care` names the `care_steps` of a garment."""

    colours: tuple[Colour, ...]
    fibres: dict[str, Words]
    care_steps: dict[str, Words]
    care: dict[str, tuple[str, ...]]
    categories: dict[str, Category]
    size_runs: dict[str, tuple[str, ...]]
    departments: dict[str, dict[str, Words]]


@cache
def vocabulary() -> Vocabulary:
    """Return all the words."""
    return read("vocabulary.toml", Vocabulary)


@cache
def colours() -> dict[str, Colour]:
    """Return every colour of the palette by its key."""
    return {colour.key: colour for colour in vocabulary().colours}


def size_name(size: str, language: Language) -> str:
    """Word a size key for shoppers: `U` is one size, `8A` an age, everything else stands as it is."""
    if size == "U":
        return "Taille unique" if language == "fr" else "One size"
    if size.endswith("A") and size[:-1].isdigit():
        return f"{size[:-1]} ans" if language == "fr" else f"{size[:-1]} years"
    return size


def composition_text(composition: tuple[tuple[int, str], ...], language: Language) -> str:
    """Word a composition: `55 % lin, 45 % coton` in French, `55% linen, 45% cotton` in English."""
    percent = "\N{NARROW NO-BREAK SPACE}%" if language == "fr" else "%"
    return ", ".join(f"{share}{percent} {vocabulary().fibres[fibre].in_(language)}" for share, fibre in composition)
