"""`[scans]`: rules that are read, and rules that could never work and are refused."""

from pathlib import Path

import pytest

from app.config import ScanRuleConfig, load_config
from app.devices.registry import driver_config
from app.domain.errors import ConfigurationError
from app.domain.scans import Symbology

_DEVICE = '[[devices]]\ndriver = "simulated"\nname = "hook"\n'


def load(folder: Path, text: str) -> tuple[ScanRuleConfig, ...]:
    path = folder / "psyche.toml"
    path.write_text(_DEVICE + text, encoding="utf-8")
    return load_config(path, {}, driver_config).scans.rules


def test_rules_and_badges_are_read(tmp_path: Path) -> None:
    rules = load(
        tmp_path,
        r"""
        [scans]
        staff_badges = ["0123456789abcdef"]
        [[scans.rules]]
        means = "loyalty"
        text = '29\d{11}'
        symbologies = ["EAN13"]
        readers = ["hook", "camera"]
        [[scans.rules]]
        means = "garment"
        text = 'ART-(?P<sku>\w+)'
        """,
    )
    assert [rule.means for rule in rules] == ["loyalty", "garment"]
    assert rules[0].symbologies == (Symbology.EAN13,)


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ('[[scans.rules]]\nmeans = "loyalty"', "scans.rules[0].text", "the rule says nothing of a scan"),
        ("[[scans.rules]]\nmeans = \"loyalty\"\ntext = '('", "scans.rules[0].text", "not a regular expression"),
        (
            "[[scans.rules]]\nmeans = \"garment\"\ntext = 'A.*'",
            "scans.rules[0].text",
            "a named group `gtin`, `sku`, `id` or `mpn`",
        ),
        ("[[scans.rules]]\nmeans = \"garment\"\nuid = '04.*'", "scans.rules[0].text", "a garment must be named"),
        ("[[scans.rules]]\nmeans = \"royalty\"\nuid = '04.*'", "scans.rules[0].means", "did you mean `loyalty`?"),
        (
            '[[scans.rules]]\nmeans = "receipt"\ntext = \'1.*\'\nreaders = ["tilll"]',
            "scans.rules[0].readers",
            "no device has this name",
        ),
        ('[scans]\nstaff_badges = ["ANNA"]', "scans.staff_badges[0]", "hexadecimal"),
    ],
)
def test_what_could_never_work_is_refused_with_its_place(tmp_path: Path, text: str, where: str, what: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        load(tmp_path, text)
    assert where in str(refused.value)
    assert what in str(refused.value)
