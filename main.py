"""Psyché, the open smart mirror and kiosk for shops. The composition root: arguments, configuration, build, run."""

import faulthandler
import os
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from app.config import Config, load_config, with_overrides
from app.devices.registry import driver_config
from app.domain.errors import ConfigurationError, PsycheError
from app.runtime.data.paths import ASSETS, DataDirectory, InstanceLock, default_data_directory
from app.runtime.data.swap import finish_swap
from app.runtime.data.version import take_over

if TYPE_CHECKING:
    from app.commands.pin import PinCommand
    from app.runtime.logs.journal import Journal
    from app.services.kiosk import KioskServices
    from ui.gallery.gallery import Gallery
    from vision.settings import VisionSettings

_DEMO = ASSETS / "demo"
_SIZE_MIN, _SIZE_MAX = 240, 16_384

cli = typer.Typer(
    help="The open smart mirror and kiosk for shops. Without a command it runs the mirror.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

_DATA_HELP = "Where catalogue, pictures and state are kept."
ConfigOption = Annotated[
    Path | None, typer.Option("--config", metavar="FILE", help="The psyche.toml to use (see docs/configuration.md).")
]
DataOption = Annotated[Path | None, typer.Option("--data", metavar="DIR", help=_DATA_HELP)]
CameraOption = Annotated[
    str | None,
    typer.Option("--camera", metavar="SOURCE", help="Device number, video file (played at its own pace), URL, or off."),
]
LanguageOption = Annotated[str | None, typer.Option("--language", metavar="CODE", help="Language, such as fr or en.")]
FeedOption = Annotated[list[Path] | None, typer.Option(metavar="FILE")]


@cli.command("run")
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
    from app.runtime.logs.journal import FileJournal, SilentJournal
    from app.runtime.logs.logging import configure_logging
    from app.runtime.process.heartbeat import ParentLink
    from app.services.settings.choices import chosen_over
    from ui.window.application import Screen, run

    configure_logging()
    parent = None
    if supervised is not None:
        faulthandler.register(signal.SIGUSR1)  # the parent asks for the stacks of a window that hangs
        parent = ParentLink(supervised)
    configured = _with_hook(_configuration(config), config)
    with_overrides(configured, camera_source=camera)  # refused before anything is touched
    window_size = _size(size) if size else None
    directory = _directory(data)
    diary = FileJournal(journal) if journal else SilentJournal()
    screen = Screen(window_size=window_size, is_fullscreen=not (windowed or window_size))
    with InstanceLock(directory):
        settings = with_overrides(chosen_over(configured, directory).config, camera_source=camera)
        code = run(lambda: services_of(settings, directory, diary, configured), screen, parent)
    diary.close()
    raise typer.Exit(code)


@cli.command("serve", context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def serve(context: typer.Context) -> None:
    """Keep the mirror running, with the options of run: start it again when it dies or freezes."""
    from app.runtime.logs.journal import FileJournal, SilentJournal
    from app.runtime.process.serving import serve_window

    options = list(context.args)
    group = cast("typer.core.TyperGroup", typer.main.get_command(cli))
    given = group.commands["run"].make_context("main.py serve", list(options)).params
    if given["size"]:
        _size(given["size"])
    recovery = [f"--config={given['config']}"] if given["config"] else []
    recovery += [f"--size={given['size']}"] if given["size"] else []
    recovery += ["--windowed"] if given["windowed"] else []
    diary = FileJournal(given["journal"]) if given["journal"] else SilentJournal()
    code = serve_window(["run", *options], ["recovery", *recovery], diary)
    diary.close()
    raise typer.Exit(code)


@cli.command("recovery", hidden=True)
def recovery(
    config: ConfigOption = None,
    size: Annotated[str | None, typer.Option("--size", metavar="WxH")] = None,
    reason: Annotated[str, typer.Option("--reason", metavar="KIND")] = "failed",
    retry_in: Annotated[float, typer.Option("--retry-in", metavar="SECONDS", min=0)] = 0.0,
    *,
    windowed: Annotated[bool, typer.Option("--windowed")] = False,
) -> None:
    """Show the page for when no window will stand; serve does that by itself."""
    from app.runtime.logs.logging import configure_logging
    from app.runtime.process.serving import log_place
    from ui.recovery.recovery_page import RecoverySettings, run_recovery

    configure_logging()
    try:
        settings = _configuration(config)
    except ConfigurationError:  # which may be why this page is shown
        settings = Config()
    window_size = _size(size) if size else None
    kiosk = settings.kiosk
    page = RecoverySettings(
        languages=(kiosk.language, *kiosk.languages),
        diagonal_inches=settings.diagonal_inches,
        viewing_distance_m=settings.viewing_distance_m,
        theme=kiosk.theme,
        log_place=log_place(),
        window_size=window_size,
        is_fullscreen=not (windowed or window_size),
    )
    raise typer.Exit(run_recovery(page, {"reason": reason, "retry_in": retry_in}))


@cli.command("import")
def import_feeds(
    data: DataOption = None,
    products: FeedOption = None,
    inventory: FeedOption = None,
    reviews: FeedOption = None,
    stores: FeedOption = None,
    language: LanguageOption = None,
    *,
    allow_shrink: Annotated[
        bool, typer.Option("--allow-shrink", help="Accept a products feed that withdraws over half of the catalogue.")
    ] = False,
) -> None:
    """Import feeds: products (RSS, Atom, TSV), local inventory (TSV, XML), reviews (XML), stores (JSON-LD)."""
    from app.commands.imports import import_with_progress

    feeds = {"products": products, "inventory": inventory, "reviews": reviews, "stores": stores}
    if not any(feeds.values()):
        raise ConfigurationError("import: name at least one of --products, --inventory, --reviews, --stores.")
    directory = _directory(data)
    raise typer.Exit(import_with_progress(directory.database, feeds, language, allow_shrink=allow_shrink))


@cli.command()
def doctor(config: ConfigOption = None, data: DataOption = None, camera: CameraOption = None) -> None:
    """Say what works on this machine; end with 1 when something that is configured does not."""
    from rich.console import Console

    from app.services.access.checks import check_audit, check_staff
    from app.services.devices.checks import check_readers
    from app.services.support import doctor as examination
    from ui.window.check import check_display
    from vision.doctor import check_camera, check_model

    configured = _configuration(config)
    directory = DataDirectory(data or default_data_directory())
    chosen = _chosen_if_readable(configured, directory)
    settings = with_overrides(chosen, camera_source=camera)
    checks: list[examination.Check] = [
        check_display,
        lambda: check_model(_vision_settings(settings)),
        lambda: check_camera(_vision_settings(settings), is_on=settings.camera_is_on),
        lambda: examination.check_gestures(settings),
        lambda: check_readers(settings.devices, directory),
        lambda: examination.check_presence(configured, directory),
        lambda: examination.check_choices(configured, directory),
        lambda: check_staff(settings, directory),
        lambda: check_audit(directory),
        lambda: examination.check_store(directory),
    ]
    raise typer.Exit(0 if examination.examine(checks, Console()) else 1)


@cli.command()
def badge(
    config: ConfigOption = None,
    data: DataOption = None,
    *,
    within: Annotated[float, typer.Option("--within", metavar="SECONDS", min=1, help="How long to wait.")] = 30.0,
) -> None:
    """Enrol a staff badge: hold it before a reader, and its fingerprint for psyche.toml is printed."""
    from app.commands.badge import enrol_badge
    from app.runtime.data.installation_key import installation_key
    from app.services.session.scan_rules import scan_rules

    settings = _configuration(config)
    rules = scan_rules(settings, installation_key(_directory(data).installation_key), lambda _: None)
    raise typer.Exit(enrol_badge(settings.devices, rules, within, sys.stdout))


@cli.command()
def audit(
    data: DataOption = None,
    export: Annotated[
        Path | None, typer.Option("--export", metavar="FILE", help="Write a JSON object a line instead of a list.")
    ] = None,
) -> None:
    """Say what was done behind the staff's door, oldest first; end with 1 when the log was tampered with."""
    from app.commands.audit import show_audit

    raise typer.Exit(show_audit(_directory(data), export, sys.stdout))


pin = typer.Typer(help="Set, remove, list and check the PINs that open the staff pages.", no_args_is_help=True)
cli.add_typer(pin, name="pin")
LabelArgument = Annotated[str, typer.Argument(metavar="LABEL", help="Whose PIN, as `pin list` tells.")]


@pin.command("set")
def set_pin(
    config: ConfigOption = None,
    data: DataOption = None,
    label: Annotated[
        str | None, typer.Option("--label", metavar="LABEL", help="What the audit log calls its holder; else a number.")
    ] = None,
) -> None:
    """Set a PIN, typed twice and not shown; a running mirror takes it at once, and every wait ends."""
    raise typer.Exit(_pins(config, data).set(label))


@pin.command("remove")
def remove_pin(label: LabelArgument, config: ConfigOption = None, data: DataOption = None) -> None:
    """Forget a PIN; pages that it opened close."""
    raise typer.Exit(_pins(config, data).remove(label))


@pin.command("list")
def list_pins(config: ConfigOption = None, data: DataOption = None) -> None:
    """List the labels of the PINs and when each was set."""
    raise typer.Exit(_pins(config, data).list())


@pin.command("check")
def check_pin(config: ConfigOption = None, data: DataOption = None) -> None:
    """Say whose PIN the one typed is; end with 1 when it is nobody's."""
    raise typer.Exit(_pins(config, data).check())


def _pins(config: Path | None, data: Path | None) -> "PinCommand":
    from app.commands.pin import PinCommand

    return PinCommand(_directory(data), _configuration(config).staff)


token = typer.Typer(help="Make, list and revoke tokens for the remote interface ([remote]).", no_args_is_help=True)
cli.add_typer(token, name="token")


@token.command("create")
def create_token(
    data: DataOption = None,
    days: Annotated[int, typer.Option("--days", metavar="N", min=1, max=365, help="How long it holds.")] = 30,
    label: Annotated[str, typer.Option("--label", metavar="LABEL", help="Who gets it.")] = "",
) -> None:
    """Print a new token, once; a running mirror takes it at once."""
    from app.commands import token as token_command

    raise typer.Exit(token_command.create_token(_directory(data), days, label, sys.stdout))


@token.command("list")
def list_tokens(data: DataOption = None) -> None:
    """List number, label and end of each token."""
    from app.commands import token as token_command

    raise typer.Exit(token_command.list_tokens(_directory(data), sys.stdout))


@token.command("revoke")
def revoke_token(number: Annotated[int, typer.Argument(metavar="NUMBER")], data: DataOption = None) -> None:
    """Forget a token: it opens nothing from now on."""
    from app.commands import token as token_command

    raise typer.Exit(token_command.revoke_token(_directory(data), number))


@cli.command("settings")
def settings_of_staff(
    config: ConfigOption = None,
    data: DataOption = None,
    import_from: Annotated[
        Path | None, typer.Option("--import", metavar="FILE", help="Take over what --export wrote: all of it or none.")
    ] = None,
    forget: Annotated[
        str | None, typer.Option("--forget", metavar="KEY", help="Go back to what is configured, as in kiosk.dwell_s.")
    ] = None,
    *,
    export: Annotated[bool, typer.Option("--export", help="Write as TOML what staff may change, as it holds.")] = False,
) -> None:
    """List what staff may change and what they have chosen over the configuration; works while a mirror runs."""
    from app.commands.settings import SettingsOptions, run_settings
    from app.runtime.logs.logging import configure_logging

    configure_logging("ERROR")
    options = SettingsOptions(export, import_from, forget)
    raise typer.Exit(run_settings(_configuration(config), _directory(data), options, sys.stdout))


@cli.command()
def backup(
    out: Annotated[Path, typer.Argument(metavar="OUT.tar.gz")],
    config: Annotated[
        Path | None, typer.Option("--config", metavar="FILE", help="The configuration file, to be put in as well.")
    ] = None,
    data: DataOption = None,
    *,
    without_catalogue: Annotated[
        bool, typer.Option("--without-catalogue", help="Leave out what the feeds bring back.")
    ] = False,
) -> None:
    """Write database, key and configuration to one file, also while a mirror runs. Keep it secret: the key is in it."""
    from app.services.backup.backup import back_up, tell_of_backup

    tell_of_backup(out, back_up(_directory(data), out, config, with_catalogue=not without_catalogue))


@cli.command()
def restore(backup_file: Annotated[Path, typer.Argument(metavar="IN.tar.gz")], data: DataOption = None) -> None:
    """Put a backup in the place of what the data directory holds, which is kept; no mirror may run on it."""
    from app.services.backup import restore as service

    directory = DataDirectory((data or default_data_directory()).absolute())
    service.tell_of_restore(directory, service.restore(directory, backup_file))


@cli.command()
def calibrate(
    config: ConfigOption = None,
    data: DataOption = None,
    device: Annotated[str | None, typer.Option("--device", metavar="NAME", help="Which reader of tags.")] = None,
    seconds: Annotated[
        float, typer.Option("--seconds", metavar="N", min=3, max=120, help="How long to listen in each place.")
    ] = 10.0,
    plot: Annotated[
        Path | None, typer.Option("--plot", metavar="OUT.svg", help="Draw both places, as .svg or .png.")
    ] = None,
    *,
    apply: Annotated[
        bool, typer.Option("--apply", help="Keep the thresholds for every start to come, over the configuration's.")
    ] = False,
    forget: Annotated[bool, typer.Option("--forget", help="Go back to the configuration's thresholds.")] = False,
) -> None:
    """Find the thresholds of presence with a garment: hung here, then next door; prints them for psyche.toml."""
    from app.commands import calibrate as command

    settings, directory = _configuration(config), _directory(data)
    if forget:
        raise typer.Exit(command.forget(settings, directory))
    options = command.CalibrateOptions(device, seconds, plot, apply)
    raise typer.Exit(command.Calibration(_chosen_if_readable(settings, directory), directory, options).run())


@cli.command()
def codes(images: Annotated[list[Path], typer.Argument(metavar="IMAGE…")]) -> None:
    """Read the codes in pictures, one JSON line each, with the same chain as the camera's."""
    from vision.codes.command import run

    raise typer.Exit(run(images, sys.stdout))


@cli.command()
def gestures(
    clip: Annotated[Path, typer.Argument(metavar="CLIP")],
    *,
    no_gate: Annotated[
        bool, typer.Option("--no-gate", help="Without engagement: nobody has to raise a hand first.")
    ] = False,
    mirrored: Annotated[bool, typer.Option("--mirrored", help="The clip shows mirror images.")] = False,
) -> None:
    """Recognise the arm gestures in a video, one JSON line each; left and right are the person's own."""
    from vision.pose.command import run

    raise typer.Exit(run(clip, sys.stdout, gated=not no_gate, mirrored=mirrored))


@cli.command()
def labels(
    out: Annotated[Path, typer.Argument(metavar="OUT.pdf")],
    data: DataOption = None,
    product: Annotated[list[str] | None, typer.Option("--product", metavar="ID", help="Only this product.")] = None,
    language: LanguageOption = None,
) -> None:
    """Print labels with QR and EAN codes of the catalogue, to hold before a camera."""
    from app.services.catalogue.labels import write_catalogue_labels
    from app.services.demonstration.demo_store import seed_demo_store
    from app.store import open_database

    with tempfile.TemporaryDirectory(prefix="psyche-") as folder:
        database = open_database((DataDirectory(data) if data else DataDirectory(Path(folder))).database)
        if data is None:
            seed_demo_store(database, DataDirectory(Path(folder)).demo_store, _DEMO)
        count = write_catalogue_labels(out, database, product_ids=product or (), language=language or "fr")
        database.close()
    typer.echo(f"{count} labels in {out}")


@cli.command()
def privacy(
    out: Annotated[Path, typer.Argument(metavar="OUT.html")],
    config: ConfigOption = None,
    data: DataOption = None,
    language: LanguageOption = None,
) -> None:
    """Write the sheet for the data-protection file, from the configuration and what the kernel holds the camera to."""
    from app.commands.privacy import write_sheet
    from vision.doctor import sandbox_report

    directory = _directory(data)
    settings = _chosen_if_readable(_with_hook(_configuration(config), config), directory)
    report = sandbox_report(_vision_settings(settings)) if settings.uses_camera else None
    write_sheet(out, settings, directory, report, language or settings.kiosk.language)


@cli.command()
def screenshot(
    out: Annotated[Path, typer.Argument(metavar="OUT.png")],
    page: Annotated[str, typer.Option("--page", metavar="PAGE", help="attract, garments, product, …")] = "product",
    state: Annotated[
        str, typer.Option("--state", metavar="STATE", help="default, or a state of that page.")
    ] = "default",
    size: Annotated[str, typer.Option("--size", metavar="WxH", help="Size of the picture in pixels.")] = "1080x1920",
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
    picture = Picture(page, state, _size(size), language or "", is_accessible=accessible)
    with _gallery(config, data) as gallery:
        gallery.save(picture, out)


@cli.command("gallery")
def draw_gallery(
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

    pictures = pictures_of(page, state, [_size(one) for one in size or SIZES], language or LANGUAGES)
    with _gallery(config, data) as gallery:
        saved = gallery.save_all(pictures, out)
        with typer.progressbar(saved, length=len(pictures), label="gallery", file=sys.stderr) as progress:
            drawn = dict(progress)
    problems = [(picture, problem) for picture, problem in drawn.items() if problem]
    index = write_index(out, [(picture, drawn[picture]) for picture in pictures])
    for picture, problem in problems:
        typer.echo(f"{picture.file}: {problem}", err=True)
    typer.echo(f"{len(pictures) - len(problems)} of {len(pictures)} pictures in {index}")
    raise typer.Exit(1 if problems else 0)


@contextmanager
def _gallery(config: Path | None, data: Path | None) -> Iterator["Gallery"]:
    """Give what draws the mirror that is configured, without its devices, over its data or the demo store."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.demo_store import RETAILER
    from app.runtime.logs.journal import SilentJournal
    from app.runtime.logs.logging import configure_logging
    from app.services.demonstration.articles import StockedShop
    from ui.gallery.gallery import Gallery

    configure_logging("WARNING")

    def settings(language: str) -> Config:
        chosen = _with_hook(_configuration(config, camera="off", language=language or None), config)
        retailer = chosen.store.retailer_name or ("" if data else RETAILER)
        store = chosen.store.model_copy(update={"catalogue": "imported", "retailer_name": retailer})
        return chosen.model_copy(update={"store": store})

    code = settings("").store.code
    with tempfile.TemporaryDirectory(prefix="psyche-") as folder:
        shop = StockedShop(Path(folder), _DEMO, data and DataDirectory(data).database)
        yield Gallery(shop, code, lambda directory, name: services_of(settings(name), directory, SilentJournal()))


def _configuration(path: Path | None, *, camera: str | None = None, language: str | None = None) -> Config:
    """Read the configuration with what the command line says instead."""
    config = load_config(path, os.environ, driver_config)
    if language is not None and language not in config.kiosk.languages:
        kiosk = config.kiosk.model_copy(update={"languages": (*config.kiosk.languages, language)})
        config = config.model_copy(update={"kiosk": kiosk})
    return with_overrides(config, camera_source=camera, language=language)


def _chosen_if_readable(configured: Config, directory: DataDirectory) -> Config:
    """Lay staff's choices over the configuration; an examination goes on where they cannot be read."""
    from app.services.settings.choices import chosen_over

    try:
        return chosen_over(configured, directory).config
    except PsycheError:
        return configured


def _with_hook(config: Config, path: Path | None) -> Config:
    """Give a mirror for which nothing is configured what a stranger has: garments to hang, and any USB scanner."""
    if path is not None or config.devices:
        return config
    return config.model_copy(
        update={"devices": tuple(driver_config(name)(driver=name) for name in ("simulated", "hid_keyboard"))}
    )


def _directory(given: Path | None) -> DataDirectory:
    directory = DataDirectory((given or default_data_directory()).absolute())
    directory.create()
    finish_swap(directory)
    take_over(directory)
    return directory


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        message = f"--size {text}: give width and height in pixels, such as 1080x1920."
        raise ConfigurationError(message)
    if not (_SIZE_MIN <= int(width) <= _SIZE_MAX and _SIZE_MIN <= int(height) <= _SIZE_MAX):
        message = f"--size {text}: both must lie between {_SIZE_MIN} and {_SIZE_MAX} pixels."
        raise ConfigurationError(message)
    return int(width), int(height)


def _vision_settings(config: Config) -> "VisionSettings":
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
        require_sandbox=config.privacy.require_sandbox,
    )


def services_of(
    config: Config, directory: DataDirectory, journal: "Journal", configured: Config | None = None
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
        ready_made_demo=_DEMO,
        start_vision=start if config.uses_camera else None,
        configured=configured,
    )


def main(arguments: list[str]) -> int:
    """Run the command line; return 0, 1 for a failure, 2 for wrong usage or configuration."""
    commands = {command.name or getattr(command.callback, "__name__", "") for command in cli.registered_commands}
    commands |= {str(group.name) for group in cli.registered_groups}
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
    except SystemExit as leaving:
        return int(leaving.code or 0)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
