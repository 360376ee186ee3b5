"""Presence against crowds of tags, clocks that jump, readers that come and go, and whatever order hypothesis finds."""

import random
from collections.abc import Iterator, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.devices.presence.presence import (
    Presence,
    PresenceEvent,
    PresenceSettings,
    TagArrived,
    TagFading,
    TagLeft,
    TagReturned,
)
from app.devices.presence.zones import Antennas, Strengths
from app.domain.scans import TagReport, Zone

SHIRT, SKIRT = "3034257bf468d480000003e9", "3034257bf468d480000003ea"
ZONED = frozenset({"reader"})
OWN, NEIGHBOUR = (1, 2), (3, 4)


def ns(seconds: float) -> int:
    return round(seconds * 1e9)


def report(at_s: float, rssi_dbm: float = -50, antenna: int = 1, epc: str = SHIRT, reader: str = "reader") -> TagReport:
    zone = Zone.NEIGHBOUR if antenna in NEIGHBOUR else Zone.OWN
    return TagReport(reader, epc, antenna, rssi_dbm, ns(at_s), zone)


def rounds(
    strengths: Mapping[str, tuple[float, ...]], begin_s: float, end_s: float, reads_per_s: float
) -> Iterator[TagReport]:
    """Antenna after antenna, every tag once each; `strengths` by EPC, one value an antenna."""
    now_s = begin_s
    while now_s < end_s:
        for antenna in range(1, len(next(iter(strengths.values()))) + 1):
            for epc, values in strengths.items():
                now_s += 1 / reads_per_s
                yield report(now_s, values[antenna - 1], antenna, epc)


def live(presence: Presence, reports: Iterator[TagReport], begin_s: float) -> list[PresenceEvent]:
    """Feed reports, with a tick every 0.1 s as the program makes them."""
    events: list[PresenceEvent] = []
    tick_s = begin_s
    for each in reports:
        while ns(tick_s) <= each.at_ns:
            events += presence.tick(ns(tick_s))
            tick_s += 0.1
        events += presence.update([each])
    return events


def moves(events: list[PresenceEvent], epc: str = SHIRT) -> list[type[PresenceEvent]]:
    return [type(event) for event in events if isinstance(event, TagArrived | TagLeft) and event.epc == epc]


def crowd(count: int, *values: float) -> dict[str, tuple[float, ...]]:
    return {f"3034257bf468d48{number:09x}": values for number in range(count)}


def test_five_hundred_tags_arrive_and_stay() -> None:
    presence = Presence()
    events = live(presence, rounds(crowd(500, -52.0), 0.0, 12.0, 300), 0.0)
    assert len(presence.present) == 500
    assert not [event for event in events if isinstance(event, TagLeft)]


def test_five_hundred_tags_in_two_zones_are_told_apart_though_a_turn_takes_longer_than_a_silence() -> None:
    own, strays = crowd(250, -50.0, -55.0, -62.0, -66.0), {}
    for number in range(250, 500):
        strays[f"3034257bf468d48{number:09x}"] = (-58.0, -64.0, -50.0, -55.0)
    presence = Presence(zoned_readers=ZONED)
    live(presence, rounds({SHIRT: (-58.0, -64.0, -50.0, -55.0)}, 0.0, 2.0, 300), 0.0)
    events = live(presence, rounds(own | strays, 2.0, 42.0, 300), 2.0)
    assert set(presence.present) == set(own)
    assert not [event for event in events if isinstance(event, TagLeft)]
    for number in range(200):
        presence.tick(ns(49 + number * 0.1))
    assert presence.is_empty


def test_an_antenna_that_hears_nothing_any_more_is_left_out() -> None:
    antennas = Antennas()
    antennas.note(report(0.0, antenna=2), ns(0.0))
    antennas.note(report(0.0, antenna=3), ns(0.0))
    for number in range(20_001):
        antennas.note(report(0.0, antenna=1), ns(number * 0.003))
    assert set(antennas.own) == {1, 2}
    antennas.forget()
    assert set(antennas.own) == {1}
    assert not antennas.neighbour
    assert antennas.turn_ns is None


def test_a_pause_between_shoppers_is_no_slow_turn() -> None:
    antennas = Antennas()
    for at_s, antenna in ((0.0, 1), (0.1, 3), (0.2, 1), (0.3, 3), (60.0, 1), (60.1, 3), (60.2, 1)):
        antennas.note(report(at_s, antenna=antenna), ns(at_s))
    assert antennas.cycle_ns == ns(0.2)


