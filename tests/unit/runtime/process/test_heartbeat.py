"""What window and parent say to each other."""

import signal
import socket
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.runtime.process.heartbeat import (
    PACKET_MAX_BYTES,
    Beat,
    OpenPage,
    Order,
    OrderKind,
    decode_beat,
    decode_order,
    encode_beat,
    encode_order,
    resident_mb,
)

OPEN = OpenPage("reviews", "shirt-M", (("09521234000013", ""), ("", "LN-SHIRT-M")), "fr", 4.5, accessible=True)


@pytest.mark.parametrize(
    "beat", [Beat(3, True, 312.5, "product"), Beat(0, False, 1.0, "", "ready", 402.0, OPEN)], ids=["bare", "full"]
)
def test_a_beat_comes_out_as_it_went_in(beat: Beat) -> None:
    assert decode_beat(encode_beat(beat)) == beat


@pytest.mark.parametrize("order", [Order(OrderKind.STOP), Order(OrderKind.REOPEN, OPEN)])
def test_an_order_comes_out_as_it_went_in(order: Order) -> None:
    assert decode_order(encode_order(order)) == order


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        b"\xff",
        b"[]",
        b"[" * 16_000,
        b'{"beat": "vision"}',
        b'{"beat": "gui", "frames": "3", "frame_due": true, "rss_mb": 1, "page": ""}',
        b'{"beat": "gui", "frames": true, "frame_due": true, "rss_mb": 1, "page": ""}',
        b'{"beat": "gui", "frames": 3, "frame_due": 1, "rss_mb": 1, "page": ""}',
        b'{"beat": "gui", "frames": 3, "frame_due": true, "rss_mb": 1, "page": 7}',
        b'{"beat": "gui", "frames": 3, "frame_due": true, "rss_mb": 1, "page": "", "vision_mb": 0, "open": 3}',
        b'{"beat": "gui", "frames": 3, "frame_due": true, "rss_mb": 1, "page": "", "open": {"codes": ["1"]}}',
    ],
)
def test_what_is_no_beat_is_refused(packet: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any reason
        decode_beat(packet)


@given(st.binary(max_size=200))
def test_noise_is_refused_and_breaks_nothing(packet: bytes) -> None:
    for decode in (decode_beat, decode_order):
        with pytest.raises(ValueError):  # noqa: PT011
            decode(packet)


def test_memory_is_measured() -> None:
    assert 5 < resident_mb() < 5000
    assert resident_mb(2**22 + 1) == 0


_CHILD = """
import sys, threading
from app.runtime.process.heartbeat import Beat, ParentLink
link = ParentLink(int(sys.argv[1]))
heard = []
def deliver(order):
    heard.append(order.kind.value)
    link.send(Beat(len(heard), False, 1.0, " ".join(heard)))
link.deliver_to(deliver)
threading.Event().wait()
"""


def test_orders_are_heard_in_order_and_the_end_of_the_parent_ends_the_window() -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ours.settimeout(30)
    for packet in (encode_order(Order(OrderKind.REOPEN, OPEN)), b"nonsense", encode_order(Order(OrderKind.STOP))):
        ours.send(packet)
    command = [sys.executable, "-c", _CHILD, str(theirs.fileno())]
    with subprocess.Popen(command, pass_fds=(theirs.fileno(),), stderr=subprocess.DEVNULL) as child:
        theirs.close()
        assert decode_beat(ours.recv(PACKET_MAX_BYTES)).page == "reopen"
        assert decode_beat(ours.recv(PACKET_MAX_BYTES)).page == "reopen stop"
        ours.close()
        assert child.wait(30) == -signal.SIGTERM
