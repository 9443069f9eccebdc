-- What was chosen for a person everywhere, or for everybody in a conversation.
CREATE TABLE settings (
    -- person, chat
    scope TEXT NOT NULL,
    scope_id TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    -- Goes when this person is forgotten.
    chosen_by TEXT NOT NULL,
    PRIMARY KEY (scope, scope_id, name)
);

CREATE INDEX settings_by_person ON settings (chosen_by);

-- What counted when the edit was accepted, so that a run does not change under way.
ALTER TABLE edits ADD COLUMN preferences TEXT NOT NULL DEFAULT '{}';
