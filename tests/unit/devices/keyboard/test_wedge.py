"""The recogniser between scanners and people: what it takes, what it lets go on, in which order and how late."""

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.devices.keyboard.keys import UNPLACED, Key
from app.devices.keyboard.layouts import LAYOUTS, Stroke, decode, understand
from app.devices.keyboard.wedge import WedgeRecogniser, WedgeRules
from tests.support.keystrokes import ALT, ALTGR, CONTROL, ENTER, MS, SHIFT, TAB, Scanner, Typist, merged

START_NS = 10_000 * MS
EAN = "4006381333931"
URL = "https://id.gs1.org/01/09521234000013?x=A-Z_9"
LEFT, ESCAPE, VOLUME_UP, KEYPAD_4 = 105, 1, 115, 75


class Window:
    """Everything that happened before the window, with the time of each."""

    def __init__(self, keys: Sequence[Key], rules: WedgeRules | None = None) -> None:
        self.recogniser = WedgeRecogniser(rules)
        self.passed: list[tuple[Key, int]] = []
        self.scans: list[str] = []
        self.strokes: list[Sequence[Stroke]] = []
        for key in keys:
            self._until(key.at_ns)
            outcome = self.recogniser.feed(key)
            self._note(outcome.released, outcome.scans, key.at_ns)
            if not outcome.keeps:
                self.passed.append((key, key.at_ns))
        self._until(keys[-1].at_ns + 10_000 * MS)
        assert self.recogniser.deadline_ns is None

    def _until(self, now_ns: int) -> None:
        while (deadline_ns := self.recogniser.deadline_ns) is not None and deadline_ns <= now_ns:
            outcome = self.recogniser.advance(deadline_ns)
            self._note(outcome.released, outcome.scans, deadline_ns)

    def _note(self, released: Sequence[Key], scans: Sequence[Sequence[Stroke]], at_ns: int) -> None:
        self.passed.extend((key, at_ns) for key in released)
        self.strokes.extend(scans)
        self.scans.extend(decode(scan, LAYOUTS["us"]) for scan in scans)

    @property
    def keys(self) -> list[Key]:
        return [key for key, _ in self.passed]

    @property
    def latest_ms(self) -> float:
        return max(((at_ns - key.at_ns) / MS for key, at_ns in self.passed), default=0.0)


def pressed(code: int, at_ms: float, held_ms: float = 90.0, text: str = "") -> list[Key]:
    at_ns = START_NS + int(at_ms * MS)
    return [Key(code, text, True, at_ns), Key(code, text, False, at_ns + int(held_ms * MS))]


codes = st.text(
    alphabet="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-./:?=_&%", min_size=12, max_size=40
)
scanners = st.builds(
    Scanner,
    period_ms=st.floats(2.0, 30.0),
    ending=st.sampled_from(["enter", "tab", "none"]),
    poll_ms=st.sampled_from([0.125, 1.0, 2.0, 4.0, 8.0]),
    late_share=st.sampled_from([0.0, 0.03]),
    late_ms=st.sampled_from([8.0, 16.0]),
    shift_alone=st.booleans(),
)


@given(scanner=scanners, text=codes.filter(lambda text: len(set(text)) > 1), seed=st.integers(0, 2**32))
@settings(max_examples=300, deadline=None)
def test_every_scan_is_taken_whole_and_nothing_of_it_goes_on(scanner: Scanner, text: str, seed: int) -> None:
    window = Window(scanner.scan(text, START_NS, random.Random(seed)))
    assert window.scans == [text]
    assert window.keys == []


@given(
    interval_ms=st.floats(60.0, 300.0),
    spread=st.sampled_from([0.0, 0.15, 0.35]),
    text=st.text(alphabet="abcdefghijklmnopqrstuvwxyz ABCDEF0123456789", min_size=1, max_size=60),
    seed=st.integers(0, 2**32),
)
@settings(max_examples=300, deadline=None)
def test_typing_goes_on_in_its_order_and_is_no_scan(interval_ms: float, spread: float, text: str, seed: int) -> None:
    keys = Typist(interval_ms, spread).type(text, START_NS, random.Random(seed))
    window = Window(keys)
    assert window.scans == []
    assert window.keys == keys


