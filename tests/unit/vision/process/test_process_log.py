"""What the camera's process and its libraries write becomes lines of the parent's log, at a level that fits."""

import logging

import pytest

from vision.process.parent import _read_log_line


@pytest.mark.parametrize(
    ("line", "level", "text"),
    [
        ("INFO:camera ready: /dev/video0", logging.INFO, "camera ready: /dev/video0"),
        ("ERROR:arm gestures are off: no model", logging.ERROR, "arm gestures are off: no model"),
        ("W0000 00:00:1.2  7 feedback.cc:1] Disabled", logging.DEBUG, "W0000 00:00:1.2  7 feedback.cc:1] Disabled"),
        ("E0000 00:00:1.2  7 graph.cc:1] Broken", logging.WARNING, "E0000 00:00:1.2  7 graph.cc:1] Broken"),
        ("INFO: Created TensorFlow Lite delegate", logging.DEBUG, "INFO: Created TensorFlow Lite delegate"),
        ("ERROR: tensor is lost", logging.WARNING, "ERROR: tensor is lost"),
        ("Fatal Python error: Segmentation fault", logging.INFO, "Fatal Python error: Segmentation fault"),
        ("", logging.INFO, ""),
    ],
)
def test_a_line_is_logged_at_its_level(line: str, level: int, text: str) -> None:
    assert _read_log_line(line) == (level, text)
