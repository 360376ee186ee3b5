"""What a backup is made of: one tar.gz, a manifest first, then the files that it names with their checksums."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from app.domain.errors import StoreUnavailable

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

_KIND: Final = "psyche backup"
_SEALED_AS: Final = b"psyche backup, manifest\n"
_LARGEST: Final = 2**53
_SHOWN_MAX: Final = 64


@dataclass(frozen=True, slots=True)
class BackedUpFile:
    """One file: its size and its SHA-256 in hexadecimal digits."""

    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself; `layout` and `tables` are the versions of the data, `program` who wrote it.

    `seal` is its HMAC-SHA-256 under the installation's key, in hexadecimal digits, which covers the checksums of all
    files; empty in backups of versions that did not seal them.
    """

    format: int
    layout: int
    tables: int
    program: str
    made_at: datetime
    has_catalogue: bool
    files: Mapping[str, BackedUpFile]
    seal: str = ""

    def to_json(self) -> bytes:
        """Return the manifest as it stands in the archive."""
        fields = self._fields() | ({"seal": self.seal} if self.seal else {})
        return (json.dumps(fields, indent=2) + "\n").encode()

    def sealed_by(self, key: bytes) -> "Manifest":
        """Return the manifest with the seal of an installation's key."""
        said = json.dumps(self._fields(), sort_keys=True, separators=(",", ":")).encode()
        return replace(self, seal=hmac.digest(key, _SEALED_AS + said, "sha256").hex())

    def _fields(self) -> dict[str, Any]:
        return {
            "kind": _KIND,
            "format": self.format,
            "layout": self.layout,
            "tables": self.tables,
            "program": self.program,
            "made_at": self.made_at.isoformat(timespec="seconds"),
            "has_catalogue": self.has_catalogue,
            "files": {name: asdict(file) for name, file in self.files.items()},
        }


def is_sealed_by(manifest: Manifest, key: bytes) -> bool:
    """Return whether the installation that has this key made the backup, and nobody changed it since."""
    return hmac.compare_digest(manifest.seal.encode(), manifest.sealed_by(key).seal.encode())


def read_manifest(content: bytes) -> Manifest:
    """Return the manifest; raise StoreUnavailable for what is none, or that of a newer version."""
    try:
        fields: Any = json.loads(content)
        if fields["kind"] != _KIND:
            raise damaged("is not a backup of a mirror")
        number = _whole(fields["format"])
        if number > FORMAT:
            made_by = _printable(fields.get("program"))
            raise StoreUnavailable(
                f"The backup was made by version {made_by} of the program (format {number}); this one knows format"
                f" {FORMAT}. Install that version and restore again. Nothing was changed."
            )
        files = {
            str(name): BackedUpFile(_whole(file["bytes"]), str(file["sha256"]))
            for name, file in fields["files"].items()
        }
        manifest = Manifest(
            format=number,
            layout=_whole(fields["layout"]),
            tables=_whole(fields["tables"]),
            program=_printable(fields["program"]),
            made_at=datetime.fromisoformat(fields["made_at"]).astimezone(UTC),
            has_catalogue=bool(fields["has_catalogue"]),
            files=files,
            seal=_printable(fields.get("seal", "")),
        )
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise damaged("has a manifest that cannot be read") from error
    if not REQUIRED <= files.keys() <= ALLOWED:
        raise damaged("does not hold what a backup holds")
    if any(file.bytes > SMALL_MAX_BYTES for name, file in files.items() if name != DATABASE):
        raise damaged("holds a key or a configuration of an impossible size")
    return manifest


def digest_of(path: Path) -> BackedUpFile:
    """Return size and checksum of a file. Raises OSError."""
    with path.open("rb") as file:
        return BackedUpFile(path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest())


def damaged(what: str) -> StoreUnavailable:
    """Return the error for an archive that is not what it should be."""
    return StoreUnavailable(f"The archive {what}; it is damaged or none of ours. Nothing was changed.")


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _LARGEST:
        raise ValueError(f"{value!r} is no whole number")
    return value


def _printable(value: Any) -> str:
    """Return a short text as it may stand on a console: what an archive says may hold commands for a terminal."""
    return "".join(character for character in str(value)[:_SHOWN_MAX] if character.isprintable())
