"""The rules for suggestions as staff may find them: none changed, one tried, contradictory ones, a broken file."""

from collections.abc import Mapping, Sequence

from app.domain.merchandising import Look, Merchandising, Never, Pair
from app.services.kiosk import KioskServices
from app.services.outfits.rules import Draft
from ui.admin.frame.states import staff_state
from ui.models.states import Facts, Press, State

_CONFLICTING = Merchandising(
    looks=(Look(("poplin-shirt", "wide-trousers")),),
    never=(Never(("poplin-shirt", "wide-trousers")),),
    pairs=(Pair("Chemises", ("Chemises",)),),
)
_BROKEN = (
    "suggestions.toml: 1 faults; nothing of it holds until it is right.\n"
    '  season[0].first = "13-01": month must be in 1..12'
)


def _rules(draft: Draft, *presses: Press) -> State:
    def given(services: KioskServices, _gtins: Sequence[str]) -> Facts:
        rules = services.suggestion_rules
        return {
            "draft": draft,
            "rules": rules.rules,
            "path": rules.path,
            "is_changed": draft.rules != rules.rules,
            "today": rules.today,
            "begin": None,
        }

    return staff_state("suggestions", *presses, suggestion_rules=given)


_LOOK_AT = ("choose", "poplin-shirt")

STATES: Mapping[str, State] = {
    "suggestions": staff_state("suggestions", _LOOK_AT),
    "suggestions_tried": staff_state(
        "suggestions", _LOOK_AT, ("keepApart", "straight-jeans-women"), ("pin", "canvas-tote")
    ),
    "suggestions_unknown": staff_state("suggestions", ("write", "000"), ("lookAt",)),
    "suggestions_conflict": _rules(Draft(Merchandising(), _CONFLICTING), _LOOK_AT),
    "suggestions_broken": _rules(Draft(Merchandising(), Merchandising(), _BROKEN), _LOOK_AT),
}
