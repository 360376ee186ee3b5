from collections.abc import Iterator
from importlib.metadata import EntryPoint, EntryPoints

import pytest

from app.config.devices import DeviceConfig
from app.devices import registry
from app.devices.drivers.simulated import SimulatedConfig, SimulatedReader
from app.devices.registry import build_reader, driver_config, known_drivers
from app.domain.errors import ConfigurationError


@pytest.mark.parametrize("driver", known_drivers())
def test_every_driver_has_a_documented_configuration(driver: str) -> None:
    config = driver_config(driver)
    assert issubclass(config, DeviceConfig)
    for name, field in config.model_fields.items():
        assert field.title, name
        assert field.description, name


@pytest.mark.parametrize("driver", known_drivers())
def test_every_driver_refuses_a_key_it_does_not_know(driver: str) -> None:
    with pytest.raises(ValueError, match="anntennas"):
        driver_config(driver).model_validate({"driver": driver, "host": "h", "anntennas": [1]})


@pytest.mark.parametrize("driver", ["", "lrp", "app.devices.drivers.llrp:LlrpReader", "\0"])
def test_an_unknown_driver_names_the_known_ones(driver: str) -> None:
    with pytest.raises(ConfigurationError, match="known drivers: llrp, simulated"):
        driver_config(driver)


def test_builds_what_the_configuration_describes() -> None:
    assert isinstance(build_reader(SimulatedConfig(driver="simulated", name="tray")), SimulatedReader)


def test_a_configuration_of_another_class_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"'tray'.*SimulatedConfig"):
        build_reader(DeviceConfig(driver="simulated", name="tray"))


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    points = EntryPoints(
        [
            EntryPoint("other", "app.devices.drivers.simulated:SimulatedReader", registry.ENTRY_POINT_GROUP),
            EntryPoint("llrp", "somebody.elses:Llrp", registry.ENTRY_POINT_GROUP),
            EntryPoint("broken", "not.installed:Reader", registry.ENTRY_POINT_GROUP),
        ]
    )
    monkeypatch.setattr(registry, "entry_points", lambda group: points.select(group=group))
    registry._load.cache_clear()
    yield
    registry._load.cache_clear()


@pytest.mark.usefixtures("installed")
def test_drivers_of_installed_packages_are_known_and_never_replace_ours() -> None:
    assert known_drivers() == ("llrp", "simulated", "broken", "other")
    assert driver_config("other") is SimulatedConfig
    assert driver_config("llrp").__module__ == "app.devices.drivers.llrp"


@pytest.mark.usefixtures("installed")
def test_a_driver_that_cannot_be_imported_says_so() -> None:
    with pytest.raises(ConfigurationError, match=r"'broken' cannot be loaded from not\.installed:Reader"):
        driver_config("broken")
