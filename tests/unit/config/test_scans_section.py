"""`[scans]`: rules that are read, and rules that could never work and are refused."""

import re
from pathlib import Path

import pytest

from app.config import Config, ScanRuleConfig, ScansConfig, load_config
from app.config.tags import TagRuleConfig
from app.devices.registry import driver_config
from app.domain.errors import ConfigurationError
from app.domain.scans import Symbology
from app.identification import FieldEncoding, FieldRule, GiaiRule, GidRule, ItemWording
from app.services.session.scan_rules import tag_rules

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


_GID = '[[scans.tags]]\nscheme = "gid-96"\n'
_BITS = """
[[scans.tags]]
scheme = "bits"
length_bits = 96
header = "A1"
first_bit = 16
bit_count = 32
encoding = "decimal"
"""


def tags(folder: Path, text: str) -> tuple[TagRuleConfig, ...]:
    path = folder / "psyche.toml"
    path.write_text(text, encoding="utf-8")
    return load_config(path, {}, driver_config).scans.tags


def test_rules_of_tags_are_read_and_become_rules(tmp_path: Path) -> None:
    read = tags(
        tmp_path,
        f"{_GID}manager = 31415\ndigits = 8\nprefix = 'ART-'\n"
        "[[scans.tags]]\nscheme = 'giai'\ncompany_prefix = '0614141'\npattern = '(?P<item>[0-9]+)-.*'\n"
        f"{_BITS}mask = 'F0'\n",
    )
    assert [rule.scheme for rule in read] == ["gid-96", "giai", "bits"]
    rules = tag_rules(Config(scans=ScansConfig(tags=read)), lambda _: None).rules
    assert rules[0] == GidRule(31415, ItemWording("ART-", None, 8))
    assert rules[1] == GiaiRule("0614141", ItemWording(pattern=re.compile("(?P<item>[0-9]+)-.*")))
    assert rules[2] == FieldRule(96, 0xA1, 0xF0, 8, 16, 32, FieldEncoding.DECIMAL, ItemWording())


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        (_GID, "scans.tags[0].manager", "this key is missing"),
        (_GID + "manager = 1\nheader = 'A1'", "scans.tags[0].header", "belongs elsewhere"),
        (_GID + "manager = 1\nmask = 'A1'", "scans.tags[0].mask", "belongs elsewhere"),
        (_GID + "manager = 268435456", "scans.tags[0].manager", "268435455"),
        (_GID + "manager = 1\npattern = '('", "scans.tags[0].pattern", "not a regular expression"),
        (_GID + "manager = 1\npattern = '(?P<gtin>1)'", "scans.tags[0].pattern", "no named group but `item`"),
        ("[[scans.tags]]\nscheme = 'giai'", "scans.tags[0].company_prefix", "this key is missing"),
        ("[[scans.tags]]\nscheme = 'gid'", "scans.tags[0].scheme", "did you mean `gid-96`?"),
        (_BITS.replace("96", "84").replace("32", "72"), "scans.tags[0].bit_count", "a number up to 68"),
        (_BITS.replace('"A1"', '"A1A1A1"').replace("96", "16"), "scans.tags[0].header", "at most 4 digits"),
        (_BITS + "mask = 'F'", "scans.tags[0].mask", "2 hexadecimal digits"),
        (_BITS + "mask = '00'", "scans.tags[0].mask", "every tag would fit"),
        (_BITS.replace('"decimal"', '"ascii"').replace("32", "30"), "scans.tags[0].bit_count", "a multiple of 8"),
        (_BITS.replace('"decimal"', '"hex"').replace("32", "30"), "scans.tags[0].bit_count", "a multiple of 4"),
        (_BITS.replace('header = "A1"\n', ""), "scans.tags[0].header", "this key is missing"),
    ],
)
def test_rules_of_tags_that_could_never_work_are_refused(tmp_path: Path, text: str, where: str, what: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        tags(tmp_path, text)
    assert where in str(caught.value)
    assert what in str(caught.value)
