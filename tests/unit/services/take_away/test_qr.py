"""Codes hold what is said of them, and two readers that know nothing of their writer read them."""

import cv2
import numpy as np
import pytest
from pyzbar.pyzbar import decode

from app.domain.carried import CarriedArticle, TillCode
from app.services.take_away.qr import QUIET, QrCode, bytes_within, qr_code
from app.services.take_away.take_away import MadeCode, TakeAway


def read_back(code: QrCode) -> str:
    """Draw the path, a square of four pixels a module, and read it."""
    picture = np.full((code.side + 2 * QUIET,) * 2, 255, np.uint8)
    for run in code.path.removeprefix("M").split("M"):
        x, y = map(int, run.split("h")[0].split())
        length = int(run.split("h")[1].split("v")[0])
        picture[y + QUIET, x + QUIET : x + QUIET + length] = 0
    (found,) = decode(cv2.resize(picture, None, fx=4, fy=4, interpolation=cv2.INTER_NEAREST))
    return str(found.data, "utf-8")


@pytest.mark.parametrize("modules", [29, 33, 60, 85, 93])
def test_a_code_for_a_place_fills_it_with_as_many_bytes_as_are_told(modules: int) -> None:
    most = bytes_within(modules)
    text = "é" * (most // 2) + "x" * (most % 2)
    code = qr_code(text)
    assert code.side + 2 * QUIET <= modules
    assert qr_code(text + "é").side > code.side
    assert read_back(code) == text


def test_where_there_is_no_room_there_is_no_code() -> None:
    assert bytes_within(28) == bytes_within(0) == bytes_within(-5) == 0
    assert bytes_within(10_000) == bytes_within(93), "larger ones are not held a phone at"


def test_other_scripts_come_back_as_they_were() -> None:
    text = "Chemise à plis, 59,90 €\nقميص كتان\nKleid Größe 38"
    assert read_back(qr_code(text)) == text


def test_lists_addresses_and_till_codes_are_in_the_code_and_nowhere_else() -> None:
    shirt = CarriedArticle("s", "sku", "03760000000017", "Chemise", price="59,90 €")
    plain, shop = TakeAway("", TillCode.GS1, "\n"), TakeAway("https://m.example/{ids}", TillCode.GTINS, "\n")
    assert read_back(plain.for_phone("Maison", [shirt], 60).code) == "Maison\nChemise, 59,90 €"
    assert read_back(shop.for_phone("Maison", [shirt], 60).code) == "https://m.example/s"
    assert read_back(plain.for_till([shirt], 60).code) == "0103760000000017"
    assert read_back(shop.for_till([shirt, shirt], 60).code) == "3760000000017\n3760000000017"
    assert shop.for_till([shirt] * 90, 60) == MadeCode(QrCode(), 90)
    assert plain.for_phone("Maison", [], 60) == MadeCode(QrCode())


def test_what_has_no_number_is_not_for_a_shop_by_numbers_nor_for_the_till() -> None:
    plain, by_gtin = TakeAway("", TillCode.OFF, "\n"), TakeAway("https://m.example/{gtins}", TillCode.OFF, "\n")
    scarf = CarriedArticle("s", "sku", "", "Foulard")
    assert plain.is_for_phone(scarf)
    assert not by_gtin.is_for_phone(scarf)
    assert not plain.is_for_till(scarf)
