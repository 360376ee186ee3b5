"""The merchandisers' rules: what is tried holds for nobody before it is saved, and what is saved stands in the file."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.config.merchandising import read_rules
from app.domain.category_rules import CategoryBand, CategoryRule, category_rules
from app.domain.errors import StaffClosed
from app.domain.merchandising import Alternative, Band, Campaign, Look, Merchandising, Never, Pair, Season
from app.services.outfits.rules import RulesService

TODAY = date(2026, 11, 30)
RULES: tuple[CategoryRule, ...] = (
    Pair("Shirts", ("Trousers", "Skirts")),
    Alternative(("Scarves", "Shawls")),
    Never(categories=("Coats", "Capes")),
    Season(("Coats",), (10, 1), (2, 29)),
    Campaign("Linen", TODAY, TODAY, 1.5, categories=("Dresses",)),
    CategoryBand("Bags", Band.HIGH),
)


class Desk:
    """The service over a file, with what it wrote into the audit log and how often others were in force."""

    def __init__(self, path: Path, require_open: Callable[[], None] = lambda: None) -> None:
        self.recorded: list[str] = []
        self.changes = 0
        self.rules = RulesService(path, require_open=require_open, record=self._record, today=lambda: TODAY)
        self.rules.changed.connect(self._count)

    def _record(self, action: str, /, **_detail: object) -> None:
        self.recorded.append(action)

    def _count(self) -> None:
        self.changes += 1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "suggestions.toml"


@pytest.fixture
def desk(path: Path, qapp: object) -> Desk:
    return Desk(path)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: type(rule).__name__)
def test_a_rule_of_each_kind_holds_when_it_is_saved_and_no_longer_when_it_is_taken_out(
    desk: Desk, path: Path, rule: CategoryRule
) -> None:
    desk.rules.add(rule)
    desk.rules.add(rule)
    assert category_rules(desk.rules.draft.rules) == (rule,)
    assert desk.rules.rules == Merchandising()
    assert (desk.rules.is_changed, desk.changes) == (True, 0)
    assert desk.rules.save() == ""
    assert category_rules(desk.rules.rules) == category_rules(read_rules(path)) == (rule,)
    assert (desk.rules.is_changed, desk.changes, desk.recorded) == (False, 1, ["suggestion_rules_changed"])
    assert category_rules(Desk(path).rules.rules) == (rule,)
    desk.rules.remove(rule)
    assert desk.rules.save() == ""
    assert category_rules(read_rules(path)) == ()


def test_two_products_are_put_together_or_kept_apart_never_both(desk: Desk) -> None:
    def drafted() -> tuple[list[Look], list[Never]]:
        return list(desk.rules.draft.rules.looks), list(desk.rules.draft.rules.never)

    desk.rules.put_together("a", "b")
    assert drafted() == ([Look(("a", "b"))], [])
    desk.rules.keep_apart("b", "a")
    assert drafted() == ([], [Never(("b", "a"))])
    desk.rules.put_together("a", "b")
    assert drafted() == ([Look(("a", "b"))], [])
    desk.rules.put_together("b", "a")
    assert not desk.rules.is_changed


def test_what_is_given_up_is_gone(desk: Desk, path: Path) -> None:
    desk.rules.add(RULES[0])
    desk.rules.begin()
    assert not desk.rules.is_changed
    assert not path.exists()


def test_nothing_is_saved_over_what_somebody_else_wrote_meanwhile(desk: Desk, path: Path) -> None:
    desk.rules.add(RULES[0])
    path.write_text('[[pair]]\ncategory = "Hats"\nwanted = ["Bags"]\n', encoding="utf-8")
    assert "has been changed meanwhile" in desk.rules.save()
    assert read_rules(path).pairs == (Pair("Hats", ("Bags",)),)
    assert (desk.rules.rules, desk.changes, desk.recorded) == (Merchandising(), 0, [])


def test_a_broken_file_is_told_and_left_as_it_is(path: Path, qapp: object) -> None:
    path.write_text("[[look", encoding="utf-8")
    desk = Desk(path)
    desk.rules.begin()
    desk.rules.add(RULES[0])
    assert "not TOML" in desk.rules.save()
    assert path.read_text(encoding="utf-8") == "[[look"


def test_behind_a_closed_door_nothing_is_saved(path: Path, qapp: object) -> None:
    def closed() -> None:
        raise StaffClosed("closed")

    desk = Desk(path, closed)
    desk.rules.add(RULES[0])
    with pytest.raises(StaffClosed):
        desk.rules.save()
    assert not path.exists()


def test_where_nothing_can_be_written_it_is_told(tmp_path: Path, qapp: object) -> None:
    desk = Desk(tmp_path / "missing" / "suggestions.toml")
    desk.rules.add(RULES[0])
    assert "cannot be written" in desk.rules.save()
    assert desk.rules.is_changed
