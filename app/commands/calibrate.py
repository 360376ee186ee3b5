"""`main.py calibrate`: hang a garment here, then next door, and have thresholds proposed."""

import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from app.commands.options import ConfigOption, DataOption, chosen_if_readable, configuration, data_directory
from app.domain.calibration import CalibrationProblem, CalibrationProposal
from app.domain.errors import ConfigurationError, DeviceUnavailable, StoreUnavailable
from app.domain.scans import TagReport
from app.runtime.data.paths import DataDirectory, InstanceLock

if TYPE_CHECKING:
    from app.config import Config, DeviceConfig
    from app.devices.base import Reader
    from app.devices.presence.calibration import Comparison
    from app.devices.presence.listening import Listening

_READ_S = 0.1
_NS = 1_000_000_000

_PROBLEMS: Final = {
    CalibrationProblem.NOTHING_HEARD: "no tag was heard. Hang the garment where the antenna looks, tag outwards",
    CalibrationProblem.TOO_FEW_READS: "no tag was heard often enough. Leave the garment hanging, and see that"
    " tx_power_dbm is not too low",
    CalibrationProblem.SAME_STRENGTH: "every tag was heard as strongly as before. Carry the garment next door and"
    " leave it there",
}
_SLIDE: Final = "While the mirror listens, slide it along the rail and turn it."
_RUNNING: Final = (
    "A running mirror has the readers to itself. Calibrate on its staff page instead, which an enrolled badge opens:"
    " it listens through the running readers."
)
_ADVICE: Final = (
    "The two places overlap too much for any threshold: a garment next door would often count as here.",
    "Lower tx_power_dbm of the reader, turn its antenna away from the neighbour, or give the neighbour an antenna of",
    "its own (neighbour_antennas), and calibrate again.",
)


def calibrate(
    config: ConfigOption = None,
    data: DataOption = None,
    device: Annotated[str | None, typer.Option("--device", metavar="NAME", help="Which reader of tags.")] = None,
    seconds: Annotated[
        float, typer.Option("--seconds", metavar="N", min=3, max=120, help="How long to listen in each place.")
    ] = 10.0,
    plot: Annotated[
        Path | None, typer.Option("--plot", metavar="OUT.svg", help="Draw both places, as .svg or .png.")
    ] = None,
    *,
    apply: Annotated[
        bool, typer.Option("--apply", help="Keep the thresholds for every start to come, over the configuration's.")
    ] = False,
    forget: Annotated[bool, typer.Option("--forget", help="Go back to the configuration's thresholds.")] = False,
) -> None:
    """Find the thresholds of presence with a garment: hung here, then next door; prints them for psyche.toml."""
    settings, directory = configuration(config), data_directory(data)
    if forget:
        _forget_thresholds(settings, directory)
        return
    options = CalibrateOptions(device, seconds, plot, apply)
    raise typer.Exit(Calibration(chosen_if_readable(settings, directory), directory, options).run())


class CalibrationEnded(Exception):  # noqa: N818 - named like what happened
    """There is nobody left to answer: the input has ended."""


@dataclass(frozen=True, slots=True)
class CalibrateOptions:
    """What the command line asks for; `device` is a name, or None for the only reader of tags."""

    device: str | None = None
    seconds: float = 10.0
    plot: Path | None = None
    apply: bool = False


def _forget_thresholds(config: "Config", directory: DataDirectory) -> None:
    from app.services.devices.thresholds import forget_choice, thresholds_in_force
    from app.store import Settings, open_database

    with closing(open_database(directory.database)) as database:
        settings = Settings(database)
        had = forget_choice(settings, datetime.now(UTC))
        presence = thresholds_in_force(config, settings).presence
    was = "Staff's thresholds are forgotten" if had else "Staff had chosen no thresholds"
    typer.echo(f"{was}; from the next start of the mirror the configuration decides:\n")
    typer.echo(f"[presence]\narrive_rssi_dbm = {presence.arrive_rssi_dbm}\nstay_rssi_dbm = {presence.stay_rssi_dbm}")


