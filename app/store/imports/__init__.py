"""Importing feeds into the database: one transaction a file, rows in a stream, only what differs is written.

A file that cannot be read to its end (FeedInvalid) or written to its end (StoreUnavailable) leaves
everything as it was.
"""

from app.store.imports.baskets import import_baskets
from app.store.imports.inventory import import_inventory
from app.store.imports.product_updates import import_updates
from app.store.imports.products import import_products
from app.store.imports.reviews import import_reviews
from app.store.imports.stores import import_stores
from app.store.imports.tags import import_tags
from app.store.imports.till import import_till

__all__ = [
    "import_baskets",
    "import_inventory",
    "import_products",
    "import_reviews",
    "import_stores",
    "import_tags",
    "import_till",
    "import_updates",
]