def test_strengths_fade_from_where_they_were_heard() -> None:
    antennas, strengths = Antennas(), Strengths()
    for antenna in (1, 2, 3):
        antennas.note(report(0.0, antenna=antenna), 0)
    strengths.add(1, -50.0, 0)
    strengths.add(1, -60.0, ns(1.0))
    own_dbm, lead_db = strengths.lately(antennas, ns(1.0), -76.0)
    assert own_dbm == pytest.approx((-55.0 - 84.0) / 2)
    assert lead_db == pytest.approx(own_dbm - -76.0)
    assert strengths.lasting_lead_db(antennas, ns(10.0), -76.0) == pytest.approx((-53.0 - 76.0) / 2 + 76.0)


def stays_through(presence: Presence, jumps: dict[int, float]) -> list[PresenceEvent]:
    """A garment that hangs here for 20 s at ten reads a second, some of them stamped so many seconds off."""
    events: list[PresenceEvent] = []
    for number in range(200):
        at_s = 100 + number * 0.1
        events += presence.update([report(at_s + jumps.get(number, 0.0), reader="hook")])
        events += presence.tick(ns(at_s + 0.05))
    return events


@pytest.mark.parametrize("off_s", [-3600.0, -30.0, -2.0, 2.0, 30.0, 3600.0])
def test_a_jump_of_the_reports_clock_moves_nothing_and_sticks_nothing(off_s: float) -> None:
    presence = Presence()
    assert moves(stays_through(presence, {50: off_s, 51: off_s, 120: -off_s})) == [TagArrived]
    assert presence.tick(ns(124.9)) != []
    assert presence.is_empty


def test_a_reports_clock_that_stays_an_hour_off_moves_nothing() -> None:
    presence = Presence()
    late = dict.fromkeys(range(50, 200), -3600.0)
    assert moves(stays_through(presence, late)) == [TagArrived]
    early = Presence()
    assert moves(stays_through(early, dict.fromkeys(range(50, 200), 3600.0))) == [TagArrived]
    assert moves(early.tick(ns(124.9))) == [TagLeft]


def test_a_jump_forward_does_not_make_a_stray_arrive() -> None:
    strengths = {SHIRT: (-54.0, -58.0, -50.0, -52.0)}
    presence = Presence(zoned_readers=ZONED)
    live(presence, rounds(strengths, 0.0, 5.0, 100), 0.0)
    jumped = [report(3605.0 + number / 100, -54.0, 1) for number in range(5)]
    assert moves(presence.update(jumped)) == []
    assert moves(live(presence, rounds(strengths, 5.1, 9.0, 100), 5.1)) == []


def test_a_clock_of_ticks_turned_back_leaves_nothing_stuck() -> None:
    presence = Presence()
    presence.update([report(5000.0, reader="hook")])
    assert presence.tick(ns(10.0)) == []
    assert moves(presence.tick(ns(13.1))) == [TagLeft]


