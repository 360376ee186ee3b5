"""The file of the merchandisers' rules."""

from pathlib import Path

import pytest

from app.config.merchandising import read_rules, rules_on_their_own, with_rules
from app.domain.category_rules import category_rules, with_rule, without_rule
from app.domain.errors import ConfigurationError
from app.domain.merchandising import Band, Merchandising


def test_no_file_is_no_rules(tmp_path: Path) -> None:
    assert read_rules(tmp_path / "suggestions.toml") == Merchandising()


WHOLE = """
[[look]]
products = ["a", "b"]
name = "Office"
[[never]]
products = ["a", "c"]
[[never]]
categories = ["Coats", "Capes"]
[[pair]]
category = "Shirts"
wanted = ["Trousers"]
[[alternative]]
categories = ["Scarves", "Shawls"]
[[season]]
categories = ["Coats"]
first = "10-01"
last = "02-29"
[[campaign]]
name = "Linen"
first = 2026-06-01
last = 2026-07-15
boost = 1.5
brands = ["Maison"]
[margin]
weight = 0.3
file = "margins.csv"
categories = { Shirts = "low" }
products = { a = "high" }
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "margins.csv").write_text("category,band\nBags,High\nShirts,High\n", encoding="utf-8")
    (tmp_path / "suggestions.toml").write_text(WHOLE, encoding="utf-8")
    return tmp_path / "suggestions.toml"


def test_rules_of_every_kind_are_written_as_they_are_read(path: Path) -> None:
    before = read_rules(path)
    assert before.margins.categories == {"Bags": Band.HIGH, "Shirts": Band.LOW}
    path.write_bytes(with_rules(path, before))
    assert read_rules(path) == before
    assert 'file = "margins.csv"' in path.read_text(encoding="utf-8")


def test_each_rule_for_categories_is_taken_out_and_put_back(path: Path) -> None:
    whole = read_rules(path)
    assert len(category_rules(whole)) == 7
    for rule in category_rules(whole):
        path.write_bytes(with_rules(path, without_rule(whole, rule)))
        left = read_rules(path)
        assert rule not in category_rules(left)
        path.write_bytes(with_rules(path, with_rule(left, rule)))
        assert read_rules(path) == whole


def test_on_their_own_they_need_no_other_file(path: Path, tmp_path: Path) -> None:
    alone = tmp_path / "elsewhere.toml"
    alone.write_bytes(rules_on_their_own(path))
    rules = read_rules(path)
    (tmp_path / "margins.csv").unlink()
    assert read_rules(alone) == rules
    path.write_text("[[look", encoding="utf-8")
    assert rules_on_their_own(path) == b"[[look"


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
