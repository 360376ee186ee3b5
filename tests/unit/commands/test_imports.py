"""What `main.py import` and `main.py labels --list` say of articles that no GTIN names."""

from pathlib import Path

import pytest

from app.commands.imports import import_with_progress
from app.commands.labels import labels
from app.domain.errors import ConfigurationError
from app.domain.feeds import NOTHING_ELSE_SAID

_ROWS = (
    ("LN-SHIRT-M", "", "https://shop.example/m"),
    ("SKU:7", "", ""),
    ("G1", "2900000000018", ""),
    ("G2", "2900000000018", ""),
    ("C1", "9521234000013", ""),
)


def imported(folder: Path, rows: tuple[tuple[str, str, str], ...]) -> Path:
    feed = folder / "products.tsv"
    lines = ("\t".join((*row, "Shirt", "59.90 EUR", "in_stock")) for row in rows)
    feed.write_text("\n".join(("id\tgtin\tlink\ttitle\tprice\tavailability", *lines)), encoding="utf-8")
    feeds = {"products": [feed], "inventory": None, "reviews": None, "stores": None}
    database = folder / "data" / "psyche.sqlite3"
    assert import_with_progress(database, feeds, "en", NOTHING_ELSE_SAID, "", allow_shrink=False) == 0
    return folder / "data"


def test_articles_that_tags_or_codes_do_not_open_are_told_and_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = imported(tmp_path, _ROWS)
    told = capsys.readouterr().out
    assert "2 of 5 articles have no GTIN: printed codes open them by their number" in told
    assert "2 articles share their GTIN with another one: a scan asks which one it is." in told
    assert "can be opened by no code" not in told
    assert "G2: gtin 2900000000018 is also that of G1: a scan offers both" in told
    assert f"labels --list --data {data}" in told
    labels(data=data, list_=True)
    assert sorted(capsys.readouterr().out.splitlines()) == sorted(
        (
            "id\tcode\twhy",
            "LN-SHIRT-M\tLN-SHIRT-M\tno GTIN",
            "SKU:7\tSKU:7\tno GTIN",
            "G1\tG1\tGTIN 02900000000018 is shared",
            "G2\tG2\tGTIN 02900000000018 is shared",
        )
    )


def test_of_a_catalogue_with_gtins_nothing_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = imported(tmp_path, _ROWS[-1:])
    assert "GTIN" not in capsys.readouterr().out
    labels(data=data, list_=True)
    assert capsys.readouterr().out == "id\tcode\twhy\n"
    with pytest.raises(ConfigurationError, match="name the file to write"):
        labels(data=data)
