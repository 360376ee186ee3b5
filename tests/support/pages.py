"""The view models of the shopper's pages, which only the registry knows."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from ui.window.kiosk import KioskViewModel

_Kind = TypeVar("_Kind", bound=QObject)


def page_of(kiosk: KioskViewModel, kind: type[_Kind]) -> _Kind:
    """Return the view model of this class, once it has caught up with what has changed."""
    QCoreApplication.processEvents()
    view_models = (entry.page_view_model for entry in kiosk.page_entries)
    return next(view_model for view_model in view_models if isinstance(view_model, kind))
