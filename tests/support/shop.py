"""A shop over a database in memory: the program's own services, and clock, camera and stock told by hand."""

import shutil
import weakref
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, cast

from PySide6.QtCore import Qt

from app.config import Config
from app.devices.drivers.simulated.reader import SimulatedConfig, SimulatedReader
from app.devices.presence.presence import Presence, PresenceSettings
from app.domain.carried import TillCode
from app.domain.catalogue import Fit, Picture, Product, Review, Variant
from app.domain.garments import Garment, GarmentIdentity
from app.domain.loyalty import Member
from app.domain.money import Money
from app.domain.requests import RequestKind
from app.domain.results import VisitCounts
from app.domain.scans import DeviceStatus
from app.domain.stores import Availability, OpeningPeriod, StockLevel, Store
from app.identification.gtin import check_digit
from app.runtime.logs.journal import SilentJournal
from app.services.camera.camera import CameraService
from app.services.camera.gestures import GestureService
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService, ShopIdentity
from app.services.catalogue.collection import CollectionService
from app.services.catalogue.locale import locale_of
from app.services.catalogue.pictures import PictureService
from app.services.demonstration.demo_store import DemoStoreService
from app.services.devices.statuses import DevicesService
from app.services.devices.tray import TrayService
from app.services.kiosk import KioskServices
from app.services.loyalty.loyalty import LoyaltyService
from app.services.outfits.outfits import OutfitService
from app.services.outfits.rules import RulesService
from app.services.requests.board import RequestBoard
from app.services.requests.cabin import CabinService
from app.services.requests.desk import RequestDesk
from app.services.requests.outlook import Outlook
from app.services.requests.returns import ReturnService
from app.services.requests.rules import RequestRules
from app.services.requests.service import RequestService
from app.services.requests.waiting import Waiting
from app.services.results.fingerprints import fingerprint_with
from app.services.results.holdout import Holdout
from app.services.session.identification import IdentificationService
from app.services.session.scan_rules import scan_rules
from app.services.session.session import IdleTimes, SessionService
from app.services.suggestions.partners import TablePartners
from app.services.take_away.take_away import TakeAway
from app.services.voices.voices import VoicesService
from app.store import (
    Catalogue,
    Collection,
    Database,
    OwnReservations,
    PartnerTable,
    RequestTable,
    Reviews,
    Shelf,
    Shifts,
    Stock,
    Stores,
    Voices,
    open_database,
)
from tests.support.inline_jobs import InlineJobs
from tests.support.shop_arms import ShopArms
from tests.support.shop_feeds import photo_url, write_levels, write_products, write_reviews, write_stores
from tests.support.staff_door import PIN, WHO, set_pin
from tests.support.staff_services import StaffServices

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)  # a Friday, 16:00 in Paris
HERE = "PAR01"
PARIS = (48.86, 2.35)

ALL_WEEK = tuple(OpeningPeriod(day, time(10), time(19, 30)) for day in range(7))


