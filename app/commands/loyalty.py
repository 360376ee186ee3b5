"""`main.py loyalty`: make keyed hashes of customers' cards, import them, or forget them all."""

import csv
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from app.commands.options import ConfigOption, DataOption, configuration, data_directory
from app.domain.errors import StoreUnavailable

if TYPE_CHECKING:
    from app.domain.feeds import Refusal

_TOLD_MAX: Final = 50

loyalty = typer.Typer(help="Customers' cards ([loyalty]): keyed hashes, and what is shown.", no_args_is_help=True)


@loyalty.command("hash")
def make_hashes(
    clear: Annotated[Path, typer.Argument(metavar="FILE", help="Table with the column code, or uid, or both.")],
    keyed: Annotated[Path, typer.Argument(metavar="KEYED", help="The file to be written, for `loyalty import`.")],
    config: ConfigOption = None,
    data: DataOption = None,
) -> None:
    """Write a file with keyed hashes in the place of the cards; the key is loyalty.key, or this installation's.

    `code` is the text of the card's code (of a rule with a group `card`, that part), `uid` its number in hexadecimal.
    The other columns are first_name, points, offers and held; several offers or numbers are parted by |.
    """
    from app.connectors.merchant_feed import KEYED_COLUMNS, ClearCard, read_clear_cards
    from app.runtime.data.installation_key import installation_key
    from app.services.session.scan_rules import customers_hasher

    cards = customers_hasher(configuration(config), installation_key(data_directory(data).installation_key))
    made, count, refused = keyed.with_name(f"{keyed.name}.new"), 0, []
    try:
        descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as out:
            table = csv.writer(out, lineterminator="\n")
            table.writerow(KEYED_COLUMNS)
            for row in read_clear_cards(clear):
                if isinstance(row, ClearCard):
                    marks = ((cards.of_text, row.code), (cards.of_uid, row.uid))
                    table.writerows((of(mark), *row.cells) for of, mark in marks if mark)
                    count += 1
                else:
                    refused.append(row)
        made.replace(keyed)
    except OSError as error:
        raise StoreUnavailable(f"{keyed} cannot be written ({error.strerror}). Name another file.") from error
    finally:
        with suppress(OSError):
            made.unlink(missing_ok=True)
    _tell(clear, refused, len(refused))
    typer.echo(f"{count} cards written to {keyed}; the cards themselves are not in it.", err=True)
    raise typer.Exit(int(bool(refused)))


@loyalty.command("import")
def import_cards(
    keyed: Annotated[Path, typer.Argument(metavar="KEYED", help="The file, as `loyalty hash` writes it.")],
    data: DataOption = None,
) -> None:
    """Let the cards of a file take the place of all before, also while a mirror runs."""
    from app.connectors.merchant_feed import read_cards
    from app.store import replace_cards

    report = replace_cards(data_directory(data).loyalty_cards, read_cards(keyed), file=str(keyed))
    _tell(keyed, report.refusals, report.refused)
    twice = f", {report.unchanged} lines for a card that came before in the file" if report.unchanged else ""
    typer.echo(f"{report.new} cards, {report.refused} lines refused{twice}.", err=True)
    raise typer.Exit(int(bool(report.refused)))


@loyalty.command("clear")
def forget_all(data: DataOption = None) -> None:
    """Know no card any more."""
    from app.store import forget_cards

    forget_cards(data_directory(data).loyalty_cards)
    typer.echo("No card is known here any more.", err=True)


def _tell(file: Path, refused: "Iterable[Refusal]", count: int) -> None:
    """Print line and reason of what was refused, never what stands there."""
    told = list(refused)[:_TOLD_MAX]
    sys.stdout.writelines(f"{file.name}:{row.line}: {row.reason}\n" for row in told)
    if count > len(told):
        typer.echo(f"… and {count - len(told)} more")
