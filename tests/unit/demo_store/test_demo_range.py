from collections import Counter

import pytest

from app.demo_store.assortment import garments, gtin13, variants
from app.demo_store.model import Garment
from app.demo_store.stock import stock
from app.demo_store.stores import OWN_STORE, shops, stores_json_ld
from app.demo_store.vocabulary import colours, size_name, vocabulary

BELOW_THE_WAIST = {"jeans", "trousers", "shorts", "skirts", "dresses", "jumpsuits"}


def test_the_range_is_as_large_as_promised() -> None:
    assert len(garments()) >= 42
    assert len(variants()) >= 300
    assert len({garment.drawing.silhouette for garment in garments().values()}) >= 16
    assert all(2 <= len(garment.colours) <= 3 for garment in garments().values())
    assert sum(garment.sale is not None for garment in garments().values()) >= 5
    assert {"female", "male", "unisex"} == {garment.gender for garment in garments().values()}
    assert any(garment.age_group == "kids" for garment in garments().values())


def test_gtins_are_valid_unique_and_from_the_demonstration_prefix() -> None:
    gtins = [variant.gtin for variant in variants()]
    assert len(set(gtins)) == len(gtins)
    for gtin in gtins:
        assert len(gtin) == 13
        assert gtin.startswith("952")
        digits = [int(digit) for digit in gtin]
        assert (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0


def test_a_check_digit_is_the_one_that_gs1_prints() -> None:
    assert gtin13("629104150021") == "6291041500213"
    assert gtin13("400638133393") == "4006381333931"


def test_skus_are_unique() -> None:
    assert len({variant.sku for variant in variants()}) == len(variants())


@pytest.mark.parametrize("garment", garments().values(), ids=lambda garment: garment.id)
def test_a_garment_is_whole(garment: Garment) -> None:
    words = vocabulary()
    assert sum(share for share, _ in garment.composition) == 100
    assert all(fibre in words.fibres for _, fibre in garment.composition)
    assert all(step in words.care_steps for step in words.care[garment.care])
    assert all(colour in colours() for colour in garment.colours)
    assert garment.sizes in words.size_runs
    assert garment.category in words.categories
    for told in (garment.title, garment.description, garment.noun, garment.cloth, garment.detail):
        assert told.fr.strip()
        assert told.en.strip()
    assert garment.description.fr.count(".") >= 2
    assert garment.sale is None or garment.sale.price <= garment.sale.lowest_30_days < garment.price
    assert (garment.age_group == "kids") == (garment.sizes == "kids")


@pytest.mark.parametrize("garment", garments().values(), ids=lambda garment: garment.id)
def test_what_goes_with_a_garment_exists_and_can_be_worn_with_it(garment: Garment) -> None:
    assert 3 <= len(garment.goes_with) <= 6
    assert len(set(garment.goes_with)) == len(garment.goes_with)
    assert garment.id not in garment.goes_with
    for other in garment.goes_with:
        assert garments()[other].age_group == garment.age_group
        assert not (garment.category in BELOW_THE_WAIST and garments()[other].category in BELOW_THE_WAIST), other


def test_one_title_is_very_long_and_most_are_short() -> None:
    lengths = sorted(len(garment.title.fr) for garment in garments().values())
    assert lengths[-1] > 100
    assert lengths[-2] < 60


def test_sizes_are_worded() -> None:
    assert size_name("U", "fr") == "Taille unique"
    assert size_name("8A", "en") == "8 years"
    assert size_name("XL", "fr") == "XL"


def test_twelve_shops_stand_in_france() -> None:
    assert len(shops()) == 12
    assert len({shop.code for shop in shops()}) == 12
    assert shops()[0].code == OWN_STORE
    for shop in shops():
        assert 41.3 < shop.latitude < 51.1
        assert -5.2 < shop.longitude < 9.6
        assert len(shop.postal_code) == 5


def test_telephone_numbers_are_kept_for_fiction() -> None:
    fiction = ("+33 1 99 00", "+33 2 61 91", "+33 3 53 01", "+33 4 65 71", "+33 5 36 49")
    assert all(shop.telephone.startswith(fiction) for shop in shops())


def test_some_shops_open_on_sunday_and_some_do_not() -> None:
    sundays = [any("Sunday" in days for days, _, _ in shop.hours) for shop in shops()]
    assert 2 <= sum(sundays) <= 10


def test_stores_are_schema_org_clothing_stores() -> None:
    graph = stores_json_ld()["@graph"]
    assert isinstance(graph, list)
    assert {node["@type"] for node in graph} == {"ClothingStore"}
    assert {node["branchCode"] for node in graph} == {shop.code for shop in shops()}


def test_stock_is_that_of_a_real_shop() -> None:
    figures = stock()
    own = {sku: count for (store, sku), count in figures.items() if store == OWN_STORE}
    assert len(own) == len(variants())
    counts = Counter(own.values())
    assert counts[0] > len(own) * 0.1
    assert sum(counts[n] for n in (1, 2, 3, 4)) > len(own) * 0.4
    assert all(0 <= count < 30 for count in figures.values())


def test_something_gone_here_hangs_elsewhere() -> None:
    figures = stock()
    gone = [v for v in variants() if (v.garment.id, v.colour.key) == ("wrap-dress", "red-floral")]
    assert gone
    assert all(figures[OWN_STORE, variant.sku] == 0 for variant in gone)
    assert any(figures.get((shop.code, variant.sku), 0) for shop in shops() for variant in gone)
