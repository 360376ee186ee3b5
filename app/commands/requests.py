"""`main.py requests`: what shoppers asked for at this mirror and is still open, as a list or as JSON."""

import json
import sys
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.commands.options import ConfigOption, DataOption, configuration, data_directory

if TYPE_CHECKING:
    from app.domain.requests import Request
    from app.store import Catalogue


def requests(
    config: ConfigOption = None,
    data: DataOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write a JSON object a line instead of a list.")] = False,
) -> None:
    """List what shoppers asked for and is still open, newest first."""
    from app.store import Catalogue, RequestTable, open_database

    configured, directory = configuration(config), data_directory(data)
    if not directory.database.exists():
        typer.echo(f"{directory.root} holds no requests yet: no mirror ever ran on it.", err=True)
        return
    with closing(open_database(directory.database)) as database:
        now = datetime.now(UTC)
        there = [one for one in RequestTable(database, configured.store.code).board(now) if one.is_open]
        catalogue, language = Catalogue(database), configured.kiosk.language
        named = [(request, _article(catalogue, request, language)) for request in there]
    if as_json:
        sys.stdout.writelines(json.dumps(_fields(*one), ensure_ascii=False) + "\n" for one in named)
        return
    sys.stdout.writelines(_line(*one, now) for one in named)
    typer.echo(f"{len(there)} open.", err=True)


def _article(catalogue: "Catalogue", request: "Request", language: str) -> tuple[str, str]:
    """Return GTIN and words of an article; both empty where none is asked for or the catalogue has it no more."""
    product = catalogue.product(request.what.product_id, language) if request.what.product_id else None
    variant = None if product is None else product.variant(request.what.variant_id)
    if product is None or variant is None:
        return "", ""
    return variant.gtin, product.words_of(variant.id)


def _fields(request: "Request", article: tuple[str, str]) -> dict[str, Any]:
    gtin, words = article
    what, reason = request.what, request.what.return_reason
    return {
        "id": request.id,
        "kind": request.kind.value,
        "state": request.state.value,
        "place": request.place,
        "product_id": what.product_id,
        "variant_id": what.variant_id,
        "gtin": gtin,
        "article": words,
        "store": what.store_code,
        "count": what.count,
        "return_reason": None if reason is None else reason.value,
        "is_promised": request.is_promised,
        "is_late": request.is_late,
        "code": request.code,
        "who": request.who,
        "placed_at": request.placed_at.isoformat(),
        "changed_at": request.changed_at.isoformat(),
        "until": None if request.until is None else request.until.isoformat(),
    }


def _line(request: "Request", article: tuple[str, str], now: datetime) -> str:
    minutes, seconds = divmod(max(0, int((now - request.placed_at).total_seconds())), 60)
    parts = (
        f"{request.id:>5}",
        request.kind.value,
        request.place,
        article[1] or request.what.variant_id,
        request.state.value + (f" by {request.who}" if request.who else ""),
        "late" if request.is_late else "",
        f"code {request.code}" if request.code else "",
        f"{minutes}:{seconds:02}",
    )
    return "  ".join(part for part in parts if part) + "\n"
