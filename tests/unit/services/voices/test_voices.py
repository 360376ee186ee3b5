"""Voices of a store: counted once a garment and session, told from five on, with nobody in them."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.catalogue import Fit
from app.domain.errors import StoreUnavailable
from app.domain.voices import Voice, VoiceCounts
from app.services.voices.voices import MOST_HELD, VoicesService
from app.store import Database, Voices, open_database
from app.store.snapshot import snapshot
from tests.support.inline_jobs import InlineJobs
from tests.support.shop import Shop, a_product

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


class Disk(Voices):
    """One that may be full."""

    is_full = False

    def keep(self, voices: object, today: date) -> None:
        if self.is_full:
            raise StoreUnavailable("the disk is full")
        super().keep(voices, today)  # type: ignore[arg-type]


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(a_product("shirt"), a_product("dress"))


def visit(shop: Shop, say: Callable[[VoicesService], object], *brought: tuple[str, int]) -> None:
    for product_id, variant in brought or (("shirt", 0),):
        shop.bring(product_id, variant)
    say(shop.voices)
    shop.session.end("done")


def say_all(voices: VoicesService) -> None:
    voices.say("shirt", "shirt-white-S", fit=Fit.SMALL)
    voices.say("shirt", "shirt-white-S", liked=True)


def stored(shop: Shop) -> list[tuple[object, ...]]:
    return [tuple(row) for row in shop.database.read("SELECT * FROM voice_count ORDER BY variant_id")]


def test_nothing_is_told_before_five_have_said_it(shop: Shop) -> None:
    for number in range(5):
        assert shop.voices.counts("shirt") == VoiceCounts(), number
        visit(shop, say_all)
    assert shop.voices.counts("shirt") == VoiceCounts(small=5, liked=5)
    assert shop.voices.counts("shirt", ["shirt-white-S"]) == VoiceCounts(small=5, liked=5)
    assert shop.voices.counts("shirt", ["shirt-white-M"]) == VoiceCounts()
    assert shop.voices.counts("dress") == VoiceCounts()


def test_each_question_counts_for_itself(shop: Shop) -> None:
    for _ in range(5):
        visit(shop, lambda voices: voices.say("shirt", "", liked=False))
    visit(shop, lambda voices: voices.say("shirt", "", fit=Fit.TRUE))
    assert shop.voices.counts("shirt") == VoiceCounts(not_liked=5)


def test_a_garment_counts_once_a_session_by_what_was_said_last(shop: Shop) -> None:
    def change_mind(voices: VoicesService) -> None:
        for fit in (Fit.SMALL, Fit.LARGE, Fit.TRUE):
            voices.say("shirt", "shirt-white-S", fit=fit)
        voices.say("shirt", "shirt-white-S", liked=True)
        voices.say("shirt", "shirt-white-S", liked=False)

    visit(shop, change_mind)
    assert stored(shop) == [("shirt", "shirt-white-S", "2026-11-20", 0, 1, 0, 0, 1)]


def test_nothing_is_written_while_the_session_lasts_nor_of_who_said_nothing(shop: Shop) -> None:
    shop.bring("shirt")
    say_all(shop.voices)
    assert stored(shop) == []
    shop.session.end("idle")
    visit(shop, lambda _: None)
    assert stored(shop) == [("shirt", "shirt-white-S", "2026-11-20", 1, 0, 0, 1, 0)]
    assert shop.voices.asked("shirt", "shirt-white-S") is None


def test_only_what_was_here_can_be_spoken_of(shop: Shop) -> None:
    shop.bring("shirt")
    assert shop.voices.asked("dress", "dress-white-S") is None
    shop.voices.say("dress", "dress-white-S", liked=True)
    shop.session.end("done")
    assert stored(shop) == []


def test_two_sizes_of_a_garment_have_a_voice_each(shop: Shop) -> None:
    def both(voices: VoicesService) -> None:
        voices.say("shirt", "shirt-white-S", fit=Fit.SMALL)
        voices.say("shirt", "shirt-white-M", fit=Fit.TRUE)

    visit(shop, both, ("shirt", 0), ("shirt", 1))
    assert [row[1:5] for row in stored(shop)] == [
        ("shirt-white-M", "2026-11-20", 0, 1),
        ("shirt-white-S", "2026-11-20", 1, 0),
    ]


def test_of_another_size_on_its_page_the_garment_that_is_here_is_meant(shop: Shop) -> None:
    shop.bring("shirt")
    shop.voices.say("shirt", "shirt-navy-L", fit=Fit.LARGE)
    assert shop.voices.asked("shirt", "") == Voice("shirt", "shirt-white-S", Fit.LARGE)


def test_what_was_taken_away_again_can_still_be_spoken_of(shop: Shop) -> None:
    shop.bring("shirt")
    shop.session.leave("epc-shirt-0")
    say_all(shop.voices)
    shop.session.end("done")
    assert len(stored(shop)) == 1


def test_of_what_is_not_theirs_they_say_nothing(shop: Shop) -> None:
    garment = shop.bring("shirt")
    say_all(shop.voices)
    shop.session.dismiss(garment.key)
    assert shop.voices.asked("shirt", "shirt-white-S") is None
    shop.session.end("done")
    assert stored(shop) == []


def test_who_is_done_and_carries_on_keeps_what_they_said(shop: Shop) -> None:
    shop.bring("shirt")
    say_all(shop.voices)
    shop.session.part()
    assert stored(shop) == []
    shop.session.carry_on()
    assert shop.voices.asked("shirt", "shirt-white-S") == Voice("shirt", "shirt-white-S", Fit.SMALL, liked=True)


def service(shop: Shop, disk: Voices, *, asks: bool = True, jobs: InlineJobs | None = None) -> VoicesService:
    return VoicesService(disk, shop.session, asks=asks, jobs=jobs or InlineJobs(), now=lambda: NOW)


def test_a_full_disk_loses_nothing_that_it_takes_later(shop: Shop) -> None:
    disk = Disk(shop.database)
    voices = service(shop, disk)
    disk.is_full = True
    for _ in range(3):
        visit(shop, lambda _: say_all(voices))
    assert stored(shop) == []
    disk.is_full = False
    visit(shop, lambda _: say_all(voices))
    assert stored(shop)[0][3] == 4


def test_what_waits_is_bounded_and_written_at_the_end(shop: Shop) -> None:
    disk = Disk(shop.database)
    voices = service(shop, disk)
    disk.is_full = True
    for _ in range(MOST_HELD + 3):
        visit(shop, lambda _: say_all(voices))
    disk.is_full = False
    voices.finish()
    assert stored(shop)[0][3] == MOST_HELD


def test_where_nothing_is_worn_nobody_is_asked(shop: Shop) -> None:
    voices = service(shop, Voices(shop.database), asks=False)
    shop.bring("shirt")
    assert voices.asked("shirt", "shirt-white-S") is None


def test_days_of_more_than_400_days_ago_are_forgotten(shop: Shop) -> None:
    voices = Voices(shop.database)
    voices.keep([Voice("shirt", "a", Fit.TRUE)], date(2025, 1, 1))
    voices.keep([Voice("shirt", "b", Fit.TRUE)], date(2026, 11, 20))
    assert voices.of_product("shirt") == {"b": VoiceCounts(true=1)}


def test_counts_are_in_copies_and_stand_with_the_staffs_tables(tmp_path: Path) -> None:
    database: Database = open_database(tmp_path / "psyche.sqlite3")
    Voices(database).keep([Voice("shirt", "a", Fit.LARGE)], NOW.date())
    snapshot(tmp_path / "psyche.sqlite3", tmp_path / "copy.sqlite3")
    assert database.read("SELECT count(*) FROM staff.voice_count") == [(1,)]
    database.close()
    copy = open_database(tmp_path / "copy.sqlite3")
    assert Voices(copy).of_product("shirt") == {"a": VoiceCounts(large=1)}
    copy.close()


def test_no_column_can_hold_more_than_a_count_of_an_article_and_a_day(shop: Shop) -> None:
    columns = {row[1]: row[2] for row in shop.database.read("PRAGMA table_info(voice_count)")}
    texts = {name for name, kind in columns.items() if kind == "TEXT"}
    assert texts == {"product_id", "variant_id", "day"}
    assert {kind for name, kind in columns.items() if name not in texts} == {"INTEGER"}
