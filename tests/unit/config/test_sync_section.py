"""`[sync]`: feeds by address, refused where they could not be fetched or told apart."""

from pathlib import Path

import pytest

from app.config import Config
from app.domain.errors import ConfigurationError
from tests.support.configured import load

SHOP = '[store]\ncatalogue = "imported"\n'
FEED = '[[sync.feeds]]\nname = "{name}"\nkind = "products"\nurl = "{url}"\n'


def test_by_default_nothing_is_fetched() -> None:
    assert (Config().sync.feeds, Config().sync.every_min) == ((), 60)


def test_feeds_of_several_languages_are_taken(tmp_path: Path) -> None:
    text = SHOP + FEED.format(name="fr", url="https://shop.example/fr.xml") + 'language = "fr"\n'
    feeds = load(tmp_path, text + FEED.format(name="en", url="https://shop.example/en.xml?key=1")).sync.feeds
    assert [(feed.name, feed.language) for feed in feeds] == [("fr", "fr"), ("en", "")]


def test_the_secret_comes_from_the_environment_and_is_shown_nowhere(tmp_path: Path) -> None:
    config = load(tmp_path, "", {"PSYCHE_SYNC__AUTHORIZATION": "Bearer s3cret"})
    assert config.sync.authorization.get_secret_value() == "Bearer s3cret"
    assert "s3cret" not in repr(config)


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        (FEED.format(name="a", url="ftp://shop.example/f"), r"sync\.feeds\[0\]\.url", "https://"),
        (FEED.format(name="a", url="https://me:pw@shop.example/f"), r"sync\.feeds\[0\]\.url", "sync.authorization"),
        (FEED.format(name="../a", url="https://shop.example/f"), r"sync\.feeds\[0\]\.name", "name"),
        (FEED.format(name="a", url="https://shop.example/f") * 2, r"sync\.feeds\[1\]\.name", "has this name already"),
        ("[sync]\nevery_min = -5\n", r"sync\.every_min", "0"),
        ('[sync]\nhosts = ["http://x"]\n', r"sync\.hosts", "host name"),
    ],
    ids=["scheme", "password", "path", "twice", "minutes", "host"],
)
def test_what_could_never_work_is_refused(tmp_path: Path, text: str, where: str, what: str) -> None:
    with pytest.raises(ConfigurationError, match=where) as refused:
        load(tmp_path, SHOP + text)
    assert what in str(refused.value)


def test_feeds_beside_the_demo_store_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"store\.catalogue") as refused:
        load(tmp_path, FEED.format(name="a", url="https://shop.example/f"))
    assert "the demo store would be shown" in str(refused.value)
