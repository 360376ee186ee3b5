"""Where htmx is: set-up fetches it from its npm packages, checked by hash."""

from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parents[2] / "deploy" / "web" / "node_modules"
_NEEDED: Final = ("htmx.org/dist/htmx.min.js", "htmx-ext-sse/dist/sse.min.js")


def scripts_folder() -> Path | None:
    """Return the folder, None where set-up has not fetched it."""
    return _FOLDER if all((_FOLDER / name).is_file() for name in _NEEDED) else None
