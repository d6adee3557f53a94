-- Words of sentences and places on the map, in SQLite's own way: FTS5 and R*Tree, kept by triggers.
CREATE VIRTUAL TABLE sentence_words USING fts5 (
    text, content = 'sentences', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO sentence_words (sentence_words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER sentence_added AFTER INSERT ON sentences BEGIN
    INSERT INTO sentence_words (rowid, text) VALUES (new.number, new.text);
END;

CREATE TRIGGER sentence_changed AFTER UPDATE OF text ON sentences BEGIN
    INSERT INTO sentence_words (sentence_words, rowid, text) VALUES ('delete', old.number, old.text);
    INSERT INTO sentence_words (rowid, text) VALUES (new.number, new.text);
END;

CREATE VIRTUAL TABLE place_boxes USING rtree (number, west, east, south, north);

CREATE TRIGGER place_added AFTER INSERT ON places WHEN new.lat IS NOT NULL AND new.lon IS NOT NULL BEGIN
    INSERT INTO place_boxes (number, west, east, south, north)
    VALUES (new.number, new.lon, new.lon, new.lat, new.lat);
END;

PRAGMA user_version = 1;
