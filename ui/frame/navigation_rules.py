"""Which page is shown: pure rules over what the shopper, the garments and the session do."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from app.domain.garments import Garment

_NS = 1_000_000_000
_DEEPEST = 12


class Reached(Enum):
    """How a shopper gets to a page. There is one page of each kind, and any number that are reached from another."""

    AT_REST = auto()
    """Nobody uses the mirror."""
    THE_COLLECTION = auto()
    """The home of a session while nothing is brought: what the shop offers."""
    ALL_GARMENTS = auto()
    """The home of a session: what was brought."""
    BY_ARTICLE = auto()
    """An article that the catalogue knows was brought, or chosen from a card."""
    FROM_A_PRODUCT = auto()
    """A detail of the product shown, opened from it."""
    FROM_THE_GARMENTS = auto()
    """About all that was brought or looked at, opened from there."""
    BY_UNKNOWN_GARMENT = auto()
    """Something was brought that the catalogue does not know."""


_ABOUT_A_PRODUCT = frozenset((Reached.BY_ARTICLE, Reached.FROM_A_PRODUCT))


@dataclass(frozen=True, slots=True)
class NavigationTimes:
    """Seconds: a touch keeps the page from a new garment, arrivals count as one, an announcement stays.

    So long after the end of a session nothing of it fades from the screen any more.
    """

    undisturbed_after_touch_s: float = 5.0
    together_within_s: float = 1.0
    notice_s: float = 4.0
    faded_s: float = 2.0


@dataclass(frozen=True, slots=True)
class Place:
    """A page and what it is about: `key` is the garment that opened it, `detail` names the page about it.

    All garments with a `key` are the question which of its candidates that garment is.
    """

    reached: Reached
    product_id: str = ""
    variant_id: str = ""
    key: str = ""
    detail: str = ""

    @property
    def is_about_a_product(self) -> bool:
        """Whether a product is shown, on its page or on one reached from there."""
        return self.reached in _ABOUT_A_PRODUCT


ATTRACT = Place(Reached.AT_REST)
COLLECTION = Place(Reached.THE_COLLECTION)
GARMENTS = Place(Reached.ALL_GARMENTS)
_HOMES = (Reached.AT_REST, Reached.THE_COLLECTION, Reached.ALL_GARMENTS)


@dataclass(frozen=True, slots=True)
class NavigationState:
    """The pages one over the other, the top one shown, and a garment announced without opening its page.

    `held` are the pages of a shopper who is done and may carry on: of them nothing is shown.
    """

    stack: tuple[Place, ...] = (ATTRACT,)
    held: tuple[Place, ...] = ()
    notice: Garment | None = None
    last_arrival_ns: int | None = None

    @property
    def place(self) -> Place:
        """What is shown."""
        return self.stack[-1]


@dataclass(frozen=True, slots=True)
class Moment:
    """Now and the shopper's last touch in this session, monotonic."""

    now_ns: int
    last_touch_ns: int | None = None

    def is_within(self, since_ns: int | None, seconds: float) -> bool:
        """Return whether less than `seconds` have passed since then."""
        return since_ns is not None and self.now_ns - since_ns < seconds * _NS


def settle(state: NavigationState, *, has_garments: bool) -> NavigationState:
    """Have the collection for a home while nothing is brought: the other rules lead to the garments.

    It is the bottom of the stack: from there only the end of the session leads to nobody's mirror, which is what
    "I'm done" says; a way back that wiped a visit would surprise.
    """
    if has_garments or GARMENTS not in state.stack:
        return state
    above = () if state.place in (COLLECTION, GARMENTS) else state.stack
    return replace(state, stack=(COLLECTION, *(place for place in above if place not in (COLLECTION, GARMENTS))))


def begin(state: NavigationState) -> NavigationState:
    """Go home: a session began with a touch."""
    return replace(state, stack=(GARMENTS,)) if state.place.reached is Reached.AT_REST else state


def part(state: NavigationState) -> NavigationState:
    """Show nobody's mirror, and hold the pages of a shopper who is done."""
    return NavigationState(held=state.stack)


def resume(state: NavigationState) -> NavigationState:
    """Show the pages held, as the shopper carries on."""
    return NavigationState(state.held) if state.held else state


def end() -> NavigationState:
    """Go back to nobody's mirror: the session is over."""
    return NavigationState()


