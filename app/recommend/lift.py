"""How much suggestions bring, from counts: shares and their ratio with 95 % intervals, in closed form.

Shares: Wilson's score interval (J. Am. Stat. Assoc. 22, 1927, 209-212). What chance explains is the share of the same
sessions with a sale at the same hour of another day; the difference of the two is one of paired shares, and its
interval squares and adds Wilson's limits with the correlation of the two (Newcombe, Statistics in Medicine 17, 1998,
2635-2650; Zou and Donner, ibid. 27, 2008, 1693-1702). The ratio of two independent such differences has the limits of
MOVER-R (Donner and Zou, Statistical Methods in Medical Research 21, 2012, 347-359; Newcombe, ibid. 25, 2016,
1774-1778). That sessions held out are judged by what they would have been shown follows Johnson, Lewis and Nubbemeyer,
Ghost Ads (J. Marketing Research 54, 2017, 867-884).
"""

import math
from dataclasses import dataclass
from typing import Final

from app.domain.results import LEAST_COUNT, Estimate, Lift, LiftState, Outcomes

PRECISE: Final = 0.10
"""The lift is told from when its interval is about ± 10 points: a smaller store of sessions misleads more than it says.

It depends on how much was counted and not on what came out, so that looking every day makes no lift out of nothing.
"""
_Z: Final = 1.959964
_POWER_Z: Final = 0.841621
"""Of the normal distribution: seen in 80 of 100 stores."""
_LEAST_BOUGHT: Final = 30
"""From how many sales, less those of chance, on either side the interval holds what it promises."""


def wilson(count: int, of: int) -> Estimate:
    """Return the share `count` of `of` things, more than none, with its interval."""
    share, extra = count / of, _Z * _Z / of
    middle = (share + extra / 2) / (1 + extra)
    half = _Z / (1 + extra) * math.sqrt(share * (1 - share) / of + extra / (4 * of))
    return Estimate(share, max(0.0, middle - half), min(1.0, middle + half))


def net_share(outcomes: Outcomes) -> Estimate:
    """Return the share of sessions with a sale, less what chance explains, with its interval; of more than none."""
    of = outcomes.sessions
    gained, lost = outcomes.bought - outcomes.both, outcomes.by_chance - outcomes.both
    up, down = wilson(gained, of), wilson(lost, of)
    value = up.value - down.value
    room = (of - gained) * (of - lost)
    together = -math.sqrt(gained * lost / room) if room else 0.0

    def half(of_up: float, of_down: float) -> float:
        return math.sqrt(max(0.0, of_up * of_up + of_down * of_down - 2 * together * of_up * of_down))

    return Estimate(
        value,
        value - half(up.value - up.low, down.high - down.value),
        value + half(up.high - up.value, down.value - down.low),
    )


def ratio(of: Estimate, to: Estimate) -> Estimate | None:
    """Return one independent figure divided by another, with its interval; None where that could be without end."""
    if to.low <= 0 or to.high >= 2 * to.value:
        return None
    product = of.value * to.value

    def root(mine: float, other: float) -> float:
        return math.sqrt(max(0.0, product**2 - mine * other * (2 * of.value - mine) * (2 * to.value - other)))

    return Estimate(
        of.value / to.value,
        (product - root(of.low, to.high)) / (to.high * (2 * to.value - to.high)),
        (product + root(of.high, to.low)) / (to.low * (2 * to.value - to.low)),
    )


def lift_of(shown: Outcomes, held: Outcomes) -> Lift:
    """Return what can be said of sessions with suggestions against those held out."""
    arms = [net_share(arm) if arm.bought >= LEAST_COUNT else None for arm in (shown, held)]
    lacking = _lacking(shown, held)
    found = ratio(arms[0], arms[1]) if lacking == 0 and arms[0] and arms[1] else None
    lift = found and Estimate(found.value - 1, found.low - 1, found.high - 1)
    state = LiftState.NOT_ENOUGH if lift is None else LiftState.KNOWN
    return Lift(state, shown, held, arms[0], arms[1], lift, 0 if lift else lacking)


@dataclass(frozen=True, slots=True)
class Store:
    """A store as it may be planned: shares of sessions that buy, that seem to by chance, and that are held out."""

    conversion: float
    by_chance: float
    held_out: float


def sessions_to_see(lift: float, store: Store) -> int:
    """Return how many sessions it takes until 80 of 100 stores see this lift, the interval beyond zero."""
    net = store.conversion * (1 - store.by_chance)
    gained = net + store.by_chance - store.by_chance * (net + store.by_chance)
    lost = gained - net
    spread = gained + lost - net * net
    each = 1 / store.held_out + 1 / (1 - store.held_out)
    return math.ceil((_Z + _POWER_Z) ** 2 * spread * each / (lift * net) ** 2)


def _lacking(shown: Outcomes, held: Outcomes) -> int | None:
    """Return about how many more sessions it takes until the lift can be told; None where nothing tells that yet."""
    spread, least = 0.0, math.inf
    for arm in (shown, held):
        gained, lost = arm.bought - arm.both, arm.by_chance - arm.both
        net = gained - lost
        if net <= 0:
            return None
        spread += (gained + lost - net * net / arm.sessions) / (net * net)
        least = min(least, net)
    times = max(spread * (_Z / PRECISE) ** 2, _LEAST_BOUGHT / least)
    return max(0, math.ceil((shown.sessions + held.sessions) * (times - 1)))
