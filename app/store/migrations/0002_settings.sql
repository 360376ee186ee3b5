-- What staff have chosen at the mirror itself. No import touches it; it wins over the configuration file.

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL, -- JSON
    changed_at_s INTEGER NOT NULL -- seconds since 1970 (UTC)
) WITHOUT ROWID;
