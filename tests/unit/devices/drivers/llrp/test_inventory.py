"""What the reader is asked to do, after a passage through llrpkit's encoder and decoder."""

import pytest
from llrpkit.emulator import LLRPEmulator
from llrpkit.protocol import decode_message, impinj, messages, params
from llrpkit.reader import ReaderCapabilities

from app.devices.drivers.llrp.inventory import ROSPEC_ID, AntennaError, LlrpConfig, PowerError, build_inventory


def inventory(
    antennas: tuple[int, ...] = (),
    neighbour_antennas: tuple[int, ...] = (),
    tx_power_dbm: float | None = None,
    neighbour_tx_power_dbm: float | None = None,
) -> LlrpConfig:
    return LlrpConfig.model_construct(
        driver="llrp",
        host="reader",
        antennas=antennas,
        neighbour_antennas=neighbour_antennas,
        session=2,
        tag_population=40,
        tx_power_dbm=tx_power_dbm,
        neighbour_tx_power_dbm=neighbour_tx_power_dbm,
        mode_index=3,
    )


def reader(antennas: int = 4) -> ReaderCapabilities:
    return ReaderCapabilities(LLRPEmulator(antenna_count=antennas)._capabilities_response())


def survey_of(rospec: params.ROSpec) -> params.AISpec:
    message = decode_message(messages.ADD_ROSPEC(ro_spec=rospec).to_bytes(message_id=1))
    assert isinstance(message, messages.ADD_ROSPEC)
    (survey,) = message.ro_spec.spec_parameters
    assert isinstance(survey, params.AISpec)
    return survey


def powers_dbm(rospec: params.ROSpec) -> dict[int, float | None]:
    """The power of each antenna configuration; 0 is all antennas."""
    table = reader().transmit_powers
    (protocol,) = survey_of(rospec).inventory_parameter_specs
    return {
        each.antenna_id: None if each.rf_transmitter is None else table[each.rf_transmitter.transmit_power]
        for each in protocol.antenna_configurations
    }


def test_all_antennas_at_the_readers_own_power_unless_told() -> None:
    rospec = build_inventory(inventory(), reader(), with_fine_rssi=False)
    assert rospec.ro_spec_id == ROSPEC_ID
    assert survey_of(rospec).antenna_ids == [0]
    assert powers_dbm(rospec) == {0: None}


def test_one_power_for_all() -> None:
    rospec = build_inventory(inventory((1,), (2, 3), tx_power_dbm=20.2), reader(), with_fine_rssi=False)
    assert survey_of(rospec).antenna_ids == [1, 2, 3]
    assert powers_dbm(rospec) == {0: 20.0}


def test_neighbours_at_their_own_power() -> None:
    asked = inventory((1,), (2, 3), tx_power_dbm=20.0, neighbour_tx_power_dbm=25.0)
    rospec = build_inventory(asked, reader(), with_fine_rssi=False)
    assert survey_of(rospec).antenna_ids == [1, 2, 3]
    assert powers_dbm(rospec) == {1: 20.0, 2: 25.0, 3: 25.0}


def test_neighbours_at_their_own_power_beside_all_others_at_the_readers() -> None:
    asked = inventory((), (3,), neighbour_tx_power_dbm=25.0)
    rospec = build_inventory(asked, reader(), with_fine_rssi=False)
    assert survey_of(rospec).antenna_ids == [1, 2, 4, 3]
    assert powers_dbm(rospec) == {1: None, 2: None, 4: None, 3: 25.0}


def test_session_mode_and_population_hold_for_every_antenna() -> None:
    asked = inventory((1,), (2,), neighbour_tx_power_dbm=25.0)
    (protocol,) = survey_of(build_inventory(asked, reader(), with_fine_rssi=False)).inventory_parameter_specs
    for antenna in protocol.antenna_configurations:
        (command,) = antenna.air_protocol_inventory_command_settings
        assert command.c1_g2_singulation_control is not None
        assert command.c1_g2_singulation_control.session == 2
        assert command.c1_g2_singulation_control.tag_population == 40
        assert command.c1_g2_rf_control is not None
        assert command.c1_g2_rf_control.mode_index == 3


def test_fine_strength_is_asked_for_where_the_reader_has_it() -> None:
    def selectors(*, fine: bool) -> int:
        rospec = build_inventory(inventory(), reader(), with_fine_rssi=fine)
        assert rospec.ro_report_spec is not None
        return sum(isinstance(each, impinj.ImpinjTagReportContentSelector) for each in rospec.ro_report_spec.custom)

    assert (selectors(fine=False), selectors(fine=True)) == (0, 1)


@pytest.mark.parametrize("key", ["tx_power_dbm", "neighbour_tx_power_dbm"])
def test_a_power_below_the_readers_table_is_told_by_its_key(key: str) -> None:
    asked = inventory((1,), (2,), **{key: 1.0})
    with pytest.raises(PowerError, match="below the reader minimum") as error:
        build_inventory(asked, reader(), with_fine_rssi=False)
    assert error.value.key == key


def test_a_reader_that_hides_its_antennas_is_taken_at_our_word_as_far_as_possible() -> None:
    silent = reader()
    silent.max_antennas = 0
    assert powers_dbm(build_inventory(inventory((1,), (9,)), silent, with_fine_rssi=False)) == {0: None}
    asked = inventory((1,), (9,), neighbour_tx_power_dbm=25.0)
    assert powers_dbm(build_inventory(asked, silent, with_fine_rssi=False)) == {1: None, 9: 25.0}
    with pytest.raises(AntennaError, match="name those of this mirror"):
        build_inventory(inventory((), (9,), neighbour_tx_power_dbm=25.0), silent, with_fine_rssi=False)
