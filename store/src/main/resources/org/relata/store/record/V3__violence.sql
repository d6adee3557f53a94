-- What `relata conflict` adds up, narrow and in the order of who fought whom: a row for each event that killed somebody or may end a war.

-- The parties of events, each combination once, as JSON.
CREATE TABLE event_sides (
    number ${row},
    parties TEXT NOT NULL UNIQUE
);

-- accord: 0 an event with deaths, else 1 an agreement, 2 a ceasefire, 3 a disarmament. violence: UCDP's type, where known.
CREATE TABLE event_deaths (
    sides BIGINT NOT NULL,
    day INTEGER NOT NULL,
    event BIGINT NOT NULL,
    accord SMALLINT NOT NULL,
    finish INTEGER NOT NULL,
    violence SMALLINT,
    place BIGINT,
    low INTEGER NOT NULL,
    best INTEGER NOT NULL,
    high INTEGER NOT NULL,
    id TEXT NOT NULL,
    part_of TEXT,
    PRIMARY KEY (sides, day, event, accord)
) ${clustered};
CREATE INDEX event_deaths_by_id ON event_deaths (id);
