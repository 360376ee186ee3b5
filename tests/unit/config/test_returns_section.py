"""`[returns]`: nothing is promised by default, and what no shop can mean is refused with its place."""

from pathlib import Path

import pytest

from app.config import Config
from app.domain.errors import ConfigurationError
from tests.support.configured import load


def test_by_default_no_rule_is_told() -> None:
    returns = Config().returns
    assert (returns.days, returns.conditions, returns.never, returns.other_stores) == (0, (), (), True)


def test_a_whole_section_is_taken(tmp_path: Path) -> None:
    text = "[returns]\ndays = 30\nconditions = ['unworn']\nnever = [' Cosmetics ']\nother_stores = false\n"
    returns = load(tmp_path, text).returns
    assert (returns.days, returns.conditions, returns.never) == (30, ("unworn",), ("Cosmetics",))


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("days = -1", r"returns\.days"),
        ("conditions = ['washed']", r"returns\.conditions"),
        ("never = ['']", r"returns\.never"),
        ("day = 30", r"returns\.day"),
    ],
)
def test_what_no_shop_can_mean_is_refused(tmp_path: Path, line: str, where: str) -> None:
    with pytest.raises(ConfigurationError, match=where):
        load(tmp_path, f"[returns]\n{line}\n")
