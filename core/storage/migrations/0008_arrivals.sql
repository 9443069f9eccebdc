-- What came from a platform and is not handled yet: kept before the platform is told that it
-- arrived, so that no crash loses it, and gone once it was handled.
CREATE TABLE arrivals (
    id TEXT PRIMARY KEY,
    -- Those of one lane are handled one after the other, by number.
    lane TEXT NOT NULL,
    number BIGINT NOT NULL,
    -- None for what is no part of an album.
    album TEXT,
    user_id TEXT NOT NULL,
    content TEXT NOT NULL,
    -- 1 from when an album is taken to be whole.
    whole BIGINT NOT NULL,
    -- The process that handles it, and until when that is believed without news of it.
    holder TEXT NOT NULL,
    until_ms BIGINT NOT NULL,
    arrived_at_ms BIGINT NOT NULL,
    -- Processes that have held it: one that ends each of them is given up.
    tries BIGINT NOT NULL
);

CREATE INDEX arrivals_by_lane ON arrivals (lane, number);

-- Only what is open: an index of all edits, of which nearly all have ended, looks useless to
-- SQLite once it has counted them, and it would read every edit there ever was.
DROP INDEX edits_unfinished;
DROP INDEX edits_set_aside;
CREATE INDEX edits_open ON edits (created_at_ms) WHERE delivered = 0;
CREATE INDEX edits_waiting_for_owner ON edits (created_at_ms) WHERE set_aside IS NOT NULL;
