"""All that staff have on the screen: the door, the frame, and every page of the registry."""

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter, methodcaller
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
    """Makes the view models of staff over the services; each is a constant property, those of pages are in `pages`.

    Those of pages are imported and made when staff first come in: nobody else needs them, least of all a start.
    """

    staff = Property(StaffViewModel, attrgetter("staff_view"), constant=True)
    entry = Property(StaffEntryViewModel, attrgetter("entry_view"), constant=True)
    secondPerson = Property(SecondPersonViewModel, attrgetter("second_person_view"), constant=True)
    pages = Property(list, methodcaller("made_pages"), constant=True)

    def __init__(
        self,
        pages: Callable[[], Sequence[StaffPage]],
        services: KioskServices,
        clock_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """Build what stands round `pages`, in the order of the menu; `clock_ns` is the session's monotonic clock."""
        super().__init__(parent)
        self._pages = pages
        self._services = services
        self._clock_ns = clock_ns
        self._entries: list[StaffPageEntry] = []
        self.staff_view = StaffViewModel(staff=services.staff, within=self._within, parent=self)
        self.entry_view = StaffEntryViewModel(services.staff, self)
        self.second_person_view = SecondPersonViewModel(services.staff, self)
        self.staff_view.openChanged.connect(self._on_open_changed)
        self._on_open_changed()

    def made_pages(self) -> list[StaffPageEntry]:
        """Return the pages with their view models, which are made when first asked for."""
        if not self._entries:
            self._entries = self._make_pages()
        return self._entries

    def page(self, name: str) -> Any:
        """Return the view model of a page; raises KeyError."""
        return {entry.page_name: entry.page_view_model for entry in self.made_pages()}[name]

    def _on_open_changed(self) -> None:
        if self.staff_view.props.open:
            self.made_pages()  # each looks at its own page from now on

    def _make_pages(self) -> list[StaffPageEntry]:
        pages, staff = self._pages(), self._services.staff
        leads = {kind: page.name for page in pages for kind in page.attention}
        entries = []
        for page in pages:
            shown = ShownPage(page.name, staff=staff, pages=self.staff_view, parent=self)
            tools = PageTools(shown, self._services, self.second_person_view, leads, self._clock_ns)
            entries.append(StaffPageEntry(page, page.view_model(tools), self))
        return entries

    def _within(self) -> Mapping[str, str]:
        return {page.name: page.within or page.name for page in self._pages()}
