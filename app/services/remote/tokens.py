"""Tokens of the remote interface: made once, shown once, kept as a digest, compared in constant time."""

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from app.store import StoredToken

_PREFIX: Final = "psy_"
_BYTES: Final = 32
_LONGEST: Final = 200


def new_token() -> str:
    """Return a token of 256 random bits."""
    return _PREFIX + secrets.token_urlsafe(_BYTES)


def digest_of(token: str) -> bytes:
    """Return what is kept of a token: random as it is, it needs no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()


def find_token(token: str, stored: Sequence[StoredToken], now: datetime) -> StoredToken | None:
    """Return the token that this is, None for one that is wrong or expired; every stored one is compared."""
    digest = digest_of(token[:_LONGEST])
    found = None
    for candidate in stored:
        if hmac.compare_digest(candidate.digest, digest):
            found = candidate
    return found if found is not None and holds(found, now) else None


def holds(token: StoredToken, now: datetime) -> bool:
    """Return whether a token is in its time; a clock that stands before its making is wrong, and then it is not."""
    return token.made_at.timestamp() - 86_400 <= now.timestamp() < token.expires_at.timestamp()
