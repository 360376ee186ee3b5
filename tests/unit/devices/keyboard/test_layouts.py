"""The tables against the keyboard maps of the operating system, and what is made of scans in the wrong layout."""

import ctypes
import ctypes.util
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.keyboard.layouts import (
    CAPS_LOCK,
    LAYOUTS,
    ROWS,
    SEPARATOR_KEY,
    SPACE,
    Decoded,
    LayoutName,
    Stroke,
    decode,
    understand,
)
from app.devices.keyboard.sense import named_in
from tests.support.keystrokes import ALTGR, CONTROL, SHIFT, place_of

NAMES = {"us": "us", "uk": "gb", "fr": "fr", "de": "de", "es": "es", "it": "it"}
EAN = "4006381333931"
URL = "https://id.gs1.org/01/09521234000013"
TEXTS = st.text(alphabet="0123456789ABCXYZabcxyz-./:?=_&%+ ", min_size=1, max_size=40)


class _Names(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options"))


class Keymap:
    """One layout as libxkbcommon knows it, which every Linux desktop types by."""

    def __init__(self, layout: str) -> None:
        found = ctypes.util.find_library("xkbcommon")
        assert found, "libxkbcommon is one of the packages that deploy/setup installs"
        self._library = library = ctypes.CDLL(found)
        library.xkb_context_new.restype = library.xkb_keymap_new_from_names.restype = ctypes.c_void_p
        library.xkb_keymap_new_from_names.argtypes = [ctypes.c_void_p, ctypes.POINTER(_Names), ctypes.c_int]
        library.xkb_keymap_key_get_syms_by_level.argtypes = [
            ctypes.c_void_p,
            *(ctypes.c_uint32,) * 3,
            ctypes.POINTER(ctypes.POINTER(ctypes.c_uint32)),
        ]
        library.xkb_keymap_unref.argtypes = library.xkb_context_unref.argtypes = [ctypes.c_void_p]
        self._context = library.xkb_context_new(0)
        names = _Names(b"evdev", b"pc105", layout.encode(), b"", b"")
        self._map = library.xkb_keymap_new_from_names(self._context, ctypes.byref(names), 0)
        assert self._map

    def character(self, position: int, level: int) -> str:
        symbols = ctypes.POINTER(ctypes.c_uint32)()
        count = self._library.xkb_keymap_key_get_syms_by_level(self._map, position + 8, 0, level, ctypes.byref(symbols))
        code = self._library.xkb_keysym_to_utf32(symbols[0]) if count else 0
        return chr(code) if code else ""

    def close(self) -> None:
        self._library.xkb_keymap_unref(self._map)
        self._library.xkb_context_unref(self._context)


@pytest.fixture(params=NAMES)
def layout(request: pytest.FixtureRequest) -> LayoutName:
    name: LayoutName = request.param
    return name


@pytest.fixture
def keymap(layout: LayoutName) -> Iterator[Keymap]:
    keymap = Keymap(NAMES[layout])
    yield keymap
    keymap.close()


def strokes_of(text: str, layout: LayoutName) -> list[Stroke]:
    strokes = []
    for character in text:
        position, held = place_of(character, layout)
        strokes.append(Stroke(position, "", SHIFT in held, ALTGR in held, CONTROL in held))
        if character in (LAYOUTS[layout].dead_third if ALTGR in held else LAYOUTS[layout].dead):
            strokes.append(Stroke(SPACE))  # how a scanner writes the mark of a dead key
    return strokes


@pytest.mark.parametrize("shift", [False, True])
def test_every_key_writes_what_the_operating_system_has_for_it(
    layout: LayoutName, keymap: Keymap, *, shift: bool
) -> None:
    for position in ROWS:
        theirs = keymap.character(position, int(shift))
        ours = LAYOUTS[layout].character(position, shift=shift, altgr=False)
        if theirs:  # dead keys have no character of their own there
            assert ours == theirs, position


@pytest.mark.parametrize("layout", ["fr", "de", "es", "it"])
def test_what_altgr_writes_of_ascii_is_what_the_operating_system_has(layout: LayoutName, keymap: Keymap) -> None:
    for position in ROWS:
        ours = LAYOUTS[layout].character(position, shift=False, altgr=True)
        if ours.isascii() and ours not in ("", "|"):  # the bar has moved to another key there
            assert ours == keymap.character(position, 2) or ours in LAYOUTS[layout].dead_third, position


def test_every_layout_has_48_keys_and_can_write_a_web_address(layout: LayoutName) -> None:
    assert len(LAYOUTS[layout].plain) == len(LAYOUTS[layout].shifted) == len(ROWS) == 48
    assert decode(strokes_of(URL + "?a=b_c&d%20-+", layout), LAYOUTS[layout]) == URL + "?a=b_c&d%20-+"


@given(text=TEXTS, name=st.sampled_from(list(LAYOUTS)))
def test_what_a_scanner_types_is_what_its_own_layout_reads(text: str, name: LayoutName) -> None:
    assert decode(strokes_of(text, name), LAYOUTS[name]) == text


def test_marks_of_dead_keys_stand_alone_before_a_blank_and_join_letters() -> None:
    assert decode(strokes_of("a^b", "fr"), LAYOUTS["fr"]) == "a^b"
    assert decode(strokes_of("~x", "fr"), LAYOUTS["fr"]) == "~x"
    circumflex, e = strokes_of("^", "fr")[0], strokes_of("e", "fr")[0]
    assert decode([circumflex, e], LAYOUTS["fr"]) == "ê"
    assert decode([circumflex], LAYOUTS["fr"]) == "^"


def test_control_characters_come_from_ctrl_and_a_letter() -> None:
    assert decode(strokes_of("\x02A1\x03", "de"), LAYOUTS["de"]) == "\x02A1\x03"
    separator = Stroke(place_of("]", "us")[0], control=True)
    assert decode([*strokes_of("01", "us"), separator], LAYOUTS["us"]) == "01\x1d"


def test_digits_under_alt_are_one_character_each_press() -> None:
    keypad = dict(zip("0123456789", (82, 79, 80, 81, 75, 76, 77, 71, 72, 73), strict=True))
    strokes = [
        Stroke(keypad[digit], alt=group)
        for group, number in enumerate(("65", "0066", "029", "999"), 1)
        for digit in number
    ]
    assert decode([*strokes, *strokes_of("z", "us")], LAYOUTS["us"]) == "AB\x1dz"


def test_caps_lock_inside_a_scan_turns_letters() -> None:
    lock = Stroke(CAPS_LOCK)
    assert decode([lock, *strokes_of("ab1", "us"), lock, *strokes_of("c", "us")], LAYOUTS["us"]) == "AB1c"


@pytest.mark.parametrize("text", [EAN, "40170725", "012345678905", "]E04006381333931", URL, "HTTPS://ID.GS1.ORG/01/1"])
@pytest.mark.parametrize("configured", list(LAYOUTS))
@pytest.mark.parametrize("scanner", list(LAYOUTS))
def test_a_number_or_address_is_read_in_whatever_layout_it_comes(
    text: str, configured: LayoutName, scanner: LayoutName
) -> None:
    assert understand(strokes_of(text, scanner), configured).text == text


def test_the_layout_that_a_scanner_seems_to_have_is_told() -> None:
    assert understand(strokes_of(EAN, "fr"), "us") == Decoded(EAN, "fr")
    assert understand(strokes_of(EAN, "us"), "fr") == Decoded(EAN, "us")
    assert understand(strokes_of(URL, "de"), "us") == Decoded(URL, "de")
    assert understand(strokes_of(EAN, "us"), "us") == Decoded(EAN)
    assert understand(strokes_of(EAN, "us"), "de") == Decoded(EAN)  # digits are where they are


def test_digits_that_are_no_article_number_stay_as_typed_but_are_told() -> None:
    assert understand(strokes_of("1234567", "fr"), "us") == Decoded("!@#$%^&", "fr")
    assert understand(strokes_of("1234567", "us"), "fr") == Decoded("&é\"'(-è", "us")


@pytest.mark.parametrize("text", ["SKU-4711", "ABC", "AB 12", "1234567", "Q-A.Z/W"])
def test_what_may_be_meant_is_left_alone(text: str, layout: LayoutName) -> None:
    assert understand(strokes_of(text, layout), layout) == Decoded(text)


def test_text_of_unknown_places_is_taken_as_it_is() -> None:
    assert understand([Stroke(None, character) for character in "a!@#$%^&*"], "us") == Decoded("a!@#$%^&*")


@pytest.mark.parametrize("text", [EAN, URL, "010952123400001321AB1"])
@pytest.mark.parametrize("host", list(LAYOUTS))
@pytest.mark.parametrize("scanner", list(LAYOUTS))
def test_what_the_operating_system_wrote_in_another_layout_is_undone(
    text: str, host: LayoutName, scanner: LayoutName
) -> None:
    written = [Stroke(None, decode([stroke], LAYOUTS[host])) for stroke in strokes_of(text, scanner)]
    if any(not stroke.text for stroke in written):
        return  # keys that write nothing there are lost
    found = understand(written, "us")
    assert named_in(found.text) == named_in(text)
    assert (found.host is None) == (named_in("".join(stroke.text for stroke in written)) != "")


def test_keys_that_write_no_control_character_under_ctrl_write_nothing() -> None:
    for position in (*ROWS, SPACE):
        for shift, altgr, alt in ((False, False, 0), (True, False, 0), (False, True, 0), (False, False, 1)):
            for name in LAYOUTS:
                stroke = Stroke(position, control=True, shift=shift, altgr=altgr, alt=alt)
                assert len(understand([stroke], name).text) <= 1
    minus = Stroke(place_of("-", "us")[0], control=True)
    assert understand([*strokes_of(EAN, "us"), minus], "us") == Decoded(EAN)


@given(
    st.lists(
        st.builds(
            Stroke,
            st.sampled_from([*ROWS, SPACE, CAPS_LOCK, SEPARATOR_KEY, 71, 79, 82, 55, 98, 999]),
            st.just(""),
            shift=st.booleans(),
            altgr=st.booleans(),
            control=st.booleans(),
            alt=st.sampled_from([0, 0, 1, 2]),
        )
    ),
    st.sampled_from(list(LAYOUTS)),
)
def test_no_burst_of_keys_is_an_error(strokes: list[Stroke], configured: LayoutName) -> None:
    assert isinstance(understand(strokes, configured).text, str)


@pytest.mark.parametrize(
    "separator",
    [
        Stroke(SEPARATOR_KEY),
        Stroke(27, control=True),  # ] of the US layout, which scanners press whatever they are set to
        *(Stroke(79, alt=9),),
    ],
)
@pytest.mark.parametrize("scanner", list(LAYOUTS))
@pytest.mark.parametrize("configured", list(LAYOUTS))
def test_a_group_separator_is_understood_however_it_is_typed(
    separator: Stroke, scanner: LayoutName, configured: LayoutName
) -> None:
    by_number = [Stroke(80, alt=9), Stroke(73, alt=9)]  # ALT 29
    keys = by_number if separator.alt else [separator]
    typed = [*strokes_of("]C1010952123400001310L1", scanner), *keys, *strokes_of("21S1", scanner)]
    assert understand(typed, configured).text == "]C1010952123400001310L1\x1d21S1"
    f8 = Stroke(SEPARATOR_KEY)
    assert understand([f8, *strokes_of(EAN, scanner), f8], configured).text == EAN


@pytest.mark.parametrize("text", ["]C1010952123400001310AB-1\x1d21Z/9", "010952123400001321A.B", "9 506000 134352"])
@pytest.mark.parametrize("configured", list(LAYOUTS))
@pytest.mark.parametrize("scanner", list(LAYOUTS))
def test_a_gs1_code_or_a_written_number_names_its_article_in_whatever_layout_it_comes(
    text: str, configured: LayoutName, scanner: LayoutName
) -> None:
    typed: list[Stroke] = []
    for index, part in enumerate(text.split("\x1d")):
        typed += [Stroke(27, control=True)] * (index > 0)
        typed += strokes_of(part, scanner)
    assert named_in(understand(typed, configured).text) == named_in(text) != ""


def test_where_layouts_do_not_agree_the_text_stays_and_one_that_fits_is_told() -> None:
    address = "https://shop.example/p#1"  # # is elsewhere on each
    typed = strokes_of(address, "uk")
    found = understand(typed, "de")
    assert found.text == decode(typed, LAYOUTS["de"])
    assert found.suspected in ("us", "uk")
    assert understand(strokes_of("ART-47", "us"), "de") == Decoded("ARTß47", "us")


def test_what_stands_round_a_code_is_taken_off_in_each_layout() -> None:
    typed = strokes_of(f"~Q{EAN}-", "fr")
    assert understand(typed, "us", lambda text: text.removeprefix("~Q").removesuffix("-")) == Decoded(EAN, "fr")
