"""What a backup is made of: one tar.gz, a manifest first, then the files that it names with their checksums."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, NonNegativeInt, ValidationError

from app.domain.errors import StoreUnavailable

KIND: Final = "psyche backup"
FORMAT: Final = 1
MANIFEST: Final = "manifest.json"
MANIFEST_MAX_BYTES: Final = 65_536
DATABASE: Final = "psyche.sqlite3"
KEY: Final = "installation.key"
CONFIGURATION: Final = "psyche.toml"
ALLOWED: Final = frozenset({DATABASE, KEY, CONFIGURATION})
REQUIRED: Final = frozenset({DATABASE, KEY})
SMALL_MAX_BYTES: Final = 1_000_000
"""Of the key and of the configuration file."""


def _printable(text: str) -> str:
    """Return a short text as it may stand on a console: what an archive says may hold commands for a terminal."""
    return "".join(character for character in text[:40] if character.isprintable())


def _in_utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True)


class BackedUpFile(_Part):
    """One file: its size and its SHA-256 in hexadecimal digits."""

    bytes: NonNegativeInt
    sha256: str


class Origin(_Part):
    """What the manifest of every version begins with; `program` is the version that wrote it."""

    kind: str
    format: NonNegativeInt
    program: Annotated[str, AfterValidator(_printable)]


class Manifest(Origin):
    """What a backup says of itself; `layout` and `tables` are the versions of the data."""

    layout: NonNegativeInt
    tables: NonNegativeInt
    made_at: Annotated[AwareDatetime, AfterValidator(_in_utc)]
    has_catalogue: bool
    files: Mapping[str, BackedUpFile]

    def to_json(self) -> bytes:
        """Return the manifest as it stands in the archive."""
        return f"{self.model_dump_json(indent=2)}\n".encode()


def read_manifest(content: bytes) -> Manifest:
    """Return the manifest; raise StoreUnavailable for what is none, or that of a newer version."""
    try:
        origin = Origin.model_validate_json(content)
        if origin.kind != KIND:
            raise damaged("is not a backup of a mirror")
        if origin.format > FORMAT:
            raise StoreUnavailable(
                f"The backup was made by version {origin.program} of the program (format {origin.format}); this one"
                f" knows format {FORMAT}. Install that version and restore again. Nothing was changed."
            )
        manifest = Manifest.model_validate_json(content)
    except ValidationError as error:
        raise damaged("has a manifest that cannot be read") from error
    files = manifest.files
    if not REQUIRED <= files.keys() <= ALLOWED:
        raise damaged("does not hold what a backup holds")
    if any(file.bytes > SMALL_MAX_BYTES for name, file in files.items() if name != DATABASE):
        raise damaged("holds a key or a configuration of an impossible size")
    return manifest


def digest_of(path: Path) -> BackedUpFile:
    """Return size and checksum of a file. Raises OSError."""
    with path.open("rb") as file:
        return BackedUpFile(bytes=path.stat().st_size, sha256=hashlib.file_digest(file, "sha256").hexdigest())


def damaged(what: str) -> StoreUnavailable:
    """Return the error for an archive that is not what it should be."""
    return StoreUnavailable(f"The archive {what}; it is damaged or none of ours. Nothing was changed.")