@given(st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_reports_of_two_readers_out_of_order_move_nothing(seed: int) -> None:
    shuffled = random.Random(seed)
    presence = Presence()
    events: list[PresenceEvent] = []
    for second in range(8):
        batch = [report(second + number * 0.05, reader="hook") for number in range(20)]
        batch += [report(second + number * 0.05 - 0.8, reader="door") for number in range(20)]
        shuffled.shuffle(batch)
        events += presence.update(batch)
        events += presence.tick(ns(second + 1.0))
    assert moves(events) == [TagArrived]
    assert not [event for event in events if isinstance(event, TagFading)]


def heard_by_two(last_of_door_s: float) -> Presence:
    """A garment heard by two readers, the door's only until `last_of_door_s`; the hook's link is lost at 5 s."""
    presence = Presence()
    for number in range(200):
        at_s = number * 0.1
        if at_s < 5.0:
            presence.update([report(at_s, reader="hook")])
        if at_s <= last_of_door_s:
            presence.update([report(at_s, reader="door")])
        if number == 50:
            presence.suspend("hook", ns(at_s))
        presence.tick(ns(at_s))
    return presence


def test_a_garment_that_the_lost_reader_heard_to_the_last_stays() -> None:
    presence = heard_by_two(last_of_door_s=5.4)
    assert presence.present == (SHIRT,)
    presence.resume("hook", ns(30.0))
    assert moves(presence.tick(ns(32.9))) == []
    presence.suspend("hook", ns(32.9))
    assert moves(presence.tick(ns(60.0))) == []
    presence.resume("hook", ns(60.0))
    assert moves(presence.tick(ns(63.1))) == [TagLeft]


def test_a_garment_that_another_reader_went_on_hearing_leaves_with_it() -> None:
    presence = heard_by_two(last_of_door_s=10.0)
    assert presence.present == ()


def test_what_is_not_mine_stays_hidden_through_a_lost_link_and_other_thresholds_until_it_has_left() -> None:
    presence = Presence()
    presence.update([report(0.0, reader="hook")])
    assert presence.hide(SHIRT) == [TagLeft(SHIRT)]
    presence.suspend("hook", ns(1.0))
    assert presence.tick(ns(100.0)) == []
    presence.resume("hook", ns(100.0))
    presence.tune(PresenceSettings(arrive_rssi_dbm=-70, stay_rssi_dbm=-75))
    told = presence.update([report(100.5 + number * 0.1, reader="hook") for number in range(20)])
    told += presence.tick(ns(102.5))
    for number in range(300):  # too weak to stay, and yet it hangs there
        at_s = 102.5 + number * 0.1
        told += presence.update([report(at_s, -79, reader="hook")])
        told += presence.tick(ns(at_s))
    told += presence.update([report(133.0, reader="hook"), report(133.1, reader="hook")])
    assert told == []
    for number in range(40):
        assert presence.tick(ns(133.2 + number * 0.1)) == []
    assert moves(presence.update([report(140.0, reader="hook")])) == [TagArrived]


def test_a_stray_that_was_let_in_is_withdrawn_once_it_is_clearly_next_door() -> None:
    presence = Presence(zoned_readers=ZONED)
    events = live(presence, rounds({SHIRT: (-50.0, -54.0, -66.0, -70.0)}, 0.0, 2.0, 100), 0.0)
    events += live(presence, rounds({SHIRT: (-60.0, -66.0, -44.0, -47.0)}, 2.0, 20.0, 100), 2.0)
    assert moves(events) == [TagArrived, TagLeft]


def test_a_garment_on_a_hook_by_the_partition_stays_though_the_neighbour_hears_it_as_well() -> None:
    presence = Presence(zoned_readers=ZONED)
    events = live(presence, rounds({SHIRT: (-46.0, -50.0, -62.0, -66.0)}, 0.0, 2.0, 100), 0.0)
    events += live(presence, rounds({SHIRT: (-58.0, -60.0, -53.0, -56.0)}, 2.0, 20.0, 100), 2.0)
    assert moves(events) == [TagArrived]


NEAR, EDGE, FAR = -50.0, -61.0, -80.0
STEPS = st.lists(
    st.tuples(
        st.floats(0.0, 4.0),
        st.sampled_from(["read", "read", "read", "tick", "tick", "suspend", "resume", "hide", "tune", "forgive"]),
        st.sampled_from([SHIRT, SKIRT]),
        st.sampled_from(["reader", "hook"]),
        st.sampled_from([1, 2, 3, 4]),
        st.sampled_from([NEAR, EDGE, FAR]),
        st.sampled_from([0.0, 0.0, 0.0, -2.0, 3600.0, -3600.0]),
    ),
    max_size=150,
)
AFTER: dict[type[PresenceEvent] | None, set[type[PresenceEvent]]] = {
    None: {TagArrived},
    TagArrived: {TagFading, TagLeft},
    TagFading: {TagReturned, TagLeft},
    TagReturned: {TagFading, TagLeft},
    TagLeft: {TagArrived},
}


@given(STEPS)
@settings(max_examples=150, deadline=None)
def test_whatever_happens_each_tag_has_one_story(  # noqa: C901 - each step is one line
    steps: list[tuple[float, str, str, str, int, float, float]],
) -> None:
    presence = Presence(zoned_readers=ZONED)
    now_s, suspended = 10_000.0, set[str]()
    last: dict[str, type[PresenceEvent] | None] = {SHIRT: None, SKIRT: None}
    for wait_s, what, epc, reader, antenna, rssi_dbm, off_s in steps:
        now_s += wait_s
        events: list[PresenceEvent] = []
        if what == "read":
            events = presence.update([report(now_s + off_s, rssi_dbm, antenna, epc, reader)])
        elif what == "tick":
            events = presence.tick(ns(now_s))
            assert not (suspended == {"reader", "hook"} and events)
        elif what == "suspend":
            suspended.add(reader)
            presence.suspend(reader, ns(now_s))
        elif what == "resume":
            suspended.discard(reader)
            presence.resume(reader, ns(now_s))
        elif what == "hide":
            events = presence.hide(epc)
            assert epc not in presence.present
        elif what == "tune":
            before = presence.present
            presence.tune(PresenceSettings(arrive_rssi_dbm=rssi_dbm, stay_rssi_dbm=rssi_dbm - 6, arrive_reads=antenna))
            assert presence.present == before
        else:
            presence.forgive(ns(now_s))
        for event in events:
            if isinstance(event, TagArrived | TagFading | TagReturned | TagLeft):
                assert type(event) in AFTER[last[event.epc]]
                last[event.epc] = type(event)
        assert set(presence.present) == {name for name, kind in last.items() if kind not in (None, TagLeft)}
    for reader in suspended:
        presence.resume(reader, ns(now_s))
    for _ in range(600):
        now_s += 0.1
        presence.tick(ns(now_s))
    assert presence.is_empty
