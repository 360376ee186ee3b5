"""A reader without hardware: tags hung and taken away by a program or a script, read as a real antenna would."""

import random
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar, Final, Literal

from pydantic import Field

from app.config.devices import DeviceConfig
from app.devices.drivers.simulated.script import Place, ScriptPlayer, load_script
from app.domain.errors import DeviceUnavailable
from app.domain.scans import CodeScan, Scan, Symbology, TagReport, Zone

OWN_ANTENNA = 1
_ROUND_S = 0.05
_READ_FOR_S = 0.5
_NOISE_DB = 1.0
_NOISE_LIMIT_DB = 2.5
_HOOK_DBM = -52.0
_HOOK_SPREAD_DB = 4.0
_EPC_DIGITS = frozenset("0123456789abcdef")


class SimulatedConfig(DeviceConfig):
    """Configuration of `driver = "simulated"`."""

    hears_tags: ClassVar[bool] = True

    driver: Literal["simulated"] = Field(title="Driver", description="`simulated`: a reader without hardware.")
    reads_per_s: float = Field(
        default=100.0, ge=1, le=5000, title="Reads per second", description="Reads shared by all tags in the field."
    )
    neighbour_antenna: int | None = Field(
        default=None,
        ge=2,
        le=32,
        title="Neighbour's antenna",
        description="Also simulate an antenna in the next cabin, which hears what hangs there better than antenna 1"
        " does, so that a garment is judged by where it is heard best. Absent: antenna 1 only.",
    )
    next_door_loss_db: float = Field(
        default=24.0,
        ge=3,
        le=40,
        title="Loss through the wall",
        description="By how much weaker a garment next door is heard than one on the hook, in dB.",
    )
    script: Path | None = Field(
        default=None,
        title="Script",
        description="TOML or JSON file of timed arrivals, departures and scans; see docs/devices.md.",
    )
    seed: int = Field(default=1, title="Seed", description="Makes the simulated noise repeatable.")

    @property
    def hears_neighbours(self) -> bool:
        """Whether an antenna in the next cabin is simulated too."""
        return self.neighbour_antenna is not None


