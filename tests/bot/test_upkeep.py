"""Migrating, moving, backing up and restoring, by the commands themselves."""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import tarfile
from contextlib import closing
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.backups import backup, restore
from bot.cli import _parser
from bot.config import BotSection, Config, StorageSection
from bot.migration import migrate
from bot.moving import move
from bot.storage import BLOBS_FOLDER, DATABASE_FILE, Place
from core.errors import UserError
from core.storage import Db
from core.storage.postgres import open_postgres
from core.storage.sqlite import open_sqlite
from core.texts import Texts
from tests.contracts.messenger_contract import until
from tests.core.conftest import Bench
from tests.core.test_restart import forever
from tests.databases import ObjectStore, PostgresServer
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg


def at(folder: Path) -> Config:
    return Config(bot=BotSection(data_folder=folder))


def moving(folder: Path, database_url: str, blob_url: str) -> argparse.Namespace:
    return _parser().parse_args(["move", "--from", str(folder), "--to", database_url, blob_url])


async def rows_of(db: Db, table: str) -> list[str]:
    """All rows as text, but for the jobs, which are made anew."""
    rows = await db.fetch_all(f"SELECT * FROM {table}")  # noqa: S608  # a name of our own
    return sorted(str({**row, "job_id": None}) for row in rows)


async def used(folder: Path) -> Bench:
    """An installation with an album, a picture, three versions and an edit that never ended."""
    bench = Bench(Place(data_folder=folder), engine=ScriptedEngine(paid=False))
    await asyncio.to_thread(folder.mkdir)
    async with bench.running(shutdown_grace_s=0):
        await bench.chat.say("", (jpeg("chelsea"), jpeg("china")))
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("two")
        await bench.idle()
        bench.engine.before = forever
        await bench.chat.say("three")
        await until(lambda: len(bench.engine.requests) == 3)
    bench.engine.before = None
    return bench


async def test_an_installation_moves_with_all_its_pictures_and_unfinished_edits(
    tmp_path: Path, postgres_server: PostgresServer, object_store: ObjectStore
) -> None:
    bench = await used(tmp_path / "data")
    database_url, blob_url = postgres_server.new_database(), object_store.new_bucket()
    arguments = moving(tmp_path / "data", database_url, blob_url)
    assert await move(arguments, Config(), Texts()) == 0
    async with open_sqlite(tmp_path / "data" / DATABASE_FILE) as source:
        tables = {name for name in await source.tables() if not name.startswith("procrastinate_")}
        rows = {name: await rows_of(source, name) for name in tables}
    async with open_postgres(database_url, connections=2) as target:
        assert {name: await rows_of(target, name) for name in tables} == rows
    assert {name for name, found in rows.items() if found} >= {"albums", "edits", "versions"}
    bench.place = Place(data_folder=tmp_path, database_url=database_url, blob_url=blob_url)
    async with bench.running():
        await bench.idle()
        assert "v4 from v3" in bench.chat.latest().text
        await bench.chat.say("/undo")
        assert "v3 from v2" in bench.chat.latest().text
    configured = StorageSection(database_url=SecretStr(database_url), blob_url=SecretStr(blob_url))
    arguments = _parser().parse_args(["move", "--from", str(tmp_path / "data")])
    with pytest.raises(UserError, match="move-target-not-empty"):
        await move(arguments, Config(storage=configured), Texts())
    with pytest.raises(UserError, match="move-target-missing"):
        await move(arguments, Config(), Texts())


async def test_a_damaged_picture_stops_the_move_before_any_row(
    tmp_path: Path, postgres_server: PostgresServer, object_store: ObjectStore
) -> None:
    await used(tmp_path / "data")
    next((tmp_path / "data" / BLOBS_FOLDER).glob("??/*")).write_bytes(b"other")
    arguments = moving(tmp_path / "data", postgres_server.new_database(), object_store.new_bucket())
    with pytest.raises(UserError, match="picture-damaged"):
        await move(arguments, Config(), Texts())


