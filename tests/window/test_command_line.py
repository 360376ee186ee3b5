"""The command line as an integrator meets it: what it prints, what it refuses, and with which exit code."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.mirror_process import PROJECT
from tests.support.videos import qr_picture
from vision.capture.opencv import cv2


def psyche(*arguments: str | Path, timeout_s: float = 180, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run `python main.py …` to its end."""
    return subprocess.run(
        [sys.executable, str(PROJECT / "main.py"), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "COLUMNS": "200", **environment},
    )


def test_help_explains_every_command() -> None:
    shown = psyche("--help")
    assert shown.returncode == 0
    for command in (
        "run",
        "serve",
        "import",
        "sync",
        "doctor",
        "badge",
        "audit",
        "settings",
        "backup",
        "restore",
        "calibrate",
        "codes",
        "gestures",
        "labels",
        "privacy",
        "screenshot",
        "gallery",
        "walk",
        "film",
        "pin",
        "token",
    ):
        assert command in shown.stdout


def test_what_serve_becomes_says_so_where_a_person_calls_it() -> None:
    told = psyche("watch")
    assert told.returncode == 1
    assert told.stderr.startswith("psyche: watch is what serve becomes")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["run", "--no-such-option"], ["--no-such-option"]),
        (["--size", "big", "--data", "unused"], ["--size big", "1080x1920"]),
        (["screenshot", "out.png", "--page", "prodct"], ["--page prodct", "product"]),
        (["screenshot", "out.png", "--page", "product", "--state", "happy"], ["--state happy", "sold_out"]),
        (["gallery", "out", "--state", "happy"], ["happy"]),
        (["walk", "--state", "happy"], ["happy"]),
        (["walk", "--type", "huge"], ["--type huge", "normal, large"]),
        (["walk", "--placement", "roof"], ["--placement roof", "cabin"]),
        (["film", "out", "--transition", "jump"], ["--transition jump", "open, "]),
        (["import"], ["--products"]),
        (["sync"], ["[[sync.feeds]]"]),
        (["--config", "missing.toml"], ["missing.toml"]),
    ],
)
def test_wrong_usage_ends_with_2_and_says_what_is_right(arguments: list[str], words: list[str], tmp_path: Path) -> None:
    refused = psyche(*arguments, PSYCHE_KIOSK__LANGUAGE="fr", HOME=str(tmp_path))
    assert refused.returncode == 2, refused.stderr
    for word in words:
        assert word in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_typo_in_the_configuration_is_named_with_its_path_and_meaning(tmp_path: Path) -> None:
    config = tmp_path / "psyche.toml"
    config.write_text('[kiosk]\nplacment = "floor"\n[[devices]]\ndriver = "llrp"\nhost = "192.0.2.1"\nport = 99999\n')
    refused = psyche("run", "--config", config, "--data", tmp_path / "data")
    assert refused.returncode == 2
    assert "placment" in refused.stderr
    assert "placement" in refused.stderr
    assert "devices[0].port" in refused.stderr
    assert "99999" in refused.stderr


@pytest.mark.parametrize("camera", ["0", "rtsp://192.0.2.1/stream", "film.mp4"])
def test_no_camera_in_a_fitting_cabin(camera: str, tmp_path: Path) -> None:
    refused = psyche("run", "--camera", camera, "--data", tmp_path, PSYCHE_KIOSK__PLACEMENT="cabin")
    assert refused.returncode == 2
    assert "CNIL" in refused.stderr


