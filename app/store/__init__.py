"""The local database: what was synchronised from the shop, readable without any network."""

from app.store.catalogue import Catalogue
from app.store.database import Database, open_database
from app.store.imports import import_inventory, import_products, import_reviews, import_stores
from app.store.reviews import Reviews
from app.store.settings import Setting, Settings
from app.store.stock import Stock
from app.store.stores import Stores

__all__ = [
    "Catalogue",
    "Database",
    "Reviews",
    "Setting",
    "Settings",
    "Stock",
    "Stores",
    "import_inventory",
    "import_products",
    "import_reviews",
    "import_stores",
    "open_database",
]
