-- What a day added up to: counters only. Nothing here tells when a single thing happened, or who was there.

CREATE TABLE day_count (
    day TEXT NOT NULL PRIMARY KEY, -- YYYY-MM-DD, local
    sessions INTEGER NOT NULL,
    garments_by_tag INTEGER NOT NULL,
    garments_by_code INTEGER NOT NULL,
    garments_unknown INTEGER NOT NULL,
    pages_opened INTEGER NOT NULL,
    scans_refused INTEGER NOT NULL,
    outages INTEGER NOT NULL,
    outage_s REAL NOT NULL
) WITHOUT ROWID;

-- What came of the imports: the last of each kind and language, and why rows were refused.
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL, -- products, inventory, reviews, stores
    file TEXT NOT NULL, -- without its folder
    language TEXT NOT NULL, -- of products, else empty
    ended_at_s INTEGER NOT NULL, -- seconds since 1970 (UTC)
    new INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    failure TEXT NOT NULL -- empty when the file was taken
);
CREATE INDEX import_run_by_kind ON import_run (kind, language, id);

CREATE TABLE import_refusal (
    run_id INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    line INTEGER NOT NULL,
    row_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    kept INTEGER NOT NULL, -- 1 when the row was taken in part
    PRIMARY KEY (run_id, position)
) WITHOUT ROWID;
