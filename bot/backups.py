"""``backup`` and ``restore``: an installation in one folder, as one file."""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import os
import re
import shutil
import sqlite3
import tarfile
import tempfile
from contextlib import closing
from pathlib import Path

from filelock import FileLock, Timeout

from bot.config import Config
from bot.pseudonyms import PSEUDONYM_KEY_FILE
from bot.storage import BLOBS_FOLDER, DATABASE_FILE
from core.errors import UserError
from core.texts import Texts

_ALSO = (PSEUDONYM_KEY_FILE, "web")
_BLOB_NAME = re.compile(rf"{BLOBS_FOLDER}/([0-9a-f]{{2}})/([0-9a-f]{{62}})")
_BLOB_COLUMNS = (
    "SELECT blob_id FROM versions WHERE blob_id <> '' UNION SELECT original_blob_id FROM versions"
    " WHERE original_blob_id IS NOT NULL"
)
_MASK_COLUMNS = (
    "SELECT blob_id FROM regions UNION SELECT masks.value FROM edits,"
    " json_each(edits.mask_blob_ids) AS masks"
)
DAMAGED_STATUS = 2


async def backup(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """Write everything but the models into a file, also while the bot runs.

    The database is copied first, by SQLite's own means and as it is at one moment. Pictures
    are stored before the rows that name them and never change, so all of them are there when
    they are copied next.

    Returns:
        0, or 2 if the installation itself misses pictures, or has damaged ones.

    Raises:
        UserError: There is nothing to back up, or the file cannot be written.
    """
    folder, file = config.bot.data_folder, arguments.file
    _refuse_shared(config)
    if not (folder / DATABASE_FILE).is_file():
        raise UserError("move-nothing-there", path=str(folder))
    try:
        pictures, bad = await asyncio.to_thread(_write, folder, file)
    except (OSError, sqlite3.Error) as error:
        raise UserError("backup-not-written", path=str(file), reason=str(error)) from error
    print(texts.get("backup-done", path=str(file), number=pictures))
    if bad:
        print(texts.get("backup-misses", number=bad))
    return DAMAGED_STATUS if bad else 0


async def restore(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """Bring an installation back from a file, into a folder that has none.

    Raises:
        UserError: The bot runs there, the folder has an installation, or the file is no whole
            backup; then nothing is changed.
    """
    folder, file = config.bot.data_folder, arguments.file
    _refuse_shared(config)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / f"{DATABASE_FILE}.lock", timeout=0):
            if (folder / DATABASE_FILE).exists() or (folder / BLOBS_FOLDER).exists():
                raise UserError("restore-not-empty", path=str(folder))
            pictures = await asyncio.to_thread(_read, file, folder)
    except Timeout:
        raise UserError("database-in-use", path=str(folder / DATABASE_FILE)) from None
    except (OSError, tarfile.TarError, sqlite3.Error) as error:
        raise UserError("restore-not-read", path=str(file), reason=str(error)) from error
    print(texts.get("restore-done", path=str(folder), number=pictures))
    return 0


def _refuse_shared(config: Config) -> None:
    if config.storage.database_url is not None or config.storage.blob_url is not None:
        raise UserError("backup-only-embedded")


def _write(folder: Path, file: Path) -> tuple[int, int]:
    """Return how many pictures were written, and how many are missing or damaged."""
    partial = file.with_name(file.name + ".partial")
    try:
        with tempfile.TemporaryDirectory() as scratch:
            snapshot = Path(scratch) / DATABASE_FILE
            with (
                closing(sqlite3.connect(folder / DATABASE_FILE)) as source,
                closing(sqlite3.connect(snapshot)) as target,
            ):
                source.backup(target)
            needed = _named_pictures(snapshot)
            partial.touch(mode=0o600)
            with partial.open("wb") as stream:
                with tarfile.open(fileobj=stream, mode="w") as archive:
                    archive.add(snapshot, DATABASE_FILE)
                    whole = _add_pictures(folder, archive)
                    for name in _ALSO:
                        if (folder / name).exists():
                            archive.add(folder / name, name)
                stream.flush()
                os.fsync(stream.fileno())
        partial.replace(file)
    finally:
        partial.unlink(missing_ok=True)
    return len(whole), len(needed - whole)


def _named_pictures(database: Path) -> set[str]:
    with closing(sqlite3.connect(database)) as connection:
        # Rows of a restored file need no journal beside it.
        connection.execute("PRAGMA journal_mode = DELETE")
        named = {row[0] for row in connection.execute(_BLOB_COLUMNS)}
        # An installation that has not been started since an update lacks them.
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'regions'").fetchone():
            named |= {row[0] for row in connection.execute(_MASK_COLUMNS)}
        return named


def _add_pictures(folder: Path, archive: tarfile.TarFile) -> set[str]:
    whole: set[str] = set()
    for path in sorted((folder / BLOBS_FOLDER).glob("??/*")):
        match = _BLOB_NAME.fullmatch(path.relative_to(folder).as_posix())
        if match and _digest(path) == match[1] + match[2]:
            archive.add(path, match[0])
            whole.add(match[1] + match[2])
    return whole


def _read(file: Path, folder: Path) -> int:
    # Beside the target, so that the last step is only to rename.
    with tempfile.TemporaryDirectory(dir=folder, prefix=".restore-") as scratch:
        unpacked = Path(scratch)
        with tarfile.open(file) as archive:
            # "data" refuses links, devices and names that lead out of the folder.
            archive.extractall(unpacked, filter="data")
        database = unpacked / DATABASE_FILE
        if not database.is_file():
            raise tarfile.ReadError(f"no {DATABASE_FILE}")
        with closing(sqlite3.connect(database)) as connection:
            (verdict,) = connection.execute("PRAGMA integrity_check").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        pictures = sorted((unpacked / BLOBS_FOLDER).glob("??/*"))
        for path in pictures:
            if _digest(path) != path.parent.name + path.name:
                raise tarfile.ReadError(f"{path.parent.name}{path.name}")
        (unpacked / BLOBS_FOLDER).mkdir(exist_ok=True)
        for name in (*_ALSO, BLOBS_FOLDER, DATABASE_FILE):
            if (unpacked / name).exists():
                if (folder / name).is_dir():
                    shutil.rmtree(folder / name)
                (unpacked / name).replace(folder / name)
    return len(pictures)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
