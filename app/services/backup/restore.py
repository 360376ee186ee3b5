"""Restore a backup into a data directory; what it replaces is kept."""

import gzip
import hashlib
import io
import secrets
import sqlite3
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from app.domain.errors import ConfigurationError, StoreUnavailable
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory, InstanceLock
from app.runtime.data.swap import draft_folder, finish_swap, kept_name, put_in_place
from app.runtime.data.version import FORMAT as LAYOUT
from app.runtime.data.version import DataVersion, write_version
from app.services.backup import archive
from app.store.snapshot import reason_of, require_room
from app.store.soundness import check_copy, refuse_foreign
from app.store.staff_file import staff_path
from app.store.updating import migrations

_CHUNK = 1 << 20
_HEADS_MAX_BYTES = 65_536
"""Of all that stands between two files of an archive, the padding at its end included."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored, and where what it replaced is kept."""

    manifest: archive.Manifest
    kept: Path


def restore(directory: DataDirectory, source: Path, *, trust: bool = False) -> Restored:
    """Check an archive as a whole, then put all of it in place.

    One that this installation did not seal is taken only with `trust`, which somebody has to say; a directory without
    a key belongs to no installation yet. Raises StoreUnavailable, also while a mirror runs on the directory, and
    ConfigurationError without a file.
    """
    if not source.is_file():
        raise ConfigurationError(f"restore: {source} is not a file; name what `python main.py backup` wrote.")
    directory.create()
    finish_swap(directory)
    with InstanceLock(directory):
        try:
            with draft_folder(directory) as draft:
                manifest = unpack(source, draft)
                _require_known(manifest)
                if not trust:
                    _require_seal(directory.installation_key, manifest)
                _check(draft, manifest)
                staff_path(draft / archive.DATABASE).touch(
                    0o600
                )  # what stands in the one that is replaced is kept with it
                write_version(draft / directory.version.name, DataVersion(manifest.layout, manifest.program))
                kept = put_in_place(directory, draft, kept_name(directory.root, "replaced", datetime.now(UTC)))
                for told in (directory.mending, directory.damage_mark):  # of the database that was here before
                    told.unlink(missing_ok=True)
        except (OSError, sqlite3.Error) as error:
            raise StoreUnavailable(
                f"{directory.root}: not restored ({reason_of(error)}). Free some space there, see that it can be"
                " written, and run it again."
            ) from error
        with suppress(OSError):
            kept.rmdir()  # where there was nothing to keep
    return Restored(manifest, kept)


def peek(source: Path) -> archive.Manifest:
    """Return what a backup says of itself, without a look at the rest. Raises StoreUnavailable and OSError."""
    with _reading(source) as bounded, tarfile.open(fileobj=bounded, mode="r|") as packed:
        return _manifest(bounded, packed)


def unpack(source: Path, folder: Path) -> archive.Manifest:
    """Write the files that the manifest names, and no other; names, kinds, sizes and checksums must be its own.

    Raises StoreUnavailable and OSError.
    """
    with _reading(source) as bounded:
        with tarfile.open(fileobj=bounded, mode="r|") as packed:
            manifest = _manifest(bounded, packed)
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
    if missing:
        raise archive.damaged(f"lacks {', '.join(missing)}")
    return manifest


@contextmanager
def _reading(source: Path) -> Iterator["_Bounded"]:
    """Read an archive; what its formats raise is told as damage."""
    try:
        with gzip.open(source) as plain:
            yield _Bounded(plain)
    except (tarfile.TarError, EOFError, zlib.error) as error:
        raise archive.damaged(f"cannot be read to its end ({error})") from error
    except OSError as error:
        if error.errno is None:  # gzip's own: a wrong checksum, or no archive at all
            raise archive.damaged(f"cannot be read to its end ({error})") from error
        raise


def _manifest(bounded: "_Bounded", packed: tarfile.TarFile) -> archive.Manifest:
    entry = packed.next()
    if entry is None or entry.name != archive.MANIFEST or entry.size > archive.MANIFEST_MAX_BYTES:
        raise archive.damaged("does not begin with a manifest")
    bounded.allow(entry.size)
    return archive.read_manifest(_content(packed, entry).read())


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


def _require_known(manifest: archive.Manifest) -> None:
    newest = migrations()[-1][0]
    if manifest.layout > LAYOUT or manifest.tables > newest:
        raise StoreUnavailable(
            f"The backup was made by version {manifest.program} of the program (tables {manifest.tables}, known"
            f" {newest}). Install that version and restore again. Nothing was changed."
        )


def _check(folder: Path, manifest: archive.Manifest) -> None:
    """Refuse what this program could not run on, and what would run in it."""
    try:
        with suppress(sqlite3.DatabaseError):  # one that cannot be read is told as damaged
            refuse_foreign(folder / archive.DATABASE)
        tables = check_copy(folder / archive.DATABASE)
        refuse_foreign(folder / archive.DATABASE)
    except StoreUnavailable as error:
        raise StoreUnavailable(f"{error} Nothing was changed.") from error
    if tables != manifest.tables:
        raise archive.damaged("holds a database of another version than it says")
    installation_key(folder / archive.KEY)


def _require_seal(here: Path, manifest: archive.Manifest) -> None:
    """Refuse what the installation with the key `here` did not make; where there is no key yet, nothing is known."""
    if not here.exists() or archive.is_sealed_by(manifest, _key_or_nothing(here)):
        return
    why = "this installation did not make it, or it was changed since"
    if not manifest.seal:
        why = "it has no seal, as those of earlier versions of the program"
    raise StoreUnavailable(
        f"The backup is not taken unseen: {why}. Nothing was changed. What is in it becomes the mirror's: its PINs open"
        " the staff pages. If you know where the file was since it was made, run it again with --trust."
    )


def _key_or_nothing(path: Path) -> bytes:
    """Return a key; one that is damaged has sealed nothing."""
    try:
        return installation_key(path)
    except StoreUnavailable:
        return secrets.token_bytes(32)
