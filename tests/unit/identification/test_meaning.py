"""What codes and cards mean under the shop's own rules."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import PayloadRefused
from app.domain.garments import GarmentIdentity
from app.domain.meanings import Ignored, LoyaltyCard, Receipt, StaffBadge, Unidentified
from app.domain.scans import CardScan, CodeScan, Symbology
from app.identification import CardHasher, MeaningRules, ResolveRules, RuleMeaning, ScanRule, is_random_uid, meaning_of
from tests.support.own_numbers import FewNumbers

GTIN = "09521234000013"
CARDS = CardHasher(b"k" * 32)
OTHER_SHOP = CardHasher(b"o" * 32)


def rules(*given_rules: ScanRule, badges: frozenset[str] = frozenset()) -> MeaningRules:
    return MeaningRules(ResolveRules((), FewNumbers({"S1": GTIN, "LN-1": ""})), CARDS, given_rules, badges)


def code(value: str, symbology: Symbology = Symbology.QR, reader: str = "till") -> CodeScan:
    return CodeScan(reader, symbology, value, 0)


def card(uid: str, text: str = "") -> CardScan:
    return CardScan("counter", uid, text, 0)


def test_without_rules_a_code_is_an_article_or_nothing() -> None:
    assert meaning_of(code(GTIN[1:], Symbology.EAN13), rules()) == GarmentIdentity(GTIN)
    assert isinstance(meaning_of(code("hello"), rules()), Unidentified)
    assert meaning_of(code("LN-1"), rules()) == GarmentIdentity("", item="LN-1")
    assert meaning_of(card("04aabbccddeeff", "LN-1"), rules()) == GarmentIdentity("", item="LN-1")
    assert isinstance(meaning_of(card("04aabbccddeeff"), rules()), Unidentified)


def test_the_first_rule_that_fits_decides_before_the_article() -> None:
    ours = rules(
        ScanRule(RuleMeaning.RECEIPT, text=re.compile("952.*"), readers=frozenset({"camera"})),
        ScanRule(RuleMeaning.IGNORED, text=re.compile("952.*"), symbologies=frozenset({Symbology.EAN8})),
        ScanRule(RuleMeaning.LOYALTY, text=re.compile("952.*")),
    )
    assert meaning_of(code(GTIN[1:], Symbology.EAN13, "camera"), ours) == Receipt()
    assert meaning_of(code("9521", Symbology.EAN8), ours) == Ignored()
    assert meaning_of(code(GTIN[1:], Symbology.EAN13), ours) == LoyaltyCard(CARDS.of_text(GTIN[1:]))


def test_a_rule_wants_the_whole_text_and_sees_it_without_the_scanners_identifier() -> None:
    ours = rules(ScanRule(RuleMeaning.RECEIPT, text=re.compile(r"T\d+")))
    assert meaning_of(code("]C0T12"), ours) == Receipt()
    assert isinstance(meaning_of(code("T12 and more"), ours), Unidentified)


@pytest.mark.parametrize(
    ("text", "receipt"),
    [
        ("R0012-261122-7", Receipt("0012", date(2026, 11, 22))),
        ("R0012-260231-7", Receipt("0012")),
        ("R-20261122", Receipt("", date(2026, 11, 22))),
        ("R-00000000", Receipt()),
    ],
)
def test_a_receipt_says_its_store_and_its_day_where_the_rule_knows_them(text: str, receipt: Receipt) -> None:
    ours = rules(
        ScanRule(
            RuleMeaning.RECEIPT,
            text=re.compile(r"R(?P<store>\d{4})-(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)-\d"),
        ),
        ScanRule(RuleMeaning.RECEIPT, text=re.compile(r"R-(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)")),
    )
    assert meaning_of(code(text), ours) == receipt


def test_a_rule_of_the_shop_names_articles_by_number_or_by_stock_keeping_unit() -> None:
    ours = rules(
        ScanRule(RuleMeaning.GARMENT, text=re.compile(r"ART-(?P<sku>\w+)")),
        ScanRule(RuleMeaning.GARMENT, text=re.compile(r"G(?P<gtin>\d+)#")),
    )
    assert meaning_of(code("ART-S1"), ours) == GarmentIdentity(GTIN)
    assert meaning_of(code(f"G{GTIN}#"), ours) == GarmentIdentity(GTIN)
    assert isinstance(meaning_of(code("ART-S2"), ours), Unidentified)
    assert isinstance(meaning_of(code("G123#"), ours), Unidentified)


def test_a_badge_is_known_by_its_fingerprint_before_everything_else() -> None:
    everything = ScanRule(RuleMeaning.LOYALTY, text=re.compile(".*"))
    badges = frozenset({CARDS.of_uid("04aa"), CARDS.of_text("STAFF 7")})
    ours = rules(everything, badges=badges)
    assert meaning_of(card("04AA"), ours) == StaffBadge(CARDS.of_uid("04aa"))
    assert meaning_of(code("STAFF 7"), ours) == StaffBadge(CARDS.of_text("STAFF 7"))
    assert isinstance(meaning_of(code("STAFF 8"), ours), LoyaltyCard)
    assert isinstance(meaning_of(code("04aa"), ours), LoyaltyCard), "a card's number printed on paper opens nothing"


def test_a_badge_of_another_installation_is_none() -> None:
    ours = rules(badges=frozenset({OTHER_SHOP.of_uid("04aa")}))
    assert isinstance(meaning_of(card("04aa"), ours), Unidentified)


def test_a_card_by_its_number_where_its_text_says_nothing() -> None:
    ours = rules(ScanRule(RuleMeaning.LOYALTY, uid=re.compile("04.*")))
    assert meaning_of(card("04AA", "https://club.example/1"), ours) == LoyaltyCard(CARDS.of_uid("04aa"))
    assert isinstance(meaning_of(code("04aa"), ours), Unidentified)


def test_a_telephone_is_told_from_a_card() -> None:
    assert is_random_uid("08A1B2C3")
    assert not is_random_uid("08a1b2c3d4e5f6")
    meaning = meaning_of(card("08a1b2c3"), rules())
    assert isinstance(meaning, Unidentified)
    assert "changes at each tap" in meaning.reason


@pytest.mark.parametrize("text", ["javascript:alert(1)", "a\u202eb", "x" * 600])
def test_a_hostile_text_is_refused_whatever_the_rules_say(text: str) -> None:
    ours = rules(ScanRule(RuleMeaning.LOYALTY, text=re.compile("(?s).*")))
    for scan in (code(text), card("04aa", text)):
        with pytest.raises(PayloadRefused):
            meaning_of(scan, ours)


@given(uid=st.text(max_size=40), text=st.text(max_size=40))
def test_any_card_has_a_meaning_or_is_refused(uid: str, text: str) -> None:
    try:
        meaning = meaning_of(card(uid, text), rules())
    except PayloadRefused:
        return
    assert isinstance(meaning, GarmentIdentity | Unidentified)
    if isinstance(meaning, Unidentified) and len(uid) > 3:
        assert uid not in meaning.reason


def test_fingerprints_differ_by_kind_and_by_key() -> None:
    marks = {CARDS.of_uid("aa"), CARDS.of_text("aa"), CARDS.of_epc("aa"), OTHER_SHOP.of_uid("aa")}
    assert len(marks) == 4
    assert all(re.fullmatch("[0-9a-f]{16}", mark) for mark in marks)
    with pytest.raises(ValueError, match="3 bytes"):
        CardHasher(b"abc")
