-- Portable between SQLite and PostgreSQL: times are milliseconds since 1970 (UTC), money is
-- millionths of a US dollar, truth values are 0 and 1, structured values are JSON text.

CREATE TABLE versions (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    parent_id TEXT REFERENCES versions (id),
    blob_id TEXT NOT NULL,
    media_type TEXT NOT NULL,
    width_px BIGINT NOT NULL,
    height_px BIGINT NOT NULL,
    size_bytes BIGINT NOT NULL,
    has_alpha BIGINT NOT NULL,
    bits_per_channel BIGINT NOT NULL,
    original_blob_id TEXT,
    instruction TEXT NOT NULL,
    engine TEXT NOT NULL,
    duration_ms BIGINT,
    cost_micro_usd BIGINT,
    created_by TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL,
    UNIQUE (session_id, number)
);

-- Where each person stands in each conversation.
CREATE TABLE heads (
    conversation_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    version_id TEXT NOT NULL REFERENCES versions (id),
    tip_id TEXT NOT NULL REFERENCES versions (id),
    PRIMARY KEY (conversation_id, user_id)
);

-- Every message that shows a version: the bot's, and the one in which a person sent it.
CREATE TABLE posts (
    message_id TEXT PRIMARY KEY,
    version_id TEXT NOT NULL REFERENCES versions (id),
    platform TEXT NOT NULL,
    -- The file as it was sent, and the platform's own handle of it; none for a person's photo.
    file_blob_id TEXT,
    file_media_type TEXT,
    as_document BIGINT NOT NULL,
    cached TEXT
);

CREATE INDEX posts_by_version ON posts (version_id, platform);

-- Deliveries by a platform that moved something, so that a repeated one does nothing.
CREATE TABLE handled_events (
    event_id TEXT PRIMARY KEY,
    handled_at_ms BIGINT NOT NULL
);

CREATE TABLE edits (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    locale TEXT NOT NULL,
    reply_to TEXT,
    -- No two edits of one lane run at the same time; as a rule, a conversation is one lane.
    lane TEXT NOT NULL,
    -- None for a picture that is made from words alone.
    source_id TEXT REFERENCES versions (id),
    -- Set where the source is the result of an edit that was not finished yet.
    source_edit_id TEXT REFERENCES edits (id),
    reference_ids TEXT NOT NULL,
    instruction TEXT NOT NULL,
    plan TEXT NOT NULL,
    -- 1 for one of several takes to choose from, which does not move the head.
    variant BIGINT NOT NULL,
    -- queued, running, unknown, done, failed, cancelled
    state TEXT NOT NULL,
    -- Fencing: only the run that claimed the edit last may write.
    run_token TEXT,
    job_id BIGINT,
    -- Steps done so far and the picture after them, so that none is paid for twice.
    next_step BIGINT NOT NULL,
    checkpoint TEXT,
    -- 1 from just before a paid call until its result is stored.
    sent BIGINT NOT NULL,
    status_message_id TEXT,
    result_id TEXT REFERENCES versions (id),
    engine TEXT NOT NULL,
    cost_micro_usd BIGINT,
    duration_ms BIGINT NOT NULL,
    notes TEXT NOT NULL,
    failure TEXT,
    -- An edit is retried once at most, so that two presses do not buy twice.
    retry_of TEXT UNIQUE REFERENCES edits (id),
    created_at_ms BIGINT NOT NULL,
    finished_at_ms BIGINT,
    delivered BIGINT NOT NULL
);

-- Something that a person was asked to choose about, until they do.
CREATE TABLE proposals (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    version_ids TEXT NOT NULL,
    instruction TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL
);

CREATE INDEX edits_by_conversation ON edits (conversation_id, state);
CREATE INDEX edits_by_user ON edits (user_id, created_at_ms);
CREATE INDEX edits_by_status_message ON edits (status_message_id);
CREATE INDEX edits_unfinished ON edits (delivered, state);
