"""What is in a store, as one hash: every row of every table that reading fills, and what the two indexes find. Segments of the
full-text index differ with the transactions that made them; what it finds does not."""
import hashlib
import sqlite3

TABLES = ("engines documents texts originals inputs readings sentences entities times locations places claims claim_links figures "
          "events event_contexts event_parties event_places event_figures").split()


def connect(path):
    return sqlite3.connect(path, timeout=30)


def rows(database, table):
    return list(database.execute(f"SELECT * FROM {table}"))


def sound(database):
    """Nothing where the file is sound, references lead somewhere and the index of words is that of the sentences."""
    found = [row[0] for row in database.execute("PRAGMA integrity_check") if row[0] != "ok"]
    found += [f"reference: {row}" for row in database.execute("PRAGMA foreign_key_check")]
    try:
        database.execute("INSERT INTO sentence_text(sentence_text) VALUES('integrity-check')")
    except sqlite3.DatabaseError as error:
        found.append(f"sentence_text: {error}")
    return found


def digest(path):
    """Raises where the file is not sound."""
    database = connect(path)
    trouble = sound(database)
    if trouble:
        raise AssertionError(f"{path}: {trouble[:5]}")
    total = hashlib.sha256()
    for table in TABLES:
        for row in rows(database, table):
            total.update(repr(row).encode())
    for row in database.execute("SELECT rowid FROM sentence_text WHERE sentence_text MATCH 'the' ORDER BY rowid"):
        total.update(repr(row).encode())
    for row in database.execute("SELECT * FROM location_box ORDER BY id"):
        total.update(repr(row).encode())
    database.close()
    return total.hexdigest()
