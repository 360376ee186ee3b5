-- What was tried before the mirror and what the till sold, as counts. Of no person, and nothing that leads to one.

-- Lines of the till's file, for 35 days; articles by their ids, for they may be withdrawn meanwhile.
CREATE TABLE till_sale (
    digest BLOB NOT NULL PRIMARY KEY, -- keyed hash of what the line says: a file that comes twice counts once
    variant_id TEXT NOT NULL,
    product_id TEXT NOT NULL,
    sold_at_s INTEGER NOT NULL, -- seconds since 1970 (UTC)
    quantity INTEGER NOT NULL, -- negative: brought back
    piece BLOB -- keyed hash of the piece's number, where the till tells it
) WITHOUT ROWID;
CREATE INDEX till_sale_by_time ON till_sale (sold_at_s);

-- Visits that wait for the till, where it is asked at all; gone once it has answered, after some days in any case.
CREATE TABLE visit (
    key INTEGER PRIMARY KEY, -- drawn at random, so that it tells no order
    ended_at_s INTEGER NOT NULL, -- rounded down to ten minutes
    percent INTEGER NOT NULL, -- of sessions held out then
    is_held_out INTEGER NOT NULL,
    tried TEXT NOT NULL, -- JSON: of each article product, variant, keyed hashes of its pieces
    suggested TEXT NOT NULL -- JSON list of products
);

-- How often an article was tried on each day, and what the till said of it.
CREATE TABLE tried_count (
    day TEXT NOT NULL, -- YYYY-MM-DD, local
    product_id TEXT NOT NULL,
    variant_id TEXT NOT NULL, -- empty where colour and size are not known
    tried INTEGER NOT NULL,
    settled INTEGER NOT NULL, -- visits that the till was asked about
    bought INTEGER NOT NULL,
    certain INTEGER NOT NULL, -- of these by the piece's number
    by_chance INTEGER NOT NULL, -- sold at the same hour of another day
    PRIMARY KEY (day, product_id, variant_id)
) WITHOUT ROWID;

-- Sessions with and without suggestions, of those that had something to be suggested.
CREATE TABLE outcome_count (
    day TEXT NOT NULL,
    percent INTEGER NOT NULL, -- of sessions held out then
    is_held_out INTEGER NOT NULL,
    sessions INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    bought INTEGER NOT NULL,
    by_chance INTEGER NOT NULL,
    both INTEGER NOT NULL,
    PRIMARY KEY (day, percent, is_held_out)
) WITHOUT ROWID;

-- What was in the room together, in both orders, and which product was looked at after which.
CREATE TABLE room_pair (
    day TEXT NOT NULL,
    product_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    together INTEGER NOT NULL,
    looked_at_next INTEGER NOT NULL, -- the other, after this one
    PRIMARY KEY (day, product_id, other_id)
) WITHOUT ROWID;
