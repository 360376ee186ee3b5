"""Enrolling a staff badge: what is printed, what never is, and what is no badge."""

import io
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.commands.badge import enrol_badge
from app.config import Config, DeviceConfig
from app.devices.registry import driver_config
from app.identification import CardHasher, NoNumbers
from app.services.session.scan_rules import scan_rules

KEY = bytes(range(32))
CARDS = CardHasher(KEY)
BADGE = "STAFF-7F3A-9921"


def enrol(keyboard: str, devices: Sequence[DeviceConfig] = (), within_s: float = 20.0) -> tuple[int, str]:
    out = io.StringIO()
    before, sys.stdin = sys.stdin, io.StringIO(keyboard)
    try:
        return enrol_badge(devices, scan_rules(Config(), KEY, NoNumbers()), within_s, out), out.getvalue()
    finally:
        sys.stdin = before


def test_a_code_that_is_typed_gives_lines_for_the_configuration(capsys: pytest.CaptureFixture[str]) -> None:
    code, printed = enrol(f"{BADGE}\n")
    assert code == 0
    assert tomllib.loads(printed) == {"scans": {"staff_badges": [CARDS.of_text(BADGE)]}}
    assert BADGE not in capsys.readouterr().err


def test_a_code_from_a_configured_reader(tmp_path: Path) -> None:
    script = tmp_path / "scan.toml"
    script.write_text(f'[[step]]\nat_s = 0\nscan = "{BADGE}"\n', encoding="utf-8")
    reader = driver_config("simulated").model_validate({"driver": "simulated", "script": script})
    assert tomllib.loads(enrol("", [reader])[1]) == {"scans": {"staff_badges": [CARDS.of_text(BADGE)]}}


@pytest.mark.parametrize(
    ("keyboard", "why"),
    [
        ("4006381333931\n", "names an article"),
        ("SHORT\n", "too easy to guess"),
        ("javascript:alert(1)//////\n", "scheme"),
        ("", "No card and no code came"),
    ],
)
def test_what_is_no_badge_is_told_so(keyboard: str, why: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, printed = enrol(keyboard, within_s=0.3 if not keyboard else 20.0)
    assert code == 1
    assert printed == ""
    told = capsys.readouterr().err
    assert why in told
    assert not keyboard.strip() or keyboard.strip() not in told