@given(interval_ms=st.floats(60.0, 300.0), text=st.text(alphabet="abcdef123", min_size=1, max_size=60))
@settings(max_examples=100, deadline=None)
def test_even_typing_without_rollover_is_delayed_by_80_ms_at_most(interval_ms: float, text: str) -> None:
    typist = Typist(interval_ms, spread=0.0, dwell_ms=45.0, dwell_spread_ms=0.0, least_interval_ms=60.0)
    keys = typist.type(text, START_NS, random.Random(1))
    window = Window(keys)
    assert window.scans == []
    assert window.keys == keys
    assert window.latest_ms <= 80.0


@given(scanner=scanners, gap_ms=st.floats(100.0, 900.0), later_ms=st.floats(250.0, 900.0), seed=st.integers(0, 2**32))
@settings(max_examples=150, deadline=None)
def test_a_scan_between_words_leaves_the_words(scanner: Scanner, gap_ms: float, later_ms: float, seed: int) -> None:
    dice = random.Random(seed)
    before = Typist(120.0).type("hello", START_NS, dice)
    scan = scanner.scan(EAN, before[-1].at_ns + int(gap_ms * MS), dice)
    after = Typist(120.0).type("world", scan[-1].at_ns + int(later_ms * MS), dice)
    window = Window(merged(before, scan, after))
    assert window.scans == [EAN]
    assert window.keys == [*before, *after]


@pytest.mark.parametrize(
    ("period_ms", "offset_ms"),
    [
        (period_ms, offset_ms)
        for period_ms in (2, 5, 8, 15, 22)
        for offset_ms in (-150, -40, 35, 60)
        if offset_ms < period_ms * 10
    ],
)
def test_a_key_that_a_person_presses_during_a_scan_goes_on_after_it(period_ms: float, offset_ms: float) -> None:
    scan = Scanner(period_ms).scan(EAN, START_NS, random.Random(2))
    person = pressed(30, offset_ms, 120.0)
    window = Window(merged(scan, person))
    assert window.scans == [EAN]
    assert window.keys == person


@pytest.mark.parametrize("ending", ["enter", "tab", "none"])
@pytest.mark.parametrize("gap_ms", [85, 120, 400])
def test_two_scans_right_after_each_other_are_two(ending: str, gap_ms: float) -> None:
    scanner = Scanner(6.0, ending=ending)  # type: ignore[arg-type]
    first = scanner.scan(EAN, START_NS, random.Random(3))
    second = scanner.scan(URL, first[-1].at_ns + int(gap_ms * MS), random.Random(3))
    window = Window([*first, *second])
    assert window.scans == [EAN, URL]
    assert window.keys == []


def test_with_a_terminator_the_next_scan_may_follow_at_once() -> None:
    scanner = Scanner(4.0)
    first = scanner.scan(EAN, START_NS, random.Random(3))
    second = scanner.scan(EAN, first[-1].at_ns + 4 * MS, random.Random(3))
    assert Window([*first, *second]).scans == [EAN, EAN]


@pytest.mark.parametrize("text", ["40170725", "SKU-77", "123456"])
@pytest.mark.parametrize("period_ms", [2, 10, 20, 30])
def test_short_codes_are_taken_from_six_characters_on(text: str, period_ms: float) -> None:
    window = Window(Scanner(period_ms).scan(text, START_NS, random.Random(4)))
    assert window.scans == [text]
    assert window.keys == []


def test_five_fast_characters_are_no_scan_and_none_is_lost() -> None:
    keys = Scanner(5.0).scan("12345", START_NS, random.Random(4))
    window = Window(keys)
    assert window.scans == []
    assert window.keys == keys


