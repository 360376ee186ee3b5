"""From reports to garments, with the real store, the real presence and the real session."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject

from app.devices.presence.presence import Presence, PresenceSettings
from app.domain.camera_figures import CodeMeaning
from app.domain.garments import GarmentPresence
from app.domain.meanings import Receipt, ScanNotice
from app.domain.scans import CardScan, CodeScan, DeviceState, DeviceStatus, Symbology, TagReport
from app.identification import (
    CardHasher,
    GidRule,
    MeaningRules,
    ResolveRules,
    RuleMeaning,
    ScanRule,
    TagRules,
    encode_sgtin96,
)
from app.services.catalogue.catalogue import CatalogueService, ShopIdentity
from app.services.session.identification import IdentificationService
from app.services.session.session import IdleTimes, SessionService
from app.services.session.tags import TagIdentities
from app.services.sync.imports import import_feeds
from app.store import Catalogue, Reviews, Stores, TagArticles, open_database

SHIRT, SKIRT, ELSEWHERE = "09521234000013", "09521234000020", "09521234999997"
OWN_EAN = "4006381333931"
_PRODUCTS = f"""id\titem_group_id\ttitle\tdescription\tlink\timage_link\tavailability\tprice\tgtin\tcolor\tsize\tbrand
v1\tshirt\tShirt\tLinen\thttps://shop.example/\thttps://shop.example/1.png\tin_stock\t59.90 EUR\t{SHIRT}\twhite\tM\tB
v2\tskirt\tSkirt\tSilk\thttps://shop.example/\thttps://shop.example/2.jpg\tin_stock\t79.00 EUR\t{SKIRT}\tblue\tS\tB
own-1\t\tHat\tStraw\thttps://shop.example/own\thttps://shop.example/3.jpg\tin_stock\t29.00 EUR\t\t\t\tB
{SHIRT[1:]}\t\tBelt\tHide\t\thttps://shop.example/4.jpg\tin_stock\t39.00 EUR\t\t\t\tB
{OWN_EAN}\t\tScarf\tSilk\t\thttps://shop.example/5.jpg\tin_stock\t19.00 EUR\t\t\t\tB
"""
CARDS = CardHasher(bytes(range(32)))
BADGE_UID, MEMBER_UID, STRANGER_UID = "04a1b2c3d4e5f6", "04777777777777", "04999999999999"
MEMBER_CODE = "2912345678903"
RULES = (
    ScanRule(RuleMeaning.LOYALTY, uid=re.compile("0477.*")),
    ScanRule(RuleMeaning.LOYALTY, text=re.compile(r"29\d{11}"), symbologies=frozenset({Symbology.EAN13})),
    ScanRule(RuleMeaning.RECEIPT, text=re.compile(r"TILL-(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)")),
    ScanRule(RuleMeaning.IGNORED, text=re.compile("POSTER")),
)


class Notes:
    """A journal kept in memory."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []

    def write(self, event: str, **fields: object) -> None:
        json.dumps(fields)
        self.events.append({"event": event, **fields})

    def of(self, event: str) -> list[dict[str, Any]]:
        return [record for record in self.events if record["event"] == event]


