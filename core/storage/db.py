"""The narrow seam to a SQL database.

SQL is written once, with ``:name`` parameters, in the dialect that SQLite and PostgreSQL
share.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from importlib.resources import files
from typing import Any, Protocol

from core.errors import UserError

Row = Mapping[str, Any]


class Transaction(Protocol):
    """An open transaction; all its statements take effect together or not at all."""

    async def execute(self, sql: str, **params: object) -> int:
        """Run one statement and return the number of rows that it changed."""

    async def fetch_one(self, sql: str, **params: object) -> Row | None:
        """Return the first row, or None."""

    async def fetch_all(self, sql: str, **params: object) -> list[Row]:
        """Return all rows."""

    def after_commit(self, callback: Callable[[], object]) -> None:
        """Call `callback` once the transaction is durable, never if it is rolled back."""


class Db(Protocol):
    """A database."""

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        """Open a transaction: committed at the end of the block, rolled back on an exception.

        Transactions do not nest.
        """

    async def lock_migrations(self, tx: Transaction) -> None:
        """Keep other processes from migrating until the transaction ends."""

    async def has_table(self, name: str) -> bool:
        """Tell whether there is a table of this name."""

    async def write(self, sql: str, **params: object) -> list[Row]:
        """Run one statement as a transaction of its own, and return the rows it returns.

        On PostgreSQL that is one round trip, where `transaction` takes three.
        """

    async def fetch_one(self, sql: str, **params: object) -> Row | None:
        """Return the first row of a query over what is committed, or None."""

    async def fetch_all(self, sql: str, **params: object) -> list[Row]:
        """Return all rows of a query over what is committed."""


async def migrate(db: Db) -> int:
    """Bring the schema up to date and return its version.

    All of it takes effect together or not at all; running it again changes nothing.

    Raises:
        UserError: ``database-too-new``.
    """
    newest = newest_schema()
    async with db.transaction() as tx:
        await db.lock_migrations(tx)
        await tx.execute(
            "CREATE TABLE IF NOT EXISTS schema_version (number BIGINT NOT NULL PRIMARY KEY)"
        )
        row = await tx.fetch_one("SELECT MAX(number) AS number FROM schema_version")
        current = int(row["number"] or 0) if row else 0
        if current > newest:
            raise UserError("database-too-new", found=current, newest=newest)
        for number, statements in _migrations():
            if number <= current:
                continue
            for statement in statements:
                await tx.execute(statement)
            await tx.execute("INSERT INTO schema_version (number) VALUES (:number)", number=number)
            current = number
    return current


async def schema_version(db: Db) -> int:
    """Return the version of the schema that the database has, 0 for none."""
    if not await db.has_table("schema_version"):
        return 0
    row = await db.fetch_one("SELECT MAX(number) AS number FROM schema_version")
    return int(row["number"] or 0) if row else 0


def newest_schema() -> int:
    """Return the version of the schema that this program needs."""
    return _migrations()[-1][0]


def _migrations() -> list[tuple[int, list[str]]]:
    folder = files("core.storage") / "migrations"
    scripts = sorted((f for f in folder.iterdir() if f.name.endswith(".sql")), key=lambda f: f.name)
    return [
        (int(script.name[:4]), split_statements(script.read_text(encoding="utf-8")))
        for script in scripts
    ]


def split_statements(script: str) -> list[str]:
    """Split an SQL script at the semicolons that end a line; comments are dropped."""
    lines = [line for line in script.splitlines() if not line.lstrip().startswith("--")]
    return [part.strip() for part in "\n".join(lines).split(";\n") if part.strip(" \n;")]