def test_a_web_address_of_512_characters_is_one_scan() -> None:
    text = (URL * 20)[:512]
    window = Window(Scanner(3.0, shift_alone=True).scan(text, START_NS, random.Random(5)))
    assert window.scans == [text]
    assert window.keys == []


@pytest.mark.parametrize("late_ms", [20.0, 35.0])
def test_one_late_delivery_in_the_middle_does_not_part_a_scan(late_ms: float) -> None:
    keys = Scanner(12.0).scan(EAN, START_NS, random.Random(6))
    middle = len(keys) // 2
    late = [replace(key, at_ns=key.at_ns + int(late_ms * MS)) for key in keys[middle:]]
    assert Window([*keys[:middle], *late]).scans == [EAN]


def test_a_radio_that_gathers_reports_is_understood() -> None:
    window = Window(Scanner(12.0, gathered=8, poll_ms=8.0).scan(URL, START_NS, random.Random(7)))
    assert window.scans == [URL]
    assert window.keys == []


def test_control_characters_and_function_keys_around_a_code_go_with_it() -> None:
    framed = Scanner(6.0).scan(f"\x02{EAN}\x03", START_NS, random.Random(8))
    window = Window(framed)
    assert window.scans == [f"\x02{EAN}\x03"]
    f5 = [Key(63, "", True, START_NS - 6 * MS), Key(63, "", False, START_NS - 3 * MS)]
    again = Window([*f5, *framed])
    assert again.scans == [f"\x02{EAN}\x03"]
    assert window.keys == again.keys == []


def test_characters_by_number_under_alt_are_a_scan() -> None:
    window = Window(Scanner(20.0, by_number=True).scan(EAN, START_NS, random.Random(9)))
    assert window.scans == [EAN]
    assert window.keys == []


def test_a_late_enter_after_a_scan_that_ended_by_silence_presses_nothing() -> None:
    scan = Scanner(5.0, ending="none").scan(EAN, START_NS, random.Random(10))
    enter = [
        Key(ENTER, "\r", is_press, scan[-1].at_ns + (100 + 10 * (not is_press)) * MS) for is_press in (True, False)
    ]
    window = Window([*scan, *enter])
    assert window.scans == [EAN]
    assert window.keys == []


def test_enter_and_line_feed_after_a_scan_press_nothing() -> None:
    scan = Scanner(5.0).scan(EAN, START_NS, random.Random(10))
    again = [Key(ENTER, "\r", is_press, scan[-1].at_ns + (5 + 3 * (not is_press)) * MS) for is_press in (True, False)]
    assert Window([*scan, *again]).keys == []


def test_a_persons_enter_half_a_second_after_a_scan_goes_on() -> None:
    scan = Scanner(5.0).scan(EAN, START_NS, random.Random(10))
    enter = [
        Key(ENTER, "\r", is_press, scan[-1].at_ns + (500 + 80 * (not is_press)) * MS) for is_press in (True, False)
    ]
    assert Window([*scan, *enter]).keys == enter


@pytest.mark.parametrize("code", [LEFT, ESCAPE, VOLUME_UP, ENTER, TAB, KEYPAD_4, UNPLACED + 7])
def test_keys_that_write_nothing_go_on_at_once(code: int) -> None:
    keys = [key for index in range(20) for key in pressed(code, index * 20.0, 10.0)]
    window = Window(keys)
    assert window.keys == keys
    assert window.latest_ms == 0.0


def test_an_arrow_after_a_letter_keeps_its_place() -> None:
    keys = [*pressed(30, 0, 10), *pressed(LEFT, 25, 10)]
    window = Window(keys)
    assert window.keys == keys
    assert window.latest_ms == 25.0


def test_escape_during_a_scan_goes_on_at_once() -> None:
    scan = Scanner(10.0).scan(EAN, START_NS, random.Random(11))
    escape = pressed(ESCAPE, 95.5, 200.0)
    window = Window(merged(scan, escape))
    assert window.scans == [EAN]
    assert window.keys == escape
    assert window.passed[0][1] == escape[0].at_ns


