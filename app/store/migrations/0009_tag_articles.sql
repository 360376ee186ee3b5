-- Which article a tag without a GTIN is sewn into. An article may be imported later, or never: it is no foreign key.

CREATE TABLE tag_article (
    digits TEXT NOT NULL, -- of the EPC or of its beginning, lower-case hexadecimal
    is_prefix INTEGER NOT NULL CHECK (is_prefix IN (0, 1)),
    item TEXT NOT NULL, -- the id of the products feed, or a stock keeping unit
    file TEXT NOT NULL, -- whose next import replaces the row
    PRIMARY KEY (digits, is_prefix)
) WITHOUT ROWID;
CREATE INDEX tag_article_by_beginning ON tag_article (digits) WHERE is_prefix = 1;
CREATE INDEX tag_article_by_file ON tag_article (file);
