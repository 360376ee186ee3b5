"""Codes as scanners type them into the window, all the way to the article: layouts, paces, kinds of code, add-ons."""

import random
from collections.abc import Sequence
from itertools import product

import pytest

from app.devices.drivers.hid_keyboard import HidKeyboardConfig, HidKeyboardReader
from app.devices.keyboard.layouts import LAYOUTS, LayoutName, Stroke
from app.devices.keyboard.wedge import WedgeRecogniser
from app.domain.garments import GarmentIdentity
from app.domain.scans import CodeScan, Symbology
from app.identification import ResolveRules, check_digit, resolve_code
from tests.support.keystrokes import Scanner

_PACES_MS = (4.0, 12.0, 30.0)
_SLOW_PACES_MS = (36.0, 48.0, 60.0)


def numbers(dice: random.Random) -> list[tuple[str, str]]:
    """Return some codes of digits alone, each with the GTIN-14 that it names."""
    found = []
    for length in (8, 12, 13):
        body = str(dice.randrange(1, 10)) + "".join(dice.choices("0123456789", k=length - 2))
        number = body + check_digit(body)
        found.append((number, number.zfill(14)))
    ean, gtin = found[2]
    found += [(f"{ean}{add_on}", gtin) for add_on in ("02", "51995")]
    return found


def codes(dice: random.Random) -> list[tuple[str, str]]:
    """Return codes of every kind."""
    found = numbers(dice)
    ean, gtin = found[2]
    return [
        *found,
        (f"]E3{ean}51995", gtin),
        (f"]E0{ean}", gtin),
        (f"{ean} 02", gtin),
        (f"{ean[0]} {ean[1:7]} {ean[7:]}", gtin),
        (f"01{gtin}21A-{dice.randrange(10**6)}", gtin),
        (f"]C101{gtin}21Z.1/2", gtin),
        (f"https://id.gs1.org/01/{gtin}/21/{dice.randrange(10**6)}", gtin),
        (f"https://shop.example/p/gtin/{ean}?x=1", gtin),
    ]


def typed(text: str, scanner: Scanner, configured: LayoutName, dice: random.Random) -> list[CodeScan]:
    """Return what the driver reports of one code typed into the window."""
    reader = HidKeyboardReader(HidKeyboardConfig(driver="hid_keyboard", layout=configured))
    reader.open()
    recogniser = WedgeRecogniser(reader.wedge_rules)
    keys = scanner.scan(text, 10**10, dice)
    offered: list[Sequence[Stroke]] = []
    for key in keys:
        outcome = recogniser.feed(key)
        assert outcome.keeps
        assert not outcome.released
        offered += outcome.scans
    for strokes in offered:
        reader.offer(strokes, keys[-1].at_ns)
    scans = [scan for scan in reader.read(0) if isinstance(scan, CodeScan)]
    reader.close()
    return scans


@pytest.mark.parametrize("configured", list(LAYOUTS))
@pytest.mark.parametrize("scanner", list(LAYOUTS))
def test_every_code_in_every_layout_at_every_pace_names_its_article(
    scanner: LayoutName, configured: LayoutName
) -> None:
    dice = random.Random(f"{scanner} {configured}")
    played = [(text, gtin, pace_ms) for (text, gtin), pace_ms in product(codes(dice), _PACES_MS)]
    played += [(text, gtin, pace_ms) for (text, gtin), pace_ms in product(numbers(dice), _SLOW_PACES_MS)]
    for text, gtin, pace_ms in played:
        (scan,) = typed(text, Scanner(pace_ms, layout=scanner), configured, dice)
        outcome = resolve_code(Symbology.OTHER, scan.value, ResolveRules())
        assert isinstance(outcome, GarmentIdentity), (text, pace_ms, scan.value, outcome)
        assert outcome.gtin == gtin, (text, pace_ms, scan.value)
