"""What a backup is made of: one tar.gz, a manifest first, then the files that it names with their checksums."""

import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from app.domain.errors import StoreUnavailable

KIND: Final = "psyche backup"
FORMAT: Final = 1
MANIFEST: Final = "manifest.json"
MANIFEST_MAX_BYTES: Final = 65_536
DATABASE: Final = "psyche.sqlite3"
KEY: Final = "installation.key"
CONFIGURATION: Final = "psyche.toml"
RULES: Final = "suggestions.toml"
ALLOWED: Final = frozenset({DATABASE, KEY, CONFIGURATION, RULES})
REQUIRED: Final = frozenset({DATABASE, KEY})
SMALL_MAX_BYTES: Final = 16_000_000
"""Of the key, the configuration file and the merchandisers' rules."""


_SEALED_AS: Final = b"psyche backup, manifest\n"
_LARGEST: Final = 2**53
_SHOWN_MAX: Final = 64

Whole = Annotated[int, Field(ge=0, le=_LARGEST)]


def _printable(text: str) -> str:
    """Return a short text as it may stand on a console: what an archive says may hold commands for a terminal."""
    return "".join(character for character in text[:_SHOWN_MAX] if character.isprintable())


def _seal(given: object) -> str:
    """Return a seal; what is none seals nothing."""
    return _printable(given) if isinstance(given, str) else ""


def _in_utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True)


class BackedUpFile(_Part):
    """One file: its size and its SHA-256 in hexadecimal digits."""

    bytes: Whole
    sha256: str


class Origin(_Part):
    """What the manifest of every version begins with; `program` is the version that wrote it."""

    kind: str
    format: Whole
    program: Annotated[str, AfterValidator(_printable)]


class Manifest(Origin):
    """What a backup says of itself; `layout` and `tables` are the versions of the data.

    `seal` is its HMAC-SHA-256 under the installation's key, in hexadecimal digits, which covers the checksums of all
    files; empty in backups of versions that did not seal them.
    """

    layout: Whole
    tables: Whole
    made_at: Annotated[AwareDatetime, AfterValidator(_in_utc)]
    has_catalogue: bool
    files: Mapping[str, BackedUpFile]
    seal: Annotated[str, BeforeValidator(_seal)] = ""

    def to_json(self) -> bytes:
        """Return the manifest as it stands in the archive."""
        return f"{self.model_dump_json(indent=2, exclude=set() if self.seal else {'seal'})}\n".encode()

    def sealed_by(self, key: bytes) -> "Manifest":
        """Return the manifest with the seal of an installation's key."""
        said = self.model_dump_json(exclude={"seal"}).encode()
        return self.model_copy(update={"seal": hmac.digest(key, _SEALED_AS + said, "sha256").hex()})


def is_sealed_by(manifest: Manifest, key: bytes) -> bool:
    """Return whether the installation that has this key made the backup, and nobody changed it since."""
    return hmac.compare_digest(manifest.seal.encode(), manifest.sealed_by(key).seal.encode())


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
    except (ValidationError, OverflowError) as error:  # an instant beyond the calendar overflows in UTC
        raise damaged("has a manifest that cannot be read") from error
    files = manifest.files
    if not REQUIRED <= files.keys() <= ALLOWED:
        raise damaged("does not hold what a backup holds")
    if any(file.bytes > SMALL_MAX_BYTES for name, file in files.items() if name != DATABASE):
        raise damaged("holds a key, a configuration or rules of an impossible size")
    return manifest


def digest_of(path: Path) -> BackedUpFile:
    """Return size and checksum of a file. Raises OSError."""
    with path.open("rb") as file:
        return BackedUpFile(bytes=path.stat().st_size, sha256=hashlib.file_digest(file, "sha256").hexdigest())


def damaged(what: str) -> StoreUnavailable:
    """Return the error for an archive that is not what it should be."""
    return StoreUnavailable(f"The archive {what}; it is damaged or none of ours. Nothing was changed.")
