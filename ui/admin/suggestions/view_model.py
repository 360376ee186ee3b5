"""The page of suggestions: what goes with a product now and under the rules as they would be, before they are saved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.domain.category_rules import RuleKind, category_rules
from app.domain.garments import GarmentIdentity
from app.domain.merchandising import Band, Merchandising
from app.domain.traits import Offered, Outfit
from app.services.outfits.outfits import InRoom
from ui.admin.door.guard import for_staff
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.admin.suggestions.rule_form import RuleForm, RuleRow, row_of
from ui.models.kinds import member_of, number_of
from ui.models.records import record_list
from ui.models.registration import seen_by_qml

_TYPED_MAX = 200
_CHOICES = 6
_MOST_CATEGORIES = 60
_GTIN_LENGTHS = (8, 12, 13, 14)


@dataclass(frozen=True, slots=True)
class SuggestionsPageProps:
    """What QML sees: the product looked at, and whether the draft differs from what is in force.

    `unknown` where what was typed names no article. `fileProblem` says why the file cannot be taken, `refusal` why it
    could not be saved. `kind` and `band` are of the rule that is being put together, `complete` where it can be added.
    """

    productId: str = ""
    title: str = ""
    typed: str = ""
    unknown: bool = False
    path: str = ""
    fileProblem: str = ""
    refusal: str = ""
    changed: bool = False
    saved: bool = False
    kind: int = 0
    band: int = 0
    complete: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A product that can be looked at."""

    productId: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """A product with its place among the suggestions, from 1, before and after; 0 where it is not among them.

    `pinned` and `apart` where the draft has a rule for just these two; `reach` and the reason are those after, else
    those before.
    """

    productId: str
    title: str
    before: int
    after: int
    pinned: bool
    apart: bool
    reach: int
    because: int
    count: int
    words: str


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """A category of the shop, and whether the rule that is being put together names it."""

    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """Something contradictory in the draft, and the rule it is in."""

    number: int
    kind: int
    rule: str
    names: str


