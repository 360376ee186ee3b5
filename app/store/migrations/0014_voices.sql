-- What shoppers said of garments after trying them on, as counts. No words, no time of day, nobody.

CREATE TABLE voice_count (
    product_id TEXT NOT NULL,
    variant_id TEXT NOT NULL, -- empty where colour and size are not known
    day TEXT NOT NULL, -- YYYY-MM-DD, local
    fits_small INTEGER NOT NULL,
    fits_true INTEGER NOT NULL,
    fits_large INTEGER NOT NULL,
    liked INTEGER NOT NULL,
    not_liked INTEGER NOT NULL,
    PRIMARY KEY (product_id, variant_id, day)
) WITHOUT ROWID;
