-- What `relata conflict` adds up, narrow and in the order of who fought whom in which year: a row for each event that killed
-- somebody or may end a war.

-- The parties of events as far as they tell sides, each combination once, as JSON.
CREATE TABLE event_sides (
    number ${row},
    parties TEXT NOT NULL UNIQUE
);

-- accord: 0 an event with deaths, else 1 an agreement, 2 a ceasefire, 3 a disarmament. violence: UCDP's type, 0 where it is
-- not known. country: ISO 3166 alpha-3, empty where it is not known.
CREATE TABLE event_deaths (
    sides BIGINT NOT NULL,
    accord SMALLINT NOT NULL,
    year INTEGER NOT NULL,
    violence SMALLINT NOT NULL,
    country TEXT NOT NULL,
    day INTEGER NOT NULL,
    event BIGINT NOT NULL,
    finish INTEGER NOT NULL,
    place BIGINT,
    low INTEGER NOT NULL,
    best INTEGER NOT NULL,
    high INTEGER NOT NULL,
    id TEXT NOT NULL,
    part_of TEXT,
    PRIMARY KEY (sides, accord, year, violence, country, day, event)
) ${clustered};
CREATE INDEX event_deaths_by_id ON event_deaths (id);
