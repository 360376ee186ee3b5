"""Thresholds from what was heard here and next door, over simulated strengths."""

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.devices.presence.calibration import (
    MOST_MISSED_SHARE,
    MOST_STRAY_SHARE,
    MOST_UNCLEAR_SHARE,
    Comparison,
    Places,
    compare,
    propose,
    propose_with_zones,
)
from app.devices.presence.listening import CYCLE_NS, Listening
from app.domain.calibration import CalibrationProblem, CalibrationProposal
from app.domain.scans import TagReport, Zone

GARMENT = "3034257bf468d480000003e9"
CYCLES = 20


def a_listening(
    *tags: tuple[str, float], spread_db: float = 1.0, seed: int = 1, cycles: int = CYCLES, reads: int = 5
) -> Listening:
    """Hear each (EPC, mean dBm) several times a cycle on an own antenna."""
    listening = Listening(0)
    hang(listening, Zone.OWN, *tags, spread_db=spread_db, seed=seed, cycles=cycles, reads=reads)
    return listening


def hang(
    listening: Listening,
    zone: Zone,
    *tags: tuple[str, float],
    spread_db: float = 1.0,
    seed: int = 1,
    cycles: int = CYCLES,
    reads: int = 5,
) -> None:
    dice = random.Random(seed)
    for cycle in range(cycles):
        for read in range(reads):
            at_ns = cycle * CYCLE_NS + read * CYCLE_NS // reads
            for epc, mean_dbm in tags:
                antenna = 1 if zone is Zone.OWN else 2
                listening.add(TagReport("hook", epc, antenna, dice.gauss(mean_dbm, spread_db), at_ns, zone))


def compared(here: Listening, next_door: Listening, *, margin_db: float | None = None) -> Comparison:
    outcome = compare(here, next_door, neighbour_margin_db=margin_db)
    assert isinstance(outcome, Comparison), outcome
    return outcome


def test_thresholds_lie_between_two_places_that_are_far_apart() -> None:
    found = compared(a_listening((GARMENT, -50.0)), a_listening((GARMENT, -74.0), seed=2))
    proposal = found.proposal
    assert found.epc == GARMENT
    assert len(found.here) == len(found.next_door) == CYCLES
    assert proposal.is_separable
    assert max(found.next_door) + 4 < proposal.stay_rssi_dbm < proposal.arrive_rssi_dbm < min(found.here) - 4
    assert proposal.arrive_rssi_dbm - proposal.stay_rssi_dbm <= 6
    assert proposal.neighbour_margin_db is None
    assert max(proposal.expected_miss_share, proposal.expected_stray_share) < 0.02


def test_both_places_are_judged_wrongly_equally_often() -> None:
    proposal = propose(Places((-50.0,), (-70.0,)))
    assert proposal.arrive_rssi_dbm == -60.0
    assert proposal.expected_miss_share == pytest.approx(proposal.expected_stray_share)
    assert proposal.expected_miss_share == pytest.approx(0.0228, abs=1e-3)  # two standard deviations of 5 dB


def test_a_garment_carried_away_a_moment_too_early_hardly_moves_the_thresholds() -> None:
    plain = compared(a_listening((GARMENT, -50.0)), a_listening((GARMENT, -74.0), seed=2)).proposal
    here = a_listening((GARMENT, -50.0), cycles=CYCLES - 1)
    here.add(TagReport("hook", GARMENT, 1, -74.0, (CYCLES - 1) * CYCLE_NS))
    early = compared(here, a_listening((GARMENT, -74.0), seed=2)).proposal
    assert abs(early.arrive_rssi_dbm - plain.arrive_rssi_dbm) <= 1
    assert early.is_separable


def test_a_garment_still_here_for_a_cycle_hardly_moves_the_thresholds() -> None:
    plain = compared(a_listening((GARMENT, -50.0)), a_listening((GARMENT, -74.0), seed=2)).proposal
    next_door = a_listening((GARMENT, -74.0), seed=2)
    next_door.add(TagReport("hook", GARMENT, 1, -50.0, 0))
    late = compared(a_listening((GARMENT, -50.0)), next_door).proposal
    assert abs(late.arrive_rssi_dbm - plain.arrive_rssi_dbm) <= 1
    assert late.is_separable


