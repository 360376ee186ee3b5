"""Stores as schema.org JSON-LD (a graph, a list, or one) into rows for the store."""

import hashlib
import json
import math
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from app.connectors.merchant_feed.opening_hours import parse_opening
from app.connectors.merchant_feed.stream import BytesRead, FeedStream
from app.connectors.merchant_feed.time_zones import is_time_zone, time_zone_of
from app.connectors.merchant_feed.values import words
from app.domain.errors import FeedInvalid
from app.domain.feeds import Refusal, StoreRow
from app.domain.stores import Store

_MAX_BYTES = 32 * 1024**2
_MAX_CODE = 100
_MAX_WORDS = 200
_MAX_LATITUDE, _MAX_LONGITUDE = 90.0, 180.0
_MAX_DEPTH = 8
_MAX_DIGITS = 18
_MAX_NUMBER = 40
_NOWHERE: tuple[float | None, float | None] = (None, None)
_Given = TypeVar("_Given")
_Value = TypeVar("_Value")
_KINDS = frozenset(
    {"LocalBusiness", "Store", "ShoppingCenter", "Florist", "Optician", "Tailor", "DryCleaningOrLaundry"}
)
_KIND_ENDINGS = ("Store", "Shop")
_NESTED = ("@graph", "itemListElement", "item", "department", "location", "hasPOS", "subOrganization", "mainEntity")


def read_stores(path: Path, on_bytes: BytesRead | None = None) -> Iterator[StoreRow | Refusal]:
    """Yield the shops, and why some cannot be taken; `line` is the place among them, from 1.

    The code is `branchCode`, else `identifier`, else the last part of `@id`. The time zone is `timeZone` (IANA name)
    where given, else that of the coordinates, else that of a country with one clock, else not known (empty). A shop
    whose hours, coordinates or zone cannot be read is taken without them, which a refusal that is `kept` says. Raises
    FeedInvalid when the file is not JSON or has no LocalBusiness.
    """
    places = list(_places(_load(path, on_bytes), 0))
    if not places:
        raise FeedInvalid(f"{path}: no schema.org LocalBusiness or Store in it. Check the file.")
    for number, place in enumerate(places, 1):
        code = _code(place)
        left_out: list[str] = []
        try:
            store = _store(place, code, left_out)
        except ValueError as error:
            yield Refusal(number, code[:_MAX_CODE].encode("utf-8", "replace").decode(), str(error))
            continue
        yield StoreRow(
            number, store, hashlib.blake2b(repr(store).encode("utf-8", "surrogatepass"), digest_size=16).digest()
        )
        for remark in left_out:
            yield Refusal(number, code, remark, kept=True)


