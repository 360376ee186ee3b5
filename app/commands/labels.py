"""`main.py labels`: codes of the catalogue on paper, to hold before a camera."""

import tempfile
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from app.commands.options import READY_MADE_DEMO, DataOption, LanguageOption
from app.domain.errors import ConfigurationError
from app.runtime.data.paths import DataDirectory


def labels(
    out: Annotated[Path | None, typer.Argument(metavar="OUT.pdf")] = None,
    data: DataOption = None,
    product: Annotated[list[str] | None, typer.Option("--product", metavar="ID", help="Only this product.")] = None,
    language: LanguageOption = None,
    *,
    list_: Annotated[
        bool, typer.Option("--list", help="List the articles that no GTIN names, and the code of each (TSV).")
    ] = False,
) -> None:
    """Print labels with QR and bar codes of the catalogue, to stick on garments or to hold before a camera."""
    from app.services.catalogue.codes import coverage, listed
    from app.services.catalogue.labels import write_catalogue_labels
    from app.services.demonstration.seeding import seed_demo_store
    from app.store import Catalogue, open_database

    if out is None and not list_:
        raise ConfigurationError("labels: name the file to write, such as labels.pdf, or give --list.")
    with tempfile.TemporaryDirectory(prefix="psyche-") as folder:
        database = open_database((DataDirectory(data) if data else DataDirectory(Path(folder))).database)
        with closing(database):
            if data is None:
                seed_demo_store(database, DataDirectory(Path(folder)).demo_store, READY_MADE_DEMO)
            catalogue = Catalogue(database)
            if list_:
                typer.echo("id\tcode\twhy")
                for row in listed(catalogue):
                    typer.echo("\t".join(row))
            if out is not None:
                count = write_catalogue_labels(out, database, product_ids=product or (), language=language or "fr")
                typer.echo(f"{count} labels in {out}")
                if unopened := coverage(catalogue).unopened:
                    typer.echo(f"{len(unopened)} articles have no label, since no code can open them (labels --list).")
