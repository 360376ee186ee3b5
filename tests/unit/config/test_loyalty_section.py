"""`[loyalty]`: off by default, refused without a rule that says which codes are cards, its key told nowhere."""

from pathlib import Path

import pytest

from app.config import Config
from app.domain.errors import ConfigurationError
from tests.support.configured import load

KEY = "5e" * 32
RULE = "[[scans.rules]]\nmeans = 'loyalty'\ntext = 'https://club\\.example/(?P<card>[0-9]+)|(29[0-9]{11})'\n"


def test_nobody_is_greeted_unless_that_is_configured() -> None:
    assert not Config().loyalty.enabled


def test_a_rule_has_to_say_which_codes_are_cards(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"loyalty\.enabled.*") as refused:
        load(tmp_path, "[loyalty]\nenabled = true\n")
    assert "no rule says which codes are cards" in str(refused.value)
    assert load(tmp_path, f"[loyalty]\nenabled = true\n{RULE}").loyalty.enabled


@pytest.mark.parametrize("key", [KEY[:-1], f"{KEY}00", "zz" * 32])
def test_a_key_that_is_none_is_refused_without_being_repeated(tmp_path: Path, key: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        load(tmp_path, f"[loyalty]\nkey = '{key}'\n")
    assert "it is not 64 hexadecimal digits" in str(refused.value)
    assert key not in str(refused.value)


def test_the_key_comes_from_the_environment_and_is_shown_nowhere(tmp_path: Path) -> None:
    config = load(tmp_path, "", {"PSYCHE_LOYALTY__KEY": KEY})
    assert config.loyalty.key.get_secret_value() == KEY
    assert KEY not in repr(config)
