"""Learning in a process of its own, and looking up; what stands when it is killed or the disk is full."""

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import PsycheError, StoreUnavailable
from app.domain.suggestions import Because, Partners
from app.recommend.pair_weights import USUAL
from app.runtime.data.paths import PROJECT
from app.services.suggestions.partners import TablePartners
from app.services.suggestions.training import main, train
from app.services.suggestions.trial import evaluate
from app.services.sync.imports import import_feeds
from app.store import Baskets, Database, LearnedPartners, PartnerTable, open_database
from tests.support.baskets import NOW, export, shop

IDS = ("A1", "A2", "A3", "A4", "A5", "NEW")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = shop(tmp_path, IDS)
    yield opened
    opened.close()


def bring(database: Database, name: str, *baskets: Sequence[str]) -> None:
    lines = [(f"{name}{number}", one, NOW, "1") for number, basket in enumerate(baskets) for one in basket]
    import_feeds(database, baskets=[export(database.path.parent / f"{name}.csv", *lines)])


def going_with(database: Database, *ids: str, limit: int = 3) -> dict[str, tuple[Because, int]]:
    partners: Partners = TablePartners(PartnerTable(database))
    return {one.product_id: (one.reason.because, one.reason.count) for one in partners.partners(ids, limit=limit)}


def test_what_was_bought_together_is_suggested_with_its_count(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 37, *[("A1", "A3")] * 2, *[("A4", "A5")] * 9)
    learned = train(database, "en")
    assert (learned.version, learned.baskets, learned.lines) == (1, 48, 96)
    found = going_with(database, "A1")
    assert next(iter(found.items())) == ("A2", (Because.BOUGHT_TOGETHER, 37))
    assert found["A3"] == (Because.SAME_BRAND, 0)  # twice is no habit


def test_all_garments_in_the_room_count_and_none_is_suggested(database: Database) -> None:
    bring(database, "t", *[("A1", "A3")] * 6, *[("A2", "A3")] * 6, *[("A1", "A4")] * 9, *[("A2", "A5")] * 9)
    train(database, "en")
    found = list(going_with(database, "A1", "A2", limit=10))
    assert found[0] == "A3"
    assert not {"A1", "A2"} & set(found)
    assert going_with(database, "A1", "A2", limit=0) == {}
    assert going_with(database, "NO-SUCH") == {}
    assert going_with(database) == {}


def test_an_article_that_nobody_has_bought_has_partners(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 20)
    train(database, "en")
    assert set(going_with(database, "NEW")) & {"A1", "A2"}


def test_a_product_that_was_withdrawn_is_not_suggested(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 20, *[("A1", "A3")] * 10)
    train(database, "en")
    shop(database.path.parent, [one for one in IDS if one != "A2"]).close()
    found = going_with(database, "A1")
    assert "A2" not in found
    assert next(iter(found)) == "A3"
    assert train(database, "en").version == 2  # and learning goes on without it
    assert "A2" not in going_with(database, "A1")


def test_where_the_best_were_withdrawn_the_next_best_are_suggested(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 30, *[("A1", "A3")] * 20, *[("A1", "A4")] * 10)
    train(database, "en")
    shop(database.path.parent, [one for one in IDS if one not in {"A2", "A3"}]).close()
    assert list(going_with(database, "A1", limit=1)) == ["A4"]


def test_new_baskets_change_what_was_learned(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 8)
    first = train(database, "en")
    assert first.run == Baskets(database).newest_run()
    bring(database, "u", *[("A1", "A4")] * 30)
    assert Baskets(database).newest_run() > first.run
    second = train(database, "en")
    assert second.version == 2
    assert next(iter(going_with(database, "A1").items())) == ("A4", (Because.BOUGHT_TOGETHER, 30))


def test_no_history_and_a_single_product_are_no_failure(tmp_path: Path) -> None:
    with closing(shop(tmp_path, ("A1",))) as database:
        assert train(database, "en").lines == 0
        bring(database, "t", *[("A1",)] * 8)
        assert train(database, "en").lines == 8
        assert going_with(database, "A1") == {}


def test_baskets_of_500_lines_do_no_harm(database: Database, tmp_path: Path) -> None:
    many = tuple(f"M{number}" for number in range(500))
    shop(tmp_path, (*IDS, *many)).close()
    bring(database, "t", *[("A1", "A2")] * 8, (*many, "A1"), (*many, "A1"))
    train(database, "en")
    assert next(iter(going_with(database, "A1").items())) == ("A2", (Because.BOUGHT_TOGETHER, 8))