def arrive(
    state: NavigationState, garment: Garment, present_count: int, moment: Moment, times: NavigationTimes
) -> NavigationState:
    """Open the page of a garment that came, or all garments when several came together, or only announce it.

    One that comes back to its own page, or to a page opened from there, finds it as it was left.
    """
    together = moment.is_within(state.last_arrival_ns, times.together_within_s)
    touched = moment.is_within(moment.last_touch_ns, times.undisturbed_after_touch_s)
    state = replace(state, last_arrival_ns=moment.now_ns)
    reached = state.place.reached
    if touched and reached is Reached.ALL_GARMENTS and present_count > 1:
        return state
    if garment.key == state.place.key and not together:
        return state
    looks_around = reached is Reached.THE_COLLECTION and present_count > 1
    if touched and (reached not in _HOMES or looks_around):
        return replace(state, notice=garment)
    if together:
        return replace(state, stack=_home(state), notice=None)
    return replace(state, stack=(*_home(state), place_of(garment)), notice=None)


def leave(state: NavigationState, garment: Garment) -> NavigationState:
    """Take back what announces or asks about a garment that went; its page stays and says that it has gone."""
    if state.notice is not None and state.notice.key == garment.key:
        state = replace(state, notice=None)
    asked = Place(Reached.ALL_GARMENTS, key=garment.key)
    return replace(state, stack=tuple(place for place in state.stack if place != asked) or (GARMENTS,))


def open_place(state: NavigationState, place: Place) -> NavigationState:
    """Open a page over the present one; details of one product take each other's place."""
    top = state.place
    if top == place:
        return state
    stack = state.stack if top.reached is not Reached.AT_REST else (GARMENTS,)
    if top.detail and place.detail and top.product_id == place.product_id:
        stack = stack[:-1]
    stack = (*stack, place)
    if len(stack) > _DEEPEST:
        stack = (stack[0], *stack[-_DEEPEST + 1 :])
    return replace(state, stack=stack)


def open_detail(state: NavigationState, detail: str) -> NavigationState:
    """Open another page about the product shown; nothing where no product is shown."""
    if not state.place.is_about_a_product:
        return state
    return open_place(state, replace(state.place, reached=Reached.FROM_A_PRODUCT, detail=detail))


def select(state: NavigationState, variant_id: str) -> NavigationState:
    """Show another colour or size of the product on every page about it that is open."""
    product_id = state.place.product_id
    stack = tuple(
        replace(place, variant_id=variant_id) if product_id and place.product_id == product_id else place
        for place in state.stack
    )
    return replace(state, stack=stack)


def forget_withdrawn(state: NavigationState, is_sold: Callable[[str], bool]) -> NavigationState:
    """Close pages about products that are no longer sold; a garment whose page was shown becomes an unknown one."""
    return replace(state, stack=_still_sold(state.stack, is_sold), held=_still_sold(state.held, is_sold))


def _still_sold(stack: tuple[Place, ...], is_sold: Callable[[str], bool]) -> tuple[Place, ...]:
    kept = tuple(place for place in stack if not place.product_id or is_sold(place.product_id))
    if len(kept) == len(stack):
        return stack
    top = stack[-1]
    if top.key and top not in kept:
        kept = (*kept, Place(Reached.BY_UNKNOWN_GARMENT, key=top.key))
    return kept or (GARMENTS,)


def go_back(state: NavigationState) -> NavigationState:
    """Close the page on top."""
    return replace(state, stack=state.stack[:-1]) if len(state.stack) > 1 else state


def go_home(state: NavigationState) -> NavigationState:
    """Show all garments."""
    return state if state.place.reached is Reached.AT_REST else replace(state, stack=_home(state))


def look_around(state: NavigationState) -> NavigationState:
    """Show what the shop offers, whatever was brought."""
    return open_place(state, COLLECTION)


def place_of(garment: Garment) -> Place:
    """Return the page of a garment."""
    if garment.is_undecided:
        return Place(Reached.ALL_GARMENTS, key=garment.key)
    if not garment.is_known:
        return Place(Reached.BY_UNKNOWN_GARMENT, key=garment.key)
    return Place(Reached.BY_ARTICLE, garment.product_id, garment.variant_id, garment.key)


def _home(state: NavigationState) -> tuple[Place, ...]:
    """Return the garments, over the collection for somebody who came from there."""
    return (COLLECTION, GARMENTS) if state.stack[0] == COLLECTION else (GARMENTS,)
