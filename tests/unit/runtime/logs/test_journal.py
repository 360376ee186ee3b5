"""The journal: complete lines, in order, whatever the disk does."""

import json
import threading
from pathlib import Path

import pytest

from app.domain.errors import ConfigurationError
from app.runtime.logs.journal import FileJournal


def test_each_event_is_one_line_with_both_clocks(tmp_path: Path) -> None:
    journal = FileJournal(tmp_path / "deep" / "journal.jsonl")
    journal.write("tag_reported", epc="30", antenna=1, rssi_dbm=-50.0)
    journal.write("garment_arrived", gtin="é")
    journal.close()
    lines = [json.loads(line) for line in (tmp_path / "deep" / "journal.jsonl").read_text("utf-8").splitlines()]
    assert [line["event"] for line in lines] == ["tag_reported", "garment_arrived"]
    assert lines[0]["antenna"] == 1
    assert lines[0]["t_ns"] < lines[1]["t_ns"]
    assert lines[0]["wall"].endswith("+00:00")


def test_it_appends_and_takes_events_from_every_thread(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    path.write_text('{"event":"before"}\n')
    journal = FileJournal(path)

    def write_fifty() -> None:
        for number in range(50):
            journal.write("x", n=number)

    threads = [threading.Thread(target=write_fifty) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    journal.close()
    assert len(path.read_text().splitlines()) == 201


def test_a_file_that_cannot_be_written_is_refused_with_advice(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(ConfigurationError, match="--journal: cannot append"):
        FileJournal(tmp_path / "folder")


def test_a_full_disk_loses_events_but_nothing_else(caplog: pytest.LogCaptureFixture) -> None:
    journal = FileJournal(Path("/dev/full"))
    journal.write("one")
    journal.write("two")
    journal.close()
    assert len([record for record in caplog.records if "events are being lost" in record.message]) == 1


def test_a_year_of_it_takes_two_files_and_every_writer_follows(tmp_path: Path) -> None:
    path, aside = tmp_path / "journal.jsonl", tmp_path / "journal.jsonl.1"
    writers = [FileJournal(path, max_bytes=2000) for _ in range(2)]
    for number in range(200):
        writers[number % 2].write("x", n=number)
    for writer in writers:
        writer.close()
    assert sorted(tmp_path.iterdir()) == [path, aside]
    assert max(path.stat().st_size, aside.stat().st_size) < 2400
    kept = [json.loads(line)["n"] for file in (aside, path) for line in file.read_text().splitlines()]
    assert {198, 199} & set(kept)
    assert len(kept) == len(set(kept)) > 10


def test_a_file_that_is_moved_away_is_begun_again(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    journal = FileJournal(path)
    journal.write("one")
    path.rename(tmp_path / "elsewhere")
    journal.write("two")
    journal.close()
    told = path.read_text() + (tmp_path / "elsewhere").read_text()
    assert '"two"' in path.read_text()
    assert told.count("event") == 2
