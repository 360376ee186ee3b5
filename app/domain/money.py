"""Amounts of money in minor units."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An exact amount: `amount_minor` in the currency's minor unit (cents for EUR), `currency` as ISO 4217 code."""

    amount_minor: int
    currency: str
