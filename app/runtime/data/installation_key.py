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
