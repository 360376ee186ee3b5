"""`main.py badge`: take one card or code from a reader or the keyboard, and say its fingerprint."""

import getpass
import queue
import sys
import threading
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from app.commands.options import ConfigOption, DataOption, configuration, data_directory
from app.domain.errors import PayloadRefused
from app.domain.garments import GarmentIdentity
from app.domain.meanings import StaffBadge
from app.domain.scans import CardScan, CodeScan, DeviceState, DeviceStatus, Scan, Symbology

if TYPE_CHECKING:
    from app.config import DeviceConfig
    from app.devices.supervisor import ReaderSupervisor
    from app.identification import MeaningRules

_KEYBOARD = "keyboard"
_SHORTEST = 12


def badge(
    config: ConfigOption = None,
    data: DataOption = None,
    *,
    within: Annotated[float, typer.Option("--within", metavar="SECONDS", min=1, help="How long to wait.")] = 30.0,
) -> None:
    """Enrol a staff badge: hold it before a reader, and its fingerprint for psyche.toml is printed."""
    from app.identification import NoNumbers
    from app.runtime.data.installation_key import installation_key
    from app.services.session.scan_rules import scan_rules

    settings = configuration(config)
    rules = scan_rules(settings, installation_key(data_directory(data).installation_key), NoNumbers())
    raise typer.Exit(enrol_badge(settings.devices, rules, within, sys.stdout))


def enrol_badge(devices: "Sequence[DeviceConfig]", rules: "MeaningRules", within_s: float, out: TextIO) -> int:
    """Wait for one badge and print what to put into `psyche.toml`; return 0, or 1 when none came or it cannot be one.

    The number itself is never printed. Tags read over the air are no badges: they would open the staff pages from a
    pocket. A code may also be typed, or scanned by a scanner that types, and is not echoed on a terminal.
    """
    from app.config.choices import to_toml
    from app.identification import badge_fingerprint

    scans: queue.Queue[CardScan | CodeScan] = queue.Queue()
    supervisors = [_listen(device, scans) for device in devices]
    threading.Thread(target=_listen_to_keyboard, args=(scans,), name="keyboard", daemon=True).start()
    where = ", ".join([*(device.name for device in devices), "or scan or type it here and press Enter"])
    sys.stderr.write(f"Hold the badge before a reader ({where}); waiting {within_s:g} s.\n")
    for supervisor in supervisors:
        supervisor.start()
    try:
        scan = scans.get(timeout=within_s)
    except queue.Empty:
        sys.stderr.write("No card and no code came. Check the readers with: python main.py doctor\n")
        return 1
    finally:
        for supervisor in supervisors:
            supervisor.stop()
    if why := _unfit(scan, rules):
        sys.stderr.write(f"This cannot be a staff badge: {why}\n")
        return 1
    is_card = isinstance(scan, CardScan)
    mark = badge_fingerprint(scan, rules.cards)
    out.write(to_toml({"scans.staff_badges": tuple(sorted({*rules.staff_badges, mark}))}))
    known = "was enrolled already" if mark in rules.staff_badges else "is new: put the lines above into psyche.toml"
    sys.stderr.write(f"The {'card' if is_card else 'code'} {known}.\n")
    if is_card:
        sys.stderr.write("Whoever holds a card can copy its number: strike a lost badge off the list at once.\n")
    return 0


def _listen(device: "DeviceConfig", scans: queue.Queue[CardScan | CodeScan]) -> "ReaderSupervisor":
    from app.devices.registry import build_reader
    from app.devices.supervisor import ReaderSupervisor

    def on_scans(batch: Sequence[Scan]) -> None:
        for scan in batch:
            if isinstance(scan, CardScan | CodeScan):
                scans.put(scan)

    def on_status(status: DeviceStatus) -> None:
        if status.state in (DeviceState.OFFLINE, DeviceState.MISCONFIGURED):
            sys.stderr.write(f"{status.device} is {status.state.value}: {status.detail}\n")

    return ReaderSupervisor(build_reader(device), deliver=on_scans, report=on_status, driver=device.driver)


def _listen_to_keyboard(scans: queue.Queue[CardScan | CodeScan]) -> None:
    try:
        line = getpass.getpass("") if sys.stdin.isatty() else sys.stdin.readline()
    except (EOFError, OSError):
        return
    if line.strip():
        scans.put(CodeScan(_KEYBOARD, Symbology.OTHER, line.strip(), time.monotonic_ns()))


def _unfit(scan: CardScan | CodeScan, rules: "MeaningRules") -> str:
    """Return why this is no badge, as a sentence; empty when it may be one."""
    from app.identification import is_random_uid, meaning_of

    try:
        meaning = meaning_of(scan, rules)
    except PayloadRefused as error:
        return f"{error}. Take another card."
    if isinstance(meaning, GarmentIdentity):
        return "it names an article, and every such garment would open the staff pages. Take another code."
    if isinstance(scan, CardScan) and is_random_uid(scan.uid):
        return "its number changes at each tap, as a telephone's does. Take a card."
    if isinstance(scan, CardScan) and not scan.uid:
        return "it tells no number. Take another card."
    if not isinstance(meaning, StaffBadge) and isinstance(scan, CodeScan) and len(scan.value.strip()) < _SHORTEST:
        return f"a code of fewer than {_SHORTEST} characters is too easy to guess. Print a longer one."
    return ""
