"""Presence by thresholds that a calibration found, over strengths drawn anew for each visit."""

import random
from collections.abc import Iterator

import pytest

from app.devices.presence.calibration import Comparison, compare
from app.devices.presence.listening import CYCLE_NS, Listening
from app.devices.presence.presence import Presence, PresenceSettings, TagArrived
from app.domain.scans import TagReport, Zone

GARMENT = "3034257bf468d480000003e9"
READ_NS = 25_000_000
TURN_NS = 200_000_000
VISITS = 60


def a_visit(
    dice: random.Random, own_dbm: float, neighbour_dbm: float | None, seconds: float, antennas: int = 1
) -> Iterator[TagReport]:
    """Read a garment for some seconds: each antenna in turn, a fixed offset a visit for body and hanger, and fading."""
    zones = [(Zone.OWN, own_dbm, number) for number in range(1, 1 + antennas)]
    if neighbour_dbm is not None:
        zones += [(Zone.NEIGHBOUR, neighbour_dbm, number) for number in range(11, 11 + antennas)]
    offsets = [dice.gauss(0, 2) for _ in zones]
    for at_ns in range(0, round(seconds * 1e9), READ_NS):
        turn = at_ns // TURN_NS % len(zones)
        zone, mean_dbm, antenna = zones[turn]
        yield TagReport("hook", GARMENT, antenna, mean_dbm + offsets[turn] + dice.gauss(0, 1.5), at_ns, zone)


def a_listening(dice: random.Random, own_dbm: float, neighbour_dbm: float | None, antennas: int = 1) -> Listening:
    listening = Listening(0)
    for report in a_visit(dice, own_dbm, neighbour_dbm, 10.0, antennas):
        listening.add(report)
    return listening


def calibrated(here: Listening, next_door: Listening, *, zoned: bool) -> PresenceSettings:
    plain = PresenceSettings()
    outcome = compare(here, next_door, neighbour_margin_db=plain.neighbour_margin_db if zoned else None)
    assert isinstance(outcome, Comparison), outcome
    proposal = outcome.proposal
    assert proposal.is_separable, proposal
    margin_db = plain.neighbour_margin_db if proposal.neighbour_margin_db is None else proposal.neighbour_margin_db
    return PresenceSettings(
        arrive_rssi_dbm=proposal.arrive_rssi_dbm,
        stay_rssi_dbm=proposal.stay_rssi_dbm,
        neighbour_margin_db=margin_db,
    )


def arrivals(settings: PresenceSettings, visits: Iterator[Iterator[TagReport]], *, zoned: bool) -> int:
    """Return in how many of the visits the garment was taken for one here."""
    count = 0
    for visit in visits:
        presence = Presence(settings, frozenset({"hook"} if zoned else ()))
        events = presence.update(visit)
        count += any(isinstance(event, TagArrived) for event in events)
    return count


@pytest.mark.parametrize("here_dbm", [-45.0, -58.0])
def test_one_antenna_tells_a_wall_of_22_db(here_dbm: float) -> None:
    dice = random.Random(7)
    settings = calibrated(a_listening(dice, here_dbm, None), a_listening(dice, here_dbm - 22, None), zoned=False)
    own = arrivals(settings, (a_visit(dice, here_dbm, None, 5) for _ in range(VISITS)), zoned=False)
    stray = arrivals(settings, (a_visit(dice, here_dbm - 22, None, 20) for _ in range(VISITS)), zoned=False)
    assert own == VISITS
    assert stray <= 1


@pytest.mark.parametrize("antennas", [1, 2])
def test_an_antenna_on_either_side_tells_12_db(antennas: int) -> None:
    dice = random.Random(7)
    near, far = -52.0, -64.0
    settings = calibrated(
        a_listening(dice, near, far, antennas),
        a_listening(dice, far, near, antennas),
        zoned=True,
    )
    own = arrivals(settings, (a_visit(dice, near, far, 8, antennas) for _ in range(VISITS)), zoned=True)
    stray = arrivals(settings, (a_visit(dice, far, near, 20, antennas) for _ in range(VISITS)), zoned=True)
    assert own >= VISITS - 1
    assert stray <= 1


def test_strengths_of_several_antennas_are_averaged_and_the_silent_count_as_unheard() -> None:
    listening = Listening(0)
    for antenna, rssi_dbm, cycle in ((1, -50.0, 0), (2, -60.0, 0), (1, -52.0, 1), (11, -55.0, 1)):
        zone = Zone.OWN if antenna < 10 else Zone.NEIGHBOUR
        listening.add(TagReport("hook", GARMENT, antenna, rssi_dbm, cycle * CYCLE_NS, zone))
    assert listening.zone(GARMENT, (1, 2), -80) == (-55.0, (-52.0 - 62.5) / 2)
    assert listening.zone(GARMENT, (1, 2, 3), -80) == (-190 / 3, (-52.0 - 62.5 - 80) / 3)
    assert listening.leads(GARMENT, (1, 2), (11,), -80) == (25.0, (-52.0 - 62.5) / 2 + 55.0)
    assert listening.own(GARMENT) == (-50.0, -52.0)


def test_what_an_antenna_heard_is_forgotten_little_by_little() -> None:
    listening = Listening(0)
    for cycle, rssi_dbm in ((0, -50.0), (1, -70.0), (5, -70.0)):
        listening.add(TagReport("hook", GARMENT, 1, rssi_dbm, cycle * CYCLE_NS))
    assert listening.zone(GARMENT, (1,), -80) == (-50.0, -52.5, -62.5)
    assert listening.zone(GARMENT, (1,), -60) == (-50.0, -52.5, -60.0)