class Mirror:
    """The services between the readers and the pages."""

    def __init__(self, folder: Path) -> None:
        self.now_ns = 10**9
        feed = folder / "products.tsv"
        feed.write_text(_PRODUCTS, encoding="utf-8")
        self.database = open_database(folder / "psyche.sqlite3")
        import_feeds(self.database, products=[feed], language="en")
        self.journal = Notes()
        self.root = QObject()
        self.session = SessionService(IdleTimes(), lambda: self.now_ns, self.root)
        self.catalogue = CatalogueService(
            catalogue=Catalogue(self.database),
            reviews=Reviews(self.database),
            stores=Stores(self.database),
            shop=ShopIdentity("PAR01", "Shop"),
            language="en",
            parent=self.root,
        )
        self.tag_identity = TagIdentities(
            TagRules((GidRule(31415),), TagArticles(self.database).item_of), self.catalogue.numbers
        )
        self.catalogue.changed.connect(self.tag_identity.forget)
        self.service = IdentificationService(
            presence=Presence(PresenceSettings()),
            rules=MeaningRules(
                ResolveRules((r"https://shop\.example/p/(?P<sku>\w+)",), self.catalogue.numbers),
                CARDS,
                RULES,
                frozenset({CARDS.of_uid(BADGE_UID)}),
            ),
            tag_identity=self.tag_identity,
            catalogue=self.catalogue,
            session=self.session,
            journal=self.journal,
            clock_ns=lambda: self.now_ns,
            ambient=frozenset({"camera"}),
            parent=self.root,
        )

    def read(self, epc: str, times: int = 3, rssi_dbm: float = -50.0) -> None:
        for _ in range(times):
            self.now_ns += 40_000_000
            self.service.receive([TagReport("hook", epc, 1, rssi_dbm, self.now_ns)])

    def scan(self, value: str, symbology: Symbology = Symbology.QR, reader: str = "camera") -> None:
        self.service.receive([CodeScan(reader, symbology, value, self.now_ns)])

    def tap(self, uid: str, text: str = "") -> None:
        self.service.receive([CardScan("counter", uid, text, self.now_ns)])

    def pass_s(self, seconds: float) -> None:
        for _ in range(round(seconds * 10)):
            self.now_ns += 100_000_000
            self.service._on_tick()

    @property
    def gtins(self) -> list[str]:
        return [garment.gtin for garment in self.session.garments]


@pytest.fixture
def mirror(tmp_path: Path, qapp: object) -> Iterator[Mirror]:
    made = Mirror(tmp_path)
    yield made
    shiboken6.delete(made.root)  # no timer of this test ticks on in the next one
    made.database.close()


def test_a_tag_on_the_hook_is_reported_then_arrives_then_leaves(mirror: Mirror) -> None:
    epc = encode_sgtin96(SHIRT, 7)
    mirror.read(epc)
    assert mirror.gtins == [SHIRT]
    assert [event["epc"] for event in mirror.journal.of("tag_reported")] == [epc]
    assert mirror.journal.of("garment_arrived") == [
        {"event": "garment_arrived", "gtin": SHIRT, "item": "", "serial": "7", "source": "rfid"}
    ]
    mirror.pass_s(1.5)
    assert mirror.session.garments[0].presence is GarmentPresence.LEAVING
    mirror.pass_s(2)
    assert mirror.gtins == []


def test_a_stray_read_from_next_door_is_told_to_the_journal_alone(mirror: Mirror) -> None:
    mirror.read(encode_sgtin96(SHIRT, 7), times=20, rssi_dbm=-76.0)
    assert mirror.gtins == []
    assert len(mirror.journal.of("tag_reported")) == 1


def test_a_lost_link_takes_no_garment_away(mirror: Mirror) -> None:
    epc = encode_sgtin96(SHIRT, 7)
    mirror.read(epc)
    mirror.service.follow_link(DeviceStatus("hook", "llrp", DeviceState.OFFLINE, "", mirror.now_ns))
    mirror.pass_s(30)
    assert mirror.gtins == [SHIRT]
    mirror.service.follow_link(DeviceStatus("hook", "llrp", DeviceState.READY, "", mirror.now_ns))
    mirror.read(epc)
    mirror.pass_s(1)
    assert mirror.gtins == [SHIRT]
    assert len(mirror.journal.of("garment_arrived")) == 1


@pytest.mark.parametrize(
    ("symbology", "value"),
    [
        (Symbology.QR, f"https://id.gs1.org/01/{SHIRT}"),
        (Symbology.EAN13, SHIRT[1:]),
        (Symbology.QR, "https://shop.example/p/v1"),
        (Symbology.DATA_MATRIX, f"01{SHIRT}21ABC"),
    ],
)
def test_a_code_of_any_kind_brings_its_garment(mirror: Mirror, symbology: Symbology, value: str) -> None:
    mirror.scan(value, symbology)
    assert mirror.gtins == [SHIRT]
    assert mirror.session.garments[0].product_id == "shirt"


