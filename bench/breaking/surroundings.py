"""What one start finds: its command, its environment, and a data directory of its own."""

import os
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.support.mirror_process import PROJECT

LINKED: Final = Path("demo/pictures")
"""Large and never broken: each directory has a link to one copy of it."""


@dataclass
class Surroundings:
    """One start of `main.py run` in a folder of its own; faults change it before it is started.

    `prefix` comes before the interpreter, `shell` runs before everything in a mount namespace of its own.
    """

    folder: Path
    good: Path
    arguments: list[str] = field(default_factory=list)
    prefix: list[str] = field(default_factory=list)
    environment: dict[str, str] = field(default_factory=lambda: dict(os.environ))
    shell: str = ""
    data: Path | None = None
    kills_screen: bool = False
    is_killed_at_the_end: bool = False
    """Whether the surroundings let no program end in order, which is not the mirror's fault."""

    def __post_init__(self) -> None:
        """Begin with everything in order: a shop that was opened before, no window system needed."""
        self.data = self.folder / "data"
        copy_data(self.good, self.data)
        home = self.folder / "home"
        home.mkdir()
        self.environment["HOME"] = str(home)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME"):
            self.environment.pop(name, None)
        self.environment["QT_QPA_PLATFORM"] = "offscreen"

    @property
    def journal(self) -> Path:
        """Where the program tells what it painted."""
        return self.folder / "journal.jsonl"

    def file(self, name: str) -> Path:
        """Return a file of the data directory."""
        assert self.data is not None
        return self.data / name

    def command(self) -> list[str]:
        """Return the whole command."""
        command = [*self.prefix, sys.executable, str(PROJECT / "main.py"), "run"]
        command += [] if self.data is None else ["--data", str(self.data)]
        command += ["--journal", str(self.journal), "--size", "540x960", *self.arguments]
        if self.shell:
            return ["unshare", "-m", "sh", "-c", f'{self.shell} && exec "$0" "$@"', *command]
        return command

    def clean(self) -> None:
        """Remove everything."""
        shutil.rmtree(self.folder, ignore_errors=True)


def copy_data(good: Path, data: Path) -> None:
    """Copy a data directory."""
    shutil.copytree(good, data, ignore=lambda folder, _: ["pictures"] if Path(folder).name == "demo" else [])
    (data / LINKED).symlink_to(good / LINKED)
