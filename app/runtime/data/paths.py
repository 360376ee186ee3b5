"""The data directory, and the lock that lets only one mirror use it."""

import errno
import fcntl
import logging
import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import platformdirs

from app.domain.errors import StoreUnavailable

PROJECT = Path(__file__).resolve().parents[3]
ASSETS = PROJECT / "assets"
BUNDLES_KEPT: Final = 5
"""How many support bundles stay in the data directory."""
_PRIVATE: Final = 0o700
_LOCK = "kiosk.lock"
_NOT_WRITABLE: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOSPC, errno.EDQUOT})
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DataDirectory:
    """Paths in the one directory that the program writes to."""

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite file with catalogue, stock and reviews."""
        return self.root / "psyche.sqlite3"

    @property
    def pictures(self) -> Path:
        """The cache of fetched pictures."""
        return self.root / "pictures"

    @property
    def feeds(self) -> Path:
        """The feeds fetched from addresses, as they were imported last."""
        return self.root / "feeds"

    @property
    def demo_store(self) -> Path:
        """The demo store's feeds, and its pictures where set-up did not make them."""
        return self.root / "demo"

    @property
    def installation_key(self) -> Path:
        """The secret with which card numbers are hashed."""
        return self.root / "installation.key"

    @property
    def version(self) -> Path:
        """Which program the directory belongs to."""
        return self.root / "data.version"

    @property
    def devices_report(self) -> Path:
        """What a running mirror says of its devices, for `doctor`."""
        return self.root / "devices.json"

    @property
    def suggestion_rules(self) -> Path:
        """What the shop's merchandisers have written about suggestions, where they have."""
        return self.root / "suggestions.toml"

    @property
    def loyalty_cards(self) -> Path:
        """Customers' cards as last imported, by keyed hash; in no backup."""
        return self.root / "loyalty.sqlite3"

    @property
    def damage_mark(self) -> Path:
        """Present where a database was found to be damaged, for the next start to mend it."""
        return self.root / "damaged.json"

    @property
    def mending(self) -> Path:
        """What took the place of a damaged database, for staff."""
        return self.root / "mended.json"

    def create(self) -> None:
        """Make the directory, for its user alone; raise StoreUnavailable when it cannot be, or is none of ours.

        One that cannot be written is taken where there is a database in it to be read.
        """
        try:
            self.root.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
            self._keep_private()
        except OSError as error:
            message = f"--data: cannot make {self.root} ({error.strerror}). Name a folder that can be written to."
            raise StoreUnavailable(message) from error
        if not os.access(self.root, os.W_OK | os.X_OK):
            message = f"--data: {self.root} cannot be written to. Give it to the user who runs the mirror (chown)."
            if not os.access(self.database, os.R_OK):
                raise StoreUnavailable(message)
            _log.warning("%s", message)
        self._require_files()

    def _keep_private(self) -> None:
        """Close a directory to others, also one that an older version made; not one with what is not ours in it."""
        mode = self.root.stat().st_mode
        if not mode & 0o077 or mode & stat.S_ISVTX:  # private already, or one that many share
            return
        is_ours = any(path.exists() for path in (self.database, self.installation_key, self.version))
        with suppress(OSError):  # somebody else's; it is told where it cannot be written
            if is_ours or not any(self.root.iterdir()):
                self.root.chmod(_PRIVATE)

    def _require_files(self) -> None:
        """Refuse what has the name of a file and is none: to read a pipe, for one, would never end."""
        for path in (self.database, self.installation_key, self.version, self.devices_report, self.root / _LOCK):
            try:
                is_file = (not path.is_symlink() and not path.exists()) or path.is_file()
            except OSError:
                is_file = False
            if not is_file:
                message = f"--data: {path} is no file that can be read. Move it away, or restore a backup"
                raise StoreUnavailable(f"{message} (python main.py restore).")


def default_data_directory() -> Path:
    """Return the data directory for when none is named (XDG Base Directory Specification)."""
    return platformdirs.user_data_path("psyche")


def give_to_owner(file: int | Path, folder: Path) -> None:
    """Give what root made in a folder to the folder's owner, who has to use it later. Raises OSError."""
    if os.geteuid() == 0:
        owner = folder.stat()
        os.chown(file, owner.st_uid, owner.st_gid)


def running_instance(directory: DataDirectory) -> str:
    """Return the process number of the mirror that runs on a data directory, or an empty string."""
    try:
        descriptor = os.open(directory.root / _LOCK, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return ""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return _holder(descriptor)
    else:
        return ""
    finally:
        os.close(descriptor)


class InstanceLock:
    """Held while a mirror runs on a data directory; the kernel lets go of it however the process ends."""

    def __init__(self, directory: DataDirectory) -> None:
        self._path = directory.root / _LOCK
        self._descriptor = -1

    def __enter__(self) -> Self:
        """Take the lock; raise StoreUnavailable naming the process that has it."""
        try:
            self._descriptor = _open_lock(self._path)
        except OSError as error:
            message = f"--data: {self._path} cannot be opened ({error.strerror})."
            raise StoreUnavailable(f"{message} Give it to the user who runs the mirror (chown).") from error
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = _holder(self._descriptor)
            os.close(self._descriptor)
            message = (
                f"--data: another mirror (process {holder}) already runs on {self._path.parent}. "
                "Stop it, or give this one a directory of its own with --data."
            )
            raise StoreUnavailable(message) from error
        with suppress(OSError):  # on a full disk the lock holds all the same, without a name on it
            give_to_owner(self._descriptor, self._path.parent)
            os.ftruncate(self._descriptor, 0)
            os.pwrite(self._descriptor, str(os.getpid()).encode(), 0)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of the lock."""
        os.close(self._descriptor)


def _open_lock(path: Path) -> int:
    """Open what is locked: the file, which is made; the directory itself where no file can be made."""
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        if error.errno not in _NOT_WRITABLE:
            raise
    return os.open(path if path.exists() else path.parent, os.O_RDONLY | os.O_CLOEXEC)


def _holder(descriptor: int) -> str:
    if stat.S_ISDIR(os.fstat(descriptor).st_mode):
        return "unknown"
    return os.pread(descriptor, 32, 0).decode(errors="replace").strip() or "unknown"
