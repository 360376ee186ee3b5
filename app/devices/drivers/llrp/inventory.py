"""What an LLRP reader is told to do: its antennas, powers and air protocol, checked against what it says it can."""

from dataclasses import replace
from typing import Annotated, ClassVar, Literal, Self

from llrpkit.exceptions import CapabilityError, LLRPError
from llrpkit.inventory import build_rospec
from llrpkit.protocol import params
from llrpkit.reader import ReaderCapabilities
from pydantic import Field, model_validator

from app.config.devices import DeviceConfig
from app.config.problems import refused

ROSPEC_ID = 0x50535943
Antenna = Annotated[int, Field(ge=1, le=65_535)]


class LlrpConfig(DeviceConfig):
    """Configuration of `driver = "llrp"`."""

    hears_tags: ClassVar[bool] = True

    driver: Literal["llrp"] = Field(title="Driver", description="`llrp`: a fixed UHF RFID reader on the network.")
    host: str = Field(min_length=1, max_length=253, title="Host", description="Address or name of the reader.")
    port: int = Field(default=5084, ge=1, le=65535, title="Port", description="TCP port of the reader's LLRP server.")
    antennas: tuple[Antenna, ...] = Field(
        default=(),
        max_length=64,
        title="Antennas",
        description="Antenna ports that look at this mirror; empty: all that are not `neighbour_antennas`.",
    )
    neighbour_antennas: tuple[Antenna, ...] = Field(
        default=(),
        max_length=64,
        title="Neighbouring antennas",
        description="Antenna ports that look at the next cabin or shelf: a tag that is stronger there is not here.",
    )
    tx_power_dbm: float | None = Field(
        default=None,
        ge=0,
        le=36,
        title="Transmit power",
        description="In dBm; the reader's nearest power not above it is used. Absent: the reader's own setting.",
    )
    neighbour_tx_power_dbm: float | None = Field(
        default=None,
        ge=0,
        le=36,
        title="Neighbours' transmit power",
        description="The same for `neighbour_antennas`, where they are nearer to or farther from what they read."
        " Absent: as `tx_power_dbm`.",
    )
    session: int = Field(
        default=0,
        ge=0,
        le=3,
        title="Session",
        description="EPC Gen2 session. In 0 tags answer all the time, as presence wants; in 2 and 3 they fall silent"
        " after a read.",
    )
    mode_index: int | None = Field(
        default=None,
        ge=0,
        le=65535,
        title="RF mode",
        description="Index in the reader's RF mode table. Absent: the reader's own setting.",
    )
    tag_population: int = Field(
        default=32, ge=1, le=65535, title="Tag population", description="About how many tags are in the field at once."
    )
    connect_timeout_s: float = Field(
        default=5.0,
        ge=0.2,
        le=60,
        title="Connection time-out",
        description="Seconds to wait for the connection and for each answer while the reader is being set up; the"
        " whole of it may take twice as long.",
    )
    response_timeout_s: float = Field(
        default=1.0,
        ge=0.3,
        le=10,
        title="Response time-out",
        description="Seconds after which a reader that no longer answers counts as hung.",
    )

    @property
    def hears_neighbours(self) -> bool:
        """Whether some of its antennas look at the next cabin."""
        return bool(self.neighbour_antennas)

    @model_validator(mode="after")
    def _zones_are_apart(self) -> Self:
        both = sorted(set(self.antennas) & set(self.neighbour_antennas))
        if both:
            raise refused(
                "neighbour_antennas",
                list(self.neighbour_antennas),
                f"antennas that are not in `antennas` too ({', '.join(map(str, both))} is in both)",
            )
        if self.neighbour_tx_power_dbm is not None and not self.neighbour_antennas:
            raise refused("neighbour_tx_power_dbm", self.neighbour_tx_power_dbm, "`neighbour_antennas` to send it from")
        return self


class AntennaError(LLRPError):
    """The reader has fewer antennas than the configuration names, or none left for this mirror."""


class PowerError(LLRPError):
    """The reader cannot send with the power that the configuration names at `key`."""

    def __init__(self, key: str, why: Exception) -> None:
        super().__init__(str(why))
        self.key = key


def build_inventory(asked: LlrpConfig, reader: ReaderCapabilities, *, with_fine_rssi: bool) -> params.ROSpec:
    """Return the ROSpec that reports every read by the antennas of both zones; raises AntennaError and PowerError."""
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


def _check_antennas(asked: LlrpConfig, reader_has: int) -> None:
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


def _feed_neighbours(rospec: params.ROSpec, asked: LlrpConfig, reader_has: int, power_index: int) -> None:
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
