-- An instruction that is carried out in passes: edits that belong together, in their order.
ALTER TABLE edits ADD COLUMN series_id TEXT;
ALTER TABLE edits ADD COLUMN pass_number BIGINT;
ALTER TABLE edits ADD COLUMN pass_count BIGINT;
CREATE INDEX edits_by_series ON edits (series_id, pass_number);

-- What was planned when a person was asked, so that exactly that is done.
ALTER TABLE proposals ADD COLUMN plan TEXT;
-- The unfinished edit whose result is meant.
ALTER TABLE proposals ADD COLUMN after_id TEXT;

-- What a person is asked in several messages, by the message that asks next.
CREATE TABLE questions (
    message_id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    version_id TEXT NOT NULL REFERENCES versions (id),
    command TEXT NOT NULL,
    -- What was answered so far, a list.
    answers TEXT NOT NULL
);

CREATE INDEX questions_by_user ON questions (user_id);
CREATE INDEX questions_by_version ON questions (version_id);
