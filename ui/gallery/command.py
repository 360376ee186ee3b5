"""`main.py screenshot` and `main.py gallery`: states of pages as pictures, one of them or all."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.options import (
    READY_MADE_DEMO,
    ConfigOption,
    DataOption,
    LanguageOption,
    configuration_of_pictures,
    size_in_pixels,
)
from app.runtime.data.paths import DataDirectory

if TYPE_CHECKING:
    from app.commands.options import ServicesOf
    from ui.gallery.gallery import Gallery


class GalleryCommands:
    """Both commands, given what builds a mirror's services."""

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
        from ui.gallery.gallery import Picture
        from ui.gallery.states import state_of

        state_of(page, state)
        picture = Picture(page, state, size_in_pixels(size), language or "", is_accessible=accessible)
        with self._gallery(config, data) as gallery:
            gallery.save(picture, out)

    def gallery(
        self,
        out: Annotated[Path, typer.Argument(metavar="DIR")],
        page: Annotated[list[str] | None, typer.Option("--page", metavar="PAGE", help="Only this page.")] = None,
        state: Annotated[list[str] | None, typer.Option("--state", metavar="STATE", help="Only this state.")] = None,
        size: Annotated[list[str] | None, typer.Option("--size", metavar="WxH", help="Only this size.")] = None,
        language: Annotated[list[str] | None, typer.Option("--language", metavar="CODE", help="Only this one.")] = None,
        config: ConfigOption = None,
        data: DataOption = None,
    ) -> None:
        """Draw every state of every page, in three sizes and languages, into a folder with an index page.

        Options given several times choose several.
        """
        from ui.gallery.gallery import LANGUAGES, SIZES, pictures_of
        from ui.gallery.index import write_index

        pictures = pictures_of(page, state, [size_in_pixels(one) for one in size or SIZES], language or LANGUAGES)
        with self._gallery(config, data) as gallery:
            saved = gallery.save_all(pictures, out)
            with typer.progressbar(saved, length=len(pictures), label="gallery", file=sys.stderr) as progress:
                drawn = dict(progress)
        problems = [(picture, problem) for picture, problem in drawn.items() if problem]
        index = write_index(out, [(picture, drawn[picture]) for picture in pictures])
        for picture, problem in problems:
            typer.echo(f"{picture.file}: {problem}", err=True)
        typer.echo(f"{len(pictures) - len(problems)} of {len(pictures)} pictures in {index}")
        raise typer.Exit(1 if problems else 0)

    def film(
        self,
        out: Annotated[Path, typer.Argument(metavar="DIR")],
        transition: Annotated[
            list[str] | None, typer.Option("--transition", metavar="NAME", help="Only this one: open, back, …")
        ] = None,
        size: Annotated[
            str, typer.Option("--size", metavar="WxH", help="Size of the pictures in pixels.")
        ] = "1080x1920",
        language: LanguageOption = None,
        config: ConfigOption = None,
        data: DataOption = None,
    ) -> None:
        """Draw each movement between pages frame by frame, and tell where words run into others on the way."""
        from ui.gallery.film.film import save
        from ui.gallery.film.transitions import transitions_named

        chosen = transitions_named(transition or ())
        pixels = size_in_pixels(size)
        is_clean = True
        with self._gallery(config, data) as gallery:
            for name, each in chosen.items():
                frames = gallery.film(each, pixels, language or "")
                sheet = save(frames, out / name)
                for frame in frames:
                    is_clean = is_clean and not frame.findings
                    for finding in frame.findings:
                        typer.echo(f"{name} {frame.at_ms} ms: {finding}")
                typer.echo(f"{name}: {len(frames)} frames in {sheet}")
        raise typer.Exit(0 if is_clean else 1)

    @contextmanager
    def _gallery(self, config: Path | None, data: Path | None) -> Iterator["Gallery"]:
        """Give what draws the mirror that is configured, without its devices, over its data or the demo store."""
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from app.runtime.logs.journal import SilentJournal
        from app.runtime.logs.logging import configure_logging
        from app.services.demonstration.articles import StockedShop
        from ui.gallery.gallery import Gallery

        configure_logging("WARNING")
        code = configuration_of_pictures(config, data).store.code
        with tempfile.TemporaryDirectory(prefix="psyche-") as folder:
            shop = StockedShop(Path(folder), READY_MADE_DEMO, data and DataDirectory(data).database)
            yield Gallery(
                shop,
                code,
                lambda directory, language: self._services_of(
                    configuration_of_pictures(config, data, language), directory, SilentJournal()
                ),
            )
