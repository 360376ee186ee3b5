"""The file of customers' cards: keyed hashes, or the cards in clear, with first name, points, offers, what is held."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from app.connectors.merchant_feed.stream import BytesRead
from app.connectors.merchant_feed.table import read_lines
from app.connectors.merchant_feed.values import words
from app.domain.feeds import Refusal
from app.domain.loyalty import MOST_HELD, MOST_OFFERS, MOST_POINTS, CardRow, fingerprint_number

KEYED_COLUMNS: Final = ("card_hash", "first_name", "points", "offers", "held")
_BETWEEN: Final = "|"
_MAX_NAME: Final = 60
_MAX_OFFER: Final = 120
_MAX_NUMBER: Final = 70
_MAX_CODE: Final = 512
_UID: Final = re.compile(r"(?:[0-9a-f]{2}){1,32}")


class ClearCard(NamedTuple):
    """One line in clear: the text of the card's code or its UID, and the other `KEYED_COLUMNS` as they are.

    Of a line that has both, both lead to whoever holds the card.
    """

    code: str
    uid: str
    cells: tuple[str, ...]


def read_cards(path: Path, on_bytes: BytesRead | None = None) -> Iterator[CardRow | Refusal]:
    """Yield who holds each card, and why some lines cannot be taken; of these no cell is repeated.

    Raises FeedInvalid when the file as a whole is not such a table.
    """
    for line, cells, fault in read_lines(path, (("card_hash",),), KEYED_COLUMNS, on_bytes):
        try:
            if fault:
                raise ValueError(fault)
            yield CardRow(_number(cells[0]), *_member(*cells[1:]))
        except ValueError as error:
            yield Refusal(line, "", str(error))


def read_clear_cards(path: Path, on_bytes: BytesRead | None = None) -> Iterator[ClearCard | Refusal]:
    """Yield the cards of a file in clear, and why some lines cannot be taken.

    Raises FeedInvalid when the file as a whole is not such a table.
    """
    wanted = ("code", "uid", *KEYED_COLUMNS[1:])
    for line, (code, uid, *cells), fault in read_lines(path, (("code", "uid"),), wanted, on_bytes):
        card = ClearCard(code.strip(), uid.strip().lower(), tuple(cells))
        try:
            if fault:
                raise ValueError(fault)
            _check_card(card)
            _member(*cells)
        except ValueError as error:
            yield Refusal(line, "", str(error))
        else:
            yield card


def _number(fingerprint: str) -> int:
    try:
        return fingerprint_number(fingerprint)
    except ValueError:
        raise ValueError(
            "card_hash is not 16 hexadecimal digits, as `python main.py loyalty hash` writes them"
        ) from None


def _check_card(card: ClearCard) -> None:
    if not card.code and not card.uid:
        raise ValueError("neither `code` nor `uid` says which card it is")
    if len(card.code) > _MAX_CODE:
        raise ValueError(f"the code has {len(card.code)} characters, more than the {_MAX_CODE} that a mirror reads")
    if card.uid and not _UID.fullmatch(card.uid):
        raise ValueError("the UID is not written as pairs of hexadecimal digits")


def _member(first_name: str, points: str, offers: str, held: str) -> tuple[str, int | None, str, str]:
    return (
        words(first_name, _MAX_NAME) if first_name else "",
        _points(points),
        _parts(offers, "offers", MOST_OFFERS, _MAX_OFFER) if offers else "",
        _parts(held, "numbers of held articles", MOST_HELD, _MAX_NUMBER) if held else "",
    )


@lru_cache(maxsize=65_536)
def _points(text: str) -> int | None:
    text = text.strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit()) or len(text) > len(str(MOST_POINTS)):
        raise ValueError(f"points are not a whole number from 0 to {MOST_POINTS}")
    return int(text)


@lru_cache(maxsize=4096)
def _parts(text: str, what: str, most: int, limit: int) -> str:
    parts = [part.strip() for part in text.split(_BETWEEN)]
    if len(parts) > most:
        raise ValueError(f"{len(parts)} {what}, more than {most}; they are parted by {_BETWEEN}")
    if any(len(part) > limit for part in parts):
        raise ValueError(f"one of the {what} is longer than {limit} characters")
    return "\n".join(cleaned for part in parts if (cleaned := words(part, limit)))
