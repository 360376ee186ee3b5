"""Camera processes that end with their test, and clips of people, each made once."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.support.hearing import Heard, Start
from tests.support.people import Move, record
from vision.process.parent import VisionChild, start_vision
from vision.settings import VisionSettings

Clip = Callable[..., Path]


@pytest.fixture
def start() -> Iterator[Start]:
    children: list[VisionChild] = []

    def start_one(settings: VisionSettings) -> Heard:
        children.append(start_vision(settings))
        return Heard(children[-1])

    yield start_one
    for child in children:
        child.stop()
        assert not child.is_alive()


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Clip:
    """Return what makes a clip of these moves in this `tests.support.people.Scene`, once a session."""
    folder = tmp_path_factory.mktemp("people")
    made: dict[str, Path] = {}

    def make(moves: Sequence[Move], **circumstances: Any) -> Path:
        key = repr((moves, sorted(circumstances.items())))
        if key not in made:
            made[key] = folder / f"clip{len(made)}.avi"
            record(made[key], moves, **circumstances)
        return made[key]

    return make
