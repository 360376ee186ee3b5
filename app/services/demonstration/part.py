"""The demo store of a mirror that has no shop yet, built, started and stopped."""

from pathlib import Path

from PySide6.QtCore import QObject

from app.services.catalogue.part import CataloguePart
from app.services.demonstration.demo_store import DemoStoreService
from app.services.ground import Ground


class DemonstrationPart(QObject):
    """Builds the demo store where the catalogue is to be its own."""

    def __init__(
        self, ground: Ground, catalogue: CataloguePart, ready_made: Path, parent: QObject | None = None
    ) -> None:
        """`ready_made` may hold pictures drawn at set-up."""
        super().__init__(parent)
        self.demo_store: DemoStoreService | None = None
        if catalogue.is_demo:
            self.demo_store = DemoStoreService(
                database=ground.database,
                directory=ground.directory.demo_store,
                ready_made=ready_made,
                jobs=ground.jobs,
                catalogue=catalogue.catalogue,
                parent=self,
            )

    def start(self) -> None:
        """Fill the catalogue in the background."""
        if self.demo_store is not None:
            self.demo_store.start()

    def stop(self) -> None:
        """Draw no more pictures."""
        if self.demo_store is not None:
            self.demo_store.stop()
