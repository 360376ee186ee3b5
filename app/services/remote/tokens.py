"""Tokens of the remote interface: made once, shown once, kept as a digest, compared in constant time."""

import hashlib
import hmac
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from app.store import RemoteTokens, StoredToken

_PREFIX: Final = "psy_"
_BYTES: Final = 32
_LONGEST: Final = 200
_READ_AGAIN_S: Final = 0.5
_OUTDATED_S: Final = 2.0


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


class LatestTokens:
    """The tokens as last read, to tell in a flood, without the disk, who may be right; safe between threads.

    It lets nobody in: whoever may be right is looked up anew, so that a token that was taken back holds no longer.
    """

    def __init__(self, tokens: RemoteTokens, clock_s: Callable[[], float]) -> None:
        """`clock_s` is monotonic."""
        self._tokens = tokens
        self._clock_s = clock_s
        self._read = (frozenset[bytes](), float("-inf"))
        self._asked_s = float("-inf")

    def read(self) -> Sequence[StoredToken]:
        """Return all tokens there are now. Raises StoreUnavailable."""
        stored, read_s = self._tokens.read_once(), self._clock_s()
        self._read = (frozenset(token.digest for token in stored), read_s)
        return stored

    def is_known(self, token: str) -> bool:
        """Return whether this token was among those last read."""
        return digest_of(token[:_LONGEST]) in self._read[0]

    def is_stranger(self, token: str) -> bool:
        """Return whether this token was not among those read lately; one caller in half a second is sent to read anew.

        A token that was made within the last half second may be taken for a stranger's.
        """
        digests, read_s = self._read
        now_s = self._clock_s()
        if now_s - max(read_s, self._asked_s) >= _READ_AGAIN_S:
            self._asked_s = now_s
            return False
        return now_s - read_s < _OUTDATED_S and digest_of(token[:_LONGEST]) not in digests
