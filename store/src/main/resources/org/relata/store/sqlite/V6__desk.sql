-- The timeline of a type of event is told by the index alone.
DROP INDEX events_by_type;
CREATE INDEX events_by_type ON events (type, day, number, finish, place, killed);

PRAGMA user_version = 6;
