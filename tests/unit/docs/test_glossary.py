"""What the screen says keeps to docs/glossary.md: one word a thing, every count said, each language's own marks."""

import re
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
FILES = {path.stem: path for path in sorted((ROOT / "assets" / "i18n").glob("*.ts"))}
FORMS = {"ar": 6}
ALONE = {"ar": 3}
"""How many of a language's first forms stand for one number only, and may leave its numeral out."""
MARKS = {"en": "“”", "fr": "«»", "de": "„“", "es": "«»", "it": "«»", "ar": "«»"}


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a language; `forms` are one, or those of a count."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_count: bool


def messages(language: str) -> Iterator[Message]:
    root = ET.parse(FILES[language]).getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            source = message.findtext("source") or ""
            yield Message(context.findtext("name") or "", source, forms, message.get("numerus") == "yes")


def table(heading: str) -> list[list[str]]:
    """The cells of the rows below a heading."""
    section = PAGE.split(f"{heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = [
        [cell.strip() for cell in line.strip("| ").split(" | ")] for line in section.splitlines() if line[:1] == "|"
    ]
    return rows[2:]


def headings() -> dict[str, str]:
    return {found[2]: found[0] for found in re.finditer(r"^## (.+) \((\w\w)\)$", PAGE, re.MULTILINE)}


def bare(text: str) -> str:
    """The text without vowel signs and capitals, which make no other word."""
    return "".join(
        letter for letter in unicodedata.normalize("NFC", text) if unicodedata.category(letter) != "Mn"
    ).lower()


def unwanted(language: str) -> dict[str, re.Pattern[str]]:
    """The words that a language does not use, and what finds each."""
    cells = [row[2].strip(" |") for row in table(headings()[language]) if len(row) > 2]
    words = [word.strip() for cell in cells for word in cell.split(",") if word.strip()]
    return {word: re.compile(rf"(?<!\w){letters(word)}(?!\w)") for word in words}


def letters(word: str) -> str:
    """The pattern of a word as it stands in the table."""
    return re.escape(bare(word)).replace("…", r"\w*")


def test_every_language_has_its_table() -> None:
    assert headings().keys() == FILES.keys()
    assert all(len(table(heading)) > 10 for heading in headings().values())
    assert all(len(unwanted(language)) > 10 for language in FILES)


@pytest.mark.parametrize("language", FILES)
def test_one_word_a_thing(language: str) -> None:
    meant = {(row[1], row[2]) for row in table('## Where a word of the column "not" is meant') if row[0] == language}
    patterns = unwanted(language)
    found = {
        f"{message.context}: {form} ({word})"
        for message in messages(language)
        for form in message.forms
        for word, pattern in patterns.items()
        if (message.source, word) not in meant and pattern.search(bare(form))
    }
    assert found == set(), "docs/glossary.md has the word to use; a meant one has its reason there"


def test_every_exception_is_needed() -> None:
    rows = table('## Where a word of the column "not" is meant')
    assert all(row[3].strip(" |") for row in rows)
    idle = [
        row
        for row in rows
        if not any(
            unwanted(row[0])[row[2]].search(bare(form))
            for message in messages(row[0])
            if message.source == row[1]
            for form in message.forms
        )
    ]
    assert idle == []


@pytest.mark.parametrize("language", FILES)
def test_every_count_has_its_forms_and_says_its_number(language: str) -> None:
    counts = [message for message in messages(language) if message.is_count]
    assert len(counts) > 40
    alone = ALONE.get(language, 1)
    for message in counts:
        assert len(message.forms) == FORMS.get(language, 2), message.source
        numeral = re.search(r"%L?n", message.source)
        if numeral is not None:
            assert all(re.search(r"%L?n", form) for form in message.forms[alone:]), message
        assert all(re.findall(r"%L?n", form) in ([], numeral and [numeral[0]]) for form in message.forms), message
    assert all("%n" not in message.source for message in messages(language) if not message.is_count)


@pytest.mark.parametrize("language", FILES)
def test_each_language_has_its_own_marks(language: str) -> None:
    for message in messages(language):
        for form in message.forms:
            quotes = set(re.findall("[\"'«»„“”\u201a\u2039\u203a]", form))
            assert quotes <= set(MARKS[language]), form
            assert not re.search(r"\.\.\.|  |^ | $", form), form


def test_french_marks_never_begin_a_line() -> None:
    for message in messages("fr"):
        for form in message.forms:
            assert not re.search("[^\u00a0]:(?= |$)|[^\u202f][;?!]|[^\u00a0]»|«[^\u00a0]", form), form


def test_arabic_has_one_kind_of_numerals_and_isolates_what_is_typed() -> None:
    for message in messages("ar"):
        for form in message.forms:
            assert not re.search("[\u0660-\u0669\u06f0-\u06f9\u066a]", form), form
            typed = re.sub("\u2066[^\u2069]*\u2069", "", form)
            assert not re.search(r"[a-z]+[./ ][a-z]", typed), form
