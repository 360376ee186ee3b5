"""The one thing that the page of a product offers to be done, and the door to all else."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Slot

from app.domain.requests import NotPlaced, Promise, RequestKind, What
from app.domain.stores import Store
from ui.derivations.shown_variant import shown_variant
from ui.derivations.stock_figures import in_hand
from ui.derivations.wording import shop_name
from ui.frame.asked import AskedViewModel
from ui.frame.asking import ASK, Asking
from ui.frame.product_follower import ProductFollower, ProductSources
from ui.models.kinds import Act, number_of
from ui.models.registration import seen_by_qml

_NOTHING: Final = What()


@dataclass(frozen=True, slots=True)
class FirstAction:
    """What the button does: ask for `what`, or have its size or colour chosen before."""

    act: Act = Act.Nothing
    kind: RequestKind = RequestKind.HELP
    what: What = _NOTHING
    promise: Promise = Promise.FIRM


@dataclass(frozen=True, slots=True)
class FirstActionProps:
    """What QML sees. `kind` is a RequestKind; `firm` where more than a look is promised, `sized` where sizes differ.

    Of what was asked for already (`Follow`) `state` is a RequestState, with `who` took it on. `more` opens all else.
    """

    act: int = int(Act.Nothing)
    kind: int = 0
    firm: bool = True
    sized: bool = False
    size: str = ""
    store: str = ""
    placing: bool = False
    state: int = 0
    who: str = ""
    promised: bool = False
    late: bool = False
    more: bool = False


@seen_by_qml
class FirstActionViewModel(ProductFollower):
    """By placement and by what may be promised; nothing while nobody is there to be asked."""

    props: FirstActionProps

    def __init__(
        self, sources: ProductSources, asking: Asking, asked: AskedViewModel, parent: QObject | None = None
    ) -> None:
        """Follow what is shown, and what is asked for."""
        super().__init__(FirstActionProps(), sources, parent)
        self._asking = asking
        self._asked = asked
        self._action = FirstAction()
        asking.changed.connect(self._refresh)

    @Slot()
    def perform(self) -> None:
        """Ask for it, have it chosen, or show how far it is."""
        if self.props.act == Act.Ask:
            self._asking.ask(self._action.kind, self._action.what)
        elif self.props.act == Act.Choose:
            self._navigation.open(ASK)
        elif self.props.act == Act.Follow:
            self._asked.openList()

    @Slot()
    def openMore(self) -> None:
        """Show all that can be asked for."""
        self._navigation.open(ASK)

    def _named(self, store: Store) -> str:
        return shop_name(store.name, self._catalogue.retailer_name)

    def _lacks_pictures(self) -> bool:
        return False

    def _refresh(self) -> None:
        place = self._navigation.place
        product = self._catalogue.product(place.product_id) if place.product_id else None
        variant = None if product is None else shown_variant(product, place.variant_id)
        if product is None or variant is None:
            return
        hands = in_hand(self._sources.session.garments, product.id)
        self._action = action = first_action(
            self._asking,
            What(product.id, variant.id),
            is_chosen=bool(place.variant_id),
            has_others=len(product.variants) > 1,
            is_with_you=bool(hands.get(variant.id)),
        )
        standing = None if action.act is not Act.Ask else self._asking.standing(action.kind, action.what)
        stores = self._availability.nearby("") if action.what.store_code else ()
        props = FirstActionProps(
            act=int(action.act if standing is None else Act.Follow),
            kind=number_of(action.kind),
            firm=action.promise is Promise.FIRM,
            sized=len({other.size for other in product.variants}) > 1,
            size=variant.size,
            store=next((self._named(row.store) for row in stores if row.store.code == action.what.store_code), ""),
            placing=self._asking.is_placing(action.kind, action.what),
            more=bool(self._asking.offered),
        )
        if standing is not None:
            props = replace(
                props,
                state=number_of(standing.state),
                who=standing.who,
                promised=standing.is_promised,
                late=standing.is_late,
            )
        self._apply(props)


def first_action(asking: Asking, what: What, *, is_chosen: bool, has_others: bool, is_with_you: bool) -> FirstAction:
    """Return what comes first: brought or put aside here, put aside where it still is, help, or nothing.

    Nobody wants the very piece brought that they have, and before a piece is put aside its size must have been chosen.
    """
    return next(_possible(asking, what, is_chosen=is_chosen, has_others=has_others, is_with_you=is_with_you))


def _possible(
    asking: Asking, what: What, *, is_chosen: bool, has_others: bool, is_with_you: bool
) -> Iterator[FirstAction]:
    kinds = (RequestKind.BRING, RequestKind.HOLD_HERE)
    for kind in kinds if asking.brings else reversed(kinds):
        if kind not in asking.offered:
            continue
        brings_same = kind is RequestKind.BRING and is_with_you
        if has_others and (brings_same or not is_chosen):
            yield FirstAction(Act.Choose, kind, what)
        if brings_same:
            continue
        outlook = asking.prospect(kind, what)
        if isinstance(outlook, Promise):
            yield FirstAction(Act.Ask, kind, what, outlook)
        elif outlook.next_best and RequestKind.HOLD_THERE in asking.offered:
            there = replace(what, store_code=outlook.next_best)
            if not isinstance(asking.prospect(RequestKind.HOLD_THERE, there), NotPlaced):
                yield FirstAction(Act.Ask, RequestKind.HOLD_THERE, there, Promise.LOOK)
    if RequestKind.HELP in asking.offered:
        yield FirstAction(Act.Ask, RequestKind.HELP)
    yield FirstAction()
