-- The part of a version that somebody drew, by the message that shows or speaks of it.
CREATE TABLE regions (
    message_id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    version_id TEXT NOT NULL REFERENCES versions (id),
    -- A mask of the version's size, and how much of the picture is inside, in millionths.
    blob_id TEXT NOT NULL,
    share_ppm BIGINT NOT NULL
);

CREATE INDEX regions_by_user ON regions (user_id);
CREATE INDEX regions_by_version ON regions (version_id);
CREATE INDEX regions_by_blob ON regions (blob_id);

-- The masks that an edit's steps name, as they are found by their digest; none for most edits.
ALTER TABLE edits ADD COLUMN mask_blob_ids TEXT;

CREATE INDEX edits_by_masks ON edits (mask_blob_ids) WHERE mask_blob_ids IS NOT NULL;

-- The region that a proposal is about, with its share; none for most.
ALTER TABLE proposals ADD COLUMN region TEXT;
