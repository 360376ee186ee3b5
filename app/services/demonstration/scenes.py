"""States of the screen on demand: what a shop rarely sees but a reviewer must.

Each scene changes the database it is given, so it is run on a copy.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.errors import ConfigurationError, PsycheError
from app.domain.gestures import Engagement, Gesture, View
from app.domain.meanings import ScanNotice
from app.services.demonstration.staff_scenes import STAFF_SCENES, StaffPose
from app.store import Database

# Joints of somebody who stands there, in heights of the picture: see PersonSeen in vision/messages.py.
_STANDING = (
    *(0.67, 0.2, 0.6, 0.3, 0.74, 0.3, 0.56, 0.43, 0.78, 0.43, 0.57, 0.55, 0.77, 0.55),
    *(0.63, 0.56, 0.71, 0.56, 0.62, 0.78, 0.72, 0.78, 0.62, 0.97, 0.72, 0.97),
)
_POINTING = (*_STANDING[:8], 0.83, 0.38, *_STANDING[10:12], 0.91, 0.28, *_STANDING[14:])


class NoSuchArticleError(PsycheError):
    """No article of the catalogue can show the state asked for."""


@dataclass(frozen=True, slots=True)
class Arms:
    """Who stands before the camera: how far they have come, what is seen of them, and what their arms do.

    `aim` is the objectName of what they point at, `dwell` how full its ring is; `edge` points between the controls
    instead. `hint` is the one being shown, from 1.
    """

    engagement: Engagement = Engagement.DRIVING
    view: View = View.CLEAR
    joints: tuple[float, ...] = _STANDING
    aim: str = ""
    dwell: float = 0.0
    is_edge: bool = False
    gesture: Gesture | None = None
    hint: int = 0


def _aiming(name: str, dwell: float = 0.6) -> Arms:
    return Arms(joints=_POINTING, aim=name, dwell=dwell)


@dataclass(frozen=True, slots=True)
class Scene:
    """What to show: GTINs brought to the mirror in order, `preparation` of the database, and what to do on top.

    The last garment is there in `pieces`. `scan` is what the shopper is told of after a scan that opens no garment.

    States that begin with `arm`, and those of the page at rest that tell of a person, have somebody before a camera
    that follows arms; no camera is used for them.
    """

    product_query: str
    garments: int = 1
    preparation: tuple[str, ...] = ()
    is_leaving: bool = False
    is_idle: bool = False
    is_notice: bool = False
    pieces: int = 1
    scan: ScanNotice | None = None
    arms: Arms | None = None
    staff: StaffPose | None = None


_ANY = """
SELECT v.gtin FROM variant v JOIN stock_level s ON s.variant_key = v.key AND s.store_code = :store
LEFT JOIN review_summary r ON r.product_id = v.product_id
WHERE v.gtin IS NOT NULL AND s.quantity > 2 GROUP BY v.product_id ORDER BY r.count DESC, v.product_id
"""
_EVERY = """
SELECT gtin FROM variant WHERE gtin IS NOT NULL ORDER BY product_id, gtin
"""
_SALE = _ANY.replace("WHERE", "WHERE v.sale_minor IS NOT NULL AND")
_LONG = """
SELECT v.gtin FROM variant v JOIN product_text t ON t.product_id = v.product_id
WHERE v.gtin IS NOT NULL GROUP BY v.product_id ORDER BY max(length(t.title)) DESC
"""
_UNREVIEWED = """
SELECT v.gtin FROM variant v LEFT JOIN review_summary r ON r.product_id = v.product_id
WHERE v.gtin IS NOT NULL AND coalesce(r.count, 0) = 0 GROUP BY v.product_id
"""
_SOLD_OUT = ("UPDATE stock_level SET quantity = 0, availability = 'out_of_stock' WHERE store_code = :store",)
_STALE = ("UPDATE stock_level SET counted_at_s = counted_at_s - 30 * 3600",)

SCENES: Mapping[str, Mapping[str, Scene]] = {
    "attract": {
        "default": Scene(_ANY, garments=0),
        "empty": Scene(_ANY, garments=0, preparation=("DELETE FROM product",)),
        "arms": Scene(_ANY, garments=0, arms=Arms(Engagement.NOBODY, joints=())),
        "present": Scene(_ANY, garments=0, arms=Arms(Engagement.PRESENT)),
        "ready": Scene(_ANY, garments=0, arms=Arms(Engagement.READY)),
        "card": Scene(_ANY, garments=0, scan=ScanNotice.LOYALTY_CARD),
        "unknown_card": Scene(_ANY, garments=0, scan=ScanNotice.UNKNOWN_CARD),
        "dark": Scene(_ANY, garments=0, arms=Arms(Engagement.NOBODY, View.TOO_DARK, ())),
        "covered": Scene(_ANY, garments=0, arms=Arms(Engagement.NOBODY, View.COVERED, ())),
    },
    "garments": {
        "default": Scene(_ANY, garments=3),
        "one": Scene(_ANY),
        "many": Scene(_ANY, garments=7),
        "pair": Scene(_ANY, garments=2, pieces=2),
        "flood": Scene(_EVERY, garments=400),
        "receipt": Scene(_ANY, garments=2, scan=ScanNotice.RECEIPT),
        "leaving": Scene(_ANY, garments=3, is_leaving=True),
        "idle": Scene(_ANY, garments=2, is_idle=True),
        "arm": Scene(_ANY, garments=3, arms=_aiming("garment-2")),
        "arm_many": Scene(_ANY, garments=7, arms=_aiming("dismiss-6", 0.3)),
        "arm_hint": Scene(_ANY, garments=3, arms=Arms(hint=2)),
        "arm_swipe": Scene(_ANY, garments=3, arms=Arms(gesture=Gesture.SWIPE_LEFT)),
        "arm_idle": Scene(_ANY, garments=2, is_idle=True, arms=_aiming("keep", 0.4)),
    },
    "product": {
        "default": Scene(_ANY),
        "sale": Scene(_SALE),
        "long_name": Scene(_LONG),
        "sold_out": Scene(_ANY, preparation=_SOLD_OUT),
        "stale": Scene(_ANY, preparation=_STALE),
        "unknown_stock": Scene(_ANY, preparation=("DELETE FROM stock_level",)),
        "no_pictures": Scene(_ANY, preparation=("UPDATE variant SET pictures = ''",)),
        "no_reviews": Scene(_UNREVIEWED),
        "idle": Scene(_ANY, is_idle=True),
        "arrival": Scene(_ANY, garments=2, is_notice=True),
        "unknown_code": Scene(_ANY, scan=ScanNotice.UNKNOWN_CODE),
        "refused": Scene(_ANY, scan=ScanNotice.REFUSED),
        "arm_receipt": Scene(_ANY, scan=ScanNotice.RECEIPT, arms=_aiming("openReviews")),
        "arm": Scene(_ANY, arms=_aiming("openReviews")),
        "arm_sale": Scene(_SALE, arms=_aiming("colour-1", 0.3)),
        "arm_long_name": Scene(_LONG, arms=_aiming("hero", 0.3)),
        "arm_hint": Scene(_ANY, arms=Arms(hint=1)),
        "arm_back": Scene(_ANY, arms=Arms(gesture=Gesture.BOTH_UP)),
        "arm_ready": Scene(_ANY, arms=Arms(Engagement.READY)),
        "arm_dark": Scene(_ANY, arms=Arms(Engagement.NOBODY, View.TOO_DARK, ())),
        "arm_more": Scene(_ANY, arms=_aiming("more", 1.0)),
        "arm_arrival": Scene(_ANY, garments=2, is_notice=True, arms=_aiming("arrivalNotice", 0.2)),
    },
    "reviews": {
        "default": Scene(_ANY),
        "empty": Scene(_UNREVIEWED),
        "arm": Scene(_ANY, arms=_aiming("order-helpful")),
        "arm_edge": Scene(_ANY, arms=Arms(joints=_POINTING, is_edge=True)),
        "arm_empty": Scene(_UNREVIEWED, arms=_aiming("back")),
    },
    "nearby": {
        "default": Scene(_ANY),
        "stale": Scene(_ANY, preparation=_STALE),
        "sold_out": Scene(_ANY, preparation=_SOLD_OUT),
        "card": Scene(_ANY, scan=ScanNotice.LOYALTY_CARD),
        "arm": Scene(_ANY, arms=_aiming("back", 0.8)),
    },
    "goes_with": {
        "default": Scene(_ANY),
        "empty": Scene(_ANY, preparation=("DELETE FROM relation",)),
        "arm": Scene(_ANY, arms=_aiming("look-0", 0.3)),
        "arm_hint": Scene(_ANY, arms=Arms(hint=3)),
    },
    "unknown": {"default": Scene(_ANY, garments=0), "arm": Scene(_ANY, garments=0, arms=_aiming("done", 0.5))},
    "staff": {name: Scene(_ANY, garments=6, staff=pose) for name, pose in STAFF_SCENES.items()},
}


def scene(page: str, state: str) -> Scene:
    """Return the scene; raise ConfigurationError naming those there are."""
    states = SCENES.get(page)
    if states is None:
        message = f"--page {page}: there is no such page; choose one of {', '.join(SCENES)}."
        raise ConfigurationError(message)
    if state not in states:
        message = f"--state {state}: the page {page} has no such state; choose one of {', '.join(states)}."
        raise ConfigurationError(message)
    return states[state]


def prepare(database: Database, wanted: Scene, store_code: str) -> tuple[str, ...]:
    """Change the database as the scene asks and return the GTINs (14 digits) of its garments, first brought first.

    Raises NoSuchArticleError where none of the catalogue's fits the scene.
    """
    parameters = {"store": store_code}
    with database.transaction() as connection:
        rows = connection.execute(wanted.product_query, parameters).fetchmany(max(1, wanted.garments))
        for statement in wanted.preparation:
            connection.execute(statement, parameters)
    if wanted.garments and not rows:
        message = (
            "no article of this catalogue fits this state (a sale, no reviews, a long name …); choose another one."
        )
        raise NoSuchArticleError(message)
    return tuple(f"{row[0]:014d}" for row in rows)[: wanted.garments]
