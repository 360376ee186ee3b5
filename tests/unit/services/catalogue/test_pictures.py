from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader
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


def file_of(url: str) -> str:
    return url.partition("#")[0]


def test_a_picture_becomes_local_by_a_job(pictures: PictureService, jobs: InlineJobs, tmp_path: Path) -> None:
    ready: list[str] = []
    pictures.picture_ready.connect(ready.append)
    url = draw(tmp_path / "a.png")
    assert pictures.local(url) == ""
    assert pictures.local(url) == ""
    assert jobs.run() == 1
    assert ready == [url]
    assert file_of(pictures.local(url)) == url
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
    assert file_of(pictures.local(url)) == url
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
    assert file_of(pictures.local(url)) == url


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


def test_a_picture_says_what_is_known_of_it_before_it_is_decoded(
    pictures: PictureService, jobs: InlineJobs, tmp_path: Path
) -> None:
    url = draw(tmp_path / "a #1.png")
    pictures.local(url)
    jobs.run()
    assert pictures.local(url) == f"{url}#size=8x8&tone=000000&ground=000000-000000&free=100-100"


@pytest.mark.parametrize(("kind", "side"), [("PNG", 4200), ("JPEG", 8000)])
def test_a_picture_of_many_screens_is_kept_smaller(
    pictures: PictureService, jobs: InlineJobs, tmp_path: Path, kind: str, side: int
) -> None:
    path = tmp_path / "large"
    Image.new("L", (side, side), 255).save(path, kind)
    pictures.local(path.as_uri())
    jobs.run()
    shown = pictures.local(path.as_uri())
    copy = Path(unquote(urlsplit(shown).path))
    assert copy.parent == tmp_path / "pictures"
    assert "size=4096x4096" in shown
    assert QImageReader(str(copy)).size() == QSize(4096, 4096)
    again = PictureService(tmp_path / "pictures", jobs=jobs)
    written = copy.stat().st_ino
    again.local(path.as_uri())
    jobs.run()
    assert again.local(path.as_uri()) == shown
    assert copy.stat().st_ino == written
    Image.new("L", (40, 30), 255).save(path, kind)
    replaced = PictureService(tmp_path / "pictures", jobs=jobs)
    replaced.local(path.as_uri())
    jobs.run()
    assert "size=40x30" in replaced.local(path.as_uri())


def test_without_room_for_a_smaller_one_the_picture_itself_is_shown(
    jobs: InlineJobs, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "large.png"
    Image.new("L", (4200, 4200), 255).save(path)
    (tmp_path / "pictures").write_text("no folder", encoding="ascii")
    pictures = PictureService(tmp_path / "pictures", jobs=jobs)
    pictures.local(path.as_uri())
    jobs.run()
    assert pictures.local(path.as_uri()).startswith(path.as_uri())
    assert "no smaller copy" in caplog.text
