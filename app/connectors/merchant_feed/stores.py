"""Stores as schema.org JSON-LD (a graph, a list, or one) into rows for the store."""

import hashlib
import json
import math
import zoneinfo
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from app.connectors.merchant_feed.opening_hours import parse_opening
from app.connectors.merchant_feed.stream import BytesRead, FeedStream
from app.connectors.merchant_feed.values import words
from app.domain.errors import FeedInvalid
from app.domain.feeds import Refusal, StoreRow
from app.domain.stores import Store

_MAX_BYTES = 32 * 1024**2
_MAX_CODE = 100
_MAX_WORDS = 200
_MAX_LATITUDE, _MAX_LONGITUDE = 90.0, 180.0
_MAX_DEPTH = 8
_KINDS = frozenset(
    {"LocalBusiness", "Store", "ShoppingCenter", "Florist", "Optician", "Tailor", "DryCleaningOrLaundry"}
)
_KIND_ENDINGS = ("Store", "Shop")
_NESTED = ("@graph", "itemListElement", "item", "department", "location", "hasPOS", "subOrganization", "mainEntity")
_DEFAULT_TIME_ZONE = "Europe/Paris"
_TIME_ZONES = {
    "AT": "Europe/Vienna",
    "BE": "Europe/Brussels",
    "CH": "Europe/Zurich",
    "CZ": "Europe/Prague",
    "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen",
    "ES": "Europe/Madrid",
    "FI": "Europe/Helsinki",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
    "GR": "Europe/Athens",
    "IE": "Europe/Dublin",
    "IT": "Europe/Rome",
    "JP": "Asia/Tokyo",
    "LU": "Europe/Luxembourg",
    "MA": "Africa/Casablanca",
    "NL": "Europe/Amsterdam",
    "NO": "Europe/Oslo",
    "PL": "Europe/Warsaw",
    "PT": "Europe/Lisbon",
    "SE": "Europe/Stockholm",
    "TN": "Africa/Tunis",
}


def read_stores(path: Path, on_bytes: BytesRead | None = None) -> Iterator[StoreRow | Refusal]:
    """Yield the shops, and why some cannot be taken; `line` is the place among them, from 1.

    The code is `branchCode`, else `identifier`, else the last part of `@id`. The time zone is `timeZone` (IANA name)
    where given, else the country's. Raises FeedInvalid when the file is not JSON or has no LocalBusiness.
    """
    places = list(_places(_load(path, on_bytes), 0))
    if not places:
        raise FeedInvalid(f"{path}: no schema.org LocalBusiness or Store in it. Check the file.")
    for number, place in enumerate(places, 1):
        code = _code(place)
        try:
            store = _store(place, code)
        except ValueError as error:
            yield Refusal(number, code[:_MAX_CODE], str(error))
            continue
        yield StoreRow(
            number, store, hashlib.blake2b(repr(store).encode("utf-8", "surrogatepass"), digest_size=16).digest()
        )


def _load(path: Path, on_bytes: BytesRead | None) -> Any:
    data = bytearray()
    with closing(FeedStream(path, on_bytes)) as stream:
        while chunk := stream.read():
            data += chunk
            stream.row_ended()
            if len(data) > _MAX_BYTES:
                raise FeedInvalid(f"{path}: larger than {_MAX_BYTES >> 20} MiB; this is not a list of stores.")
    try:
        return json.loads(bytes(data).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise FeedInvalid(f"{path}: not UTF-8 at byte {error.start}. Export the file as UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise FeedInvalid(f"{path}: not JSON ({error}). The file may be cut short.") from error


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


def _store(place: dict[str, Any], code: str) -> Store:
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
    latitude, longitude = _coordinates(place.get("geo"))
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
        opening=parse_opening(place),
        time_zone=_time_zone(_text(place.get("timeZone")), country),
    )


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
    try:
        latitude, longitude = float(geo["latitude"]), float(geo["longitude"])
    except (TypeError, ValueError):
        raise ValueError("geo has coordinates that are no numbers") from None
    if not (math.isfinite(latitude) and math.isfinite(longitude)):
        raise ValueError("geo has coordinates that are no numbers")
    if abs(latitude) > _MAX_LATITUDE or abs(longitude) > _MAX_LONGITUDE:
        raise ValueError(f"geo {latitude}, {longitude} is not on Earth")
    return latitude, longitude


def _time_zone(name: str, country: str) -> str:
    if not name:
        return _TIME_ZONES.get(country.upper(), _DEFAULT_TIME_ZONE)
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"timeZone {name[:40]!r} is no IANA time zone") from None
    return name
