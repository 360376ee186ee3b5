"""The merchandisers' rules for categories, one at a time, as staff add them and take them back."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.merchandising import Alternative, Band, Campaign, Margins, Merchandising, Never, Pair, Season

_WEIGHT = 0.2


class RuleKind(StrEnum):
    """What a rule for categories is about."""

    PAIR = "asks for"
    ALTERNATIVE = "worn in place of each other"
    NEVER = "never together"
    SEASON = "season"
    CAMPAIGN = "campaign"
    MARGIN = "margin"


@dataclass(frozen=True, slots=True)
class CategoryBand:
    """How much the shop earns by articles of a category."""

    category: str
    band: Band


CategoryRule = Pair | Alternative | Never | Season | Campaign | CategoryBand


def category_rules(rules: Merchandising) -> tuple[CategoryRule, ...]:
    """Return the rules for categories, kind by kind; what is about single products alone is left out."""
    return (
        *rules.pairs,
        *rules.alternatives,
        *(one for one in rules.never if one.categories),
        *rules.seasons,
        *rules.campaigns,
        *(CategoryBand(category, band) for category, band in rules.margins.categories.items()),
    )


def with_rule(rules: Merchandising, rule: CategoryRule) -> Merchandising:
    """Return rules with one more, at the end of its kind; a category has one band."""
    match rule:
        case Pair():
            return replace(rules, pairs=(*rules.pairs, rule))
        case Alternative():
            return replace(rules, alternatives=(*rules.alternatives, rule))
        case Never():
            return replace(rules, never=(*rules.never, rule))
        case Season():
            return replace(rules, seasons=(*rules.seasons, rule))
        case Campaign():
            return replace(rules, campaigns=(*rules.campaigns, rule))
        case CategoryBand():
            return _with_bands(rules, {**rules.margins.categories, rule.category: rule.band})


def without_rule(rules: Merchandising, rule: CategoryRule) -> Merchandising:
    """Return rules without one of them."""
    if isinstance(rule, CategoryBand):
        return _with_bands(rules, {key: band for key, band in rules.margins.categories.items() if key != rule.category})
    return replace(
        rules,
        pairs=tuple(one for one in rules.pairs if one != rule),
        alternatives=tuple(one for one in rules.alternatives if one != rule),
        never=tuple(one for one in rules.never if one != rule),
        seasons=tuple(one for one in rules.seasons if one != rule),
        campaigns=tuple(one for one in rules.campaigns if one != rule),
    )


def _with_bands(rules: Merchandising, bands: dict[str, Band]) -> Merchandising:
    margins = rules.margins
    return replace(rules, margins=Margins(margins.weight or _WEIGHT, margins.products, bands))
