"""The secret key of this installation: made at the first start, in the data directory, readable by its user alone."""

import contextlib
import os
import secrets
import tempfile
from pathlib import Path
from typing import Final

from app.domain.errors import StoreUnavailable

_BYTES: Final = 32


def installation_key(path: Path) -> bytes:
    """Return the 32 bytes in `path`, made and stored at the first call.

    Raises StoreUnavailable when the file is damaged or the folder cannot be written. A new key makes every enrolled
    badge unknown, which is why a damaged one is never replaced silently.
    """
    try:
        key = path.read_bytes()
        _keep_private(path)
    except FileNotFoundError:
        key = _make(path)
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror}); give it to the user who runs the mirror (chown)."
        raise StoreUnavailable(message) from error
    if len(key) != _BYTES or not any(key):
        found = f"{len(key)} bytes instead of {_BYTES}" if len(key) != _BYTES else "nothing but zeros"
        message = (
            f"{path} is damaged: {found}. Restore it from a backup, or delete it and enrol"
            " the staff badges again (python main.py badge)."
        )
        raise StoreUnavailable(message)
    return key


def key_to_read_with(path: Path) -> tuple[bytes, bool]:
    """Return the key, and whether it is kept: one that cannot be stored now holds until the program ends.

    For a mirror that writes nothing: what is sealed by such a key cannot be checked later. Raises StoreUnavailable.
    """
    try:
        return installation_key(path), True
    except StoreUnavailable:
        if path.exists():
            raise
        return secrets.token_bytes(_BYTES), False


def _keep_private(path: Path) -> None:
    """Let nobody but its user read a key that an older version, or a copy by hand, left open."""
    if path.stat().st_mode & 0o077:
        with contextlib.suppress(OSError):  # somebody else's, or on a disk that may only be read
            path.chmod(0o600)


def _make(path: Path) -> bytes:
    """Write a new key so that it is either there as a whole or not at all, and the first of two writers wins."""
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")  # readable by its user alone
        draft = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(secrets.token_bytes(_BYTES))
                file.flush()
                os.fsync(descriptor)
            with contextlib.suppress(FileExistsError):
                path.hardlink_to(draft)
        finally:
            draft.unlink()
        return path.read_bytes()
    except OSError as error:
        message = f"{path} cannot be written ({error.strerror}); free the disk or name another folder with --data."
        raise StoreUnavailable(message) from error
