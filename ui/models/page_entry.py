"""A page of a registry as QML finds it: its name, its file and its view model."""

from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import QObject, QUrl

from ui.models.registration import Property, seen_by_qml


@seen_by_qml
class PageEntry(QObject):
    """One page: QML makes it from `source`, with `viewModel` as its property of that name. Nothing of it changes."""

    _name = attrgetter("page_name")
    name = Property(str, _name, constant=True)
    _source = attrgetter("page_source")
    source = Property(QUrl, _source, constant=True)
    _viewModel = attrgetter("page_view_model")
    viewModel = Property(QObject, _viewModel, constant=True)

    def __init__(self, name: str, qml: Path, view_model: QObject, parent: QObject | None = None) -> None:
        """`name` is what navigation, screenshots and the journal call the page, `qml` its file."""
        super().__init__(parent)
        self.page_name = name
        self.page_source = QUrl.fromLocalFile(str(qml))
        self.page_view_model = view_model
