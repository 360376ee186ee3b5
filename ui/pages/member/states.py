"""The page of a card: asked about, greeted, with much to say, with little, with bad words, and put away."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from app.domain.loyalty import MOST_POINTS, Member
from app.services.demonstration.articles import LONG
from app.services.kiosk import KioskServices
from ui.models.states import Facts, State, aiming

_ASKED = {"is_asking": True, "member": None}
_OPEN = (("open", "member"),)
_OFFERS = ("10 % on linen until Sunday", "A repair of any garment, for the asking")
_MEMBER = Member("Camille", 1240, _OFFERS)
_LONG_OFFER = "Twenty percent on the third garment of one visit, of those that are not on sale, until the end of March"
_HOSTILE = Member("\u202e\u2067<b>" + "Z\u0301\u0321\u0347" * 20, 0, ("<img src=x> & \u2067", "W" * 120))


def _greeted(member: Member | None) -> Callable[[KioskServices, Sequence[str]], Facts]:
    """Have this member be greeted, for whom what was brought is held."""
    return lambda _services, gtins: {
        "member": member and replace(member, held=member.held or tuple(gtins[:2])),
        "is_asking": False,
    }


STATES: Mapping[str, State] = {
    "default": State(services={"loyalty": _greeted(_MEMBER)}, presses=_OPEN),
    "asked": State(services={"loyalty": _ASKED}, presses=_OPEN),
    "asked_arm": State(services={"loyalty": _ASKED}, presses=_OPEN, arms=aiming("agreeToCard")),
    "much": State(
        LONG,
        garments=2,
        services={"loyalty": _greeted(Member("Marie-Antoinette-Ernestine", MOST_POINTS, (_LONG_OFFER,) * 5))},
        presses=_OPEN,
    ),
    "little": State(services={"loyalty": _greeted(Member(held=("4711",)))}, presses=_OPEN),
    "hostile": State(services={"loyalty": _greeted(_HOSTILE)}, presses=_OPEN),
    "put_away": State(services={"loyalty": _greeted(None)}, presses=_OPEN),
    "arm": State(services={"loyalty": _greeted(_MEMBER)}, presses=_OPEN, arms=aiming("putCardAway")),
}
