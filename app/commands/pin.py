"""`main.py pin`: set, remove, list and check the PINs of the staff pages."""

import getpass
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from app.commands.notes import CONSOLE, note_on_console
from app.commands.options import ConfigOption, DataOption, configuration, data_directory, refuse
from app.domain.errors import ConfigurationError
from app.runtime.data.paths import DataDirectory

if TYPE_CHECKING:
    from app.config import StaffConfig
    from app.store import StaffPins

_LONGEST_LABEL: Final = 32

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
    from app.services.access.pins import MOST_PINS, find_pin, hash_pin, why_refused

    if label is not None:
        _check_label(label)
    with _pins(config, data) as (pins, rules, directory):
        digits = rules.pin_min_digits
        stored = pins.all()
        label = label or _free_number([pin.label for pin in stored])
        others = [pin for pin in stored if pin.label != label]
        if len(others) >= MOST_PINS:
            refuse(f"There are {MOST_PINS} PINs already. Remove one first: python main.py pin remove LABEL")
        pin = _ask(f"New PIN {label} ({digits} digits or more, not shown): ")
        if why := why_refused(pin, digits):
            refuse(f"{why} Nothing was changed.")
        if _ask("The same PIN again: ") != pin:
            refuse("The two are not the same. Nothing was changed.")
        if others and find_pin(pin, others):
            refuse("Somebody else has this PIN: take another one. Nothing was changed.")
        pins.keep(label, hash_pin(pin), datetime.now(UTC))
    note_on_console(directory, "pin_set", label=label)
    typer.echo(f"PIN {label} opens the staff pages from now on.", err=True)


@pin.command("remove")
def remove_pin(
    label: Annotated[str, typer.Argument(metavar="LABEL", help="Whose PIN, as `pin list` tells.")],
    config: ConfigOption = None,
    data: DataOption = None,
) -> None:
    """Forget a PIN; pages that it opened close."""
    with _pins(config, data) as (pins, _, directory):
        if not pins.remove(label):
            refuse(f"There is no PIN {label}; there are: {', '.join(pins.labels()) or 'none'}.")
        is_last = not pins.labels()
    note_on_console(directory, "pin_removed", label=label)
    typer.echo(f"PIN {label} opens nothing any more.", err=True)
    if is_last:
        typer.echo("It was the last one: nothing opens the staff pages until another one is set.", err=True)


@pin.command("list")
def list_pins(config: ConfigOption = None, data: DataOption = None) -> None:
    """List the labels of the PINs and when each was set."""
    with _pins(config, data) as (pins, _, _):
        stored = pins.all()
    for pin in stored:
        typer.echo(f"{pin.label}\tset {pin.set_at:%Y-%m-%d %H:%M} UTC")
    if not stored:
        typer.echo("No PIN is set: nothing opens the staff pages. Set one with: python main.py pin set", err=True)


@pin.command("check")
def check_pin(config: ConfigOption = None, data: DataOption = None) -> None:
    """Say whose PIN the one typed is; end with 1 when it is nobody's. Tries here are not counted."""
    from app.services.access.pins import find_pin

    with _pins(config, data) as (pins, _, _):
        label = find_pin(_ask("PIN (not shown): "), pins.all())
    if label is None:
        refuse("This PIN opens nothing.")
    typer.echo(f"This is PIN {label}.")


@contextmanager
def _pins(config: Path | None, data: Path | None) -> "Iterator[tuple[StaffPins, StaffConfig, DataDirectory]]":
    """Open the PINs with the rules for new ones, also while a mirror runs: it looks at every try what is there."""
    from app.store import StaffPins, open_database

    directory, rules = data_directory(data), configuration(config).staff
    with closing(open_database(directory.database)) as database:
        yield StaffPins(database), rules, directory


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
