"""The local database: what was synchronised from the shop, readable without any network."""

from app.store.audit import AuditEntry, AuditLog
from app.store.catalogue import Catalogue
from app.store.counters import Counters
from app.store.database import Database, open_database
from app.store.import_runs import ImportRuns
from app.store.imports import import_inventory, import_products, import_reviews, import_stores
from app.store.remote_tokens import RemoteTokens, StoredToken
from app.store.reviews import Reviews
from app.store.settings import Setting, Settings
from app.store.staff import StaffPins, StaffTries, StoredPin, Tries
from app.store.stock import Stock
from app.store.stores import Stores

__all__ = [
    "AuditEntry",
    "AuditLog",
    "Catalogue",
    "Counters",
    "Database",
    "ImportRuns",
    "RemoteTokens",
    "Reviews",
    "Setting",
    "Settings",
    "StaffPins",
    "StaffTries",
    "Stock",
    "StoredPin",
    "StoredToken",
    "Stores",
    "Tries",
    "import_inventory",
    "import_products",
    "import_reviews",
    "import_stores",
    "open_database",
]