class SimulatedReader:
    """Reports what was placed; the methods that change the field may be called from any thread, at any time.

    Every tag is read in turn, several times a second, on antenna 1. Tags survive `close` and `unplug`, as garments on
    a hook do.
    """

    Config: ClassVar[type[DeviceConfig]] = SimulatedConfig
    retry_within_s: ClassVar[float] = 2.0

    def __init__(self, config: SimulatedConfig) -> None:
        self._config = config
        self.name: Final = config.name
        self._random = random.Random(config.seed)
        self._changed = threading.Condition()
        self._placed: dict[str, Place] = {}
        self._strength_dbm: dict[str, float] = {}
        self._turns: list[str] = []
        self._scans: list[CodeScan] = []
        self._plugged = True
        self._open = False
        self._interrupted = False
        self._player: ScriptPlayer | None = None
        self._began_s = 0.0
        self._next_round_s = 0.0
        self._owed_reads = 0.0

    def place(self, epc: str, zone: Place = "hook") -> None:
        """Hang a tag, or carry it to the other zone; `epc` in hexadecimal. ValueError when it is not an EPC."""
        epc = _checked(epc)
        with self._changed:
            if epc not in self._strength_dbm:
                self._strength_dbm[epc] = _HOOK_DBM + self._random.uniform(-1, 1) * _HOOK_SPREAD_DB
            if epc not in self._placed:
                self._turns.insert(0, epc)
                self._next_round_s = 0.0
            self._placed[epc] = zone
            self._changed.notify_all()

    def remove(self, epc: str) -> None:
        """Take a tag away; harmless when it is not there."""
        epc = _checked(epc)
        with self._changed:
            self._placed.pop(epc, None)
            self._turns = [other for other in self._turns if other != epc]

    def placed(self) -> Mapping[str, Place]:
        """Return a copy of where each tag hangs now."""
        with self._changed:
            return dict(self._placed)

    def scan(self, value: str, symbology: Symbology) -> None:
        """Hold a printed code before the device."""
        with self._changed:
            self._scans.append(CodeScan(self.name, symbology, value, time.monotonic_ns()))
            self._changed.notify_all()

    def unplug(self) -> None:
        """Pull the cable: `read` and `open` fail until `plug`."""
        with self._changed:
            self._plugged = False
            self._changed.notify_all()

    def plug(self) -> None:
        """Put the cable back."""
        with self._changed:
            self._plugged = True

    @property
    def read_for_s(self) -> float:
        """Whatever is hung up or scanned ends a `read` by itself."""
        return _READ_FOR_S

    def open(self) -> None:
        """Start reading; DeviceUnavailable while unplugged, DeviceMisconfigured for a wrong script."""
        script = load_script(self._config.script) if self._config.script is not None else None
        with self._changed:
            self._interrupted = False
            if not self._plugged:
                raise DeviceUnavailable(f"{self.name}: the simulated cable is unplugged; plug it in again")
            if script is not None and self._player is None:
                self._player = ScriptPlayer(script)
                self._began_s = time.monotonic()
            self._scans.clear()
            self._open = True

    def read(self, timeout_s: float) -> Sequence[Scan]:
        """Return the reads that are due within `timeout_s`, or nothing."""
        deadline_s = time.monotonic() + timeout_s
        while True:
            with self._changed:
                self._check()
                now_s = time.monotonic()
                scans: list[Scan] = [*self._scans, *self._reads_due(now_s)]
                self._scans.clear()
                script_s = self._play(now_s)
                if scans or now_s >= deadline_s:
                    return scans
                wake_s = min(deadline_s, script_s, self._next_round_s if self._turns else deadline_s)
                self._changed.wait(max(0.0, wake_s - now_s))

    def close(self) -> None:
        """Stop reading."""
        self._open = False

    def interrupt(self) -> None:
        """End a `read` in progress."""
        with self._changed:
            self._interrupted = True
            self._changed.notify_all()

    def _check(self) -> None:
        if not self._plugged:
            raise DeviceUnavailable(f"{self.name}: the simulated cable was unplugged; plug it in again")
        if self._interrupted or not self._open:
            raise DeviceUnavailable(f"{self.name}: the simulated reader is not open")

    def _play(self, now_s: float) -> float:
        """Do the script's due steps; return when the next one is due."""
        if self._player is None:
            return float("inf")
        for step in self._player.due(now_s - self._began_s):
            if step.place is not None:
                self.place(step.place, step.zone)
            elif step.remove is not None:
                self.remove(step.remove)
            elif step.scan is not None:
                self.scan(step.scan, step.symbology)
        next_s = self._player.next_s()
        if self._scans:
            return now_s
        return float("inf") if next_s is None else self._began_s + next_s

    def _reads_due(self, now_s: float) -> list[TagReport]:
        if not self._turns or now_s < self._next_round_s:
            return []
        self._next_round_s = now_s + _ROUND_S
        self._owed_reads = min(self._owed_reads, 1.0) + self._config.reads_per_s * _ROUND_S
        count = max(1, int(self._owed_reads))
        self._owed_reads -= count
        at_ns = time.monotonic_ns()
        reports = []
        for _ in range(count):
            epc = self._turns.pop(0)
            self._turns.append(epc)
            reports.extend(self._heard(epc, at_ns))
        return reports

    def _heard(self, epc: str, at_ns: int) -> list[TagReport]:
        """One inventory round's reads of one tag: antenna 1, and the neighbour's where there is one."""
        near = self._placed[epc] == "hook"
        best_dbm, loss_db = self._strength_dbm[epc], self._config.next_door_loss_db
        reports = [self._report(epc, OWN_ANTENNA, best_dbm - (0.0 if near else loss_db), at_ns)]
        if self._config.neighbour_antenna is not None:
            reports.append(
                self._report(epc, self._config.neighbour_antenna, best_dbm - (loss_db if near else 0), at_ns)
            )
        return reports

    def _report(self, epc: str, antenna: int, rssi_dbm: float, at_ns: int) -> TagReport:
        noise_db = max(-_NOISE_LIMIT_DB, min(_NOISE_LIMIT_DB, self._random.gauss(0.0, _NOISE_DB)))
        zone = Zone.OWN if antenna == OWN_ANTENNA else Zone.NEIGHBOUR
        return TagReport(self.name, epc, antenna, round(rssi_dbm + noise_db, 1), at_ns, zone)


def _checked(epc: str) -> str:
    epc = epc.lower()
    if not epc or len(epc) % 4 or not _EPC_DIGITS.issuperset(epc):
        raise ValueError(f"{epc!r} is not an EPC: a multiple of 4 hexadecimal digits is wanted")
    return epc
