"""Restore a backup into a data directory; what it replaces is kept."""

import gzip
import hashlib
import io
import sqlite3
import tarfile
import zlib
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from app.domain.errors import ConfigurationError, StoreUnavailable
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory, InstanceLock
from app.runtime.data.swap import draft_folder, finish_swap, put_in_place
from app.runtime.data.version import FORMAT as LAYOUT
from app.runtime.data.version import DataVersion, write_version
from app.services.backup import archive
from app.services.backup.backup import check_database
from app.store.database import APPLICATION_ID, migrations
from app.store.snapshot import reason_of, require_room
from app.store.staff_file import staff_path

_CHUNK = 1 << 20
_HEADS_MAX_BYTES = 65_536
"""Of all that stands between two files of an archive, the padding at its end included."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored, and where what it replaced is kept."""

    manifest: archive.Manifest
    kept: Path


def restore(directory: DataDirectory, source: Path) -> Restored:
    """Check an archive as a whole, then put all of it in place.

    Raises StoreUnavailable, also while a mirror runs on the directory, and ConfigurationError without a file.
    """
    if not source.is_file():
        raise ConfigurationError(f"restore: {source} is not a file; name what `python main.py backup` wrote.")
    directory.create()
    finish_swap(directory)
    with InstanceLock(directory):
        try:
            with draft_folder(directory) as draft:
                manifest = _unpack(source, draft)
                _check(draft, manifest)
                staff_path(draft / archive.DATABASE).touch(
                    0o600
                )  # what stands in the one that is replaced is kept with it
                write_version(draft / directory.version.name, DataVersion(manifest.layout, manifest.program))
                kept = put_in_place(directory, draft, datetime.now(UTC))
        except (OSError, sqlite3.Error) as error:
            raise StoreUnavailable(
                f"{directory.root}: not restored ({reason_of(error)}). Free some space there, see that it can be"
                " written, and run it again."
            ) from error
        with suppress(OSError):
            kept.rmdir()  # where there was nothing to keep
    return Restored(manifest, kept)


def _unpack(source: Path, folder: Path) -> archive.Manifest:
    """Write the files that the manifest names, and no other; names, kinds, sizes and checksums must be its own."""
    try:
        with gzip.open(source) as plain:
            bounded = _Bounded(plain)
            with tarfile.open(fileobj=bounded, mode="r|") as packed:
                entry = packed.next()
                if entry is None or entry.name != archive.MANIFEST or entry.size > archive.MANIFEST_MAX_BYTES:
                    raise archive.damaged("does not begin with a manifest")
                bounded.allow(entry.size)
                manifest = archive.read_manifest(_content(packed, entry).read())
                require_room(folder, sum(file.bytes for file in manifest.files.values()), "the restore")
                missing = dict(manifest.files)
                while (entry := packed.next()) is not None:
                    expected = missing.pop(entry.name, None)
                    if expected is None or entry.size != expected.bytes:
                        raise archive.damaged(f"holds {entry.name[:80]!r}, which its manifest does not name like this")
                    bounded.allow(entry.size)
                    _write(_content(packed, entry), folder / entry.name, expected)
            while bounded.read(_CHUNK):
                pass  # at its end the checksum of the whole is compared
    except (tarfile.TarError, EOFError, zlib.error) as error:
        raise archive.damaged(f"cannot be read to its end ({error})") from error
    except OSError as error:
        if error.errno is None:  # gzip's own: a wrong checksum, or no archive at all
            raise archive.damaged(f"cannot be read to its end ({error})") from error
        raise
    if missing:
        raise archive.damaged(f"lacks {', '.join(missing)}")
    return manifest


class _Bounded(io.BufferedIOBase):
    """Reads no more bytes than were allowed, and some to spare: the head of an entry may claim to be of any size.

    `tarfile` reads such a head (a long name, extended attributes) into memory as a whole.
    """

    def __init__(self, plain: gzip.GzipFile) -> None:
        self._plain = plain
        self._left = _HEADS_MAX_BYTES

    def allow(self, count: int) -> None:
        """Allow as many bytes of content from here on, and the heads of what follows them."""
        self._left = count + _HEADS_MAX_BYTES

    def read(self, size: int | None = -1, /) -> bytes:
        """Return up to `size` bytes. Raises StoreUnavailable beyond what was allowed."""
        content = self._plain.read(size)
        self._left -= len(content)
        if self._left < 0:
            raise archive.damaged("holds more than its manifest names")
        return content


def _content(packed: tarfile.TarFile, entry: tarfile.TarInfo) -> IO[bytes]:
    content = packed.extractfile(entry) if entry.type in (tarfile.REGTYPE, tarfile.AREGTYPE) else None
    if content is None:
        raise archive.damaged(f"holds {entry.name[:80]!r}, which is no plain file")
    return content


def _write(content: IO[bytes], target: Path, expected: archive.BackedUpFile) -> None:
    digest = hashlib.sha256()
    with target.open("xb") as file:
        while chunk := content.read(_CHUNK):
            digest.update(chunk)
            file.write(chunk)
    target.chmod(0o600)
    if digest.hexdigest() != expected.sha256:
        raise archive.damaged(f"holds {target.name} with another checksum than when it was written")


def _check(folder: Path, manifest: archive.Manifest) -> None:
    """Refuse what this program could not run on."""
    newest = migrations()[-1][0]
    if manifest.layout > LAYOUT or manifest.tables > newest:
        raise StoreUnavailable(
            f"The backup was made by version {manifest.program} of the program (tables {manifest.tables}, known"
            f" {newest}). Install that version and restore again. Nothing was changed."
        )
    database = folder / archive.DATABASE
    if check_database(database) != manifest.tables:
        raise archive.damaged("holds a database of another version than it says")
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as copy:
        if copy.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise archive.damaged("holds another program's database")
    installation_key(folder / archive.KEY)