def test_doctor_fails_when_a_configured_reader_does_not_answer(tmp_path: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # bound but not listening: connections are refused
        port = closed.getsockname()[1]
        config = tmp_path / "psyche.toml"
        config.write_text(
            '[camera]\nsource = "off"\n'
            f'[[devices]]\ndriver = "llrp"\nname = "hook"\nhost = "127.0.0.1"\nport = {port}\n'
        )
        examined = psyche("doctor", "--config", config, "--data", tmp_path / "data")
    assert examined.returncode == 1
    assert "reader hook" in examined.stdout
    assert "failed" in examined.stdout
    assert "sandbox" in examined.stdout


def test_doctor_is_content_with_a_machine_on_which_nothing_is_configured(tmp_path: Path) -> None:
    examined = psyche("doctor", "--data", tmp_path / "data")
    assert examined.returncode == 0, examined.stdout
    assert "pose model" in examined.stdout


def test_codes_prints_one_json_line_for_each_code(tmp_path: Path) -> None:
    picture, nothing = tmp_path / "label.png", tmp_path / "notes.txt"
    cv2.imwrite(str(picture), qr_picture("https://id.gs1.org/01/09521234000013", 300))
    nothing.write_text("no picture")
    read = psyche("codes", picture, nothing)
    assert [json.loads(line) for line in read.stdout.splitlines()] == [
        {"file": str(picture), "symbology": "QR", "value": "https://id.gs1.org/01/09521234000013"}
    ]
    assert read.returncode == 1
    assert "notes.txt" in read.stderr


def test_import_reports_what_was_new_and_why_a_row_was_refused(tmp_path: Path) -> None:
    feed = tmp_path / "products.en.tsv"
    header = "id\ttitle\tdescription\tlink\timage_link\tavailability\tprice\tgtin\n"
    row = "{}\tShirt\tLinen\thttps://shop.example/1\thttps://shop.example/1.jpg\tin_stock\t{}\t{}\n"
    good = row.format("good", "59.90 EUR", "9521234000013") + row.format("part", "59.90 EUR", "9521234000014")
    feed.write_text(header + good + row.format("bad", "free", "9521234000013") * 2)
    first = psyche("import", "--products", feed, "--data", tmp_path / "data")
    assert first.returncode == 0, first.stderr
    assert "kept in part: products.en.tsv:3: part: gtin left out" in first.stdout
    assert "refused: products.en.tsv:4: bad:" in first.stdout
    assert "(and 1 more)" in first.stdout
    again = psyche("import", "--products", feed, "--data", tmp_path / "data")
    figures = next(line.split() for line in again.stdout.splitlines() if line.startswith("products "))
    assert figures[-5:] == ["0", "0", "2", "0", "2"]


def test_a_file_of_which_nothing_is_taken_ends_with_1_and_one_reason(tmp_path: Path) -> None:
    feed = tmp_path / "products.en.csv"
    feed.write_text("id;title;price\n" + "".join(f"A{number};;10 EUR\n" for number in range(60)))
    refused = psyche("import", "--products", feed, "--data", tmp_path / "data")
    assert refused.returncode == 1
    assert refused.stderr.count("title is missing") == 1
    assert "not one of 60 rows can be taken" in refused.stderr


def test_import_takes_what_a_feed_leaves_unsaid_from_the_configuration_and_the_command_line(tmp_path: Path) -> None:
    feed, stores, shop = tmp_path / "products.en.tsv", tmp_path / "stores.json", tmp_path / "psyche.toml"
    feed.write_text(
        "id\ttitle\tprice\tsale_price\tsale_price_effective_date\nA\tShirt\t1200\t900\t2026-11-01/2026-11-30\n",
        encoding="utf-8",
    )
    stores.write_text('{"@type":"Store","branchCode":"T1","name":"Tokyo","timeZone":"Asia/Tokyo"}', encoding="utf-8")
    shop.write_text('[store]\ncode = "T1"\ncurrency = "JPY"\n', encoding="utf-8")
    given = ("import", "--stores", stores, "--products", feed, "--data", tmp_path / "data", "--config", shop)
    for more, currency, price in (((), "JPY", 1200), (("--currency", "eur"), "EUR", 120_000)):
        done = psyche(*given, *more)
        assert done.returncode == 0, done.stderr
        with closing(sqlite3.connect(tmp_path / "data" / "psyche.sqlite3")) as database:
            row = database.execute("SELECT currency, price_minor, sale_from_s, sale_until_s FROM variant").fetchone()
        assert row == (currency, price, 1_793_458_800, 1_796_050_800)  # midnight in Tokyo
    refused = psyche(*given, "--currency", "LEI")
    assert refused.returncode == 2
    assert "ISO 4217 has no such currency" in refused.stderr


def test_a_feed_that_is_cut_off_changes_nothing_and_ends_with_1(tmp_path: Path) -> None:
    feed = tmp_path / "products.xml"
    feed.write_text('<?xml version="1.0"?><rss version="2.0"><channel><item>')
    refused = psyche("import", "--products", feed, "--data", tmp_path / "data")
    assert refused.returncode == 1
    assert "products.xml" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_screenshot_without_a_database_to_draw_is_refused(tmp_path: Path) -> None:
    refused = psyche("screenshot", tmp_path / "out.png", "--data", tmp_path)
    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr
    assert "psyche.sqlite3 cannot be copied" in refused.stderr
    assert list(tmp_path.iterdir()) == []


def test_screenshot_draws_a_page_at_the_size_asked(tmp_path: Path) -> None:
    out = tmp_path / "product.png"
    drawn = psyche("screenshot", out, "--page", "product", "--size", "540x960", "--language", "fr")
    assert drawn.returncode == 0, drawn.stderr
    picture = cv2.imread(str(out))
    assert picture is not None
    assert picture.shape[:2] == (960, 540)
    assert picture[:140].max() == 0  # the share that is left to the mirror
    assert picture[400:].max() > 200


def test_gallery_draws_into_a_folder_with_an_index_and_says_what_it_could_not(tmp_path: Path) -> None:
    wanted = ("--page", "unknown", "--page", "attract", "--state", "arm", "--state", "empty")
    drawn = psyche("gallery", tmp_path, *wanted, "--size", "540x960", "--size", "960x540", "--language", "fr")
    assert drawn.returncode == 0, drawn.stderr
    assert f"4 of 4 pictures in {tmp_path / 'index.html'}" in drawn.stdout
    assert (tmp_path / "index.html").read_text().count("<img") == 4
    picture = cv2.imread(str(tmp_path / "fr" / "960x540" / "unknown-arm.png"))
    assert picture is not None
    assert picture.shape[:2] == (540, 960)


def test_a_walk_tells_what_it_finds_and_how_much_the_photographs_have() -> None:
    wanted = ("--page", "unknown", "--page", "product", "--state", "default", "--language", "fr", "--type", "normal")
    walked = psyche("walk", *wanted, "--size", "540x960", "--size", "960x540", "--no-focus")
    *findings, total = walked.stdout.splitlines()
    assert " in 16 looks (" in total, walked.stderr
    assert total.endswith("; 0 looks saw nothing")
    assert any(line.startswith("product default  ") and line.count("%") == 2 for line in findings)
    told = [line for line in findings if " fr normal: " in line]
    assert total.startswith(f"{len(told)} findings")
    assert walked.returncode == (1 if told else 0)


def test_a_walk_takes_the_same_sample_for_a_seed() -> None:
    walked = [psyche("walk", "--page", "unknown", "--sample", "1", "--seed", "3", "--no-focus") for _ in range(2)]
    first, again = (run.stdout for run in walked)
    assert " in 1 looks (" in first
    assert first == again


def test_a_film_has_a_frame_for_each_moment_and_a_sheet(tmp_path: Path) -> None:
    filmed = psyche("film", tmp_path, "--transition", "reviews", "--size", "540x960", "--language", "fr")
    frames = sorted((tmp_path / "reviews").glob("*ms.png"))
    assert f"reviews: {len(frames)} frames in {tmp_path / 'reviews.png'}" in filmed.stdout, filmed.stderr
    assert len(frames) >= 5
    first, *_, last = (cv2.imread(str(frame)) for frame in frames)
    assert first is not None
    assert last is not None
    assert first.shape == last.shape == (960, 540, 3)
    assert (first != last).any()


def test_labels_prints_a_sheet(tmp_path: Path) -> None:
    out = tmp_path / "labels.pdf"
    printed = psyche("labels", out, "--language", "en", "--product", "breton-top")
    assert printed.returncode == 0, printed.stderr
    assert f"labels in {out}" in printed.stdout
    assert out.read_bytes().startswith(b"%PDF")
