-- What procrastinate needs to dispatch, in SQLite. On PostgreSQL it brings its own tables.
CREATE TABLE IF NOT EXISTS procrastinate_jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    queue_name TEXT NOT NULL,
    task_name TEXT NOT NULL,
    priority INTEGER NOT NULL,
    lock TEXT,
    queueing_lock TEXT,
    args TEXT NOT NULL,
    status TEXT NOT NULL,
    scheduled_at_ms INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    abort_requested INTEGER NOT NULL DEFAULT 0,
    worker_id INTEGER
);

CREATE INDEX IF NOT EXISTS procrastinate_jobs_to_do
    ON procrastinate_jobs (status, priority DESC, id);

CREATE INDEX IF NOT EXISTS procrastinate_jobs_by_lock
    ON procrastinate_jobs (lock, status);