def test_what_was_in_the_room_together_counts_from_five_times(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 20)
    with database.staff_transaction() as connection:
        rows = [("2026-11-01", "A1", "A5", 3, 0), ("2026-11-02", "A1", "A5", 4, 0), ("2026-11-02", "A1", "A4", 4, 0)]
        connection.executemany("INSERT INTO room_pair VALUES (?, ?, ?, ?, ?)", rows)
    train(database, "en")
    found = going_with(database, "A1", limit=10)
    assert found["A5"] == (Because.LOOKED_AT_TOGETHER, 7)
    assert found["A4"][0] is not Because.LOOKED_AT_TOGETHER
    assert list(found)[:2] == ["A2", "A5"]


def test_what_was_looked_at_next_counts_from_five_times_in_its_direction(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 20, *[("A3", "A2")] * 20)
    with database.staff_transaction() as connection:
        rows = [("2026-11-01", "A1", "A5", 0, 9), ("2026-11-01", "A1", "A4", 0, 4)]
        connection.executemany("INSERT INTO room_pair VALUES (?, ?, ?, ?, ?)", rows)
    train(database, "en")
    found = going_with(database, "A1", limit=10)
    assert found["A5"] == (Because.LOOKED_AT_TOGETHER, 9)
    assert found["A4"][0] is not Because.LOOKED_AT_TOGETHER
    assert list(found)[:2] == ["A2", "A5"]
    assert going_with(database, "A5", limit=10).get("A1", (None, 0))[0] is not Because.LOOKED_AT_TOGETHER


def test_what_was_suggested_cannot_prove_itself_right(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 20)
    with database.staff_transaction() as connection:
        connection.execute("INSERT INTO room_pair VALUES ('2026-11-01', 'A1', 'A5', 0, 100000)")
    train(database, "en")
    assert list(going_with(database, "A1", limit=2)) == ["A2", "A5"]


def test_the_room_alone_is_something_to_learn_from(database: Database) -> None:
    with database.staff_transaction() as connection:
        connection.execute("INSERT INTO room_pair VALUES ('2026-11-01', 'A1', 'A5', 8, 0)")
    assert train(database, "en").lines == 0
    assert going_with(database, "A1") == {"A5": (Because.LOOKED_AT_TOGETHER, 8)}


def table(database: Database) -> dict[str, list[tuple[int, float, int]]]:
    rows = PartnerTable(database).of(IDS)
    return {one: list(zip(row.numbers, row.worth, row.counts, strict=True)) for one, row in rows.items()}


def assert_same(one: dict[str, list[tuple[int, float, int]]], other: dict[str, list[tuple[int, float, int]]]) -> None:
    assert one.keys() == other.keys()
    for product_id, partners in one.items():
        assert [(number, count) for number, _, count in partners] == [(row[0], row[2]) for row in other[product_id]]
        assert [row[1] for row in partners] == pytest.approx([row[1] for row in other[product_id]], rel=1e-3)


def never(*_: object) -> None:
    raise AssertionError("weights were fitted, though what was bought since can be added")


