"""What staff see of the readers while they watch, and how little is kept while they do not."""

from typing import Literal

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.domain.catalogue import Product, Variant
from app.domain.garments import GarmentIdentity
from app.domain.scans import CardScan, CodeScan, Symbology, TagReport, Zone
from app.identification import GidRule, TagRules, encode_sgtin96, identify_tag
from app.services.devices.readings import HISTORY_S, MOST_TAGS, LastScan, ReadingsService
from tests.support.shop import HandClock, a_product

SHIRT_GTIN = "09521234000013"
SHIRT = encode_sgtin96(SHIRT_GTIN, 1, 7)
SECOND_SHIRT = encode_sgtin96(SHIRT_GTIN, 2, 7)


class Shelf(QObject):
    """A catalogue of one shirt, which counts how often it is asked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = "Linen shirt"
        self.asked = 0

    def articles(self, identity: GarmentIdentity) -> tuple[Variant, ...]:
        self.asked += 1
        return a_product().variants[:1] if identity.gtin == SHIRT_GTIN or identity.item == "271828" else ()

    def product(self, product_id: str) -> Product:
        return a_product(product_id, title=self.title)


class Desk:
    """The service and a clock moved by hand; `pass_s` fires its timer as time goes by."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.shelf = Shelf()
        self.here: list[str] = []
        self.readings = ReadingsService(
            catalogue=self.shelf,  # type: ignore[arg-type]
            tag_identity=lambda epc: identify_tag(epc, TagRules((GidRule(31415),))),
            present=lambda: self.here,
            clock_ns=self.clock,
        )

    def pass_s(self, seconds: float) -> None:
        for _ in range(round(seconds * 4)):
            self.clock.pass_s(0.25)
            if self.readings._timer.isActive():
                self.readings._on_timer()

    def read(self, *tags: tuple[str, float], zone: Zone = Zone.OWN, antenna: int = 1, reader: str = "hook") -> None:
        reports = [TagReport(reader, epc, antenna, dbm, self.clock.now_ns, zone) for epc, dbm in tags]
        self.readings.receive(reports)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_nothing_is_known_of_a_device_that_said_nothing(desk: Desk) -> None:
    heard = desk.readings.of("hook")
    assert (heard.reads_per_s, heard.last_age_s, heard.tags, heard.last_scan) == (0.0, None, (), None)


def test_a_watched_tag_shows_its_garment_place_and_course(desk: Desk) -> None:
    desk.readings.watch(True)
    desk.here = [SHIRT]
    for strength in (-60.0, -55.0, -58.0, -57.0):
        desk.read((SHIRT, strength), (SHIRT, strength - 1))
        desk.pass_s(0.25)
    (tag,) = desk.readings.of("hook").tags
    assert (tag.epc, tag.label, tag.zone, tag.antenna) == (SHIRT, "Linen shirt", Zone.OWN, 1)
    assert tag.rssi_dbm == -55.0
    assert tag.is_present
    assert tag.history == ((1.0, -60.0), (0.75, -55.0), (0.5, -58.0), (0.25, -57.0))
    assert tag.reads_per_s == pytest.approx(8.0)
    assert desk.readings.of("hook").reads_per_s == pytest.approx(8.0)
    assert desk.readings.of("hook").last_age_s == pytest.approx(0.25)


def test_a_tag_is_shown_where_it_is_heard_best(desk: Desk) -> None:
    desk.readings.watch(True)
    desk.read((SHIRT, -60.0))
    desk.read((SHIRT, -50.0), zone=Zone.NEIGHBOUR, antenna=3)
    (tag,) = desk.readings.of("hook").tags
    assert (tag.zone, tag.antenna, tag.rssi_dbm) == (Zone.NEIGHBOUR, 3, -50.0)


def test_strongest_tags_come_first_and_unknown_ones_have_no_label(desk: Desk) -> None:
    desk.readings.watch(True)
    desk.read(("beef" * 6, -50.0), (SHIRT, -60.0), (SECOND_SHIRT, -40.0))
    assert [(tag.epc, tag.label) for tag in desk.readings.of("hook").tags] == [
        (SECOND_SHIRT, "Linen shirt"),
        ("beef" * 6, ""),
        (SHIRT, "Linen shirt"),
    ]


