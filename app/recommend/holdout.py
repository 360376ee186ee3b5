"""Which sessions see no suggestions, so that there is something to compare with."""

import hmac
from typing import Final

_RANGE: Final = 1 << 64


def is_held_out(key: bytes, session: str, percent: int) -> bool:
    """Return whether the session with this number is among the `percent` of 100 that see no suggestions.

    The same number gives the same answer, and nobody without the installation's `key` can tell which it is. Who is held
    out at a small share is so at every larger one.
    """
    digest = hmac.digest(key, f"holdout {session}".encode(), "sha256")
    return int.from_bytes(digest[:8]) * 100 < percent * _RANGE