def test_places_too_alike_are_not_separable() -> None:
    proposal = compared(a_listening((GARMENT, -55.0)), a_listening((GARMENT, -60.0), seed=2)).proposal
    assert not proposal.is_separable
    assert -60 < proposal.arrive_rssi_dbm < -55
    assert proposal.expected_miss_share > MOST_MISSED_SHARE
    assert proposal.expected_stray_share > MOST_STRAY_SHARE


def two_sided(own_dbm: float, through_wall_dbm: float) -> tuple[Listening, Listening]:
    """Hear the garment by an antenna on either side, here and next door."""
    here, next_door = a_listening((GARMENT, own_dbm)), a_listening((GARMENT, through_wall_dbm), seed=2)
    hang(here, Zone.NEIGHBOUR, (GARMENT, through_wall_dbm), seed=3)
    hang(next_door, Zone.NEIGHBOUR, (GARMENT, own_dbm), seed=4)
    return here, next_door


def test_an_antenna_next_door_tells_apart_what_strength_alone_cannot() -> None:
    here, next_door = two_sided(-53.0, -62.0)
    assert not compared(here, next_door).proposal.is_separable
    proposal = compared(here, next_door, margin_db=6.0).proposal
    assert proposal.is_separable
    assert proposal.neighbour_margin_db == 6.0
    assert proposal.arrive_rssi_dbm < -60
    assert proposal.stay_rssi_dbm == proposal.arrive_rssi_dbm - 6


def test_the_margin_in_force_is_raised_where_next_door_reaches_it_and_never_lowered() -> None:
    def margin_db(lead_here_db: float, lead_there_db: float, in_force_db: float) -> float | None:
        lead = Places((lead_here_db,), (lead_there_db,))
        return propose_with_zones(Places((-50.0,), (-60.0,)), lambda _: lead, in_force_db).neighbour_margin_db

    assert margin_db(14.0, -10.0, 6.0) == 6.0
    assert margin_db(20.0, 4.0, 6.0) == 12.0
    assert margin_db(2.0, -10.0, 6.0) == 6.0
    assert margin_db(90.0, 80.0, 6.0) == 20.0


def test_places_that_neither_strength_nor_zones_tell_apart_are_not_separable() -> None:
    here, next_door = two_sided(-53.0, -56.0)
    assert not compared(here, next_door, margin_db=2.0).proposal.is_separable


def test_an_antenna_that_hears_nothing_of_the_garment_leaves_the_decision_to_strength() -> None:
    here, next_door = a_listening((GARMENT, -50.0)), a_listening((GARMENT, -74.0), seed=2)
    proposal = compared(here, next_door, margin_db=6.0).proposal
    assert proposal.is_separable
    assert proposal.neighbour_margin_db is not None


def test_a_garment_not_heard_next_door_gives_a_threshold_from_here_alone() -> None:
    found = compared(a_listening((GARMENT, -50.0)), Listening(0))
    assert found.next_door == ()
    assert found.proposal.is_separable
    assert found.proposal.expected_stray_share == 0
    assert -62 < found.proposal.arrive_rssi_dbm < -58
    assert found.proposal.stay_rssi_dbm == found.proposal.arrive_rssi_dbm - 6


def test_a_garment_heard_next_door_by_the_neighbour_alone_was_moved() -> None:
    next_door = Listening(0)
    hang(next_door, Zone.NEIGHBOUR, (GARMENT, -52.0))
    found = compared(a_listening((GARMENT, -50.0)), next_door, margin_db=6.0)
    assert found.epc == GARMENT
    assert found.proposal.is_separable


