"""Rows of a feed in columns: separated by tabs, commas, semicolons or bars, whichever its first line has."""

import csv
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from app.connectors.merchant_feed.stream import MAX_ROW_BYTES, BytesRead, FeedStream, text_lines
from app.domain.errors import FeedInvalid

_SEPARATORS = "\t;,|"
_SHOWN_COLUMNS = 20
_SHOWN_CHARACTERS = 200
_MOST_LINES = 1000
_MOST_CHARACTERS = 1024**2
_OPEN_QUOTE = "a quotation mark is open; double those inside cells"


class TableRow(NamedTuple):
    """One row: `line` is where it ends in the file; `fault` says why its cells cannot be trusted, or is empty.

    `repeated` names columns that the header has twice and that differ in this row; the first one counts.
    """

    line: int
    cells: dict[str, str]
    fault: str
    repeated: tuple[str, ...] = ()


class Header(NamedTuple):
    """The names of the columns and what separates them."""

    columns: list[str]
    separator: str


def read_table(
    path: Path,
    required: Sequence[tuple[str, ...]],
    aliases: dict[str, str],
    on_bytes: BytesRead | None = None,
    told: list[str] | None = None,
    *,
    keeps_empty: bool = False,
) -> Iterator[TableRow]:
    """Yield the rows with cells by column name (lower case, underscores, no `g:`), empty cells left out unless kept.

    Each entry of `required` is a column, or several of which one must be there. Raises FeedInvalid that names the
    missing column and those that were found, and for text that cannot be decoded. A row whose quotation mark is never
    closed has a fault, and the next line is the next row.
    """
    with closing(FeedStream(path, on_bytes)) as stream:
        lines = _Lines(text_lines(stream, told.append if told is not None else _forget))
        columns, separator = _header(path, lines, required, aliases)
        again = [(place, column) for place, column in enumerate(columns) if column in columns[:place]]
        names = ["" if column in columns[:place] else column for place, column in enumerate(columns)]
        for cells, fault in lines.rows(separator):
            wrong = fault
            if not any(cells):
                continue
            if len(cells) > len(columns) and any(cells[len(columns) :]):
                extra = len(cells) - len(columns)
                wrong = fault or f"{extra} more cells than columns; does a cell hold what separates them?"
            named = {
                column: cell for column, cell in zip(names, cells, strict=False) if column and (cell or keeps_empty)
            }
            repeated = _merge_repeated(named, cells, again) if again else ()
            yield TableRow(lines.number, named, wrong, repeated)


def read_lines(
    path: Path, required: Sequence[tuple[str, ...]], wanted: Sequence[str], on_bytes: BytesRead | None = None
) -> Iterator[tuple[int, tuple[str, ...], str]]:
    """Yield line, the `wanted` cells in that order and a fault, of a table of which each line is a row.

    It takes a third of the time of `read_table`. A cell that is not there is empty. Raises FeedInvalid as
    `read_table` does.
    """
    with closing(FeedStream(path, on_bytes)) as stream:
        source = text_lines(stream, _forget)
        header = _Lines(source)
        columns, separator = _header(path, header, required, {})
        width = len(columns)
        pick = itemgetter(*(columns.index(column) if column in columns else width for column in wanted))
        for number, line in enumerate(source, header.number + 1):
            cells = line[:-1].split(separator)
            fault = ""
            if '"' in line or len(cells) != width or line[-1] != "\n":
                cells, fault = _cells_of(line, separator, width)
                if not any(cells):
                    continue
            cells.append("")
            yield number, pick(cells), fault


def _cells_of(line: str, separator: str, width: int) -> tuple[list[str], str]:
    """Return as many cells as there are columns, and why they cannot be trusted or an empty text."""
    fault = ""
    try:
        cells = next(csv.reader([line], delimiter=separator, strict=True), [])
    except csv.Error:
        cells, fault = [line.strip()], _OPEN_QUOTE
    if any(cells[width:]):
        fault = f"{len(cells) - width} more cells than columns; does a cell hold what separates them?"
    return [*cells[:width], *[""] * (width - len(cells))], fault


