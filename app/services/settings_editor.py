"""The settings that staff may change: shown, changed, taken back, written to a file and read from one."""

from PySide6.QtCore import QObject, Signal

from app.domain.editable import EditableKey, ImportPlan, KeyValue, PastChange, RefusedChoice


class SettingsEditor(QObject):
    """Holds staff's choices over the configuration. Every change is checked as a whole, as the file is at a start.

    Methods that change something return an empty text, or in staff's words why it is refused.
    """

    changed = Signal()

    @property
    def refused(self) -> tuple[RefusedChoice, ...]:
        """Kept choices that are ignored."""
        raise NotImplementedError

    @property
    def history(self) -> tuple[PastChange, ...]:
        """What `undo` takes back, newest first."""
        raise NotImplementedError

    @property
    def needs_restart(self) -> bool:
        """Whether anything chosen waits for a restart."""
        raise NotImplementedError

    @property
    def is_saving(self) -> bool:
        """Whether a change has not reached the disk yet."""
        raise NotImplementedError

    @property
    def save_problem(self) -> str:
        """Why the last change could not be kept; empty when it was."""
        raise NotImplementedError

    def editable(self) -> tuple[EditableKey, ...]:
        """Return every key that staff may change, in the order of the documentation."""
        raise NotImplementedError

    def change(self, path: str, value: KeyValue) -> str:
        """Choose a value, or what a text says (`0,8`, `true`, `fr, en`)."""
        raise NotImplementedError

    def undo(self) -> str:
        """Take the last change back."""
        raise NotImplementedError

    def forget(self, path: str) -> str:
        """Go back to the configuration's value; also for a choice that is refused."""
        raise NotImplementedError

    def export(self) -> str:
        """Return as TOML, for `psyche.toml` or for `import_`, whatever is not as the program comes."""
        raise NotImplementedError

    def plan_import(self, text: str) -> ImportPlan:
        """Say what a file would change, and change nothing."""
        raise NotImplementedError

    def import_(self, text: str) -> ImportPlan:
        """Take over all that a file says, or nothing."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read again what is kept: the command line may have changed it."""
        raise NotImplementedError
