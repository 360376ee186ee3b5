"""What the service manager hears, through a real datagram socket."""

import logging
import socket
from pathlib import Path

import pytest

from app.runtime.process.sd_notify import SdNotify


def heard(door: socket.socket) -> list[str]:
    said = []
    while True:
        try:
            said.append(door.recv(4096).decode())
        except BlockingIOError:
            return said


@pytest.mark.parametrize("is_abstract", [False, True])
def test_the_service_manager_hears_each_state_once_and_every_watchdog(tmp_path: Path, *, is_abstract: bool) -> None:
    name = f"@psyche-test-{tmp_path}" if is_abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as door:
        door.bind("\0" + name[1:] if is_abstract else name)
        door.setblocking(False)
        notify = SdNotify({"NOTIFY_SOCKET": name})
        notify.status("The window\nis starting.")
        notify.ready()
        notify.ready()
        notify.watchdog()
        notify.watchdog()
        notify.status("Shows the page product.")
        notify.status("Shows the page product.")
        notify.stopping()
        assert heard(door) == [
            "STATUS=The window is starting.",
            "READY=1",
            "WATCHDOG=1",
            "WATCHDOG=1",
            "STATUS=Shows the page product.",
            "STOPPING=1",
        ]


def test_without_a_service_manager_nothing_is_said(caplog: pytest.LogCaptureFixture) -> None:
    SdNotify({}).ready()
    assert not caplog.records


def test_a_service_manager_that_has_gone_is_no_reason_to_die(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        SdNotify({"NOTIFY_SOCKET": str(tmp_path / "gone")}).ready()
    assert "READY=1" in caplog.text


def test_what_was_not_heard_is_said_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    name = str(tmp_path / "notify")
    notify = SdNotify({"NOTIFY_SOCKET": name})
    notify.ready()
    notify.watchdog()
    assert len(caplog.records) == 1  # not a line a second
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as door:
        door.bind(name)
        door.setblocking(False)
        notify.ready()
        notify.ready()
        assert heard(door) == ["READY=1"]