def test_what_was_bought_since_is_added_to_the_sums(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(database, "t", *[("A1", "A2")] * 80, *[("A2", "A3")] * 60, *[("A4", "A5")] * 30)
    train(database, "en")
    bring(database, "u", *[("A1", "A4")] * 25, ("A3", "A5"))
    with monkeypatch.context() as patched:
        patched.setattr("app.recommend.pair_weights.fit_weights", never)
        added = train(database, "en", anew=False)
    found = table(database)
    assert (added.version, added.baskets, added.lines) == (2, 196, 392)
    assert going_with(database, "A1")["A4"] == (Because.BOUGHT_TOGETHER, 25)
    anew = train(database, "en")
    assert (anew.baskets, anew.lines) == (196, 392)
    assert_same(table(database), found)


@pytest.mark.parametrize("why", ["corrected", "split", "old", "much", "damaged", "missing", "other", "came back"])
def test_where_adding_would_say_something_else_all_is_learned_anew(
    database: Database, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    sums = database.path.with_name("learned-sums.npz")
    bring(database, "t", *[("A1", "A2")] * 80, *[("A2", "A3")] * 60)
    if why == "came back":
        shop(database.path.parent, [one for one in IDS if one != "A3"]).close()
    train(database, "en")
    bring(database, "u", *[("A1", "A4")] * (60 if why == "much" else 2))
    later = time.time()
    if why == "corrected":
        import_feeds(database, baskets=[export(database.path.parent / "v.csv", ("t0", "A1", NOW, "-1"))])
    elif why == "split":
        import_feeds(database, baskets=[export(database.path.parent / "v.csv", ("t0", "A5", NOW, "1"))])
    elif why == "old":
        later += 8 * 86_400
    elif why == "damaged":
        sums.write_bytes(sums.read_bytes()[:-200])
    elif why == "missing":
        sums.unlink()
    elif why == "other":
        kept = sums.read_bytes()
        train(database, "en")
        sums.write_bytes(kept)
    elif why == "came back":
        shop(database.path.parent, IDS).close()
    fitted: list[object] = []

    def fit(*given: object) -> object:
        fitted.append(given)
        return USUAL

    monkeypatch.setattr("app.recommend.pair_weights.fit_weights", fit)
    added = train(database, "en", anew=False, now_s=lambda: later)
    assert len(fitted) == 1
    found = table(database)
    assert train(database, "en").lines == added.lines
    assert_same(table(database), found)


def test_killed_at_any_moment_the_table_before_stands(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 20)
    train(database, "en")
    before = going_with(database, "A1")
    bring(database, "u", *[("A1", "A4")] * 300)
    began = time.monotonic()
    command = [sys.executable, "-m", "app.services.suggestions.training", str(database.path), "en"]
    for after_s in (0.2, 0.8):
        learning = subprocess.Popen(command, cwd=PROJECT)
        time.sleep(after_s)
        learning.kill()
        learning.wait()
        assert time.monotonic() - began < 60
        assert going_with(database, "A1") in (before, {**before, "A4": (Because.BOUGHT_TOGETHER, 300)})
        assert database.verify() == ""


def test_killed_while_writing_the_table_before_stands(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 20)
    train(database, "en")
    before = going_with(database, "A1")
    script = (
        "import os, sys; from pathlib import Path; from app.store import PartnerTable, open_database\n"
        "table = PartnerTable(open_database(Path(sys.argv[1])))\n"
        "table._note = lambda *_: os.kill(os.getpid(), 9)\n"
        "table.replace([], run=9, baskets=0, lines=0)"
    )
    done = subprocess.run([sys.executable, "-c", script, database.path], cwd=PROJECT, check=False)
    assert done.returncode == -9
    assert going_with(database, "A1") == before


def test_a_full_disk_is_told_and_the_table_before_stands(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 20)
    train(database, "en")
    before = going_with(database, "A1")
    (pages,) = database.connection().execute("PRAGMA page_count").fetchone()
    database.connection().execute(f"PRAGMA max_page_count = {pages}")
    large = LearnedPartners([1] * 9000, [1.0] * 9000, [7] * 9000, (Because.POPULAR,) * 9000)
    with pytest.raises(StoreUnavailable, match="disk is full"):
        PartnerTable(database).replace([(1, large), (2, large)], run=2, baskets=1, lines=1)
    database.connection().execute("PRAGMA max_page_count = 1000000")
    assert going_with(database, "A1") == before


def test_a_damaged_row_is_left_out(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 20, *[("A3", "A2")] * 20)
    train(database, "en")
    with database.transaction() as connection:
        connection.execute(
            "UPDATE learned_partner SET partners = x'0102' WHERE number = "
            "(SELECT number FROM product_number WHERE product_id = 'A1')"
        )
    assert going_with(database, "A1") == {}
    assert "A2" in going_with(database, "A1", "A3")


def test_the_process_says_what_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.nice", lambda _: 0)
    (tmp_path / "folder").mkdir()
    assert main(str(tmp_path / "folder"), "en") == 1
    assert "directory" in capsys.readouterr().err


def test_too_few_baskets_are_not_judged(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 20)
    with pytest.raises(PsycheError, match="at least 100"):
        list(evaluate(database, "en"))


def test_a_reader_sees_one_version_while_another_is_written(database: Database) -> None:
    bring(database, "t", *[("A1", "A2")] * 20)
    train(database, "en")
    with closing(open_database(database.path)) as other:
        before = going_with(other, "A1")
        with database.transaction() as connection:
            connection.execute("DELETE FROM learned_partner")
            assert going_with(other, "A1") == before
            connection.execute("INSERT INTO learned_partner SELECT number, x'' FROM product_number")
            assert going_with(other, "A1") == before
        assert going_with(other, "A1") == {}
