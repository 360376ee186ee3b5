"""Which part of the body a category names, in the languages of feeds, and what that leaves out of a look."""

import pytest

from app.domain.body_parts import body_parts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trousers", "Shorts"),
        ("Pantalons", "Jupes"),
        ("Damenhosen", "Röcke"),
        ("Pantaloni", "Gonne"),
        ("Vaqueros", "Faldas"),
        ("بناطيل", "تنانير"),
        ("Dresses", "Trousers"),
        ("Robes chemises", "Chemises"),
        ("Coats", "Denim jackets"),
        ("Strickjacken", "Pullover"),
        ("Sneakers", "Bottines"),
    ],
)
def test_two_for_one_part_of_the_body(one: str, other: str) -> None:
    assert not body_parts((one,)).isdisjoint(body_parts((other,)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Shirts", "Trousers"),
        ("Chemises", "Gilets"),
        ("T-shirts", "Sweat-shirts"),
        ("Hemden", "Strickjacken"),
        ("Blazers", "Manteaux"),
        ("Dresses", "Coats"),
        ("Dress shirts", "Trousers"),
        ("Herrenhosen", "Schuhe"),
        ("Vestidos", "Bolsos"),
    ],
)
def test_layers_and_other_parts_are_worn_together(one: str, other: str) -> None:
    mine, its = body_parts((one,)), body_parts((other,))
    assert mine
    assert its
    assert mine.isdisjoint(its)


def test_the_closest_level_that_says_anything_decides() -> None:
    assert body_parts(("Shirts", "Sale", "New")) == body_parts(("Shirts",))
    assert body_parts(("Shirts", "Skirts")) == body_parts(("Skirts",))
    assert body_parts(("Bekleidung", "Schmuck")) == frozenset()
    assert body_parts(()) == frozenset()
