"""The categories of a collection as words to choose from, in one row or two."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.collection import CategoryFigures
from app.domain.legible import legible

_Path = tuple[str, ...]
_ALL = -1


@dataclass(frozen=True, slots=True)
class CategoryChoice:
    """One word to choose; `number` tells the row's words apart, and is -1 for all of them, which has none."""

    number: int
    word: str


@dataclass(frozen=True, slots=True)
class CategoryWords:
    """The words of one row, in order, each with the beginning of the categories that it stands for."""

    paths: tuple[_Path, ...] = ()

    @property
    def choices(self) -> tuple[CategoryChoice, ...]:
        """The words as they are shown, after the one for all; none where there is nothing to choose."""
        words = (CategoryChoice(number, legible(path[-1])) for number, path in enumerate(self.paths))
        return (CategoryChoice(_ALL, ""), *words) if self.paths else ()

    def path(self, number: int) -> _Path:
        """Return what a word stands for; nothing for all, and for a number that no word has."""
        return self.paths[number] if 0 <= number < len(self.paths) else ()

    def number(self, path: _Path) -> int:
        """Return which word stands for `path`, -1 where none does."""
        return self.paths.index(path) if path in self.paths else _ALL


def words_below(figures: Sequence[CategoryFigures], beginning: Sequence[str] = ()) -> CategoryWords:
    """Return the words that tell apart what begins with `beginning`; none where there is one at most.

    What is in this store comes first, then what there is most of; words that all have in common are passed over.
    """
    within = [one for one in figures if one.path[: len(beginning)] == tuple(beginning)]
    depth = len(beginning)
    while True:
        found: dict[_Path, tuple[int, int]] = {}
        for one in within:
            if len(one.path) > depth and one.path[depth].strip():
                here, products = found.get(one.path[: depth + 1], (0, 0))
                found[one.path[: depth + 1]] = (here + one.here, products + one.products)
        if len(found) != 1:
            break
        within = [one for one in within if len(one.path) > depth]
        depth += 1
    ordered = sorted(found, key=lambda path: (-found[path][0], -found[path][1], path))
    return CategoryWords(tuple(ordered))
