"""What a code or a card means: staff badge, then the shop's own rules, then an article; pure, and nothing is opened."""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Final

from app.domain.meanings import Ignored, LoyaltyCard, Meaning, Receipt, StaffBadge, Unidentified
from app.domain.scans import CardScan, CodeScan, Symbology
from app.identification.cards import CardHasher
from app.identification.own_numbers import OwnNumbers
from app.identification.payload import checked_payload
from app.identification.resolve import ResolveRules, identify_groups, resolve_code, without_identifier

_HEX_BYTES = re.compile(r"([0-9a-f]{2}){1,32}")
_RANDOM_UID = re.compile(r"08[0-9a-f]{6}")
_TWO_DIGITS: Final = 2
UNKNOWN_CARD: Final = "a card that no rule knows"


class RuleMeaning(Enum):
    """What a rule can say of a scan."""

    GARMENT = "garment"
    LOYALTY = "loyalty"
    RECEIPT = "receipt"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class ScanRule:
    """One rule: everything given must fit. `text` and `uid` are matched as a whole, empty sets fit everything.

    With GARMENT, `text` has a named group that `identify_groups` knows. With LOYALTY, it may have a group `card` for
    the part that is the card's number; with RECEIPT groups `store`, and `year`, `month` and `day` of the purchase.
    """

    means: RuleMeaning
    text: re.Pattern[str] | None = None
    uid: re.Pattern[str] | None = None
    symbologies: frozenset[Symbology] = frozenset()
    readers: frozenset[str] = frozenset()


@dataclass(frozen=True)
class MeaningRules:
    """Everything a shop says about its codes and cards; `rules` are asked in order.

    `customers` makes the fingerprints of customers' cards where these go by a key of several mirrors.
    """

    articles: ResolveRules
    cards: CardHasher
    rules: tuple[ScanRule, ...] = ()
    staff_badges: frozenset[str] = field(default=frozenset())
    customers: CardHasher | None = None


def meaning_of(scan: CodeScan | CardScan, rules: MeaningRules) -> Meaning:
    """Return what the scan means here.

    Raises PayloadRefused, and nothing else, for a text that breaks a safety rule (see `checked_payload`).
    """
    text, uid = _text(scan, rules.articles.numbers), scan.uid.lower() if isinstance(scan, CardScan) else ""
    symbology, value = (scan.symbology, scan.value) if isinstance(scan, CodeScan) else (Symbology.NFC, scan.text)
    if badge := _badge(text, uid, rules):
        return badge
    for rule in rules.rules:
        if _fits(rule, scan.reader, symbology, text, uid):
            return _by_rule(rule, text, uid, rules)
    if text:
        return resolve_code(symbology, value, rules.articles)
    return _of_number(uid) if isinstance(scan, CardScan) else Unidentified("the code is empty")


def is_random_uid(uid: str) -> bool:
    """Whether a UID is drawn anew at each tap, as telephones do (ISO/IEC 14443-3, 6.4.4: four bytes that begin 08)."""
    return _RANDOM_UID.fullmatch(uid.lower()) is not None


def badge_fingerprint(scan: CodeScan | CardScan, cards: CardHasher) -> str:
    """Return what to enrol of a badge: of a card its number, of a code its text. Raises PayloadRefused."""
    if isinstance(scan, CardScan) and scan.uid:
        return cards.of_uid(scan.uid)
    return cards.of_text(_text(scan))


def _text(scan: CodeScan | CardScan, numbers: OwnNumbers | None = None) -> str:
    return without_identifier(checked_payload(scan.value if isinstance(scan, CodeScan) else scan.text, numbers))


def _badge(text: str, uid: str, rules: MeaningRules) -> StaffBadge | None:
    if not rules.staff_badges:
        return None
    known = (rules.cards.of_uid(uid) if uid else "", rules.cards.of_text(text) if text else "")
    return next((StaffBadge(mark) for mark in known if mark in rules.staff_badges), None)


def _fits(rule: ScanRule, reader: str, symbology: Symbology, text: str, uid: str) -> bool:
    return (
        (not rule.readers or reader in rule.readers)
        and (not rule.symbologies or symbology in rule.symbologies)
        and (rule.text is None or (bool(text) and rule.text.fullmatch(text) is not None))
        and (rule.uid is None or (bool(uid) and rule.uid.fullmatch(uid) is not None))
    )


def _by_rule(rule: ScanRule, text: str, uid: str, rules: MeaningRules) -> Meaning:
    match rule.means:
        case RuleMeaning.LOYALTY:
            return LoyaltyCard(_customer(rule, text, uid, rules.customers or rules.cards))
        case RuleMeaning.RECEIPT:
            return _receipt(rule, text)
        case RuleMeaning.IGNORED:
            return Ignored()
        case RuleMeaning.GARMENT:
            found = rule.text.fullmatch(text) if rule.text is not None else None
            return identify_groups(found.groupdict() if found else {}, rules.articles)


def _receipt(rule: ScanRule, text: str) -> Receipt:
    """Return a receipt with what its code says; a day that no calendar has is none."""
    found = None if rule.text is None else rule.text.fullmatch(text)
    groups = {} if found is None else {name: value or "" for name, value in found.groupdict().items()}
    try:
        year, month, day = (int(groups.get(name, "")) for name in ("year", "month", "day"))
        bought = date(year if len(groups["year"]) > _TWO_DIGITS else 2000 + year, month, day)
    except ValueError:
        bought = None
    return Receipt(groups.get("store", ""), bought)


def _customer(rule: ScanRule, text: str, uid: str, cards: CardHasher) -> str:
    """Return one fingerprint for a card, whether its text is printed, on a telephone's screen or read without touch."""
    found = None if rule.text is None else rule.text.fullmatch(text)
    if found is None:
        return cards.of_uid(uid) if uid else cards.of_text(text)
    return cards.of_text(found.groupdict().get("card") or text)


def _of_number(uid: str) -> Unidentified:
    if not _HEX_BYTES.fullmatch(uid):
        return Unidentified("a card without a number")
    if is_random_uid(uid):
        return Unidentified("a telephone or a card whose number changes at each tap")
    return Unidentified(UNKNOWN_CARD)
