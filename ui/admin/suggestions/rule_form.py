"""A rule for categories as staff put it together, step by step, and as it is told."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from app.domain.category_rules import CategoryBand, CategoryRule, RuleKind
from app.domain.merchandising import Alternative, Band, Campaign, Never, Pair, Season
from ui.models.kinds import number_of

_HALVES: Final = 24
_LEAP_YEAR: Final = 2024
_SEVERAL: Final = frozenset((RuleKind.PAIR, RuleKind.ALTERNATIVE, RuleKind.NEVER))
_PERCENT_STEP, _LEAST_PERCENT, _MOST_PERCENT = 10, 10, 1000


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as QML words it: `names` are its categories, products or brands, `others` what a category asks for.

    `first` and `last` are ISO dates; of a season the year means nothing.
    """

    number: int
    kind: int
    names: str
    others: str = ""
    first: str = ""
    last: str = ""
    percent: int = 100
    band: int = 0


@dataclass(frozen=True, slots=True)
class RuleForm:
    """The rule that is being put together; halves of months are counted from 0 on, days from today on."""

    today: date
    kind: RuleKind = RuleKind.PAIR
    categories: tuple[str, ...] = ()
    first_half: int = 18
    last_half: int = 5
    begins_in: int = 0
    days: int = 14
    percent: int = 150
    band: Band = Band.HIGH

    def toggled(self, category: str) -> "RuleForm":
        """Choose a category, or no longer; a margin is that of one, all other rules may have several."""
        if self.kind is RuleKind.MARGIN:
            return replace(self, categories=(category,))
        if category in self.categories:
            return replace(self, categories=tuple(one for one in self.categories if one != category))
        return replace(self, categories=(*self.categories, category))

    def stepped(self, field: str, steps: int) -> "RuleForm":
        """Change a figure by steps: `first`, `last`, or `percent`."""
        if field == "percent":
            percent = self.percent + steps * _PERCENT_STEP
            return replace(self, percent=min(_MOST_PERCENT, max(_LEAST_PERCENT, percent)))
        if self.kind is RuleKind.SEASON:
            half = f"{field}_half"
            return replace(self, **{half: (getattr(self, half) + steps) % _HALVES})
        if field == "first":
            return replace(self, begins_in=max(0, self.begins_in + steps))
        return replace(self, days=max(1, self.days + steps))

    def rule(self) -> CategoryRule | None:
        """Return the rule, None as long as it lacks a category."""
        named = self.categories
        return None if len(named) < 1 + (self.kind in _SEVERAL) else self._rule(named)

    def _rule(self, named: tuple[str, ...]) -> CategoryRule:
        first = self.today + timedelta(days=self.begins_in)
        made: dict[RuleKind, Callable[[], CategoryRule]] = {
            RuleKind.PAIR: lambda: Pair(named[0], named[1:]),
            RuleKind.ALTERNATIVE: lambda: Alternative(named),
            RuleKind.NEVER: lambda: Never(categories=named),
            RuleKind.SEASON: lambda: Season(named, _first_of(self.first_half), _last_of(self.last_half)),
            RuleKind.CAMPAIGN: lambda: Campaign(
                ", ".join(named)[:80],
                first,
                first + timedelta(days=self.days - 1),
                self.percent / 100,
                categories=named,
            ),
            RuleKind.MARGIN: lambda: CategoryBand(named[0], self.band),
        }
        return made[self.kind]()

    def row(self) -> RuleRow:
        """Return it as it is told, also where it is not complete yet."""
        lacking = ("…",) * (1 + (self.kind in _SEVERAL) - len(self.categories))
        return row_of(0, self._rule((*self.categories, *lacking)))


def row_of(number: int, rule: CategoryRule) -> RuleRow:
    """Return a rule as it is told; `number` is its place."""
    match rule:
        case Pair():
            return RuleRow(number, number_of(RuleKind.PAIR), rule.category, ", ".join(rule.wanted))
        case Alternative():
            return RuleRow(number, number_of(RuleKind.ALTERNATIVE), ", ".join(rule.categories))
        case Never():
            return RuleRow(number, number_of(RuleKind.NEVER), ", ".join((*rule.categories, *rule.products)))
        case Season():
            first, last = (date(_LEAP_YEAR, *day).isoformat() for day in (rule.first, rule.last))
            return RuleRow(number, number_of(RuleKind.SEASON), ", ".join(rule.categories), first=first, last=last)
        case Campaign():
            names = ", ".join((*rule.categories, *rule.brands, *rule.products)) or rule.name
            first, last, percent = rule.first.isoformat(), rule.last.isoformat(), round(rule.boost * 100)
            return RuleRow(number, number_of(RuleKind.CAMPAIGN), names, first=first, last=last, percent=percent)
        case CategoryBand():
            return RuleRow(number, number_of(RuleKind.MARGIN), rule.category, band=number_of(rule.band))


def _first_of(half: int) -> tuple[int, int]:
    return half // 2 + 1, 1 if half % 2 == 0 else 15


def _last_of(half: int) -> tuple[int, int]:
    month = half // 2 + 1
    return month, 14 if half % 2 == 0 else monthrange(_LEAP_YEAR, month)[1]
