"""Timed arrivals and departures for the simulated reader, from a TOML or JSON file."""

import json
import tomllib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from app.domain.errors import DeviceMisconfigured
from app.domain.scans import Symbology

Place = Literal["hook", "next_door"]
EpcHex = Annotated[str, StringConstraints(pattern=r"^([0-9a-fA-F]{4}){1,32}$", to_lower=True)]


class Step(BaseModel):
    """What happens at `at_s` seconds: exactly one of `place` (with `zone`), `remove` or `scan`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at_s: float = Field(ge=0, title="Time", description="Seconds since the reader was first opened, or since the loop.")
    place: EpcHex | None = Field(default=None, title="Place", description="EPC of a tag to hang, in hexadecimal.")
    zone: Place = Field(default="hook", title="Zone", description="Where to hang it.")
    remove: EpcHex | None = Field(default=None, title="Remove", description="EPC of a tag to take away.")
    scan: str | None = Field(default=None, max_length=4096, title="Scan", description="Content of a code to scan.")
    symbology: Symbology = Field(default=Symbology.QR, title="Symbology", description="Kind of the code scanned.")

    @model_validator(mode="after")
    def _one_thing(self) -> "Step":
        if sum(action is not None for action in (self.place, self.remove, self.scan)) != 1:
            raise ValueError("a step has exactly one of place, remove and scan")
        return self


class Script(BaseModel):
    """Steps in any order; played once, or again every `loop_s` seconds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    loop_s: float | None = Field(default=None, ge=0.1, title="Loop", description="Period of repetition; absent: once.")
    step: tuple[Step, ...] = Field(default=(), title="Steps", description="What happens, and when.")

    @model_validator(mode="after")
    def _fits(self) -> "Script":
        if self.loop_s is not None and any(step.at_s >= self.loop_s for step in self.step):
            raise ValueError("every step's at_s must be before loop_s")
        return self


class ScriptPlayer:
    """Plays a script against the caller's clock."""

    def __init__(self, script: Script) -> None:
        self._steps = sorted(script.step, key=lambda step: step.at_s)
        self._loop_s = script.loop_s
        self._next = 0
        self._round = 0

    def due(self, elapsed_s: float) -> list[Step]:
        """Return the steps that have become due since the last call, in order."""
        steps: list[Step] = []
        while (at_s := self.next_s()) is not None and at_s <= elapsed_s:
            steps.append(self._steps[self._next])
            self._next += 1
            if self._next == len(self._steps) and self._loop_s is not None:
                self._next = 0
                self._round += 1
        return steps

    def next_s(self) -> float | None:
        """Return when the next step is due, in seconds since the beginning; None after the last."""
        if self._next >= len(self._steps):
            return None
        return self._round * (self._loop_s or 0.0) + self._steps[self._next].at_s


def load_script(path: Path) -> Script:
    """Read a `.json` file, or TOML by any other name; DeviceMisconfigured naming file, key and reason."""
    try:
        content = path.read_bytes().decode()
        document = json.loads(content) if path.suffix.lower() == ".json" else tomllib.loads(content)
        return Script.model_validate(document)
    except OSError as error:
        raise DeviceMisconfigured(f"script {path} cannot be read: {error.strerror}; correct `script`") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the whole"
        raise DeviceMisconfigured(f"script {path}: {where}: {first['msg']}; correct the file") from error
    except ValueError as error:
        raise DeviceMisconfigured(f"script {path} is neither TOML nor JSON: {error}; correct the file") from error
