"""The page of privacy: what this mirror knows of people, as the sheet for the data-protection file says it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.errors import PsycheError
from app.services.privacy.sheet import SheetSection
from ui.admin.door.guard import for_staff
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.models.kinds import Kiosk
from ui.models.records import record_list
from ui.models.registration import seen_by_qml


@dataclass(frozen=True, slots=True)
class PrivacyPageProps:
    """What QML sees; `problem` says why there is no sheet or file."""

    sandbox: int = int(Kiosk.Sandbox.Unknown)
    hasCamera: bool = False
    writing: bool = False
    path: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A heading, a sentence, or a table of the database with its rows and how long they are kept."""

    key: str
    heading: str
    text: str
    table: str
    rows: int
    kept: str


@seen_by_qml
class PrivacyPageViewModel(StaffPageViewModel):
    """Shows the sheet as things are when the page is opened."""

    sheet = record_list(SheetRow, "key")

    props: PrivacyPageProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(PrivacyPageProps(), tools.page)
        services = tools.services
        self._sheet = services.privacy_sheet
        self._camera = services.camera_page
        self._files = services.staff_files
        self._language = tools.language
        self._is_writing = False
        self._written_to = self._trouble = ""
        tools.page.follow(entered=self._refresh, left=self._on_left)
        services.catalogue.changed.connect(self._refresh)
        self._camera.changed.connect(self._refresh_props)
        self._files.sheet_written.connect(self._on_written)
        self._files.sheet_failed.connect(self._on_failed)

    @for_staff()
    def writeSheet(self) -> None:
        """Write the sheet as a page that can be printed."""
        self._is_writing, self._written_to, self._trouble = True, "", ""
        self._refresh_props()
        self._files.write_sheet(self._language())

    def _on_left(self) -> None:
        self._is_writing, self._written_to, self._trouble = False, "", ""

    # QML could call what is connected to a signal too: without staff it shows nothing.
    def _on_written(self, path: str) -> None:
        if self._page.is_shown:
            self._is_writing, self._written_to = False, path
            self._refresh_props()

    def _on_failed(self, why: str) -> None:
        if self._page.is_shown:
            self._is_writing, self._trouble = False, why
            self._refresh_props()

    def _refresh(self) -> None:
        if not self._page.is_shown:
            return
        try:
            self.sheet.reset(tuple(_rows(self._sheet.sections(self._language()))))
        except PsycheError as error:
            self._trouble = str(error)
        self._refresh_props()

    def _refresh_props(self) -> None:
        if not self._page.is_shown:
            return
        figures = self._camera.figures
        held = Kiosk.Sandbox.Unknown
        if figures.sandbox is not None:
            held = Kiosk.Sandbox.Held if figures.sandbox.supported else Kiosk.Sandbox.Missing
        self._apply(
            PrivacyPageProps(
                sandbox=int(held),
                hasCamera=figures.status is not None,
                writing=self._is_writing,
                path=self._written_to,
                problem=self._trouble,
            )
        )


def _rows(sections: Sequence[SheetSection]) -> Iterator[SheetRow]:
    for section in sections:
        yield SheetRow(section.name, section.title, "", "", 0, "")
        for index, said in enumerate(section.statements):
            yield SheetRow(f"{section.name} {index} {said.name}", "", said.text, "", 0, "")
        for table in section.tables:
            yield SheetRow(f"{section.name} table {table.name}", "", table.what, table.name, table.rows, table.kept)
