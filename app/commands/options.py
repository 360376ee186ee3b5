"""What several commands take: the options of the command line, and the configuration and directory that they name.

Every start imports this and all commands to tell of them: what is large is imported by the command that runs.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, NoReturn

import typer

from app.domain.errors import ConfigurationError, PsycheError
from app.runtime.data.paths import ASSETS, DataDirectory, default_data_directory

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.config import Config
    from app.runtime.logs.journal import Journal
    from app.services.kiosk import KioskServices

    ServicesOf = Callable[[Config, DataDirectory, Journal], KioskServices]
    """Builds the services of a mirror."""

READY_MADE_DEMO: Final = ASSETS / "demo"
"""Where set-up puts the demo store's pictures."""

_SIZE_MIN, _SIZE_MAX = 240, 16_384

ConfigOption = Annotated[
    Path | None, typer.Option("--config", metavar="FILE", help="The psyche.toml to use (see docs/configuration.md).")
]


def _folder(text: str) -> Path:
    """Take a folder's name; an empty one, of a variable that is not set, would be wherever the program was started."""
    if not text.strip():
        message = "--data: the name is empty. Name a folder, or leave --data out."
        raise ConfigurationError(message)
    return Path(text)


DataOption = Annotated[
    Path | None,
    typer.Option("--data", metavar="DIR", parser=_folder, help="Where catalogue, pictures and state are kept."),
]
CameraOption = Annotated[
    str | None,
    typer.Option("--camera", metavar="SOURCE", help="Device number, video file (played at its own pace), URL, or off."),
]
LanguageOption = Annotated[str | None, typer.Option("--language", metavar="CODE", help="Language, such as fr or en.")]


def configuration(path: Path | None, *, camera: str | None = None, language: str | None = None) -> "Config":
    """Read the configuration with what the command line says instead. Raises ConfigurationError."""
    from app.config import load_config, with_overrides
    from app.devices.registry import driver_config

    config = load_config(path, os.environ, driver_config)
    if language is not None and language not in config.kiosk.languages:
        kiosk = config.kiosk.model_copy(update={"languages": (*config.kiosk.languages, language)})
        config = config.model_copy(update={"kiosk": kiosk})
    return with_overrides(config, camera_source=camera, language=language)


def configuration_or_default(path: Path | None) -> "Config":
    """Read the configuration; what the program comes with stands in for one that is refused."""
    from app.config import Config

    try:
        return configuration(path)
    except ConfigurationError:
        return Config()


def chosen_if_readable(configured: "Config", directory: DataDirectory) -> "Config":
    """Lay staff's choices over the configuration; an examination goes on where they cannot be read."""
    from app.services.settings.choices import chosen_over

    try:
        return chosen_over(configured, directory).config
    except PsycheError:
        return configured


def with_hook(config: "Config", path: Path | None) -> "Config":
    """Give a mirror for which nothing is configured what a stranger has: garments to hang, and any USB scanner."""
    from app.devices.registry import driver_config

    if path is not None or config.devices:
        return config
    return config.model_copy(
        update={"devices": tuple(driver_config(name)(driver=name) for name in ("simulated", "hid_keyboard"))}
    )


def data_directory(given: Path | None) -> DataDirectory:
    """Return the directory named, or this user's own, made and ready to be used. Raises StoreUnavailable."""
    from app.runtime.data.swap import finish_swap
    from app.runtime.data.version import claim_directory

    directory = DataDirectory((given or default_data_directory()).absolute())
    directory.create()
    finish_swap(directory)
    claim_directory(directory)
    return directory


def refuse(why: str) -> NoReturn:
    """Say on the console what is wrong, and end the command with 1."""
    typer.echo(why, err=True)
    raise typer.Exit(1)


def size_in_pixels(text: str) -> tuple[int, int]:
    """Return width and height as `--size` has them. Raises ConfigurationError."""
    width, _, height = text.partition("x")
    if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        message = f"--size {text}: give width and height in pixels, such as 1080x1920."
        raise ConfigurationError(message)
    if not (_SIZE_MIN <= int(width) <= _SIZE_MAX and _SIZE_MIN <= int(height) <= _SIZE_MAX):
        message = f"--size {text}: both must lie between {_SIZE_MIN} and {_SIZE_MAX} pixels."
        raise ConfigurationError(message)
    return int(width), int(height)


def follows_arms(config: "Config", placement: str) -> bool:
    """Whether a mirror configured like this, but standing there, follows arms where it has a camera."""
    kiosk = config.kiosk.model_copy(update={"placement": placement})
    camera = config.camera.model_copy(update={"source": "auto"})
    return config.model_copy(update={"kiosk": kiosk, "camera": camera}).follows_arms_by_camera


def configuration_of_pictures(path: Path | None, data: Path | None, language: str = "") -> "Config":
    """Read the configuration for pictures of the screen: without a camera, and with the articles that are there.

    Without `data` these are the demo store's.
    """
    from app.demo_store import RETAILER

    config = with_hook(configuration(path, camera="off", language=language or None), path)
    retailer = config.store.retailer_name or ("" if data else RETAILER)
    store = config.store.model_copy(update={"catalogue": "imported", "retailer_name": retailer})
    return config.model_copy(update={"store": store})
