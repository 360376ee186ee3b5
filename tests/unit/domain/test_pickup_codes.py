"""Codes that are read aloud and typed by hand."""

from itertools import cycle, permutations

import pytest

from app.domain.pickup_codes import CHARACTERS, LENGTH, CodeProblem, draw_code, read_code

LOOK_ALIKE = ("1IL", "2Z", "5S", "8B", "UV")


def test_no_two_characters_look_alike_and_no_vowel_makes_a_word() -> None:
    for alike in LOOK_ALIKE:
        assert sum(character in CHARACTERS for character in alike) <= 1
    assert not set(CHARACTERS) & set("AEIOU0")
    assert len(set(CHARACTERS)) == len(CHARACTERS) == 23


def test_a_code_is_read_as_people_write_it() -> None:
    code = draw_code("PAR01")

    for written in (code.lower(), f" {code[:3]} {code[3:]} ", f"{code[:3]}-{code[3:]}"):
        assert read_code(written, "PAR01") == code
    swapped = code.translate(str.maketrans("BS", "85"))
    assert read_code(swapped, "PAR01") == code


def test_every_wrong_character_and_every_swap_of_two_is_noticed() -> None:
    drawn = cycle((1, 7, 0, 22, 13))
    code = draw_code("PAR01", lambda _: next(drawn))

    for place in range(LENGTH):
        for other in CHARACTERS.replace(code[place], ""):
            assert read_code(code[:place] + other + code[place + 1 :], "PAR01") is CodeProblem.NOT_OURS
    for first, second in permutations(range(LENGTH), 2):
        letters = list(code)
        letters[first], letters[second] = letters[second], letters[first]
        if letters != list(code):
            assert read_code("".join(letters), "PAR01") is CodeProblem.NOT_OURS


def test_of_many_stores_at_most_a_few_share_a_remainder_with_this_one() -> None:
    code = draw_code("PAR01")
    others = [f"S{number:03d}" for number in range(460)]

    taken_for_ours = sum(read_code(code, other) == code for other in others)
    assert taken_for_ours < len(others) / 10


@pytest.mark.parametrize("text", ["", "B4K7M", "B4K7MDX", "B4K7M!", "ÄÖÜ4K7", "B" * 4000])
def test_what_cannot_be_a_code_is_none(text: str) -> None:
    assert read_code(text, "PAR01") is CodeProblem.NO_CODE
