"""What the page asks for by HTTP: send files up, say, press, fetch files, remove."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from aiohttp import web

from adapters.web import guard, media
from adapters.web.conversations import Conversation, Conversations
from adapters.web.guard import Refusal
from adapters.web.history import History
from adapters.web.inbox import Act, Inbox
from adapters.web.messenger import TEXT_MAX_CHARS
from adapters.web.reading import file_name, json_of, key_of, locale_of
from adapters.web.records import FileRecord, MessageRecord, conversation_id, now, user_id
from core.messenger import PAYLOAD_MAX_BYTES

FILES_MAX = 10
"""Pictures in one message."""
_CHUNK_BYTES = 1 << 20
_STALLED_S = 60.0
"""An upload that sends nothing for this long is broken off."""
_FILE_HEADERS = {
    # Should a browser ever take a picture for a page: it may do nothing at all.
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "Cache-Control": "private, max-age=31536000, immutable",
}


class Api:
    """Handlers over the conversations; every one acts for the visitor who asks only."""

    def __init__(
        self,
        conversations: Conversations,
        inbox: Inbox,
        upload_max_bytes: int,
        history: History | None,
    ) -> None:
        self._conversations = conversations
        self._inbox = inbox
        self._upload_max_bytes = upload_max_bytes
        self._history = history

    def routes(self) -> list[web.RouteDef]:
        """Return all routes."""
        return [
            web.post("/uploads", self.upload),
            web.post("/conversations/{key}/messages", self.say),
            web.post("/conversations/{key}/presses", self.press),
            web.delete("/conversations/{key}", self.remove),
            web.get("/conversations/{key}/files/{file}", self.file),
            web.get("/conversations/{key}/tree", self.tree),
        ]

    async def upload(self, request: web.Request) -> web.Response:
        """Take a file, to be named by a message later."""
        most = self._upload_max_bytes
        if (request.content_length or 0) > most:
            raise _too_large(most)
        path = await self._conversations.new_upload(guard.visitor(request))
        try:
            await self._receive(request, path)
        except BaseException:
            await asyncio.to_thread(path.unlink, missing_ok=True)
            raise
        return web.json_response({"id": path.name}, status=201)

    async def say(self, request: web.Request) -> web.Response:
        """Take a message; the same again changes nothing."""
        visitor = guard.visitor(request)
        said = await json_of(request)
        key, text = key_of(said.get("id")), said.get("text", "")
        files, reply_to = said.get("files", []), said.get("reply_to")
        if not isinstance(text, str) or not isinstance(files, list):
            raise Refusal(400, "web-bad-request")
        text = text.strip()
        if len(text) > TEXT_MAX_CHARS:
            raise Refusal(413, "web-text-too-long", max_chars=TEXT_MAX_CHARS)
        if len(files) > FILES_MAX:
            raise Refusal(413, "web-too-many-files", max_files=FILES_MAX)
        if not text and not files:
            raise Refusal(400, "web-nothing-said")
        conversation = await self._conversations.begin(visitor, key_of(request.match_info["key"]))
        if conversation is None:
            raise Refusal(410, "web-conversation-removed")
        known = conversation.messages.get(key)
        if known is not None and known["author"] != "person":
            raise Refusal(409, "web-bad-request")
        if known is None:
            records = [await self._claim(visitor, file, conversation) for file in files]
            await conversation.messages.put(
                key,
                MessageRecord(
                    author="person",
                    text=text,
                    files=records,
                    buttons=[],
                    reply_to=_existing(conversation, reply_to),
                    expects_reply=False,
                    at=now(),
                    nonce=None,
                ),
            )
            await self._touch(visitor, request.match_info["key"], text, records)
        await self._accept(request, conversation, key, key)
        return web.json_response({"id": key})

    async def press(self, request: web.Request) -> web.Response:
        """Take a button press."""
        conversation = await self._conversation(request)
        pressed = await json_of(request)
        key, message, payload = (
            key_of(pressed.get("id")),
            key_of(pressed.get("message")),
            pressed.get("payload"),
        )
        record = conversation.messages.get(message)
        shown = {b["payload"] for row in record["buttons"] for b in row} if record else set()
        if not isinstance(payload, str) or len(payload.encode()) > PAYLOAD_MAX_BYTES:
            raise Refusal(400, "web-bad-request")
        if payload not in shown:
            raise Refusal(409, "web-button-gone")
        await self._accept(request, conversation, key, message, payload)
        return web.json_response({"id": key})

    async def remove(self, request: web.Request) -> web.Response:
        """Remove a conversation; one that is gone is a success."""
        await self._conversations.remove(guard.visitor(request), key_of(request.match_info["key"]))
        return web.json_response({})

    async def file(self, request: web.Request) -> web.StreamResponse:
        """Serve a file of a message, shown only if it is a picture for certain."""
        conversation = await self._conversation(request)
        record = conversation.file(key_of(request.match_info["file"]))
        if record is None:
            raise Refusal(404, "web-file-gone")
        path = conversation.file_path(record["id"])
        if not await asyncio.to_thread(path.is_file):
            raise Refusal(404, "web-file-gone")
        shown = record["media_type"] in media.SHOWN
        kind = "attachment" if "download" in request.query or not shown else "inline"
        name = quote(record["name"] or "picture", safe="")
        headers = {
            **_FILE_HEADERS,
            "Content-Type": record["media_type"] if shown else media.UNKNOWN,
            "Content-Disposition": f"{kind}; filename*=UTF-8''{name}",
        }
        return web.FileResponse(path, headers=headers)

    async def tree(self, request: web.Request) -> web.Response:
        """Tell the versions of the session that the visitor is at."""
        if self._history is None:
            return web.json_response([])
        conversation = await self._conversation(request)
        views = await self._history(conversation.id, user_id(guard.visitor(request)))
        return web.json_response([view.shown_in(conversation) for view in views])

    async def _conversation(self, request: web.Request) -> Conversation:
        identifier = conversation_id(guard.visitor(request), key_of(request.match_info["key"]))
        conversation = await self._conversations.get(identifier)
        if conversation is None:
            raise Refusal(404, "web-conversation-removed")
        return conversation

    async def _receive(self, request: web.Request, path: Path) -> None:
        received = 0
        with await asyncio.to_thread(path.open, "xb") as file:
            while True:
                try:
                    async with asyncio.timeout(_STALLED_S):
                        chunk = await request.content.read(_CHUNK_BYTES)
                except (TimeoutError, ConnectionError):
                    raise Refusal(408, "web-upload-stalled") from None
                if not chunk:
                    return
                received += len(chunk)
                if received > self._upload_max_bytes:
                    raise _too_large(self._upload_max_bytes)
                await asyncio.to_thread(file.write, chunk)

    async def _claim(self, visitor: str, file: object, conversation: Conversation) -> FileRecord:
        if not isinstance(file, dict):
            raise Refusal(400, "web-bad-request")
        key = key_of(file.get("id"))
        claimed = await self._conversations.claim_upload(visitor, key, conversation)
        if claimed is None:
            raise Refusal(410, "web-upload-gone")
        return FileRecord(
            id=key,
            name=file_name(str(file.get("name", ""))),
            media_type=media.media_type(claimed.head),
            size_bytes=claimed.size_bytes,
            as_document=False,
        )

    async def _touch(self, visitor: str, key: str, text: str, files: Sequence[FileRecord]) -> None:
        shown = [file for file in files if file["media_type"] in media.SHOWN]
        title = text or (files[0]["name"] if files else "")
        await self._conversations.touch(visitor, key, title, shown[0]["id"] if shown else None)

    async def _accept(
        self,
        request: web.Request,
        conversation: Conversation,
        key: str,
        message: str,
        payload: str | None = None,
    ) -> None:
        await self._inbox.accept(
            Act(
                id=key,
                conversation_id=conversation.id,
                locale=locale_of(request),
                at=now(),
                message=message,
                payload=payload,
            )
        )


def _existing(conversation: Conversation, key: object) -> str | None:
    known = isinstance(key, str) and conversation.messages.get(key) is not None
    return key if known and isinstance(key, str) else None


def _too_large(max_bytes: int) -> Refusal:
    return Refusal(413, "web-file-too-large", max_mb=max_bytes // 1_000_000)
