"""`main.py pin`: set, remove, list and check the PINs of the staff pages."""

import getpass
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from app.commands.notes import CONSOLE, note_on_console
from app.commands.options import ConfigOption, DataOption, configuration, data_directory
from app.domain.errors import ConfigurationError
from app.runtime.data.paths import DataDirectory

if TYPE_CHECKING:
    from app.config import StaffConfig

_LONGEST_LABEL: Final = 32

LabelArgument = Annotated[str, typer.Argument(metavar="LABEL", help="Whose PIN, as `pin list` tells.")]
pin = typer.Typer(help="Set, remove, list and check the PINs that open the staff pages.", no_args_is_help=True)


@pin.command("set")
def set_pin(
    config: ConfigOption = None,
    data: DataOption = None,
    label: Annotated[
        str | None, typer.Option("--label", metavar="LABEL", help="What the audit log calls its holder; else a number.")
    ] = None,
) -> None:
    """Set a PIN, typed twice and not shown; a running mirror takes it at once, and every wait ends."""
    raise typer.Exit(_pins(config, data).set(label))


@pin.command("remove")
def remove_pin(label: LabelArgument, config: ConfigOption = None, data: DataOption = None) -> None:
    """Forget a PIN; pages that it opened close."""
    raise typer.Exit(_pins(config, data).remove(label))


@pin.command("list")
def list_pins(config: ConfigOption = None, data: DataOption = None) -> None:
    """List the labels of the PINs and when each was set."""
    raise typer.Exit(_pins(config, data).list())


@pin.command("check")
def check_pin(config: ConfigOption = None, data: DataOption = None) -> None:
    """Say whose PIN the one typed is; end with 1 when it is nobody's."""
    raise typer.Exit(_pins(config, data).check())


def _pins(config: Path | None, data: Path | None) -> "PinCommand":
    return PinCommand(data_directory(data), configuration(config).staff)


class PinCommand:
    """Works on the data directory, also while a mirror runs on it: the mirror looks at every try what is there."""

    def __init__(self, directory: DataDirectory, rules: "StaffConfig", ask: Callable[[str], str] | None = None) -> None:
        """`ask` reads one line that is not shown; by default from the terminal, or standard input without one."""
        self._directory = directory
        self._rules = rules
        self._ask = ask or _ask

    def set(self, label: str | None) -> int:
        """Take a PIN twice and keep it under the label, the next free number without one; also ends every wait."""
        from app.services.access.pins import MOST_PINS, find_pin, hash_pin, why_refused
        from app.store import StaffPins, open_database

        if label is not None:
            _check_label(label)
        with closing(open_database(self._directory.database)) as database:
            pins = StaffPins(database)
            stored = pins.all()
            label = label or _free_number([pin.label for pin in stored])
            others = [pin for pin in stored if pin.label != label]
            if len(others) >= MOST_PINS:
                return _refuse(f"There are {MOST_PINS} PINs already. Remove one first: python main.py pin remove LABEL")
            pin = self._ask(f"New PIN {label} ({self._rules.pin_min_digits} digits or more, not shown): ")
            if why := why_refused(pin, self._rules.pin_min_digits):
                return _refuse(f"{why} Nothing was changed.")
            if self._ask("The same PIN again: ") != pin:
                return _refuse("The two are not the same. Nothing was changed.")
            if others and find_pin(pin, others):
                return _refuse("Somebody else has this PIN: take another one. Nothing was changed.")
            pins.keep(label, hash_pin(pin), datetime.now(UTC))
        note_on_console(self._directory, "pin_set", label=label)
        sys.stderr.write(f"PIN {label} opens the staff pages from now on.\n")
        return 0

    def remove(self, label: str) -> int:
        """Forget a PIN; pages that it opened close."""
        from app.store import StaffPins, open_database

        with closing(open_database(self._directory.database)) as database:
            pins = StaffPins(database)
            if not pins.remove(label):
                known = ", ".join(pins.labels()) or "none"
                return _refuse(f"There is no PIN {label}; there are: {known}.")
            is_last = not pins.labels()
        note_on_console(self._directory, "pin_removed", label=label)
        sys.stderr.write(f"PIN {label} opens nothing any more.\n")
        if is_last:
            sys.stderr.write("It was the last one: nothing opens the staff pages until another one is set.\n")
        return 0

    def list(self) -> int:
        """Print each label and when its PIN was set."""
        from app.store import StaffPins, open_database

        with closing(open_database(self._directory.database)) as database:
            stored = StaffPins(database).all()
        for pin in stored:
            sys.stdout.write(f"{pin.label}\tset {pin.set_at:%Y-%m-%d %H:%M} UTC\n")
        if not stored:
            sys.stderr.write("No PIN is set: nothing opens the staff pages. Set one with: python main.py pin set\n")
        return 0

    def check(self) -> int:
        """Take a PIN and say whose it is; return 1 when it is nobody's. Tries here are not counted."""
        from app.services.access.pins import find_pin
        from app.store import StaffPins, open_database

        with closing(open_database(self._directory.database)) as database:
            label = find_pin(self._ask("PIN (not shown): "), StaffPins(database).all())
        if label is None:
            return _refuse("This PIN opens nothing.")
        sys.stdout.write(f"This is PIN {label}.\n")
        return 0


def _ask(prompt: str) -> str:
    if sys.stdin.isatty():
        with suppress(EOFError):
            return getpass.getpass(prompt)
        return ""
    return sys.stdin.readline().rstrip("\r\n")


def _check_label(label: str) -> None:
    if not label.strip() or not label.isprintable() or len(label) > _LONGEST_LABEL or label != label.strip():
        raise ConfigurationError(
            f"--label: give 1 to {_LONGEST_LABEL} printable characters, such as 2 or evening; a name is not needed."
        )
    if label == CONSOLE:
        raise ConfigurationError(f"--label {label}: this word stands for this command in the audit log; take another.")


def _free_number(taken: list[str]) -> str:
    return next(str(number) for number in range(1, len(taken) + 2) if str(number) not in taken)


def _refuse(why: str) -> int:
    sys.stderr.write(f"{why}\n")
    return 1
