"""One scripted conversation gives the same tree, pictures and words on every platform."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.assembly import Assembly
from core.ids import BlobId, VersionId
from tests.adapters.web.person import Person as Visitor
from tests.end_to_end.chats import Conversation, DiscordSeat, Seat, TelegramSeat, WebSeat, payload
from tests.photos import jpeg
from tests.wire.fake_discord import FakeDiscord
from tests.wire.fake_openai import FakeOpenAI
from tests.wire.fake_telegram import FakeTelegram


@dataclass(frozen=True)
class Told:
    """What somebody has in front of them at the end."""

    texts: tuple[str, ...]
    labels: tuple[tuple[str, ...], ...]
    tree: tuple[tuple[int, int | None, str, BlobId], ...]


async def told(conversation: Conversation, assembly: Assembly, last: VersionId) -> Told:
    posted = [shown for _, shown in await conversation.seat.posted()]
    session = await assembly.store.session(last)
    numbers = {version.id: version.number for version in session.versions}
    return Told(
        texts=tuple(_plain(shown.text) for shown in posted),
        labels=tuple(tuple(label for row in shown.buttons for label, _ in row) for shown in posted),
        tree=tuple(
            (
                version.number,
                numbers[version.parent_id] if version.parent_id else None,
                version.instruction,
                version.blob_id,
            )
            for version in session.versions
        ),
    )


def _plain(text: str) -> str:
    """Take out what must differ: how long it took, and Discord's backslashes before markup."""
    return re.sub(r" · \d+\.\d s", "", text.replace("\\", ""))


async def converse(conversation: Conversation) -> Told:
    seat = conversation.seat
    async with conversation.running() as assembly:
        await seat.say("make it black and white", (jpeg("coffee"),))
        message, grey = await conversation.sees("v2 from v1")
        await seat.say("put a straw hat next to the cup")
        await conversation.sees("v3 from v2")
        await seat.say("crop it to a square", reply_to=message)
        branch, square = await conversation.sees("v4 from v2")
        await seat.press(message, payload(grey, "undo"))
        await conversation.sees("v1")
        for command, answer in (
            ("/redo", "v2 from v1"),
            ("/history", "4 versions"),
            ("/compare 1", "v2"),
            ("/goto 9", "There is no v9"),
            ("/upscale 99x", "99x"),
            ("/usage", "Today: 3 edits"),
            ("/queue", "Nothing is running"),
        ):
            await seat.say(command)
            await conversation.hears(lambda shown, words=answer: words in shown.text)  # type: ignore[misc]
        await seat.press(branch, payload(square, "original"))
        await conversation.hears(lambda shown: "v4" in shown.text and not shown.buttons)
        version_id = payload(square, "undo").partition(":")[2]
        return await told(conversation, assembly, VersionId(version_id))


@pytest.fixture
async def seats() -> AsyncIterator[list[Seat]]:
    async with AsyncExitStack() as stack:
        yield [
            TelegramSeat(await stack.enter_async_context(FakeTelegram().running())),
            DiscordSeat(await stack.enter_async_context(FakeDiscord())),
            WebSeat(await stack.enter_async_context(Visitor.at_home())),
        ]


async def test_the_same_tree_versions_and_texts(seats: list[Seat], tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        conversations = []
        for seat in seats:
            folder = tmp_path / seat.name
            folder.mkdir()
            openai = await stack.enter_async_context(FakeOpenAI().running())
            conversations.append(Conversation(seat, folder, openai))
        telegram, discord, web = await asyncio.gather(*map(converse, conversations))
    assert len(web.tree) == 4
    assert telegram == web
    assert discord == web
