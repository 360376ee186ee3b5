"""What an article costs now, and the lowest it cost in the 30 days before a reduction (Directive 98/6/EC, 6a)."""

from collections.abc import Sequence
from typing import NamedTuple

REFERENCE_PERIOD_S = 30 * 24 * 3600


class Offer(NamedTuple):
    """What was asked from `since_s` on, until the next offer; the reduction counts within its own interval alone."""

    since_s: int
    currency: str
    price_minor: int
    sale_minor: int | None
    sale_from_s: int | None
    sale_until_s: int | None


def is_reduced(sale_minor: int | None, sale_from_s: int | None, sale_until_s: int | None, now_s: float) -> bool:
    """Return whether the reduced price is the one to pay at `now_s`; limits that are None are open."""
    return (
        sale_minor is not None
        and (sale_from_s is None or sale_from_s <= now_s)
        and (sale_until_s is None or now_s < sale_until_s)
    )


def lowest_before_reduction(offers: Sequence[Offer]) -> int | None:
    """Return the lowest price in the 30 days before the reduction of the last offer, in minor units.

    `offers` are in order of time. None when the last one is no reduction, or when what is known does not reach back
    30 days: a figure that covers less must not be shown as what the law asks for.
    """
    if not offers or offers[-1].sale_minor is None:
        return None
    start_s = _start_of_reduction(offers)
    opening_s = start_s - REFERENCE_PERIOD_S
    if offers[0].since_s > opening_s:
        return None
    lowest: int | None = None
    for index, offer in enumerate(offers):
        until_s = offers[index + 1].since_s if index + 1 < len(offers) else start_s
        begin_s, end_s = max(offer.since_s, opening_s), min(until_s, start_s)
        if begin_s >= end_s:
            continue
        if offer.currency != offers[-1].currency:
            return None
        asked = offer.price_minor
        if offer.sale_minor is not None and _overlap(offer, begin_s, end_s):
            asked = min(asked, offer.sale_minor)
        lowest = asked if lowest is None else min(lowest, asked)
    return lowest


def _start_of_reduction(offers: Sequence[Offer]) -> int:
    """Return when the last offer's reduced price was first asked without a break."""
    last = offers[-1]
    first = last
    for offer in reversed(offers[:-1]):
        if (offer.sale_minor, offer.sale_from_s, offer.currency) != (last.sale_minor, last.sale_from_s, last.currency):
            break
        first = offer
    return first.since_s if last.sale_from_s is None else max(first.since_s, last.sale_from_s)


def _overlap(offer: Offer, begin_s: int, end_s: int) -> bool:
    from_s = begin_s if offer.sale_from_s is None else offer.sale_from_s
    until_s = end_s if offer.sale_until_s is None else offer.sale_until_s
    return max(from_s, begin_s) < min(until_s, end_s)
