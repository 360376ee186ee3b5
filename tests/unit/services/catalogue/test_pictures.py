from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.services.catalogue.pictures import PictureService
from tests.support.inline_jobs import InlineJobs


@pytest.fixture
def clock() -> list[float]:
    return [1000.0]


@pytest.fixture
def jobs() -> InlineJobs:
    return InlineJobs(held=True)


@pytest.fixture
def pictures(qtbot: QtBot, tmp_path: Path, jobs: InlineJobs, clock: list[float]) -> PictureService:
    return PictureService(tmp_path / "pictures", jobs=jobs, now_s=lambda: clock[0])


def draw(path: Path) -> str:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(path))
    return path.as_uri()


def test_a_picture_becomes_local_by_a_job(pictures: PictureService, jobs: InlineJobs, tmp_path: Path) -> None:
    ready: list[str] = []
    pictures.picture_ready.connect(ready.append)
    url = draw(tmp_path / "a.png")
    assert pictures.local(url) == ""
    assert pictures.local(url) == ""
    assert jobs.run() == 1
    assert ready == [url]
    assert pictures.local(url) == url
    assert jobs.waiting == []


def test_a_picture_that_disappears_is_asked_for_again(
    pictures: PictureService, jobs: InlineJobs, tmp_path: Path
) -> None:
    url = draw(tmp_path / "a.png")
    pictures.local(url)
    jobs.run()
    (tmp_path / "a.png").unlink()
    assert pictures.local(url) == ""
    assert len(jobs.waiting) == 1


def test_a_missing_picture_is_put_off_longer_each_time(
    pictures: PictureService, jobs: InlineJobs, tmp_path: Path, clock: list[float]
) -> None:
    failed: list[str] = []
    pictures.picture_failed.connect(failed.append)
    url = (tmp_path / "late.png").as_uri()
    for delay_s in (2, 4, 8):
        pictures.local(url)
        assert jobs.run() == 1
        assert pictures.is_failed(url)
        clock[0] += delay_s - 0.5
        pictures.local(url)
        assert jobs.run() == 0
        clock[0] += 0.6
    assert failed == [url] * 3
    draw(tmp_path / "late.png")
    pictures.local(url)
    jobs.run()
    assert pictures.local(url) == url
    assert not pictures.is_failed(url)


def test_a_missing_picture_is_tried_again_unasked(
    pictures: PictureService, jobs: InlineJobs, tmp_path: Path, clock: list[float], qtbot: QtBot
) -> None:
    url = (tmp_path / "late.png").as_uri()
    pictures.local(url)
    jobs.run()
    draw(tmp_path / "late.png")
    clock[0] += 2.1
    qtbot.waitUntil(lambda: len(jobs.waiting) == 1)
    jobs.run()
    assert pictures.local(url) == url


def test_what_is_no_picture_is_left_alone_for_an_hour(
    pictures: PictureService, jobs: InlineJobs, tmp_path: Path, clock: list[float]
) -> None:
    (tmp_path / "a.png").write_text("<html>", encoding="utf-8")
    url = (tmp_path / "a.png").as_uri()
    pictures.local(url)
    jobs.run()
    clock[0] += 3500
    assert pictures.local(url) == ""
    assert jobs.waiting == []
    clock[0] += 200
    pictures.local(url)
    assert len(jobs.waiting) == 1


def test_few_jobs_run_at_once_and_the_newest_wish_comes_first(
    pictures: PictureService, jobs: InlineJobs, tmp_path: Path
) -> None:
    ready: list[str] = []
    pictures.picture_ready.connect(ready.append)
    urls = [draw(tmp_path / f"{number}.png") for number in range(5)]
    for url in urls:
        pictures.local(url)
    assert len(jobs.waiting) == 2
    jobs.run()
    assert ready == [urls[0], urls[1], urls[4], urls[3], urls[2]]


def test_an_empty_link_is_nothing(pictures: PictureService, jobs: InlineJobs) -> None:
    assert pictures.local("") == ""
    assert jobs.waiting == []
