"""What the whole suite shares: the databases it runs on, and where it writes."""

from __future__ import annotations

import gc
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import (
    MEMORY,
    NO_POSTGRES,
    ObjectStore,
    PostgresServer,
    postgres_programs,
    running_object_store,
    running_postgres,
)

_ROOM_BYTES = 2_000_000_000

# Every accepted edit is flushed to the disk, and tests accept thousands. A container may have
# next to no shared memory: then they wait for the disk.
if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > _ROOM_BYTES:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

# Whom clients trust: reading all authorities takes 20 ms in each of hundreds of clients.
os.environ["SSL_CERT_FILE"] = str(Path(__file__).parent / "data" / "nobody.pem")

gc.disable()  # while modules are imported and tests collected: nothing of that is garbage


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: tests also wait, for databases, servers and browsers."""
    usable = getattr(os, "sched_getaffinity", None)
    return (len(usable(0)) if usable else os.cpu_count() or 1) + 1


def pytest_collection_finish() -> None:
    """Look for garbage from now on, but never again through what was imported and collected."""
    gc.freeze()
    gc.enable()


def pytest_report_header() -> str:
    """Say which databases the suite runs on."""
    programs = postgres_programs()
    postgres = f"PostgreSQL of {programs}" if programs else f"no PostgreSQL ({NO_POSTGRES})"
    return f"databases: SQLite {sqlite3.sqlite_version}, {postgres}; objects: localbucket (S3)"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """One PostgreSQL server for all tests."""
    with running_postgres() as server:
        yield server


@pytest.fixture(scope="session")
def object_store() -> Iterator[ObjectStore]:
    """One object store for all tests."""
    with running_object_store() as store:
        yield store


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str | None:
    """A database without rows: None for SQLite, which is a file, or PostgreSQL's address."""
    if request.param == "sqlite":
        return None
    server: PostgresServer = request.getfixturevalue("postgres_server")
    return server.migrated_database()
