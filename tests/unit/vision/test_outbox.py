import socket
from collections.abc import Iterator

import pytest

from app.domain.gestures import Arm, Gesture
from app.domain.scans import Symbology
from vision.messages import PACKET_MAX_BYTES, CodeSeen, GestureSeen, Message, Noted, PointerLost, PointerMoved, decode
from vision.notes import Note
from vision.outbox import Outbox

Pair = tuple[Outbox, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    theirs.setblocking(False)
    with ours, theirs:
        yield Outbox(ours), theirs


def _code(index: int) -> CodeSeen:
    return CodeSeen(Symbology.QR, "x" * 1000, 1, index)


def _received(connection: socket.socket) -> list[Message]:
    messages: list[Message] = []
    while True:
        try:
            messages.append(decode(connection.recv(65_536)))
        except BlockingIOError:
            return messages


def _drain(connection: socket.socket) -> list[int]:
    return [message.frame_index for message in _received(connection) if isinstance(message, CodeSeen)]


def test_a_parent_that_does_not_read_costs_the_old_messages_and_no_time(pair: Pair) -> None:
    outbox, parent = pair
    sent = 5_000
    for index in range(sent):
        outbox.send(_code(index))
    received = _drain(parent)
    while received[-1] < sent - 1:
        outbox.flush()
        received += _drain(parent)
    assert outbox.dropped > 0
    assert len(received) + outbox.dropped == sent
    assert received == sorted(set(received)), "what is left comes in order"


def test_what_may_not_leave_is_dropped_and_the_rest_goes_on(pair: Pair) -> None:
    outbox, parent = pair
    outbox.send(CodeSeen(Symbology.QR, "x" * 5_000, 1, 1))
    outbox.send(_code(2))
    assert decode(parent.recv(PACKET_MAX_BYTES)) == Noted(Note.NOT_SENT, 0)
    assert _drain(parent) == [2]
    assert outbox.dropped == 1


def test_the_end_of_the_parent_is_noticed(pair: Pair) -> None:
    outbox, parent = pair
    assert not outbox.wait_for_end(0.0)
    parent.close()
    assert outbox.wait_for_end(5.0)
    outbox.send(_code(1))


def test_a_gesture_survives_a_stream_of_pointers_that_nobody_reads(pair: Pair) -> None:
    outbox, parent = pair
    sent = 5_000
    for index in range(sent):
        outbox.send(PointerMoved(0.5, 0.5, Arm.LEFT, index))
    swipe, lost, moved = GestureSeen(Gesture.SWIPE_LEFT, 0.9, 1), PointerLost(2), PointerMoved(0.1, 0.2, Arm.RIGHT, 3)
    outbox.send(swipe)
    outbox.send(lost)
    for index in range(sent):
        outbox.send(PointerMoved(0.5, 0.5, Arm.RIGHT, sent + index))
    outbox.send(moved)
    received = _received(parent)
    while received[-1] != moved:
        outbox.flush()
        received += _received(parent)
    assert received[-3:] == [swipe, lost, moved], "and the newest place only"
    assert len(received) + outbox.dropped == 2 * sent + 3
