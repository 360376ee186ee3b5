"""The command line's privacy sheet: of an installation, whether a mirror runs on it or not."""

from contextlib import closing
from pathlib import Path
from typing import Protocol

from app.config import Config
from app.runtime.data.paths import DataDirectory
from app.services.privacy.sheet import PrivacyFacts, SandboxFacts, page_of, save_page, table_rows
from app.services.settings.choices import in_force
from app.store import Settings, open_database


class KernelReport(Protocol):
    """What the camera's process says of the lock it is in."""

    @property
    def supported(self) -> bool:
        """Whether the kernel holds it."""

    @property
    def abi(self) -> int:
        """Version of Landlock, 0 without it."""

    @property
    def restrictions(self) -> tuple[str, ...]:
        """What it is held to."""

    @property
    def detail(self) -> str:
        """What is not covered, or why nothing is."""


def write_sheet(
    out: Path, config: Config, directory: DataDirectory, report: KernelReport | None, language: str
) -> None:
    """Write the sheet to `out`, with what staff chose over the configuration. Raises StoreUnavailable."""
    with closing(open_database(directory.database)) as database:
        facts = PrivacyFacts(
            config=in_force(config, Settings(database)).config,
            tables=table_rows(database),
            sandbox=None
            if report is None
            else SandboxFacts(report.supported, report.abi, report.restrictions, report.detail),
            is_demo=directory.demo_store.exists(),
        )
    save_page(out.absolute(), page_of(facts, language))