@pytest.mark.parametrize("every_ms", [25.0, 33.0, 40.0])
@pytest.mark.parametrize("is_told", [True, False])
def test_leaning_on_a_key_is_no_scan(every_ms: float, is_told: bool) -> None:
    keys = [Key(30, "a", True, START_NS)]
    for index in range(40):
        at_ns = START_NS + int((300 + index * every_ms) * MS)
        keys += [Key(30, "a", False, at_ns, is_told), Key(30, "a", True, at_ns, is_told)]
    keys.append(Key(30, "a", False, keys[-1].at_ns + 20 * MS))
    window = Window(keys)
    assert window.scans == []
    assert window.keys == keys
    if is_told:
        assert window.latest_ms <= 80.0


@pytest.mark.parametrize("count", [3, 4, 6, 8, 12])
def test_a_flat_hand_or_two_hands_rolling_are_no_scan(count: int) -> None:
    positions = [30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 44, 45][:count]
    keys = merged(*(pressed(code, index * 12.0, 90.0) for index, code in enumerate(positions)))
    window = Window(keys)
    assert window.scans == []
    assert window.keys == keys
    assert window.latest_ms <= 80.0


def test_shift_of_a_person_keeps_its_place_before_the_letter() -> None:
    keys = merged(pressed(SHIFT, 0, 200), pressed(30, 70, 90), pressed(48, 400, 90))
    window = Window(keys)
    assert window.keys == keys
    assert window.latest_ms <= 80.0


def test_keys_of_unknown_places_are_told_by_their_text() -> None:
    keys = []
    for index, character in enumerate(EAN):
        for is_press in (True, False):
            at_ns = START_NS + (index * 6 + 3 * (not is_press)) * MS
            keys.append(Key(UNPLACED + ord(character), character, is_press, at_ns))
    window = Window([*keys, Key(ENTER, "\r", True, keys[-1].at_ns + 3 * MS)])
    assert window.scans == [EAN]
    assert window.keys == []


@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from([30, 31, 48, 2, SHIFT, CONTROL, ALT, ENTER, TAB, LEFT, 58, 63, KEYPAD_4, UNPLACED + 1]),
            st.sampled_from(["", "a", "5"]),
            st.sampled_from([True, True, False]),
            st.sampled_from([0, 1, 5, 25, 60, 79, 81, 200]),
            st.sampled_from([False, False, False, True]),
        ),
        max_size=60,
    )
)
@settings(max_examples=400, deadline=None)
def test_whatever_comes_no_key_is_doubled_and_none_is_lost_without_a_scan(
    steps: list[tuple[int, str, bool, int, bool]],
) -> None:
    keys, at_ns = [], START_NS
    for index, (code, text, is_press, gap_ms, repeats) in enumerate(steps):
        at_ns += gap_ms * MS
        keys.append(Key(code, text, is_press, at_ns, repeats, token=index))
    if not keys:
        return
    window = Window(keys)
    numbers = [key.token for key in window.keys]
    assert len(set(numbers)) == len(numbers)
    if not window.scans:
        assert window.keys == keys


slow_scanners = st.builds(
    Scanner,
    period_ms=st.floats(35.0, 60.0),
    layout=st.sampled_from(list(LAYOUTS)),
    ending=st.sampled_from(["enter", "tab"]),
    poll_ms=st.sampled_from([0.125, 1.0, 4.0, 8.0]),
    late_share=st.sampled_from([0.0, 0.03]),
    late_ms=st.just(8.0),
    shift_alone=st.booleans(),
)


