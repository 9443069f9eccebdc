"""The WebSocket on which a page hears of everything that changes.

The page says which conversation it shows and the last change that it has seen; it gets what
came after, now and from then on. There is no queue: a page that reads slowly finds only the
latest state of each message, so nobody's slowness costs memory.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from aiohttp import WSMsgType, web

from adapters.web import guard
from adapters.web.conversations import Conversation, Conversations
from adapters.web.journal import Journal
from adapters.web.records import ConversationRecord, conversation_id, is_key

_HEARTBEAT_S = 25.0
_FRAME_MAX_BYTES = 4096
_RELOAD = {"reload": True}
"""For a page that has seen what is no longer there: the folder was emptied or put back."""


class Live:
    """All open pages."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations
        self._sockets: set[web.WebSocketResponse] = set()

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one page for as long as it is open."""
        visitor = guard.visitor(request)
        socket = web.WebSocketResponse(heartbeat=_HEARTBEAT_S, max_msg_size=_FRAME_MAX_BYTES)
        await socket.prepare(request)
        self._sockets.add(socket)
        page = _Page(socket, visitor, self._conversations, await self._conversations.of(visitor))
        try:
            async with asyncio.TaskGroup() as group:
                sending = group.create_task(page.send())
                async for frame in socket:
                    if frame.type is WSMsgType.TEXT and not page.ask(frame.data):
                        await socket.close(code=1008)
                sending.cancel()
        finally:
            self._sockets.discard(socket)
            page.leave()
        return socket

    async def close(self) -> None:
        """Say goodbye to all pages; they come back by themselves."""
        await asyncio.gather(*(socket.close(code=1001) for socket in set(self._sockets)))


class _Page:
    def __init__(
        self,
        socket: web.WebSocketResponse,
        visitor: str,
        conversations: Conversations,
        chosen: Journal[ConversationRecord],
    ) -> None:
        self._socket = socket
        self._visitor = visitor
        self._conversations = conversations
        self._list = chosen
        self._list_seen: int | None = None
        self._key: str | None = None
        self._seen = 0
        self._open: Conversation | None = None
        self._working = False
        self._asked = False
        self._wake = asyncio.Event()
        chosen.watchers.add(self._wake)

    def ask(self, frame: str) -> bool:
        """Note what the page wants from now on; False if that makes no sense."""
        try:
            wanted = json.loads(frame)
            key, after, list_after = wanted["open"], wanted["after"], wanted["list_after"]
        except (ValueError, TypeError, KeyError, RecursionError):
            return False
        if not isinstance(after, int) or not isinstance(list_after, int):
            return False
        if key is not None and not (isinstance(key, str) and is_key(key)):
            return False
        self._close()
        self._key, self._seen, self._working = key, after, False
        self._list_seen, self._asked = list_after, True
        self._wake.set()
        return True

    async def send(self) -> None:
        """Send what is new, whenever there is something."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            frame = await self._news()
            if frame:
                with suppress(ConnectionError):  # it is closed: the reader notices, too
                    await self._socket.send_str(json.dumps(frame, ensure_ascii=False))

    def leave(self) -> None:
        """Stop watching."""
        self._close()
        self._list.watchers.discard(self._wake)

    def _close(self) -> None:
        if self._open is not None:
            self._open.messages.watchers.discard(self._wake)
            self._open = None

    async def _news(self) -> dict[str, Any]:
        if self._list_seen is None:
            return {}
        if self._list_seen > self._list.seq:
            return _RELOAD
        frame: dict[str, Any] = {}
        asked, self._asked = self._asked, False
        changed, self._list_seen = _since(self._list, self._list_seen)
        if changed or asked:
            frame["list"] = changed
        key = self._key
        if key is None:
            return frame
        if self._open is None:
            found = await self._conversations.get(conversation_id(self._visitor, key))
            if found is None or key != self._key:
                return frame
            self._open = found
            found.messages.watchers.add(self._wake)
        if self._seen > self._open.messages.seq:
            return _RELOAD
        changed, self._seen = _since(self._open.messages, self._seen)
        working = self._open.working > 0
        if changed or asked or working != self._working:
            self._working = working
            frame |= {"conversation": key, "changes": changed, "working": working}
        return frame


def _since(journal: Journal[Any], seen: int) -> tuple[list[dict[str, Any]], int]:
    return [asdict(entry) for entry in journal.since(seen)], journal.seq
