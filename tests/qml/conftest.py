"""A shop in memory and mirrors opened over it."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support.open_mirror import PORTRAIT, OpenMirror
from tests.support.shop import Shop, a_level, a_product, a_review, a_store
from ui.arms.teaching import HintTimes


@pytest.fixture
def shop(qapp: object) -> Shop:
    shop = Shop(
        a_product("shirt", goes_with=("dress", "coat"), sale_minor=3990, lowest_minor=4490),
        a_product("dress"),
        a_product("coat", pictures=0),
    )
    shop.hear(*(a_review(number, language=("fr", "en")[number % 2]) for number in range(1, 40)))
    shop.open_stores(a_store(), a_store("LYO01", place=(48.8978, 2.35)))
    shop.count(
        a_level("shirt-white-S", 3),
        a_level("shirt-white-M", 0),
        a_level("shirt-white-L", 12),
        a_level("shirt-white-S", 4, store="LYO01", age_s=40 * 3600),
        a_level("dress-white-L", 1),
        a_level("coat-white-L", 1),
    )
    return shop


@pytest.fixture
def open_mirror(shop: Shop, qtbot: QtBot) -> Iterator[Callable[..., OpenMirror]]:
    opened = []

    def open_(
        size: tuple[int, int] = PORTRAIT,
        languages: tuple[str, ...] = ("fr", "en"),
        hints: HintTimes | None = None,
        **changed: object,
    ) -> OpenMirror:
        mirror = OpenMirror(shop, qtbot, size, languages, hints, **changed)
        opened.append(mirror)
        mirror.settle()
        return mirror

    yield open_
    for mirror in opened:
        mirror.close()
