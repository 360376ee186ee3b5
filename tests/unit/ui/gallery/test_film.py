"""Frames of a transition, as files and on a sheet."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app.domain.errors import ConfigurationError
from ui.gallery.film.film import Frame, save
from ui.gallery.film.transitions import TRANSITIONS, transitions_named
from ui.gallery.states import state_of


def frame(at_ms: int, colour: str) -> Frame:
    image = QImage(108, 192, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return Frame(at_ms, image, ())


def test_each_frame_is_a_file_and_all_are_on_the_sheet(qapp: object, tmp_path: Path) -> None:
    sheet = save([frame(16 * number, "red" if number else "blue") for number in range(9)], tmp_path / "open")
    assert sorted(path.name for path in (tmp_path / "open").iterdir())[:2] == ["000ms.png", "016ms.png"]
    image = QImage(str(sheet))
    assert image.width() == 8 * 244  # eight in a row
    assert image.height() == 2 * (427 + 4)
    assert image.pixelColor(100, 100) == QColor("blue")
    assert image.pixelColor(344, 100) == QColor("red")
    assert image.pixelColor(100, 531) == QColor("red")


def test_every_transition_begins_in_a_state_that_exists() -> None:
    for transition in TRANSITIONS.values():
        assert state_of(transition.page, transition.state)


def test_an_unknown_transition_is_named_with_those_there_are() -> None:
    assert transitions_named(()) == TRANSITIONS
    assert list(transitions_named(["back"])) == ["back"]
    with pytest.raises(ConfigurationError, match=r"jump.*open"):
        transitions_named(["jump"])
