"""Files that take the place of others as a whole, or not at all, however the program ends meanwhile."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


@contextmanager
def whole_file(path: Path, *, prefix: str = ".", suffix: str = "") -> Iterator[IO[bytes]]:
    """Give a draft beside `path` that replaces it at the end; removed where anything fails. Raises OSError."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=prefix, suffix=suffix, delete=False) as file:
        draft = Path(file.name)
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
            draft.replace(path)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
