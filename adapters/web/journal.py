"""An append-only file of records, each with a sequence number.

One line is one change: a record put under an id, whole, or None where it was deleted. A
reader asks for everything after the last number that it has seen, so a page that was away
for a second, an hour or a restart catches up by the same question as one that never left.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

log = logging.getLogger(__name__)

R = TypeVar("R", bound=Mapping[str, Any])

_COMPACT_AT_LINES = 200
"""A file of more lines than this is rewritten when most of them are outdated."""


@dataclass(frozen=True, slots=True)
class Entry(Generic[R]):
    """The latest state of one record."""

    id: str
    seq: int
    """Of the latest change."""
    first: int
    """Of the first change: its place among the others, whatever happens to it later."""
    record: R | None
    """None: deleted."""


class Journal(Generic[R]):
    """The records of one file, kept in memory while somebody uses them."""

    def __init__(self, path: Path) -> None:
        """Read the file; blocking. A line cut short by a crash is left out."""
        self._path = path
        self._entries: dict[str, Entry[R]] = {}
        self._lock = asyncio.Lock()
        self.seq = 0
        self.watchers: set[asyncio.Event] = set()
        """Set whenever something changes."""
        self._read()

    def get(self, entry_id: str) -> R | None:
        """Return the record under an id, or None where there is none (any more)."""
        entry = self._entries.get(entry_id)
        return entry.record if entry else None

    def knows(self, entry_id: str) -> bool:
        """Tell whether there is, or was, a record under this id."""
        return entry_id in self._entries

    def records(self) -> list[R]:
        """Return all records, oldest first."""
        return [entry.record for entry in self._entries.values() if entry.record is not None]

    def since(self, seq: int) -> list[Entry[R]]:
        """Return what changed after `seq`, latest state only, oldest change first."""
        changed = [entry for entry in self._entries.values() if entry.seq > seq]
        return sorted(changed, key=lambda entry: entry.seq)

    async def put(self, entry_id: str, record: R | None) -> None:
        """Make `record` the state under this id; on disk when this returns."""
        # Shielded, so that a cancelled caller cannot leave the file ahead of the memory.
        await asyncio.shield(asyncio.ensure_future(self._append(entry_id, record)))

    def notify(self) -> None:
        """Wake everybody who watches."""
        for watcher in self.watchers:
            watcher.set()

    async def _append(self, entry_id: str, record: R | None) -> None:
        async with self._lock:
            seq = self.seq + 1
            known = self._entries.get(entry_id)
            entry = Entry(entry_id, seq, known.first if known else seq, record)
            await asyncio.to_thread(self._write, entry)
            self.seq = seq
            self._entries[entry_id] = entry
        self.notify()

    def _write(self, entry: Entry[R]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("ab") as file:
            file.write(_line(entry))
            file.flush()
            os.fsync(file.fileno())

    def _read(self) -> None:
        if not self._path.exists():
            return
        content = self._path.read_bytes()
        lines = content.split(b"\n")
        damaged = lines.pop() != b""
        for number, line in enumerate(lines, 1):
            try:
                entry: Entry[R] = Entry(**json.loads(line))
            except (ValueError, TypeError):
                log.warning("line %d of %s is damaged and was left out", number, self._path)
                damaged = True
                continue
            self._entries[entry.id] = entry
            self.seq = max(self.seq, entry.seq)
        if damaged or len(lines) > max(_COMPACT_AT_LINES, 2 * len(self._entries)):
            self._rewrite()

    def _rewrite(self) -> None:
        self._entries = dict(sorted(self._entries.items(), key=lambda item: item[1].first))
        fresh = self._path.with_suffix(".new")
        with fresh.open("wb") as file:
            # By number of the change, so that the last line still carries the highest.
            file.writelines(_line(entry) for entry in self.since(0))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)


def _line(entry: Entry[Any]) -> bytes:
    return json.dumps(asdict(entry), ensure_ascii=False).encode() + b"\n"
