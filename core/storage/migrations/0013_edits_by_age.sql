-- How long edits take is told by those that were done last.
CREATE INDEX edits_by_age ON edits (created_at_ms);
