"""All that staff have on the screen: the door, the frame, and every page of the registry."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QObject

from app.services.kiosk import KioskServices
from ui.admin.door.second_person import SecondPersonViewModel
from ui.admin.door.staff_entry import StaffEntryViewModel
from ui.admin.frame.page import PageTools, StaffPage
from ui.admin.frame.shown_page import ShownPage
from ui.admin.frame.staff import StaffViewModel
from ui.models.page_entry import PageEntry
from ui.models.registration import Property, seen_by_qml


@seen_by_qml
class StaffPageEntry(PageEntry):
    """One of the staff's pages; `title` is in English, to be translated in `context`, `within` a page of the menu."""

    title = Property(str, attrgetter("_title"), constant=True)
    context = Property(str, attrgetter("_context"), constant=True)
    within = Property(str, attrgetter("_within"), constant=True)

    def __init__(self, page: StaffPage, view_model: QObject, parent: QObject) -> None:
        super().__init__(page.name, page.qml, view_model, parent)
        self._title = page.title
        self._context = page.qml.stem
        self._within = page.within or page.name


@seen_by_qml
class AdminViewModel(QObject):
    """Makes the view models of staff over the services; each is a constant property, those of pages are in `pages`."""

    staff = Property(StaffViewModel, attrgetter("staff_view"), constant=True)
    entry = Property(StaffEntryViewModel, attrgetter("entry_view"), constant=True)
    secondPerson = Property(SecondPersonViewModel, attrgetter("second_person_view"), constant=True)
    pages = Property(list, attrgetter("_entries"), constant=True)

    def __init__(
        self,
        pages: Sequence[StaffPage],
        services: KioskServices,
        clock_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """Build `pages`, in the order of the menu; `clock_ns` is the monotonic clock of the session."""
        super().__init__(parent)
        self.staff_view = StaffViewModel(
            staff=services.staff,
            within={page.name: page.within or page.name for page in pages},
            parent=self,
        )
        self.entry_view = StaffEntryViewModel(services.staff, self)
        self.second_person_view = SecondPersonViewModel(services.staff, self)
        leads = {kind: page.name for page in pages for kind in page.attention}
        self._entries = []
        for page in pages:
            shown = ShownPage(page.name, staff=services.staff, pages=self.staff_view, parent=self)
            tools = PageTools(shown, services, self.second_person_view, leads, clock_ns)
            self._entries.append(StaffPageEntry(page, page.view_model(tools), self))

    def page(self, name: str) -> Any:
        """Return the view model of a page; raises KeyError."""
        return {entry.page_name: entry.page_view_model for entry in self._entries}[name]
