"""What the camera's process prints before its lock reaches the log, bounded; afterwards only notes of a list do."""

import logging
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from app.domain.scans import DeviceState
from vision.messages import CameraHealth, HealthTold, LockTold, Message, Noted, encode
from vision.notes import Note, sentence
from vision.process.parent import VisionChild

LOG = "vision.process.parent"


@dataclass
class OtherEnds:
    """What the camera's process holds: its end of the connection, and of the pipe into the log."""

    child: VisionChild
    connection: socket.socket
    log_fd: int

    def tell(self, *messages: Message) -> None:
        for message in messages:
            self.connection.send(encode(message))


@pytest.fixture
def ends() -> Iterator[OtherEnds]:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    read, write = os.pipe()
    os.set_blocking(read, False)
    os.set_blocking(write, False)
    ours.setblocking(False)
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    child = VisionChild(process, ours, read, "rtsp://user:secret@camera.example/1")
    yield OtherEnds(child, theirs, write)
    child.stop(0.1)
    theirs.close()
    os.close(write)


def test_a_flood_of_text_is_a_handful_of_short_lines(ends: OtherEnds, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, LOG)
    for _ in range(20):
        os.write(ends.log_fd, os.urandom(3200).replace(b"\n", b"x") + b"\n")
        ends.child.receive()
    assert len(caplog.records) <= 10, "five a second"
    assert sum(len(record.getMessage()) for record in caplog.records) < 10 * 350


def test_notes_become_sentences_and_no_more_than_a_few_a_second(
    ends: OtherEnds, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, LOG)
    ends.tell(*[Noted(Note.FRAME_NOT_SEARCHED, 0)] * 100)
    ends.child.receive()
    assert 5 <= len(caplog.records) <= 10
    assert sentence(Note.FRAME_NOT_SEARCHED) in caplog.records[0].getMessage()


def test_health_is_put_into_words_by_the_parent_who_knows_the_source(ends: OtherEnds) -> None:
    ends.tell(
        LockTold(abi=0, threads=1, files_error=0, calls_error=0, port=0),
        HealthTold(DeviceState.MISCONFIGURED, Note.NOT_LOCKED_IN, 0, Note.NOTHING, 0.0, 0, 0),
        HealthTold(DeviceState.READY, Note.SEES, 0, Note.MODEL_MISSING, 15.0, 640, 480),
    )
    _, refused, ready = ends.child.receive()
    assert isinstance(refused, CameraHealth)
    assert "no Landlock" in refused.detail
    assert isinstance(ready, CameraHealth)
    assert ready.detail.startswith("rtsp://camera.example. Arm gestures are off")


@pytest.mark.parametrize("note", list(Note))
def test_every_note_has_its_sentence(note: Note) -> None:
    said = sentence(note, 3, source="auto", lock="it is not locked")
    assert "{" not in said
    assert bool(said) is (note is not Note.NOTHING)
