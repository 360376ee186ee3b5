"""The page of privacy: what this mirror knows of people, as the sheet for the data-protection file says it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import SignalInstance, Slot

from app.domain.errors import PsycheError
from app.services.camera.figures import CameraObservation
from app.services.operations.files import StaffFiles
from app.services.privacy.sheet import PrivacySheet, SheetSection
from ui.admin.door.guard import for_staff
from ui.admin.frame.shown_page import ShownPage, StaffPageViewModel
from ui.models.kinds import Kiosk
from ui.models.records import record_list
from ui.models.registration import seen_by_qml


@dataclass(frozen=True, slots=True)
class PrivacyPageProps:
    """What QML sees; `sheetLanguage` is the one the sheet could be had in, `problem` why there is no sheet or file."""

    sandbox: int = int(Kiosk.Sandbox.Unknown)
    hasCamera: bool = False
    sheetLanguage: str = ""
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

    def __init__(
        self,
        *,
        sheet: PrivacySheet,
        camera: CameraObservation,
        files: StaffFiles,
        page: ShownPage,
        language: Callable[[], str],
        language_changed: SignalInstance,
    ) -> None:
        super().__init__(PrivacyPageProps(), page)
        self._sheet = sheet
        self._camera = camera
        self._files = files
        self._language = language
        self._is_writing = False
        self._written_to = self._trouble = ""
        page.follow(entered=self._refresh, left=self._on_left)
        language_changed.connect(self._refresh)
        camera.changed.connect(self._refresh_props)
        files.sheet_written.connect(self._on_written)
        files.sheet_failed.connect(self._on_failed)

    @Slot()
    @for_staff
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
                sheetLanguage="fr" if self._language().partition("-")[0] == "fr" else "en",
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
