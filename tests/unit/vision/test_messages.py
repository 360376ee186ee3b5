import json
import pickle
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.gestures import Arm, Engagement, Gesture, SwipeFlaw, View
from app.domain.scans import DeviceState, Symbology
from vision.messages import (
    PACKET_MAX_BYTES,
    VALUE_MAX_CHARS,
    CodeSeen,
    GestureSeen,
    HealthTold,
    Heartbeat,
    LockTold,
    Message,
    MessageRefused,
    Noted,
    PersonSeen,
    PointerLost,
    PointerMoved,
    SwipeMissed,
    ViewChanged,
    decode,
    encode,
)
from vision.notes import NUMBER_MAX, Note

CODE = CodeSeen(Symbology.QR, "https://id.example/01/09520000000017 é 衣", 123_456_789, 7)


@pytest.mark.parametrize(
    "message",
    [
        CODE,
        HealthTold(DeviceState.READY, Note.SEES, 3, Note.MODEL_MISSING, 14.9, 1280, 720),
        LockTold(7, 1, 0, 2, 554),
        Noted(Note.FRAME_NOT_POSED, 0),
        Heartbeat(1, 2, 3, 4, 5, 5.5, 6.5, 60.0, 255),
        GestureSeen(Gesture.SWIPE_LEFT, 0.9, 5),
        SwipeMissed(SwipeFlaw.TOO_SHORT, 5),
        PointerMoved(0.25, 1.0, Arm.RIGHT, 5),
        PointerLost(5),
        PersonSeen(Engagement.DRIVING, 0.7, 0.4, 0.2, tuple(0.1 * index for index in range(26)), 5),
        PersonSeen(Engagement.NOBODY, 0.0, 0.0, 0.0, (), 5),
        ViewChanged(View.COVERED),
    ],
)
def test_every_message_survives_the_wire(message: Message) -> None:
    assert decode(encode(message)) == message


PIXELS = np.zeros((720, 1280, 3), dtype=np.uint8)


@pytest.mark.parametrize("smuggled", [PIXELS, PIXELS.tobytes(), PIXELS.tolist()[:2], memoryview(b"x"), {"a": 1}, None])
def test_a_picture_can_neither_be_sent_nor_hidden_in_a_field(smuggled: Any) -> None:
    with pytest.raises(MessageRefused):
        encode(smuggled)
    with pytest.raises(MessageRefused):
        encode(CodeSeen(Symbology.QR, smuggled, 1, 1))
    with pytest.raises(MessageRefused):
        encode(CodeSeen(smuggled, "x", 1, 1))
    with pytest.raises(MessageRefused):
        encode(CodeSeen(Symbology.QR, "x", smuggled, 1))
    with pytest.raises(MessageRefused):
        encode(LockTold(smuggled, 1, 0, 0, 0))
    with pytest.raises(MessageRefused):
        encode(Noted(smuggled, 0))
    with pytest.raises(MessageRefused):
        encode(HealthTold(DeviceState.READY, Note.SEES, 0, Note.NOTHING, smuggled, 1, 1))


@pytest.mark.parametrize("number", [-1, NUMBER_MAX + 1, 2**62, True, 1.0])
def test_a_number_with_a_note_is_a_small_one(number: Any) -> None:
    with pytest.raises(MessageRefused):
        encode(Noted(Note.BROKE, number))


def test_words_of_its_own_cannot_leave() -> None:
    kinds = (HealthTold, LockTold, Noted, Heartbeat, GestureSeen, SwipeMissed, PointerMoved, PointerLost, PersonSeen)
    fields_of_text = [
        f"{kind.__name__}.{field.name}" for kind in (*kinds, ViewChanged) for field in fields(kind) if field.type is str
    ]
    assert not fields_of_text, "only a printed code is text"


@pytest.mark.parametrize(
    "joints", [(0.5,) * 25, (0.5,) * 5000, (float("nan"),) * 26, ("1",) * 26, [0.5] * 26, b"1" * 26]
)
def test_a_skeleton_is_exactly_its_joints(joints: Any) -> None:
    with pytest.raises(MessageRefused):
        encode(PersonSeen(Engagement.READY, 0.7, 0.4, 0.2, joints, 5))


def test_a_type_made_to_look_like_a_message_is_refused() -> None:
    @dataclass(frozen=True)
    class CodeSeenWithPicture(CodeSeen):
        picture: bytes = b""

    with pytest.raises(MessageRefused):
        encode(CodeSeenWithPicture(Symbology.QR, "x", 1, 1))


@pytest.mark.parametrize("value", ["x" * (VALUE_MAX_CHARS + 1), "\ud800", 5, b"bytes"])
def test_text_beyond_its_limits_is_refused(value: Any) -> None:
    with pytest.raises(MessageRefused):
        encode(CodeSeen(Symbology.QR, value, 1, 1))


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 10**400, -(10**400), "1", True])
def test_numbers_are_plain_and_finite(number: Any) -> None:
    with pytest.raises(MessageRefused):
        encode(HealthTold(DeviceState.READY, Note.SEES, 0, Note.NOTHING, number, 1, 1))


def test_the_longest_message_fits_a_packet() -> None:
    longest = CodeSeen(Symbology.DATA_MATRIX, "\U0001f457" * VALUE_MAX_CHARS, 2**63 - 1, 2**63 - 1)
    assert len(encode(longest)) <= PACKET_MAX_BYTES


class Explosive:
    def __reduce__(self) -> tuple[Any, ...]:
        return pytest.fail, ("a packet was unpickled",)


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'{"kind":"picture"}',
        b'{"kind":"pointer","x":' + b"9" * 400 + b',"y":0,"arm":"left","frame_ns":1}',
        b'{"kind":["code"]}',
        b"[" * 5000,
        b" " * (PACKET_MAX_BYTES + 1),
        pickle.dumps(Explosive()),
        pickle.dumps(PIXELS[:2, :2]),
    ],
)
def test_what_is_no_message_is_refused_by_the_reader(packet: bytes) -> None:
    with pytest.raises(MessageRefused):
        decode(packet)


@pytest.mark.parametrize(
    "change", [{"picture": "x"}, {"value": 5}, {"symbology": "Picture"}, {"frame_ns": -1}, {"frame_ns": 1.5}]
)
def test_a_changed_packet_is_refused(change: dict[str, object]) -> None:
    record = json.loads(encode(CODE)) | change
    with pytest.raises(MessageRefused):
        decode(json.dumps(record).encode())


@given(st.binary(max_size=200))
def test_random_bytes_are_refused_and_nothing_worse(packet: bytes) -> None:
    with pytest.raises(MessageRefused):
        decode(packet)


@given(st.text(max_size=VALUE_MAX_CHARS).filter(lambda text: text.isprintable()), st.sampled_from(Symbology))
def test_any_printable_value_survives(value: str, symbology: Symbology) -> None:
    message = CodeSeen(symbology, value, 1, 2)
    assert decode(encode(message)) == message