class Calibration:
    """One calibration by a person at a terminal, or by lines piped in; each Enter goes on."""

    def __init__(self, config: "Config", directory: DataDirectory, options: CalibrateOptions) -> None:
        """Open nothing; ConfigurationError when no such reader is configured or the plot has no fitting name."""
        from app.services.devices.calibration_plot import check_plot_name

        self._config = config
        self._directory = directory
        self._options = options
        self._device = _chosen(config.devices, options.device)
        if options.plot is not None:
            check_plot_name(options.plot)

    def run(self) -> int:
        """Return 0 with a proposal that tells the places apart, else 1; DeviceMisconfigured when staff must act."""
        with ExitStack() as lock:
            try:
                lock.enter_context(InstanceLock(self._directory))
            except StoreUnavailable as error:
                self._print(f"{error}\n{_RUNNING}")
                return 1
            try:
                return self._run()
            except CalibrationEnded:
                self._print("Stopped: nobody pressed Enter. Nothing was changed.")
                return 1

    def _run(self) -> int:
        from app.devices.registry import build_reader
        from app.services.devices.calibration_plot import draw_plot, write_plot

        reader, name = build_reader(self._device), self._device.name
        here = self._heard_here(reader)
        compared = self._heard_next_door(reader, here)
        proposal = compared.proposal
        for line in _report(name, compared):
            typer.echo(line)
        if self._options.plot is not None:
            title = f"{name}: the same garment here and next door"
            write_plot(self._options.plot, draw_plot(compared.here, compared.next_door, proposal, title))
            self._print(f"The plot is in {self._options.plot}.")
        if not proposal.is_separable:
            self._print("\n".join(_ADVICE))
            return 1
        if self._options.apply:
            self._apply(proposal)
        return 0

    def _heard_here(self, reader: "Reader") -> "Listening":
        wanted = f"Hang one garment here, where shoppers hang theirs ({reader.name}), then press Enter. {_SLIDE}"
        while True:
            listening = self._listen(reader, wanted)
            problem = None if listening is None else listening.problem()
            if listening is not None and problem is None:
                return listening
            self._print_problem(problem)
            wanted = "Press Enter to listen again."

    def _heard_next_door(self, reader: "Reader", here: "Listening") -> "Comparison":
        from app.devices.presence.calibration import Comparison, compare

        wanted = f"Now hang the same garment next door, as near to this side as it gets, then press Enter. {_SLIDE}"
        while True:
            listening = self._listen(reader, wanted)
            if listening is not None:
                margin_db = self._config.presence.neighbour_margin_db if self._device.hears_neighbours else None
                outcome = compare(here, listening, neighbour_margin_db=margin_db)
                if isinstance(outcome, Comparison):
                    return outcome
                self._print_problem(outcome)
            wanted = "Press Enter to listen next door again; what was heard here is kept."

    def _listen(self, reader: "Reader", wanted: str) -> "Listening | None":
        """Wait for Enter and listen; None when the reader went away, which has been told."""
        from app.devices.presence.listening import Listening

        self._print(wanted)
        if not sys.stdin.readline():
            raise CalibrationEnded
        try:
            reader.open()
            self._print(f"Listening for {self._options.seconds:g} s …")
            listening = Listening(time.monotonic_ns())
            ends_ns = time.monotonic_ns() + round(self._options.seconds * _NS)
            while time.monotonic_ns() < ends_ns:
                for scan in reader.read(_READ_S):
                    if isinstance(scan, TagReport) and scan.at_ns < ends_ns:
                        listening.add(scan)
        except DeviceUnavailable as error:
            self._print(f"The reader cannot be listened to: {error}.")
            return None
        finally:
            reader.close()
        self._print(f"Heard {listening.reads} reads of {listening.tags} tags.")
        return listening

    def _apply(self, proposal: CalibrationProposal) -> None:
        from app.services.devices.thresholds import keep_proposal
        from app.store import Settings, open_database

        with closing(open_database(self._directory.database)) as database:
            keep_proposal(Settings(database), proposal, datetime.now(UTC))
        self._print(
            "Applied: in force from the next start of the mirror, whatever the configuration says;"
            " `python main.py calibrate --forget` takes it back."
        )

    def _print_problem(self, problem: CalibrationProblem | None) -> None:
        if problem is not None:
            self._print(f"That does not do: {_PROBLEMS[problem]}.")

    def _print(self, text: str) -> None:
        typer.echo(text, err=True)


def _chosen(devices: "Sequence[DeviceConfig]", name: str | None) -> "DeviceConfig":
    hearing = [device for device in devices if device.hears_tags]
    names = ", ".join(device.name for device in hearing) or "none"
    found = [device for device in hearing if name in (None, device.name)]
    if len(found) == 1:
        return found[0]
    if name is not None:
        raise ConfigurationError(f"--device {name}: no such reader of tags under [[devices]]; there are: {names}.")
    if not hearing:
        raise ConfigurationError("calibrate: no reader of tags is configured under [[devices]].")
    raise ConfigurationError(f"calibrate: say by --device which of these readers to calibrate: {names}.")


def _report(name: str, compared: "Comparison") -> list[str]:
    """Return the histogram and the proposal, the latter ready for `psyche.toml`; all but it are comments there."""
    from app.config.choices import to_toml
    from app.services.devices.calibration_plot import text_histogram

    proposal = compared.proposal
    lines = text_histogram(compared.here, compared.next_door, proposal)
    if not compared.next_door:
        lines.append("The garment is not heard next door at all: the threshold comes from what was heard here alone.")
    wrong = (
        f"Of garments here {_share(proposal.expected_miss_share)} would be missed as they hang, of those next door"
        f" {_share(proposal.expected_stray_share)} taken for one here."
    )
    verdict = "" if proposal.is_separable else " The two places cannot be told apart."
    snippet = to_toml(
        {
            "presence.arrive_rssi_dbm": proposal.arrive_rssi_dbm,
            "presence.stay_rssi_dbm": proposal.stay_rssi_dbm,
            "presence.neighbour_margin_db": proposal.neighbour_margin_db,
        }
    )
    return [*(f"# {line}" for line in (f"{name}:", *lines, wrong + verdict)), *snippet.splitlines()]


def _share(share: float) -> str:
    least = 0.001
    return "fewer than 0.1 %" if share < least else f"about {share:.1%}".replace("%", " %")
