-- The record. json holds the contract's JSON, deflated (Packing.java). One schema for SQLite and PostgreSQL: ${row} is a whole number that is the table's key, ${clustered} keeps a table
-- in the order of its key. Days are counted from 1970-01-01; 99999999 stands for a day that nobody tells, so that what
-- is undated comes last. docs/the-store.md says what each table holds.

CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- Under which versions of the program, its rules and its registry claims were found.
CREATE TABLE versions (
    number ${row},
    relata TEXT NOT NULL,
    lexicon TEXT NOT NULL,
    registry TEXT NOT NULL,
    UNIQUE (relata, lexicon, registry)
);

CREATE TABLE registries (
    version TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
);

CREATE TABLE documents (
    number ${row},
    id TEXT NOT NULL UNIQUE,
    newest BIGINT,
    run BIGINT,
    copy_group TEXT NOT NULL,
    forgotten TEXT
);
CREATE INDEX documents_by_copy_group ON documents (copy_group);

-- By what near copies are found: documents that share a band may be copies of each other.
CREATE TABLE signatures (
    document ${row},
    bytes ${bytes} NOT NULL
);
CREATE TABLE bands (
    band BIGINT NOT NULL,
    document BIGINT NOT NULL,
    PRIMARY KEY (band, document)
) ${clustered};

CREATE TABLE document_versions (
    number ${row},
    document BIGINT NOT NULL REFERENCES documents (number) DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL,
    url TEXT,
    publisher TEXT,
    title TEXT,
    published TEXT,
    language TEXT,
    text TEXT,
    added TEXT NOT NULL,
    UNIQUE (document, version)
);

CREATE TABLE parts (
    document_version BIGINT NOT NULL REFERENCES document_versions (number),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    author TEXT,
    published TEXT,
    PRIMARY KEY (document_version, position)
) ${clustered};

-- One document version under one version of program, rules and registry.
CREATE TABLE runs (
    number ${row},
    document_version BIGINT NOT NULL REFERENCES document_versions (number),
    version BIGINT NOT NULL REFERENCES versions (number),
    added TEXT NOT NULL,
    UNIQUE (document_version, version)
);

CREATE TABLE sentences (
    number ${row},
    document_version BIGINT NOT NULL REFERENCES document_versions (number),
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (document_version, begin_at, end_at)
);

CREATE TABLE places (
    number ${row},
    spot TEXT NOT NULL UNIQUE,
    name TEXT,
    country TEXT,
    admin1 TEXT,
    geonameid BIGINT,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION
);
CREATE INDEX places_by_name ON places (name);
CREATE INDEX places_by_country ON places (country);

-- in_force: 1 where the claim is of its document's newest version and run.
CREATE TABLE claims (
    number ${row},
    run BIGINT NOT NULL REFERENCES runs (number),
    sentence BIGINT NOT NULL REFERENCES sentences (number),
    in_force SMALLINT NOT NULL,
    day INTEGER NOT NULL,
    finish INTEGER NOT NULL,
    kind TEXT NOT NULL,
    type TEXT,
    mode TEXT,
    part TEXT NOT NULL,
    status TEXT NOT NULL,
    certainty TEXT NOT NULL,
    place BIGINT REFERENCES places (number),
    id TEXT NOT NULL,
    json ${bytes} NOT NULL
);
CREATE UNIQUE INDEX claims_by_id ON claims (id, run);
CREATE INDEX claims_by_run ON claims (run);
CREATE INDEX claims_by_sentence ON claims (sentence);
CREATE INDEX claims_by_day ON claims (day, number, finish, in_force, status, part, place);
CREATE INDEX claims_by_type ON claims (type, day, number);
CREATE INDEX claims_by_status ON claims (status) WHERE status <> 'asserted';
CREATE INDEX claims_by_part ON claims (part) WHERE part <> 'body';
CREATE INDEX claims_by_place ON claims (place, day, number) WHERE place IS NOT NULL;

-- who: the actor's id, or the words for it behind a tilde. side: 1 actor or recipient, 2 another party, 3 holder.
CREATE TABLE participants (
    who TEXT NOT NULL,
    side SMALLINT NOT NULL,
    day INTEGER NOT NULL,
    claim BIGINT NOT NULL REFERENCES claims (number),
    role TEXT NOT NULL,
    finish INTEGER NOT NULL,
    country TEXT,
    PRIMARY KEY (who, side, day, claim, role)
) ${clustered};

CREATE TABLE tolls (
    claim BIGINT NOT NULL REFERENCES claims (number),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    low INTEGER,
    best INTEGER,
    high INTEGER,
    scope TEXT NOT NULL,
    PRIMARY KEY (claim, position)
) ${clustered};

-- Two claims that may tell one event share a key; the claims that do so, directly or through others, are one component.
CREATE TABLE keys (
    name BIGINT NOT NULL,
    claim BIGINT NOT NULL REFERENCES claims (number),
    PRIMARY KEY (name, claim)
) ${clustered};

CREATE TABLE components (
    claim ${row},
    component BIGINT NOT NULL
);
CREATE INDEX components_by_component ON components (component, claim);

CREATE TABLE events (
    number ${row},
    id TEXT NOT NULL,
    component BIGINT NOT NULL,
    type TEXT,
    mode TEXT,
    day INTEGER NOT NULL,
    finish INTEGER NOT NULL,
    place BIGINT REFERENCES places (number),
    credibility SMALLINT NOT NULL,
    json ${bytes} NOT NULL
);
CREATE INDEX events_by_id ON events (id);
CREATE INDEX events_by_component ON events (component);
CREATE INDEX events_by_day ON events (day, number, finish, type, place);
CREATE INDEX events_by_type ON events (type, day, number, finish, place);
CREATE INDEX events_by_place ON events (place, day, number, finish, type) WHERE place IS NOT NULL;

CREATE TABLE event_parties (
    who TEXT NOT NULL,
    day INTEGER NOT NULL,
    event BIGINT NOT NULL,
    finish INTEGER NOT NULL,
    PRIMARY KEY (who, day, event)
) ${clustered};

-- dyad: two parties in the order of their names, with a bar between them.
CREATE TABLE event_dyads (
    dyad TEXT NOT NULL,
    day INTEGER NOT NULL,
    event BIGINT NOT NULL,
    finish INTEGER NOT NULL,
    PRIMARY KEY (dyad, day, event)
) ${clustered};

CREATE TABLE event_claims (
    claim BIGINT NOT NULL,
    event BIGINT NOT NULL,
    PRIMARY KEY (claim, event)
) ${clustered};
CREATE INDEX event_claims_by_event ON event_claims (event, claim);

-- What people decided: these two claims tell one event, or they do not. The last word counts.
CREATE TABLE decisions (
    number ${row},
    kind TEXT NOT NULL,
    claim_a TEXT NOT NULL,
    claim_b TEXT NOT NULL,
    who TEXT NOT NULL,
    decided TEXT NOT NULL,
    undone TEXT
);
CREATE INDEX decisions_by_a ON decisions (claim_a);
CREATE INDEX decisions_by_b ON decisions (claim_b);
