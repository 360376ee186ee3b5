from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.presence.presence import (
    Presence,
    PresenceEvent,
    PresenceSettings,
    TagArrived,
    TagFading,
    TagLeft,
    TagReported,
    TagReturned,
)
from app.domain.scans import TagReport, Zone

EPC = "3034257bf468d480000003e9"
OTHER = "3034257bf468d480000003ea"
ZONED = frozenset({"hook"})


def ns(seconds: float) -> int:
    return round(seconds * 1e9)


def read(at_s: float, rssi_dbm: float = -58, antenna: int = 1, epc: str = EPC, reader: str = "hook") -> list[TagReport]:
    zone = Zone.NEIGHBOUR if antenna == 2 else Zone.OWN
    return [TagReport(reader, epc, antenna, rssi_dbm, ns(at_s), zone)]


def here(settings: PresenceSettings | None = None) -> Presence:
    """A presence with EPC arrived at 0.1 s."""
    presence = Presence(settings)
    presence.update(read(0.0))
    assert kinds(presence.update(read(0.1))) == [TagArrived]
    return presence


def kinds(events: list[PresenceEvent]) -> list[type[PresenceEvent]]:
    return [type(event) for event in events]


def test_arrives_on_the_second_strong_read_and_is_reported_on_the_first() -> None:
    presence = Presence()
    first, second = read(0.0), read(0.04)
    assert presence.update(first) == [TagReported(first[0])]
    assert presence.update(second) == [TagArrived(EPC, second[0])]
    assert presence.update(read(0.08)) == []
    assert presence.present == (EPC,)


def test_a_read_on_the_hook_itself_counts_twice() -> None:
    presence = Presence()
    (report,) = read(0.0, rssi_dbm=-56)
    assert presence.update([report]) == [TagReported(report), TagArrived(EPC, report)]
    three = Presence(PresenceSettings(arrive_reads=3))
    assert kinds(three.update(read(0.0, rssi_dbm=-50))) == [TagReported]
    assert kinds(three.update(read(0.1))) == [TagArrived]


def test_reads_too_far_apart_do_not_add_up() -> None:
    presence = Presence()
    presence.update(read(0.0))
    assert presence.update(read(1.6)) == []
    assert kinds(presence.update(read(3.0))) == [TagArrived]


def test_weak_reads_never_arrive_however_many() -> None:
    presence = Presence()
    events = presence.update([report for i in range(500) for report in read(i * 0.04, rssi_dbm=-62.1)])
    assert kinds(events) == [TagReported]
    assert presence.present == ()


def test_stays_on_weaker_reads_than_it_arrived_on() -> None:
    presence = here()
    for i in range(1, 100):
        assert presence.update(read(0.1 + i * 0.1, rssi_dbm=-67.9)) == []
        assert presence.tick(ns(0.1 + i * 0.1)) == []


def test_fades_then_leaves() -> None:
    presence = here()
    assert presence.tick(ns(1.29)) == []
    assert presence.tick(ns(1.31)) == [TagFading(EPC)]
    assert presence.tick(ns(3.09)) == []
    assert presence.tick(ns(3.11)) == [TagLeft(EPC)]
    assert presence.present == ()
    assert presence.tick(ns(99)) == []


def test_reads_too_weak_to_stay_do_not_keep_it() -> None:
    presence = here()
    for i in range(1, 31):
        presence.update(read(0.1 + i * 0.1, rssi_dbm=-69))
    assert presence.tick(ns(3.2)) == [TagLeft(EPC)]


def test_a_fading_tag_returns_without_arriving_again() -> None:
    presence = here()
    presence.tick(ns(2.0))
    assert presence.update(read(2.1)) == [TagReturned(EPC)]
    assert presence.tick(ns(3.2)) == []
    assert presence.tick(ns(3.4)) == [TagFading(EPC)]


def test_a_tag_that_left_arrives_again_as_new() -> None:
    presence = here()
    presence.tick(ns(4.0))
    assert kinds(presence.update(read(5.0) + read(5.1))) == [TagReported, TagArrived]


def test_a_sighting_that_came_to_nothing_is_forgotten_in_silence() -> None:
    presence = Presence()
    presence.update(read(0.0, rssi_dbm=-80))
    assert presence.tick(ns(3.1)) == []
    assert kinds(presence.update(read(4.0, rssi_dbm=-80))) == [TagReported]