@pytest.mark.parametrize("loudest_dbm", [-40.0, -55.0, -75.0])
def test_tags_that_hang_there_all_the_time_do_not_count(loudest_dbm: float) -> None:
    others = [(f"{number:024x}", loudest_dbm - number % 7) for number in range(40)]
    alone = compared(a_listening((GARMENT, -50.0)), a_listening((GARMENT, -66.0), seed=2)).proposal
    here = a_listening(*others, seed=5)
    hang(here, Zone.OWN, (GARMENT, -50.0))
    next_door = a_listening(*others, seed=6)
    hang(next_door, Zone.OWN, (GARMENT, -66.0), seed=2)
    found = compared(here, next_door)
    assert found.epc == GARMENT
    assert found.proposal == alone


def test_a_garment_carried_off_meanwhile_does_not_stand_for_the_one_that_was_moved() -> None:
    here = a_listening((GARMENT, -52.0), ("ab" * 12, -45.0))
    found = compared(here, a_listening((GARMENT, -66.0), seed=2))
    assert found.epc == GARMENT


def test_a_garment_that_vanishes_among_others_is_found() -> None:
    here = a_listening((GARMENT, -52.0), ("ab" * 12, -50.0))
    found = compared(here, a_listening(("ab" * 12, -51.0), seed=2))
    assert (found.epc, found.next_door) == (GARMENT, ())


def test_nothing_heard_here_is_said() -> None:
    assert Listening(0).problem() is CalibrationProblem.NOTHING_HEARD
    neighbour_only = Listening(0)
    hang(neighbour_only, Zone.NEIGHBOUR, (GARMENT, -50.0))
    assert neighbour_only.problem() is CalibrationProblem.NOTHING_HEARD
    assert compare(Listening(0), Listening(0)) is CalibrationProblem.NOTHING_HEARD


def test_too_few_reads_are_said_however_many_tags_they_are_of() -> None:
    passing = a_listening(*((f"{number:024x}", -50.0) for number in range(30)), cycles=4)
    assert passing.problem() is CalibrationProblem.TOO_FEW_READS
    assert a_listening((GARMENT, -50.0), cycles=5).problem() is None


@pytest.mark.parametrize("there_dbm", [-50.0, -51.0, -44.0])
def test_a_garment_as_strong_next_door_was_not_moved(there_dbm: float) -> None:
    here, next_door = a_listening((GARMENT, -50.0)), a_listening((GARMENT, there_dbm), seed=2)
    assert compare(here, next_door) is CalibrationProblem.SAME_STRENGTH


def test_a_reader_without_strengths_is_the_same_everywhere() -> None:
    here, next_door = a_listening((GARMENT, 0.0), spread_db=0), a_listening((GARMENT, 0.0), spread_db=0)
    assert compare(here, next_door) is CalibrationProblem.SAME_STRENGTH


def test_a_cycle_counts_once_and_by_its_strongest_read() -> None:
    listening = Listening(10 * CYCLE_NS)
    for at_ns, dbm in [(9, -30.0), (10, -60.0), (10, -50.0), (10, -55.0), (12, -70.0), (12, float("nan"))]:
        listening.add(TagReport("hook", GARMENT, 1, dbm, at_ns * CYCLE_NS))
    assert listening.own(GARMENT) == (-50.0, -70.0)
    assert (listening.reads, listening.tags, listening.weakest_dbm) == (4, 1, -70.0)


def test_memory_is_bounded_by_any_number_of_tags() -> None:
    listening = Listening(0)
    for number in range(3000):
        listening.add(TagReport("hook", f"{number:024x}", 1, -50.0, number))
    assert (listening.tags, listening.reads) == (1000, 3000)


Strengths = st.lists(st.integers(-160, -60).map(lambda half: half / 2), min_size=1, max_size=40).map(tuple)


@given(here=Strengths, next_door=Strengths | st.just(()))
def test_any_proposal_is_one_that_presence_can_take(here: tuple[float, ...], next_door: tuple[float, ...]) -> None:
    _check_sound(propose(Places(here, next_door)))


