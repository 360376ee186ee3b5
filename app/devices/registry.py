"""Drivers by name: the one place that knows which exist, importing each only when a configuration asks for it."""

from functools import cache
from importlib.metadata import EntryPoint, EntryPoints, entry_points
from typing import cast

from app.config.devices import DeviceConfig
from app.devices.base import Driver, Reader
from app.domain.errors import ConfigurationError

ENTRY_POINT_GROUP = "psyche.drivers"

_BUILT_IN = {
    "hid_keyboard": "app.devices.drivers.hid_keyboard:HidKeyboardReader",
    "llrp": "app.devices.drivers.llrp.reader:LlrpReader",
    "pcsc": "app.devices.drivers.pcsc.reader:PcscReader",
    "serial_barcode": "app.devices.drivers.serial_barcode.reader:SerialBarcodeReader",
    "simulated": "app.devices.drivers.simulated.reader:SimulatedReader",
}


def known_drivers() -> tuple[str, ...]:
    """Names accepted by `driver = …`: the built-in ones, then those of installed packages."""
    others = {point.name for point in _offered()} - set(_BUILT_IN)
    return (*sorted(_BUILT_IN), *sorted(others))


def driver_config(driver: str) -> type[DeviceConfig]:
    """Return the configuration class of `driver`; ConfigurationError when there is none, or the driver is unusable."""
    return _load(driver).Config


def build_reader(config: DeviceConfig) -> Reader:
    """Build the reader that `config` describes, without opening it; ConfigurationError for an unknown driver."""
    driver = _load(config.driver)
    if not isinstance(config, driver.Config):
        raise ConfigurationError(
            f"device {config.name!r}: driver {config.driver!r} is configured by"
            f" {driver.Config.__name__}, not by {type(config).__name__}"
        )
    return driver(config)


@cache
def _offered() -> EntryPoints:
    """Return the drivers of installed packages; to know them each package's metadata is read."""
    return entry_points(group=ENTRY_POINT_GROUP)


@cache
def _load(driver: str) -> Driver:
    points = [point for point in _offered() if point.name == driver]
    if driver in _BUILT_IN:
        points.append(EntryPoint(driver, _BUILT_IN[driver], ENTRY_POINT_GROUP))
    match points:
        case []:
            raise ConfigurationError(
                f"devices.driver = {driver!r} is unknown; known drivers: {', '.join(known_drivers())}"
            )
        case [point]:
            return _checked(point)
        case _:
            raise ConfigurationError(
                f"devices.driver = {driver!r} is offered more than once, by {' and '.join(map(_origin, points))};"
                " a driver of a package needs a name of its own: rename it or uninstall the package"
            )


def _checked(point: EntryPoint) -> Driver:
    try:
        loaded = point.load()
    except Exception as error:  # a package of others may do anything while it is imported
        raise ConfigurationError(
            f"devices.driver = {point.name!r} cannot be loaded from {point.value}: {error!r}; install what it needs, or"
            f" ask whoever wrote {_origin(point)}"
        ) from error
    config = getattr(loaded, "Config", None)
    if not callable(loaded) or not (isinstance(config, type) and issubclass(config, DeviceConfig)):
        raise ConfigurationError(
            f"devices.driver = {point.name!r}: {point.value} is no driver: it needs a `Config` derived from"
            f" DeviceConfig; ask whoever wrote {_origin(point)}"
        )
    return cast("Driver", loaded)


def _origin(point: EntryPoint) -> str:
    if point.dist is not None:
        return f"the package {point.dist.name}"
    return "this program" if point.value == _BUILT_IN.get(point.name) else point.value
