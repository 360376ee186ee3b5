"""The shop that a picture is drawn of: the demo store, or a copy of an installation's, changed as the scene asks."""

from contextlib import closing
from pathlib import Path

from app.runtime.data.paths import DataDirectory
from app.services.demonstration.demo_store import seed_demo_store
from app.services.demonstration.scenes import Scene, prepare
from app.store import open_database
from app.store.snapshot import copy_database


def pose_shop(
    directory: DataDirectory, wanted: Scene, store_code: str, *, given: DataDirectory | None, ready_made: Path
) -> tuple[str, ...]:
    """Fill an empty directory from `given`, or with the demo store; return the GTINs of the scene's garments in order.

    Raises StoreUnavailable where there is nothing to copy, NoSuchArticleError where no article fits the scene.
    """
    if given is not None:
        copy_database(given.database, directory.database)
    with closing(open_database(directory.database)) as database:
        if given is None:
            seed_demo_store(database, directory.demo_store, ready_made)
        return prepare(database, wanted, store_code)
