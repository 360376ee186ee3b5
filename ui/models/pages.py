"""A list that is read page by page, as far as somebody scrolls."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from ui.models.records import RecordListModel
from ui.models.registration import seen_by_qml

_ROOT = QModelIndex()

FetchRows = Callable[[int, int], Sequence[Any]]


@seen_by_qml
class PagedListModel(RecordListModel):
    """Rows fetched from a source in pages; the source is over when it gives less than was asked."""

    def __init__(self, row_type: type, key: str, page_size: int, parent: QObject | None = None) -> None:
        super().__init__(row_type, key, parent)
        self._page_size = page_size
        self._fetch: FetchRows | None = None
        self._is_complete = True

    def read_from(self, fetch: FetchRows) -> None:
        """List another source from its first page; `fetch(offset, limit)` returns rows."""
        self._fetch = fetch
        rows = fetch(0, self._page_size)
        self._is_complete = len(rows) < self._page_size
        self.reset(rows)

    def read_again(self, fetch: FetchRows) -> None:
        """Read as much as is listed again, because the source has changed, keeping the place of the view."""
        self._fetch = fetch
        wanted = max(self._page_size, len(self.rows))
        rows = fetch(0, wanted)
        self._is_complete = len(rows) < wanted
        self.replace(rows)

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> bool:
        """Return whether there may be another page."""
        return not parent.isValid() and not self._is_complete

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> None:
        """Append the next page; rows already listed are left out."""
        if self._fetch is None or parent.isValid() or self._is_complete:
            return
        rows = self._fetch(len(self.rows), self._page_size)
        self._is_complete = len(rows) < self._page_size
        listed = {self._key_of(row) for row in self.rows}
        self.append([row for row in rows if self._key_of(row) not in listed])


@seen_by_qml
class AwaitedListModel(RecordListModel):
    """Rows of which more are asked for as somebody scrolls, and come later, by `append`."""

    def __init__(self, row_type: type, key: str, ask: Callable[[], None], parent: QObject | None = None) -> None:
        """`ask` asks for the next rows; it is called only while `has_more`."""
        super().__init__(row_type, key, parent)
        self._ask = ask
        self.has_more = False
        """Whether there is more to ask for: told by whoever appends, and not true while it is on its way."""

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> bool:
        """Return whether there is more to ask for."""
        return not parent.isValid() and self.has_more

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> None:
        """Ask for the next rows."""
        if self.canFetchMore(parent):
            self._ask()
