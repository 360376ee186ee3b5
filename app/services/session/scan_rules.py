"""From the configuration of scans to the rules that identification asks."""

import re

from app.config import Config
from app.identification import CardHasher, MeaningRules, OwnNumbers, ResolveRules, RuleMeaning, ScanRule


def scan_rules(config: Config, key: bytes, numbers: OwnNumbers) -> MeaningRules:
    """Return what codes and cards mean in this shop; `key` is the installation's, 32 bytes."""
    return MeaningRules(
        articles=ResolveRules(config.store.url_patterns, numbers),
        cards=CardHasher(key),
        rules=tuple(
            ScanRule(
                means=RuleMeaning(rule.means),
                text=None if rule.text is None else re.compile(rule.text),
                uid=None if rule.uid is None else re.compile(rule.uid),
                symbologies=frozenset(rule.symbologies),
                readers=frozenset(rule.readers),
            )
            for rule in config.scans.rules
        ),
        staff_badges=frozenset(config.scans.staff_badges),
    )
