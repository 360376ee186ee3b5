"""Pictures of states over one shop: each over a copy of its database, in a window of its own, in one process."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QImage

from app.runtime.data.paths import DataDirectory
from app.services.demonstration.articles import StockedShop
from app.services.kiosk import KioskServices
from ui.gallery.leading import NotDrawnError, Shot
from ui.gallery.processes import by_processes
from ui.gallery.screenshot import NOT_WRITTEN, draw
from ui.gallery.states import state_of, states_named
from ui.window.application import Screen

SIZES: Final = ("1080x1920", "1920x1080", "2160x3840")
LANGUAGES: Final = ("fr", "en", "ar")
_THUMBNAIL_PX: Final = 360

OpenServices = Callable[[DataDirectory, str], KioskServices]


@dataclass(frozen=True, slots=True)
class Picture:
    """What is to be seen on one picture, and how large it is in pixels."""

    page: str
    state: str
    size: tuple[int, int]
    language: str
    is_accessible: bool = False

    @property
    def size_name(self) -> str:
        """Width and height as they are written."""
        return f"{self.size[0]}x{self.size[1]}"

    @property
    def file(self) -> Path:
        """Where it is in the gallery's folder."""
        return Path(self.language) / self.size_name / f"{self.page}-{self.state}.png"

    @property
    def thumbnail(self) -> Path:
        """Where a small one of it is."""
        return Path("small") / self.file.with_suffix(".jpg")


def pictures_of(
    pages: Sequence[str] | None,
    states: Sequence[str] | None,
    sizes: Sequence[tuple[int, int]],
    languages: Sequence[str],
) -> Sequence[Picture]:
    """Return the pictures of these pages and states, None for all; raises ConfigurationError where there is none."""
    found = states_named(pages, states)
    pictures = (Picture(page, state, size, name) for page, state in found for size in sizes for name in languages)
    return tuple(dict.fromkeys(pictures))


class Gallery:
    """Draws pictures over one shop, of the store `store_code`; `open_services` is given data and language."""

    def __init__(self, shop: StockedShop, store_code: str, open_services: OpenServices) -> None:
        """Open nothing."""
        self._shop = shop
        self._store_code = store_code
        self._open_services = open_services
        self._application: QCoreApplication | None = None

    def draw(self, picture: Picture) -> QImage:
        """Return the picture. Makes the QGuiApplication where there is none; raises PsycheError."""
        self._application = QGuiApplication.instance() or QGuiApplication(["psyche"])
        state = state_of(picture.page, picture.state)
        with tempfile.TemporaryDirectory(prefix="psyche-") as folder:
            directory = DataDirectory(Path(folder))
            gtins = self._shop.copy(
                directory.database,
                articles=state.articles,
                count=state.garments,
                changes=state.changes,
                store_code=self._store_code,
            )
            services = self._open_services(directory, picture.language)
            screen = Screen(window_size=picture.size, is_fullscreen=False)
            shot = Shot(picture.page, state, gtins, is_accessible=picture.is_accessible)
            with self._shop.drawing_for(services.pictures):
                return draw(services, screen, shot)

    def save(self, picture: Picture, out: Path) -> None:
        """Write the picture (PNG or JPEG by its name). Raises PsycheError."""
        try:
            is_saved = self.draw(picture).save(str(out))
        except NotDrawnError as error:
            raise NotDrawnError(f"{out}: {error}") from error
        if not is_saved:
            raise NotDrawnError(f"{out}: {NOT_WRITTEN}")

    def save_all(self, pictures: Sequence[Picture], folder: Path) -> Iterator[tuple[Picture, str]]:
        """Write all pictures and small ones of them by several processes at once.

        Gives each as it is done, with what was wrong or "". No QGuiApplication may have been made before.
        """
        for picture, _, problem in by_processes(pictures, lambda picture: self._save_with_thumbnail(picture, folder)):
            yield picture, problem

    def _save_with_thumbnail(self, picture: Picture, folder: Path) -> None:
        image = self.draw(picture)
        small = image.scaled(
            _THUMBNAIL_PX,
            _THUMBNAIL_PX,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        for path, each in ((picture.file, image), (picture.thumbnail, small)):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            if not each.save(str(folder / path)):
                raise NotDrawnError(NOT_WRITTEN)
