-- Words of sentences and places on the map, in PostgreSQL's own way: tsvector under GIN and points under GiST.
ALTER TABLE sentences ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED;
CREATE INDEX sentences_by_words ON sentences USING gin (words);

CREATE INDEX places_by_point ON places USING gist (point(lon, lat)) WHERE lat IS NOT NULL AND lon IS NOT NULL;
