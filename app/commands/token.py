"""`main.py token`: make, list and revoke the tokens of the remote interface, also while a mirror runs."""

import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Final, TextIO

from app.domain.errors import ConfigurationError
from app.runtime.data.paths import DataDirectory
from app.services.console import note_on_console
from app.services.remote.tokens import digest_of, holds, new_token
from app.store import RemoteTokens, open_database

DAYS_MAX: Final = 365
_TOKENS_MAX: Final = 20
_LABEL_MAX: Final = 32


def create_token(directory: DataDirectory, days: int, label: str, out: TextIO) -> int:
    """Print a new token, the only time that it is seen; those that have expired are forgotten."""
    if not label.isprintable() or len(label) > _LABEL_MAX or label != label.strip():
        raise ConfigurationError(f"--label: give up to {_LABEL_MAX} characters on one line, without blanks around.")
    now = datetime.now(UTC)
    token = new_token()
    with closing(open_database(directory.database)) as database:
        tokens = RemoteTokens(database)
        for old in tokens.all():
            if old.expires_at <= now:
                tokens.remove(old.id)
        if len(tokens.all()) >= _TOKENS_MAX:
            sys.stderr.write(
                f"There are {_TOKENS_MAX} tokens already. Revoke one first: python main.py token revoke NUMBER\n"
            )
            return 1
        expires_at = now + timedelta(days=days)
        number = tokens.keep(digest_of(token), label, now, expires_at)
    note_on_console(directory, "token_created", token=number, label=label, expires_at=expires_at.isoformat())
    out.write(f"{token}\n")
    sys.stderr.write(f"Token {number} holds until {expires_at:%Y-%m-%d %H:%M} UTC. It is not shown again.\n")
    return 0


def list_tokens(directory: DataDirectory, out: TextIO) -> int:
    """Print number, label and end of each token."""
    now = datetime.now(UTC)
    with closing(open_database(directory.database)) as database:
        for token in RemoteTokens(database).all():
            ends = "until" if holds(token, now) else "expired on" if token.expires_at <= now else "not yet valid until"
            out.write(f"{token.id:>4}  {token.label or '-':<20}  {ends} {token.expires_at:%Y-%m-%d %H:%M} UTC\n")
    return 0


def revoke_token(directory: DataDirectory, number: int) -> int:
    """Forget a token: it opens nothing from now on."""
    with closing(open_database(directory.database)) as database:
        is_gone = RemoteTokens(database).remove(number)
    if not is_gone:
        sys.stderr.write(f"There is no token {number}; python main.py token list tells which there are.\n")
        return 1
    note_on_console(directory, "token_revoked", token=number)
    sys.stderr.write(f"Token {number} opens nothing from now on.\n")
    return 0
