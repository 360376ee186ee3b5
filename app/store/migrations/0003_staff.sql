-- The door to the staff pages: the PINs, the tries at them, and what was done behind it. No import touches these.

CREATE TABLE staff_pin (
    label TEXT NOT NULL PRIMARY KEY, -- what the audit log calls whoever has this PIN
    hash TEXT NOT NULL, -- Argon2id in PHC form, with its parameters and its salt
    set_at_s INTEGER NOT NULL -- seconds since 1970 (UTC)
) WITHOUT ROWID;

-- Wrong PINs in a row, counted before they are looked at.
CREATE TABLE staff_tries (
    lane TEXT NOT NULL PRIMARY KEY, -- the screen, the second person, or a badge's fingerprint
    wrong INTEGER NOT NULL CHECK (wrong >= 0),
    boot TEXT NOT NULL, -- the start of the machine that `until_s` belongs to
    until_s REAL NOT NULL -- seconds since then, before which no PIN is taken
) WITHOUT ROWID;

-- Append only: each entry's code covers the code of the one before.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at_s INTEGER NOT NULL, -- seconds since 1970 (UTC)
    who TEXT NOT NULL, -- label of a PIN, or empty
    action TEXT NOT NULL,
    detail TEXT NOT NULL, -- JSON
    code BLOB NOT NULL -- HMAC-SHA-256
);

-- Where the log begins (what was older is folded into one code) and where it ends.
CREATE TABLE audit_end (
    which TEXT NOT NULL PRIMARY KEY CHECK (which IN ('first', 'last')),
    id INTEGER NOT NULL, -- of the last entry folded, of the last entry written
    at_s INTEGER NOT NULL,
    chained BLOB NOT NULL, -- that entry's own code
    code BLOB NOT NULL -- HMAC-SHA-256 over this row
) WITHOUT ROWID;
