"""What the whole suite shares: the databases it runs on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from tests.databases import (
    NO_POSTGRES,
    ObjectStore,
    PostgresServer,
    postgres_programs,
    running_object_store,
    running_postgres,
)


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
    """An empty database: None for SQLite, which is a file, or PostgreSQL's address."""
    if request.param == "sqlite":
        return None
    server: PostgresServer = request.getfixturevalue("postgres_server")
    return server.new_database()
