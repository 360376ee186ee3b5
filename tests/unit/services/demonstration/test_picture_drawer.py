"""The real process, over a garment or two."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.demo_store import pictures as art
from app.demo_store.assortment import picture_path
from app.demo_store.stamp import DEMO_VERSION, STAMP
from app.services.catalogue.pictures import PictureService
from app.services.demonstration.drawer import PictureDrawer
from tests.support.inline_jobs import InlineJobs

TEE = picture_path("heavy-tee", "white", "front")


@pytest.fixture
def pictures(qtbot: QtBot, tmp_path: Path) -> PictureService:
    return PictureService(tmp_path / "cache", jobs=InlineJobs())


@pytest.fixture
def ready_made(tmp_path: Path) -> Path:
    """Every picture but four, none of which can be decoded; it matters only that they are there."""
    folder = tmp_path / "ready-made"
    art.begin(folder)
    for job in art.jobs():
        if job[0] != "heavy-tee":
            (folder / picture_path(*job)).write_bytes(b"drawn before")
    return folder


def test_what_is_looked_at_is_loading_until_it_is_drawn(
    pictures: PictureService, ready_made: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    directory = tmp_path / "demo"
    drawer = PictureDrawer(directory, ready_made, pictures)
    url = (directory / TEE).as_uri()
    failed: list[str] = []
    pictures.picture_failed.connect(failed.append)
    assert pictures.local(url) == ""
    assert pictures.is_fetching
    assert not pictures.is_failed(url)

    with qtbot.waitSignal(pictures.picture_ready):
        drawer.start(asked_only=True)
    drawer.stop()
    assert pictures.local(url).partition("#")[0] == url
    assert not pictures.is_fetching
    assert failed == []
    # Drawn where other mirrors find it, and nothing beside it that was not asked for.
    assert sorted(path.name for path in (ready_made / "pictures/heavy-tee").iterdir()) == [Path(TEE).name]
    assert (directory / TEE).read_bytes() == (ready_made / TEE).read_bytes()


def test_all_that_is_missing_is_drawn_and_then_nothing_is_expected_any_more(
    pictures: PictureService, ready_made: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    for job in art.jobs():
        if job[0] == "heavy-tee" and job != ("heavy-tee", "white", "front"):
            (ready_made / picture_path(*job)).write_bytes(b"drawn before")
    directory = tmp_path / "demo"
    drawer = PictureDrawer(directory, ready_made, pictures)
    never = (directory / "pictures/heavy-tee/nobody-draws-this.jpg").as_uri()
    pictures.local(never)
    with qtbot.waitSignal(drawer.ended):
        drawer.start()
    assert [(folder / STAMP).read_text() for folder in (ready_made, directory)] == [DEMO_VERSION] * 2
    assert art.missing(directory) == []
    assert pictures.is_failed(never)
    drawer.start()  # complete: no process is started
    drawer.stop()


def test_where_nothing_can_be_drawn_pictures_are_missing_and_not_loading_for_ever(
    pictures: PictureService, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    directory = tmp_path / "demo"
    directory.write_text("a file where a folder is to be")
    drawer = PictureDrawer(directory, tmp_path / "none", pictures)
    url = (directory / TEE).as_uri()
    pictures.local(url)
    with qtbot.waitSignal(drawer.ended):
        drawer.start()
    assert pictures.is_failed(url)
    assert "pictures ended with 1" in caplog.text


def test_a_mirror_that_ends_takes_the_drawing_with_it_and_leaves_nothing_half_drawn(
    pictures: PictureService, ready_made: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    directory = tmp_path / "demo"
    drawer = PictureDrawer(directory, ready_made, pictures)
    pictures.local((directory / TEE).as_uri())
    with qtbot.waitSignal(pictures.picture_ready):
        drawer.start()  # and goes on with the next one
    drawer.stop()
    drawn = list((ready_made / "pictures/heavy-tee").iterdir())
    assert all(path.read_bytes().endswith(b"\xff\xd9") for path in drawn)
    assert not [path for path in drawn if path.name.startswith(".")]
    assert art.missing(directory)