async def test_a_backup_taken_while_the_bot_works_is_whole(tmp_path: Path) -> None:
    bench = await used(tmp_path / "data")
    file = tmp_path / "backup.tar"
    async with bench.running():
        busy = [
            asyncio.create_task(bench.chat.say(f"more {number}", user=f"{number}"))
            for number in range(5)
        ]
        arguments = _parser().parse_args(["backup", str(file)])
        assert await backup(arguments, at(tmp_path / "data"), Texts()) == 0
        await asyncio.gather(*busy)
        await bench.idle()
    assert file.stat().st_mode & 0o077 == 0
    arguments = _parser().parse_args(["restore", str(file)])
    assert await restore(arguments, at(tmp_path / "again"), Texts()) == 0
    bench.place = Place(data_folder=tmp_path / "again")
    async with bench.running():
        await bench.idle()
        await bench.chat.say("/reset")
        await bench.chat.say("/original")
        assert bench.chat.latest().file == jpeg("astronaut")


async def test_a_backup_tells_of_pictures_that_are_missing(tmp_path: Path) -> None:
    await used(tmp_path / "data")
    next((tmp_path / "data" / BLOBS_FOLDER).glob("??/*")).unlink()
    arguments = _parser().parse_args(["backup", str(tmp_path / "backup.tar")])
    assert await backup(arguments, at(tmp_path / "data"), Texts()) == 2


async def test_nothing_is_restored_over_an_installation(tmp_path: Path) -> None:
    await used(tmp_path / "data")
    file = str(tmp_path / "backup.tar")
    await backup(_parser().parse_args(["backup", file]), at(tmp_path / "data"), Texts())
    with pytest.raises(UserError, match="restore-not-empty"):
        await restore(_parser().parse_args(["restore", file]), at(tmp_path / "data"), Texts())


@pytest.mark.parametrize("damage", ["cut", "picture", "no database", "leads out"])
async def test_a_damaged_backup_changes_nothing(tmp_path: Path, damage: str) -> None:
    await used(tmp_path / "data")
    file = tmp_path / "backup.tar"
    await backup(_parser().parse_args(["backup", str(file)]), at(tmp_path / "data"), Texts())
    if damage == "cut":
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    else:
        folder = tmp_path / "unpacked"
        with tarfile.open(file) as archive:
            archive.extractall(folder, filter="data")
        if damage == "picture":
            next((folder / BLOBS_FOLDER).glob("??/*")).write_bytes(b"other")
        if damage == "no database":
            (folder / DATABASE_FILE).unlink()
        with tarfile.open(file, "w") as archive:
            for path in sorted(folder.iterdir()):
                archive.add(path, path.name)
            if damage == "leads out":
                archive.add(folder / DATABASE_FILE, "../outside")
    with pytest.raises(UserError, match="restore-not-read"):
        await restore(_parser().parse_args(["restore", str(file)]), at(tmp_path / "again"), Texts())
    assert not [p for p in (tmp_path / "again").iterdir() if not p.name.endswith(".lock")]
    assert not (tmp_path / "outside").exists()


@pytest.mark.parametrize("database", ["sqlite", "postgres"])
async def test_migrate_says_first_and_then_does(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    database: str,
    request: pytest.FixtureRequest,
) -> None:
    database_url = None
    if database == "postgres":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        database_url = server.new_database()
    config = Config(
        bot=BotSection(data_folder=tmp_path),
        storage=StorageSection(database_url=SecretStr(database_url) if database_url else None),
    )
    check = _parser().parse_args(["migrate", "--check"])
    assert await migrate(check, config, Texts()) == 1
    assert "version 0" in capsys.readouterr().out
    assert await migrate(_parser().parse_args(["migrate"]), config, Texts()) == 0
    assert await migrate(check, config, Texts()) == 0
    assert "up to date" in capsys.readouterr().out


async def test_a_backup_of_a_shared_installation_names_the_tools(tmp_path: Path) -> None:
    config = Config(
        bot=BotSection(data_folder=tmp_path),
        storage=StorageSection(database_url=SecretStr("postgresql://x")),
    )
    with pytest.raises(UserError, match="backup-only-embedded"):
        await backup(_parser().parse_args(["backup", str(tmp_path / "x")]), config, Texts())


async def test_a_backup_is_a_database_that_opens_anywhere(tmp_path: Path) -> None:
    await used(tmp_path / "data")
    file = tmp_path / "backup.tar"
    await backup(_parser().parse_args(["backup", str(file)]), at(tmp_path / "data"), Texts())
    with tarfile.open(file) as archive:
        archive.extract(DATABASE_FILE, tmp_path, filter="data")
    with closing(sqlite3.connect(tmp_path / DATABASE_FILE)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM versions").fetchone() == (5,)
