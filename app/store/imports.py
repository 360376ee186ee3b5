"""Feeds into the database: one transaction a file, rows in a stream, only what differs is written.

A file that cannot be read to its end (FeedInvalid) or written to its end (StoreUnavailable) leaves
everything as it was.
"""

from app.store.import_inventory import import_inventory
from app.store.import_products import import_products
from app.store.import_reviews import import_reviews
from app.store.import_stores import import_stores

__all__ = ["import_inventory", "import_products", "import_reviews", "import_stores"]
