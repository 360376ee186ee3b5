"""Pictures of states over one shop: each over a copy of its database, in a window of its own, in one process."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.runtime.data.paths import DataDirectory
from app.services.demonstration.articles import StockedShop
from app.services.kiosk import KioskServices
from ui.gallery.film.film import Frame, film
from ui.gallery.film.transitions import Transition
from ui.gallery.leading import NotDrawnError
from ui.gallery.opening import Opener, Sight
from ui.gallery.processes import by_processes
from ui.gallery.screenshot import NOT_WRITTEN, picture_of
from ui.gallery.states import states_named

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
        self._opener = Opener(shop, store_code)
        self._open_services = open_services

    def draw(self, picture: Picture) -> QImage:
        """Return the picture. Makes the QGuiApplication where there is none; raises PsycheError."""
        sight = Sight(picture.page, picture.state, picture.size, is_large=picture.is_accessible)
        with self._opener.opened(sight, lambda directory: self._open_services(directory, picture.language)) as opened:
            mirror, _ = opened
            return picture_of(mirror.window)

    def save(self, picture: Picture, out: Path) -> None:
        """Write the picture (PNG or JPEG by its name). Raises PsycheError."""
        try:
            is_saved = self.draw(picture).save(str(out))
        except NotDrawnError as error:
            raise NotDrawnError(f"{out}: {error}") from error
        if not is_saved:
            raise NotDrawnError(f"{out}: {NOT_WRITTEN}")

    def film(self, transition: Transition, size: tuple[int, int], language: str) -> Sequence[Frame]:
        """Return the frames of a transition. Raises PsycheError."""
        return film(self._opener, lambda directory: self._open_services(directory, language), transition, size)

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