@given(
    scanner=slow_scanners,
    text=st.sampled_from([EAN, "96385074", "036000291452", "09506000134352", EAN + "02", EAN + "51995"]),
    seed=st.integers(0, 2**32),
)
@settings(max_examples=200, deadline=None)
def test_a_slow_number_with_a_right_check_digit_and_enter_is_a_scan(scanner: Scanner, text: str, seed: int) -> None:
    window = Window(scanner.scan(text, START_NS, random.Random(seed)))
    assert [understand(strokes, "us").text for strokes in window.strokes] == [text]
    assert window.keys == []


@pytest.mark.parametrize("text", ["4006381333932", "12345678", "4006381", "40063813339A1", "4711"])
@pytest.mark.parametrize("period_ms", [40, 50, 60])
def test_what_is_slow_and_no_article_number_goes_on_in_its_order(period_ms: float, text: str) -> None:
    keys = Scanner(period_ms).scan(text, START_NS, random.Random(1))
    window = Window(keys)
    assert window.scans == []
    assert window.keys == keys


def test_a_slow_number_without_enter_goes_on() -> None:
    keys = Scanner(50.0, ending="none").scan(EAN, START_NS, random.Random(1))
    window = Window(keys)
    assert window.scans == []
    assert window.keys == keys


@given(interval_ms=st.floats(75.0, 300.0), spread=st.floats(0.1, 0.4), dwell_ms=st.sampled_from([32.0, 60.0, 100.0]))
@settings(max_examples=200, deadline=None)
def test_article_numbers_that_a_person_types_are_typing(interval_ms: float, spread: float, dwell_ms: float) -> None:
    typed = Typist(interval_ms, spread, dwell_ms, dwell_spread_ms=3.0).type(EAN, START_NS, random.Random(3))
    keys = [*typed, Key(ENTER, "\r", True, typed[-1].at_ns + int(interval_ms * MS))]
    window = Window(keys)
    assert window.scans == []
    assert window.keys == keys


@pytest.mark.parametrize("period_ms", [36, 45, 60])
@pytest.mark.parametrize("text", [URL, "]C1010952123400001321AB-1", "SKU-4711"])
def test_any_code_is_taken_at_the_pace_that_is_set(period_ms: float, text: str) -> None:
    keys = Scanner(period_ms).scan(text, START_NS, random.Random(2))
    assert Window(keys).scans == []
    window = Window(keys, WedgeRules.for_pace(65.0, 60.0))
    assert window.scans == [text]
    assert window.keys == []


def test_a_slower_limit_for_numbers_takes_slower_ones() -> None:
    keys = Scanner(90.0).scan(EAN, START_NS, random.Random(2))
    assert Window(keys).scans == []
    assert Window(keys, WedgeRules.for_pace(35.0, 90.0)).scans == [EAN]


@pytest.mark.parametrize("held", [CONTROL, ALT, ALTGR, SHIFT])
@pytest.mark.parametrize("code", [12, 13, 27, 40, 86])
def test_a_modified_key_in_a_burst_loses_no_scan(held: int, code: int) -> None:
    keys = Scanner(10.0, ending="none").scan(EAN, START_NS, random.Random(2))
    at_ns = keys[-1].at_ns + 6 * MS
    for index, (key, is_press) in enumerate(((held, True), (code, True), (code, False), (held, False))):
        keys.append(Key(key, "", is_press, at_ns + index * 2 * MS))
    keys.append(Key(ENTER, "\r", True, keys[-1].at_ns + 4 * MS))
    (strokes,) = Window(keys).strokes
    assert understand(strokes, "us").text.startswith(EAN)


def test_f8_within_a_code_is_a_group_separator() -> None:
    first = Scanner(6.0, ending="none").scan("]C1010952123400001310L1", START_NS, random.Random(8))
    f8_ns = first[-1].at_ns + 3 * MS
    f8 = [Key(66, "", True, f8_ns), Key(66, "", False, f8_ns + 3 * MS)]
    second = Scanner(6.0).scan("21S1", f8_ns + 6 * MS, random.Random(8))
    window = Window([*first, *f8, *second])
    assert window.scans == ["]C1010952123400001310L1\x1d21S1"]
    assert window.keys == []
