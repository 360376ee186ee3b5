-- What shoppers ask for, and who is there to do it. Of no person who shops, and nothing that leads to one.

CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_key TEXT NOT NULL UNIQUE, -- drawn at random for each wish: what is sent twice is placed once
    session INTEGER, -- drawn at random for each visit, gone at its end
    place TEXT NOT NULL, -- what staff call the mirror
    kind TEXT NOT NULL,
    product_id TEXT NOT NULL, -- empty where no article is asked for
    variant_id TEXT NOT NULL,
    store_code TEXT NOT NULL, -- where it is to be had
    count INTEGER NOT NULL, -- pieces
    return_reason TEXT, -- one of a few words
    promise TEXT NOT NULL,
    code TEXT UNIQUE, -- for the till, where there is one
    until_s INTEGER, -- seconds since 1970 (UTC): when a hold ends by itself
    is_late INTEGER NOT NULL,
    state TEXT NOT NULL, -- of its last step
    changed_at_s INTEGER NOT NULL, -- of its last step
    is_held INTEGER NOT NULL, -- whether a piece is, or was until it was collected, put aside
    UNIQUE (variant_id, store_code, id) -- makes the index by which stock is reduced
);

CREATE TABLE request_step (
    request_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    at_s INTEGER NOT NULL, -- seconds since 1970 (UTC)
    who TEXT NOT NULL, -- label of a PIN, or empty
    reason TEXT, -- one of a few words
    PRIMARY KEY (request_id, position)
) WITHOUT ROWID;

-- Who said that they are there to be asked.
CREATE TABLE on_shift (
    label TEXT NOT NULL PRIMARY KEY, -- of a PIN
    since_s INTEGER NOT NULL -- seconds since 1970 (UTC)
) WITHOUT ROWID;
