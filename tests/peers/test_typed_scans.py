"""Scans typed into the window of a mirror with all its services: from keys to garments."""

import random
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.commands.options import with_hook
from app.config import Config
from app.devices.drivers.hid_keyboard import HidKeyboardConfig
from app.devices.keyboard.keys import Key
from app.domain.scans import DeviceState
from app.services.devices.keyboard import KeyboardService
from tests.support.keystrokes import Scanner
from tests.support.running_kiosk import RunningKiosk, gtin


def test_nothing_configured_means_a_hook_and_any_usb_scanner(tmp_path: Path) -> None:
    assert [device.driver for device in with_hook(Config(), None).devices] == ["simulated", "hid_keyboard"]
    assert with_hook(Config(), tmp_path / "psyche.toml").devices == ()


def strike(keyboard: KeyboardService, keys: Sequence[Key]) -> list[bool]:
    """Press keys now; whether each was kept."""
    start_ns = time.monotonic_ns() - keys[-1].at_ns
    return [
        keyboard.feed(
            key.code, key.text, is_press=key.is_press, repeats=False, at_ns=start_ns + key.at_ns, token=key.token
        )
        for key in keys
    ]


@pytest.mark.usefixtures("qtbot")
def test_a_typed_scan_wakes_the_mirror_and_brings_its_garment(tmp_path: Path) -> None:
    kiosk = RunningKiosk(tmp_path, with_hook(Config(), None).devices)
    kiosk.wait_for("hid_keyboard", DeviceState.READY)
    keyboard = kiosk.services.keyboard
    assert keyboard is not None
    released: list[object] = []
    keyboard.released.connect(released.extend)
    assert not kiosk.services.session.is_active
    for number, scanner in enumerate((Scanner(8.0), Scanner(4.0, layout="fr", ending="tab"))):
        assert all(strike(keyboard, scanner.scan(gtin(number)[1:], 0, random.Random(1))))
        kiosk.wait_until(lambda: len(kiosk.gtins) > number, "a garment")  # noqa: B023 - waited for at once
    assert sorted(kiosk.gtins) == [gtin(0), gtin(1)]
    assert kiosk.services.session.is_active
    assert released == []
    status = kiosk.status("hid_keyboard")
    assert status is not None
    assert status.state is DeviceState.READY
    assert "looks like fr" in status.detail
    kiosk.stop()


def test_a_scanner_with_a_device_of_its_own_leaves_the_window_alone(qtbot: QtBot, tmp_path: Path) -> None:
    kiosk = RunningKiosk(tmp_path, [HidKeyboardConfig(driver="hid_keyboard", name="counter", usb="ffff:fffe")])
    assert kiosk.services.keyboard is None
    kiosk.wait_for("counter", DeviceState.OFFLINE)
    kiosk.stop()
