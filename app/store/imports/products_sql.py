"""The statements that merge one batch of a products feed, in order; parameters are named in each."""

_OFFER = ("currency", "price_minor", "sale_minor", "sale_from_s", "sale_until_s")
_FACTS = ("id", "product_id", "gtin", "sku", *_OFFER, "lowest_minor", "availability", "pictures", "mpn")
_INCOMING = (
    "link", "id", "product_id", "gtin", "sku", "colour", "size", *_OFFER, "lowest_minor", "availability", "pictures",
    "digest", "mpn", "material", "pattern",
)  # fmt: skip
_WORDS = ("colour", "size", "digest", "title", "description", "link", "material", "pattern")


def _listed(columns: tuple[str, ...], table: str = "") -> str:
    return ", ".join(f"{table}.{column}" if table else column for column in columns)


TEMPORARY_TABLES = (
    "CREATE TEMP TABLE IF NOT EXISTS seen (variant_key INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS kept (variant_key INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS spoken (product_id TEXT PRIMARY KEY) WITHOUT ROWID",
    f"""
    CREATE TEMP TABLE IF NOT EXISTS incoming (
        place INTEGER PRIMARY KEY, {_listed(_INCOMING)}, title DEFAULT '', description DEFAULT ''
    )
    """,
    f"""
    CREATE TEMP TABLE IF NOT EXISTS staged (
        position INTEGER PRIMARY KEY, {_listed(_INCOMING)}, title, description, key INTEGER,
        is_known INTEGER, is_worded INTEGER, has_new_facts INTEGER, has_new_words INTEGER
    )
    """,
    """
    CREATE TEMP TABLE IF NOT EXISTS staged_product (
        product_id TEXT PRIMARY KEY, link, title, brand, description, category, composition, care, goes_with, digest
    ) WITHOUT ROWID
    """,
    "CREATE TEMP TABLE IF NOT EXISTS said_again (product_id TEXT PRIMARY KEY, title, description) WITHOUT ROWID",
    "DELETE FROM temp.seen",
    "DELETE FROM temp.kept",
    "DELETE FROM temp.spoken",
)
TEMPORARY_TABLES_EMPTIED = (
    "DELETE FROM temp.seen",
    "DELETE FROM temp.kept",
    "DELETE FROM temp.spoken",
    "DELETE FROM temp.incoming",
    "DELETE FROM temp.staged",
    "DELETE FROM temp.staged_product",
)

KEEP_REFUSED = "INSERT OR IGNORE INTO temp.kept SELECT key FROM variant WHERE id = ?"
"""A row that cannot be read is no sign that the article has gone."""

# A product is worded by those of its articles that stand together where it is first named. Parameters: rows, language.
MERGE_PRODUCTS = (
    "DELETE FROM temp.staged_product",
    """
    INSERT INTO temp.staged_product
    SELECT json_extract(j.value, '$[0]'), json_extract(j.value, '$[1]'), json_extract(j.value, '$[2]'),
           json_extract(j.value, '$[3]'), json_extract(j.value, '$[4]'), json_extract(j.value, '$[5]'),
           json_extract(j.value, '$[6]'), json_extract(j.value, '$[7]'), json_extract(j.value, '$[8]'),
           json_extract(j.value, '$[9]')
    FROM json_each(:rows) j
    """,
    "DELETE FROM temp.said_again",
    """
    INSERT INTO temp.said_again SELECT product_id, title, description FROM temp.staged_product
    WHERE product_id IN (SELECT product_id FROM temp.spoken)
    """,
    "DELETE FROM temp.staged_product WHERE product_id IN (SELECT product_id FROM temp.said_again)",
    "INSERT INTO temp.spoken SELECT product_id FROM temp.staged_product",
    "INSERT OR IGNORE INTO product SELECT product_id FROM temp.staged_product",
    """
    DELETE FROM temp.staged_product WHERE (digest, link) IS (
        SELECT t.digest, t.link FROM product_text t
        WHERE t.product_id = staged_product.product_id AND t.language = :language
    )
    """,
    """
    INSERT OR REPLACE INTO product_text
    SELECT product_id, :language, title, brand, description, category, composition, care, link, digest
    FROM temp.staged_product
    """,
    """
    DELETE FROM relation
    WHERE language = :language AND product_id IN (SELECT product_id FROM temp.staged_product)
    """,
    """
    INSERT INTO relation SELECT product_id, :language, j.key, j.value FROM temp.staged_product, json_each(goes_with) j
    """,
)

TAKE_IN = f"INSERT INTO temp.incoming ({_listed(_INCOMING)}) VALUES ({', '.join('?' * len(_INCOMING))})"
"""One article; places count from 1 in the emptied table."""

SAY = "UPDATE temp.incoming SET title = ?, description = ? WHERE place = ?"
"""The words of an article whose product has articles with others."""

IS_RETURNING = "SELECT EXISTS (SELECT 1 FROM temp.said_again)"
SAY_RETURNING = """
    UPDATE temp.incoming AS i SET title = r.title, description = r.description
    FROM temp.said_again r WHERE r.product_id = i.product_id AND i.title = ''
"""
"""The words of articles that stand far from the others of their product."""

