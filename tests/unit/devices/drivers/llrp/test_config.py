from pathlib import Path

import pytest

from app.config import load_config
from app.devices.drivers.llrp.inventory import LlrpConfig
from app.devices.registry import driver_config
from app.domain.errors import ConfigurationError


def refusal(tmp_path: Path, keys: str) -> str:
    path = tmp_path / "psyche.toml"
    path.write_text(f'[[devices]]\ndriver = "llrp"\nhost = "hook"\n{keys}\n')
    with pytest.raises(ConfigurationError) as error:
        load_config(path, {}, driver_config)
    return str(error.value)


def test_an_antenna_has_one_zone(tmp_path: Path) -> None:
    message = refusal(tmp_path, "antennas = [1, 2]\nneighbour_antennas = [2, 3]")
    assert "devices[0].neighbour_antennas = [2,3]: this value is refused" in message.replace("[2, 3]", "[2,3]")
    assert "not in `antennas` too (2 is in both)" in message


def test_antennas_are_numbered_from_one(tmp_path: Path) -> None:
    assert "devices[0].neighbour_antennas[0] = 0" in refusal(tmp_path, "neighbour_antennas = [0]")


def test_a_power_for_neighbours_wants_neighbours(tmp_path: Path) -> None:
    message = refusal(tmp_path, "neighbour_tx_power_dbm = 25.5")
    assert "devices[0].neighbour_tx_power_dbm = 25.5" in message
    assert "`neighbour_antennas` to send it from" in message


def test_only_neighbouring_antennas_make_it_hear_neighbours() -> None:
    assert not LlrpConfig(driver="llrp", host="hook", antennas=(1, 2)).hears_neighbours
    assert LlrpConfig(driver="llrp", host="hook", antennas=(1,), neighbour_antennas=(2,)).hears_neighbours
    assert LlrpConfig(driver="llrp", host="hook", neighbour_antennas=(2,)).hears_neighbours
