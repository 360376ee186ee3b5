"""What the page of a product offers first: by placement, by what was chosen, and by what may be promised."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.requests import NotPlaced, Promise, RequestKind, What, WhyNotPlaced
from app.services.requests.service import RequestService
from ui.frame.asking import Asking
from ui.gallery.held import held
from ui.models.kinds import Act
from ui.pages.product.first_action import FirstAction, first_action

pytestmark = pytest.mark.usefixtures("qapp")

SHIRT = What("shirt", "shirt-white-S")
ALL = frozenset(RequestKind)
SOLD_OUT = NotPlaced(WhyNotPlaced.SOLD_OUT)
Outlook = Promise | NotPlaced


def first(
    outlook: Outlook | Callable[[RequestKind, What], Outlook] = Promise.FIRM,
    *,
    brings: bool = False,
    offered: frozenset[RequestKind] = ALL,
    is_chosen: bool = True,
    has_others: bool = True,
    is_with_you: bool = False,
) -> FirstAction:
    prospect = outlook if callable(outlook) else lambda _kind, _what: outlook
    asking = Asking(held(RequestService, offered=offered, prospect=prospect, mine=()), brings=brings)
    return first_action(asking, SHIRT, is_chosen=is_chosen, has_others=has_others, is_with_you=is_with_you)


def test_a_cabin_brings_and_all_else_puts_aside() -> None:
    assert first(brings=True) == FirstAction(Act.Ask, RequestKind.BRING, SHIRT, Promise.FIRM)
    assert first() == FirstAction(Act.Ask, RequestKind.HOLD_HERE, SHIRT, Promise.FIRM)
    assert first(offered=ALL - {RequestKind.HOLD_HERE}).kind is RequestKind.BRING


def test_no_more_is_promised_than_the_figure_carries() -> None:
    assert first(Promise.LOOK).promise is Promise.LOOK


@pytest.mark.parametrize("brings", [True, False])
def test_the_size_is_asked_first_where_none_was_chosen(brings: bool) -> None:
    assert first(brings=brings, is_chosen=False).act is Act.Choose
    assert first(brings=brings, is_chosen=False, has_others=False).act is Act.Ask


def test_nobody_is_brought_the_very_piece_that_they_have() -> None:
    assert first(brings=True, is_with_you=True) == FirstAction(Act.Choose, RequestKind.BRING, SHIRT)
    assert first(brings=True, is_with_you=True, has_others=False).kind is RequestKind.HOLD_HERE
    assert first(is_with_you=True) == FirstAction(Act.Ask, RequestKind.HOLD_HERE, SHIRT)


def test_what_is_sold_out_here_is_held_in_the_next_best_shop() -> None:
    def outlook(kind: RequestKind, _: What) -> Outlook:
        return Promise.LOOK if kind is RequestKind.HOLD_THERE else replace(SOLD_OUT, next_best="LYO01")

    there = replace(SHIRT, store_code="LYO01")
    for brings in (True, False):
        assert first(outlook, brings=brings) == FirstAction(Act.Ask, RequestKind.HOLD_THERE, there, Promise.LOOK)
    assert first(outlook, offered=ALL - {RequestKind.HOLD_THERE}) == FirstAction(Act.Ask, RequestKind.HELP)


def test_where_nothing_else_is_left_somebody_helps_and_without_anybody_there_is_nothing() -> None:
    assert first(SOLD_OUT) == FirstAction(Act.Ask, RequestKind.HELP)
    assert first(offered=frozenset()) == FirstAction()
    assert first(offered=frozenset({RequestKind.DELIVER})) == FirstAction()
