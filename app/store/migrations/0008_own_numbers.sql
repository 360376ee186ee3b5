-- What finds an article by the shop's own numbers and addresses, written a little differently than the feed does.
-- The expressions are those of store/catalogue/numbers.py, letter for letter: only so does SQLite use these indexes.

CREATE INDEX variant_by_plain_id ON variant (replace(lower(id), ' ', ''));
CREATE INDEX variant_by_plain_sku ON variant (replace(lower(sku), ' ', '')) WHERE sku <> '';
CREATE INDEX variant_by_plain_mpn ON variant (replace(lower(mpn), ' ', '')) WHERE mpn <> '';

CREATE INDEX product_text_by_link ON product_text (
    rtrim(replace(replace(lower(substr(link, 1, min(
        instr(link || '#', '#'), instr(lower(link) || '?utm_', '?utm_'), instr(lower(link) || '&utm_', '&utm_')
    ) - 1)), 'https://', ''), 'http://', ''), '/')
) WHERE link <> '';
CREATE INDEX variant_text_by_link ON variant_text (
    rtrim(replace(replace(lower(substr(link, 1, min(
        instr(link || '#', '#'), instr(lower(link) || '?utm_', '?utm_'), instr(lower(link) || '&utm_', '&utm_')
    ) - 1)), 'https://', ''), 'http://', ''), '/')
) WHERE link <> '';
