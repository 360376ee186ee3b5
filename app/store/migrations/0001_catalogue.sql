-- The catalogue as imported. A product and a variant exist once; their words exist once a language.
-- Amounts are minor units, instants are seconds since 1970 (UTC), a GTIN is the integer value of its 14 digits.

CREATE TABLE product (
    id TEXT NOT NULL PRIMARY KEY
);

CREATE TABLE product_text (
    product_id TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    brand TEXT NOT NULL,
    description TEXT NOT NULL,
    category TEXT NOT NULL, -- JSON list, broadest first
    composition TEXT NOT NULL,
    care TEXT NOT NULL, -- JSON list
    link TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (product_id, language)
);

CREATE TABLE variant (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    product_id TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    gtin INTEGER,
    sku TEXT NOT NULL, -- empty when it is the id
    currency TEXT NOT NULL,
    since_s INTEGER NOT NULL, -- when the offer that follows was first seen
    price_minor INTEGER NOT NULL,
    sale_minor INTEGER,
    sale_from_s INTEGER,
    sale_until_s INTEGER,
    lowest_minor INTEGER, -- lowest price of the 30 days before the reduction, as the shop states it
    availability TEXT NOT NULL, -- online
    pictures TEXT NOT NULL -- one URL a line, in order
);
CREATE INDEX variant_by_gtin ON variant (gtin) WHERE gtin IS NOT NULL;
CREATE INDEX variant_by_product ON variant (product_id);
CREATE INDEX variant_by_sku ON variant (sku) WHERE sku <> '';

CREATE TABLE variant_text (
    variant_key INTEGER NOT NULL REFERENCES variant (key) ON DELETE CASCADE,
    language TEXT NOT NULL,
    colour TEXT NOT NULL,
    size TEXT NOT NULL,
    position INTEGER NOT NULL, -- place in the feed of that language
    digest TEXT NOT NULL, -- of the product's words as this article's row has them
    PRIMARY KEY (variant_key, language)
) WITHOUT ROWID;

-- What an article was offered at before, from `since_s` until the next row, the last one until variant.since_s.
CREATE TABLE price_history (
    variant_key INTEGER NOT NULL REFERENCES variant (key) ON DELETE CASCADE,
    since_s INTEGER NOT NULL,
    currency TEXT NOT NULL,
    price_minor INTEGER NOT NULL,
    sale_minor INTEGER,
    sale_from_s INTEGER,
    sale_until_s INTEGER,
    PRIMARY KEY (variant_key, since_s)
) WITHOUT ROWID;

-- The other end may be imported later, or never: it is not a foreign key.
CREATE TABLE relation (
    product_id TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    language TEXT NOT NULL, -- of the feed that states it
    position INTEGER NOT NULL,
    goes_with TEXT NOT NULL,
    PRIMARY KEY (product_id, language, position)
) WITHOUT ROWID;

CREATE TABLE store (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    telephone TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    digest BLOB NOT NULL
);

CREATE TABLE opening_period (
    store_code TEXT NOT NULL REFERENCES store (code) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
    opens TEXT NOT NULL, -- HH:MM, local time
    closes TEXT NOT NULL,
    valid_from TEXT, -- YYYY-MM-DD
    valid_through TEXT,
    PRIMARY KEY (store_code, position)
) WITHOUT ROWID;

-- A shop may report stock before its address is known: store_code is not a foreign key.
CREATE TABLE stock_level (
    variant_key INTEGER NOT NULL REFERENCES variant (key) ON DELETE CASCADE,
    store_code TEXT NOT NULL,
    quantity INTEGER,
    availability TEXT NOT NULL,
    counted_at_s INTEGER NOT NULL,
    location TEXT NOT NULL,
    pickup_method TEXT NOT NULL,
    pickup_sla TEXT NOT NULL,
    PRIMARY KEY (variant_key, store_code)
) WITHOUT ROWID;

CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    rating REAL NOT NULL CHECK (rating BETWEEN 1 AND 5),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    language TEXT NOT NULL,
    author TEXT NOT NULL,
    written_at_s INTEGER NOT NULL,
    source TEXT NOT NULL,
    size_bought TEXT NOT NULL,
    fit TEXT,
    helpful_count INTEGER NOT NULL,
    verified INTEGER NOT NULL,
    digest BLOB NOT NULL
);
CREATE INDEX review_by_age ON review (product_id, written_at_s DESC, id);
CREATE INDEX review_by_help ON review (product_id, helpful_count DESC, written_at_s DESC, id);

-- Figures over `review`, renewed by the import that changes them.
CREATE TABLE review_summary (
    product_id TEXT NOT NULL PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    count INTEGER NOT NULL,
    average REAL NOT NULL,
    stars_1 INTEGER NOT NULL,
    stars_2 INTEGER NOT NULL,
    stars_3 INTEGER NOT NULL,
    stars_4 INTEGER NOT NULL,
    stars_5 INTEGER NOT NULL,
    fit_small INTEGER NOT NULL,
    fit_true INTEGER NOT NULL,
    fit_large INTEGER NOT NULL
) WITHOUT ROWID;
