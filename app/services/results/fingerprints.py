"""Hashes by the key of this installation: equal for the same thing here, useless anywhere else."""

import hmac
from collections.abc import Callable
from typing import Final

_BYTES: Final = 16


def fingerprint_with(key: bytes) -> Callable[[str], bytes]:
    """Return what makes 16 bytes of a text by HMAC-SHA-256."""
    return lambda text: hmac.digest(key, f"results {text}".encode(), "sha256")[:_BYTES]
