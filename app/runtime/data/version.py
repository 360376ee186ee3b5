"""The version of the program that last used a data directory; one of a newer layout is refused before it is touched."""

import json
import logging
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from app.domain.errors import StoreUnavailable
from app.runtime.data.paths import PROJECT, DataDirectory, give_to_owner
from app.runtime.data.whole_file import whole_file

FORMAT: Final = 1
"""How the files of a data directory are laid out; the tables of the database are numbered by themselves."""

_LONGEST_BYTES: Final = 4096
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DataVersion:
    """Content of the version file: the layout, and the version of the program that used the directory last."""

    format: int
    program: str


def program_version() -> str:
    """Return the version of this program."""
    with (PROJECT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def data_version(directory: DataDirectory) -> DataVersion | None:
    """Return the version of a directory; None where its file is missing or damaged. Raises StoreUnavailable."""
    path = directory.version
    try:
        with path.open("rb") as file:
            fields = json.loads(file.read(_LONGEST_BYTES))
        found = DataVersion(fields["format"], fields["program"])
        if isinstance(found.format, int) and isinstance(found.program, str):
            return found
    except FileNotFoundError:
        return None
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror}); give it to the user who runs the mirror (chown)."
        raise StoreUnavailable(message) from error
    except (ValueError, KeyError, TypeError):
        pass
    _log.warning("%s is damaged; the tables alone tell the version", path)
    return None


def require_known(directory: DataDirectory) -> DataVersion | None:
    """Return the version of a directory; raise StoreUnavailable for one of a newer layout."""
    found = data_version(directory)
    if found is not None and found.format > FORMAT:
        message = (
            f"--data: {directory.root} belongs to version {found.program} of the program (layout {found.format}); this"
            f" is {program_version()}, which knows layout {FORMAT}. Nothing was touched. Install the newer version"
            " again, or restore a backup of this one (python main.py restore)."
        )
        raise StoreUnavailable(message)
    return found


def claim_directory(directory: DataDirectory) -> None:
    """Write this program's version into a directory; raise StoreUnavailable for one of a newer layout."""
    mine = DataVersion(FORMAT, program_version())
    if require_known(directory) == mine:
        return
    try:
        write_version(directory.version, mine)
    except OSError as error:  # a full disk must not keep a mirror from starting
        _log.warning("%s cannot be written: %s", directory.version, error.strerror)


def write_version(path: Path, version: DataVersion) -> None:
    """Write the file whole or not at all. Raises OSError."""
    with whole_file(path, prefix=f".{path.name}.") as file:
        file.write(json.dumps(asdict(version)).encode() + b"\n")
        give_to_owner(file.fileno(), path.parent)
