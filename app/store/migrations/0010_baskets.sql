-- What was bought together, and what was learned from it. Of a purchase its day and its articles are kept: no time of
-- day, no number of a receipt, no card, no price, nobody.

-- A small number for each product that was ever sold or learned of; it outlives the product, which may come back.
CREATE TABLE product_number (
    number INTEGER PRIMARY KEY,
    product_id TEXT NOT NULL UNIQUE
);

-- Ordered by day, so that what comes later is written at the end and what is old is forgotten at the beginning.
CREATE TABLE basket_line (
    day INTEGER NOT NULL, -- days since 1970 (UTC)
    basket INTEGER NOT NULL, -- half a hash of what the till calls the purchase: tells two of a day apart, leads to none
    number INTEGER NOT NULL REFERENCES product_number (number),
    quantity INTEGER NOT NULL, -- of all its articles; what was brought back is taken off
    run INTEGER NOT NULL, -- the import that wrote it: a purchase that comes again counts once
    PRIMARY KEY (day, basket, number)
) WITHOUT ROWID;

-- One row: when all of `learned_partner` was written, and from how much.
CREATE TABLE learned (
    version INTEGER PRIMARY KEY AUTOINCREMENT,
    learned_at_s INTEGER NOT NULL, -- seconds since 1970 (UTC)
    run INTEGER NOT NULL, -- the newest import of baskets that it knows
    baskets INTEGER NOT NULL,
    lines INTEGER NOT NULL
);

CREATE TABLE learned_partner (
    number INTEGER PRIMARY KEY REFERENCES product_number (number),
    partners BLOB NOT NULL -- see store/partners.py
);