@given(
    here=Strengths,
    next_door=Strengths,
    leads=st.lists(st.floats(-120, 120), min_size=1, max_size=40).map(tuple),
    leads_there=st.lists(st.floats(-120, 120), min_size=1, max_size=40).map(tuple),
)
def test_any_proposal_over_two_zones_is_one_that_presence_can_take(
    here: tuple[float, ...], next_door: tuple[float, ...], leads: tuple[float, ...], leads_there: tuple[float, ...]
) -> None:
    proposal = propose_with_zones(Places(here, next_door), lambda _: Places(leads, leads_there), 6.0)
    assert proposal.neighbour_margin_db is not None
    assert 6 <= proposal.neighbour_margin_db <= 20
    _check_sound(proposal)


@given(here=Strengths, next_door=Strengths | st.just(()), shift=st.integers(-40, 40))
def test_thresholds_follow_a_stronger_transmitter(
    here: tuple[float, ...], next_door: tuple[float, ...], shift: int
) -> None:
    shift_db = shift / 2
    plain = propose(Places(here, next_door))
    louder = propose(Places(_shifted(here, shift_db), _shifted(next_door, shift_db)))
    bounds = (plain.stay_rssi_dbm, plain.arrive_rssi_dbm)
    if all(-119 < bound + by_db < -1 for bound in bounds for by_db in (0, shift_db)):
        assert louder.arrive_rssi_dbm == pytest.approx(plain.arrive_rssi_dbm + shift_db, abs=1.0)
        assert louder.stay_rssi_dbm == pytest.approx(plain.stay_rssi_dbm + shift_db, abs=1.0)


@given(here=Strengths, next_door=Strengths, farther=st.integers(1, 20))
def test_a_place_farther_off_is_never_told_apart_worse(
    here: tuple[float, ...], next_door: tuple[float, ...], farther: int
) -> None:
    near = propose(Places(here, next_door))
    far = propose(Places(here, _shifted(next_door, -farther)))
    assert far.is_separable or not near.is_separable


@settings(max_examples=30)
@given(seed=st.integers(0, 1000), shuffled=st.randoms(use_true_random=False))
def test_neither_order_nor_weak_bystanders_change_a_proposal(seed: int, shuffled: random.Random) -> None:
    dice = random.Random(seed)
    reports = [TagReport("hook", GARMENT, 1, dice.gauss(-52, 2), at * CYCLE_NS // 4) for at in range(60)]
    bystanders = [TagReport("hook", "ab" * 12, 1, dice.gauss(-70, 1), at * CYCLE_NS // 4) for at in range(60)]
    moved = [TagReport("hook", GARMENT, 1, dice.gauss(-72, 2), at * CYCLE_NS // 4) for at in range(60)]
    plain = compared(_heard(reports), _heard(moved)).proposal
    mixed_here, mixed_there = [*reports, *bystanders], [*moved, *bystanders]
    shuffled.shuffle(mixed_here)
    shuffled.shuffle(mixed_there)
    other = compared(_heard(mixed_here), _heard(mixed_there)).proposal
    assert other.arrive_rssi_dbm == pytest.approx(plain.arrive_rssi_dbm, abs=1.0)
    assert other.stay_rssi_dbm == pytest.approx(plain.stay_rssi_dbm, abs=1.0)
    assert other.is_separable is plain.is_separable


def _heard(reports: Sequence[TagReport]) -> Listening:
    listening = Listening(0)
    for report in reports:
        listening.add(report)
    return listening


def _shifted(values: tuple[float, ...], by_db: float) -> tuple[float, ...]:
    return tuple(value + by_db for value in values)


def _check_sound(proposal: CalibrationProposal) -> None:
    assert -120 <= proposal.stay_rssi_dbm <= proposal.arrive_rssi_dbm <= 0
    assert 0 <= proposal.expected_miss_share <= 1
    assert 0 <= proposal.expected_stray_share <= 1
    most_missed = MOST_MISSED_SHARE if proposal.neighbour_margin_db is None else MOST_UNCLEAR_SHARE
    is_good = proposal.expected_miss_share <= most_missed and proposal.expected_stray_share <= MOST_STRAY_SHARE
    assert proposal.is_separable is is_good
