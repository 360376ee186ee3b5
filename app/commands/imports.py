"""`main.py import`: a progress bar, then what came of it, row by row where something was refused."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.options import ConfigOption, DataOption, LanguageOption, configuration, data_directory
from app.domain.errors import ConfigurationError, FeedInvalid
from app.domain.feeds import FeedDefaults, ImportProgress, ImportReport, Refusal
from app.domain.money import CURRENCIES

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress, TaskID
    from rich.table import Table

    from app.config import Config
    from app.runtime.data.paths import DataDirectory
    from app.services.sync.till import AtTheTill
    from app.store import Database

FeedOption = Annotated[list[Path] | None, typer.Option(metavar="FILE")]
Feeds = Mapping[str, Sequence[Path] | None]
"""`products`, `supplements`, `inventory`, `reviews`, `stores`, `tags`, `till`, `baskets` → files."""

_SHOWN_REFUSALS = 50
_LEFT_OUT = "left out"


def import_feeds(
    config: ConfigOption = None,
    data: DataOption = None,
    products: FeedOption = None,
    supplements: FeedOption = None,
    inventory: FeedOption = None,
    reviews: FeedOption = None,
    stores: FeedOption = None,
    tags: FeedOption = None,
    till: FeedOption = None,
    baskets: FeedOption = None,
    language: LanguageOption = None,
    currency: Annotated[
        str | None,
        typer.Option("--currency", metavar="CODE", help="Currency of amounts without one, such as EUR (ISO 4217)."),
    ] = None,
    *,
    allow_shrink: Annotated[
        bool, typer.Option("--allow-shrink", help="Accept a file that withdraws over half of what it brought.")
    ] = False,
) -> None:
    """Import feeds: products (RSS, Atom, TSV, CSV), inventory (TSV, XML), reviews (XML), stores (JSON-LD), tags (TSV).

    And till (CSV, TSV, JSON lines): article, quantity, time, store of what was sold; with a transaction it teaches
    what is bought together as well. Baskets do that alone: purchases of years, or of other shops.

    Supplements are products feeds that only change what they name: prices of the hour, better words, numbers.
    """
    feeds = {
        "products": products,
        "supplements": supplements,
        "inventory": inventory,
        "reviews": reviews,
        "stores": stores,
        "tags": tags,
        "till": till,
        "baskets": baskets,
    }
    if not any(feeds.values()):
        raise ConfigurationError(f"import: name at least one of {', '.join(f'--{kind}' for kind in feeds)}.")
    if currency is not None and currency.upper() not in CURRENCIES:
        raise ConfigurationError(f"--currency {currency}: ISO 4217 has no such currency; write its code, such as EUR.")
    configured = configuration(config)
    defaults = FeedDefaults((currency or configured.store.currency).upper(), configured.screen.zone)
    directory = data_directory(data)
    raise typer.Exit(
        import_with_progress(
            directory.database,
            feeds,
            language,
            defaults,
            configured.store.code,
            allow_shrink=allow_shrink,
            sold=_at_the_till(configured, directory) if till else None,
        )
    )


def import_with_progress(
    database: Path,
    feeds: Feeds,
    language: str | None,
    defaults: FeedDefaults,
    store_code: str,
    *,
    allow_shrink: bool,
    sold: "AtTheTill | None" = None,
) -> int:
    """Import the files in order and print what came of each; return 0, or 1 when a whole file was refused."""
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeElapsedColumn

    from app.services.sync import imports as service
    from app.store import open_database

    out, diagnostics = Console(), Console(stderr=True)
    store = open_database(database)
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeElapsedColumn())
    try:
        with Progress(*columns, console=diagnostics, transient=True) as bar:
            reports = service.import_feeds(
                store,
                products=feeds["products"] or (),
                supplements=feeds.get("supplements") or (),
                inventory=feeds["inventory"] or (),
                reviews=feeds["reviews"] or (),
                stores=feeds["stores"] or (),
                tags=feeds.get("tags") or (),
                till=feeds.get("till") or (),
                baskets=feeds.get("baskets") or (),
                language=language,
                progress=_Bars(bar),
                allow_shrink=allow_shrink,
                defaults=defaults,
                store_code=store_code,
                at_the_till=sold,
            )
        told = _codes_told(store) if feeds["products"] else ()
    except FeedInvalid as error:
        diagnostics.print(f"psyche: {escape(str(error))}", highlight=False, soft_wrap=True)
        diagnostics.print("Files before it are imported; of this file nothing has been kept.", highlight=False)
        return 1
    finally:
        store.close()
    out.print(table_of(reports))
    for report in reports:
        print_rows(out, report, report.refusals, report.refused)
        print_rows(out, report, report.remarks, report.remarked)
    for line in told:
        out.print(escape(line), highlight=False, soft_wrap=True)
    return 0


def _at_the_till(configured: "Config", directory: "DataDirectory") -> "AtTheTill":
    """Return how the till's file is read; say so where nothing is kept that it could be held against."""
    from app.runtime.data.installation_key import installation_key
    from app.services.sync.till import at_the_till

    if not configured.results.match_till:
        typer.echo("What was tried is not held against the till: results.match_till is off.", err=True)
    return at_the_till(configured, installation_key(directory.installation_key))


def _codes_told(store: "Database") -> tuple[str, ...]:
    """Return what is to be said of articles that no GTIN names, and how to list them."""
    from app.services.catalogue.codes import coverage, coverage_told
    from app.store import Catalogue

    catalogue = Catalogue(store)
    told = coverage_told(coverage(catalogue), catalogue.counts().variants)
    which = f"Which: python main.py labels --list --data {store.path.parent}"
    return (*told, which) if told else ()


class _Bars:
    """One bar a file."""

    def __init__(self, bar: "Progress") -> None:
        self._bar = bar
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, progress: ImportProgress) -> None:
        if progress.file not in self._tasks:
            description = f"{progress.kind} {Path(progress.file).name}"
            self._tasks[progress.file] = self._bar.add_task(description, total=progress.bytes_total)
        self._bar.update(self._tasks[progress.file], completed=progress.bytes_read)


def table_of(reports: Sequence[ImportReport]) -> "Table":
    """Return what came of each file as a table."""
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for column in ("feed", "file"):
        table.add_column(column)
    for column in ("new", "changed", "unchanged", "removed", "refused"):
        table.add_column(column, justify="right")
    for report in reports:
        figures = (report.new, report.changed, report.unchanged, report.removed, report.refused)
        table.add_row(report.kind, escape(Path(report.file).name), *(f"{figure}" for figure in figures))
    return table


def print_rows(out: "Console", report: ImportReport, rows: Sequence[Refusal], count: int) -> None:
    """Print one line a reason: where it holds first, and for how many more rows."""
    from rich.markup import escape

    by_reason: dict[str, list[Refusal]] = {}
    for row in rows:
        by_reason.setdefault(row.reason, []).append(row)
    told = 0
    for reason, alike in list(by_reason.items())[:_SHOWN_REFUSALS]:
        first = alike[0]
        told += len(alike)
        more = f" (and {len(alike) - 1} more)" if len(alike) > 1 else ""
        where = (
            f"{Path(report.file).name}:{first.place}: {first.id or '(no id)'}: " if first.id or not first.kept else ""
        )
        out.print(escape(f"{_outcome(first)}: {where}{reason}{more}"), highlight=False, soft_wrap=True)
    if count > told:
        out.print(f"… and {count - told} more in {Path(report.file).name}", highlight=False)


def _outcome(row: Refusal) -> str:
    if not row.kept:
        return "refused"
    return "kept in part" if _LEFT_OUT in row.reason else "remark"
