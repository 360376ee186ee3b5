import pytest

from app.domain.shared_title import Worded, shared_title


def title_of(*articles: tuple[str, ...], brand: str = "") -> str:
    return shared_title([Worded(title, features) for title, *features in map(tuple, articles)], brand)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("articles", "shared"),
    [
        ((("Slim Jeans - Blue / 32", "Blue", "32"), ("Slim Jeans - Red / 34", "Red", "34")), "Slim Jeans"),
        ((("Slim Jeans - Blue / 32", "Blue", "32"), ("Slim Jeans - Blue / 34", "Blue", "34")), "Slim Jeans"),
        ((("Men's Tee, Red, XL", "Red", "XL"), ("Men's Tee, Red, L", "Red", "L")), "Men's Tee"),
        ((("Men's Tee, Red, XL", "Red", "XL"), ("Men's Tee, Blue, XXL", "Blue", "XXL")), "Men's Tee"),
        ((("Robe midi (noir)", "noir"), ("Robe midi (bleu nuit)", "bleu nuit")), "Robe midi"),
        ((("Robe midi noire", "Noir"), ("Robe midi bleue", "Bleu")), "Robe midi"),
        ((("Robe (coton, noir)", "noir"), ("Robe (coton, bleu)", "bleu")), "Robe (coton)"),
        ((("Blue Slim Jeans", "Blue"), ("Red Slim Jeans", "Red")), "Slim Jeans"),
        ((("Nike Blue Air Max 42", "Blue", "42"), ("Nike Red Air Max 43", "Red", "43")), "Nike Air Max"),
        ((("Blue Note Tee - Blue", "Blue"), ("Blue Note Tee - Red", "Red")), "Blue Note Tee"),
        ((("Hemd in Blau", "Blau"), ("Hemd in Rot", "Rot")), "Hemd"),
        ((("Camisa de lino, talla M", "", "M"), ("Camisa de lino, talla L", "", "L")), "Camisa de lino"),
        ((("Shirt Size: M", "", "M"), ("Shirt Size: L", "", "L")), "Shirt"),
        (
            (("Платье льняное, синий, 44", "синий", "44"), ("Платье льняное, красный, 46", "красный", "46")),
            "Платье льняное",
        ),
        ((("قميص كتان - أزرق / M", "أزرق", "M"), ("قميص كتان - أحمر / L", "أحمر", "L")), "قميص كتان"),
        ((("リネンシャツ（青・M）", "青", "M"), ("リネンシャツ（赤・L）", "赤", "L")), "リネンシャツ"),
        ((("綿シャツ青", "青"), ("綿シャツ赤", "赤")), "綿シャツ"),
        ((("リネンシャツ 青 M", "青", "M"), ("リネンシャツ 青緑 L", "青緑", "L")), "リネンシャツ"),
        ((("亚麻衬衫 蓝色 M", "蓝色", "M"), ("亚麻衬衫 红色 L", "红色", "L")), "亚麻衬衫"),
        ((("Φόρεμα μίντι | μαύρο", "μαύρο"), ("Φόρεμα μίντι | μπλε", "μπλε")), "Φόρεμα μίντι"),
        ((("Scarf, dots", "", "", "", "dots"), ("Scarf, stripes", "", "", "", "stripes")), "Scarf"),
        ((("T-Shirt", "Blue"), ("T-Shirt - Red", "Red")), "T-Shirt"),
        ((("Same title", "Blue"), ("Same title", "Red")), "Same title"),
        ((("Blue Jeans 32", "Blue", "32"), ("Blue Jeans 34", "Blue", "34")), "Blue Jeans"),
    ],
)
def test_titles_as_feeds_write_them(articles: tuple[tuple[str, ...], ...], shared: str) -> None:
    assert title_of(*articles) == shared
    assert title_of(*reversed(articles)) == shared


@pytest.mark.parametrize(
    "articles",
    [
        (("Belt", ""), ("Scarf", "")),
        (("M", "", "M"), ("L", "", "L")),
        (("Shaping top", ""), ("Shawl", "")),
        (("シャツ", ""), ("シャープ", "")),
        (("", ""), ("Shirt", "")),
        (("A blouse", ""), ("A skirt", "")),
    ],
)
def test_titles_that_share_nothing_leave_the_first(articles: tuple[tuple[str, ...], ...]) -> None:
    assert title_of(*articles) == articles[0][0]


def test_a_brand_alone_says_nothing() -> None:
    assert title_of(("Nike Pegasus", ""), ("Nike Cortez", ""), brand="nike") == "Nike Pegasus"


def test_a_word_is_never_cut() -> None:
    assert title_of(("Chemise lin rouge", ""), ("Chemise lin rousse", "")) == "Chemise lin"
