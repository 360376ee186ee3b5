"""From the configuration of scans and tags to the rules that identification asks."""

import re
from collections.abc import Callable

from app.config import Config
from app.config.tags import TagRuleConfig
from app.identification import (
    CardHasher,
    FieldEncoding,
    FieldRule,
    GiaiRule,
    GidRule,
    ItemWording,
    MeaningRules,
    OwnNumbers,
    ResolveRules,
    RuleMeaning,
    ScanRule,
    TagRule,
    TagRules,
)


def scan_rules(config: Config, key: bytes, numbers: OwnNumbers) -> MeaningRules:
    """Return what codes and cards mean in this shop; `key` is the installation's, 32 bytes."""
    return MeaningRules(
        articles=ResolveRules(config.store.url_patterns, numbers),
        cards=CardHasher(key),
        customers=customers_hasher(config, key),
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


def customers_hasher(config: Config, key: bytes) -> CardHasher:
    """Return what makes the fingerprints of customers' cards; `key` is the installation's, where none is configured."""
    own = config.loyalty.key.get_secret_value()
    return CardHasher(bytes.fromhex(own) if own else key)


def tag_rules(config: Config, item_of: Callable[[str], str | None]) -> TagRules:
    """Return what tags without a GTIN mean in this shop; `item_of` asks the imported table."""
    return TagRules(tuple(_tag_rule(rule) for rule in config.scans.tags), item_of)


def _tag_rule(rule: TagRuleConfig) -> TagRule:
    wording = ItemWording(rule.prefix, None if rule.pattern is None else re.compile(rule.pattern), rule.digits)
    if rule.scheme == "gid-96":
        return GidRule(rule.manager or 0, wording)
    if rule.scheme == "giai":
        return GiaiRule(rule.company_prefix or "", wording)
    header = rule.header or ""
    header_bits = 4 * len(header)
    return FieldRule(
        length_bits=rule.length_bits or 0,
        header=int(header, 16),
        mask=(1 << header_bits) - 1 if rule.mask is None else int(rule.mask, 16),
        header_bits=header_bits,
        first_bit=rule.first_bit or 0,
        bit_count=rule.bit_count or 0,
        encoding=FieldEncoding(rule.encoding),
        wording=wording,
    )
