"""The page of settings: what staff may change, section by section, undone, taken back, written to a file and read."""

from dataclasses import dataclass

from app.domain.editable import Difference, ImportPlan, KeyValue
from ui.admin.door.guard import for_staff
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.derivations.setting_rows import SettingRow, measures, setting_row, stepped
from ui.models.records import record_list
from ui.models.registration import seen_by_qml


@dataclass(frozen=True, slots=True)
class SettingsPageProps:
    """What QML sees; `undoPaths` are the keys of the change that undo takes back, `problem` is of what cannot be kept.

    `file*` tell of the file in the data directory: written, read, or why not; `planned` when what it would change is
    listed, `taken` changes were taken over from it.
    """

    section: str = ""
    sections: tuple[str, ...] = ()
    chosen: int = 0
    pending: int = 0
    canUndo: bool = False
    undoPaths: tuple[str, ...] = ()
    problem: str = ""
    fileShown: bool = False
    filePath: str = ""
    fileWritten: bool = False
    fileProblem: str = ""
    planned: bool = False
    taken: int = 0


@seen_by_qml
class SettingsPageViewModel(StaffPageViewModel):
    """Hands every wish to the editor, which judges it; a refusal is told beside the key until the next wish."""

    keys = record_list(SettingRow, "path")
    differences = record_list(Difference, "path")

    props: SettingsPageProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(SettingsPageProps(), tools.page)
        services = tools.services
        self._editor = services.settings_editor
        self._files = services.staff_files
        self._second_person = tools.second_person
        self._screen = services.screen_page
        self._chosen_section = ""
        self._refusal = ("", "")
        self._is_file_shown = self._is_written = False
        self._read = self._file_problem = ""
        self._plan: tuple[Difference, ...] | None = None
        self._took = 0
        tools.page.follow(entered=self._on_entered, left=self._forget_all)
        self._editor.changed.connect(self._refresh)
        self._files.settings_written.connect(self._on_written)
        self._files.settings_read.connect(self._on_read)
        self._files.settings_failed.connect(self._on_failed)

    @for_staff(str)
    def openSection(self, section: str) -> None:
        """Show the keys of another table."""
        self._chosen_section, self._refusal = section, ("", "")
        self._is_file_shown = False
        self._refresh()

    @for_staff(str)
    def toggle(self, path: str) -> None:
        """Switch a switch."""
        row = self._row(path)
        if row is not None:
            self._change(path, not row.on)

    @for_staff(str, int)
    def step(self, path: str, steps: int) -> None:
        """Raise or lower a number by so many steps, within its limits."""
        row = self._row(path)
        if row is not None and row.isNumber:
            self._change(path, stepped(row, steps))

    @for_staff(str, str)
    def choose(self, path: str, word: str) -> None:
        """Choose a word, or write a text."""
        self._change(path, word)

    @for_staff(str, str)
    def toggleMember(self, path: str, word: str) -> None:
        """Put a text at the end of a list, or take it out."""
        row = self._row(path)
        if row is not None:
            has = word in row.texts
            self._change(path, tuple(text for text in row.texts if text != word) if has else (*row.texts, word))

    @for_staff(str)
    def forget(self, path: str) -> None:
        """Go back to what the file says."""
        self._show_refusal(path, self._editor.forget(path))

    @for_staff()
    def undo(self) -> None:
        """Take the last change back."""
        paths = self.props.undoPaths
        self._show_refusal(paths[0] if paths else "", self._editor.undo())

    @for_staff(bool)
    def showFile(self, on: bool) -> None:
        """Show what can be done with a file, or the keys again."""
        self._is_file_shown = on
        self._forget_file()
        self._refresh()

    @for_staff()
    def writeFile(self) -> None:
        """Write all settings to the file."""
        self._forget_file()
        self._files.write_settings()
        self._refresh()

    @for_staff()
    def readFile(self) -> None:
        """Read the file and say what it would change."""
        self._forget_file()
        self._files.read_settings()
        self._refresh()

    @for_staff()
    def takeOver(self) -> None:
        """Take over what the file says, once a second person has agreed where one is needed."""
        if self._plan:
            self._second_person.before(self._take_over)

    def _take_over(self) -> None:
        if self._page.is_shown and self._plan:
            plan = self._editor.import_(self._read)
            self._forget_file()
            self._file_problem, self._took = plan.problem, len(plan.differences)
            self._refresh()

    def _change(self, path: str, value: KeyValue) -> None:
        self._show_refusal(path, self._editor.change(path, value))

    def _show_refusal(self, path: str, refusal: str) -> None:
        self._refusal = (path, refusal)
        self._refresh()

    def _row(self, path: str) -> SettingRow | None:
        return next((row for row in self.keys.rows if row.path == path), None)

    def _forget_file(self) -> None:
        self._is_written = False
        self._read = self._file_problem = ""
        self._plan, self._took = None, 0

    def _forget_all(self) -> None:
        self._chosen_section = ""
        self._refusal = ("", "")
        self._is_file_shown = False
        self._forget_file()

    def _on_entered(self) -> None:
        self._editor.refresh()  # the console may have changed something
        self._refresh()

    # QML could call what is connected to a signal too: without staff it shows and keeps nothing.
    def _on_written(self, _path: str) -> None:
        if self._page.is_shown:
            self._is_written = True
            self._refresh()

    def _on_failed(self, why: str) -> None:
        if self._page.is_shown:
            self._file_problem = why
            self._refresh()

    def _on_read(self, text: str) -> None:
        if not self._page.is_shown:
            return
        plan: ImportPlan = self._editor.plan_import(text)
        self._read, self._file_problem = text, plan.problem
        self._plan = None if plan.problem else plan.differences
        self._refresh()

    def _refresh(self) -> None:
        if not self._page.is_shown:
            return
        editable = self._editor.editable()
        sections = tuple(dict.fromkeys(key.section for key in editable))
        section = self._chosen_section if self._chosen_section in sections else next(iter(sections), "")
        ignored = {refused.path: refused for refused in self._editor.refused}
        effective = measures(self._screen)
        self.keys.replace(
            tuple(
                setting_row(key, effective.get(key.path), ignored.get(key.path), self._refusal_of(key.path))
                for key in editable
                if key.section == section
            )
        )
        self.differences.replace(self._plan or ())
        history = self._editor.history
        self._apply(
            SettingsPageProps(
                section=section,
                sections=sections,
                chosen=sum(key.is_chosen for key in editable),
                pending=sum(key.is_pending for key in editable),
                canUndo=bool(history),
                undoPaths=history[0].paths if history else (),
                problem=self._editor.save_problem,
                fileShown=self._is_file_shown,
                filePath=self._files.settings_path,
                fileWritten=self._is_written,
                fileProblem=self._file_problem,
                planned=self._plan is not None,
                taken=self._took,
            )
        )

    def _refusal_of(self, path: str) -> str:
        return self._refusal[1] if self._refusal[0] == path else ""