def test_a_code_and_a_tag_of_one_article_are_one_card(mirror: Mirror) -> None:
    mirror.scan(SHIRT[1:], Symbology.EAN13)
    mirror.read(encode_sgtin96(SHIRT, 7))
    assert mirror.gtins == [SHIRT]


def test_an_article_that_the_catalogue_does_not_know_is_a_card_without_a_page(mirror: Mirror) -> None:
    mirror.read(encode_sgtin96(ELSEWHERE, 1))
    assert mirror.gtins == [ELSEWHERE]
    assert not mirror.session.garments[0].is_known
    assert mirror.journal.of("garment_unknown")[0]["gtin"] == ELSEWHERE


def test_a_tag_that_is_no_garment_stays_off_the_screen(mirror: Mirror) -> None:
    mirror.read("3200000000000000000000ff")
    assert mirror.session.garments == ()
    assert len(mirror.journal.of("garment_unknown")) == 1


@pytest.mark.parametrize("value", ["javascript:alert(1)", "https://a.example/\u202egpj", "x" * 600, "\x00\x01", ""])
def test_hostile_codes_change_nothing(mirror: Mirror, value: str) -> None:
    mirror.scan(value)
    assert mirror.session.garments == ()
    assert not mirror.session.is_active


def test_not_mine_stays_away_until_it_has_really_left(mirror: Mirror) -> None:
    epc = encode_sgtin96(SHIRT, 7)
    mirror.read(epc)
    mirror.session.dismiss(SHIRT)
    mirror.read(epc, times=10)
    assert mirror.gtins == []
    mirror.pass_s(4)
    mirror.read(epc)
    assert mirror.gtins == [SHIRT]


def test_what_still_hangs_after_the_wipe_does_not_open_a_new_session(mirror: Mirror) -> None:
    epc = encode_sgtin96(SHIRT, 7)
    mirror.read(epc)
    mirror.session.end("idle")
    mirror.read(epc, times=10)
    assert not mirror.session.is_active


def test_what_still_hangs_after_the_wipe_is_there_for_whoever_touches_the_mirror(mirror: Mirror) -> None:
    mirror.read(encode_sgtin96(SHIRT, 7))
    mirror.read(encode_sgtin96(ELSEWHERE, 8))
    mirror.session.dismiss(ELSEWHERE)
    mirror.session.end("idle")
    mirror.session.touch()
    assert mirror.gtins == [SHIRT]
    mirror.session.end("done")
    mirror.session.touch()
    assert mirror.gtins == [SHIRT]


def test_who_hangs_a_garment_is_not_shown_what_others_left(mirror: Mirror) -> None:
    mirror.read(encode_sgtin96(SHIRT, 7))
    mirror.session.end("idle")
    mirror.read(encode_sgtin96(SKIRT, 8))
    assert mirror.gtins == [SKIRT]


def test_what_a_shopper_may_carry_is_not_written_down(mirror: Mirror) -> None:
    mirror.scan("MECARD:N:A Name;TEL:+33199000000;;")
    mirror.scan("BOARDING PASS AB123")
    assert [event["value"] for event in mirror.journal.of("code_read")] == [""]
    mirror.scan(SHIRT[1:], Symbology.EAN13)
    assert mirror.journal.of("code_read")[-1]["value"] == SHIRT[1:]


@pytest.mark.parametrize("value", ["own-1", "OWN-1", " own-1", "http://SHOP.example/own?utm_source=label#top"])
@pytest.mark.parametrize("symbology", [Symbology.CODE128, Symbology.QR, Symbology.OTHER])
def test_an_article_without_a_gtin_opens_by_what_its_feed_calls_it(
    mirror: Mirror, value: str, symbology: Symbology
) -> None:
    mirror.scan(value, symbology)
    (garment,) = mirror.session.garments
    assert (garment.gtin, garment.item, garment.variant_id) == ("", "own-1", "own-1")
    assert mirror.journal.of("garment_arrived") == [
        {"event": "garment_arrived", "gtin": "", "item": "own-1", "serial": None, "source": "code"}
    ]
    assert mirror.service.code_meaning(CodeScan("camera", symbology, value, 0)) is CodeMeaning.ARTICLE


