from collections.abc import Iterator
from importlib.metadata import EntryPoint, EntryPoints

import pytest

from app.config.devices import DeviceConfig
from app.devices import registry
from app.devices.drivers.simulated.reader import SimulatedConfig, SimulatedReader
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


@pytest.mark.parametrize("driver", ["", "lrp", "app.devices.drivers.llrp.reader:LlrpReader", "\0"])
def test_an_unknown_driver_names_the_known_ones(driver: str) -> None:
    with pytest.raises(ConfigurationError, match=r"known drivers: .*llrp, .*simulated"):
        driver_config(driver)


def test_builds_what_the_configuration_describes() -> None:
    assert isinstance(build_reader(SimulatedConfig(driver="simulated", name="tray")), SimulatedReader)


def test_a_configuration_of_another_class_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"'tray'.*SimulatedConfig"):
        build_reader(DeviceConfig(driver="simulated", name="tray"))


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    values = {
        "other": "app.devices.drivers.simulated.reader:SimulatedReader",
        "llrp": "somebody.elses:Llrp",
        "broken": "not.installed:Reader",
        "misspelt": "app.devices.drivers.simulated.reader:SimulatedRaeder",
        "bare": "app.devices.supervisor:ReaderSupervisor",
        "number": "app.devices.drivers.simulated.reader:OWN_ANTENNA",
    }
    points = EntryPoints([EntryPoint(name, value, registry.ENTRY_POINT_GROUP) for name, value in values.items()])
    monkeypatch.setattr(registry, "entry_points", lambda group: points.select(group=group))
    registry._load.cache_clear()
    registry._offered.cache_clear()
    yield
    registry._load.cache_clear()
    registry._offered.cache_clear()


@pytest.mark.usefixtures("installed")
def test_drivers_of_installed_packages_are_known() -> None:
    assert {"llrp", "simulated", "other", "broken"} <= set(known_drivers())
    assert driver_config("other") is SimulatedConfig


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    ("driver", "why"),
    [
        ("broken", r"cannot be loaded from not\.installed:Reader: ModuleNotFoundError"),
        ("misspelt", r"cannot be loaded from .*SimulatedRaeder: AttributeError"),
        ("bare", r"ReaderSupervisor is no driver: it needs a `Config`"),
        ("number", r"OWN_ANTENNA is no driver"),
        ("llrp", r"offered more than once, by somebody\.elses:Llrp and this program.*a name of its own"),
    ],
)
def test_a_driver_that_cannot_be_used_says_why(driver: str, why: str) -> None:
    with pytest.raises(ConfigurationError, match=f"devices.driver = '{driver}'.*{why}"):
        driver_config(driver)
