"""A shop in memory and mirrors opened over it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.open_mirror import PORTRAIT, DrawnPictures, OpenMirror
from tests.support.shop import Shop, a_level, a_product, a_review, a_store
from ui.arms.teaching import HintTimes


@pytest.fixture
def shop(qapp: object, tmp_path: Path) -> Shop:
    shop = Shop(
        a_product("shirt", goes_with=("dress", "coat"), sale_minor=3990, lowest_minor=4490),
        a_product("dress"),
        a_product("coat", pictures=0),
    )
    shop.pictures = DrawnPictures(tmp_path)
    shop.catalogue.opinions = [a_review(number, language=("fr", "en")[number % 2]) for number in range(1, 40)]
    shop.availability.stores = [(a_store(), 0.0), (a_store("LYO01"), 4200.0)]
    shop.availability.count(
        a_level("shirt-white-S", 3),
        a_level("shirt-white-M", 0),
        a_level("shirt-white-L", 12),
        a_level("shirt-white-S", 4, store="LYO01", age_s=40 * 3600),
    )
    return shop


@pytest.fixture
def open_mirror(shop: Shop, qtbot: QtBot) -> Iterator[Callable[..., OpenMirror]]:
    opened = []

    def open_(
        size: tuple[int, int] = PORTRAIT,
        languages: tuple[str, ...] = ("fr", "en"),
        hints: HintTimes | None = None,
    ) -> OpenMirror:
        mirror = OpenMirror(shop, qtbot, size, languages, hints)
        opened.append(mirror)
        mirror.settle()
        return mirror

    yield open_
    for mirror in opened:
        mirror.close()
