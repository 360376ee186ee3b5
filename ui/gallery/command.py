"""`main.py screenshot`: any state of any page as a picture, of the demo store or of a copy of an installation's."""

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.options import (
    READY_MADE_DEMO,
    ConfigOption,
    DataOption,
    LanguageOption,
    configuration,
    size_in_pixels,
    with_hook,
)
from app.runtime.data.paths import DataDirectory

if TYPE_CHECKING:
    from app.commands.options import ServicesOf


class ScreenshotCommand:
    """The command, given what builds a mirror's services."""

    def __init__(self, services_of: "ServicesOf") -> None:
        self._services_of = services_of

    def screenshot(
        self,
        out: Annotated[Path, typer.Argument(metavar="OUT.png")],
        page: Annotated[str, typer.Option("--page", metavar="PAGE", help="attract, garments, product, …")] = "product",
        state: Annotated[
            str, typer.Option("--state", metavar="STATE", help="default, or a state of that page.")
        ] = "default",
        size: Annotated[
            str, typer.Option("--size", metavar="WxH", help="Size of the picture in pixels.")
        ] = "1080x1920",
        language: LanguageOption = None,
        config: ConfigOption = None,
        data: DataOption = None,
        *,
        accessible: Annotated[bool, typer.Option("--accessible", help="In accessibility mode.")] = False,
    ) -> None:
        """Draw any state of any page without devices."""
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from app.demo_store import RETAILER
        from app.runtime.logs.journal import SilentJournal
        from app.runtime.logs.logging import configure_logging
        from app.services.demonstration.posed_shop import pose_shop
        from app.services.demonstration.scenes import scene
        from ui.gallery.screenshot import Shot, draw
        from ui.window.application import Screen

        configure_logging("WARNING")
        settings = with_hook(configuration(config, camera="off", language=language), config)
        wanted, window_size = scene(page, state), size_in_pixels(size)
        with tempfile.TemporaryDirectory(prefix="psyche-") as folder:
            directory = DataDirectory(Path(folder))
            given = DataDirectory(data) if data else None
            gtins = pose_shop(directory, wanted, settings.store.code, given=given, ready_made=READY_MADE_DEMO)
            retailer = settings.store.retailer_name or ("" if given else RETAILER)
            store = settings.store.model_copy(update={"catalogue": "imported", "retailer_name": retailer})
            settings = settings.model_copy(update={"store": store})
            shot = Shot(page, wanted, gtins, is_accessible=accessible)
            screen = Screen(window_size=window_size, is_fullscreen=False)
            code = draw(lambda: self._services_of(settings, directory, SilentJournal()), screen, shot, out)
        raise typer.Exit(code)