def columns_of(path: Path, required: Sequence[tuple[str, ...]], aliases: dict[str, str]) -> list[str]:
    """Return the names of the columns. Raises FeedInvalid."""
    with closing(FeedStream(path)) as stream:
        return _header(path, _Lines(text_lines(stream, _forget)), required, aliases).columns


def _header(path: Path, lines: "_Lines", required: Sequence[tuple[str, ...]], aliases: dict[str, str]) -> Header:
    """Return the columns as separated by what gives the most known ones."""
    first = lines.first()
    if first.lower().startswith("sep=") and len(first.strip()) <= len("sep=,"):
        first = lines.first()
    if not first:
        raise FeedInvalid(f"{path}: the file is empty. Export the feed again.")
    known = {choice for choices in required for choice in choices} | set(aliases.values())
    headers = [
        Header([_column(name, aliases) for name in next(csv.reader([first], delimiter=separator), [])], separator)
        for separator in _SEPARATORS
    ]
    best = max(headers, key=lambda header: (len(known.intersection(header.columns)), len(header.columns)))
    _check(path, best, required)
    return best


class _Lines:
    """The lines of a file, of which one or more make a row."""

    def __init__(self, lines: Iterator[str]) -> None:
        self.number = 0
        """How many lines the rows so far have."""
        self._lines = lines
        self._put_back: deque[str] = deque()
        self._taken: list[str] = []
        self._taken_characters = 0

    def first(self) -> str:
        """Return the next line as it is, empty at the end."""
        line = next(self._lines, "")
        self.number += 1
        return line

    def rows(self, separator: str) -> Iterator[tuple[list[str], str]]:
        """Yield cells and fault of each row."""
        while True:
            reader = csv.reader(self, delimiter=separator)
            try:
                for cells in reader:
                    self._end_row(len(self._taken))
                    yield cells, ""
            except (_QuoteOpenError, csv.Error):
                taken = self._taken
                self._put_back.extendleft(reversed(taken[1:]))
                self._end_row(1)
                yield [cell.strip('" \n') for cell in taken[0].split(separator)], _OPEN_QUOTE
            else:
                return

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._taken and (len(self._taken) >= _MOST_LINES or self._taken_characters > _MOST_CHARACTERS):
            raise _QuoteOpenError
        line = self._put_back.popleft() if self._put_back else next(self._lines, None)
        if line is None:
            if self._taken:
                raise _QuoteOpenError
            raise StopIteration
        self._taken.append(line)
        self._taken_characters += len(line)
        return line

    def _end_row(self, lines: int) -> None:
        self.number += lines
        self._taken = []
        self._taken_characters = 0


class _QuoteOpenError(Exception):
    """A cell goes on and on."""


def _merge_repeated(named: dict[str, str], cells: list[str], again: list[tuple[int, str]]) -> tuple[str, ...]:
    """Add the pictures of repeated columns, and return what differs from the first of its name."""
    repeated: dict[str, None] = {}
    for place, column in again:
        cell = cells[place].strip() if place < len(cells) else ""
        if not cell:
            continue
        if column == "additional_image_link":
            named[column] = f"{named.get(column, '')},{cell}".lstrip(",")
        elif not named.get(column):
            named[column] = cell
        elif named[column].strip() != cell:
            repeated[column] = None
    return tuple(repeated)


def _forget(what: str) -> None:
    del what


def _column(name: str, aliases: dict[str, str]) -> str:
    plain = "_".join(name.strip().lower().removeprefix("g:").removeprefix("p:").replace("-", " ").split())
    return aliases.get(plain, plain)


def _check(path: Path, header: Header, required: Sequence[tuple[str, ...]]) -> None:
    for choices in required:
        if not any(choice in header.columns for choice in choices):
            found = ", ".join(header.columns[:_SHOWN_COLUMNS])[:_SHOWN_CHARACTERS]
            raise FeedInvalid(
                f"{path}: the column {' or '.join(choices)} is missing; found: {found}. "
                "The first line must name the columns, separated by tabs, commas or semicolons."
            )


csv.field_size_limit(MAX_ROW_BYTES)
