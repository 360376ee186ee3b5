"""A feed of JSON lines: one object a line, its values as the cells of a table would be."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from app.connectors.merchant_feed.stream import BytesRead, FeedStream, text_lines
from app.connectors.merchant_feed.table import TableRow
from app.domain.errors import FeedInvalid

_NO_OBJECT = "the line is no JSON object such as {…}"
_SHOWN = 200


def is_json_lines(path: Path) -> bool:
    """Return whether the file's first character is `{`. Raises FeedInvalid."""
    with closing(FeedStream(path)) as stream:
        return stream.read(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def read_json_lines(
    path: Path,
    required: Sequence[tuple[str, ...]],
    aliases: Mapping[str, str],
    on_bytes: BytesRead | None = None,
) -> Iterator[TableRow]:
    """Yield each line as `read_table` yields rows; a value that is no text and no number is left out.

    Raises FeedInvalid where the first line lacks a name of each entry of `required`, and for text that is none.
    """
    is_first = True
    with closing(FeedStream(path, on_bytes)) as stream:
        for number, line in enumerate(text_lines(stream, lambda _: None), 1):
            if not line.strip():
                continue
            try:
                said = json.loads(line)
            except (ValueError, RecursionError):
                said = None
            if not isinstance(said, dict):
                yield TableRow(number, {}, _NO_OBJECT)
                continue
            cells = _cells(said, aliases)
            if is_first:
                _check(path, cells, required)
                is_first = False
            yield TableRow(number, cells, "")


def _cells(said: dict[str, Any], aliases: Mapping[str, str]) -> dict[str, str]:
    cells: dict[str, str] = {}
    for key, value in said.items():
        if isinstance(value, str | int | float) and not isinstance(value, bool) and value != "":
            plain = "_".join(key.strip().lower().replace("-", " ").split())
            cells.setdefault(aliases.get(plain, plain), str(value))
    return cells


def _check(path: Path, cells: Mapping[str, str], required: Sequence[tuple[str, ...]]) -> None:
    for choices in required:
        if not any(choice in cells for choice in choices):
            found = ", ".join(cells)[:_SHOWN]
            raise FeedInvalid(f"{path}: the first line has no {' or '.join(choices)}; found: {found}. Name it there.")