def test_a_stray_heard_better_next_door_never_arrives() -> None:
    presence = Presence(zoned_readers=ZONED)
    for i in range(200):
        presence.update(read(i * 0.05, rssi_dbm=-55) + read(i * 0.05 + 0.02, rssi_dbm=-54, antenna=2))
    assert presence.present == ()


def test_a_stray_read_here_before_the_neighbours_antenna_had_its_turn_does_not_arrive() -> None:
    presence = Presence(zoned_readers=ZONED)
    presence.update([report for i in range(10) for report in read(i * 0.02, rssi_dbm=-58)])
    presence.update(read(0.3, rssi_dbm=-45, antenna=2))
    presence.update([report for i in range(10) for report in read(0.5 + i * 0.02, rssi_dbm=-58)])
    assert presence.present == ()


def test_a_garment_on_the_own_hook_arrives_after_one_cycle_of_the_antennas() -> None:
    presence = Presence(zoned_readers=ZONED)
    events = []
    for i in range(13):
        events += presence.update(read(i * 0.05, rssi_dbm=-50) + read(i * 0.05, rssi_dbm=-60, antenna=2))
    assert kinds(events) == [TagReported, TagArrived]
    assert events[1] == TagArrived(EPC, read(0.5, rssi_dbm=-50)[0])


def carried_over(here_dbm: float) -> float | None:
    """When a tag arrives that hung next door for two seconds, and from then on is heard here so strongly."""
    presence = Presence(zoned_readers=ZONED)
    for i in range(40):
        presence.update(read(i * 0.05, rssi_dbm=-58) + read(i * 0.05, rssi_dbm=-45, antenna=2))
    for i in range(1200):
        at_s = 2.0 + i * 0.05
        if TagArrived in kinds(presence.update(read(at_s, here_dbm) + read(at_s, -66, antenna=2))):
            return at_s - 2.0
    return None


def test_a_garment_carried_over_arrives_once_the_neighbour_clearly_no_longer_hears_it_better() -> None:
    assert carried_over(-44) == pytest.approx(18 / 5, abs=0.1)  # until what was heard there is 19 dB below
    lasting = carried_over(-50)
    assert lasting is not None
    assert 25 < lasting < 35
    assert carried_over(-62.1) is None


def test_a_garment_carried_next_door_leaves() -> None:
    presence = Presence(zoned_readers=ZONED)
    events = []
    for i in range(160):
        at_s = i * 0.05
        own, theirs = (-50, -64) if at_s < 2 else (-60, -48)
        events += presence.update(read(at_s, rssi_dbm=own) + read(at_s, rssi_dbm=theirs, antenna=2))
        events += presence.tick(ns(at_s))
    assert [kind for kind in kinds(events) if kind is not TagReported] == [TagArrived, TagFading, TagLeft]


def test_nothing_happens_to_tags_of_a_suspended_reader() -> None:
    presence = here()
    presence.suspend("hook", ns(0.5))
    assert presence.tick(ns(3600)) == []
    assert presence.present == (EPC,)


def test_after_a_suspension_tags_get_a_fresh_time() -> None:
    presence = here()
    presence.suspend("hook", ns(0.5))
    presence.resume("hook", ns(100))
    assert presence.tick(ns(101.1)) == []
    assert presence.tick(ns(101.3)) == [TagFading(EPC)]
    assert presence.tick(ns(103.1)) == [TagLeft(EPC)]


def test_tags_heard_again_after_a_suspension_do_not_arrive_twice() -> None:
    presence = here()
    presence.suspend("hook", ns(0.5))
    presence.resume("hook", ns(100))
    assert presence.update(read(100.1) + read(100.2)) == []


def test_one_readers_suspension_does_not_hold_what_another_hears() -> None:
    presence = here()
    presence.update(read(0.0, epc=OTHER, reader="door") + read(0.1, epc=OTHER, reader="door"))
    presence.suspend("hook", ns(0.5))
    assert presence.tick(ns(4.0)) == [TagLeft(OTHER)]
    presence.update(read(5.0, reader="door"))
    assert presence.tick(ns(9.0)) == [TagLeft(EPC)]


def test_resuming_a_reader_that_was_never_suspended_changes_nothing() -> None:
    presence = here()
    presence.resume("hook", ns(3.0))
    assert presence.tick(ns(3.2)) == [TagLeft(EPC)]


def test_hidden_until_it_has_left() -> None:
    presence = here()
    assert presence.hide(EPC) == [TagLeft(EPC)]
    assert presence.hide(EPC) == []
    for i in range(100):
        assert presence.update(read(0.2 + i * 0.1)) == []
        assert presence.tick(ns(0.2 + i * 0.1)) == []
    assert presence.present == ()
    assert presence.tick(ns(20)) == []
    assert kinds(presence.update(read(21) + read(21.1))) == [TagReported, TagArrived]


