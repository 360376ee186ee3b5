-- Each article keeps its own words, empty where they are the product's, and the maker's number beside the shop's.

ALTER TABLE variant ADD COLUMN mpn TEXT NOT NULL DEFAULT ''; -- manufacturer's part number, unique with the brand only
CREATE INDEX variant_by_mpn ON variant (mpn) WHERE mpn <> '';

ALTER TABLE variant_text ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE variant_text ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE variant_text ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE variant_text ADD COLUMN material TEXT NOT NULL DEFAULT '';
ALTER TABLE variant_text ADD COLUMN pattern TEXT NOT NULL DEFAULT '';
