import json
import os
from pathlib import Path

import numpy as np
import pytest
import zxingcpp

import main
from tests.support.code_video import code_picture, scene
from vision.capture.opencv import cv2

FORMAT = zxingcpp.BarcodeFormat


def run(*paths: Path) -> int:
    return main.main(["codes", *map(str, paths)])


def _write(path: Path, picture: object) -> Path:
    assert cv2.imwrite(str(path), np.asarray(picture))
    return path


def test_each_code_is_one_json_line_with_the_path_as_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = scene(code_picture("9780201379624", FORMAT.EAN13), code_picture("prêt-à-porter", FORMAT.QRCode))
    _write(tmp_path / "étiquette 1.png", picture)
    monkeypatch.chdir(tmp_path)
    assert run(Path("étiquette 1.png")) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"file": "étiquette 1.png", "symbology": "EAN13", "value": "9780201379624"} in records
    assert {"file": "étiquette 1.png", "symbology": "QR", "value": "prêt-à-porter"} in records
    assert len(records) == 2


def test_a_picture_without_a_code_says_nothing_and_is_no_failure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(_write(tmp_path / "empty.jpg", scene())) == 0
    assert capsys.readouterr().out == ""


def test_bad_files_are_told_and_the_others_still_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.jpg"
    page.write_text("<!doctype html><title>404</title>", encoding="utf-8")
    empty = tmp_path / "nothing.png"
    empty.touch()
    good = _write(tmp_path / "good.png", scene(code_picture("96385074", FORMAT.EAN8)))
    cut = tmp_path / "cut.png"
    cut.write_bytes(good.read_bytes()[:60])
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert run(tmp_path / "missing.png", page, empty, cut, pipe, tmp_path, good) == 1
    told = capsys.readouterr()
    assert [json.loads(line)["value"] for line in told.out.splitlines()] == ["96385074"]
    for path in (tmp_path / "missing.png", page, empty, cut, pipe):
        assert str(path) in told.err


def test_a_huge_picture_is_refused_before_it_is_unpacked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    huge = _write(tmp_path / "huge.png", np.zeros((8000, 8000), dtype=np.uint8))
    assert huge.stat().st_size < 1_000_000
    assert run(huge) == 1
    assert "50 million pixels" in capsys.readouterr().err


def test_a_huge_file_is_refused_unread(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "long.jpg"
    with path.open("wb") as file:
        file.truncate(300_000_000)
    assert run(path) == 1
    assert "larger than 200 MB" in capsys.readouterr().err


def test_a_large_photo_with_a_small_code_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = np.full((3000, 4000), 120, dtype=np.uint8)
    code = code_picture("9780201379624", FORMAT.EAN13, scale=2)
    picture[1700 : 1700 + code.shape[0], 2500 : 2500 + code.shape[1]] = code
    assert run(_write(tmp_path / "photo.jpg", picture)) == 0
    assert json.loads(capsys.readouterr().out)["value"] == "9780201379624"
