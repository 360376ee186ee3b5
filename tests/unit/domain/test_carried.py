"""What a shopper takes away as a code: the texts of lists, addresses and till codes."""

import pytest

from app.domain.carried import (
    CarriedArticle,
    CodeText,
    TillCode,
    number_in_list,
    plain_list,
    shop_address,
    till_number,
    till_text,
)

EAN_13, EAN_8, CASE = "03760000000017", "00000096385074", "13760000000014"
SHIRT = CarriedArticle("s-1", "SK 1/ä", EAN_13, "Chemise en lin", "marine", "40", "59,90\u00a0€")
SCARF = CarriedArticle("s-2", "SK,2", "", "Foulard", "", "", "29,00\u00a0€")


def many(count: int, title: str = "Robe portefeuille imprimée à manches longues") -> list[CarriedArticle]:
    return [CarriedArticle(f"a{n}", f"sku{n}", EAN_13, f"{title} {n}", "bleu", "38", "115 €") for n in range(count)]


@pytest.mark.parametrize(
    ("gtin", "on_the_label"), [(EAN_13, "3760000000017"), (EAN_8, "96385074"), (CASE, CASE), ("", "")]
)
def test_a_till_reads_a_number_as_the_label_has_it(gtin: str, on_the_label: str) -> None:
    assert till_number(gtin) == on_the_label


def test_a_list_says_title_colour_size_and_price_in_a_line_each() -> None:
    assert plain_list("Maison", [SHIRT, SCARF], 600) == CodeText(
        "Maison\nChemise en lin, marine, 40, 59,90 €\nFoulard, 29,00 €"
    )


def test_a_list_says_how_many_pieces() -> None:
    two = CarriedArticle("a", "", "", "Robe", pieces=2)
    assert plain_list("", [two], 600).text == "2 × Robe"


def test_titles_are_shortened_before_an_article_is_left_out() -> None:
    articles = many(8)
    whole = plain_list("", articles, 10_000)
    assert whole.left_out == 0
    assert all(article.title in whole.text for article in articles)
    tight = plain_list("", articles, len(whole.text.encode()) - 1)
    assert tight.left_out == 0
    assert "…" in tight.text
    assert tight.text.count("\n") == 7


def test_what_has_no_room_is_counted_in_the_last_line() -> None:
    for most in range(60, 700, 7):
        made = plain_list("Maison", many(20), most)
        assert len(made.text.encode()) <= most
        if made.text:
            lines = made.text.split("\n")
            assert len(lines) - 1 - bool(made.left_out) == 20 - made.left_out
            assert not made.left_out or lines[-1] == f"+ {made.left_out}"
    assert plain_list("Maison", many(20), 10) == CodeText("", 20)


def test_nothing_in_a_list_breaks_its_lines_or_turns_them_round() -> None:
    hostile = CarriedArticle("a", "", "", "\u202eRobe\nrouge\u2028longue", "bleu\u2067", "38")
    assert plain_list("Mai\nson", [hostile], 600).text == "Mai son\nRobe rouge longue, bleu, 38"


def test_a_shops_address_has_the_numbers_percent_encoded_with_commas_between() -> None:
    assert shop_address("https://m.example/l?i={skus}&x=1", [SHIRT, SCARF], 600) == CodeText(
        "https://m.example/l?i=SK%201%2F%C3%A4,SK%2C2&x=1"
    )
    assert shop_address("https://m.example/{ids}", [SHIRT, SCARF], 600).text == "https://m.example/s-1,s-2"


def test_an_address_by_gtin_lacks_what_has_none_and_tells_what_had_no_room() -> None:
    pattern = "https://m.example/l?i={gtins}"
    assert number_in_list(pattern, SCARF) == ""
    assert shop_address(pattern, [SHIRT, SCARF], 600) == CodeText("https://m.example/l?i=3760000000017")
    assert shop_address(pattern, many(3), len("https://m.example/l?i=3760000000017,3760000000017")).left_out == 1
    assert shop_address(pattern, many(3), 20) == CodeText("", 3)


def test_a_till_reads_each_piece_and_all_of_them_or_none() -> None:
    three = [SHIRT, SCARF, CarriedArticle("b", "", CASE, "Cabas", pieces=2)]
    assert till_text(TillCode.GTINS, "\n", three, 600).text == f"3760000000017\n{CASE}\n{CASE}"
    assert till_text(TillCode.GS1, "\n", three, 600).text == f"01{EAN_13}01{CASE}01{CASE}"
    assert till_text(TillCode.GTINS, ";", three, 20) == CodeText("", 3)
