"""The data directory, and the lock that lets only one mirror use it."""

import fcntl
import os
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
_LOCK = "kiosk.lock"


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

    def create(self) -> None:
        """Make the directory; raise StoreUnavailable when that is impossible, or what is in it is none of ours."""
        try:
            self.root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"--data: cannot make {self.root} ({error.strerror}). Name a folder that can be written to."
            raise StoreUnavailable(message) from error
        if not os.access(self.root, os.W_OK | os.X_OK):
            message = f"--data: {self.root} cannot be written to. Give it to the user who runs the mirror (chown)."
            raise StoreUnavailable(message)
        self._require_files()

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
            self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
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


def _holder(descriptor: int) -> str:
    return os.pread(descriptor, 32, 0).decode(errors="replace").strip() or "unknown"