def test_an_nfc_tag_with_an_articles_own_number_opens_it(mirror: Mirror) -> None:
    mirror.tap(STRANGER_UID, "own-1")
    assert [garment.variant_id for garment in mirror.session.garments] == ["own-1"]


def test_a_number_of_digits_is_a_gtin_first(mirror: Mirror) -> None:
    """One article's id is another one's GTIN; and an id may look like a GTIN that nobody has."""
    mirror.scan(SHIRT[1:], Symbology.EAN13)
    mirror.scan(OWN_EAN, Symbology.EAN13)
    mirror.read(encode_sgtin96(f"0{OWN_EAN}", 1))
    assert [garment.variant_id for garment in mirror.session.garments] == ["v1", OWN_EAN]


def notices(mirror: Mirror) -> list[ScanNotice]:
    told: list[ScanNotice] = []
    mirror.service.noticed.connect(told.append)
    return told


def everything_written(mirror: Mirror, caplog: pytest.LogCaptureFixture) -> str:
    return json.dumps(mirror.journal.events) + caplog.text


def test_a_staff_badge_is_told_to_those_who_guard_and_to_nobody_else(mirror: Mirror) -> None:
    badges: list[str] = []
    mirror.service.staff_presented.connect(badges.append)
    told = notices(mirror)
    mirror.tap(BADGE_UID)
    assert badges == [CARDS.of_uid(BADGE_UID)]
    assert told == []
    assert not mirror.session.is_active


@pytest.mark.parametrize("greets", [False, True])
@pytest.mark.parametrize("by_code", [False, True])
def test_a_loyalty_card_is_recognised_and_never_written_down(
    mirror: Mirror, caplog: pytest.LogCaptureFixture, by_code: bool, greets: bool
) -> None:
    caplog.set_level("DEBUG")
    mirror.service._greets_cards = greets
    presented: list[str] = []
    mirror.service.loyalty_presented.connect(presented.append)
    told = notices(mirror)
    if by_code:
        mirror.scan(MEMBER_CODE, Symbology.EAN13, reader="till")
    else:
        mirror.tap(MEMBER_UID, "https://club.example/member/4711")
    assert presented == [CARDS.of_text(MEMBER_CODE) if by_code else CARDS.of_uid(MEMBER_UID)]
    assert told == ([] if greets else [ScanNotice.LOYALTY_CARD])
    assert mirror.gtins == []
    assert mirror.session.is_active
    assert mirror.journal.of("loyalty_card_read") == [{"event": "loyalty_card_read"}]
    written = everything_written(mirror, caplog)
    for secret in (MEMBER_CODE, MEMBER_UID, "4711", CARDS.of_text(MEMBER_CODE), CARDS.of_uid(MEMBER_UID)):
        assert secret not in written


def test_a_card_that_a_camera_sees_is_nobody_s_question_until_somebody_is_there(mirror: Mirror) -> None:
    mirror.service._greets_cards = True
    presented: list[str] = []
    mirror.service.loyalty_presented.connect(presented.append)
    mirror.scan(MEMBER_CODE, Symbology.EAN13)
    assert presented == []
    mirror.session.touch()
    mirror.scan(MEMBER_CODE, Symbology.EAN13)
    mirror.scan(MEMBER_CODE, Symbology.EAN13)
    assert presented == [CARDS.of_text(MEMBER_CODE)]


