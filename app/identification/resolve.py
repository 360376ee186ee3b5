"""From the text of a printed or NFC code to the article it names: pure, offline, and a link is never opened."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote

from app.domain.garments import GarmentIdentity
from app.domain.scans import Symbology
from app.identification.digital_link import from_link
from app.identification.elements import from_bracketed, from_element_string
from app.identification.epc_uri import from_epc_uri
from app.identification.gtin import expand_upce, is_digits, normalise_gtin
from app.identification.outcomes import WRONG_CHECK_DIGIT, Outcome, Unidentified
from app.identification.own_numbers import NoNumbers, OwnNumbers
from app.identification.payload import GROUP_SEPARATOR, checked_payload
from app.identification.printed import apart_from_add_on, before_add_on, ungrouped

_SYMBOLOGY_IDENTIFIER = re.compile(r"\]([A-Za-z])([0-9A-Za-z])")
_GS1_IDENTIFIERS: Final = frozenset({"]C1", "]d2", "]e0", "]e1", "]e2", "]Q3", "]J1"})
_IDENTIFIED: Final = {"]E4": Symbology.EAN8, "]I1": Symbology.ITF}
_WITH_ADD_ON: Final = frozenset({"]E1", "]E2", "]E3"})
_ADD_ON_ALONE = re.compile(r"[0-9]{2}|[0-9]{5}")
_HOST_AND_PATH = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}/\S*", re.IGNORECASE)
_UNMARKED_ELEMENTS = re.compile(r"01[0-9]{14}(?![0-9])|01[0-9]{14}(?=1[0-9]|2[0-9]|3[0-9]|4[0-9]|7[0-9]|8[0-9]|9[0-9])")

# How many digits a symbology may deliver; readers write UPC-A as EAN-13 with or without the leading zero.
_DIGITS: Final = {
    Symbology.EAN13: (12, 13),
    Symbology.EAN8: (8,),
    Symbology.ITF: (14,),
    Symbology.DATABAR: (13, 14),
}
_ANY_DIGITS: Final = (8, 12, 13, 14)

# How long an article number is that a symbology prints before an add-on.
_BEFORE_ADD_ON: Final = {Symbology.EAN13: (13, 12), Symbology.EAN8: (8,), Symbology.OTHER: (13, 12, 8)}
_UPCE_DIGITS: Final = 8


@dataclass(frozen=True)
class ResolveRules:
    """What this retailer's own codes look like.

    `url_patterns` are regular expressions matched against a whole web address, with a named group that
    `identify_groups` knows; `numbers` are those of the catalogue. Raises re.error for a pattern that is none.
    """

    url_patterns: tuple[str, ...] = ()
    numbers: OwnNumbers = field(default_factory=NoNumbers)
    compiled: tuple[re.Pattern[str], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "compiled", tuple(re.compile(pattern) for pattern in self.url_patterns))


def resolve_code(symbology: Symbology, value: str, rules: ResolveRules) -> Outcome:
    """Return the article, and the single piece where the code tells, or why there is none.

    What GS1 defines comes first; what the catalogue does not know that way is looked up as a number or an address of
    the shop's own. Raises PayloadRefused, and nothing else, for a text that breaks a safety rule (`checked_payload`).
    """
    text = checked_payload(value, rules.numbers)
    if not text:
        return Unidentified("the code is empty")
    outcome = _by_standard(symbology, text, rules)
    if isinstance(outcome, GarmentIdentity) and (outcome.item or rules.numbers.knows_gtin(outcome.gtin)):
        return outcome
    return _by_own_number(without_identifier(text), rules.numbers) or outcome


def without_identifier(text: str) -> str:
    """Return the text without the AIM symbology identifier that a scanner may put before it (ISO/IEC 15424)."""
    return text[3:] if _SYMBOLOGY_IDENTIFIER.match(text) else text


def identify_groups(groups: Mapping[str, str | None], rules: ResolveRules) -> Outcome:
    """Return the article that the named groups of one of the shop's own patterns give.

    `gtin`; `sku` or `id` for any number of the feed; `mpn`, with `brand` where several makers have it.
    """
    number = groups.get("gtin")
    if number is not None:
        return _from_number(number)
    own, mpn = groups.get("sku") or groups.get("id"), groups.get("mpn")
    found = rules.numbers.by_number(own) if own else None
    if found is None and mpn:
        found = rules.numbers.by_mpn(mpn, groups.get("brand") or "")
    return found or Unidentified("the shop's own code names no article it sells")


def _by_own_number(text: str, numbers: OwnNumbers) -> GarmentIdentity | None:
    return numbers.by_link(text) or numbers.by_number(text)


def _by_standard(symbology: Symbology, text: str, rules: ResolveRules) -> Outcome:
    identifier = _SYMBOLOGY_IDENTIFIER.match(text)
    if identifier:
        text = text[3:].lstrip(" ")
        if identifier[0] in _GS1_IDENTIFIERS and not text.startswith("http"):
            return from_element_string(text)
        if identifier[0] in _WITH_ADD_ON:
            if _ADD_ON_ALONE.fullmatch(text):
                return Unidentified("the code is the add-on of an article number, without the number")
            if (gtin := before_add_on(ungrouped(text) or text)) is not None:
                return GarmentIdentity(gtin)
        symbology = _IDENTIFIED.get(identifier[0], symbology)
    if symbology is Symbology.UPCE or (symbology in _DIGITS and is_digits(text)):
        outcome = _from_digits(symbology, text)
    else:
        outcome = _from_text(symbology, text, rules)
    return _without_add_on(symbology, text, outcome)


def _from_digits(symbology: Symbology, text: str) -> Outcome:
    if symbology is Symbology.UPCE:
        upca = expand_upce(text)
        if upca is not None:
            text = upca
        elif not is_digits(text) or len(text) not in _DIGITS[Symbology.EAN13]:
            return Unidentified("the UPC-E code has not 6 or 8 digits")
    elif symbology is Symbology.DATABAR and text.startswith("01") and len(text) > max(_DIGITS[symbology]):
        return from_element_string(text)
    elif len(text) not in _DIGITS[symbology]:
        return Unidentified(f"{len(text)} digits are no {symbology.value} article number")
    return _from_number(text)


def _from_text(symbology: Symbology, text: str, rules: ResolveRules) -> Outcome:
    scheme = text[:8].lower()
    if scheme.startswith(("http:", "https:")):
        return _from_address(text, rules)
    if scheme == "urn:epc:":
        return from_epc_uri(text)
    if text.startswith("("):
        return from_bracketed(text)
    if GROUP_SEPARATOR in text or _UNMARKED_ELEMENTS.match(text):
        return from_element_string(text)
    return _from_plain(symbology, text, rules)


def _from_plain(symbology: Symbology, text: str, rules: ResolveRules) -> Outcome:
    digits = text if is_digits(text) else ungrouped(text)
    if digits is not None:
        return _from_bare_digits(symbology, digits)
    if _HOST_AND_PATH.fullmatch(text):
        return _from_address(f"https://{text}", rules)
    return Unidentified("the code is neither an article number nor a web address that names one")


def _without_add_on(symbology: Symbology, text: str, outcome: Outcome) -> Outcome:
    """Return the article before an add-on, where the code as a whole names none or a blank parts the two."""
    gtin = apart_from_add_on(text) if symbology in _BEFORE_ADD_ON and not is_digits(text) else None
    if gtin is None and isinstance(outcome, Unidentified) and symbology in _BEFORE_ADD_ON:
        digits = text if is_digits(text) else ungrouped(text)
        gtin = None if digits is None else before_add_on(digits, _BEFORE_ADD_ON[symbology])
    return outcome if gtin is None else GarmentIdentity(gtin)


def _from_bare_digits(symbology: Symbology, text: str) -> Outcome:
    if len(text) not in _ANY_DIGITS:
        return Unidentified(f"{len(text)} digits are no article number")
    outcome = _from_number(text)
    if isinstance(outcome, Unidentified) and symbology is Symbology.OTHER and len(text) == _UPCE_DIGITS:
        upca = expand_upce(text)
        return outcome if upca is None else _from_number(upca)
    return outcome


def _from_number(digits: str) -> Outcome:
    gtin = normalise_gtin(digits)
    return Unidentified(WRONG_CHECK_DIGIT) if gtin is None else GarmentIdentity(gtin)


def _from_address(text: str, rules: ResolveRules) -> Outcome:
    for pattern in rules.compiled:
        found = pattern.fullmatch(text)
        if found:
            return identify_groups({name: part and unquote(part) for name, part in found.groupdict().items()}, rules)
    return from_link(text)
