"""The list as it may be: nothing, one, many, without numbers; for a phone, a web shop, the till; more than fits."""

from collections.abc import Mapping

from app.domain.carried import TillCode
from app.services.demonstration.articles import ANY, EVERY, HOSTILE, LONG, LONG_SALE
from app.services.take_away.take_away import TakeAway
from ui.models.states import Facts, State, aiming

_OPEN = (("openGarments",), ("open", "take_away"))
_LOOKED_AT = (("openProduct", "breton-top", ""), ("back",), ("openProduct", "denim-jacket", ""), *_OPEN)
_AT_THE_TILL = (*_OPEN, ("setForTill", True))
_WITHOUT_NUMBERS = "UPDATE variant SET gtin = NULL WHERE product_id = 'breton-top'"


def _configured(list_url: str, till: TillCode) -> Mapping[str, Facts]:
    """Return the service as another configuration makes it."""
    made = TakeAway(list_url, till, "\n")
    return {
        "take_away": {
            "opens_shop": made.opens_shop,
            "till": made.till,
            "is_for_phone": made.is_for_phone,
            "is_for_till": made.is_for_till,
            "for_phone": made.for_phone,
            "for_till": made.for_till,
        }
    }


_SHOP = _configured("https://www.maison.example/fr/liste?articles={gtins}", TillCode.OFF)
_TILL = _configured("", TillCode.GTINS)

STATES: Mapping[str, State] = {
    "default": State(garments=3, presses=_OPEN),
    "one": State(presses=_OPEN),
    "none_ticked": State(presses=(*_OPEN, ("toggle", 0))),
    "twenty": State(ANY, garments=20, presses=_OPEN),
    "looked_at": State(garments=1, presses=_LOOKED_AT),
    "web_shop": State(garments=3, services=_SHOP, presses=_OPEN),
    "without_number": State(changes=(_WITHOUT_NUMBERS,), services=_SHOP, presses=_LOOKED_AT),
    "till": State(garments=3, pieces=2, services=_TILL, presses=_AT_THE_TILL),
    "till_without_number": State(
        changes=(_WITHOUT_NUMBERS,), services=_TILL, presses=(*_LOOKED_AT, ("setForTill", True))
    ),
    "till_too_many": State(EVERY, garments=24, pieces=90, services=_TILL, presses=_AT_THE_TILL),
    "long_title": State(LONG, garments=12, presses=_OPEN),
    "long_price_sale": State(garments=5, changes=(LONG_SALE,), presses=_OPEN),
    "hostile_title": State(garments=3, changes=HOSTILE, presses=_OPEN),
    "arm": State(garments=3, arms=aiming("article-0"), presses=_OPEN),
    "arm_till": State(garments=3, services=_TILL, arms=aiming("forPhone"), presses=_AT_THE_TILL),
}
