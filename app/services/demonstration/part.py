"""The demo store of a mirror that has no shop yet, built over the catalogue."""

from pathlib import Path

from PySide6.QtCore import QObject

from app.services.catalogue.part import CataloguePart
from app.services.demonstration.demo_store import DemoStoreService
from app.services.demonstration.drawer import PictureDrawer
from app.services.ground import Ground


def build_demo_store(
    ground: Ground, catalogue: CataloguePart, ready_made: Path, parent: QObject
) -> DemoStoreService | None:
    """Build the demo store, None where the mirror has a shop; `ready_made` may hold pictures drawn already."""
    if not catalogue.is_demo:
        return None
    directory = ground.directory.demo_store
    return DemoStoreService(
        database=ground.database.path,
        directory=directory,
        ready_made=ready_made,
        drawer=PictureDrawer(directory, ready_made, catalogue.pictures, parent),
        jobs=ground.jobs,
        catalogue=catalogue.catalogue,
        parent=parent,
    )
