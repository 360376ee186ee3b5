BEGIN TRANSACTION;
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at_s INTEGER NOT NULL, -- seconds since 1970 (UTC)
    who TEXT NOT NULL, -- label of a PIN, or empty
    action TEXT NOT NULL,
    detail TEXT NOT NULL, -- JSON
    code BLOB NOT NULL -- HMAC-SHA-256
);
INSERT INTO "audit" VALUES(1,1796049346,'console','settings_imported','{"values":"{''kiosk.dwell_s'': 1.25, ''display.brightness'': 60}"}',X'0F8FC0FB9756D2466A47CFB8CBAA3EF91098384ACC66B1881FA45237604DD438');
INSERT INTO "audit" VALUES(2,1796049348,'console','pin_set','{"label":"Anna"}',X'16EF6936474237B98D30C88B324C533A88F8701046E0A9ECBF9B4352148ABBC0');
INSERT INTO "audit" VALUES(3,1796049351,'console','pin_set','{"label":"1"}',X'ADD965D8C7FF5769E4F26039AD527B2226B60D8D9D53DC7AE2FBE4851DB207DE');
INSERT INTO "audit" VALUES(4,1796049352,'console','token_created','{"expires_at":"2027-11-30T14:35:52.546488+00:00","label":"monitoring","token":1}',X'9058094826E2270AD35CB68079B939EEE663FE28D51BDB14AE7DD9ABB8770C5B');
INSERT INTO "audit" VALUES(5,1796049354,'console','backup_written','{"catalogue":true}',X'1AF5F6637D14F90E3096AB5D9C9378FE204E9D98B8139588285AC55F07D5ED06');
INSERT INTO "audit" VALUES(6,1796049368,'Anna','opened','{"by":"corner"}',X'FC18DEC3792D0DF4D64A15B7E415583851C064B8F47AC902A9348EDC4FD25959');
INSERT INTO "audit" VALUES(7,1796049368,'Anna','closed','{}',X'A862347C4F8A1489CC89D2607B0C6DBB2ED1ABB6F2A763437D6AF110AA95E328');
INSERT INTO "audit" VALUES(8,1796049370,'console','backup_written','{"catalogue":true}',X'FD19AC2802B79BE1D80356D55128B5731468FA237C5D5D554746D183232A3F04');
CREATE TABLE audit_end (
    which TEXT NOT NULL PRIMARY KEY CHECK (which IN ('first', 'last')),
    id INTEGER NOT NULL, -- of the last entry folded, of the last entry written
    at_s INTEGER NOT NULL,
    chained BLOB NOT NULL, -- that entry's own code
    code BLOB NOT NULL -- HMAC-SHA-256 over this row
) WITHOUT ROWID;
INSERT INTO "audit_end" VALUES('last',8,1796049370,X'FD19AC2802B79BE1D80356D55128B5731468FA237C5D5D554746D183232A3F04',X'BB6A9DCF9C82AD522FEDB03AA7591A47151BE32EF074BBFDF50417A4C3BF3494');
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
INSERT INTO "day_count" VALUES('2026-11-29',31,40,12,2,55,1,1,12.5);
INSERT INTO "day_count" VALUES('2026-11-30',3,4,1,0,6,0,0,0.0);
CREATE TABLE import_refusal (
    run_id INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    line INTEGER NOT NULL,
    row_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    kept INTEGER NOT NULL, -- 1 when the row was taken in part
    PRIMARY KEY (run_id, position)
) WITHOUT ROWID;
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
INSERT INTO "import_run" VALUES(1,'stores','stores.json','',1796049343,2,0,0,0,0,'');
INSERT INTO "import_run" VALUES(2,'products','products.first.xml','fr',1796049343,4,0,0,0,0,'');
INSERT INTO "import_run" VALUES(3,'products','products.fr.xml','fr',1796049345,0,1,3,0,0,'');
INSERT INTO "import_run" VALUES(4,'products','products.en.xml','en',1796049345,4,0,0,0,0,'');
INSERT INTO "import_run" VALUES(5,'inventory','inventory.tsv','',1796049345,4,0,0,0,0,'');
INSERT INTO "import_run" VALUES(6,'reviews','reviews.xml','',1796049345,3,0,0,0,0,'');
CREATE TABLE opening_period (
    store_code TEXT NOT NULL REFERENCES store (code) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
    opens TEXT NOT NULL, -- HH:MM, local time
    closes TEXT NOT NULL,
    valid_from TEXT, -- YYYY-MM-DD
    valid_through TEXT,
    PRIMARY KEY (store_code, position)
) WITHOUT ROWID;
INSERT INTO "opening_period" VALUES('LYO01',0,1,'09:30','19:00',NULL,NULL);
INSERT INTO "opening_period" VALUES('PAR01',0,0,'10:00','19:30',NULL,NULL);
INSERT INTO "opening_period" VALUES('PAR01',1,5,'10:00','19:30',NULL,NULL);
CREATE TABLE price_history (
    variant_key INTEGER NOT NULL REFERENCES variant (key) ON DELETE CASCADE,
    since_s INTEGER NOT NULL,
    currency TEXT NOT NULL,
    price_minor INTEGER NOT NULL,
    sale_minor INTEGER,
    sale_from_s INTEGER,
    sale_until_s INTEGER,
    PRIMARY KEY (variant_key, since_s)
) WITHOUT ROWID;
INSERT INTO "price_history" VALUES(1,1796049343,'EUR',8500,5900,1577836800,4070908800);
CREATE TABLE product (
    id TEXT NOT NULL PRIMARY KEY
);
INSERT INTO "product" VALUES('jeans');
INSERT INTO "product" VALUES('scarf');
INSERT INTO "product" VALUES('shirt');
CREATE TABLE product_text (
    product_id TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    brand TEXT NOT NULL,
    description TEXT NOT NULL,
    category TEXT NOT NULL, -- JSON list, broadest first
    composition TEXT NOT NULL,
    care TEXT NOT NULL, -- JSON list
    link TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (product_id, language)
);
INSERT INTO "product_text" VALUES('jeans','fr','Jean droit','Rive Claire','Douce et mate.','["Femme","Jeans"]','100 % coton','["Lavage à 30 °C"]','https://shop.example/p/jeans?v=J1-RAW-38','b766879b1d5ddd38a366e0d2');
INSERT INTO "product_text" VALUES('scarf','fr','Écharpe à carreaux','Rive Claire','Douce et mate.','["Accessoires"]','100 % laine','["Lavage à 30 °C"]','https://shop.example/p/scarf?v=E1-GRN-U','d376de4ddaae1e7e0c01acbf');
INSERT INTO "product_text" VALUES('shirt','fr','Chemise en lin','Rive Claire','Douce et mate.','["Femme","Chemises"]','100 % lin','["Lavage à 30 °C"]','https://shop.example/p/shirt?v=S1-BLU-M','d583d946a1f2a6ac911856d1');
INSERT INTO "product_text" VALUES('jeans','en','Straight jeans','Rive Claire','Soft and matt.','["Women","Jeans"]','100% cotton','["Wash at 30 °C"]','https://shop.example/p/jeans?v=J1-RAW-38','61147117a2799e87361a3e7e');
INSERT INTO "product_text" VALUES('scarf','en','Checked scarf','Rive Claire','Soft and matt.','["Accessories"]','100% wool','["Wash at 30 °C"]','https://shop.example/p/scarf?v=E1-GRN-U','65fbaa0f4f9bd3c953cfe9c0');
INSERT INTO "product_text" VALUES('shirt','en','Linen shirt','Rive Claire','Soft and matt.','["Women","Shirts"]','100% linen','["Wash at 30 °C"]','https://shop.example/p/shirt?v=S1-BLU-M','eadf4608dc0cdaab187bc779');
CREATE TABLE relation (
    product_id TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    language TEXT NOT NULL, -- of the feed that states it
    position INTEGER NOT NULL,
    goes_with TEXT NOT NULL,
    PRIMARY KEY (product_id, language, position)
) WITHOUT ROWID;
INSERT INTO "relation" VALUES('scarf','en',0,'shirt');
INSERT INTO "relation" VALUES('scarf','fr',0,'shirt');
INSERT INTO "relation" VALUES('shirt','en',0,'jeans');
INSERT INTO "relation" VALUES('shirt','en',1,'scarf');
INSERT INTO "relation" VALUES('shirt','fr',0,'jeans');
INSERT INTO "relation" VALUES('shirt','fr',1,'scarf');
CREATE TABLE remote_token (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice, for the audit log names it
    digest BLOB NOT NULL UNIQUE,
    label TEXT NOT NULL,
    made_at_s INTEGER NOT NULL, -- seconds since 1970 (UTC)
    expires_at_s INTEGER NOT NULL
);
INSERT INTO "remote_token" VALUES(1,X'2487CAA7A71372234A91215BD313867ED203E22065329F3A5C49C87D8B656E71','monitoring',1796049352,1827585352);
CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    rating REAL NOT NULL CHECK (rating BETWEEN 1 AND 5),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    language TEXT NOT NULL,
    author TEXT NOT NULL,
    written_at_s INTEGER NOT NULL,
    source TEXT NOT NULL,
    size_bought TEXT NOT NULL,
    fit TEXT,
    helpful_count INTEGER NOT NULL,
    verified INTEGER NOT NULL,
    digest BLOB NOT NULL
);
INSERT INTO "review" VALUES('R1','shirt',4.0,'Presque parfaite','Un peu petite, mais belle.','fr','Claire V.',1794193444,'Maison','M','small',7,1,X'17282DA104082454E465398DD393C717');
INSERT INTO "review" VALUES('R2','shirt',5.0,'Lovely','Falls well.','en','Ann B.',1795168800,'Maison','L','true',0,1,X'11287915B00598697F92A4F160B02981');
INSERT INTO "review" VALUES('R3','jeans',2.0,'Trop large','Le bleu est beau.','fr','Jo D.',1795255200,'Maison','38','large',1,1,X'3D172B57F2B586727418F9558933FC20');
CREATE TABLE review_summary (
    product_id TEXT NOT NULL PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    count INTEGER NOT NULL,
    average REAL NOT NULL,
    stars_1 INTEGER NOT NULL,
    stars_2 INTEGER NOT NULL,
    stars_3 INTEGER NOT NULL,
    stars_4 INTEGER NOT NULL,
    stars_5 INTEGER NOT NULL,
    fit_small INTEGER NOT NULL,
    fit_true INTEGER NOT NULL,
    fit_large INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "review_summary" VALUES('jeans',1,2.0,0,1,0,0,0,0,0,1);
INSERT INTO "review_summary" VALUES('shirt',2,4.5,0,0,0,1,1,1,1,0);
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL, -- JSON
    changed_at_s INTEGER NOT NULL -- seconds since 1970 (UTC)
) WITHOUT ROWID;
INSERT INTO "setting" VALUES('config.display.brightness','60',1796049346);
INSERT INTO "setting" VALUES('config.kiosk.dwell_s','1.25',1796049346);
INSERT INTO "setting" VALUES('config.presence.arrive_rssi_dbm','-58.5',1796031000);
INSERT INTO "setting" VALUES('config.presence.neighbour_margin_db','5.5',1796031000);
INSERT INTO "setting" VALUES('config.presence.stay_rssi_dbm','-64.5',1796031000);
INSERT INTO "setting" VALUES('config_history','[{"at_s": 1796031000, "before": {"presence.arrive_rssi_dbm": null, "presence.stay_rssi_dbm": null, "presence.neighbour_margin_db": null}}, {"at_s": 1796049346, "before": {"kiosk.dwell_s": null, "display.brightness": null}}]',1796031000);
CREATE TABLE staff_pin (
    label TEXT NOT NULL PRIMARY KEY, -- what the audit log calls whoever has this PIN
    hash TEXT NOT NULL, -- Argon2id in PHC form, with its parameters and its salt
    set_at_s INTEGER NOT NULL -- seconds since 1970 (UTC)
) WITHOUT ROWID;
INSERT INTO "staff_pin" VALUES('1','$argon2id$v=19$m=65536,t=3,p=4$+yAtnuUdSrq8D+aOpXVugw$6+WmwjvhV14f3DvSX5s56G4Rd9JJU6EEbRO1zvOQfII',1796049351);
INSERT INTO "staff_pin" VALUES('Anna','$argon2id$v=19$m=65536,t=3,p=4$yjWd1K9vEtaL5mzb6w3fpQ$6QJ7F3mAoibS8O5cNNARxqECNulc0FMXgYi3quwZZ3I',1796049348);
CREATE TABLE staff_tries (
    lane TEXT NOT NULL PRIMARY KEY, -- the screen, the second person, or a badge's fingerprint
    wrong INTEGER NOT NULL CHECK (wrong >= 0),
    boot TEXT NOT NULL, -- the start of the machine that `until_s` belongs to
    until_s REAL NOT NULL -- seconds since then, before which no PIN is taken
) WITHOUT ROWID;
INSERT INTO "staff_tries" VALUES('screen',2,'an earlier boot',77.5);
CREATE TABLE stock_level (
    variant_key INTEGER NOT NULL REFERENCES variant (key) ON DELETE CASCADE,
    store_code TEXT NOT NULL,
    quantity INTEGER,
    availability TEXT NOT NULL,
    counted_at_s INTEGER NOT NULL,
    location TEXT NOT NULL,
    pickup_method TEXT NOT NULL,
    pickup_sla TEXT NOT NULL,
    PRIMARY KEY (variant_key, store_code)
) WITHOUT ROWID;
INSERT INTO "stock_level" VALUES(1,'PAR01',4,'in_stock',1796029200,'Table 1','reserve','same_day');
INSERT INTO "stock_level" VALUES(2,'LYO01',2,'limited_availability',1796025600,'Mur 2','reserve','same_day');
INSERT INTO "stock_level" VALUES(2,'PAR01',0,'out_of_stock',1796029200,'Table 1','not_supported','same_day');
INSERT INTO "stock_level" VALUES(3,'LYO01',NULL,'in_stock',1796025600,'','reserve','same_day');
CREATE TABLE store (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    telephone TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    digest BLOB NOT NULL
);
INSERT INTO "store" VALUES('PAR01','Paris Marais','31 rue des Francs-Bourgeois','75004','Paris','FR',48.85748,2.36108,'+33 1 99 00 21 40','Europe/Paris',X'E12656E08BF8F06CCB20CE113D1B6315');
INSERT INTO "store" VALUES('LYO01','Lyon Bellecour','2 place Bellecour','69002','Lyon','FR',NULL,NULL,'','Europe/Paris',X'30C35F418E7BDE1DA611D98840DDADBD');
CREATE TABLE variant (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    product_id TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    gtin INTEGER,
    sku TEXT NOT NULL, -- empty when it is the id
    currency TEXT NOT NULL,
    since_s INTEGER NOT NULL, -- when the offer that follows was first seen
    price_minor INTEGER NOT NULL,
    sale_minor INTEGER,
    sale_from_s INTEGER,
    sale_until_s INTEGER,
    lowest_minor INTEGER, -- lowest price of the 30 days before the reduction, as the shop states it
    availability TEXT NOT NULL, -- online
    pictures TEXT NOT NULL -- one URL a line, in order
);
INSERT INTO "variant" VALUES(1,'S1-BLU-M','shirt',9521234101000,'','EUR',1796049345,7900,5900,1577836800,4070908800,NULL,'in_stock','https://shop.example/shirt-1.jpg
https://shop.example/shirt-2.jpg');
INSERT INTO "variant" VALUES(2,'S1-BLU-L','shirt',9521234101017,'','EUR',1796049343,7900,NULL,NULL,NULL,NULL,'in_stock','https://shop.example/shirt-1.jpg
https://shop.example/shirt-2.jpg');
INSERT INTO "variant" VALUES(3,'J1-RAW-38','jeans',9521234101024,'','EUR',1796049343,9500,NULL,NULL,NULL,NULL,'in_stock','https://shop.example/jeans-1.jpg
https://shop.example/jeans-2.jpg');
INSERT INTO "variant" VALUES(4,'E1-GRN-U','scarf',NULL,'','EUR',1796049343,4500,NULL,NULL,NULL,NULL,'in_stock','https://shop.example/scarf-1.jpg
https://shop.example/scarf-2.jpg');
CREATE TABLE variant_text (
    variant_key INTEGER NOT NULL REFERENCES variant (key) ON DELETE CASCADE,
    language TEXT NOT NULL,
    colour TEXT NOT NULL,
    size TEXT NOT NULL,
    position INTEGER NOT NULL, -- place in the feed of that language
    digest TEXT NOT NULL, -- of the product's words as this article's row has them
    PRIMARY KEY (variant_key, language)
) WITHOUT ROWID;
INSERT INTO "variant_text" VALUES(1,'en','Blue','M',1,'eadf4608dc0cdaab187bc779');
INSERT INTO "variant_text" VALUES(1,'fr','Bleu','M',1,'d583d946a1f2a6ac911856d1');
INSERT INTO "variant_text" VALUES(2,'en','Blue','L',2,'eadf4608dc0cdaab187bc779');
INSERT INTO "variant_text" VALUES(2,'fr','Bleu','L',2,'d583d946a1f2a6ac911856d1');
INSERT INTO "variant_text" VALUES(3,'en','Raw','38',3,'61147117a2799e87361a3e7e');
INSERT INTO "variant_text" VALUES(3,'fr','Brut','38',3,'b766879b1d5ddd38a366e0d2');
INSERT INTO "variant_text" VALUES(4,'en','Green','Unique',4,'65fbaa0f4f9bd3c953cfe9c0');
INSERT INTO "variant_text" VALUES(4,'fr','Vert','Unique',4,'d376de4ddaae1e7e0c01acbf');
CREATE INDEX variant_by_gtin ON variant (gtin) WHERE gtin IS NOT NULL;
CREATE INDEX variant_by_product ON variant (product_id);
CREATE INDEX variant_by_sku ON variant (sku) WHERE sku <> '';
CREATE INDEX review_by_age ON review (product_id, written_at_s DESC, id);
CREATE INDEX review_by_help ON review (product_id, helpful_count DESC, written_at_s DESC, id);
CREATE INDEX import_run_by_kind ON import_run (kind, language, id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('remote_token',1);
COMMIT;
PRAGMA application_id = 1347639619;
PRAGMA user_version = 6;
