"""`suggestions.toml`, the merchandisers' rules: read whole or refused whole, and written as it is read."""

import csv
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Final, Self

import tomli_w
from pydantic import AfterValidator, Field, StringConstraints, model_validator

from app.config.problems import Problem, refused, shown_value
from app.config.reading import read_table
from app.config.section import Section
from app.domain.errors import ConfigurationError
from app.domain.merchandising import Alternative, Band, Campaign, Look, Margins, Merchandising, Never, Pair, Season

_MOST_RULES: Final = 5000
_MOST_BYTES: Final = 4_000_000
_TWO: Final = 2
_GUIDE: Final = "docs/merchandising.md says what each rule means"
_Word = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
_Words = Annotated[tuple[_Word, ...], Field(max_length=200)]


def _checked_day(value: str) -> str:
    month, _, day = value.partition("-")
    date(2024, int(month), int(day))  # a leap year: 29 February is a day
    return value


_Day = Annotated[str, StringConstraints(pattern=r"^\d{2}-\d{2}$"), AfterValidator(_checked_day)]


class _Look(Section):
    products: _Words = Field(title="Products", description="Ids of products that are shown together, two or more.")
    name: Annotated[str, StringConstraints(max_length=80)] = Field(
        default="", title="Name", description="What it is called; for staff only."
    )

    @model_validator(mode="after")
    def _has_two(self) -> Self:
        if len(set(self.products)) < _TWO:
            raise refused("products", list(self.products), "two or more different ids of products")
        return self


class _Never(Section):
    products: _Words = Field(default=(), title="Products", description="Ids of products of which no two are shown.")
    categories: _Words = Field(default=(), title="Categories", description="Categories of which no two are shown.")

    @model_validator(mode="after")
    def _has_two(self) -> Self:
        for name in ("products", "categories"):
            if len(set(getattr(self, name))) == 1:
                raise refused(name, list(getattr(self, name)), "two or more, or none")
        if not self.products and not self.categories:
            raise refused("products", [], "two or more products, or two or more categories")
        return self


class _Pair(Section):
    category: _Word = Field(
        title="Category", description="The category that asks for others, at any level of its path."
    )
    wanted: Annotated[_Words, Field(min_length=1)] = Field(title="Wanted", description="What it asks for, best first.")


class _Alternative(Section):
    categories: Annotated[_Words, Field(min_length=_TWO)] = Field(
        title="Categories", description="Categories worn in place of each other, two or more: a look has one of them."
    )


class _Season(Section):
    categories: Annotated[_Words, Field(min_length=1)] = Field(
        title="Categories", description="Categories suggested in this season only."
    )
    first: _Day = Field(title="First day", description="Month and day, such as 10-15, of every year.")
    last: _Day = Field(title="Last day", description="Month and day, included; before the first: in the next year.")


class _Campaign(Section):
    name: Annotated[_Word, StringConstraints(max_length=80)] = Field(title="Name", description="What it is called.")
    first: date = Field(title="First day", description="Date, such as 2026-06-01.")
    last: date = Field(title="Last day", description="Date, included.")
    boost: float = Field(default=1.5, ge=0.1, le=10, title="Boost", description="How many times as much it counts.")
    products: _Words = Field(default=(), title="Products", description="Ids of products.")
    categories: _Words = Field(default=(), title="Categories", description="Categories, at any level.")
    brands: _Words = Field(default=(), title="Brands", description="Brands as the feed writes them.")

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.last < self.first:
            raise refused("last", self.last.isoformat(), f"a day from {self.first.isoformat()} on")
        if not (self.products or self.categories or self.brands):
            raise refused("products", [], "products, categories or brands that it is for")
        return self


class _Margin(Section):
    weight: float = Field(
        default=0.2, ge=0, le=0.9, title="Weight", description="By what share high counts more and low less."
    )
    products: dict[str, Band] = Field(default_factory=dict, title="Products", description="Bands by product.")
    categories: dict[str, Band] = Field(default_factory=dict, title="Categories", description="Bands by category.")
    file: Annotated[str, StringConstraints(pattern=r"^[^/\\\x00]*$", max_length=120)] = Field(
        default="",
        title="File",
        description="CSV beside this file with a column band (low, middle, high) and a column product or category.",
        json_schema_extra={"allowed": "the name of a file in the same folder"},
    )


class _Rules(Section):
    look: Annotated[tuple[_Look, ...], Field(max_length=_MOST_RULES)] = Field(default=(), title="", description="")
    never: Annotated[tuple[_Never, ...], Field(max_length=_MOST_RULES)] = Field(default=(), title="", description="")
    pair: Annotated[tuple[_Pair, ...], Field(max_length=_MOST_RULES)] = Field(default=(), title="", description="")
    alternative: Annotated[tuple[_Alternative, ...], Field(max_length=_MOST_RULES)] = Field(
        default=(), title="", description=""
    )
    season: Annotated[tuple[_Season, ...], Field(max_length=_MOST_RULES)] = Field(default=(), title="", description="")
    campaign: Annotated[tuple[_Campaign, ...], Field(max_length=_MOST_RULES)] = Field(
        default=(), title="", description=""
    )
    margin: _Margin | None = Field(default=None, title="", description="")


