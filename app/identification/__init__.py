"""Which article a tag or a code names: pure functions, offline, standard library only."""

from app.identification.cards import CardHasher
from app.identification.digital_link import link_for
from app.identification.epc import decode_epc, encode_sgtin96
from app.identification.gtin import check_digit, ean13, expand_upce, normalise_gtin
from app.identification.meaning import (
    MeaningRules,
    RuleMeaning,
    ScanRule,
    badge_fingerprint,
    is_random_uid,
    meaning_of,
)
from app.identification.outcomes import Unidentified
from app.identification.own_numbers import NoNumbers, OwnNumbers
from app.identification.resolve import ResolveRules, resolve_code
from app.identification.tag_patterns import tag_patterns
from app.identification.tags import (
    FieldEncoding,
    FieldRule,
    GiaiRule,
    GidRule,
    ItemWording,
    TagRule,
    TagRules,
    identify_tag,
)

__all__ = [
    "CardHasher",
    "FieldEncoding",
    "FieldRule",
    "GiaiRule",
    "GidRule",
    "ItemWording",
    "MeaningRules",
    "NoNumbers",
    "OwnNumbers",
    "ResolveRules",
    "RuleMeaning",
    "ScanRule",
    "TagRule",
    "TagRules",
    "Unidentified",
    "badge_fingerprint",
    "check_digit",
    "decode_epc",
    "ean13",
    "encode_sgtin96",
    "expand_upce",
    "identify_tag",
    "is_random_uid",
    "link_for",
    "meaning_of",
    "normalise_gtin",
    "resolve_code",
    "tag_patterns",
]
