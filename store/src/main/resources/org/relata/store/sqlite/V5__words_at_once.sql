-- Who adds puts the sentences of a transaction into the index of words at once, eight times as fast as one by one by a trigger.
DROP TRIGGER sentence_added;

PRAGMA user_version = 5;
