import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.drivers.serial_barcode.frames import Frame, Frames, FrameState, readable
from tests.support.serial_peer import as_heard

CODE = b"]E04006381333931"
SECOND_NS = 1_000_000_000
BAUD_RATES = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)


def whole(content: bytes) -> Frame:
    return Frame(FrameState.WHOLE, content)


def frames(ends: bytes = b"\r\n", max_length: int = 64, idle_s: float = 0.5) -> Frames:
    return Frames(ends, max_length, idle_s)


@given(st.lists(st.binary(min_size=1, max_size=9).filter(lambda data: not {10, 13} & set(data)), max_size=5), st.data())
def test_frames_are_the_same_however_they_are_split(codes: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(code + data.draw(st.sampled_from([b"\r", b"\n", b"\r\n"])) for code in codes)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=4)))
    line = frames()
    found = []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        found += line.feed(stream[start:end], 0)
    assert found == [whole(code) for code in codes]


def test_silence_drops_what_has_no_end_and_never_joins_it_to_the_next() -> None:
    line = frames()
    assert line.feed(b"40063813", 0) == []
    assert line.silence_left_s(0) == pytest.approx(0.5)
    assert line.feed(b"", SECOND_NS // 3) == []
    assert line.feed(b"33931\r", SECOND_NS) == [Frame(FrameState.UNFINISHED, b"40063813"), whole(b"33931")]
    assert line.silence_left_s(0) == float("inf")


def test_looking_without_hearing_does_not_prolong_a_code() -> None:
    line = frames()
    line.feed(b"4006", 0)
    assert line.feed(b"", SECOND_NS * 4 // 10) == []
    assert line.feed(b"", SECOND_NS * 6 // 10) == [Frame(FrameState.UNFINISHED, b"4006")]


def test_silence_ends_a_code_where_no_terminator_does() -> None:
    line = frames(ends=b"")
    assert line.feed(CODE[:5], 0) == []
    assert line.feed(CODE[5:], SECOND_NS // 10) == []
    assert line.feed(b"", SECOND_NS) == [whole(CODE)]
    assert line.feed(b"", 2 * SECOND_NS) == []


def test_a_code_that_is_too_long_is_dropped_to_its_end() -> None:
    line = frames(max_length=8)
    assert line.feed(b"x" * 9, 0) == []
    assert line.feed(b"x" * 10_000, 0) == []
    assert line.feed(b"xx\r1234\r", 0) == [Frame(FrameState.TOO_LONG, b""), whole(b"1234")]
    assert line.feed(b"12345678\r", 0) == [whole(b"12345678")]


def test_a_forgotten_code_is_gone() -> None:
    line = frames()
    line.feed(b"4006", 0)
    line.forget()
    assert line.feed(b"381\r", 0) == [whole(b"381")]


@pytest.mark.parametrize(
    ("content", "encoding", "text"),
    [
        (b"\x024006381333931\x03", "utf-8", "4006381333931"),
        (b"]C10109520000000004\x1d21A", "utf-8", "]C10109520000000004\x1d21A"),
        (b"[)>\x1e06\x1d1TABC\x1e\x04", "utf-8", "[)>\x1e06\x1d1TABC\x1e\x04"),
        ("Größe 42".encode(), "utf-8", "Größe 42"),
        ("Größe 42".encode("latin-1"), "latin-1", "Größe 42"),
        ("\u202egro.live//:sptth".encode(), "utf-8", "\u202egro.live//:sptth"),
        (b"https://a.example/\x1b[2J", "utf-8", "https://a.example/\x1b[2J"),
        (b"\r\n", "utf-8", ""),
        ("Größe 42".encode("latin-1"), "utf-8", None),
        (b"400638\x001333931", "latin-1", None),
        (b"4006381333931\0\0", "latin-1", "4006381333931"),
        (b"\0\xef\xbb\xbf4006381333931\r", "utf-8", "4006381333931"),
        (b"\0\0\0", "latin-1", None),
        (b"\0A\0", "latin-1", None),
        (b"\0\xe9t\xe9", "latin-1", None),
        (b"\x80\x98\x9e\xfe\xf8", "latin-1", None),
        (b"\x06\x18\x1e~", "utf-8", None),
    ],
)
def test_tells_text_from_noise(content: bytes, encoding: str, text: str | None) -> None:
    assert readable(content, encoding) == text


@pytest.mark.parametrize(("sent_baud", "heard_baud"), [*itertools.permutations(BAUD_RATES, 2)])
def test_a_wrong_baud_rate_makes_noise_and_no_codes(sent_baud: int, heard_baud: int) -> None:
    chance = random.Random(sent_baud * heard_baud)
    noisy = 0
    for _ in range(20):
        code = "".join(chance.choices("0123456789", k=13))
        line = frames(max_length=4096)
        heard = line.feed(as_heard(code.encode() + b"\r\n", sent_baud, heard_baud), 0) + line.feed(b"", SECOND_NS)
        texts = [(frame.state, readable(frame.content, "utf-8")) for frame in heard]
        assert not [text for state, text in texts if text and state is FrameState.WHOLE], code
        noisy += any(text is None for _, text in texts)
    assert noisy >= 15 or sent_baud >= 16 * heard_baud  # of which hardly a byte is left


def test_the_right_baud_rate_is_heard_as_it_was_sent() -> None:
    assert as_heard(CODE, 9600, 9600) == CODE
    assert as_heard(CODE, 9600, 9650) == CODE
