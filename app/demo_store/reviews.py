"""Reviews of the range, composed phrase by phrase: the same for the same `now`, no two alike."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from random import Random

from app.demo_store.assortment import garments, variants
from app.demo_store.model import Garment, Language, Variant
from app.demo_store.tables import Entry, read
from app.demo_store.vocabulary import size_name, vocabulary

_SEED = "reviews-1"
_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_FITS = ("small", "true", "large")


@dataclass(frozen=True, slots=True)
class _Phrases(Entry):
    """What customers of one language write, by part of a review; their names, and the cities they speak of."""

    titles: dict[int, tuple[str, ...]]
    openers: dict[str, tuple[str, ...]]
    cloth_good: tuple[str, ...]
    cloth_bad: tuple[str, ...]
    detail: tuple[str, ...]
    fit: dict[str, tuple[str, ...]]
    fit_one_size: tuple[str, ...]
    closers: dict[str, tuple[str, ...]]
    first_names: dict[str, tuple[str, ...]]
    cities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrittenReview:
    """One review of one variant; `reviewer` is empty for an anonymous one, `fit` is small, true, large or empty."""

    id: str
    variant: Variant
    language: Language
    rating: int
    title: str
    body: str
    written_at: datetime
    reviewer: str
    fit: str
    helpful_count: int


def reviews(now: datetime) -> list[WrittenReview]:
    """Return all reviews, none older than 24 months before `now`, newest first within a garment."""
    seen: set[str] = set()
    written: list[WrittenReview] = []
    for garment in garments().values():
        own = [variant for variant in variants() if variant.garment.id == garment.id]
        composed = [_compose(own, number, now, seen) for number in range(garment.reviews)]
        written.extend(sorted(composed, key=lambda review: (review.written_at, review.id), reverse=True))
    return written


@cache
def _phrases(language: Language) -> _Phrases:
    return read(f"reviews.{language}.toml", _Phrases)


def _compose(own: list[Variant], number: int, now: datetime, seen: set[str]) -> WrittenReview:
    garment = own[0].garment
    draw = Random(f"{_SEED}/{garment.id}/{number}")
    language: Language = "fr" if draw.random() < 0.6 else "en"
    rating = _rating(draw, garment.rating)
    variant = draw.choice(own)
    fit = _fit(draw, garment, variant, rating)
    phrases = _phrases(language)
    names = _names(garment, phrases)
    reviewer = draw.choice(names)
    slots = _slots(draw, variant, language, phrases)
    slots["moi"], slots["se"] = ("e", "se") if reviewer in phrases.first_names["female"] else ("", "x")
    title = _word(draw, draw.choice(phrases.titles[rating]), slots)
    body = _body(draw, garment, number, rating, fit, phrases=phrases, slots=slots)
    while body in seen:
        body = _body(draw, garment, number, rating, fit, phrases=phrases, slots=slots)
    seen.add(body)
    age_days = min(draw.expovariate(1 / 210), draw.uniform(300, 725))
    signature = "" if draw.random() < 0.12 else f"{reviewer} {draw.choice('ABCDEFGHJLMNPRSTV')}."
    helpful = max(0, round(draw.gauss(-1.5, 4.5) + age_days / 90))
    written_at = now.replace(microsecond=0) - timedelta(days=int(age_days) + 1, seconds=draw.randrange(86_400))
    identity = f"MPR-{garment.number}-{number + 1:03d}"
    return WrittenReview(identity, variant, language, rating, title, body, written_at, signature, fit, helpful)


def _rating(draw: Random, mean: float) -> int:
    lift = (mean - 4.3) * 0.55
    weights = (
        max(0.01, 0.035 - lift / 12),
        max(0.015, 0.05 - lift / 8),
        max(0.03, 0.1 - lift / 4),
        0.27 - lift / 4,
        0.545 + lift,
    )
    return draw.choices((1, 2, 3, 4, 5), weights)[0]


def _fit(draw: Random, garment: Garment, variant: Variant, rating: int) -> str:
    if variant.size == "U":
        return ""
    weights = {"true": (0.09, 0.82, 0.09), "small": (0.6, 0.35, 0.05), "large": (0.05, 0.37, 0.58)}[garment.runs]
    if rating <= 2:
        weights = (weights[0] + 0.35, weights[1], weights[2] + 0.2)
    return draw.choices(_FITS, weights)[0]


def _names(garment: Garment, phrases: _Phrases) -> tuple[str, ...]:
    names = phrases.first_names
    return names.get(garment.gender) or (*names["female"], *names["male"])


def _slots(draw: Random, variant: Variant, language: Language, phrases: _Phrases) -> dict[str, str]:
    garment = variant.garment
    noun, cloth = garment.noun.in_(language), garment.cloth.in_(language)
    feminine, plural = noun.startswith("cette"), noun.startswith("these")
    return {
        "noun": noun, "Noun": noun[0].upper() + noun[1:], "cloth": cloth, "Cloth": cloth[0].upper() + cloth[1:],
        "detail": garment.detail.in_(language), "colour": variant.colour.name.in_(language).lower(),
        "size": size_name(variant.size, language),
        "city": draw.choice(phrases.cities), "cm": str(_height_cm(draw, variant) - 100),
        "e": "e" if feminine else "", "il": "elle" if feminine else "il",
        "it": "they" if plural else "it", "them": "them" if plural else "it", "is": "are" if plural else "is",
        "has": "have" if plural else "has", "s": "" if plural else "s",
    }  # fmt: skip


def _height_cm(draw: Random, variant: Variant) -> int:
    run = vocabulary().size_runs[variant.garment.sizes]
    shortest = {"female": 156, "unisex": 162, "male": 168}[variant.garment.gender]
    return shortest + round(20 * run.index(variant.size) / len(run)) + draw.randint(0, 5)


def _body(
    draw: Random,
    garment: Garment,
    number: int,
    rating: int,
    fit: str,
    *,
    phrases: _Phrases,
    slots: dict[str, str],
) -> str:
    family = vocabulary().categories[garment.category].family
    openers = [*phrases.openers["any"], *phrases.openers[family]]
    parts: list[str] = []
    if rating >= 3 and draw.random() < 0.8:
        parts.append(_dealt(garment, number, "opener", openers))
    middle: list[str] = []
    if rating >= 4 or (rating == 3 and draw.random() < 0.5):
        middle.append(_dealt(garment, number, "cloth", phrases.cloth_good))
    if rating <= 3:
        colour_told = any("{colour}" in part for part in (*parts, *middle))
        flaws = [flaw for flaw in phrases.cloth_bad if not (colour_told and "{colour}" in flaw)]
        middle.append(_dealt(garment, number, "flaw", flaws))
    fits = [phrase for phrase in phrases.fit.get(fit, ()) if garment.age_group == "adult" or "{cm}" not in phrase]
    if fit and (draw.random() < 0.75 or rating <= 2):
        middle.append(_dealt(garment, number, f"fit-{fit}", fits))
    elif not fit:
        middle.append(_dealt(garment, number, "one", phrases.fit_one_size))
    if rating >= 3 and draw.random() < 0.55:
        middle.append(_dealt(garment, number, "detail", phrases.detail))
    draw.shuffle(middle)
    parts += middle[: draw.choice((2, 2, 3, 3))]
    mood = "good" if rating == 5 else "fair" if rating >= 3 else "bad"
    parts.append(draw.choice(phrases.closers[mood]))
    return _word(draw, " ".join(part for part in parts if part), slots)


def _dealt(garment: Garment, number: int, part: str, phrases: tuple[str, ...] | list[str]) -> str:
    """Deal phrases round like cards, so that a garment's reviews use every one before any comes again."""
    deck = list(range(len(phrases)))
    Random(f"{_SEED}/{garment.id}/{part}/{number // len(deck)}").shuffle(deck)
    return phrases[deck[number % len(deck)]]


def _word(draw: Random, template: str, slots: dict[str, str]) -> str:
    chosen = _CHOICE.sub(lambda match: draw.choice(match[1].split("|")), template)
    return re.sub(r" +", " ", chosen.format(**slots)).strip()
