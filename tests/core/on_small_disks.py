"""Fills real disks and makes one read-only: run by `test_disks` where such disks can be made.

    unshare --map-root-user --mount python -m tests.core.on_small_disks FOLDER

The folder, with the database, and the pictures in it are on two disks of some megabytes.
"""

from __future__ import annotations

import asyncio
import hashlib
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

from bot.storage import BLOBS_FOLDER, DATABASE_FILE, Place
from tests.core.conftest import Bench
from tests.photos import jpeg


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


def fill(disk: Path) -> Path:
    """Leave no byte of a disk."""
    filler = disk / "filler"
    with filler.open("ab", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1):
            with suppress(OSError):
                while file.write(bytes(size)):
                    pass
    return filler


async def hears(bench: Bench, words: str) -> None:
    await bench.idle()
    assert words in bench.chat.latest().text, bench.chat.latest().text


def check_blobs(blobs: Path) -> None:
    """What is under a picture's name is that picture, to the byte."""
    for path in blobs.glob("??/*"):
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.parent.name + path.name, path


async def main(folder: Path) -> None:
    mount("-t", "tmpfs", "-o", "size=12m", "tmpfs", str(folder))
    blobs = folder / BLOBS_FOLDER
    blobs.mkdir()
    mount("-t", "tmpfs", "-o", "size=3m", "tmpfs", str(blobs))
    bench = Bench(Place(data_folder=folder))
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await hears(bench, "v2 from v1")

        filler = fill(blobs)
        await bench.chat.say("two", (jpeg("coffee"),))
        await hears(bench, "no room left")
        filler.unlink()
        check_blobs(blobs)
        await bench.chat.say("two", (jpeg("coffee"),))
        await hears(bench, "v2 from v1")

        mount("-o", "remount,ro", str(blobs))
        await bench.chat.say("three", (jpeg("rocket"),))
        await hears(bench, "not allowed to write")
        mount("-o", "remount,rw", str(blobs))
        await bench.chat.say("three", (jpeg("rocket"),))
        await hears(bench, "v2 from v1")

        filler = fill(folder)
        for _ in range(40):  # what is left in the log's last pages is used up first
            await bench.chat.say("four " + 3000 * "x")
            await asyncio.sleep(0.02)
            if "no room left" in bench.chat.latest().text:
                break
        assert "no room left" in bench.chat.latest().text
        filler.unlink()
        await bench.idle()
        await bench.chat.say("five")
        await hears(bench, "from v")
        check_blobs(blobs)
    with closing(sqlite3.connect(folder / DATABASE_FILE)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