STAGE = f"""
    INSERT INTO temp.staged
    SELECT :last_position + i.place, CASE i.link WHEN p.link THEN '' ELSE i.link END, {_listed(_INCOMING[1:3], "i")},
           CASE i.gtin WHEN '' THEN NULL ELSE CAST(i.gtin AS INTEGER) END,
           CASE i.sku WHEN i.id THEN '' ELSE i.sku END,
           {_listed(_INCOMING[5:], "i")}, CASE i.title WHEN p.title THEN '' ELSE i.title END,
           CASE i.description WHEN p.description THEN '' ELSE i.description END, coalesce(v.key, :last_key + i.place),
           v.key IS NOT NULL, t.variant_key IS NOT NULL, 0, 0
    FROM temp.incoming i
    JOIN product_text p ON p.product_id = i.product_id AND p.language = :language
    LEFT JOIN variant v ON v.id = i.id
    LEFT JOIN variant_text t ON t.variant_key = v.key AND t.language = :language
    WHERE v.key IS NULL OR v.key NOT IN (SELECT variant_key FROM temp.seen)
    ORDER BY i.place
"""
"""The articles that this file has not given before. Parameters: language, last_key, last_position."""

GIVEN_TWICE = """
    SELECT i.place FROM temp.incoming i JOIN variant v ON v.id = i.id
    WHERE v.key IN (SELECT variant_key FROM temp.seen) ORDER BY i.place
"""
"""Places in the batch of the others; to be asked before MERGE."""

COMPARE = (
    f"""
    UPDATE temp.staged AS s SET has_new_facts = 1 FROM variant v
    WHERE s.is_known AND v.key = s.key AND ({_listed(_FACTS, "v")}) IS NOT ({_listed(_FACTS, "s")})
    """,
    f"""
    UPDATE temp.staged AS s SET has_new_words = 1 FROM variant_text t
    WHERE s.is_worded AND t.variant_key = s.key AND t.language = :language
      AND ({_listed(_WORDS, "t")}) IS NOT ({_listed(_WORDS, "s")})
    """,
)

COUNT = """
    SELECT count(*), count(*) FILTER (WHERE NOT is_worded),
           count(*) FILTER (WHERE is_worded AND (has_new_facts OR has_new_words)), max(has_new_facts)
    FROM temp.staged
"""
"""Rows staged, new in this language, changed, and whether any article may have moved to another product."""

# Parameters: language, now_s.
MERGE = (
    f"""
    INSERT INTO variant ({_listed(_FACTS)}, since_s, key)
    SELECT {_listed(_FACTS)}, :now_s, key FROM temp.staged WHERE NOT is_known ORDER BY position
    """,
    f"""
    INSERT OR REPLACE INTO price_history (variant_key, since_s, {_listed(_OFFER)})
    SELECT v.key, v.since_s, {_listed(_OFFER, "v")} FROM temp.staged s JOIN variant v ON v.key = s.key
    WHERE s.has_new_facts AND ({_listed(_OFFER, "v")}) IS NOT ({_listed(_OFFER, "s")})
    """,
    f"""
    UPDATE variant AS v SET ({_listed(_FACTS)}) = ({_listed(_FACTS, "s")}),
        since_s = CASE WHEN ({_listed(_OFFER, "v")}) IS ({_listed(_OFFER, "s")}) THEN v.since_s ELSE :now_s END
    FROM temp.staged s WHERE s.has_new_facts AND v.key = s.key
    """,
    f"""
    INSERT OR REPLACE INTO variant_text (variant_key, language, position, {_listed(_WORDS)})
    SELECT key, :language, position, {_listed(_WORDS)} FROM temp.staged
    WHERE NOT is_worded OR has_new_words ORDER BY position
    """,
    """
    UPDATE variant_text AS t SET position = s.position FROM temp.staged s
    WHERE s.is_worded AND t.variant_key = s.key AND t.language = :language AND t.position <> s.position
    """,
    "INSERT OR IGNORE INTO temp.seen SELECT key FROM temp.staged",
)

_GONE = """
    language = :language AND variant_key NOT IN (SELECT variant_key FROM temp.seen)
    AND variant_key NOT IN (SELECT variant_key FROM temp.kept)
"""

COUNT_GONE = f"SELECT count(*) FROM variant_text WHERE {_GONE}"

WITHDRAW = (
    f"DELETE FROM variant_text WHERE {_GONE}",
    "DELETE FROM variant WHERE NOT EXISTS (SELECT 1 FROM variant_text t WHERE t.variant_key = variant.key)",
)

WITHDRAW_PRODUCTS = (
    "DELETE FROM product WHERE NOT EXISTS (SELECT 1 FROM variant v WHERE v.product_id = product.id)",
    """
    DELETE FROM product_text WHERE language = :language AND NOT EXISTS (
        SELECT 1 FROM variant v JOIN variant_text t ON t.variant_key = v.key
        WHERE v.product_id = product_text.product_id AND t.language = :language
    )
    """,
)

SHARED_GTINS = """
    SELECT t.position, v.id, v.gtin, (
        SELECT o.id FROM variant o WHERE o.gtin = v.gtin AND o.key <> v.key ORDER BY o.key LIMIT 1
    )
    FROM variant v JOIN variant_text t ON t.variant_key = v.key AND t.language = :language
    WHERE v.key IN (SELECT variant_key FROM temp.seen)
      AND v.gtin IN (SELECT gtin FROM variant WHERE gtin IS NOT NULL GROUP BY gtin HAVING count(*) > 1)
    ORDER BY t.position LIMIT :most
"""
"""Articles of this file whose number another article has too: position, id, number, the other's id."""
