"""Card numbers as keyed hashes, so that nothing written down leads back to a card."""

import hashlib
import hmac
from typing import Final

KEY_BYTES: Final = 32
_DIGITS: Final = 16


class CardHasher:
    """Makes fingerprints with the installation's key: equal for the same card here, useless anywhere else.

    HMAC-SHA-256 (RFC 2104, FIPS 180-4), shortened to 64 bits. Card numbers are few enough to be tried one by one, so
    without the key a plain hash would hide nothing.
    """

    def __init__(self, key: bytes) -> None:
        """Take the key, 32 random bytes; raise ValueError for another length."""
        if len(key) != KEY_BYTES:
            raise ValueError(f"the key has {len(key)} bytes, not {KEY_BYTES}")
        self._key = key

    def of_uid(self, uid: str) -> str:
        """Return the fingerprint of a card by its UID: 16 lower-case hexadecimal digits."""
        return self._fingerprint(f"uid:{uid.lower()}")

    def of_text(self, text: str) -> str:
        """Return the fingerprint of a printed code by its text."""
        return self._fingerprint(f"text:{text}")

    def of_epc(self, epc: str) -> str:
        """Return the fingerprint of a tag that is no garment."""
        return self._fingerprint(f"epc:{epc.lower()}")

    def _fingerprint(self, subject: str) -> str:
        return hmac.new(self._key, subject.encode(), hashlib.sha256).hexdigest()[:_DIGITS]
