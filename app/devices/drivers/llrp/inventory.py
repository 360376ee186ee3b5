"""What an LLRP reader is told to do: its antennas, powers and air protocol, checked against what it says it can."""

from dataclasses import dataclass, replace

from llrpkit.exceptions import CapabilityError, LLRPError
from llrpkit.inventory import build_rospec
from llrpkit.protocol import params
from llrpkit.reader import ReaderCapabilities

ROSPEC_ID = 0x50535943


class AntennaError(LLRPError):
    """The reader has fewer antennas than the configuration names, or none left for this mirror."""


class PowerError(LLRPError):
    """The reader cannot send with the power that the configuration names at `key`."""

    def __init__(self, key: str, why: Exception) -> None:
        super().__init__(str(why))
        self.key = key


@dataclass(frozen=True, slots=True)
class Inventory:
    """What the reader is asked to do; None leaves the reader's own setting.

    It reads with `antennas` and `neighbour_antennas`; empty `antennas` means all the reader has. Without a power of
    their own the neighbours' are fed as this mirror's.
    """

    antennas: tuple[int, ...]
    neighbour_antennas: tuple[int, ...]
    session: int
    tag_population: int
    tx_power_dbm: float | None
    neighbour_tx_power_dbm: float | None
    mode_index: int | None


def build_inventory(asked: Inventory, reader: ReaderCapabilities, *, with_fine_rssi: bool) -> params.ROSpec:
    """Return the ROSpec that reports every read; raises AntennaError and PowerError."""
    _check_antennas(asked, reader.max_antennas)
    rospec = build_rospec(
        ro_spec_id=ROSPEC_ID,
        antennas=(*asked.antennas, *asked.neighbour_antennas) if asked.antennas else (),
        session=asked.session,
        tag_population=asked.tag_population,
        mode_index=asked.mode_index,
        transmit_power_index=_power_index("tx_power_dbm", asked.tx_power_dbm, reader),
        report_every_n=1,
        enable_impinj_reports=with_fine_rssi,
    )
    index = _power_index("neighbour_tx_power_dbm", asked.neighbour_tx_power_dbm, reader)
    if index is not None:
        _feed_neighbours(rospec, asked, reader.max_antennas, index)
    return rospec


def _check_antennas(asked: Inventory, reader_has: int) -> None:
    if not reader_has:  # it does not tell
        if asked.neighbour_tx_power_dbm is not None and not asked.antennas:
            raise AntennaError("it does not tell how many antennas it has, so name those of this mirror, too")
        return
    if max((*asked.antennas, *asked.neighbour_antennas), default=0) > reader_has:
        raise AntennaError(f"it has {reader_has} antennas")
    if not asked.antennas and len(set(asked.neighbour_antennas)) == reader_has:
        raise AntennaError(f"all of its {reader_has} antennas look at a neighbour, none at this mirror")


def _power_index(key: str, power_dbm: float | None, reader: ReaderCapabilities) -> int | None:
    """Return the place in the reader's table of its nearest power not above this one."""
    try:
        return None if power_dbm is None else reader.power_index_for_dbm(power_dbm)
    except CapabilityError as error:
        raise PowerError(key, error) from error


def _feed_neighbours(rospec: params.ROSpec, asked: Inventory, reader_has: int, power_index: int) -> None:
    """Configure every antenna by itself instead of all at once, the neighbours' with their own power."""
    (survey,) = rospec.spec_parameters
    assert isinstance(survey, params.AISpec)  # noqa: S101
    (protocol,) = survey.inventory_parameter_specs
    (ours,) = protocol.antenna_configurations
    own = asked.antennas or sorted(set(range(1, reader_has + 1)) - set(asked.neighbour_antennas))
    theirs = replace(
        ours, rf_transmitter=params.RFTransmitter(hop_table_id=1, channel_index=1, transmit_power=power_index)
    )
    survey.antenna_ids = [*own, *asked.neighbour_antennas]
    protocol.antenna_configurations = [
        *(replace(ours, antenna_id=antenna) for antenna in own),
        *(replace(theirs, antenna_id=antenna) for antenna in asked.neighbour_antennas),
    ]
