"""The store on PostgreSQL, and what is PostgreSQL's own."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from core.errors import UserError
from core.storage import Db, StorageTrouble, migrate
from core.storage.postgres import open_postgres, psycopg_sql
from tests.contracts.store_contract import StoreContract
from tests.databases import PostgresServer, running_postgres


class TestStoreOnPostgres(StoreContract):
    @pytest.fixture
    async def db(self, postgres_server: PostgresServer) -> AsyncIterator[Db]:
        async with open_postgres(postgres_server.new_database()) as db:
            await migrate(db)
            yield db


@pytest.mark.parametrize(
    ("portable", "expected"),
    [
        ("SELECT :a, :b_2", "SELECT %(a)s, %(b_2)s"),
        ("SELECT :a::text", "SELECT %(a)s::text"),
        ("SELECT 5 % 3, ':a', 'it''s :a', :a", "SELECT 5 %% 3, ':a', 'it''s :a', %(a)s"),
    ],
)
def test_parameters_become_psycopgs(portable: str, expected: str) -> None:
    assert psycopg_sql(portable) == expected


async def test_an_address_that_is_none_is_refused_without_being_told() -> None:
    with pytest.raises(UserError, match="database-address-wrong") as caught:
        async with open_postgres("mysql:secret@x"):
            pass
    assert "secret" not in repr(caught.value)


async def test_a_database_goes_away_and_comes_back() -> None:
    with running_postgres() as server:
        async with open_postgres(server.new_database()) as db:
            await migrate(db)
            with pytest.raises(StorageTrouble, match="storage-away"):
                async with db.transaction() as tx:
                    server.stop()
                    await tx.fetch_one("SELECT 1 AS one")
            server.start()
            assert await db.fetch_one("SELECT 1 AS one") == {"one": 1}
