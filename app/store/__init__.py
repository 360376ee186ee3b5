"""The local database: what was synchronised from the shop, readable without any network."""

from app.store.access.audit import AuditEntry, AuditLog
from app.store.access.pins import StaffPins, StaffTries, StoredPin, Tries
from app.store.access.tokens import RemoteTokens, StoredToken
from app.store.baskets import BasketLines, Baskets
from app.store.catalogue.catalogue import Catalogue
from app.store.catalogue.collection import Collection
from app.store.catalogue.numbers import ArticleNumbers
from app.store.catalogue.reviews import Reviews
from app.store.catalogue.shelf import Shelf
from app.store.catalogue.stock import Stock
from app.store.catalogue.stores import Stores
from app.store.catalogue.tag_articles import TagArticles
from app.store.counters import Counters
from app.store.database import Database, open_database
from app.store.hub import HubAnswer, HubRequests, KeptRequest, SignIns
from app.store.imports import (
    import_baskets,
    import_inventory,
    import_products,
    import_reviews,
    import_stores,
    import_tags,
    import_till,
    import_updates,
)
from app.store.imports.runs import ImportRuns
from app.store.imports.till import TillRules
from app.store.loyalty import LoyaltyCards, forget_cards, replace_cards
from app.store.partners import Learned, LearnedPartners, PartnerTable
from app.store.requests.outbox import RequestOutbox
from app.store.requests.reservations import OwnReservations
from app.store.requests.shifts import Shifts
from app.store.requests.table import RequestTable
from app.store.results import Results
from app.store.settings import Setting, Settings
from app.store.voices import Voices

__all__ = [
    "ArticleNumbers",
    "AuditEntry",
    "AuditLog",
    "BasketLines",
    "Baskets",
    "Catalogue",
    "Collection",
    "Counters",
    "Database",
    "HubAnswer",
    "HubRequests",
    "ImportRuns",
    "KeptRequest",
    "Learned",
    "LearnedPartners",
    "LoyaltyCards",
    "OwnReservations",
    "PartnerTable",
    "RemoteTokens",
    "RequestOutbox",
    "RequestTable",
    "Results",
    "Reviews",
    "Setting",
    "Settings",
    "Shelf",
    "Shifts",
    "SignIns",
    "StaffPins",
    "StaffTries",
    "Stock",
    "StoredPin",
    "StoredToken",
    "Stores",
    "TagArticles",
    "TillRules",
    "Tries",
    "Voices",
    "forget_cards",
    "import_baskets",
    "import_inventory",
    "import_products",
    "import_reviews",
    "import_stores",
    "import_tags",
    "import_till",
    "import_updates",
    "open_database",
    "replace_cards",
]
