import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.demo_store import pictures
from app.demo_store.assortment import picture_path
from app.demo_store.drawer import Wishes, draw
from app.demo_store.pictures import Job
from app.demo_store.stamp import is_complete

JOBS: list[Job] = [("heavy-tee", "white", view) for view in ("front", "back", "fabric")]
FRONT, BACK, FABRIC = (picture_path(*job) for job in JOBS)


@pytest.fixture(autouse=True)
def _three(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "jobs", lambda: JOBS)


@pytest.fixture
def line() -> Iterator[tuple[Wishes, int]]:
    reading, writing = os.pipe()
    yield Wishes(reading), writing
    os.close(reading)


def render(directory: Path, job: Job) -> None:
    (directory / picture_path(*job)).write_bytes(b"jpeg")


def test_what_is_asked_for_is_drawn_before_the_others(tmp_path: Path, line: tuple[Wishes, int]) -> None:
    wishes, ask = line
    os.write(ask, f"{FABRIC}\n".encode())
    drawing = draw(tmp_path / "none", tmp_path, wishes, render=render)
    assert next(drawing) == FABRIC
    os.write(ask, f"no such picture\n{BACK}\n{FABRIC[:9]}".encode())
    assert next(drawing) == "no such picture"  # whoever asked looks, and finds nothing
    assert list(drawing) == [BACK, FRONT]
    assert is_complete(tmp_path)


def test_without_wishes_only_the_order_of_the_range_counts(tmp_path: Path, line: tuple[Wishes, int]) -> None:
    assert list(draw(tmp_path / "none", tmp_path, line[0], render=render)) == [FRONT, BACK, FABRIC]


def test_it_draws_where_other_mirrors_find_it_and_takes_what_they_drew(
    tmp_path: Path, line: tuple[Wishes, int]
) -> None:
    shared, directory = tmp_path / "shared", tmp_path / "demo"
    pictures.begin(shared)
    (shared / FRONT).write_bytes(b"drawn before")
    os.write(line[1], f"{FRONT}\n".encode())
    assert list(draw(shared, directory, line[0], render=render)) == [FRONT, BACK, FABRIC]
    assert (directory / FRONT).read_bytes() == b"drawn before"
    assert is_complete(shared)
    assert is_complete(directory)


def test_it_ends_with_whoever_started_it(tmp_path: Path, line: tuple[Wishes, int]) -> None:
    wishes, ask = line
    drawing = draw(tmp_path / "none", tmp_path, wishes, render=render)
    assert next(drawing) == FRONT
    os.close(ask)
    assert list(drawing) == []
    assert pictures.missing(tmp_path) == JOBS[1:]


def test_asked_only_it_waits_and_draws_nothing_else(tmp_path: Path, line: tuple[Wishes, int]) -> None:
    wishes, ask = line
    threading.Timer(0.2, os.write, (ask, f"{BACK}\n".encode())).start()
    drawing = draw(tmp_path / "none", tmp_path, wishes, asked_only=True, render=render)
    assert next(drawing) == BACK
    os.close(ask)
    assert list(drawing) == []
    assert pictures.missing(tmp_path) == [JOBS[0], JOBS[2]]
