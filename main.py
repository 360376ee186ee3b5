"""Psyché, the open smart mirror and kiosk for shops. The composition root: it joins the rooms, and the commands."""

import sys

from app.runtime.process.limits import shortage

if __name__ == "__main__" and (too_little := shortage()):
    sys.exit(f"psyche: {too_little}")
if __name__ == "__main__" and sys.argv[1:2] == ["watch"]:  # what serve becomes, before anything large is loaded
    from app.runtime.process.serving import watch

    sys.exit(watch(sys.argv[2:]))

import faulthandler
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.audit import audit
from app.commands.backup import backup
from app.commands.badge import badge
from app.commands.calibrate import calibrate
from app.commands.doctor import Check, DoctorCommand
from app.commands.hub import hub
from app.commands.imports import import_feeds
from app.commands.labels import labels
from app.commands.loyalty import loyalty
from app.commands.options import (
    READY_MADE_DEMO,
    CameraOption,
    ConfigOption,
    DataOption,
    configuration,
    data_directory,
    size_in_pixels,
    with_hook,
)
from app.commands.pin import pin
from app.commands.privacy import PrivacyCommand
from app.commands.recommend import recommend
from app.commands.requests import requests
from app.commands.restore import restore
from app.commands.serve import serve
from app.commands.settings import settings
from app.commands.sync import sync
from app.commands.token import token
from app.domain.errors import ConfigurationError, PsycheError, StoreDamaged, StoreUnavailable
from app.runtime.data.paths import DataDirectory, InstanceLock
from app.runtime.process.last_words import of_system_error
from ui.gallery.command import GalleryCommands
from ui.gallery.walk.command import WalkCommand
from ui.recovery.command import recovery
from vision.codes.command import codes
from vision.pose.command import gestures

if TYPE_CHECKING:
    from app.config import Config
    from app.domain.camera_figures import SandboxReport
    from app.runtime.logs.journal import Journal
    from app.runtime.process.heartbeat import ParentLink
    from app.services.kiosk import KioskServices
    from vision.settings import VisionSettings


def run_mirror(
    config: ConfigOption = None,
    data: DataOption = None,
    camera: CameraOption = None,
    size: Annotated[
        str | None, typer.Option("--size", metavar="WxH", help="Size of the window in pixels; means --windowed.")
    ] = None,
    journal: Annotated[
        Path | None,
        typer.Option("--journal", metavar="FILE", help="Append one JSON object a line for everything that happens."),
    ] = None,
    supervised: Annotated[int | None, typer.Option("--supervised", metavar="FD", hidden=True)] = None,
    *,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window instead of fullscreen.")] = False,
) -> None:
    """Run the mirror; with nothing configured it opens the embedded demo store."""
    from app.runtime.process.heap import collect_nothing
    from app.runtime.qt_features import leave_sources_alone

    collect_nothing()
    leave_sources_alone()
    from app.config import with_overrides
    from app.runtime.logs.journal import FileJournal, SilentJournal
    from app.runtime.logs.logging import configure_logging
    from app.runtime.process.heap import keep_large_blocks_apart
    from app.runtime.process.heartbeat import ParentLink
    from app.services.settings.choices import chosen_over
    from ui.window.application import Screen, run

    configure_logging()
    keep_large_blocks_apart()
    parent = None
    if supervised is not None:
        faulthandler.register(signal.SIGUSR1)  # the parent asks for the stacks of a window that hangs
        parent = ParentLink(supervised)
    configured = with_hook(configuration(config), config)
    with_overrides(configured, camera_source=camera)  # refused before anything is touched
    window_size = size_in_pixels(size) if size else None
    screen = Screen(window_size=window_size, is_fullscreen=not (windowed or window_size))
    with _store_told_to(parent), _mended(data_directory(data)) as directory:
        diary = FileJournal(journal) if journal else SilentJournal()
        chosen = with_overrides(chosen_over(configured, directory).config, camera_source=camera)
        code = run(lambda: services_of(chosen, directory, diary, configured), screen, parent)
        diary.close()
    raise typer.Exit(code)


@contextmanager
def _mended(directory: DataDirectory) -> Iterator[DataDirectory]:
    """Hold a data directory whose database is sound, or was put right; damage met later is for the next start."""
    from app.services.backup.mending import mark_damaged, mend

    with InstanceLock(directory):
        mend(directory, datetime.now(UTC))
        try:
            yield directory
        except StoreDamaged as error:
            mark_damaged(directory, str(error), datetime.now(UTC), ends=True)
            raise


