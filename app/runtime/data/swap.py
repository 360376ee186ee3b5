"""Replaces the files of a data directory: all of them or none, however the program ends meanwhile.

What is to come is written and checked in a folder of its own; the renaming of that folder to `restore.ready` decides.
From then on whoever comes next finishes: what is replaced moves to a folder that is kept, what comes moves to its
place. Every step can be taken again. The directory itself may be a mount point, and its parent need not be writable.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from app.domain.errors import StoreUnavailable
from app.runtime.data.paths import DataDirectory, InstanceLock, give_to_owner

_DRAFT: Final = ".restoring-"
_READY: Final = "restore.ready"
_KEPT: Final = "kept"
_BESIDE: Final = ("-wal", "-shm", "-journal")


@contextmanager
def draft_folder(directory: DataDirectory) -> Iterator[Path]:
    """Give a folder to write into, for its user alone; what was not decided on is removed at the end."""
    for left in directory.root.glob(f"{_DRAFT}*"):
        shutil.rmtree(left)
    draft = Path(tempfile.mkdtemp(dir=directory.root, prefix=_DRAFT))
    try:
        yield draft
    finally:
        if draft.exists():
            shutil.rmtree(draft, ignore_errors=True)


def put_in_place(directory: DataDirectory, draft: Path, kept_name: str) -> Path:
    """Replace the files of the directory by those of the draft; return where the replaced ones are kept.

    The caller holds the InstanceLock. Raises OSError: before the decision nothing has changed, after it
    `finish_swap` completes what is left.
    """
    (draft / _KEPT).write_text(kept_name, encoding="utf-8")
    for path in (*draft.iterdir(), draft):
        give_to_owner(path, directory.root)
        _write_through(path)
    draft.rename(directory.root / _READY)
    _write_through(directory.root)
    return _finish(directory)


def kept_name(root: Path, why: str, now: datetime) -> str:
    """Return a name for what is replaced that nothing has yet: what was kept before is not written over."""
    name = f"{why}-{now:%Y%m%d-%H%M%S}"
    taken = sum(1 for _ in root.glob(f"{name}*"))
    return f"{name}-{taken + 1}" if taken else name


def finish_swap(directory: DataDirectory) -> None:
    """Complete a replacement that was cut off. Raises StoreUnavailable."""
    if not (directory.root / _READY).exists():
        return
    with InstanceLock(directory):
        try:
            _finish(directory)
        except OSError as error:
            message = f"{directory.root}: a restore was cut off and cannot be completed ({error.strerror})."
            raise StoreUnavailable(f"{message} Give the directory to the user who runs the mirror (chown).") from error


def _finish(directory: DataDirectory) -> Path:
    root, ready = directory.root, directory.root / _READY
    if not ready.exists():
        return root  # somebody else was first
    if not (ready / _KEPT).exists():  # the last file of a folder that is all but removed
        shutil.rmtree(ready)
        return root
    kept = root / Path((ready / _KEPT).read_text(encoding="utf-8")).name
    kept.mkdir(mode=0o700, exist_ok=True)
    give_to_owner(kept, root)
    for path in sorted(ready.iterdir()):
        if path.name == _KEPT:
            continue
        for end in ("", *_BESIDE):  # a write-ahead log belongs to the file that it was written for
            old = root / f"{path.name}{end}"
            if old.exists():
                old.rename(kept / old.name)
        path.rename(root / path.name)
    _write_through(kept)
    _write_through(root)
    shutil.rmtree(ready)
    _write_through(root)
    return kept


def _write_through(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
