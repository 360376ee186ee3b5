-- Requests between a mirror and the hub of its store. The first table is a mirror's, the others are the hub's.

-- What the hub has not heard of yet.
CREATE TABLE request_outbox (
    request_id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL -- rises with each thing that happens to the request
);

-- Requests as mirrors have told them.
CREATE TABLE hub_request (
    mirror INTEGER NOT NULL, -- number of its token
    client_key TEXT NOT NULL,
    told TEXT NOT NULL, -- JSON, see app/fleet/messages.py
    steps INTEGER NOT NULL, -- how many it has taken: what tells of fewer came late
    is_open INTEGER NOT NULL,
    placed_s REAL NOT NULL, -- seconds since 1970 (UTC) by the hub's clock
    changed_s REAL NOT NULL, -- the same
    PRIMARY KEY (mirror, client_key)
) WITHOUT ROWID;

-- What staff answered on their phones.
CREATE TABLE hub_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mirror INTEGER NOT NULL,
    client_key TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT, -- one of a few words
    who TEXT NOT NULL, -- label of a PIN
    at_s REAL NOT NULL,
    outcome TEXT -- what the mirror made of it, one of a few words; NULL until it has said so
);

-- Phones on which somebody has signed in.
CREATE TABLE hub_sign_in (
    digest BLOB PRIMARY KEY, -- SHA-256 of what the phone has
    label TEXT NOT NULL, -- of a PIN
    until_s REAL NOT NULL
) WITHOUT ROWID;
