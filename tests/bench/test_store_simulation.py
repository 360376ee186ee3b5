"""The simulated shop is what it says it is: its gap, its reader's pace, and the same day for the same seed."""

from itertools import pairwise

import numpy as np
import pytest

from app.devices.presence.presence import Presence
from app.domain.scans import TagReport, Zone
from bench.store_simulation.outcome import Seen, Tally, judge
from bench.store_simulation.radio import HOOK_DBM, cabin_antennas, line_loss_db
from bench.store_simulation.reader import READER, READS_PER_S, epc
from bench.store_simulation.scenario import Scenario
from bench.store_simulation.visits import GARMENTS_EACH, Stay, site

MIXED = Scenario((3.0, 9.0))


@pytest.fixture(scope="module")
def made() -> tuple[Seen, list[TagReport]]:
    return MIXED.visit(seed=5, number=7, begins_s=100.0)


@pytest.mark.parametrize("each", [1, 2])
@pytest.mark.parametrize("gap_db", [3.0, 6.0, 9.0])
def test_the_neighbours_hook_is_read_so_many_decibels_below_the_own_one(each: int, gap_db: float) -> None:
    shop = site(cabin_antennas(each), gap_db)
    rail = np.linspace(0.35, 0.95, GARMENTS_EACH)

    def read_dbm(side: float) -> float:
        hooks = np.stack([np.full_like(rail, side * shop.hook_x_m), rail, np.full_like(rail, 1.45)], axis=-1)
        losses = [line_loss_db(antenna, hooks) for antenna in shop.antennas if antenna.is_own]
        return float(np.mean(shop.power_dbm - 2 * np.min(losses, axis=0)))

    assert read_dbm(-1) == pytest.approx(HOOK_DBM)
    assert read_dbm(-1) - read_dbm(1) == pytest.approx(gap_db, abs=0.01)


def test_a_visit_brings_twelve_garments_to_each_cabin_and_takes_them_away(made: tuple[Seen, list[TagReport]]) -> None:
    seen, _ = made
    assert sum(stay.is_own for stay in seen.stays) == GARMENTS_EACH
    assert len(seen.stays) == 2 * GARMENTS_EACH
    for stay in seen.stays:
        assert stay.inside_s < stay.hung_s < stay.taken_s < stay.outside_s < seen.lasts_s
        assert stay.inside_s == 0 or stay.inside_s < stay.bearer_s < stay.hung_s


def test_the_reader_keeps_its_pace_and_its_order(made: tuple[Seen, list[TagReport]]) -> None:
    seen, heard = made
    times_ns = [report.at_ns for report in heard]
    assert times_ns == sorted(times_ns)
    assert min(b - a for a, b in pairwise(times_ns)) >= round(1e9 / READS_PER_S) - 1
    assert {report.reader for report in heard} == {READER}
    assert {report.zone for report in heard} == {Zone.OWN, Zone.NEIGHBOUR}
    assert {report.antenna for report in heard} == {1, 2, 3, 4}
    assert all(report.rssi_dbm == round(report.rssi_dbm) for report in heard)
    assert {report.epc for report in heard} == {epc(seen.number, tag) for tag in range(len(seen.stays))}


def test_the_same_seed_gives_the_same_day(made: tuple[Seen, list[TagReport]]) -> None:
    assert MIXED.visit(seed=5, number=7, begins_s=100.0) == made
    assert MIXED.visit(seed=6, number=7, begins_s=100.0)[1] != made[1]


def test_without_zones_only_own_antennas_read() -> None:
    _, heard = Scenario((6.0, 6.0), antennas_each=1, zoned=False).visit(seed=5, number=0, begins_s=0.0)
    assert {report.antenna for report in heard} == {1}


def read(at_s: float, tag: int, rssi_dbm: float = -50.0) -> TagReport:
    return TagReport(READER, epc(0, tag), 1, rssi_dbm, round((at_s + 10.0) * 1e9))


def test_what_presence_tells_is_counted_for_what_it_is() -> None:
    stays = (
        Stay(is_own=True, inside_s=2.0, bearer_s=2.4, hung_s=3.0, taken_s=15.0, outside_s=16.0),
        Stay(is_own=True, inside_s=2.0, bearer_s=2.4, hung_s=3.0, taken_s=15.0, outside_s=16.0),
        Stay(is_own=False, inside_s=2.0, bearer_s=2.4, hung_s=3.0, taken_s=15.0, outside_s=16.0),
        Stay(is_own=False, inside_s=2.0, bearer_s=2.4, hung_s=3.0, taken_s=15.0, outside_s=16.0),
    )
    heard = [read(2.1, 0, -70.0), read(2.5, 0, -70.0), read(3.0, 0)]  # shown, then silent for 5 s though it hangs there
    heard += [read(8.0 + number / 2, 0) for number in range(16)]
    heard += [read(5.0 + number / 2, 2) for number in range(3)]  # a stray that shows for some seconds
    tally = Tally()
    judge(Presence(), sorted(heard, key=lambda each: each.at_ns), Seen(0, 10.0, 20.0, stays), tally)
    assert (tally.own, tally.shown, tally.strays, tally.admitted) == (2, 1, 2, 1)
    assert (tally.recall, tally.stray_share, tally.lost_share) == (0.5, 0.5, 0.5)
    assert tally.appeared_s == pytest.approx([0.5])
    assert tally.from_curtain_s == pytest.approx([0.9])
    assert tally.stray_shown_s == pytest.approx(4.0, abs=0.11)
    assert tally.left_s == pytest.approx([2.5], abs=0.11)
    assert tally.stuck == 0
