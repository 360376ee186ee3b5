from pathlib import Path

import pytest

from app.connectors.base import CatalogueConnector
from app.connectors.merchant_feed.connector import MerchantFeedConnector
from app.connectors.registry import connector, connector_names
from app.domain.errors import ConfigurationError
from app.domain.feeds import ProductRow


def test_every_connector_loads_by_its_name() -> None:
    for name in connector_names():
        found: CatalogueConnector = connector(name)()
        assert found.name == name


def test_an_unknown_connector_is_a_configuration_error() -> None:
    with pytest.raises(ConfigurationError, match=r"'abacus' is unknown\. Known: merchant_feed"):
        connector("abacus")


def test_files_are_offered_by_language(tmp_path: Path) -> None:
    path = tmp_path / "products.tsv"
    path.write_text("id\ttitle\tprice\nA\tShirt\t10 EUR\n", encoding="utf-8")
    feed: CatalogueConnector = MerchantFeedConnector(products_files={"en": path})
    (row,) = feed.products("en")
    assert isinstance(row, ProductRow)
    assert (row.id, row.language) == ("A", "en")
    assert [*feed.products("fr"), *feed.stores(), *feed.inventory(), *feed.reviews()] == []
