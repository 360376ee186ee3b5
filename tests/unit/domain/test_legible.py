"""Words that others wrote neither move nor cover what stands beside them, and stay the words they are."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.legible import legible

_TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_ZALGO = "\u0301\u0321\u0347\u035b\u0316\u0489\u20dd\u1dc4"


def test_what_turns_the_words_after_it_is_gone_and_the_words_stay() -> None:
    for mark in _TURNING:
        assert legible(f"{mark}Linen{mark} shirt{mark}") == "Linen shirt"


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x0b", "\x0c", "\x85", "\r\n", "\t", "\x1e", " \u2028 "])
def test_what_breaks_a_line_is_a_blank(mark: str) -> None:
    assert legible(f"{mark}Linen{mark}shirt{mark}") == "Linen shirt"


def test_heaped_marks_are_as_few_as_a_letter_bears() -> None:
    text = legible("".join(letter + _ZALGO * 8 for letter in "Linen"))
    assert [letter for letter in unicodedata.normalize("NFD", text) if letter.isalpha()] == list("Linen")
    assert len(text) <= 3 * len("Linen")


def test_joiners_and_marks_of_other_scripts_heap_no_further() -> None:
    marks = "\u0e48\u0e49\u0e4a\u0e4b\u05b0\u05b1\u05b2\u05b3\u064b\u064c\u064d"
    for heap in (marks * 5, "\u200d".join(marks * 5), "\u0e49" * 40):
        kept = [letter for letter in legible(f"ก{heap}") if unicodedata.category(letter) == "Mn"]
        assert len(kept) <= 4


@pytest.mark.parametrize(
    "text",
    [
        "Chemise en lin – 59,90 €, “légère”… ™ №1",
        "قميص كتّان مُطرَّز",
        "مِعْطَفٌ صُوفِيٌّ",
        "חֻלְצַת פִּשְׁתָּן",
        "בְּרֵאשִׁ֖ית",
        "กางเกงผ้าลินิน น้ำเงิน ปั้น",
        "लिनेन की क़मीज़ हिन्दी",
        "ལྷའི་བསྒྲུབས་ཧཱུྃ",
        "ကြွှေ့ အင်္ကျီ",
        "Áo sơ mi vải lanh Việt Nam",
        "亚麻衬衫、リネンシャツ 린넨 셔츠",
        "Yorùbá ẹ̀kọ́",
        "ᾧ τινι",
        "👩🏽‍🎤 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️‍🔥",
        "می‌خواهم",
    ],
)
def test_words_of_every_script_are_left_as_they_are(text: str) -> None:
    assert legible(text) == unicodedata.normalize("NFC", text)


@given(st.text())
def test_every_text_comes_out_in_one_line_without_controls_and_stays_so(text: str) -> None:
    clean = legible(text)
    assert legible(clean) == clean
    assert not set(clean) & {*_TURNING, *map(chr, range(32)), "\u2028", "\u2029", "\x85"}
    assert clean.splitlines() == ([clean] if clean else [])
