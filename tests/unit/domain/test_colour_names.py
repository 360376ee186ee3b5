import pytest

from app.domain.colour_names import hue_of


@pytest.mark.parametrize(
    ("name", "hue"),
    [
        ("Navy", "#1f2a44"),
        ("Marine", "#1f2a44"),
        ("Écru rayé marine", "#e9e2d0"),
        ("Bleu délavé", "#34588f"),
        ("Dunkelblau", "#34588f"),
        ("Weiß", "#f2f0ec"),
        ("Grün", "#3f6b4a"),
        ("Blanca", "#f2f0ec"),
        ("أبيض", "#f2f0ec"),
        ("الأسود", "#1d1d1f"),
        ("washed black", "#1d1d1f"),
        ("Navy/White", "#1f2a44"),
    ],
)
def test_a_name_tells_what_a_colour_looks_like(name: str, hue: str) -> None:
    assert hue_of(name) == hue


@pytest.mark.parametrize("name", ["", "  ", "Nr. 4711", "Carrot", "Multicolore", "صنف", "🟦", "x" * 500])
def test_a_name_that_tells_nothing_has_no_hue(name: str) -> None:
    assert hue_of(name) == ""
