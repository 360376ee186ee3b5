"""A shop in memory with the signals and answers of the services, for tests of the screen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QObject, Signal

from app.config import Config
from app.domain.catalogue import Fit, Picture, Product, Review, ReviewOrder, ReviewSummary, Variant
from app.domain.garments import Garment, GarmentIdentity
from app.domain.gestures import Engagement, Gesture, View
from app.domain.money import Money
from app.domain.scans import DeviceState, DeviceStatus
from app.domain.stores import Availability, OpeningPeriod, StockLevel, Store
from app.services.session.identification import IdentificationService
from app.services.session.session import IdleTimes, SessionService
from tests.support.staff_services import StaffServices
from ui.gallery.held import held

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)  # a Friday, 16:00 in Paris
HERE = "PAR01"
# Joints of somebody standing 2 m away, in heights of the picture, ankles out of sight.
STANDING: tuple[float, ...] = (
    *(0.67, 0.2, 0.6, 0.3, 0.74, 0.3, 0.56, 0.44, 0.78, 0.44, 0.55, 0.57, 0.79, 0.57),
    *(0.63, 0.58, 0.71, 0.58, 0.63, 0.8, 0.71, 0.8, -1.0, -1.0, -1.0, -1.0),
)

ALL_WEEK = tuple(OpeningPeriod(day, time(10), time(19, 30)) for day in range(7))


class HandClock:
    """Monotonic nanoseconds moved by hand."""

    def __init__(self) -> None:
        self.now_ns = 1_000_000_000_000

    def __call__(self) -> int:
        return self.now_ns

    def pass_s(self, seconds: float) -> None:
        self.now_ns += round(seconds * 1e9)


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
    """A garment at 59.90 EUR with ids such as `shirt-white-M`."""
    number = sum(product_id.encode())
    variants = tuple(
        Variant(
            id=f"{product_id}-{colour}-{size}",
            product_id=product_id,
            gtin=f"{number * 1000 + index * 10 + position:014d}",
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
        Picture(f"https://shop.example/{product_id}/{colour}/{position}.png", colour, position)
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


def a_store(code: str = HERE, name: str = "", *, opening: tuple[OpeningPeriod, ...] = ALL_WEEK) -> Store:
    return Store(
        code=code,
        name=name or f"Boutique {code}",
        street="1 rue Exemple",
        postal_code="75001",
        city="Paris",
        country="FR",
        latitude=48.86,
        longitude=2.35,
        telephone="",
        opening=opening,
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


class ShopCatalogue(QObject):
    """Products, reviews and the language."""

    changed = Signal()

    def __init__(self, *products: Product) -> None:
        super().__init__()
        self.language = "fr"
        self.retailer_name = "Maison"
        self.store: Store | None = a_store()
        self.shelf = {product.id: product for product in products}
        self.opinions: list[Review] = []
        self.fetched: list[tuple[int, int]] = []

    @property
    def is_empty(self) -> bool:
        return not self.shelf

    def set_language(self, code: str) -> None:
        if code != self.language:
            self.language = code
            self.changed.emit()

    def put(self, product: Product) -> None:
        self.shelf[product.id] = product
        self.changed.emit()

    def withdraw(self, product_id: str) -> None:
        del self.shelf[product_id]
        self.changed.emit()

    def product(self, product_id: str) -> Product | None:
        product = self.shelf.get(product_id)
        return None if product is None else replace(product, title=f"{product.title} ({self.language})")

    def products(self, product_ids: Sequence[str]) -> tuple[Product, ...]:
        found = (self.product(product_id) for product_id in product_ids)
        return tuple(product for product in found if product is not None)

    def variant_by_gtin(self, gtin: str) -> Variant | None:
        variants = (variant for product in self.shelf.values() for variant in product.variants)
        return next((variant for variant in variants if variant.gtin == gtin), None)

    def campaigns(self, limit: int) -> tuple[Product, ...]:
        return self.products(tuple(self.shelf)[:limit])

    def goes_with(self, product_id: str) -> tuple[Product, ...]:
        product = self.shelf.get(product_id)
        return () if product is None else self.products(product.goes_with)

    def review_summary(self, product_id: str) -> ReviewSummary:
        reviews = [review for review in self.opinions if review.product_id == product_id]
        stars = [round(review.rating) for review in reviews]
        one, two, three, four, five = (stars.count(count) for count in range(1, 6))
        return ReviewSummary(
            count=len(reviews),
            average=sum(review.rating for review in reviews) / len(reviews) if reviews else 0.0,
            histogram=(one, two, three, four, five),
            fit_small=sum(review.fit is Fit.SMALL for review in reviews),
            fit_true=sum(review.fit is Fit.TRUE for review in reviews),
            fit_large=sum(review.fit is Fit.LARGE for review in reviews),
        )

    def reviews(
        self, product_id: str, order: ReviewOrder, language: str | None, offset: int, limit: int
    ) -> tuple[Review, ...]:
        self.fetched.append((offset, limit))
        chosen = [
            review
            for review in self.opinions
            if review.product_id == product_id and language in (None, review.language)
        ]
        if order is ReviewOrder.MOST_HELPFUL:
            chosen.sort(key=lambda review: -review.helpful_count)
        return tuple(chosen[offset : offset + limit])

    def review_languages(self, product_id: str) -> tuple[str, ...]:
        return tuple(sorted({review.language for review in self.opinions if review.product_id == product_id}))


@dataclass(frozen=True)
class NearbyAnswer:
    store: Store
    distance_m: float | None
    level: StockLevel | None
    is_here: bool


class ShopAvailability(QObject):
    """Stock figures by store."""

    changed = Signal()

    def __init__(self, stores: Sequence[tuple[Store, float | None]] = ((a_store(), 0.0),)) -> None:
        super().__init__()
        self.stale_after_s = 3600.0
        self.at = NOW
        self.stores = list(stores)
        self.levels: dict[tuple[str, str], StockLevel] = {}
        self.asked = 0

    def now(self) -> datetime:
        return self.at

    def count(self, *levels: StockLevel) -> None:
        self.levels.update({(level.store_code, level.variant_id): level for level in levels})
        self.changed.emit()

    def here(self, product_id: str) -> Mapping[str, StockLevel]:
        return {
            variant: level
            for (store, variant), level in self.levels.items()
            if store == HERE and variant.startswith(f"{product_id}-")
        }

    def nearby(self, variant_id: str) -> tuple[NearbyAnswer, ...]:
        self.asked += 1
        return tuple(
            NearbyAnswer(store, distance_m, self.levels.get((store.code, variant_id)), store.code == HERE)
            for store, distance_m in self.stores
        )


class ShopPictures(QObject):
    """Pictures that are here once `arrive` was called, or from the start."""

    picture_ready = Signal(str)
    picture_failed = Signal(str)

    def __init__(self, *, are_here: bool = True) -> None:
        super().__init__()
        self.are_here = are_here
        self.fetched: set[str] = set()
        self.failures: set[str] = set()

    def local(self, url: str) -> str:
        return f"file:///cache/{url.removeprefix('https://')}" if self.are_here or url in self.fetched else ""

    def is_failed(self, url: str) -> bool:
        return url in self.failures

    def arrive(self, url: str) -> None:
        self.fetched.add(url)
        self.picture_ready.emit(url)

    def fail(self, url: str) -> None:
        self.failures.add(url)
        self.picture_failed.emit(url)


class ShopDevices(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.statuses: tuple[DeviceStatus, ...] = ()

    def report(self, *statuses: DeviceStatus) -> None:
        self.statuses = statuses
        self.changed.emit()


class ShopCamera(QObject):
    status_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.status = DeviceStatus("camera", "camera", DeviceState.CONNECTING, "", 0)

    def become(self, state: DeviceState) -> None:
        self.status = replace(self.status, state=state)
        self.status_changed.emit(self.status)


class ShopArms(QObject):
    """The gesture service, told by hand what a person does; the pointer in their zone, 0 to 1."""

    changed = Signal()
    pointer_changed = Signal()
    person_changed = Signal()
    gesture_seen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_available = True
        self.engagement = Engagement.NOBODY
        self.view = View.CLEAR
        self.pointer: tuple[float, float] | None = None
        self.pointer_frame_ns = 0
        self.joints: tuple[float, ...] = ()

    def become(self, engagement: Engagement) -> None:
        self.engagement = engagement
        self.joints = () if engagement is Engagement.NOBODY else STANDING
        self.changed.emit()
        self.person_changed.emit()
        if engagement is not Engagement.DRIVING:
            self.point(None)

    def look(self, view: View) -> None:
        self.view = view
        self.changed.emit()

    def point(self, pointer: tuple[float, float] | None) -> None:
        self.pointer_frame_ns += 1
        if pointer != self.pointer:
            self.pointer = pointer
            self.pointer_changed.emit()

    def make(self, gesture: Gesture) -> None:
        self.gesture_seen.emit(gesture)


class ShopTray(QObject):
    changed = Signal()

    def __init__(self, catalogue: ShopCatalogue) -> None:
        super().__init__()
        self.catalogue = catalogue
        self.zones: dict[str, str] = {}

    def offered(self) -> tuple[Product, ...]:
        return self.catalogue.campaigns(24)

    def zone(self, gtin: str) -> str:
        return self.zones.get(gtin, "")

    def place(self, gtin: str) -> None:
        self.zones[gtin] = "hook"
        self.changed.emit()

    def place_next_door(self, gtin: str) -> None:
        self.zones[gtin] = "next_door"
        self.changed.emit()

    def remove(self, gtin: str) -> None:
        self.zones.pop(gtin, None)
        self.changed.emit()


class ShopPreparation(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_preparing = True


class Shop(StaffServices):
    """All of it, with the real session."""

    def __init__(self, *products: Product, pictures_are_here: bool = True) -> None:
        super().__init__(Config())
        self.clock = HandClock()
        self.catalogue = ShopCatalogue(*products)
        self.availability = ShopAvailability()
        self.pictures = ShopPictures(are_here=pictures_are_here)
        self.devices = ShopDevices()
        self.camera: ShopCamera | None = ShopCamera()
        self.gestures: ShopArms | None = ShopArms()
        self.tray: ShopTray | None = ShopTray(self.catalogue)
        self.demo_store: ShopPreparation | None = None
        self.session = SessionService(IdleTimes(60, 20), self.clock)
        self.identification = held(IdentificationService)

    def bring(self, product_id: str, variant: int = 0) -> Garment:
        """Hang the piece of a product, or of an article nobody knows, before the mirror."""
        product = self.catalogue.shelf.get(product_id)
        article = None if product is None else product.variants[variant]
        gtin = f"{sum(product_id.encode()):014d}" if article is None else article.gtin
        return self.session.arrive(f"epc-{product_id}-{variant}", GarmentIdentity(gtin, "1"), article)

    def take_away(self, product_id: str, variant: int = 0) -> None:
        self.session.leave(f"epc-{product_id}-{variant}")
