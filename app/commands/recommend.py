"""`main.py recommend`: learn what goes with what, try it on the shop's own baskets, say why an article is suggested."""

from contextlib import closing
from datetime import UTC, datetime
from typing import Annotated

import typer

from app.commands.options import ConfigOption, DataOption, configuration, data_directory, refuse
from app.domain.garments import GarmentIdentity
from app.domain.gtin import gtin14

recommend = typer.Typer(help="What goes with what, learned from baskets.", no_args_is_help=True)

_EXPLAINED = 12


@recommend.command()
def train(config: ConfigOption = None, data: DataOption = None) -> None:
    """Learn from all baskets that were imported; a mirror that runs does so by itself after each import."""
    from app.services.suggestions.training import train as learn
    from app.store import open_database

    language = configuration(config).kiosk.language
    with closing(open_database(data_directory(data).database)) as database:
        learned = learn(database, language)
    if not learned.lines:
        typer.echo("There are no baskets yet: python main.py import --baskets FILE.", err=True)
    typer.echo(f"Version {learned.version}: learned from {learned.lines} lines of {learned.baskets} baskets.")


@recommend.command()
def evaluate(config: ConfigOption = None, data: DataOption = None) -> None:
    """Hide an article of each of the latest baskets, and print how often suggestions name it, beside simpler ways."""
    from rich.console import Console
    from rich.table import Table

    from app.services.suggestions.trial import evaluate as tried_ways
    from app.store import open_database

    table = Table(box=None, pad_edge=False)
    for column in ("way", "hit rate at 5", "NDCG at 10", "recall at 10", "coverage", "novelty"):
        table.add_column(column, justify="left" if column == "way" else "right")
    language = configuration(config).kiosk.language
    with closing(open_database(data_directory(data).database)) as database:
        for tried in tried_ways(database, language):
            table.add_row(tried.name, *tried.figures)
    Console().print(table)


@recommend.command()
def explain(
    article: Annotated[str, typer.Argument(metavar="GTIN", help="A GTIN, a SKU, or the article's id in the feed.")],
    config: ConfigOption = None,
    data: DataOption = None,
) -> None:
    """List what was learned to go with an article, and why."""
    from app.services.suggestions.partners import TablePartners
    from app.store import Catalogue, PartnerTable, open_database

    language = configuration(config).kiosk.language
    with closing(open_database(data_directory(data).database)) as database:
        catalogue, table = Catalogue(database), PartnerTable(database)
        gtin = gtin14(article)
        identity = catalogue.numbers.by_number(article) if gtin is None else GarmentIdentity(gtin)
        variants = catalogue.articles(identity, language) if identity is not None else ()
        if not variants:
            refuse(f"{article}: the catalogue has no article with this number.")
        learned = table.learned()
        if learned is None:
            refuse("Nothing was learned yet: python main.py recommend train.")
        product_id = variants[0].product_id
        when = datetime.fromtimestamp(learned.learned_at_s, UTC)
        typer.echo(f"{product_id}, by version {learned.version} of {when:%Y-%m-%d %H:%M} UTC:")
        found = TablePartners(table).partners((product_id,), limit=_EXPLAINED)
        for suggestion in found:
            product = catalogue.product(suggestion.product_id, language)
            title = "" if product is None else product.title
            count = f", {suggestion.reason.count} times" if suggestion.reason.count else ""
            typer.echo(
                f"{suggestion.score:10.4f}  {suggestion.product_id}  {title}: {suggestion.reason.because}{count}"
            )
        if not found:
            typer.echo("Nothing: neither it nor its category was ever bought with anything.")
