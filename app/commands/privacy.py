"""`main.py privacy`: the privacy sheet of an installation, whether a mirror runs on it or not."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.options import (
    ConfigOption,
    DataOption,
    LanguageOption,
    chosen_if_readable,
    configuration,
    data_directory,
    with_hook,
)
from app.domain.camera_figures import SandboxReport
from app.runtime.data.paths import DataDirectory

if TYPE_CHECKING:
    from app.config import Config


class PrivacyCommand:
    """The command, given what asks the kernel by starting the camera's process."""

    def __init__(self, ask_kernel: "Callable[[Config], SandboxReport | None]") -> None:
        self._ask_kernel = ask_kernel

    def privacy(
        self,
        out: Annotated[Path, typer.Argument(metavar="OUT.html")],
        config: ConfigOption = None,
        data: DataOption = None,
        language: LanguageOption = None,
    ) -> None:
        """Write the sheet for the data-protection file, from the configuration and what the kernel holds the camera to."""  # noqa: E501 - the help in one piece
        directory = data_directory(data)
        settings = chosen_if_readable(with_hook(configuration(config), config), directory)
        report = self._ask_kernel(settings) if settings.uses_camera else None
        write_sheet(out, settings, directory, report, language or settings.kiosk.language)


def write_sheet(
    out: Path, config: "Config", directory: DataDirectory, report: SandboxReport | None, language: str
) -> None:
    """Write the sheet to `out`, with what staff chose over the configuration. Raises StoreUnavailable."""
    from app.services.privacy.sheet import PrivacyFacts, page_of, save_page
    from app.services.settings.choices import in_force
    from app.store import Settings, open_database

    with closing(open_database(directory.database)) as database:
        facts = PrivacyFacts(
            config=in_force(config, Settings(database)).config,
            tables=database.table_rows(),
            sandbox=report,
            is_demo=directory.demo_store.exists(),
        )
    save_page(out.absolute(), page_of(facts, language))
