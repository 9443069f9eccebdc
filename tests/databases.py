"""The databases and the object store that tests use: SQLite, PostgreSQL, and S3's interface.

PostgreSQL is started from Debian's programs, in a folder of its own and with nothing that
outlives the tests; without them its tests are skipped. The object store is a program from the
development dependencies.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache, cached_property
from pathlib import Path

import psycopg
import pytest

from core.jobs.postgres_connector import PostgresConnector
from core.storage.db import migrate
from core.storage.postgres import open_postgres
from core.storage.sqlite import open_sqlite

MEMORY = Path("/dev/shm")
NO_POSTGRES = "PostgreSQL's server programs are not installed"
_START_WITHIN_S = 30.0


def postgres_programs() -> Path | None:
    """The folder with ``initdb`` and ``postgres``, the newest version first."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    if found:
        return found[0].parent
    initdb = shutil.which("initdb")
    return Path(initdb).resolve().parent if initdb else None


class PostgresServer:
    """A server on 127.0.0.1, which can be killed and started again."""

    def __init__(self, programs: Path, folder: Path, *, durable: bool = False) -> None:
        self._programs = programs
        self._data = folder / "data"
        self._folder = folder
        self.port = _free_port()
        self._names = itertools.count(1)
        self._process: subprocess.Popen[bytes] | None = None
        # PostgreSQL does not run as root.
        self._user = _unprivileged() if os.geteuid() == 0 else None
        if self._user:
            shutil.chown(folder, self._user)
        self._run(
            "initdb", "-D", str(self._data), "-U", "retouch", "-A", "trust", "-N", "-E", "UTF8"
        )
        settings = [
            f"port = {self.port}",
            "listen_addresses = '127.0.0.1'",
            "max_connections = 200",
            # It would go through hundreds of small databases, one after the other.
            "autovacuum = off",
        ]
        settings.append(f"unix_socket_directories = '{folder}'")
        if not durable:
            settings += ["fsync = off", "synchronous_commit = off", "full_page_writes = off"]
        with (self._data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write("\n".join(settings) + "\n")

    def url(self, database: str) -> str:
        """The address of a database."""
        return f"postgresql://retouch@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        """Start, and wait until it answers."""
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._programs / "postgres", "-D", self._data],
                stdout=log,
                stderr=log,
                cwd=self._folder,
                user=self._user,
            )
        until = time.monotonic() + _START_WITHIN_S
        while True:
            try:
                psycopg.connect(self.url("postgres")).close()
            except psycopg.OperationalError:
                if time.monotonic() > until or self._process.poll() is not None:
                    raise
                time.sleep(0.02)
            else:
                return

    def stop(self) -> None:
        """Cut all connections and end at once, as in a crash."""
        if self._process:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(_START_WITHIN_S)
            self._process = None

    def new_database(self) -> str:
        """Make an empty database and return its address."""
        return self._copied("template1")

    def migrated_database(self) -> str:
        """Make a database with all tables and nothing in them, and return its address."""
        return self._copied(self._migrated)

    @cached_property
    def _migrated(self) -> str:
        """The name of a database that has been migrated once, to be copied."""
        url = self.new_database()
        _run(_make_postgres_tables(url))
        return url.rpartition("/")[2]

    def _copied(self, template: str) -> str:
        name = f"test{next(self._names)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            # Copying files takes half the time of logging their pages.
            copying = "STRATEGY file_copy" if connection.info.server_version >= 150_000 else ""
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} {copying}")
        return self.url(name)

    def version(self) -> str:
        """As the server says it."""
        with psycopg.connect(self.url("postgres")) as connection:
            return str(connection.info.server_version // 10_000)

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [self._programs / program, *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=self._folder,
            user=self._user,
        )


@contextlib.contextmanager
def running_postgres(*, durable: bool = False) -> Iterator[PostgresServer]:
    """A PostgreSQL server for as long as the context is open; skips the test without one."""
    programs = postgres_programs()
    if programs is None:
        pytest.skip(NO_POSTGRES)
    # Not pytest's folder, which is closed to other users; in memory, unless it is to be durable.
    place = MEMORY if MEMORY.is_dir() and not durable else None
    with tempfile.TemporaryDirectory(prefix="retouch-postgres-", dir=place) as folder:
        server = PostgresServer(programs, Path(folder), durable=durable)
        server.start()
        try:
            yield server
        finally:
            server.stop()


class ObjectStore:
    """A server that speaks S3's interface, on 127.0.0.1."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self._names = itertools.count(1)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and wait until it answers."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "localbucket", "--port", str(self.port), str(self.folder)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + _START_WITHIN_S
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.02)
            else:
                return

    def stop(self) -> None:
        """End the process; what it stored stays."""
        if self._process:
            self._process.kill()
            self._process.wait(_START_WITHIN_S)
            self._process = None

    def new_bucket(self) -> str:
        """Make an empty bucket and return its address for the configuration."""
        name = f"bucket{next(self._names)}"
        (self.folder / name).mkdir()
        return (
            f"s3://{name}/pictures?endpoint=http://127.0.0.1:{self.port}&region=eu-central-1"
            "&allow_http=true&access_key_id=test&secret_access_key=test"
        )


@contextlib.contextmanager
def running_object_store() -> Iterator[ObjectStore]:
    """An object store for as long as the context is open."""
    with tempfile.TemporaryDirectory(prefix="retouch-s3-") as folder:
        store = ObjectStore(Path(folder))
        store.start()
        try:
            yield store
        finally:
            store.stop()


@cache
def migrated_sqlite() -> bytes:
    """The file of a database with all tables and nothing in them."""
    with tempfile.TemporaryDirectory(prefix="retouch-sqlite-") as folder:
        path = Path(folder, "retouch.db")
        _run(_make_sqlite_tables(path))
        return path.read_bytes()


async def _make_sqlite_tables(path: Path) -> None:
    async with open_sqlite(path) as db:
        await migrate(db)


async def _make_postgres_tables(url: str) -> None:
    async with open_postgres(url) as db:
        await migrate(db)
        await PostgresConnector(db).open_async()


def _run(making: Coroutine[None, None, None]) -> None:
    with ThreadPoolExecutor(1) as executor:  # the caller's thread may have a loop of its own
        executor.submit(asyncio.run, making).result()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def _unprivileged() -> str:
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name).pw_name
    pytest.skip("no user without privileges to run PostgreSQL as")
