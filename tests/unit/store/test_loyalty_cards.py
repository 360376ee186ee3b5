"""The file of cards: from the clear one by way of keyed hashes into SQLite, whole or not at all."""

import csv
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.connectors.merchant_feed import read_cards
from app.domain.errors import FeedInvalid, StoreUnavailable
from app.domain.loyalty import Member
from app.identification import CardHasher
from app.store import LoyaltyCards, replace_cards
from main import main

KEY = "ab" * 32
HASHER = CardHasher(bytes.fromhex(KEY))
CLEAR = """code,uid,first_name,points,offers,held
2912345678903,04A1B2C3,Camille,1240,10 % on linen|A repair,4006381333931|4711
2900000000001,,"Léa, née Dô",,,
"""
HEAD = "card_hash,first_name,points,offers,held\n"
GOOD = "0123456789abcdef,Camille,7,,\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "loyalty.csv"


def put(file: Path, text: str) -> LoyaltyCards:
    file.write_text(text, encoding="utf-8")
    path = file.with_suffix(".sqlite3")
    replace_cards(path, read_cards(file), file=str(file))
    return LoyaltyCards(path)


def run(*arguments: object, folder: Path) -> int:
    return main(["loyalty", *map(str, arguments), "--data", str(folder / "data")])


def test_a_clear_file_becomes_hashes_then_cards_known_by_code_and_by_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PSYCHE_LOYALTY__KEY", KEY)
    clear, keyed = tmp_path / "clear.csv", tmp_path / "keyed.csv"
    clear.write_text(CLEAR, encoding="utf-8")
    assert run("hash", clear, keyed, folder=tmp_path) == 0
    written = keyed.read_text(encoding="utf-8")
    assert not any(secret in written for secret in ("2912345678903", "2900000000001", "04a1b2c3", "04A1B2C3"))
    assert run("import", keyed, folder=tmp_path) == 0
    cards = LoyaltyCards(tmp_path / "data" / "loyalty.sqlite3")
    camille = Member("Camille", 1240, ("10 % on linen", "A repair"), ("4006381333931", "4711"))
    assert cards.member(HASHER.of_text("2912345678903")) == camille
    assert cards.member(HASHER.of_uid("04a1b2c3")) == camille
    assert cards.member(HASHER.of_text("2900000000001")) == Member("Léa, née Dô")
    assert cards.member(HASHER.of_text("2900000000002")) is None
    for path in (keyed, tmp_path / "data" / "loyalty.sqlite3"):
        assert path.stat().st_mode & 0o077 == 0
    assert run("clear", folder=tmp_path) == 0
    assert cards.member(HASHER.of_uid("04a1b2c3")) is None


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("0123,Zed,1,,", "card_hash is not 16 hexadecimal digits"),
        ("0123456789abcdeg,Zed,1,,", "card_hash is not 16 hexadecimal digits"),
        ("fedcba9876543210,Zed,many,,", "points are not a whole number"),
        ("fedcba9876543210,Zed,-1,,", "points are not a whole number"),
        ("fedcba9876543210,Zed,9999999999,,", "points are not a whole number"),
        ("fedcba9876543210,Zed,1,a|b|c|d|e|f,", "6 offers, more than 5"),
        (f"fedcba9876543210,Zed,1,{'x' * 121},", "offers is longer than 120"),
        (f"fedcba9876543210,Zed,1,,{'|'.join('1' * 11)}", "11 numbers of held articles"),
        ("fedcba9876543210,Zed,1,,,more", "1 more cells than columns"),
        ('fedcba9876543210,"Zed,1,,', "a quotation mark is open"),
    ],
)
def test_a_line_that_cannot_be_taken_is_told_by_its_number_and_the_others_are_kept(
    tmp_path: Path, file: Path, capsys: pytest.CaptureFixture[str], line: str, why: str
) -> None:
    file.write_text(f"{HEAD}{line}\n{GOOD}", encoding="utf-8")
    assert run("import", file, folder=tmp_path) == 1
    out, err = capsys.readouterr()
    assert "loyalty.csv:2: " in out
    assert why in out
    assert "Zed" not in out + err
    assert "1 cards, 1 lines refused" in err
    assert LoyaltyCards(tmp_path / "data" / "loyalty.sqlite3").member("0123456789abcdef") == Member("Camille", 7)


@pytest.mark.parametrize("text", ["", "name,points\nA,1\n", HEAD, f"{HEAD}0123,A,1,,\n"])
def test_a_file_without_a_card_changes_nothing(file: Path, text: str) -> None:
    cards = put(file, HEAD + GOOD)
    with pytest.raises(FeedInvalid):
        put(file, text)
    assert cards.member("0123456789abcdef") == Member("Camille", 7)
    assert not list(file.parent.glob("*.new"))


def test_a_new_file_takes_the_place_of_the_old_one_and_the_first_line_of_a_card_counts(file: Path) -> None:
    put(file, HEAD + GOOD)
    cards = put(file, f"{HEAD}fedcba9876543210,Zoé,1,,\nfedcba9876543210,Zed,2,,\n")
    assert cards.member("0123456789abcdef") is None
    assert cards.member("fedcba9876543210") == Member("Zoé", 1)


def test_words_lose_what_is_hidden_in_them(file: Path) -> None:
    cards = put(file, f"{HEAD}0123456789abcdef,\u202e<b>Zoé</b>\u2067,1,a\u200bb,\n")
    assert cards.member("0123456789abcdef") == Member("Zoé", 1, ("ab",))


def test_a_damaged_file_is_told_with_what_to_do(file: Path) -> None:
    cards = put(file, HEAD + GOOD)
    file.with_suffix(".sqlite3").write_bytes(b"no database" * 1000)
    with pytest.raises(StoreUnavailable, match="Import them again"):
        cards.member("0123456789abcdef")


def test_where_nothing_can_be_written_the_cards_are_as_before(file: Path) -> None:
    cards = put(file, HEAD + GOOD)
    file.with_suffix(".sqlite3.new").mkdir()
    with pytest.raises(StoreUnavailable, match="cannot be written"):
        put(file, f"{HEAD}fedcba9876543210,Zoé,1,,\n")
    assert cards.member("0123456789abcdef") == Member("Camille", 7)


_IMPORTS = """
import resource, sys
from pathlib import Path
from app.connectors.merchant_feed import read_cards
from app.store import replace_cards
file = Path(sys.argv[1])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
report = replace_cards(file.with_suffix(".sqlite3"), read_cards(file), file=str(file))
print(report.new, report.refused, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_a_million_cards_are_imported_in_bounded_memory(file: Path) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out)
        table.writerow(HEAD.strip().split(","))
        table.writerows(
            (f"{number * 0x9E3779B97F4A7C15 % 2**64:016x}", "Camille", number % 5000, "10 %|A repair", "")
            for number in range(1_000_000)
        )
    told = subprocess.run(
        [sys.executable, "-c", _IMPORTS, str(file)], check=True, capture_output=True, text=True, timeout=300
    ).stdout.split()
    new, refused, grown_kib = map(int, told)
    assert (new, refused) == (1_000_000, 0)
    assert grown_kib < 128 * 1024
    with sqlite3.connect(file.with_suffix(".sqlite3")) as connection:
        plan = connection.execute("EXPLAIN QUERY PLAN SELECT * FROM card WHERE fingerprint = 1").fetchone()[3]
    connection.close()
    assert "USING INDEX" in plan
