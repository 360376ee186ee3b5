"""Connectors by name, loaded when first asked for."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from app.domain.errors import ConfigurationError

_CONNECTORS = {
    "merchant_feed": ("app.connectors.merchant_feed.connector", "MerchantFeedConnector"),
}


def connector_names() -> tuple[str, ...]:
    """Return the names that `connector` knows."""
    return tuple(_CONNECTORS)


def connector(name: str) -> Callable[..., Any]:
    """Return the class of a connector; its instances are `CatalogueConnector`s. Raises ConfigurationError."""
    if name not in _CONNECTORS:
        raise ConfigurationError(f"connector {name!r} is unknown. Known: {', '.join(_CONNECTORS)}.")
    module, attribute = _CONNECTORS[name]
    found: Callable[..., Any] = getattr(import_module(module), attribute)
    return found
