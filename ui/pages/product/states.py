"""A garment's page as it may be found: on sale, sold out, without sizes or pictures, with words that others wrote."""

from collections.abc import Mapping

from app.domain.gestures import Engagement, Gesture, View
from app.domain.meanings import ScanNotice
from app.services.demonstration.articles import (
    ANY,
    FIRST_OF_COLOURS,
    HOSTILE,
    LONG,
    LONG_PRICE,
    LONG_SALE,
    ONE_A_PRODUCT,
    PATTERNS,
    SALE,
    SOLD_OUT,
    STALE,
    UNREVIEWED,
)
from ui.models.states import Arms, State, aiming

STATES: Mapping[str, State] = {
    "default": State(ANY),
    "sale": State(SALE),
    "long_name": State(LONG),
    "long_price": State(changes=(LONG_PRICE,)),
    "long_price_sale": State(LONG, changes=(LONG_SALE,)),
    "no_size": State(changes=ONE_A_PRODUCT),
    "material_only": State(FIRST_OF_COLOURS, changes=PATTERNS),
    "hostile_title": State(changes=HOSTILE),
    "sold_out": State(changes=(SOLD_OUT,)),
    "stale": State(changes=(STALE,)),
    "unknown_stock": State(changes=("DELETE FROM stock_level",)),
    "no_pictures": State(changes=("UPDATE variant SET pictures = ''",)),
    "no_reviews": State(UNREVIEWED),
    "gone": State(is_leaving=True),
    "idle": State(is_idle=True),
    "arrival": State(garments=2, is_notice=True),
    "unknown_code": State(scan=ScanNotice.UNKNOWN_CODE),
    "refused": State(scan=ScanNotice.REFUSED),
    "arm_receipt": State(scan=ScanNotice.RECEIPT, arms=aiming("openReviews")),
    "arm": State(arms=aiming("openReviews")),
    "arm_sale": State(SALE, arms=aiming("colour-1", 0.3)),
    "arm_long_name": State(LONG, arms=aiming("hero", 0.3)),
    "arm_close": State(arms=aiming("hero", 1.0)),
    "arm_hint": State(arms=Arms(hint=1)),
    "arm_back": State(arms=Arms(gesture=Gesture.BOTH_UP)),
    "arm_ready": State(arms=Arms(Engagement.READY)),
    "arm_dark": State(arms=Arms(Engagement.NOBODY, View.TOO_DARK, ())),
    "arm_more": State(arms=aiming("more", 1.0)),
    "arm_arrival": State(garments=2, is_notice=True, arms=aiming("arrivalNotice", 0.2)),
}
