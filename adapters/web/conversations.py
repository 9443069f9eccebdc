"""The conversations of all visitors in one folder: journals, and pictures beside them.

``<visitor>/list.jsonl`` is a visitor's list of conversations, ``<visitor>/<key>/messages.jsonl``
one of them with its files, ``<visitor>/uploads`` what was sent up but not said yet.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import shutil
import time
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakValueDictionary

from adapters.web import media
from adapters.web.journal import Journal
from adapters.web.records import (
    ConversationRecord,
    FileRecord,
    MessageRecord,
    conversation_id,
    is_key,
    now,
    split_conversation_id,
)
from core.ids import ConversationId, random_id

_UNUSED_FILE_KEPT_S = 60.0
"""A replaced preview stays this long, for pages that are still fetching it."""
_UPLOAD_KEPT_S = 86_400.0
_UPLOADS_MAX = 40
"""Files that one visitor may have sent up without saying anything yet."""
_TITLE_MAX_CHARS = 80


@dataclass(frozen=True, slots=True)
class Claimed:
    """A file that was sent up and now belongs to a conversation."""

    head: bytes
    size_bytes: int


class Conversation:
    """One conversation, kept in memory while somebody uses it."""

    def __init__(self, identifier: ConversationId, folder: Path) -> None:
        """Read it; blocking."""
        self.id = identifier
        self._folder = folder
        self.messages: Journal[MessageRecord] = Journal(folder / "messages.jsonl")
        self.working = 0
        """How many things are being done for it right now."""

    def file_path(self, key: str) -> Path:
        """Return where a file lies."""
        return self._folder / key

    def file(self, key: str) -> FileRecord | None:
        """Return a file of a message that is there now."""
        for record in self.messages.records():
            for file in record["files"]:
                if file["id"] == key:
                    return file
        return None

    async def add_file(self, content: bytes) -> str:
        """Keep a file and return its key, the same for the same content."""
        used = {file["id"] for record in self.messages.records() for file in record["files"]}
        return await asyncio.to_thread(self._write, content, used)

    def _write(self, content: bytes, used: set[str]) -> str:
        self._folder.mkdir(parents=True, exist_ok=True)
        _remove_older(self._folder, _UNUSED_FILE_KEPT_S, used)
        key = hashlib.sha256(content).hexdigest()[:32]
        path = self.file_path(key)
        if path.exists() and path.stat().st_size == len(content):
            path.touch()
            return key
        with path.with_suffix(".new").open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        path.with_suffix(".new").replace(path)
        return key


class Conversations:
    """All of them, by id and by visitor."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: WeakValueDictionary[ConversationId, Conversation] = WeakValueDictionary()
        self._lists: WeakValueDictionary[str, Journal[ConversationRecord]] = WeakValueDictionary()
        self._lock = asyncio.Lock()

    async def of(self, visitor: str) -> Journal[ConversationRecord]:
        """Return a visitor's list of conversations, by key."""
        async with self._lock:
            journal = self._lists.get(visitor)
            if journal is None:
                path = self._folder / visitor / "list.jsonl"
                journal = await asyncio.to_thread(Journal[ConversationRecord], path)
                self._lists[visitor] = journal
            return journal

    async def get(self, identifier: ConversationId) -> Conversation | None:
        """Return a conversation that somebody began and nobody removed, else None."""
        parts = split_conversation_id(identifier)
        if parts is None or (await self.of(parts[0])).get(parts[1]) is None:
            return None
        async with self._lock:
            conversation = self._open.get(identifier)
            if conversation is None:
                folder = self._folder / parts[0] / parts[1]
                conversation = await asyncio.to_thread(Conversation, identifier, folder)
                self._open[identifier] = conversation
            return conversation

    async def begin(self, visitor: str, key: str) -> Conversation | None:
        """Return a visitor's conversation, new where need be; None if it was removed."""
        chosen = await self.of(visitor)
        if not chosen.knows(key):
            await chosen.put(key, {"title": "", "at": now(), "picture": None})
        return await self.get(conversation_id(visitor, key))

    async def touch(self, visitor: str, key: str, title: str, picture: str | None) -> None:
        """Move a conversation to the top of its list; its first title and picture stay."""
        chosen = await self.of(visitor)
        record = chosen.get(key)
        if record is not None:
            first_line = title.strip().partition("\n")[0]
            await chosen.put(
                key,
                {
                    "title": record["title"] or first_line[:_TITLE_MAX_CHARS],
                    "at": now(),
                    "picture": record["picture"] or picture,
                },
            )

    async def remove(self, visitor: str, key: str) -> None:
        """Remove a conversation with its files from this computer's web folder."""
        chosen = await self.of(visitor)
        if chosen.get(key) is not None:
            await chosen.put(key, None)
            self._open.pop(conversation_id(visitor, key), None)
            await asyncio.to_thread(shutil.rmtree, self._folder / visitor / key, ignore_errors=True)

    async def new_upload(self, visitor: str) -> Path:
        """Return where the next file that a visitor sends up goes."""
        return await asyncio.to_thread(self._new_upload, visitor)

    async def claim_upload(self, visitor: str, key: str, into: Conversation) -> Claimed | None:
        """Move an upload into a conversation; None if it is gone. Twice is as good as once."""
        return await asyncio.to_thread(
            _claim, self._folder / visitor / "uploads" / key, into.file_path(key)
        )

    def _new_upload(self, visitor: str) -> Path:
        folder = self._folder / visitor / "uploads"
        folder.mkdir(parents=True, exist_ok=True)
        _remove_older(folder, _UPLOAD_KEPT_S)
        waiting = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime)
        for path in waiting[: -_UPLOADS_MAX + 1]:
            path.unlink(missing_ok=True)
        return folder / random_id()


def _claim(upload: Path, kept: Path) -> Claimed | None:
    if upload.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        upload.touch()  # young again, or a sweep could take it before its message is there
        upload.replace(kept)
    if not kept.exists():
        return None
    with kept.open("rb") as file:
        return Claimed(file.read(media.HEAD_BYTES), kept.stat().st_size)


def _remove_older(folder: Path, kept_s: float, used: Collection[str] = ()) -> None:
    oldest = time.time() - kept_s
    for path in folder.iterdir():
        if is_key(path.name) and path.name not in used and path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)
