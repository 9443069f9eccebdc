-- Short-lived keys with which a platform lets the bot speak where it is no member.
CREATE TABLE permits (
    -- The message, or the answer to come, that the key is for.
    message_id TEXT PRIMARY KEY,
    secret TEXT NOT NULL,
    until_ms BIGINT NOT NULL
);