def _load(path: Path, on_bytes: BytesRead | None) -> Any:
    data = bytearray()
    with closing(FeedStream(path, on_bytes)) as stream:
        while chunk := stream.read():
            data += chunk
            stream.row_ended()
            if len(data) > _MAX_BYTES:
                raise FeedInvalid(f"{path}: larger than {_MAX_BYTES >> 20} MiB; this is not a list of stores.")
    try:
        return json.loads(bytes(data).decode("utf-8-sig"), parse_int=_integer)
    except UnicodeDecodeError as error:
        raise FeedInvalid(f"{path}: not UTF-8 at byte {error.start}. Export the file as UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise FeedInvalid(f"{path}: not JSON ({error}). The file may be cut short.") from error


def _integer(digits: str) -> int | str:
    """Return a whole number; one that no field can mean stays text, so that its row alone is at fault."""
    return int(digits) if len(digits) <= _MAX_DIGITS else digits


def _places(node: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Yield the shops inside graphs, lists and organisations."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(node, list):
        for entry in node:
            yield from _places(entry, depth + 1)
    elif isinstance(node, dict):
        if _is_shop(node):
            yield node
        for key in _NESTED:
            if key in node:
                yield from _places(node[key], depth + 1)


def _is_shop(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        if isinstance(kind, str):
            name = kind.rpartition("/")[2].rpartition(":")[2]
            if name in _KINDS or (name.endswith(_KIND_ENDINGS) and name != "OnlineStore"):
                return True
    return False


def _code(place: dict[str, Any]) -> str:
    for key in ("branchCode", "identifier"):
        value = place.get(key)
        if isinstance(value, dict):
            value = value.get("value")
        if isinstance(value, (str, int)) and str(value).strip():
            return str(value).strip()
    return _text(place.get("@id")).rstrip("/").rpartition("/")[2].rpartition("#")[2]


def _store(place: dict[str, Any], code: str, left_out: list[str]) -> Store:
    name = words(_text(place.get("name")), _MAX_WORDS)
    if not code or len(code) > _MAX_CODE or not code.isprintable():
        raise ValueError("branchCode is missing or unusable")
    if not name:
        raise ValueError("name is missing")
    address = place.get("address")
    if isinstance(address, list) and address:
        address = address[0]
    if not isinstance(address, dict):
        address = {"streetAddress": _text(address)}
    country = _country(address.get("addressCountry"))
    latitude, longitude = _or_left_out(left_out, "position", _NOWHERE, _coordinates, place.get("geo"))
    name_of_zone = _text(place.get("timeZone")).strip()
    if name_of_zone and not is_time_zone(name_of_zone):
        left_out.append(f"time zone left out: timeZone {name_of_zone[:40]!r} is no IANA time zone")
        name_of_zone = ""
    return Store(
        code=code,
        name=name,
        street=words(_text(address.get("streetAddress")), _MAX_WORDS),
        postal_code=words(_text(address.get("postalCode")), _MAX_WORDS),
        city=words(_text(address.get("addressLocality")), _MAX_WORDS),
        country=country,
        latitude=latitude,
        longitude=longitude,
        telephone=words(_text(place.get("telephone")), _MAX_WORDS),
        opening=_or_left_out(left_out, "opening hours", (), parse_opening, place),
        time_zone=name_of_zone or time_zone_of(latitude, longitude, country),
    )


def _or_left_out(
    left_out: list[str], what: str, nothing: _Value, read: Callable[[_Given], _Value], given: _Given
) -> _Value:
    """Return what `read` makes of `given`; `nothing` and a remark where it cannot be read."""
    try:
        return read(given)
    except ValueError as error:
        left_out.append(f"{what} left out: {error}")
        return nothing


def _text(value: Any) -> str:
    """Return a text of JSON-LD, which may be a plain value, a language-tagged one, or a list of them."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@value", "")
    return str(value) if isinstance(value, (str, int, float)) else ""


def _country(value: Any) -> str:
    return words(_text(value.get("name") if isinstance(value, dict) and "name" in value else value), _MAX_WORDS)


def _coordinates(geo: Any) -> tuple[float | None, float | None]:
    if isinstance(geo, list) and geo:
        geo = geo[0]
    if not isinstance(geo, dict) or geo.get("latitude") in (None, "") or geo.get("longitude") in (None, ""):
        return None, None
    latitude, longitude = _degrees(geo["latitude"]), _degrees(geo["longitude"])
    if abs(latitude) > _MAX_LATITUDE or abs(longitude) > _MAX_LONGITUDE:
        raise ValueError(f"geo {latitude}, {longitude} is not on Earth")
    if latitude == longitude == 0.0:
        raise ValueError("geo 0, 0 lies in the sea; that is what an empty form writes")
    return latitude, longitude


def _degrees(value: Any) -> float:
    """Return a number that may have a decimal comma."""
    try:
        degrees = float(str(value).strip()[:_MAX_NUMBER].replace(",", "."))
    except ValueError:
        raise ValueError("geo has coordinates that are no numbers") from None
    if not math.isfinite(degrees):
        raise ValueError("geo has coordinates that are no numbers")
    return degrees
