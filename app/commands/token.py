"""`main.py token`: make, list and revoke the tokens of the remote interface, also while a mirror runs."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final

import typer

from app.commands.notes import note_on_console
from app.commands.options import DataOption, data_directory, refuse
from app.domain.errors import ConfigurationError

DAYS_MAX: Final = 365
_TOKENS_MAX: Final = 20
_LABEL_MAX: Final = 32

token = typer.Typer(help="Make, list and revoke tokens for the remote interface ([remote]).", no_args_is_help=True)


@token.command("create")
def create(
    data: DataOption = None,
    days: Annotated[int, typer.Option("--days", metavar="N", min=1, max=DAYS_MAX, help="How long it holds.")] = 30,
    label: Annotated[str, typer.Option("--label", metavar="LABEL", help="Who gets it.")] = "",
) -> None:
    """Print a new token, once; a running mirror takes it at once. Those that have expired are forgotten."""
    from app.services.remote.tokens import digest_of, new_token
    from app.store import RemoteTokens, open_database

    if not label.isprintable() or len(label) > _LABEL_MAX or label != label.strip():
        raise ConfigurationError(f"--label: give up to {_LABEL_MAX} characters on one line, without blanks around.")
    directory, now, secret = data_directory(data), datetime.now(UTC), new_token()
    with closing(open_database(directory.database)) as database:
        tokens = RemoteTokens(database)
        for old in tokens.all():
            if old.expires_at <= now:
                tokens.remove(old.id)
        if len(tokens.all()) >= _TOKENS_MAX:
            refuse(f"There are {_TOKENS_MAX} tokens already. Revoke one first: python main.py token revoke NUMBER")
        expires_at = now + timedelta(days=days)
        number = tokens.keep(digest_of(secret), label, now, expires_at)
    note_on_console(directory, "token_created", token=number, label=label, expires_at=expires_at.isoformat())
    typer.echo(secret)
    typer.echo(f"Token {number} holds until {expires_at:%Y-%m-%d %H:%M} UTC. It is not shown again.", err=True)


@token.command("list")
def list_all(data: DataOption = None) -> None:
    """List number, label and end of each token."""
    from app.services.remote.tokens import holds
    from app.store import RemoteTokens, open_database

    now = datetime.now(UTC)
    with closing(open_database(data_directory(data).database)) as database:
        for kept in RemoteTokens(database).all():
            ends = "until" if holds(kept, now) else "expired on" if kept.expires_at <= now else "not yet valid until"
            typer.echo(f"{kept.id:>4}  {kept.label or '-':<20}  {ends} {kept.expires_at:%Y-%m-%d %H:%M} UTC")


@token.command("revoke")
def revoke(number: Annotated[int, typer.Argument(metavar="NUMBER")], data: DataOption = None) -> None:
    """Forget a token: it opens nothing from now on."""
    from app.store import RemoteTokens, open_database

    directory = data_directory(data)
    with closing(open_database(directory.database)) as database:
        is_gone = RemoteTokens(database).remove(number)
    if not is_gone:
        refuse(f"There is no token {number}; python main.py token list tells which there are.")
    note_on_console(directory, "token_revoked", token=number)
    typer.echo(f"Token {number} opens nothing from now on.", err=True)