@pytest.mark.parametrize("by_card", [False, True])
def test_a_card_s_code_of_4000_characters_is_refused_and_not_repeated(
    mirror: Mirror, caplog: pytest.LogCaptureFixture, by_card: bool
) -> None:
    caplog.set_level("DEBUG")
    mirror.service._greets_cards = True
    presented: list[str] = []
    mirror.service.loyalty_presented.connect(presented.append)
    told, code = notices(mirror), MEMBER_CODE[:2] + "7" * 3998
    if by_card:
        mirror.tap(STRANGER_UID, code)
    else:
        mirror.scan(code, Symbology.QR, reader="counter")
    assert (presented, told) == ([], [ScanNotice.REFUSED])
    assert "7777" not in everything_written(mirror, caplog)


def test_cards_and_codes_that_mean_nothing_are_told_to_the_shopper_alone(
    mirror: Mirror, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    told = notices(mirror)
    mirror.tap(STRANGER_UID)
    mirror.scan("A VISITING CARD 0612345678", reader="till")
    mirror.scan("POSTER", reader="till")
    mirror.scan("javascript:alert(1)", reader="till")
    mirror.tap(STRANGER_UID, "tel:+33612345678")
    assert told == [
        ScanNotice.UNKNOWN_CARD,
        ScanNotice.UNKNOWN_CODE,
        ScanNotice.REFUSED,
        ScanNotice.REFUSED,
    ]
    written = everything_written(mirror, caplog)
    for secret in (STRANGER_UID, "0612345678", "33612345678"):
        assert secret not in written


def test_of_a_receipt_the_day_is_told_and_nothing_is_written_down(
    mirror: Mirror, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    shown: list[object] = []
    mirror.service.receipt_presented.connect(shown.append)
    mirror.scan("TILL-20261122")  # the camera sees it on a counter where nobody stands
    assert shown == []
    mirror.scan("TILL-20261122", reader="till")
    assert shown == [Receipt(day=date(2026, 11, 22))]
    assert mirror.session.is_active
    assert "20261122" not in everything_written(mirror, caplog)


def test_an_nfc_tag_on_a_garment_opens_it_like_a_code(mirror: Mirror) -> None:
    mirror.tap(STRANGER_UID, f"https://id.gs1.org/01/{SHIRT}")
    assert mirror.gtins == [SHIRT]


def test_a_tag_that_is_no_garment_is_written_down_by_its_fingerprint_only(mirror: Mirror) -> None:
    library_card = "3f00" + "ab" * 10
    mirror.read(library_card)
    assert mirror.gtins == []
    assert library_card not in json.dumps(mirror.journal.events)
    assert mirror.journal.of("tag_reported")[0]["epc"] == f"#{CARDS.of_epc(library_card)}"


def test_a_poster_behind_the_shopper_is_told_once_a_minute_and_to_nobody_when_nobody_is_there(mirror: Mirror) -> None:
    told = notices(mirror)
    mirror.scan("SALE EVERYWHERE")
    assert told == []
    assert not mirror.session.is_active
    mirror.session.touch()
    mirror.scan("SALE EVERYWHERE")
    mirror.scan("SALE EVERYWHERE")
    assert told == [ScanNotice.UNKNOWN_CODE]
    mirror.now_ns += 61 * 10**9
    mirror.scan("SALE EVERYWHERE")
    assert len(told) == 2


def test_one_garment_by_tag_and_by_code_is_one_card_that_counts_one_and_goes_with_its_tag(mirror: Mirror) -> None:
    mirror.read(encode_sgtin96(SHIRT, 7))
    mirror.scan(SHIRT[1:], Symbology.EAN13)
    assert [(garment.gtin, garment.count) for garment in mirror.session.garments] == [(SHIRT, 1)]
    mirror.pass_s(4)
    assert mirror.gtins == []


def test_a_code_first_and_its_tag_afterwards_are_one_card(mirror: Mirror) -> None:
    mirror.scan(SHIRT[1:], Symbology.EAN13)
    mirror.read(encode_sgtin96(SHIRT, 7))
    assert [(garment.gtin, garment.count) for garment in mirror.session.garments] == [(SHIRT, 1)]
    mirror.read(encode_sgtin96(SHIRT, 8))
    assert mirror.session.garments[0].count == 2
    mirror.pass_s(4)
    assert mirror.gtins == []


def test_a_garment_taken_off_the_hook_to_show_its_code_stays(mirror: Mirror) -> None:
    mirror.read(encode_sgtin96(SHIRT, 7))
    mirror.pass_s(1.5)
    assert [garment.presence for garment in mirror.session.garments] == [GarmentPresence.LEAVING]
    mirror.scan(SHIRT[1:], Symbology.EAN13)
    assert [garment.presence for garment in mirror.session.garments] == [GarmentPresence.HERE]
    mirror.pass_s(4)
    assert mirror.gtins == [SHIRT]


GID = "350007ab70425d4000000586"  # manager 31415, class 271828, piece 1414
TID = "e28011606000020712345678"


def test_tags_of_two_articles_with_one_gtin_are_two_cards(mirror: Mirror, tmp_path: Path) -> None:
    articles = mirror.database.read("SELECT id, gtin FROM variant ORDER BY key LIMIT 2")
    with mirror.database.transaction() as connection:
        connection.execute("UPDATE variant SET gtin = ? WHERE id = ?", (articles[0][1], articles[1][0]))
    table = tmp_path / "tags.tsv"
    table.write_text(f"epc\tid\n{TID}\t{articles[0][0]}\n{GID}\t{articles[1][0]}\n", encoding="utf-8")
    import_feeds(mirror.database, tags=[table])
    mirror.catalogue.forget_cached()
    mirror.read(TID)
    mirror.read(GID)
    assert [(garment.variant_id, garment.count) for garment in mirror.session.garments] == [
        (articles[0][0], 1),
        (articles[1][0], 1),
    ]


def test_a_tag_without_a_gtin_brings_the_article_that_the_table_names(mirror: Mirror, tmp_path: Path) -> None:
    table = tmp_path / "tags.tsv"
    table.write_text(f"epc\tid\n{TID}\tv1\nurn:epc:idpat:gid:31415.271828.*\tv1\n", encoding="utf-8")
    import_feeds(mirror.database, tags=[table])
    mirror.catalogue.forget_cached()
    mirror.read(TID)
    mirror.read(GID)
    (garment,) = mirror.session.garments  # two pieces of one article
    assert (garment.product_id, garment.variant_id, garment.gtin, garment.count) == ("shirt", "v1", SHIRT, 2)
    mirror.scan(SHIRT[1:], Symbology.EAN13)
    assert mirror.gtins == [SHIRT]
    assert {event["epc"] for event in mirror.journal.of("tag_reported")} == {TID, GID}
    arrived = mirror.journal.of("garment_arrived")[1]
    assert arrived == {"event": "garment_arrived", "gtin": SHIRT, "serial": "1414", "source": "rfid", "item": ""}
    mirror.pass_s(4)
    assert mirror.session.garments == ()


def test_an_item_that_the_catalogue_does_not_know_is_a_card_without_a_page(mirror: Mirror) -> None:
    mirror.read(GID)
    (garment,) = mirror.session.garments
    assert (garment.key, garment.gtin, garment.is_known) == ("271828", "", False)
    assert mirror.journal.of("garment_unknown")[0]["item"] == "271828"


def test_a_tag_that_hangs_there_becomes_a_garment_when_the_table_learns_of_it(mirror: Mirror, tmp_path: Path) -> None:
    mirror.read(TID)
    assert mirror.session.garments == ()
    assert mirror.journal.of("tag_reported")[0]["epc"].startswith("#")
    table = tmp_path / "tags.tsv"
    table.write_text(f"epc\tid\n{TID[:8]}\tv1\n", encoding="utf-8")
    import_feeds(mirror.database, tags=[table])
    mirror.catalogue.forget_cached()
    assert mirror.gtins == [SHIRT]
    mirror.pass_s(4)
    assert mirror.gtins == []
