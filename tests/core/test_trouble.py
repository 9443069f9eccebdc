"""A full disk, a read-only one, a damaged file, a lost picture: said plainly, nothing by halves."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage import BLOBS_FOLDER, DATABASE_FILE, Place
from core.errors import UserError
from core.storage import Store
from core.storage.sqlite import SqliteDb
from tests.contracts.messenger_contract import until
from tests.core.conftest import Bench
from tests.photos import jpeg


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """Only SQLite: on PostgreSQL these are its administrator's, and told by other words."""
    return Bench(Place(data_folder=tmp_path))


async def pragma(store: Store, setting: str) -> None:
    database = store._db
    assert isinstance(database, SqliteDb)
    # No disk is filled: SQLite itself refuses the next page, by the same code as for a full one.
    await database._writer.execute(f"PRAGMA {setting}")


@pytest.mark.parametrize(
    ("trouble", "over", "words"),
    [
        ("max_page_count = 1", "max_page_count = 1000000", "no room left"),
        ("query_only = 1", "query_only = 0", "not allowed to write"),
    ],
)
async def test_what_cannot_be_saved_is_said_and_works_when_it_is_over(
    bench: Bench, trouble: str, over: str, words: str
) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        before = await versions(assembly.store)
        await pragma(assembly.store, trouble)
        for number in range(60):  # what is left in the file's last pages is used up first
            await bench.chat.say(f"edit {number} " + 3000 * "x")
            if words in bench.chat.latest().text:
                break
        assert words in bench.chat.latest().text
        await pragma(assembly.store, over)
        await bench.idle()
        assert await versions(assembly.store) >= before
        await bench.chat.say("again")
        await bench.idle()
        assert "from v" in bench.chat.latest().text
    with closing(sqlite3.connect(bench.place.data_folder / DATABASE_FILE)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


async def versions(store: Store) -> int:
    row = await store._db.fetch_one("SELECT COUNT(*) AS number FROM versions")
    assert row is not None
    return int(row["number"])


async def test_a_run_waits_for_room_and_pays_once(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    async with bench.running() as assembly:

        async def disk_fills(request: object, report: object) -> None:
            del request, report
            await pragma(assembly.store, "query_only = 1")

        bench.engine.before = disk_fills
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: "waits to be saved" in caplog.text)
        await pragma(assembly.store, "query_only = 0")
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text
    assert len(bench.engine.requests) == 1


async def test_a_damaged_database_is_said_at_the_start(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
    path = bench.place.data_folder / DATABASE_FILE
    content = path.read_bytes()
    path.write_bytes(content[:4096] + bytes(255 - byte for byte in content[4096:]))
    with pytest.raises(UserError, match=r"storage-damaged|database-unusable"):
        async with bench.running():
            pass


async def test_a_lost_picture_is_said(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        for path in (bench.place.data_folder / BLOBS_FOLDER).glob("??/*"):
            path.unlink()
        await bench.chat.say("two")
        await bench.idle()
        assert "no longer" in bench.chat.latest().text or "lost" in bench.chat.latest().text
        # The next picture is not touched by it.
        await bench.chat.say("three", (jpeg("coffee"),))
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text


async def test_a_retry_is_not_lost_when_the_clock_is_set_back(bench: Bench) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        async with assembly.store._db.transaction() as tx:
            await tx.execute(
                "INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, args,"
                " status, scheduled_at_ms) VALUES ('paid', 'run_edit', 0, 'lane',"
                " '{\"edit_id\": \"nobody''s\"}', 'todo', :at)",
                at=9_999_999_999_999,
            )
        await bench.chat.say("two")
        await bench.idle()
        async with asyncio.timeout(5):
            while await assembly.jobs.known():
                await asyncio.sleep(0.005)