def read_rules(path: Path) -> Merchandising:
    """Return the rules of a file, none where there is no file; raise ConfigurationError that tells every fault."""
    table = _table(path)
    rules, problems = read_table(_Rules, table, ())
    bands: dict[str, dict[str, Band]] = {"product": {}, "category": {}}
    if rules is not None and rules.margin is not None and rules.margin.file:
        problems += _read_bands(path.with_name(rules.margin.file), bands)
    if rules is None or problems:
        lines = [f"{path}: {len(problems)} faults; nothing of it holds until it is right ({_GUIDE})."]
        raise ConfigurationError("\n".join(lines + [f"  {problem.sentence('')}" for problem in problems]))
    return _values(rules, bands)


def with_rules(path: Path, rules: Merchandising) -> bytes:
    """Return the file with other rules in it, and all else as it is; comments are lost.

    Bands that come from the file of margins are left there; one that differs from it is written here, where it wins.
    Raises ConfigurationError where there is a file that is no TOML.
    """
    table = _table(path)
    table["look"] = [{"products": list(one.products)} | ({"name": one.name} if one.name else {}) for one in rules.looks]
    table["never"] = [_told(products=one.products, categories=one.categories) for one in rules.never]
    table["pair"] = [{"category": one.category, "wanted": list(one.wanted)} for one in rules.pairs]
    table["alternative"] = [_told(categories=one.categories) for one in rules.alternatives]
    table["season"] = [
        _told(categories=one.categories) | {"first": _day_told(one.first), "last": _day_told(one.last)}
        for one in rules.seasons
    ]
    table["campaign"] = [
        {"name": one.name, "first": one.first, "last": one.last, "boost": one.boost}
        | _told(products=one.products, categories=one.categories, brands=one.brands)
        for one in rules.campaigns
    ]
    _put_bands(table, path, rules.margins)
    return tomli_w.dumps({key: value for key, value in table.items() if value != []}).encode()


def rules_on_their_own(path: Path) -> bytes:
    """Return the file with the bands of its file of margins written into it; as it is where it cannot be read.

    Raises OSError.
    """
    try:
        rules, table = read_rules(path), _table(path)
    except ConfigurationError:
        return path.read_bytes()
    if table.get("margin", {}).pop("file", ""):
        margins = rules.margins
        table["margin"] |= {
            "products": {key: str(band) for key, band in margins.products.items()},
            "categories": {key: str(band) for key, band in margins.categories.items()},
        }
        return tomli_w.dumps(table).encode()
    return path.read_bytes()


def _day_told(day: tuple[int, int]) -> str:
    return f"{day[0]:02d}-{day[1]:02d}"


def _told(**words: Sequence[str]) -> dict[str, Any]:
    return {key: list(told) for key, told in words.items() if told}


def _put_bands(table: dict[str, Any], path: Path, margins: Margins) -> None:
    written = table.get("margin", {})
    elsewhere: dict[str, dict[str, Band]] = {"product": {}, "category": {}}
    if written.get("file"):
        _read_bands(path.with_name(written["file"]), elsewhere)
    own = {key: band for key, band in margins.categories.items() if elsewhere["category"].get(key) != band}
    own |= {key: Band.MIDDLE for key in elsewhere["category"] if key not in margins.categories}
    if own or written.get("categories"):
        table["margin"] = written | {
            "weight": margins.weight,
            "categories": {key: str(band) for key, band in own.items()},
        }


def _table(path: Path) -> dict[str, Any]:
    """Return what the file says, nothing where there is none."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise ConfigurationError(f"{path}: larger than {_MOST_BYTES} bytes. Is it a feed? Rules are a few lines.")
        return tomllib.loads(content.decode("utf-8-sig"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read ({error.strerror}). Make it readable.") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(
            f"{path}: this is not TOML: {error}. Nothing of it holds until it is right."
        ) from error


def _values(rules: _Rules, bands: Mapping[str, dict[str, Band]]) -> Merchandising:
    margin = rules.margin
    return Merchandising(
        looks=tuple(Look(one.products, one.name) for one in rules.look),
        never=tuple(Never(one.products, one.categories) for one in rules.never),
        pairs=tuple(Pair(one.category, one.wanted) for one in rules.pair),
        alternatives=tuple(Alternative(one.categories) for one in rules.alternative),
        seasons=tuple(Season(one.categories, _month_day(one.first), _month_day(one.last)) for one in rules.season),
        campaigns=tuple(
            Campaign(one.name, one.first, one.last, one.boost, one.products, one.categories, one.brands)
            for one in rules.campaign
        ),
        margins=Margins()
        if margin is None
        else Margins(margin.weight, bands["product"] | margin.products, bands["category"] | margin.categories),
    )


def _read_bands(path: Path, bands: Mapping[str, dict[str, Band]]) -> Sequence[Problem]:
    """Read the bands of a CSV file into `bands`; return what is wrong with it."""
    here = ("margin", "file")
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            named = [name for name in bands if name in (rows.fieldnames or ())]
            if not named or "band" not in (rows.fieldnames or ()):
                columns = "a first line with the columns band and product (or category)"
                return [Problem(here, "its columns are not named", columns, shown_value(path.name))]
            problems = []
            for row in rows:
                band = (row["band"] or "").strip().casefold()
                if band not in set(Band):
                    reason = f"line {rows.line_num}: the band is {shown_value(row['band'])}"
                    problems.append(Problem(here, reason, "low, middle or high", shown_value(path.name)))
                    continue
                for name in named:
                    if row[name]:
                        bands[name][row[name].strip()] = Band(band)
            return problems
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        return [Problem(here, f"it cannot be read ({error})", "a CSV file in UTF-8", shown_value(path.name))]


def _month_day(text: str) -> tuple[int, int]:
    month, _, day = text.partition("-")
    return int(month), int(day)