def test_what_was_hidden_to_be_recalled_comes_back_and_nothing_else() -> None:
    presence = here()
    presence.update(read(0.2, epc=OTHER) + read(0.3, epc=OTHER))
    presence.hide(OTHER)
    presence.hide(EPC, recallable=True)
    assert presence.recall() == (EPC,)
    assert presence.recall() == ()
    assert presence.present == (EPC,)
    assert TagLeft(EPC) in presence.tick(ns(20))
    assert TagLeft(OTHER) not in presence.tick(ns(20))


def test_what_is_being_taken_away_is_not_recalled() -> None:
    presence = here()
    presence.hide(EPC, recallable=True)
    presence.tick(ns(2.0))
    assert presence.recall() == ()
    presence.update(read(2.1))
    assert presence.recall() == (EPC,)
    assert Presence().recall() == ()


def test_hiding_an_unknown_tag_does_nothing() -> None:
    assert Presence().hide(EPC) == []


def test_reads_arriving_late_do_not_turn_time_back() -> None:
    presence = here()
    presence.update(read(2.0))
    presence.update(read(1.0, reader="door"))
    assert presence.tick(ns(3.1)) == []


def test_other_thresholds_move_nobody() -> None:
    presence = here()
    presence.update(read(0.2, epc=OTHER))
    assert presence.tick(ns(3.0)) == [TagFading(EPC)]
    presence.tune(PresenceSettings(arrive_reads=3, arrive_rssi_dbm=-50, stay_rssi_dbm=-60, leave_after_s=2.0))
    assert presence.present == (EPC,)
    assert presence.tick(ns(4.9)) == []
    assert presence.update(read(4.95)) == [TagReturned(EPC)]
    assert presence.tick(ns(6.2)) == [TagFading(EPC)]
    assert presence.tick(ns(7.0)) == [TagLeft(EPC)]


def test_what_arrives_after_tuning_goes_by_the_new_thresholds() -> None:
    presence = Presence()
    presence.update(read(0.0))
    presence.tune(PresenceSettings(arrive_rssi_dbm=-50, near_margin_db=40))
    assert presence.update(read(0.1) + read(0.2)) == []
    assert kinds(presence.update(read(0.3, -49) + read(0.4, -49))) == [TagArrived]


STEPS = st.lists(
    st.tuples(
        st.floats(0.001, 2.0),
        st.sampled_from(["near", "far", "tick", "suspend", "resume", "hide"]),
        st.sampled_from([EPC, OTHER]),
    ),
    max_size=120,
)


@given(STEPS)
def test_events_of_a_tag_always_tell_one_story(steps: list[tuple[float, str, str]]) -> None:
    presence = Presence()
    now_s = 0.0
    suspended = False
    told: dict[str, list[type[PresenceEvent]]] = {EPC: [], OTHER: []}
    for wait_s, what, epc in steps:
        now_s += wait_s
        acts: dict[str, Callable[[], list[PresenceEvent]]] = {
            "near": lambda now_s=now_s, epc=epc: presence.update(read(now_s, epc=epc)),  # type: ignore[misc]
            "far": lambda now_s=now_s, epc=epc: presence.update(read(now_s, -80, epc=epc)),  # type: ignore[misc]
            "tick": lambda now_s=now_s: presence.tick(ns(now_s)),  # type: ignore[misc]
            "hide": lambda epc=epc: presence.hide(epc),  # type: ignore[misc]
        }
        if what == "suspend":
            presence.suspend("hook", ns(now_s))
            suspended = True
        elif what == "resume":
            presence.resume("hook", ns(now_s))
            suspended = False
        else:
            events = acts[what]()
            assert not (suspended and what == "tick" and events)
            for event in events:
                if not isinstance(event, TagReported):
                    told[event.epc].append(type(event))
    allowed: dict[type[PresenceEvent] | None, set[type[PresenceEvent]]] = {
        None: {TagArrived},
        TagArrived: {TagFading, TagLeft},
        TagFading: {TagReturned, TagLeft},
        TagReturned: {TagFading, TagLeft},
        TagLeft: {TagArrived},
    }
    for story in told.values():
        before: type[PresenceEvent] | None = None
        for kind in story:
            assert kind in allowed[before]
            before = kind
    assert set(presence.present) == {epc for epc, story in told.items() if story and story[-1] is not TagLeft}