class HandClock:
    """Monotonic nanoseconds moved by hand, and the time of day that passes with them."""

    def __init__(self) -> None:
        self.now_ns = self._began_ns = 1_000_000_000_000
        self._set_by = timedelta()

    def __call__(self) -> int:
        return self.now_ns

    def now(self) -> datetime:
        return NOW + timedelta(microseconds=(self.now_ns - self._began_ns) // 1000) + self._set_by

    def now_s(self) -> float:
        return self.now().timestamp()

    def pass_s(self, seconds: float) -> None:
        self.now_ns += round(seconds * 1e9)

    def set_back(self, seconds: float) -> None:
        """Set the time of day, which no time that has passed follows."""
        self._set_by -= timedelta(seconds=seconds)


def a_product(
    product_id: str = "shirt",
    *,
    title: str = "",
    colours: Sequence[str] = ("white", "navy"),
    sizes: Sequence[str] = ("S", "M", "L"),
    pictures: int = 2,
    goes_with: tuple[str, ...] = (),
    sale_minor: int | None = None,
    lowest_minor: int | None = None,
) -> Product:
    """A garment at 59.90 EUR with ids such as `shirt-white-M`, its pictures on this machine."""
    variants = tuple(
        Variant(
            id=f"{product_id}-{colour}-{size}",
            product_id=product_id,
            gtin=a_gtin(product_id, 10 * index + position),
            sku=f"{product_id}-{colour}-{size}",
            colour=colour,
            size=size,
            price=Money(5990, "EUR"),
            sale_price=None if sale_minor is None else Money(sale_minor, "EUR"),
            lowest_price_30_days=None if lowest_minor is None else Money(lowest_minor, "EUR"),
        )
        for index, colour in enumerate(colours)
        for position, size in enumerate(sizes)
    )
    shown = tuple(
        Picture(photo_url(f"{product_id}/{colour}/{position}.png"), colour, position)
        for colour in colours
        for position in range(pictures)
    )
    return Product(
        id=product_id,
        language="fr",
        title=title or product_id.title(),
        brand="Maison",
        description="Une pièce simple.",
        category=("Hauts",),
        composition="100 % lin",
        care=("30 °C", "Pas de sèche-linge"),
        variants=variants,
        pictures=shown,
        goes_with=goes_with,
    )


def a_gtin(product_id: str, number: int = 0) -> str:
    """The GTIN-14 of a product's article: 1,000 numbers a name, whose letters choose them."""
    body = f"{sum(product_id.encode()) * 1000 + number:013d}"
    return body + check_digit(body)


def a_store(
    code: str = HERE,
    name: str = "",
    *,
    opening: tuple[OpeningPeriod, ...] = ALL_WEEK,
    place: tuple[float, float] | None = PARIS,
) -> Store:
    """A store open every day from 10:00 to 19:30; `place` is its latitude and longitude."""
    return Store(
        code=code,
        name=name or f"Boutique {code}",
        street="1 rue Exemple",
        postal_code="75001",
        city="Paris",
        country="FR",
        latitude=place and place[0],
        longitude=place and place[1],
        telephone="",
        opening=opening,
        time_zone="Europe/Paris",
    )


def a_review(number: int, product_id: str = "shirt", *, language: str = "fr", rating: float = 4.0) -> Review:
    return Review(
        id=f"r{number}",
        product_id=product_id,
        rating=rating,
        title=f"Avis {number}",
        body="Taille bien.",
        language=language,
        author="A.",
        written_at=NOW - timedelta(days=number),
        source="boutique",
        fit=Fit.SMALL if number % 2 else None,
        helpful_count=number,
    )


def a_level(variant_id: str, quantity: int | None, *, store: str = HERE, age_s: float = 60) -> StockLevel:
    return StockLevel(store, variant_id, quantity, Availability.UNKNOWN, NOW - timedelta(seconds=age_s), "Étage 1")


class _Members:
    """Cards told by hand, by their fingerprints."""

    def __init__(self, members: dict[str, Member]) -> None:
        self._members = members

    def member(self, fingerprint: str) -> Member | None:
        return self._members.get(fingerprint)


class Shop(StaffServices):
    """All services that the screen is drawn from; those of the staff's pages are told by hand."""

    def __init__(
        self, *products: Product, database: Database | None = None, picture_jobs: InlineJobs | None = None
    ) -> None:
        """Sell `products`, or what `database` says; with `picture_jobs` that are held no picture is here yet."""
        super().__init__(Config())
        self.clock = HandClock()
        self.jobs = InlineJobs()
        self.database = database or open_database(Path(":memory:"))
        self._products = {product.id: product for product in products}
        if database is None:
            write_products(self.database, products, self.clock.now_s())
            write_stores(self.database, [a_store()])
        stock, stores = Stock(self.database), Stores(self.database)
        tables = Catalogue(self.database, now_s=self.clock.now_s)
        self.catalogue = CatalogueService(
            catalogue=tables,
            reviews=Reviews(self.database),
            stores=stores,
            shop=ShopIdentity(HERE, "Maison"),
            language="fr",
        )
        self.collection_jobs = InlineJobs()
        self.collection = CollectionService(
            collection=Collection(self.database, tables),
            catalogue=self.catalogue,
            store_code=HERE,
            jobs=self.collection_jobs,
        )
        self.availability = AvailabilityService(
            stock=stock,
            stores=stores,
            catalogue=self.catalogue,
            store_code=HERE,
            stale_after_s=3600.0,
            now=self.clock.now,
        )
        pictures = Path(mkdtemp(prefix="psyche-pictures-"))
        weakref.finalize(self, shutil.rmtree, pictures, ignore_errors=True)
        self.pictures = PictureService(pictures, jobs=picture_jobs or InlineJobs())
        self._are_pictures_here = picture_jobs is None
        self._fetch_pictures()
        self.rules_recorded: list[tuple[str, dict[str, object]]] = []
        self.suggestion_rules = RulesService(
            pictures / "suggestions.toml",
            require_open=self.staff.require_open,
            record=self._record_rules,
            today=lambda: self.clock.now().date(),
        )
        self.outfits = OutfitService(
            shelf=Shelf(self.database, store_code=HERE, language="fr"),
            catalogue=self.catalogue,
            rules=self.suggestion_rules,
            partners=TablePartners(PartnerTable(self.database)),
            tone_of=self.pictures.tone,
            jobs=InlineJobs(),
        )
        self.outfits.start()
        self.session = SessionService(IdleTimes(60, 20), self.clock)
        self.counted: list[VisitCounts] = []
        self.hold_out(0)
        self.answered: list[tuple[object, ...]] = []
        self.request_jobs = InlineJobs()
        self.ask_by()
        self.voices = VoicesService(
            Voices(self.database), self.session, asks=True, jobs=InlineJobs(), now=self.clock.now
        )
        self.members: dict[str, Member] = {}
        self.loyalty = LoyaltyService(_Members(self.members), self.session, InlineJobs())
        self.take_away = TakeAway("", TillCode.GTINS, "\n")
        self.devices = DevicesService(SilentJournal())
        self.identification = IdentificationService(
            presence=Presence(PresenceSettings()),
            rules=scan_rules(Config(), bytes(32), self.catalogue.numbers),
            catalogue=self.catalogue,
            session=self.session,
            journal=SilentJournal(),
            clock_ns=self.clock,
        )
        self.cabin = CabinService(self.session, self.identification, lambda: self.clock() / 1e9)
        self.arms = ShopArms(self.clock)
        self.camera: CameraService | None = self.arms.camera
        self.gestures: GestureService | None = GestureService(
            self.arms.camera.vision_said,
            self.arms.camera.status_changed,
            journal=SilentJournal(),
            is_right_to_left=self._is_right_to_left,
            activity=self.session,
        )
        self.arms.begin()
        hook = SimulatedReader(SimulatedConfig(driver="simulated", name="hook"))
        self.tray: TrayService | None = TrayService(hook, self.catalogue)
        self.demo_store: DemoStoreService | None = None

    @property
    def kiosk_services(self) -> KioskServices:
        """The shop in the place of a whole mirror's services, of which a window reads what is here."""
        return cast("KioskServices", self)

    def hold_out(self, percent: int) -> None:
        """Let this share of the sessions to come, and of no window made before, see no suggestions."""
        self.holdout = Holdout(
            self.session,
            key=bytes(32),
            percent=percent,
            fingerprint=fingerprint_with(bytes(32)),
            keep=self.counted.append,
            now=self.clock.now,
        )

    def ask_by(self, **rules: Any) -> None:
        """Have requests go by other rules from now on, and read what stands there as a program does that starts."""
        self.request_rules = RequestRules(**({"offered": frozenset(RequestKind), "own_store": HERE} | rules))
        reservations = OwnReservations(Stock(self.database), HERE, 3600.0, self.clock.now)
        self.request_board = board = RequestBoard(
            RequestTable(self.database, HERE),
            Shifts(self.database),
            jobs=self.request_jobs,
            now=self.clock.now,
            clock_s=lambda: self.clock() / 1e9,
        )
        self.requests = RequestService(
            board,
            self.request_rules,
            Outlook(self.availability, self.session, HERE),
            reservations,
            catalogue=self.catalogue,
            stores=Stores(self.database),
            session=self.session,
            journal=SilentJournal(),
        )
        self.returns = ReturnService(
            self.request_rules.returns,
            self.requests,
            self.session,
            stores=lambda: frozenset({HERE}),
            today=lambda: self.clock.now().date(),
        )
        self.request_desk = RequestDesk(
            board,
            reservations,
            own_store=HERE,
            staff=self.staff,
            record=lambda *told, **detail: self.answered.append((*told, detail)),
            journal=SilentJournal(),
        )
        self.waiting = Waiting(board, self.request_rules, reservations)
        board.changed.connect(self.availability.changed)
        board.load()
        self.requests.begin()

    def begin_anew(self) -> None:
        """End the program without a word, and start it again: another session, and requests as they stand."""
        self.session = SessionService(IdleTimes(60, 20), self.clock)
        self.ask_by()

    def put_on_shift(self, name: str = WHO) -> None:
        """Have a member of staff say that they can be asked."""
        set_pin(self.database, PIN, name)
        self.request_board.run(lambda: self.request_board.shifts.begin(name, self.clock.now()))

    def put(self, product: Product) -> None:
        """Sell this product too, or as it is now."""
        self._products[product.id] = product
        self._import_products()

    def withdraw(self, product_id: str) -> None:
        """Sell it no more; there must be another product."""
        del self._products[product_id]
        self._import_products()

    def article(self, product_id: str, variant: int = 0) -> Variant:
        """What was given to be sold."""
        return self._products[product_id].variants[variant]

    def count(self, *levels: StockLevel) -> None:
        """Tell what was counted."""
        write_levels(self.database, levels)
        self.catalogue.forget_cached()

    def open_stores(self, *stores: Store) -> None:
        """Have these stores and no other ones."""
        write_stores(self.database, stores)
        self.catalogue.forget_cached()

    def hear(self, *reviews: Review) -> None:
        """Hear what buyers say."""
        write_reviews(self.database, reviews)
        self.catalogue.forget_cached()

    def report(self, *statuses: DeviceStatus) -> None:
        """Tell what devices do."""
        for status in statuses:
            self.devices.report(status)

    def bring(self, product_id: str, variant: int = 0) -> Garment:
        """Hang the piece of a product, or of an article nobody knows, before the mirror."""
        gtin = self.article(product_id, variant).gtin if product_id in self._products else a_gtin(product_id)
        identity = GarmentIdentity(gtin, "1")
        return self.session.arrive(f"epc-{product_id}-{variant}", identity, self.catalogue.articles(identity))

    def _record_rules(self, action: str, /, **detail: object) -> None:
        self.rules_recorded.append((action, detail))

    def _import_products(self) -> None:
        write_products(self.database, tuple(self._products.values()), self.clock.now_s())
        self._fetch_pictures()
        self.catalogue.forget_cached()

    def _fetch_pictures(self) -> None:
        """Have them before they are shown: jobs done at once would tell of them while a page is being derived."""
        if self._are_pictures_here:
            for (urls,) in self.database.read("SELECT DISTINCT pictures FROM variant WHERE pictures <> ''"):
                for url in urls.split("\n"):
                    self.pictures.local(url)

    def _is_right_to_left(self) -> bool:
        return locale_of(self.catalogue.language).textDirection() is Qt.LayoutDirection.RightToLeft
