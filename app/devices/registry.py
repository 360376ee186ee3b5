"""Drivers by name: the one place that knows which exist, importing each only when a configuration asks for it."""

from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import cast

from app.config.devices import DeviceConfig
from app.devices.base import Driver, Reader
from app.domain.errors import ConfigurationError

ENTRY_POINT_GROUP = "psyche.drivers"

_BUILT_IN = {
    "llrp": "app.devices.drivers.llrp:LlrpReader",
    "simulated": "app.devices.drivers.simulated:SimulatedReader",
}


def known_drivers() -> tuple[str, ...]:
    """Names accepted by `driver = …`: the built-in ones, then those of installed packages."""
    others = {point.name for point in entry_points(group=ENTRY_POINT_GROUP)} - set(_BUILT_IN)
    return (*sorted(_BUILT_IN), *sorted(others))


def driver_config(driver: str) -> type[DeviceConfig]:
    """Return the configuration class of `driver`; ConfigurationError when there is no such driver."""
    return _load(driver).Config


def build_reader(config: DeviceConfig) -> Reader:
    """Build the reader that `config` describes, without opening it; ConfigurationError for an unknown driver."""
    driver = _load(config.driver)
    if not isinstance(config, driver.Config):
        raise ConfigurationError(
            f"device {config.name or config.driver!r}: driver {config.driver!r} is configured by"
            f" {driver.Config.__name__}, not by {type(config).__name__}"
        )
    return driver(config)


@cache
def _load(driver: str) -> Driver:
    target = _BUILT_IN.get(driver) or next(
        (point.value for point in entry_points(group=ENTRY_POINT_GROUP) if point.name == driver), None
    )
    if target is None:
        raise ConfigurationError(f"devices.driver = {driver!r} is unknown; known drivers: {', '.join(known_drivers())}")
    module, _, attribute = target.partition(":")
    try:
        loaded = getattr(import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise ConfigurationError(
            f"devices.driver = {driver!r} cannot be loaded from {target}: {error}; install what it needs"
        ) from error
    return cast("Driver", loaded)
