"""What the shop offers, read in the background for somebody who has brought nothing."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from app.domain.collection import CategoryFigures, CollectionMark, CollectionPart
from app.runtime.jobs import Jobs
from app.services.catalogue.catalogue import CatalogueService
from app.store import Collection


class CollectionService(QObject):
    """Reads categories and products in the language of the screen; the catalogue's `changed` says: ask again.

    Answers come on the GUI thread, later, and may be out of date by then; `failed` gets the error instead.
    """

    def __init__(
        self,
        *,
        collection: Collection,
        catalogue: CatalogueService,
        store_code: str,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """`store_code` is of the store whose garments come first."""
        super().__init__(parent)
        self._collection = collection
        self._catalogue = catalogue
        self._store_code = store_code
        self._jobs = jobs

    def read_categories(
        self, done: Callable[[Sequence[CategoryFigures]], None], failed: Callable[[Exception], None]
    ) -> None:
        """Read which categories there are."""
        work = partial(self._collection.categories, self._store_code, self._catalogue.language)
        self._jobs.submit(work, done, failed)

    def read_page(
        self,
        category: Sequence[str],
        mark: CollectionMark,
        limit: int,
        done: Callable[[CollectionPart], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Read up to `limit` products from `mark` on of a category and those within it; of all, with none given."""
        language = self._catalogue.language
        work = partial(self._collection.page, self._store_code, language, tuple(category), mark, limit)
        self._jobs.submit(work, done, failed)
