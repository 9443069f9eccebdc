-- A version whose maker was forgotten, but from which others went on, stays as an empty place in
-- the tree: its blob_id, created_by and instruction are ''.

-- Edits of the day of somebody who was forgotten: a quota is not got round that way.
CREATE TABLE forgotten_edits (
    user_id TEXT NOT NULL,
    edits BIGINT NOT NULL,
    until_ms BIGINT NOT NULL
);

CREATE INDEX versions_by_creator ON versions (created_by);
CREATE INDEX versions_by_blob ON versions (blob_id);
CREATE INDEX versions_by_original ON versions (original_blob_id);
CREATE INDEX versions_by_parent ON versions (parent_id);
CREATE INDEX posts_by_file ON posts (file_blob_id);
CREATE INDEX edits_by_source ON edits (source_id);
