"""The store on SQLite, and what is SQLite's own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.errors import UserError
from core.storage import Db, migrate
from core.storage.sqlite import open_sqlite
from tests.contracts.store_contract import StoreContract


class TestStoreOnSqlite(StoreContract):
    @pytest.fixture
    async def db(self, tmp_path: Path) -> AsyncIterator[Db]:
        async with open_sqlite(tmp_path / "retouch.db") as db:
            await migrate(db)
            yield db


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "retouch.db"
    path.write_bytes(b"not a database" * 1000)
    with pytest.raises(UserError, match="database-unusable"):
        async with open_sqlite(path):
            pass


async def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="database-unusable"):
        async with open_sqlite(tmp_path / "file" / "retouch.db"):
            pass


async def test_it_is_durable_by_setting(tmp_path: Path) -> None:
    async with open_sqlite(tmp_path / "retouch.db") as db, db.transaction() as tx:
        assert await tx.fetch_one("PRAGMA synchronous") == {"synchronous": 2}
        assert await tx.fetch_one("PRAGMA journal_mode") == {"journal_mode": "wal"}
