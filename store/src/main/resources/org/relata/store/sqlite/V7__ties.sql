-- Who meets whom with how many dead is told by narrow rows alone, and so is who accuses whom.
ALTER TABLE event_dyads ADD COLUMN killed INTEGER NOT NULL DEFAULT 0;
UPDATE event_dyads SET killed = coalesce((SELECT e.killed FROM events e WHERE e.number = event_dyads.event), 0);
DROP INDEX event_dyads_by_event;
CREATE INDEX event_dyads_by_event ON event_dyads (event, dyad, killed);

-- Of claims in force. accuser, accused: the actor's id, or the words for it behind a tilde. sure: 1 where the claim is held to be so.
CREATE TABLE accusations (
    accuser TEXT NOT NULL,
    day INTEGER NOT NULL,
    claim BIGINT NOT NULL REFERENCES claims (number),
    accused TEXT NOT NULL,
    finish INTEGER NOT NULL,
    sure SMALLINT NOT NULL,
    PRIMARY KEY (accuser, day, claim, accused)
) ${clustered};

CREATE TABLE accusing AS
    SELECT p.claim, p.role, p.who FROM participants p
    WHERE p.side = 1 AND p.claim IN (SELECT c.number FROM claims c WHERE c.type = 'ACCUSE' AND c.in_force = 1);
CREATE INDEX accusing_by_claim ON accusing (claim, role, who);
INSERT INTO accusations (accuser, day, claim, accused, finish, sure)
    SELECT DISTINCT a.who, c.day, c.number, b.who, c.finish,
        CASE WHEN c.certainty IN ('CT+', 'PR+', 'PS+') THEN 1 ELSE 0 END
    FROM accusing a JOIN accusing b ON b.claim = a.claim JOIN claims c ON c.number = a.claim
    WHERE a.role = 'actor' AND b.role = 'recipient';
DROP TABLE accusing;

CREATE INDEX accusations_by_accused ON accusations (accused, day, claim, accuser, finish, sure);
CREATE INDEX accusations_by_day ON accusations (day, claim, finish, accuser, accused, sure);

PRAGMA user_version = 7;
