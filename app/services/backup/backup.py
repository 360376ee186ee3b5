"""Database, installation key, configuration and the merchandisers' rules in one file, while the mirror runs."""

import fcntl
import os
import shutil
import sqlite3
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from app.config.merchandising import rules_on_their_own
from app.domain.errors import ConfigurationError, StoreUnavailable
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory
from app.runtime.data.version import FORMAT as LAYOUT
from app.runtime.data.version import program_version, require_known
from app.services.backup import archive
from app.store.snapshot import bytes_of, reason_of, require_room, snapshot
from app.store.soundness import check_copy

CATALOGUE_TABLES: Final = (
    "ready_for",
    "ready_product",
    "relation",
    "price_history",
    "stock_level",
    "variant_text",
    "variant",
    "product_text",
    "product",
    "review",
    "review_summary",
    "opening_period",
    "store",
    "tag_article",
    "till_sale",
    "learned_partner",
    "learned",
    "basket_line",
    "product_number",
    "import_refusal",
    "import_run",
)
"""What imports bring back; everything else exists here alone."""

_DRAFT: Final = ".backup"


def back_up(
    directory: DataDirectory, out: Path, configuration: Path | None, *, with_catalogue: bool
) -> archive.Manifest:
    """Write the archive whole or not at all, readable by its user alone; return what is in it.

    Raises StoreUnavailable and ConfigurationError.
    """
    require_known(directory)
    if not directory.database.exists():
        raise StoreUnavailable(
            f"{directory.root} holds no database: no mirror ever ran on it. Name another with --data."
        )
    if configuration is not None and not configuration.is_file():
        raise ConfigurationError(f"--config: {configuration} is not a file; name the one that the mirror is run with.")
    installation_key(directory.installation_key)  # refused when it is damaged
    try:
        require_room(out.absolute().parent, 2 * bytes_of(directory.database), "the backup")
        with _draft_folder(out.absolute()) as folder:
            manifest = _write(folder, directory, configuration, with_catalogue=with_catalogue)
            (folder / "archive").replace(out)
    except (OSError, sqlite3.Error) as error:
        message = (
            f"{out}: no backup was made ({reason_of(error)}). Name a file in a folder with room that can be written."
        )
        raise StoreUnavailable(message) from error
    return manifest


@contextmanager
def _draft_folder(out: Path) -> Iterator[Path]:
    """Give a folder beside `out` for its user alone, removed at the end, as is what a killed backup to `out` left.

    Such a folder holds the key and the database. It is locked while it is in use, so that another backup spares it.
    """
    prefix = f".{out.name}-"
    for left in (path for path in out.parent.iterdir() if path.name.startswith(prefix) and path.suffix == _DRAFT):
        with suppress(OSError), _locked(left):
            shutil.rmtree(left)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=prefix, suffix=_DRAFT) as name, _locked(Path(name)):
        yield Path(name)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold the kernel's lock on a folder. Raises OSError where another process has it, or it is none of ours."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(descriptor)


def _write(
    folder: Path, directory: DataDirectory, configuration: Path | None, *, with_catalogue: bool
) -> archive.Manifest:
    """Gather the files in a folder of our own (mode 700) and pack them."""
    database = folder / archive.DATABASE
    snapshot(directory.database, database, () if with_catalogue else CATALOGUE_TABLES)
    tables = check_copy(database)
    shutil.copyfile(directory.installation_key, folder / archive.KEY)
    names = [archive.KEY, archive.DATABASE]
    if configuration is not None:
        shutil.copyfile(configuration, folder / archive.CONFIGURATION)
        names.insert(0, archive.CONFIGURATION)
    if directory.suggestion_rules.is_file():
        (folder / archive.RULES).write_bytes(rules_on_their_own(directory.suggestion_rules))
        names.append(archive.RULES)
    manifest = archive.Manifest(
        kind=archive.KIND,
        format=archive.FORMAT,
        layout=LAYOUT,
        tables=tables,
        program=program_version(),
        made_at=datetime.now(UTC).replace(microsecond=0),
        has_catalogue=with_catalogue,
        files={name: archive.digest_of(folder / name) for name in names},
    )
    manifest = manifest.sealed_by(installation_key(folder / archive.KEY))
    descriptor = os.open(folder / "archive", os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        with tarfile.open(fileobj=file, mode="w:gz", compresslevel=6, format=tarfile.USTAR_FORMAT) as packed:
            _add(packed, archive.MANIFEST, BytesIO(content := manifest.to_json()), len(content), manifest.made_at)
            for name in names:
                with (folder / name).open("rb") as part:
                    _add(packed, name, part, manifest.files[name].bytes, manifest.made_at)
        file.flush()
        os.fsync(descriptor)
    return manifest


def _add(packed: tarfile.TarFile, name: str, content: BinaryIO, size: int, at: datetime) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode, entry.mtime = size, 0o600, int(at.timestamp())
    packed.addfile(entry, content)
