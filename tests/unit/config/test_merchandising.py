"""The file of the merchandisers' rules."""

from pathlib import Path

import pytest

from app.config.merchandising import read_rules, with_rules
from app.domain.errors import ConfigurationError
from app.domain.merchandising import Band, Look, Merchandising


def test_no_file_is_no_rules(tmp_path: Path) -> None:
    assert read_rules(tmp_path / "suggestions.toml") == Merchandising()


def test_looks_are_changed_and_all_else_stays(tmp_path: Path) -> None:
    path = tmp_path / "suggestions.toml"
    (tmp_path / "margins.csv").write_text("category,band\nBags,High\n", encoding="utf-8")
    path.write_text(
        '[[pair]]\ncategory = "Shirts"\nwanted = ["Trousers"]\n[margin]\nweight = 0.3\nfile = "margins.csv"\n',
        encoding="utf-8",
    )
    before = read_rules(path)
    assert before.margins.categories == {"Bags": Band.HIGH}
    path.write_bytes(with_rules(path, [Look(("a", "b"))], []))
    after = read_rules(path)
    assert (after.looks, after.pairs, after.margins) == ((Look(("a", "b")),), before.pairs, before.margins)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[[look]]\nproducts = ["a"]', "look[0].products"),
        ("[[never]]", "never[0].products"),
        ('[[season]]\ncategories = ["a"]\nfirst = "13-01"\nlast = "02-01"', "season[0].first"),
        ("[[lok]]", "did you mean `look`?"),
        ("[[look", "not TOML"),
        ('[margin]\nfile = "none.csv"', "none.csv"),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "suggestions.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError) as refused:
        read_rules(path)
    assert told in str(refused.value)
    assert str(path) in str(refused.value)
