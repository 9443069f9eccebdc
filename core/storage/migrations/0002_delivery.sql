-- Runs that began and did not end: more than a few, and the edit is set aside.
ALTER TABLE edits ADD COLUMN tries BIGINT NOT NULL DEFAULT 0;
-- Why nothing more is done for the edit until its owner says so; none for every other edit.
ALTER TABLE edits ADD COLUMN set_aside TEXT;

CREATE INDEX edits_set_aside ON edits (set_aside);

-- When each provider may be called again (GCRA: https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm).
CREATE TABLE call_rates (
    account TEXT PRIMARY KEY,
    next_us BIGINT NOT NULL
);

-- Who is calling a provider now, over all processes; a holder that died is found by its time.
CREATE TABLE call_slots (
    account TEXT NOT NULL,
    slot BIGINT NOT NULL,
    holder TEXT NOT NULL,
    until_ms BIGINT NOT NULL,
    PRIMARY KEY (account, slot)
);
