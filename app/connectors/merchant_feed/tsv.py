"""Rows of a tab-separated feed."""

import csv
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from app.connectors.merchant_feed.stream import BytesRead, FeedStream, text_lines
from app.domain.errors import FeedInvalid

_SHOWN_COLUMNS = 20
_SHOWN_CHARACTERS = 200


class TsvRow(NamedTuple):
    """One row: `line` is where it ends in the file, `extra` counts cells beyond the header's columns."""

    line: int
    cells: dict[str, str]
    extra: int


def read_tsv(
    path: Path, required: Sequence[tuple[str, ...]], aliases: dict[str, str], on_bytes: BytesRead | None = None
) -> Iterator[TsvRow]:
    """Yield the rows with cells by column name (lower case, underscores, no `g:`), empty cells left out.

    Each entry of `required` is a column, or several of which one must be there. Raises FeedInvalid that names the
    missing column and those that were found, and for text that cannot be decoded or quoted cells that never end.
    """
    with closing(FeedStream(path, on_bytes)) as stream:
        lines = csv.reader(text_lines(stream), delimiter="\t", strict=False)
        try:
            header = next(lines, None)
            if header is None:
                raise FeedInvalid(f"{path}: the file is empty. Export the feed again.")
            columns = [_column(name, aliases) for name in header]
            _check(path, header, columns, required)
            for cells in lines:
                if any(cells):
                    named = {column: cell for column, cell in zip(columns, cells, strict=False) if cell}
                    yield TsvRow(lines.line_num, named, max(0, len(cells) - len(columns)))
        except csv.Error as error:
            raise FeedInvalid(
                f"{path}: line {lines.line_num}: {error}. A quotation mark may be open; double those inside cells."
            ) from error


def _column(name: str, aliases: dict[str, str]) -> str:
    plain = "_".join(name.strip().lower().removeprefix("g:").removeprefix("p:").split())
    return aliases.get(plain, plain)


def _check(path: Path, header: list[str], columns: list[str], required: Sequence[tuple[str, ...]]) -> None:
    for choices in required:
        if not any(choice in columns for choice in choices):
            found = ", ".join(name.strip() for name in header[:_SHOWN_COLUMNS])[:_SHOWN_CHARACTERS]
            raise FeedInvalid(
                f"{path}: the column {' or '.join(choices)} is missing; found: {found}. "
                "The first line must name the columns, separated by tabs."
            )
