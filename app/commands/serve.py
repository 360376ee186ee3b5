"""`main.py serve`: the options of `run` are checked at once, then the window is kept alive."""

from typing import cast

import typer

from app.commands.options import size_in_pixels


def serve(context: typer.Context) -> None:
    """Keep the mirror running, with the options of run: start it again when it dies or freezes."""
    from app.runtime.logs.journal import FileJournal
    from app.runtime.process.serving import become_watcher

    options = list(context.args)
    group = cast("typer.core.TyperGroup", context.find_root().command)
    given = group.commands["run"].make_context("main.py serve", list(options)).params
    if given["size"]:
        size_in_pixels(given["size"])
    recovery = [f"--config={given['config']}"] if given["config"] else []
    recovery += [f"--size={given['size']}"] if given["size"] else []
    recovery += ["--windowed"] if given["windowed"] else []
    if given["journal"]:
        FileJournal(given["journal"]).close()  # refused now, in words
    become_watcher(["run", *options], ["recovery", *recovery], given["journal"])
