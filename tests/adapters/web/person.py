"""Somebody who uses the page, over real sockets but without a browser."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any, Self

import aiohttp

from core.ids import random_id

Json = dict[str, Any]


def new_key() -> str:
    """Make an id as the page does."""
    return random_id() + "wxyz"


@dataclass
class Answer:
    """What the server said."""

    status: int
    headers: Any
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Person:
    """One browser's cookies, and what its page has heard."""

    url: str
    session: aiohttp.ClientSession
    key: str = field(default_factory=new_key)
    last_said: Json = field(default_factory=dict)

    @classmethod
    @asynccontextmanager
    async def visit(cls, url: str) -> AsyncIterator[Self]:
        """Open the page."""
        async with cls.at_home() as person:
            await person.go_to(url)
            yield person

    @classmethod
    @asynccontextmanager
    async def at_home(cls) -> AsyncIterator[Self]:
        """Start a browser."""
        jar = aiohttp.CookieJar(unsafe=True)
        async with aiohttp.ClientSession(cookie_jar=jar) as session:
            yield cls("", session)

    async def go_to(self, url: str) -> None:
        """Open the page at another address."""
        self.url = url
        await self.ask("GET", "")

    async def ask(
        self,
        method: str,
        path: str,
        *,
        headers: dict[str, str] | None = None,
        **arguments: Any,
    ) -> Answer:
        """Send a request as the page would: from its own origin."""
        own = {"Origin": self.url.rstrip("/"), "Accept-Language": "en-GB,en;q=0.9"}
        async with self.session.request(
            method,
            self.url + path,
            headers=own | (headers or {}),
            allow_redirects=False,
            **arguments,
        ) as response:
            return Answer(response.status, response.headers, await response.read())

    async def upload(self, content: bytes) -> str:
        answer = await self.ask("POST", "uploads", data=io.BytesIO(content))
        assert answer.status == 201, answer.body
        return str(answer.json["id"])

    async def say(
        self,
        text: str = "",
        photos: tuple[bytes, ...] = (),
        reply_to: str | None = None,
        names: tuple[str, ...] = (),
    ) -> str:
        """Say something in the open conversation and return the message's key."""
        files = [
            {"id": await self.upload(photo), "name": names[i] if names else f"photo-{i}.jpg"}
            for i, photo in enumerate(photos)
        ]
        self.last_said = {"id": new_key(), "text": text, "files": files, "reply_to": reply_to}
        answer = await self.repeat()
        assert answer.status == 200, answer.body
        return str(self.last_said["id"])

    async def repeat(self) -> Answer:
        """Send the last message again, as after a lost connection."""
        return await self.ask("POST", f"conversations/{self.key}/messages", json=self.last_said)

    async def press(self, message: str, payload: str) -> Answer:
        return await self.ask(
            "POST",
            f"conversations/{self.key}/presses",
            json={"id": new_key(), "message": message, "payload": payload},
        )

    async def file(self, key: str) -> Answer:
        return await self.ask("GET", f"conversations/{self.key}/files/{key}")

    @asynccontextmanager
    async def page(self, after: int = 0, list_after: int = 0) -> AsyncIterator[OpenPage]:
        """Listen to the open conversation."""
        async with self.session.ws_connect(
            self.url + "live", headers={"Origin": self.url.rstrip("/")}
        ) as socket:
            await socket.send_json({"open": self.key, "after": after, "list_after": list_after})
            yield OpenPage(socket)

    async def messages(self) -> dict[str, Json]:
        """Open the page anew and return the messages that it shows."""
        async with self.page() as page:
            await page.hear()
            return page.messages


@dataclass
class OpenPage:
    """A page as it keeps itself up to date."""

    socket: aiohttp.ClientWebSocketResponse
    seq: int = 0
    list_seq: int = 0
    working: bool = False
    messages: dict[str, Json] = field(default_factory=dict)
    conversations: dict[str, Json] = field(default_factory=dict)
    heard: list[int] = field(default_factory=list)
    """Numbers of all changes, to see that none comes twice."""

    async def hear(self) -> Json:
        """Take in the next frame."""
        async with asyncio.timeout(5):
            frame: Json = await self.socket.receive_json()
        for entry in frame.get("list", []):
            self.list_seq = entry["seq"]
            self._take(self.conversations, entry)
        for entry in frame.get("changes", []):
            self.seq = entry["seq"]
            self.heard.append(entry["seq"])
            self._take(self.messages, entry)
        self.working = frame.get("working", self.working)
        return frame

    async def hear_until(self, condition: Any) -> None:
        while not condition(self):
            await self.hear()

    @staticmethod
    def _take(records: dict[str, Json], entry: Json) -> None:
        if entry["record"] is None:
            records.pop(entry["id"], None)
        else:
            records[entry["id"]] = entry["record"]


class _Data(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.inside = False
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag == "script" and dict(attrs).get("id") == "data"

    def handle_endtag(self, tag: str) -> None:
        self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.text += data


def page_data(html: bytes) -> Json:
    """Return what the server put into the page for its scripts."""
    parser = _Data()
    parser.feed(html.decode())
    data: Json = json.loads(parser.text)
    return data
