"""Whether a folder has all pictures of the demo store; small, since every start of a mirror asks."""

from pathlib import Path
from typing import Final

DEMO_VERSION: Final = "3"
"""Changes whenever range, words or art change; pictures of another version are drawn anew."""

STAMP: Final = "demo-version"


def is_complete(directory: Path) -> bool:
    """Say whether all pictures of this version are in `directory`; reads one small file."""
    return version_in(directory / STAMP) == DEMO_VERSION


def version_in(stamp: Path) -> str:
    """Return the version that a file names, "" where it cannot be read."""
    try:
        return stamp.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
