"""`main.py walk`: every state of every page judged."""

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
    configuration_of_pictures,
    follows_arms,
    size_in_pixels,
)
from app.domain.errors import ConfigurationError
from app.runtime.data.paths import DataDirectory

if TYPE_CHECKING:
    from app.commands.options import ServicesOf
    from app.services.kiosk import KioskServices
    from ui.gallery.walk.walk import Look, Seen, Walk, Ways

_UNDISTURBED_S = 3600.0  # a slow machine takes its time: nobody is asked meanwhile whether they are still there,
_ANSWERED_S = 300.0  # nor gone where they are asked


class WalkCommand:
    """The command, given what builds a mirror's services."""

    def __init__(self, services_of: "ServicesOf") -> None:
        self._services_of = services_of

    def walk(
        self,
        page: Annotated[list[str] | None, typer.Option("--page", metavar="PAGE", help="Only this page.")] = None,
        state: Annotated[list[str] | None, typer.Option("--state", metavar="STATE", help="Only this state.")] = None,
        size: Annotated[list[str] | None, typer.Option("--size", metavar="WxH", help="Only this size.")] = None,
        language: Annotated[list[str] | None, typer.Option("--language", metavar="CODE", help="Only this one.")] = None,
        placement: Annotated[
            list[str] | None,
            typer.Option("--placement", metavar="NAME", help="floor, cabin, counter or window; without --config all."),
        ] = None,
        letters: Annotated[str, typer.Option("--type", metavar="TYPE", help="normal, large, or both.")] = "both",
        sample: Annotated[int, typer.Option("--sample", min=0, help="Only so many, chosen by the seed.")] = 0,
        seed: Annotated[int, typer.Option("--seed", help="Which sample.")] = 0,
        config: ConfigOption = None,
        data: DataOption = None,
        *,
        shoppers: Annotated[bool, typer.Option("--shoppers", help="Only the pages for shoppers.")] = False,
        focus: Annotated[bool, typer.Option(help="Give the focus to each item and judge its ring.")] = True,
    ) -> None:
        """Look at states of pages in all sizes, languages and types, and tell what cannot be read, seen or told apart.

        Options given several times choose several. Ends with 1 where something is found.
        """
        from ui.gallery.states import states_named
        from ui.gallery.walk.report import summary
        from ui.gallery.walk.walk import LANGUAGES, PLACEMENTS, SIZES, Ways
        from ui.gallery.walk.walk import sample as sampled
        from ui.pages.registry import PAGES

        types = {"normal": (False,), "large": (True,), "both": (False, True)}.get(letters)
        if types is None:
            message = f"--type {letters}: choose normal, large or both."
            raise ConfigurationError(message)
        if missing := set(placement or ()) - set(PLACEMENTS):
            message = f"--placement {', '.join(sorted(missing))}: choose of {', '.join(PLACEMENTS)}."
            raise ConfigurationError(message)
        own = configuration_of_pictures(config, data)
        placements = placement or (PLACEMENTS if config is None else [own.kiosk.placement])
        ways = Ways(
            states_named(page or [one.name for one in PAGES] if shoppers else page, state),
            [size_in_pixels(one) for one in size or SIZES],
            language or LANGUAGES,
            types,
            placements,
            [one for one in placements if follows_arms(own, one)],
        )
        looks = sampled(ways.looks(), sample, seed) if sample else ways.looks()
        seen: list[Seen] = []
        failed = 0
        with self._walk(config, data, ways, judges_focus=focus) as walk:
            for visited, found, problem in walk.over(looks):
                seen += found
                failed += len(visited) if problem else 0
                if problem:
                    typer.echo(f"{visited[0]}: not seen: {problem}")
                for one in found:
                    for finding in one.findings:
                        typer.echo(f"{one.look}: {finding}")
                if sys.stderr.isatty():
                    typer.echo(f"\r{len(seen)} of {len(looks)}", err=True, nl=False)
        for line in summary(seen, failed):
            typer.echo(line)
        raise typer.Exit(1 if failed or any(one.findings for one in seen) else 0)

    @contextmanager
    def _walk(self, config: Path | None, data: Path | None, ways: "Ways", *, judges_focus: bool) -> Iterator["Walk"]:
        """Give what walks over the mirror that is configured, without its devices and with nothing that moves."""
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from app.runtime.logs.journal import SilentJournal
        from app.runtime.logs.logging import configure_logging
        from app.services.demonstration.articles import StockedShop
        from ui.gallery.walk.walk import Walk

        configure_logging("ERROR")
        own = configuration_of_pictures(config, data)

        def services_for(directory: DataDirectory, look: "Look") -> "KioskServices":
            given = configuration_of_pictures(config, data, look.language)
            added = () if look.language in own.kiosk.languages else ways.languages
            languages = tuple(dict.fromkeys((*given.kiosk.languages, *added)))
            waits = {"idle_warning_s": _UNDISTURBED_S, "idle_answer_s": _ANSWERED_S}
            changes = {"languages": languages, "placement": look.placement, **waits}
            kiosk = given.kiosk.model_copy(update=changes)
            display = given.display.model_copy(update={"reduce_motion": True})
            changed = given.model_copy(update={"kiosk": kiosk, "display": display})
            return self._services_of(changed, directory, SilentJournal())

        with tempfile.TemporaryDirectory(prefix="psyche-") as folder:
            shop = StockedShop(Path(folder), READY_MADE_DEMO, data and DataDirectory(data).database)
            yield Walk(
                shop,
                own.store.code,
                services_for,
                own_languages=own.kiosk.languages,
                judges_focus=judges_focus,
            )