@seen_by_qml
class SuggestionsPageViewModel(StaffPageViewModel):
    """Nothing that is tried here is shown to shoppers before it is saved; leaving the page gives it up."""

    choices = record_list(ChoiceRow, "productId")
    suggestions = record_list(SuggestionRow, "productId")
    conflicts = record_list(ConflictRow, "number")
    rules = record_list(RuleRow, "number")
    begun = record_list(RuleRow, "number")
    categories = record_list(CategoryRow, "label")

    props: SuggestionsPageProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(SuggestionsPageProps(), tools.page)
        self._rules = tools.services.suggestion_rules
        self._outfits = tools.services.outfits
        self._catalogue = tools.services.catalogue
        self._session = tools.services.session
        self._product_id = self._typed = self._refusal = ""
        self._is_unknown = self._is_saved = False
        self._offered: tuple[str, ...] = ()
        self._form = RuleForm(self._rules.today())
        tools.page.follow(entered=self._on_entered, left=self._on_left)
        self._outfits.changed.connect(self._refresh)

    @for_staff(str)
    def write(self, text: str) -> None:
        """Take what a keyboard or a scanner wrote."""
        self._typed, self._is_unknown = text[:_TYPED_MAX], False
        self._refresh()

    @for_staff()
    def lookAt(self) -> None:
        """Look at the article whose number was written."""
        self._with_typed(self.choose)

    @for_staff()
    def putWith(self) -> None:
        """Put the article whose number was written together with the product looked at."""
        self._with_typed(self.pin)

    @for_staff(str)
    def choose(self, product_id: str) -> None:
        """Look at a product."""
        if self._catalogue.product(product_id) is not None:
            self._product_id = product_id
            self._refresh()

    @for_staff(str)
    def pin(self, product_id: str) -> None:
        """Put a product together with the one looked at, or take that back."""
        self._change(self._rules.put_together, product_id)

    @for_staff(str)
    def keepApart(self, product_id: str) -> None:
        """Never show a product with the one looked at, or take that back."""
        self._change(self._rules.keep_apart, product_id)

    @for_staff(int)
    def chooseKind(self, kind: int) -> None:
        """Put another kind of rule together."""
        chosen = member_of(RuleKind, kind)
        if chosen is not None:
            self._put_together(replace(self._form, kind=chosen, categories=()))

    @for_staff(str)
    def chooseCategory(self, name: str) -> None:
        """Name a category in the rule, or no longer."""
        self._put_together(self._form.toggled(name))

    @for_staff(str, int)
    def step(self, field: str, steps: int) -> None:
        """Change a figure of the rule: `first`, `last` or `percent`."""
        if field in {"first", "last", "percent"}:
            self._put_together(self._form.stepped(field, steps))

    @for_staff(int)
    def chooseBand(self, band: int) -> None:
        """Say how much the shop earns by the category."""
        chosen = member_of(Band, band)
        if chosen is not None:
            self._put_together(replace(self._form, band=chosen))

    @for_staff()
    def addRule(self) -> None:
        """Add the rule to the draft."""
        rule = self._form.rule()
        if rule is not None:
            self._rules.add(rule)
            self._is_saved, self._refusal = False, ""
            self._put_together(replace(self._form, categories=()))

    @for_staff(int)
    def removeRule(self, number: int) -> None:
        """Take a rule out of the draft."""
        rules = category_rules(self._rules.draft.rules)
        if 0 <= number < len(rules):
            self._rules.remove(rules[number])
            self._is_saved, self._refusal = False, ""
            self._refresh()

    @for_staff()
    def save(self) -> None:
        """Have it hold."""
        self._refusal = self._rules.save()
        self._is_saved = not self._refusal
        self._refresh()

    @for_staff()
    def discard(self) -> None:
        """Begin again with the file as it is."""
        self._rules.begin()
        self._refusal, self._is_saved = "", False
        self._refresh()

    def _put_together(self, form: RuleForm) -> None:
        self._form = form
        self._refresh()

    def _with_typed(self, act: Callable[[str], None]) -> None:
        found = self._typed_product()
        self._is_unknown = not found
        if found:
            self._typed = ""
            act(found)
        self._refresh()

    def _typed_product(self) -> str:
        text = self._typed.strip()
        identity = self._catalogue.numbers.by_number(text)
        if identity is None and text.isdigit() and len(text) in _GTIN_LENGTHS:
            identity = GarmentIdentity(text.zfill(14))
        articles = () if identity is None else self._catalogue.articles(identity)
        return articles[0].product_id if articles else ""

    def _change(self, change: Callable[[str, str], None], product_id: str) -> None:
        if self._product_id and product_id and product_id != self._product_id:
            change(self._product_id, product_id)
            self._is_saved, self._refusal = False, ""
            self._refresh()

    def _on_entered(self) -> None:
        self._rules.begin()
        self._form = RuleForm(self._rules.today())
        brought = [garment.product_id for garment in reversed(self._session.garments) if garment.product_id]
        others = (product.id for product in self._catalogue.campaigns(_CHOICES))
        self._offered = tuple(dict.fromkeys((*brought, *others)))[:_CHOICES]
        self._product_id = next(iter(self._offered), "")
        self._refresh()

    def _on_left(self) -> None:
        self._rules.begin()
        self._product_id = self._typed = self._refusal = ""
        self._is_unknown = self._is_saved = False

    def _refresh(self) -> None:
        if not self._page.is_shown:
            return
        draft, product = self._rules.draft, self._catalogue.product(self._product_id)
        shown = dict.fromkeys((*self._offered, self._product_id))
        known = self._catalogue.products([one for one in shown if one])
        self.choices.replace([ChoiceRow(one.id, one.title, one.id == self._product_id) for one in known])
        self.suggestions.replace(() if product is None else self._rows(draft.rules))
        self.conflicts.replace(
            [
                ConflictRow(number, number_of(one.kind), one.rule, ", ".join(map(self._title, one.names)))
                for number, one in enumerate(self._outfits.conflicts(draft.rules))
            ]
        )
        self.rules.replace([row_of(number, one) for number, one in enumerate(category_rules(draft.rules))])
        self.begun.replace([self._form.row()])
        named = dict.fromkeys((*self._outfits.categories[:_MOST_CATEGORIES], *self._form.categories))
        self.categories.replace([CategoryRow(one, one in self._form.categories) for one in named])
        self._apply(
            SuggestionsPageProps(
                productId=self._product_id,
                title="" if product is None else product.title,
                typed=self._typed,
                unknown=self._is_unknown,
                path=str(self._rules.path),
                fileProblem=draft.refusal,
                refusal=self._refusal,
                changed=self._rules.is_changed,
                saved=self._is_saved,
                kind=number_of(self._form.kind),
                band=number_of(self._form.band),
                complete=self._form.rule() not in (None, *category_rules(draft.rules)),
            )
        )

    def _rows(self, rules: Merchandising) -> list[SuggestionRow]:
        room = (InRoom(self._product_id),)
        before = _places(self._outfits.outfit(room))
        after = _places(self._outfits.outfit_under(rules, room))
        pinned = [set(look.products) - {self._product_id} for look in rules.looks if self._product_id in look.products]
        apart = [set(one.products) - {self._product_id} for one in rules.never if self._product_id in one.products]
        kept = dict.fromkeys(other for others in apart for other in others)
        rows = []
        for product_id in dict.fromkeys((*after, *before, *kept)):
            place, offered = after.get(product_id) or before.get(product_id) or (0, None)
            rows.append(
                SuggestionRow(
                    productId=product_id,
                    title=self._title(product_id),
                    before=before.get(product_id, (0, None))[0],
                    after=place if product_id in after else 0,
                    pinned={product_id} in pinned,
                    apart={product_id} in apart,
                    reach=0 if offered is None else number_of(offered.article.reach),
                    because=0 if offered is None else number_of(offered.suggestion.reason.because),
                    count=0 if offered is None else offered.suggestion.reason.count,
                    words="" if offered is None else offered.suggestion.reason.words,
                )
            )
        return rows

    def _title(self, name: str) -> str:
        product = self._catalogue.product(name)
        return name if product is None else product.title


def _places(outfit: Outfit) -> Mapping[str, tuple[int, Offered]]:
    return {one.suggestion.product_id: (place, one) for place, one in enumerate(outfit.all, 1)}
