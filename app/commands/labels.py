"""`main.py labels`: codes of the catalogue on paper, to hold before a camera."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from app.commands.options import READY_MADE_DEMO, DataOption, LanguageOption
from app.runtime.data.paths import DataDirectory


def labels(
    out: Annotated[Path, typer.Argument(metavar="OUT.pdf")],
    data: DataOption = None,
    product: Annotated[list[str] | None, typer.Option("--product", metavar="ID", help="Only this product.")] = None,
    language: LanguageOption = None,
) -> None:
    """Print labels with QR and EAN codes of the catalogue, to hold before a camera."""
    from app.services.catalogue.labels import write_catalogue_labels
    from app.services.demonstration.seeding import seed_demo_store
    from app.store import open_database

    with tempfile.TemporaryDirectory(prefix="psyche-") as folder:
        database = open_database((DataDirectory(data) if data else DataDirectory(Path(folder))).database)
        if data is None:
            seed_demo_store(database, DataDirectory(Path(folder)).demo_store, READY_MADE_DEMO)
        count = write_catalogue_labels(out, database, product_ids=product or (), language=language or "fr")
        database.close()
    typer.echo(f"{count} labels in {out}")
