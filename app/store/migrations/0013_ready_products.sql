-- What suggestions compare of each product, gathered from its articles after an import: one row is read where else
-- dozens would be. Made from the other tables alone; whoever finds `ready_for` empty reads those.

CREATE TABLE ready_product (
    product_id TEXT NOT NULL PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    category TEXT NOT NULL, -- JSON list, broadest first
    words TEXT NOT NULL, -- JSON, see store/catalogue/ready_products.py
    articles TEXT NOT NULL -- JSON
);

-- One row while the rows above are being made, or are what the catalogue says; every import that writes empties it.
CREATE TABLE ready_for (
    maker INTEGER NOT NULL, -- drawn at random by whoever makes them
    language TEXT NOT NULL -- that they are worded in; empty until all are made
);
