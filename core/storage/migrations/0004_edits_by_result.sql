-- "Again" looks up the edit that made a version.
CREATE INDEX edits_by_result ON edits (result_id);