@contextmanager
def _store_told_to(parent: "ParentLink | None") -> Iterator[None]:
    """End with a code of its own where the data cannot be used, so that a parent can tell staff."""
    from app.runtime.process.heartbeat import EXIT_NO_STORE

    try:
        yield
    except StoreUnavailable as error:
        if parent is None:
            raise
        typer.echo(f"psyche: {error}", err=True)
        raise typer.Exit(EXIT_NO_STORE) from error


def services_of(
    config: "Config", directory: DataDirectory, journal: "Journal", configured: "Config | None" = None
) -> "KioskServices":
    """Build the services, with a camera process only where the placement allows one and something uses it.

    `configured` is the configuration without what staff chose and the command line said, None where that is the same.
    """
    from app.services.camera.handover import DriverPlace
    from app.services.kiosk import KioskServices
    from vision.process.parent import VisionChild, start_vision

    def start(driver: DriverPlace | None, driver_age_s: float) -> VisionChild:
        return start_vision(replace(_vision_settings(config), driver=driver, driver_age_s=driver_age_s))

    return KioskServices(
        config,
        directory,
        journal=journal,
        ready_made_demo=READY_MADE_DEMO,
        start_vision=start if config.uses_camera else None,
        configured=configured,
    )


def _vision_settings(config: "Config") -> "VisionSettings":
    from vision.settings import VisionSettings

    camera = config.camera
    return VisionSettings(
        source=config.effective_camera_source,
        codes=config.reads_codes_by_camera,
        gestures=config.follows_arms_by_camera,
        mirrored=camera.mirrored,
        width=camera.width,
        height=camera.height,
        fps=camera.fps,
        rotation=camera.rotation,
        require_sandbox=config.requires_sandbox,
    )


def _checks_of_screen_and_camera(config: "Config") -> Sequence[Check]:
    from ui.window.check import check_display
    from vision.doctor import check_camera, check_model

    return (
        check_display,
        lambda: check_model(_vision_settings(config)),
        lambda: check_camera(_vision_settings(config), is_on=config.camera_is_on),
    )


def _ask_kernel(config: "Config") -> "SandboxReport | None":
    from vision.doctor import sandbox_report

    return sandbox_report(_vision_settings(config))


cli = typer.Typer(
    help="The open smart mirror and kiosk for shops. Without a command it runs the mirror.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
cli.command("run")(run_mirror)
cli.command("serve", context_settings={"allow_extra_args": True, "ignore_unknown_options": True})(serve)
cli.command("recovery", hidden=True)(recovery)
cli.command("import")(import_feeds)
cli.command("sync")(sync)
cli.command("doctor")(DoctorCommand(_checks_of_screen_and_camera).doctor)
cli.command("badge")(badge)
cli.command("audit")(audit)
cli.command("requests")(requests)
cli.command("hub")(hub)
cli.command("settings")(settings)
cli.command("backup")(backup)
cli.command("restore")(restore)
cli.command("calibrate")(calibrate)
cli.command("codes")(codes)
cli.command("gestures")(gestures)
cli.command("labels")(labels)
cli.command("privacy")(PrivacyCommand(_ask_kernel).privacy)
_pictures = GalleryCommands(services_of)
cli.command("screenshot")(_pictures.screenshot)
cli.command("gallery")(_pictures.gallery)
cli.command("film")(_pictures.film)
cli.command("walk")(WalkCommand(services_of).walk)
cli.add_typer(loyalty, name="loyalty")
cli.add_typer(pin, name="pin")
cli.add_typer(recommend, name="recommend")
cli.add_typer(token, name="token")


def main(arguments: list[str]) -> int:
    """Run the command line; return 0, 1 for a failure, 2 for wrong usage or configuration."""
    commands = {command.name for command in cli.registered_commands} | {group.name for group in cli.registered_groups}
    if not arguments or (arguments[0] not in commands and arguments[0] not in ("--help", "-h")):
        arguments = ["run", *arguments]
    try:
        cli(arguments, prog_name="main.py")
    except ConfigurationError as error:
        typer.echo(f"psyche: {error}", err=True)
        return 2
    except PsycheError as error:
        typer.echo(f"psyche: {error}", err=True)
        return 1
    except (OSError, MemoryError) as error:
        typer.echo(f"psyche: {of_system_error(error)}", err=True)
        return 1
    except SystemExit as leaving:
        return int(leaving.code or 0)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
