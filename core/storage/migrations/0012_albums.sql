-- Pictures that were sent together, in the order in which they were sent.
CREATE TABLE albums (
    version_id TEXT PRIMARY KEY REFERENCES versions (id),
    album_id TEXT NOT NULL,
    place BIGINT NOT NULL
);

CREATE INDEX albums_by_album ON albums (album_id, place);