def test_a_tag_without_a_gtin_has_the_name_of_its_article(desk: Desk) -> None:
    desk.readings.watch(True)
    desk.read(
        ("350007ab70425d4000000586", -40.0), ("350007ab70425d5000000586", -50.0), ("350007ab80425d4000000586", -60)
    )
    assert [tag.label for tag in desk.readings.of("hook").tags] == ["Linen shirt", "", ""]


def test_labels_are_looked_up_once_and_again_after_the_catalogue_changed(desk: Desk) -> None:
    desk.readings.watch(True)
    for _ in range(3):
        desk.read((SHIRT, -50.0))
        desk.readings.of("hook")
    assert desk.shelf.asked == 1
    desk.shelf.title = "Chemise"
    desk.shelf.changed.emit()
    assert desk.readings.of("hook").tags[0].label == "Chemise"


def test_devices_are_told_apart(desk: Desk) -> None:
    desk.readings.watch(True)
    desk.read((SHIRT, -50.0), reader="hook")
    desk.read((SECOND_SHIRT, -50.0), reader="shelf")
    assert [tag.epc for tag in desk.readings.of("hook").tags] == [SHIRT]
    assert [tag.epc for tag in desk.readings.of("shelf").tags] == [SECOND_SHIRT]


def test_while_nobody_watches_only_counters_move(desk: Desk) -> None:
    changes: list[None] = []
    desk.readings.changed.connect(lambda: changes.append(None))
    for _ in range(100):
        desk.read((SHIRT, -50.0), (SECOND_SHIRT, -50.0))
        desk.pass_s(0.25)
    assert changes == []
    assert desk.readings.of("hook").tags == ()
    assert desk.readings.of("hook").last_age_s == pytest.approx(0.25)
    assert desk.shelf.asked == 0


def test_watching_ends_with_everything_forgotten(desk: Desk) -> None:
    desk.readings.watch(True)
    desk.read((SHIRT, -50.0))
    desk.readings.watch(False)
    assert desk.readings.of("hook").tags == ()
    desk.readings.watch(True)
    assert desk.readings.of("hook").tags == ()
    assert desk.readings.of("hook").reads_per_s == 0.0


def test_a_tag_silent_for_20_s_is_forgotten(desk: Desk) -> None:
    desk.readings.watch(True)
    desk.read((SHIRT, -50.0))
    desk.pass_s(HISTORY_S - 1)
    assert [len(tag.history) for tag in desk.readings.of("hook").tags] == [1]
    assert desk.readings.of("hook").tags[0].reads_per_s == 0.0
    desk.pass_s(2)
    assert desk.readings.of("hook").tags == ()


def test_memory_is_bounded_in_a_full_field_and_the_strong_are_kept(desk: Desk) -> None:
    desk.readings.watch(True)
    crowd = [(f"{number:024x}", -70.0) for number in range(500)]
    strong = [(f"{number:024x}", -45.0) for number in range(1000, 1010)]
    for _ in range(120):
        desk.read(*crowd)
        desk.read(*strong)
        desk.pass_s(0.25)
    tags = desk.readings.of("hook").tags
    assert len(tags) == MOST_TAGS
    assert [tag.rssi_dbm for tag in tags[:10]] == [-45.0] * 10
    assert max(len(tag.history) for tag in tags) <= HISTORY_S * 4


@pytest.mark.parametrize(
    ("scan", "kind"),
    [
        (CodeScan("hook", Symbology.QR, "https://shop.example/secret", HandClock().now_ns), "code"),
        (CardScan("hook", "04a1b2c3", "member 17", HandClock().now_ns), "card"),
    ],
)
def test_of_codes_and_cards_only_their_age_is_told(
    desk: Desk, scan: CodeScan | CardScan, kind: Literal["code", "card"]
) -> None:
    desk.readings.receive([scan])
    desk.pass_s(3)
    heard = desk.readings.of("hook")
    assert heard.last_scan == LastScan(kind, 3.0)
    kept = repr((heard, desk.readings._devices, desk.readings._labels))
    assert not any(secret in kept for secret in ("secret", "member", "04a1"))


def test_watched_services_tell_of_news_four_times_a_second(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignals([desk.readings.changed] * 2):
        desk.readings.watch(True)
    assert desk.readings._timer.interval() == 250
