-- What the desk asks for and keeps: the deadliest events first, what people judged, who did what, what is watched.
ALTER TABLE events ADD COLUMN killed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE events ADD COLUMN place_precision SMALLINT;
CREATE INDEX events_by_killed ON events (killed, number);
CREATE INDEX event_parties_by_event ON event_parties (event, who);
CREATE INDEX event_dyads_by_event ON event_dyads (event, dyad);
CREATE INDEX tolls_by_size ON tolls (kind, best, claim);
DROP INDEX events_by_day;
CREATE INDEX events_by_day ON events (day, number, finish, type, place, killed);

-- What people judged of claims; the last word of each person counts. corrections: fields of the contract as JSON.
CREATE TABLE verdicts (
    number ${row},
    claim TEXT NOT NULL,
    verdict TEXT NOT NULL,
    corrections TEXT,
    note TEXT,
    who TEXT NOT NULL,
    decided TEXT NOT NULL
);
CREATE INDEX verdicts_by_claim ON verdicts (claim, number);

-- Who did what with the desk.
CREATE TABLE audit (
    number ${row},
    who TEXT NOT NULL,
    act TEXT NOT NULL,
    about TEXT NOT NULL,
    at TEXT NOT NULL
);

-- What is watched, and how far: the tag and date that the server gave, when it is asked again.
CREATE TABLE feeds (
    address TEXT NOT NULL PRIMARY KEY,
    etag TEXT,
    last_modified TEXT,
    asked TEXT,
    due TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    documents BIGINT NOT NULL DEFAULT 0,
    state TEXT NOT NULL
);

-- Addresses that a feed led to, so that each is read once.
CREATE TABLE seen (
    address TEXT NOT NULL PRIMARY KEY,
    feed TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    state TEXT NOT NULL
);
