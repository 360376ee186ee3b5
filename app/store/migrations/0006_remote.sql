-- Who may ask this mirror from afar. The token itself is nowhere: it is random, so its SHA-256 says nothing about it.

CREATE TABLE remote_token (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice, for the audit log names it
    digest BLOB NOT NULL UNIQUE,
    label TEXT NOT NULL,
    made_at_s INTEGER NOT NULL, -- seconds since 1970 (UTC)
    expires_at_s INTEGER NOT NULL
);
